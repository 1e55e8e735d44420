import Testing

@testable import Casework

@Suite("Facts that open the gate, a bit for each")
struct GateOpenersTests {
  @Test("stand in the order of the contract")
  func order() {
    let all = (0..<UInt16(GateOpener.allCases.count)).map { GateOpeners(rawValue: 1 << $0) }
    #expect(all.flatMap(\.inOrder) == GateOpener.allCases)
    #expect(GateOpeners(all).inOrder == GateOpener.allCases)
    #expect(GateOpeners().inOrder.isEmpty)
  }
}

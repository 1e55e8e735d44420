import Rules
import Testing

@testable import Casework

@Suite("The problem is a state machine with a count")
struct ProblemMachineTests {
  /// A row: turns such as `c:stated`, `c:stated,confirmed@9` or `a:claimed`, and the state and count after them.
  struct Row: Sendable, CustomTestStringConvertible {
    let turns: String
    let state: ProblemState
    let count: Int

    var testDescription: String { "\(turns) → \(state.rawValue) \(count)" }

    init(_ turns: String, _ state: ProblemState, _ count: Int) {
      self.turns = turns
      self.state = state
      self.count = count
    }
  }

  static let rows: [Row] = [
    Row("c:stated", .stated, 1),
    Row("c:stated c:stated", .stated, 1),
    Row("c:new", .stated, 1),
    Row("c:stated c:new", .stated, 2),
    Row("c:stated,new", .stated, 1),
    Row("c:stated a:claimed c:stated@0,new@9", .stated, 2),
    Row("a:working", .working, 1),
    Row("c:stated a:working", .working, 1),
    Row("c:stated a:working c:stated", .working, 1),
    Row("a:claimed", .claimed, 1),
    Row("c:stated a:claimed", .claimed, 1),
    Row("c:stated a:claimed a:working", .claimed, 1),
    Row("c:stated a:claimed c:stated", .stated, 2),
    Row("c:stated a:promised", .promised, 1),
    Row("c:stated a:promised a:claimed", .claimed, 1),
    Row("c:stated a:promised a:working", .promised, 1),
    Row("c:stated a:escalated", .escalated, 1),
    Row("c:stated a:escalated a:promised", .escalated, 1),
    Row("c:stated a:escalated a:claimed", .claimed, 1),
    Row("c:stated a:working,claimed,promised", .promised, 1),
    Row("c:stated a:claimed,promised,escalated", .escalated, 1),
    Row("c:stated a:working,claimed", .claimed, 1),
    Row("c:stated c:confirmed", .confirmed, 1),
    Row("c:confirmed", .confirmed, 1),
    Row("c:stated a:claimed c:confirmed", .confirmed, 1),
    Row("c:stated a:claimed c:confirmed a:working", .confirmed, 1),
    Row("c:stated a:claimed c:confirmed a:claimed", .confirmed, 1),
    Row("c:stated a:claimed c:confirmed a:promised", .confirmed, 1),
    Row("c:stated a:claimed c:confirmed a:escalated", .confirmed, 1),
    Row("c:stated c:confirmed c:stated", .stated, 2),
    Row("c:stated a:claimed c:denied", .denied, 1),
    Row("c:stated a:claimed c:confirmed c:denied", .denied, 1),
    Row("c:stated a:claimed c:denied c:denied", .denied, 1),
    Row("c:stated a:claimed c:denied c:stated", .denied, 1),
    Row("c:stated a:claimed c:denied a:working", .working, 1),
    Row("c:stated a:claimed c:denied,stated", .denied, 1),
    Row("c:stated a:claimed c:denied,confirmed", .denied, 1),
    Row("c:denied", .stated, 1),
    Row("c:stated a:working c:denied", .stated, 1),
    Row("c:stated a:promised c:denied", .stated, 1),
    Row("c:stated a:promised c:broken", .denied, 1),
    Row("c:stated a:escalated c:broken", .denied, 1),
    Row("c:stated a:working c:broken", .working, 1),
    Row("c:stated a:claimed c:confirmed@0,new@9", .stated, 2),
    Row("c:stated a:claimed c:confirmed@0,stated@9", .stated, 2),
    Row("c:stated@0,confirmed@9", .confirmed, 1),
    Row("c:stated a:working c:stated@0,confirmed@9", .confirmed, 1),
  ]

  @Test("row by row", arguments: rows)
  func moves(_ row: Row) {
    let machine = ProblemScript.machine(after: row.turns)
    #expect(machine.running.state == row.state)
    #expect(machine.running.count == row.count)
    #expect((row.state == .none) == machine.running.because.isEmpty)
  }

  static let endRows: [Row] = [
    Row("c:stated", .stated, 1),
    Row("c:stated a:working a:working", .abandoned, 1),
    Row("c:stated a:working c:gave-up", .abandoned, 1),
    Row("c:stated a:claimed c:gave-up", .claimed, 1),
    Row("c:stated a:claimed", .claimed, 1),
    Row("c:stated a:claimed c:closing", .confirmed, 1),
    Row("c:stated a:claimed c:closing c:neutral", .claimed, 1),
    Row("c:stated a:claimed c:neutral c:closing", .confirmed, 1),
    Row("c:stated a:claimed c:stated@0,new@9 a:claimed c:confirmed", .confirmed, 2),
    Row("c:stated a:claimed c:closing a:claimed c:stress", .claimed, 1),
    Row("c:stated a:claimed c:closing,stress", .claimed, 1),
    Row("c:stated a:working c:closing", .working, 1),
    Row("c:stated a:promised c:closing", .promised, 1),
    Row("c:stated a:working c:new a:claimed c:confirmed", .working, 2),
    Row("c:stated a:claimed c:stated a:claimed c:confirmed", .confirmed, 2),
    Row("c:stated a:claimed c:confirmed c:new a:promised", .promised, 2),
  ]

  @Test("the least settled counts at the end", arguments: endRows)
  func ends(_ row: Row) {
    let final = ProblemScript.machine(after: row.turns).final
    #expect(final.state == row.state)
    #expect(final.count == row.count)
  }

  @Test("thanks confirm implicitly, and only at the end")
  func implicitOnlyAtEnd() {
    let machine = ProblemScript.machine(after: "c:stated a:claimed c:closing")
    #expect(machine.running.state == .claimed)
    #expect(machine.running.confirmation == nil)
    #expect(machine.final.confirmation == .implicit)
    #expect(!machine.isConfirmed)
  }

  @Test(
    "a routine contact stays at none until a problem is stated",
    arguments: [
      ("a:claimed", ProblemState.none), ("a:promised", .none), ("c:confirmed", .none),
      ("c:closing", .none), ("c:stated", .stated), ("c:denied", .stated),
      ("c:stated a:claimed", .claimed),
    ])
  func routineStays(turns: String, state: ProblemState) {
    #expect(ProblemScript.machine(after: turns, isRoutine: true).running.state == state)
  }
}

import TestSupport
import Testing

@testable import Aftercare

@Suite("Ids that were seen")
struct SeenIDsTests {
  @Test("it knows what a plain set knows, few or many", arguments: [0, 1, 5, 32, 33, 40, 5000])
  func agreesWithSet(_ count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var seen = SeenIDs()
    var plain: Set<String> = []
    for _ in 0..<count {
      let id = "id-\(Int.random(in: 0...(2 * count), using: &random))"
      let (isNew, isNewToSet) = (seen.insert(.init(of: id)), plain.insert(id).inserted)
      #expect(isNew == isNewToSet)
    }
    #expect(seen.count == plain.count)
    #expect(seen.isEmpty == plain.isEmpty)
    for number in 0...(2 * count + 1) {
      #expect(seen.contains(.init(of: "id-\(number)")) == plain.contains("id-\(number)"))
    }
    seen.removeAll()
    #expect(seen.isEmpty)
    #expect(!seen.contains(.init(of: "id-1")))
  }

  @Test("sets are put together, and meet, as plain sets do", arguments: 0..<40)
  func unions(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (left, right) = (drawn(&random), drawn(&random))
    var (first, second) = (SeenIDs(), SeenIDs())
    for id in left { first.insert(.init(of: id)) }
    for id in right { second.insert(.init(of: id)) }
    #expect(first.intersects(second) == !left.isDisjoint(with: right))
    #expect(second.intersects(first) == !left.isDisjoint(with: right))
    first.formUnion(second)
    #expect(first.count == left.union(right).count)
    #expect(left.union(right).allSatisfy { first.contains(.init(of: $0)) })
  }

  @Test("hashes that differ in a few bits are not taken for one another")
  func nearHashes() {
    var seen = SeenIDs()
    let hashes = [0] + (0..<64).map { UInt64(1) << $0 }
    for hash in hashes { seen.insert(.init(hash: hash)) }
    #expect(hashes.allSatisfy { seen.contains(.init(hash: $0)) })
    #expect(seen.count == 65)
  }

  private func drawn(_ random: inout SeededGenerator) -> Set<String> {
    let count = [0, 3, 30, 60, 300].randomElement(using: &random) ?? 0
    return Set((0..<count).map { _ in "call \(UInt32.random(in: 0..<4000, using: &random))" })
  }
}

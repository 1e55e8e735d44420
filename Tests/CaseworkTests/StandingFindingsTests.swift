import TestSupport
import Testing

@testable import Casework

@Suite("Findings that stand, a bit for each")
struct StandingFindingsTests {
  @Test("are those of a set (seeds 1 to 50)", arguments: 1...50)
  func standing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var standing = StandingFindings()
    var expected: Set<Int> = []
    for _ in 0..<200 {
      let finding = Int.random(in: 0..<200, using: &random)
      if Bool.random(using: &random) {
        let isNew = expected.insert(finding).inserted
        #expect(standing.insert(finding) == isNew)
      } else {
        standing.remove(finding)
        expected.remove(finding)
      }
    }
  }
}

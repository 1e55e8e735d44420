import Aftercare
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A customer who is back about something unsettled is recognised")
struct RepeatContactTests {
  private static let dead = "C: My heating is not working."
  private static let look = "A: I am looking into it."

  private func finding(_ record: CaseRecord) -> Finding? {
    record.findings.first { $0.id == "case.repeat-contact" }
  }

  @Test("it is a finding that names the earlier interaction, and a sign of stress")
  func recognised() throws {
    let diary = try Diary()
    let first = try diary.hear("a", hours: 0, Self.dead, Self.look)
    #expect(finding(first) == nil && first.stress.peak == .calm)
    let again = try diary.hear(
      "b", hours: 5, "C: Hello.", "A: Hello.", Self.dead, Self.look, Self.dead)
    let found = try #require(finding(again))
    #expect(found.turn == 3 && found.because.count == 2)
    #expect(found.because[1].interaction == "a" && found.because[1].quote != nil)
    #expect(again.stress.peak == .uneasy)
    #expect(again.findings.filter { $0.id == found.id }.count == 1)
  }

  @Test(
    "what is no repeat contact",
    arguments: [
      ["C: I would like to know my order status.", "A: Sure."],
      ["C: I have another problem: I was charged twice.", "A: I see."],
      ["C: Hello.", "A: Hello, is everything working now?", "C: No, it is still not working."],
    ])
  func others(said: [String]) throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, Self.look)
    let record = try diary.hear("b", hours: 18, said)
    #expect(finding(record) == nil)
    #expect(!record.stress.because.contains { $0.rule == "stress.back-unsettled" })
  }

  @Test("once it is confirmed, or was a routine contact, the next one is no repetition")
  func settled() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, "A: That is fixed.", "C: Yes, it is working again.")
    #expect(finding(try diary.hear("b", hours: 5, Self.dead, Self.look)) == nil)
    let other = try Diary()
    try other.hear("a", hours: 0, "C: I would like to know my order status.", "A: Sure.")
    #expect(finding(try other.hear("b", hours: 5, Self.dead, Self.look)) == nil)
  }
}

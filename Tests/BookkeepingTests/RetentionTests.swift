import Aftercare
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A ledger keeps things as long as the policy says")
struct RetentionTests {
  private static let dead = "C: My line is dead and I am sick of this."
  private static let year = 365 * 86_400

  private func policy(history: Int? = nil, quotes: Int? = nil) -> Policy {
    var policy = Policy()
    (policy.keepHistory, policy.keepQuotes) = (history, quotes)
    return policy
  }

  private func later(_ seconds: Int) -> Timestamp { LedgerTests.begin.adding(seconds: seconds) }

  @Test("what is old goes, with its check-ins and all that belongs to it; what is younger stays")
  func ages() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, "A: I will call you tomorrow at noon.")
    try diary.hear(
      "b", hours: 18, "A: Is it working?", "C: Yes, it is working now.", event: .checkIn)
    try diary.hear("c", hours: 200, "C: I would like to know my order status.", "A: Sure.")
    let soon = later(300 * 3600)
    #expect(try diary.ledger.prune(by: policy(history: Self.year), now: soon) == 0)
    #expect(try diary.ledger.prune(by: policy(), now: soon) == 0)
    let kept = policy(history: 150 * 3600)
    #expect(try diary.ledger.prune(by: kept, now: soon) == 2)
    #expect(try diary.ledger.prune(by: kept, now: soon) == 0)
    #expect(try LedgerTests.count("interactions", in: diary.ledger) == 1)
    #expect(try diary.ledger.checkIns().isEmpty)
    #expect(try LedgerTests.count("outcomes", in: diary.ledger) == 0)
    #expect(try diary.ledger.damages().isEmpty)
  }

  @Test("what still holds the gate, or is still to be checked, is not removed")
  func holds() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, "A: Let me look.")
    let decision = PersonDecision.hold(
      "y", until: nil, by: "Dana", because: "ill", at: LedgerTests.begin)
    try diary.ledger.record(decision)
    let before = try diary.ledger.stats()
    #expect(try diary.ledger.prune(by: policy(history: 3600), now: later(20 * Self.year)) == 0)
    #expect(try diary.ledger.stats() == before)
    let id = try #require(try diary.ledger.checkIns().first).booking.id
    let done = later(20 * 3600)
    let rules = try #require(LedgerTests.rulebook).policy
    _ = try diary.ledger.close(checkIn: id, .confirmed, note: nil, at: done, policy: rules)
    try diary.ledger.record(PersonDecision.release("y", by: "Dana", because: "well", at: done))
    #expect(try diary.ledger.prune(by: policy(history: 3600), now: later(Self.year)) == 1)
    #expect(try LedgerTests.count("facts", in: diary.ledger) == 0)
  }

  @Test("a correction that ended earlier does not bring back what it corrected")
  func versions() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, "C: Hello there.", "A: Hello.", "C: Bye.")
    try diary.hear("a", hours: 0, "C: Hello there.")
    let ends = later(60)
    #expect(try diary.ledger.prune(by: policy(history: 3600), now: ends.adding(seconds: 3590)) == 0)
    #expect(try LedgerTests.count("versions", in: diary.ledger) == 2)
  }

  @Test("old words go before the rest, reading again does not bring them back")
  func words() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, "A: I will call you tomorrow at noon.")
    try diary.hear(
      "b", hours: 18, "A: Is it working?", "C: Yes, it is working now.", event: .checkIn)
    try diary.hear("c", hours: 30, "C: I was charged twice.", "A: Let me look.")
    let stats = try diary.ledger.stats()
    try diary.ledger.prune(by: policy(quotes: 20 * 3600), now: later(45 * 3600))
    #expect(try texts(diary).allSatisfy { !$0.contains("dead") && !$0.contains("working now") })
    #expect(try texts(diary).contains { $0.contains("charged") })
    try diary.hear("a", hours: 0, Self.dead, "A: I will call you tomorrow at noon.")
    #expect(try texts(diary).allSatisfy { !$0.contains("dead") })
    #expect(
      try diary.ledger.stats().counts.dropLast().map(\.count)
        == stats.counts.dropLast().map(\.count))
    #expect(try diary.standing() == ["a#1 done confirmed", "c#1 planned"])
  }

  /// All texts in which words may stand.
  private func texts(_ diary: Diary) throws -> [String] {
    try diary.ledger.connection.texts(
      """
      SELECT record FROM interaction UNION ALL SELECT brief FROM check_in
      UNION ALL SELECT coalesce(words, '') FROM check_in_outcome
      UNION ALL SELECT coalesce(quote, '') FROM commitment
      """)
  }
}

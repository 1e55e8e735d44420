import Aftercare
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A customer has one open check-in: later care moves it")
struct MovedCheckInTests {
  private static let dead = "C: My line is dead and I am sick of this."
  private static let look = "A: Let me look."
  private static let charged = "C: I was charged twice for the same invoice."

  @Test("the id stays, the window follows the later care, the briefs join")
  func moves() throws {
    let diary = try Diary()
    let first = try #require(
      try diary.hear("a", hours: 0, Self.dead, "A: I will call you tomorrow at noon.").followUp
        .checkIn)
    let later = try diary.hear("b", hours: 5, Self.charged, Self.look)
    let moved = try #require(later.followUp.checkIn)
    #expect(moved.id == first.id && moved.interaction == "a" && moved.number == 1)
    #expect(try diary.standing() == ["a#1 planned"])
    let booking = try #require(try diary.ledger.checkIns().first).booking
    #expect(booking.window?.opensAt == later.followUp.window?.opensAt)
    let brief = try #require(later.followUp.brief)
    #expect(brief.problem.map(\.interaction) == ["a", nil])
    #expect(brief.problem.allSatisfy { $0.quote != nil })
    #expect(brief.commitments.count == 1)
    // The third contact finds the quotes of both.
    let third = try diary.hear("c", hours: 6, "C: The app keeps crashing.", Self.look)
    #expect(third.followUp.brief?.problem.map(\.interaction) == ["a", "b", nil])
    #expect(try diary.standing() == ["a#1 planned"])
  }

  @Test("a contact with nothing new neither books nor moves")
  func nothingNew() throws {
    let diary = try Diary()
    let first = try diary.hear("a", hours: 0, Self.dead, Self.look)
    let second = try diary.hear(
      "b", hours: 5, "C: I would like to know my order status.", "A: Sure.")
    #expect(second.followUp.checkIn == nil)
    let booking = try #require(try diary.ledger.checkIns().first).booking
    #expect(booking.window?.opensAt == first.followUp.window?.opensAt)
  }

  @Test("reading the same contacts again moves nothing")
  func idempotent() throws {
    let diary = try Diary()
    for _ in 0..<3 {
      try diary.hear("a", hours: 0, Self.dead, Self.look)
      try diary.hear("b", hours: 5, Self.charged, Self.look)
      try diary.hear("c", hours: 9, Self.dead, Self.look)
      #expect(try LedgerTests.count("versions", in: diary.ledger) == 3)
      #expect(try diary.standing() == ["a#1 planned"])
    }
  }

  @Test("a correction of either contact keeps the move, or takes back its own")
  func corrected() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, Self.look)
    let moved = try diary.hear("b", hours: 5, Self.charged, Self.look)
    try diary.hear("a", hours: 0, Self.dead, Self.look, "C: Please hurry.")
    var booking = try #require(try diary.ledger.checkIns().first).booking
    #expect(booking.window?.opensAt == moved.followUp.window?.opensAt)
    try diary.hear("b", hours: 5, "C: I would like to know my order status.", "A: Sure.")
    booking = try #require(try diary.ledger.checkIns().first).booking
    #expect(booking.careEndedAt.map { $0 < LedgerTests.begin.adding(seconds: 3600) } ?? false)
    #expect(try diary.standing() == ["a#1 planned"])
  }

  @Test("a contact that is reopened moves its own check-in")
  func reopened() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, Self.look)
    let again = try diary.hear("a", hours: 0, Self.dead, Self.look, "C: It is still broken.")
    #expect(try diary.standing() == ["a#1 planned"])
    let booking = try #require(try diary.ledger.checkIns().first).booking
    #expect(booking.careEndedAt == again.endedAt)
  }

  @Test("care after a check-in that is done books one of its own")
  func afterDone() throws {
    let diary = try Diary()
    let first = try #require(try diary.hear("a", hours: 0, Self.dead, Self.look).followUp.checkIn)
    let policy = try #require(LedgerTests.rulebook).policy
    let done = LedgerTests.begin.adding(seconds: 18 * 3600)
    #expect(
      try diary.ledger.close(checkIn: first.id, .confirmed, note: nil, at: done, policy: policy)
        == nil)
    let next = try #require(
      try diary.hear("b", hours: 40, Self.charged, Self.look).followUp.checkIn)
    #expect(next.id != first.id && next.interaction == "b")
    #expect(try diary.standing() == ["a#1 done confirmed", "b#1 planned"])
    // An id that comes again after its check-in was done counts on.
    let again = try #require(try diary.hear("a", hours: 90, Self.dead, Self.look).followUp.checkIn)
    #expect(again.interaction == "b")
  }

  @Test("an interaction's id that comes again later does not fall together with what is done")
  func sameID() throws {
    let diary = try Diary()
    let first = try #require(try diary.hear("a", hours: 0, Self.dead, Self.look).followUp.checkIn)
    let policy = try #require(LedgerTests.rulebook).policy
    let done = LedgerTests.begin.adding(seconds: 18 * 3600)
    _ = try diary.ledger.close(checkIn: first.id, .confirmed, note: nil, at: done, policy: policy)
    let again = try #require(try diary.hear("a", hours: 90, Self.dead, Self.look).followUp.checkIn)
    #expect(again.id != first.id && again.number == 2)
    #expect(try diary.standing() == ["a#1 done confirmed", "a#2 planned"])
  }

  @Test("two contacts at once that know nothing of each other leave the later check-in")
  func atOnce() throws {
    let diary = try Diary()
    let one = try diary.hear("a", hours: 0, Self.dead, Self.look, isWritten: false)
    let other = try diary.hear("b", hours: 0.001, Self.charged, Self.look, isWritten: false)
    for record in [one, other] { try diary.ledger.record(LedgerTests.entry(record)) }
    #expect(try diary.standing() == ["a#1 cancelled", "b#1 planned"])
  }

  @Test("a check-in that a person cancelled is not moved")
  func cancelled() throws {
    let diary = try Diary()
    let first = try #require(try diary.hear("a", hours: 0, Self.dead, Self.look).followUp.checkIn)
    let at = LedgerTests.begin.adding(seconds: 3600)
    try diary.ledger.insert(
      HistoryFact(at: at, .checkInCancelled(id: first.id)), customer: "x", interaction: nil,
      recordedAt: at)
    #expect(
      try diary.hear("b", hours: 5, Self.charged, Self.look).followUp.checkIn?.interaction == "b")
  }

  @Test("the zone of an earlier record serves where this one has none")
  func zones() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, "C: Hello there.", zone: "Asia/Tokyo")
    let known = try diary.hear("b", hours: 5, Self.dead, Self.look, zone: nil)
    #expect(known.followUp.checkIn?.timezone == "Asia/Tokyo")
    #expect(!known.findings.contains { $0.id == "follow-up.zone-unknown" })
    let own = try diary.hear("c", hours: 9, Self.dead, Self.look, zone: "Europe/Paris")
    #expect(own.followUp.checkIn?.timezone == "Europe/Paris")
    let wrong = try diary.hear("d", hours: 12, Self.dead, Self.look, zone: "Mars/Olympus")
    #expect(wrong.followUp.checkIn?.timezone == "Europe/Paris")
  }
}

import Aftercare
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("Check-ins are answered by words")
struct AnsweredCheckInTests {
  private static let dead = "C: My line is dead and I am sick of this."
  private static let ask = "A: Hello, is everything working now?"

  /// A contact that owes a check-in in eighteen hours.
  private func booked() throws -> Diary {
    let diary = try Diary()
    try diary.hear("a", hours: 0, Self.dead, "A: Let me look.")
    return diary
  }

  @Test(
    "the outcome is read from the words, quoted, and moves the gate",
    arguments: [
      (["C: Yes, it is working now, thank you."], "a#1 done confirmed", [GateOpener]()),
      (["C: No, it is still not working."], "a#1 done not_solved", [.checkInConfirmed]),
      (
        ["C: Yes, it is working now.", "A: Good.", "C: But now I was charged twice."],
        "a#1 done new_problem", [.checkInConfirmed]
      ),
      (
        ["C: It is working now, but your agent was rude to me the last time."],
        "a#1 done unhappy", [.checkInConfirmed, .supervisorRelease]
      ),
      (["C: I am driving."], "a#1 planned", [.checkInConfirmed]),
      ([], "a#1 planned", [.checkInConfirmed]),
    ], [TurnRecord.Event.checkIn, .start])
  func outcomes(
    answer: (said: [String], first: String, openers: [GateOpener]), event: TurnRecord.Event
  ) throws {
    let diary = try booked()
    let said = [Self.ask] + answer.said
    for _ in 0..<2 {
      try diary.hear("b", hours: 18, said, event: event)
      #expect(try diary.standing().first == answer.first)
      #expect(try diary.openers(hours: 60) == answer.openers)
    }
    let one = try #require(try diary.ledger.checkIns().first)
    let isAnswered = one.state == .done
    #expect((one.words?.contains("\"quote\":\"") ?? false) == isAnswered)
    #expect(try LedgerTests.count("versions", in: diary.ledger) == 2)
    #expect(try diary.ledger.damages().isEmpty)
  }

  @Test("what is not solved, or new, is checked again: the next number, with the old brief")
  func again() throws {
    let diary = try booked()
    let answer = try diary.hear(
      "b", hours: 18, Self.ask, "C: No, it is still not working.", event: .checkIn)
    #expect(answer.problem.state == .denied && answer.problem.count == 1)
    #expect(answer.followUp.checkIn?.number == 2 && answer.followUp.checkIn?.interaction == "a")
    #expect(answer.followUp.brief?.problem.map(\.interaction) == ["a", nil])
    #expect(try diary.standing() == ["a#1 done not_solved", "a#2 planned"])
    try diary.hear("c", hours: 36, Self.ask, "C: Yes, it is working now.", event: .checkIn)
    #expect(try diary.standing() == ["a#1 done not_solved", "a#2 done confirmed"])
    #expect(try diary.openers(hours: 37).isEmpty)
  }

  @Test("a new problem counts on from the one that is confirmed")
  func newProblem() throws {
    let diary = try booked()
    let answer = try diary.hear(
      "b", hours: 18, Self.ask, "C: Yes, it is working now.", "A: Good.",
      "C: But now I was charged twice.", event: .checkIn)
    #expect(answer.problem.state == .stated && answer.problem.count == 2)
    #expect(try diary.standing() == ["a#1 done new_problem", "a#2 planned"])
  }

  @Test("nobody answers: one retry, then it lapses, and a correction takes that back")
  func noAnswer() throws {
    let diary = try booked()
    try diary.hear("b", hours: 18, "A: This is Ann. I will try again.", event: .checkIn)
    let retry = try #require(try diary.ledger.checkIns().first)
    #expect(retry.state == .planned && retry.booking.attempt == 2)
    try diary.hear("c", hours: 30, "A: This is Ann again.", event: .checkIn)
    #expect(try diary.standing() == ["a#1 lapsed no_answer"])
    try diary.hear("c", hours: 30, Self.ask, "C: Yes, it is working now.", event: .checkIn)
    #expect(try diary.standing() == ["a#1 done confirmed"])
    #expect(try diary.openers(hours: 40).isEmpty)
  }

  @Test(
    "a customer who says inside the window that it works has answered unasked; a complaint has not")
  func unasked() throws {
    let confirming = try booked()
    try confirming.hear(
      "b", hours: 18, "C: Hi, the internet is working again now, thanks.", "A: Great.")
    #expect(try confirming.standing() == ["a#1 done confirmed"])
    let early = try booked()
    try early.hear("b", hours: 3, "C: Hi, the internet is working again now, thanks.", "A: Great.")
    #expect(try early.standing() == ["a#1 planned"])
    let complaining = try booked()
    let again = try complaining.hear("b", hours: 18, "C: It is still not working.", "A: I see.")
    #expect(again.followUp.checkIn?.number == 1)
    #expect(try complaining.standing() == ["a#1 planned"])
  }

  @Test("a person's word comes first: the same check-in is not answered twice")
  func personFirst() throws {
    let diary = try booked()
    let answer = try diary.hear(
      "b", hours: 18, Self.ask, "C: Yes, it is working now.", event: .checkIn, isWritten: false)
    let id = try #require(try diary.ledger.checkIns().first).booking.id
    let at = LedgerTests.begin.adding(seconds: 18 * 3600 + 30)
    let policy = try #require(LedgerTests.rulebook).policy
    _ = try diary.ledger.close(checkIn: id, .unhappy, note: "by phone", at: at, policy: policy)
    try diary.ledger.record(LedgerTests.entry(answer))
    #expect(try diary.standing() == ["a#1 done unhappy"])
    #expect(try diary.openers(hours: 60) == [.supervisorRelease])
  }

  @Test("words that were taken back by a correction answer nothing")
  func corrected() throws {
    let diary = try booked()
    try diary.hear("b", hours: 18, Self.ask, "C: Yes, it is working now.", event: .checkIn)
    try diary.hear("b", hours: 18, Self.ask, "C: I am driving.", event: .checkIn)
    #expect(try diary.standing() == ["a#1 planned"])
    #expect(try diary.openers(hours: 60) == [.checkInConfirmed])
  }
}

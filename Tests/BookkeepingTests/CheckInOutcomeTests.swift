import Aftercare
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("What came of a check-in moves gate and plan")
struct CheckInOutcomeTests {
  static let done = LedgerTests.begin.adding(seconds: 18 * 3600)

  private func booked() throws -> (ledger: Ledger, id: String) {
    let ledger = try FreshLedger.open()
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "a")))
    return (ledger, try #require(try ledger.checkIns().first).booking.id)
  }

  private func close(
    _ ledger: Ledger, _ id: String, _ outcome: CheckInOutcome, hours: Int = 0
  ) throws -> CheckInRefusal? {
    try ledger.close(
      checkIn: id, outcome, note: nil, at: Self.done.adding(seconds: hours * 3600),
      policy: try #require(LedgerTests.rulebook).policy)
  }

  private func openers(_ ledger: Ledger, days: Int = 1) throws -> [GateOpener] {
    let later = Self.done.adding(seconds: days * 86_400)
    return try ledger.history(of: "x", before: later).gate(at: later).opensWhen
  }

  @Test(
    "each outcome does what it says",
    arguments: [
      (CheckInOutcome.confirmed, [GateOpener](), 1), (.notSolved, [.checkInConfirmed], 2),
      (.newProblem, [.checkInConfirmed], 2),
      (.unhappy, [.checkInConfirmed, .supervisorRelease], 1),
    ])
  func outcomes(outcome: CheckInOutcome, openers: [GateOpener], checkIns: Int) throws {
    let (ledger, id) = try booked()
    #expect(try close(ledger, id, outcome) == nil)
    #expect(try self.openers(ledger) == openers)
    let standing = try ledger.checkIns()
    #expect(standing.count == checkIns && standing[0].state == .done)
    #expect(standing[0].outcome == outcome)
    if checkIns == 2 {
      let next = standing[1].booking
      #expect(next.number == 2 && next.id != id && standing[1].state == .planned)
      #expect(next.window?.opensAt == Self.done.adding(seconds: 12 * 3600))
      #expect(try close(ledger, next.id, .confirmed, hours: 18) == nil)
      #expect(try self.openers(ledger, days: 3).isEmpty)
    }
    #expect(try close(ledger, id, .confirmed) == .closed(.done))
  }

  @Test("nobody answers: one more try within 48 hours, then it lapses")
  func noAnswer() throws {
    let (ledger, id) = try booked()
    #expect(try close(ledger, id, .noAnswer) == nil)
    let retry = try #require(try ledger.checkIns().first)
    #expect(retry.state == .planned && retry.booking.attempt == 2 && retry.booking.id == id)
    let minute = try #require(retry.booking.at)
    #expect(minute > Self.done && minute <= LedgerTests.begin.adding(seconds: 60 + 48 * 3600))
    #expect(try close(ledger, id, .noAnswer, hours: 10) == nil)
    #expect(try ledger.checkIns().map(\.state) == [.lapsed])
    #expect(try openers(ledger) == [.checkInConfirmed])
    #expect(try close(ledger, id, .noAnswer, hours: 11) == .closed(.lapsed))
  }

  @Test(
    "who was not reached may yet say how it went",
    arguments: [
      (CheckInOutcome.confirmed, [GateOpener](), 1), (.notSolved, [.checkInConfirmed], 2),
    ])
  func lateWord(outcome: CheckInOutcome, openers: [GateOpener], checkIns: Int) throws {
    let (ledger, id) = try booked()
    #expect(try close(ledger, id, .noAnswer) == nil)
    #expect(try close(ledger, id, .noAnswer, hours: 10) == nil)
    #expect(try close(ledger, id, outcome, hours: 12) == nil)
    #expect(try self.openers(ledger) == openers)
    let standing = try ledger.checkIns()
    #expect(standing.count == checkIns)
    #expect(standing[0].state == .done && standing[0].outcome == outcome)
  }

  @Test("nobody answers too late for another try")
  func tooLate() throws {
    let (ledger, id) = try booked()
    #expect(try close(ledger, id, .noAnswer, hours: 40) == nil)
    #expect(try ledger.checkIns().map(\.state) == [.lapsed])
  }

  @Test("a check-in that nobody knows is told of, and nothing is written")
  func unknown() throws {
    let (ledger, _) = try booked()
    let before = try ledger.stats()
    #expect(try close(ledger, "ci-0", .confirmed) == .unknown)
    #expect(try ledger.stats() == before)
  }

  @Test("a clock that was set back does not put the answer before the question")
  func clockSetBack() throws {
    let (ledger, id) = try booked()
    #expect(try close(ledger, id, .confirmed, hours: -48) == nil)
    #expect(try openers(ledger).isEmpty)
  }
}

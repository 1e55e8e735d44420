import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("People change check-ins, and what was stays to be seen")
struct CheckInChangeTests {
  static let now = LedgerTests.begin.adding(seconds: 3600)
  static let word = PersonWord(by: "Dana", because: "asked for it", at: now)

  private func booked() throws -> (ledger: Ledger, id: String) {
    let ledger = try FreshLedger.open()
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "a")))
    return (ledger, try #require(try ledger.checkIns().first).booking.id)
  }

  private func reschedule(
    _ ledger: Ledger, _ id: String, hours: Int
  ) throws -> ChangeAnswer {
    try ledger.reschedule(
      checkIn: id, to: LedgerTests.begin.adding(seconds: 60 + hours * 3600), Self.word,
      policy: try #require(LedgerTests.rulebook).policy)
  }

  @Test(
    "any minute may be chosen; what speaks against it is told",
    arguments: [
      // Care ended at 05:01 in New York.
      (14, 0), (18, 1), (23, 1), (26, 2), (40, 2), (12, 0), (-2, 3), (0, 3),
    ])
  func warnings(hours: Int, count: Int) throws {
    let (ledger, id) = try booked()
    guard case .changed(let warnings) = try reschedule(ledger, id, hours: hours) else {
      Issue.record("it was not changed")
      return
    }
    #expect(warnings.count == count, "\(warnings)")
    let one = try #require(try ledger.checkIns().first)
    #expect(one.booking.at == LedgerTests.begin.adding(seconds: 60 + hours * 3600))
    #expect(one.state == .planned && one.booking.id == id)
    #expect(try reschedule(ledger, id, hours: hours) == .unchanged)
  }

  @Test("who, when and why stay beside what was before")
  func history() throws {
    let (ledger, id) = try booked()
    _ = try reschedule(ledger, id, hours: 20)
    #expect(try ledger.reassign(checkIn: id, to: "b", Self.word) == .changed(warnings: []))
    #expect(try ledger.reassign(checkIn: id, to: "b", Self.word) == .unchanged)
    let policy = try #require(LedgerTests.rulebook).policy
    let answer = Self.now.adding(seconds: 20 * 3600)
    #expect(
      try ledger.close(checkIn: id, .noAnswer, note: "rang", at: answer, policy: policy) == nil)
    #expect(
      try ledger.cancel(
        checkIn: id, PersonWord(by: "Dana", because: "moved", at: answer)) == .changed(warnings: [])
    )
    let events = try #require(try ledger.checkInEvents()[id])
    #expect(
      events.map(\.what) == [
        "booked", "rescheduled", "reassigned", "no_answer", "retry", "cancelled",
      ])
    #expect(events.map(\.person) == [nil, "Dana", "Dana", nil, nil, "Dana"])
    #expect(events.map(\.owner) == ["agent-7", "agent-7", "b", "b", "b", "b"])
    #expect(events[3].reason == "rang" && events[5].reason == "moved")
  }

  @Test("a cancelled check-in confirms nothing, is closed, and comes back only with new care")
  func cancelled() throws {
    let (ledger, id) = try booked()
    let later = Self.now.adding(seconds: 86_400)
    let before = try ledger.history(of: "x", before: later).gate(at: later)
    #expect(try ledger.cancel(checkIn: id, Self.word) == .changed(warnings: []))
    #expect(try ledger.history(of: "x", before: later).gate(at: later) == before)
    #expect(before.opensWhen == [.checkInConfirmed])
    #expect(try ledger.cancel(checkIn: id, Self.word) == .refused(.closed(.cancelled)))
    #expect(try reschedule(ledger, id, hours: 18) == .refused(.closed(.cancelled)))
    #expect(
      try ledger.reassign(checkIn: id, to: "b", Self.word) == .refused(.closed(.cancelled)))
    // The same interaction read again changes nothing; one that went on does.
    try ledger.record(
      LedgerTests.entry(try LedgerTests.record("x", "a", last: "Let me look again.")))
    #expect(try ledger.checkIns().map(\.state) == [.cancelled])
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "b", minutes: 60)))
    #expect(try ledger.checkIns().last?.isOpen == true)
  }

  @Test("a check-in without a minute gets one")
  func infeasible() throws {
    let ledger = try FreshLedger.open()
    let record = try LedgerTests.record("x", "a")
    try ledger.record(LedgerTests.entry(record))
    let one = try #require(try ledger.checkIns().first)
    try ledger.connection.execute("UPDATE check_in SET at = NULL, timezone = NULL")
    #expect(try ledger.checkIns().first?.state == .infeasible)
    guard
      case .changed(let warnings) = try reschedule(ledger, one.booking.id, hours: 18)
    else {
      Issue.record("it was not changed")
      return
    }
    #expect(
      warnings == ["the customer's time zone is not known, so contact hours can't be looked at"])
    #expect(try ledger.checkIns().first?.state == .planned)
  }

  @Test("all open ones of a person go to another, and no closed one")
  func reassignAll() throws {
    let ledger = try FreshLedger.open()
    for name in ["x", "y", "z"] {
      try ledger.record(LedgerTests.entry(try LedgerTests.record(name, "a" + name)))
    }
    let closed = try ledger.checkIns()[0].booking.id
    _ = try ledger.cancel(checkIn: closed, Self.word)
    #expect(try ledger.reassignAll(of: "agent-7", to: "b", Self.word) == 2)
    #expect(try ledger.checkIns().map(\.booking.owner) == ["agent-7", "b", "b"])
    #expect(try ledger.reassignAll(of: "agent-7", to: "b", Self.word) == 0)
  }

  @Test("forgetting a customer forgets what people changed")
  func forget() throws {
    let (ledger, id) = try booked()
    _ = try reschedule(ledger, id, hours: 20)
    _ = try ledger.cancel(checkIn: id, Self.word)
    _ = try ledger.forget("x")
    #expect(try ledger.connection.number("SELECT count(*) FROM person_change") == 0)
    #expect(try ledger.damages().isEmpty)
  }
}

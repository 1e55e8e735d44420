import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("Commitments in the ledger stand as they were kept")
struct CommitmentLedgerTests {
  static let later = LedgerTests.begin.adding(seconds: 3 * 86_400)

  private func promised(
    _ customer: String? = "x", last: String = "I will call you back tomorrow at 3 pm."
  ) throws -> (ledger: Ledger, id: String) {
    let ledger = try FreshLedger.open()
    try ledger.record(LedgerTests.entry(try LedgerTests.record(customer, "a", last: last)))
    return (ledger, try #require(try ledger.commitments(at: LedgerTests.begin).first).id)
  }

  private func state(
    _ ledger: Ledger, at moment: Timestamp = later
  ) throws -> Commitment.State? {
    try ledger.commitments(at: moment).first?.state
  }

  private func mark(
    _ ledger: Ledger, _ id: String, kept: Bool, days: Int = 1
  ) throws -> CommitmentRefusal? {
    try ledger.mark(
      commitment: id, isKept: kept,
      PersonWord(
        by: "Dana", because: "looked it up",
        at: LedgerTests.begin.adding(seconds: days * 86_400 + 600)))
  }

  private func openers(_ ledger: Ledger) throws -> [GateOpener] {
    let moment = LedgerTests.begin.adding(seconds: 60 * 86_400)
    return try ledger.history(of: "x", before: moment).gate(at: moment).opensWhen
  }

  @Test("one is open until it is due")
  func due() throws {
    let (ledger, _) = try promised()
    #expect(try state(ledger, at: LedgerTests.begin) == .open)
    #expect(try state(ledger) == .due)
  }

  @Test("a broken one holds offers until it is kept")
  func broken() throws {
    let (ledger, id) = try promised()
    #expect(try openers(ledger).isEmpty)
    #expect(try mark(ledger, id, kept: false) == nil)
    #expect(try state(ledger) == .broken)
    #expect(try openers(ledger) == [.commitmentKept])
    #expect(try mark(ledger, id, kept: false) == .already(.broken))
    #expect(try mark(ledger, id, kept: true, days: 2) == nil)
    #expect(try state(ledger) == .kept)
    #expect(try openers(ledger).isEmpty)
    let settled = try #require(try ledger.commitments(at: Self.later).first?.settled)
    #expect(settled.person == "Dana" && settled.reason == "looked it up")
    #expect(try mark(ledger, "co-0", kept: true) == .unknown)
  }

  @Test("a clock that was set back does not undo what was marked last")
  func clockSetBack() throws {
    let (ledger, id) = try promised()
    #expect(try mark(ledger, id, kept: false, days: 2) == nil)
    #expect(try mark(ledger, id, kept: true, days: -5) == nil)
    #expect(try state(ledger) == .kept)
    #expect(try openers(ledger).isEmpty)
  }

  @Test("a confirmed check-in settles all earlier ones")
  func checkInSettles() throws {
    let (ledger, _) = try promised()
    let id = try #require(try ledger.checkIns().first).booking.id
    let policy = try #require(LedgerTests.rulebook).policy
    let moment = LedgerTests.begin.adding(seconds: 18 * 3600)
    #expect(try ledger.close(checkIn: id, .confirmed, note: nil, at: moment, policy: policy) == nil)
    #expect(try state(ledger) == .kept)
    try ledger.record(
      LedgerTests.entry(
        try LedgerTests.record("x", "b", minutes: 3000, last: "I will call you back tomorrow.")))
    let states = try ledger.commitments(at: Self.later).map(\.state)
    #expect(states.first == .kept && states.last != .kept && states.count == 2)
  }

  @Test("one to a customer without an id is marked all the same")
  func unknownCustomer() throws {
    let (ledger, id) = try promised(nil)
    #expect(try mark(ledger, id, kept: false) == nil)
    #expect(try state(ledger) == .broken)
    #expect(try mark(ledger, id, kept: true, days: 2) == nil)
    #expect(try state(ledger) == .kept)
  }
}

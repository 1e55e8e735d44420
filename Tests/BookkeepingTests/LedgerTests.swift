import Aftercare
import Foundation
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("The ledger keeps facts")
struct LedgerTests {
  static let begin = Timestamp(milliseconds: 1_772_532_000_000)
  static let rulebook = StandardRulebook.load().rulebook
  private static let adviser = rulebook.map { Adviser(rulebook: $0) }

  /// A contact in which a problem is stated and not settled, or one about nothing.
  static func record(
    _ customer: String?, _ interaction: String, minutes: Int = 0, problem: Bool = true,
    last: String = "Let me look."
  ) throws -> CaseRecord {
    var adviser = try #require(adviser)
    var facts = InteractionFacts()
    facts.customer = customer
    facts.timezone = "America/New_York"
    facts.agent = "agent-7"
    let at = begin.adding(seconds: minutes * 60)
    let text = problem ? "My line is dead and I am sick of this." : "Hello there."
    _ = adviser.advise(
      TurnRecord(
        interaction: interaction, speaker: .customer, text: text, at: at, facts: facts))
    _ = adviser.advise(
      TurnRecord(
        interaction: interaction, speaker: .agent, text: last, at: at.adding(seconds: 60)))
    return try #require(adviser.closeOpen().first)
  }

  static func entry(_ record: CaseRecord, isClosed: Bool = true) throws -> LedgerEntry {
    LedgerEntry(
      record,
      LedgerEntry.Documents(
        record: "\(record)", brief: CheckInWriter.brief(of: record.followUp),
        answer: CheckInWriter.words(of: record.checkInAnswer)),
      source: "test", rulebook: try #require(rulebook), isClosed: isClosed, recordedAt: begin)
  }

  static func count(_ name: String, in ledger: Ledger) throws -> Int {
    try #require(try ledger.stats().counts.first { $0.name == name }).count
  }

  @Test("every kind of fact comes back as it went in")
  func roundTrip() throws {
    let until = Self.begin.adding(seconds: 86_400).with(offset: .minutes(-300))
    let events: [HistoryFact.Event] =
      [
        .careEnded(
          interaction: "a", owed: .untilConfirmed(atMost: until), isConfirmed: false,
          isJudged: true),
        .careEnded(
          interaction: "b", owed: .untilConfirmed(atMost: nil), isConfirmed: false, isJudged: false),
        .careEnded(
          interaction: "c", owed: .untilWindowOpens(until), isConfirmed: true, isJudged: true),
        .careEnded(interaction: "d", owed: nil, isConfirmed: false, isJudged: true),
        .checkInLapsed, .checkInCancelled(id: "ci-1"), .zoneNamed("Asia/Tokyo"),
        .commitmentBroken(id: "co-1"), .commitmentKept(id: "co-1"),
        .commitmentKept(id: nil), .contactBarred, .consentGiven, .vulnerability,
        .held(until: until), .held(until: nil), .released,
      ]
      + CheckInOutcome.allCases.map {
        .checkIn(interaction: "a", outcome: $0, heldUntil: until)
      }
    for event in events { #expect(try kept(event) == event) }
  }

  private func kept(_ event: HistoryFact.Event) throws -> HistoryFact.Event? {
    let ledger = try FreshLedger.open()
    try ledger.insert(
      HistoryFact(at: Self.begin, event), customer: "x", interaction: nil, recordedAt: Self.begin)
    return try ledger.connection.rows("SELECT \(FactColumns.columns) FROM fact") {
      FactColumns($0, from: 0).event
    }.first ?? nil
  }

  @Test("the history is that of the same facts kept in memory, whatever happened")
  func historyAgrees() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      let ledger = try FreshLedger.open()
      var facts: [HistoryFact] = []
      for number in 0..<Int.random(in: 1...8, using: &generator) {
        let minutes = Int.random(in: 0...5000, using: &generator)
        let record = try Self.record(
          "x", "i\(number)", minutes: minutes, problem: Bool.random(using: &generator))
        try ledger.record(Self.entry(record))
        facts += record.historyFacts(recordedAt: Self.begin)
        if Int.random(in: 0...4, using: &generator) == 0 {
          let at = Self.begin.adding(seconds: Int.random(in: 0...300_000, using: &generator))
          try ledger.record(PersonDecision.release("x", by: "p", because: "r", at: at))
          facts.append(HistoryFact(at: at, .released))
        }
      }
      for hours in [0, 1, 20, 40, 90] {
        let moment = Self.begin.adding(seconds: hours * 3600)
        #expect(
          try ledger.history(of: "x", before: moment) == CaseHistory(facts: facts, before: moment))
      }
    }
  }

  @Test("the same interaction recorded twice changes nothing")
  func idempotent() throws {
    let ledger = try FreshLedger.open()
    let entry = try Self.entry(try Self.record("x", "a"))
    #expect(try ledger.record(entry))
    let before = try ledger.stats()
    #expect(try !ledger.record(entry))
    #expect(try ledger.stats() == before)
  }

  @Test("a correction is a later version: both stay, the last counts")
  func supersedes() throws {
    let ledger = try FreshLedger.open()
    try ledger.record(Self.entry(try Self.record("x", "a")))
    let later = Self.begin.adding(seconds: 3600)
    #expect(try ledger.history(of: "x", before: later).gate(at: later).decision == .blocked)
    try ledger.record(Self.entry(try Self.record("x", "a", problem: false)))
    #expect(try ledger.history(of: "x", before: later).gate(at: later).decision == .open)
    #expect(try Self.count("versions", in: ledger) == 2)
    #expect(try Self.count("interactions", in: ledger) == 1)
    #expect(try ledger.checkIns().isEmpty)
  }

  @Test("what runs is held at once, and neither it nor its end come twice")
  func running() throws {
    let ledger = try FreshLedger.open()
    let record = try Self.record("x", "a")
    #expect(try ledger.record(Self.entry(record, isClosed: false)))
    let later = Self.begin.adding(seconds: 3600)
    #expect(try ledger.history(of: "x", before: later).gate(at: later).decision == .blocked)
    #expect(try ledger.checkIns().isEmpty)
    #expect(try ledger.record(Self.entry(record)))
    #expect(try !ledger.record(try Self.entry(record, isClosed: false)))
    #expect(try !ledger.record(try Self.entry(record)))
    #expect(try ledger.checkIns().count == 1)
  }

  @Test("an interaction's own facts are not its history")
  func ownFacts() throws {
    let ledger = try FreshLedger.open()
    try ledger.record(Self.entry(try Self.record("x", "a")))
    #expect(try !ledger.history(of: "x", before: nil, of: "a").isKnown)
    #expect(try ledger.history(of: "x", before: nil, of: "b").isKnown)
    #expect(try !ledger.history(of: "x", before: Self.begin, of: "a").isKnown)
  }

  @Test("ids of customers are taken as they are")
  func hostileCustomers() throws {
    let customers = [
      "", "'; DROP TABLE fact; --", "a\"b", "line\nbreak", "nul\u{0}byte", "Zoë 🎈",
      String(repeating: "x", count: 10_240),
    ]
    let ledger = try FreshLedger.open()
    for customer in customers {
      try ledger.record(Self.entry(try Self.record(customer, "a")))
    }
    let later = Self.begin.adding(seconds: 3600)
    for customer in customers {
      #expect(try ledger.history(of: customer, before: later).isKnown)
      #expect(try !ledger.history(of: customer + "'", before: later).isKnown)
      #expect(try ledger.checkIns(customer: customer).map(\.booking.customer) == [customer])
      #expect(try ledger.forget(customer) > 0)
      #expect(try !ledger.history(of: customer, before: later).isKnown)
    }
    #expect(try ledger.damages().isEmpty)
  }
}

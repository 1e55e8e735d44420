import Aftercare
import Reports
import Rules
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

/// One customer's contacts over days, each judged with what the ledger knows and put down in it.
struct Diary {
  let ledger: Ledger
  let customer: String
  private let adviser: Adviser

  init(_ ledger: Ledger? = nil, customer: String = "x") throws {
    self.ledger = try ledger ?? FreshLedger.open()
    self.customer = customer
    adviser = Adviser(rulebook: try #require(LedgerTests.rulebook), asksHistory: true)
  }

  /// Leads a contact through and puts it down; words after `C:` are the customer's, after `A:` the agent's.
  @discardableResult
  func hear(
    _ interaction: String, hours: Double, _ said: String..., event: TurnRecord.Event? = nil,
    zone: String? = "America/New_York", isWritten: Bool = true
  ) throws -> CaseRecord {
    try hear(
      interaction, hours: hours, said, event: event, zone: zone, isWritten: isWritten)
  }

  /// The same with what was said in a list.
  @discardableResult
  func hear(
    _ interaction: String, hours: Double, _ said: [String], event: TurnRecord.Event? = nil,
    zone: String? = "America/New_York", isWritten: Bool = true
  ) throws -> CaseRecord {
    var adviser = adviser
    var at = LedgerTests.begin.adding(milliseconds: Int64(hours * 3_600_000))
    var facts = InteractionFacts()
    (facts.customer, facts.timezone, facts.agent) = (customer, zone, "agent-7")
    let ledger = ledger
    func take(_ record: TurnRecord) {
      _ = adviser.advise(record) { question in
        (try? ledger.history(
          of: question.customer, before: question.start, of: question.interaction))
          ?? .unreadable
      }
    }
    take(TurnRecord(interaction: interaction, at: at, event: event ?? .start, facts: facts))
    for words in said {
      at = at.adding(seconds: 20)
      take(
        TurnRecord(
          interaction: interaction, speaker: words.hasPrefix("C:") ? .customer : .agent,
          text: String(words.dropFirst(3)), at: at))
    }
    let record = try #require(adviser.closeOpen().first)
    if isWritten { try ledger.record(LedgerTests.entry(record)) }
    return record
  }

  /// The check-ins as `id state outcome`, ids counted in the order in which they were booked.
  func standing() throws -> [String] {
    try ledger.checkIns(customer: customer).map { one in
      "\(one.booking.interaction)#\(one.booking.number) \(one.state)"
        + (one.outcome.map { " \($0.rawValue)" } ?? "")
    }
  }

  /// What the gate waits for.
  func openers(hours: Double) throws -> [GateOpener] {
    let at = LedgerTests.begin.adding(milliseconds: Int64(hours * 3_600_000))
    return try ledger.history(of: customer, before: at).gate(at: at).opensWhen
  }
}

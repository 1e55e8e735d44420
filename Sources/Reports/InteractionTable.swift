package import Casework
import Rules
import Transcripts

/// An audit as a table for a spreadsheet: a row an interaction.
package enum InteractionTable {
  /// What Excel wants before the first line, for it takes UTF-8 without it for the letters of its own system.
  package static let mark = "\u{FEFF}"

  /// The first line: what the columns are called.
  package static var heading: String { CommaSeparated.line(columns.map(\.name)) }

  /// The line of an interaction.
  package static func row(_ record: CaseRecord, source: String, format: String) -> String {
    let row = Row(record: record, source: source, format: format)
    return CommaSeparated.line(columns.map { $0.cell(row) })
  }

  private struct Row {
    let record: CaseRecord
    let source: String
    let format: String

    /// The gravest finding that is not on trial, the first of equals.
    var worst: Finding? {
      record.findings.filter { !$0.isTrial }.reduce(nil) { worst, finding in
        if let worst, worst.severity >= finding.severity { worst } else { finding }
      }
    }
  }

  private struct Column: Sendable {
    let name: String
    let cell: @Sendable (Row) -> String
  }

  private static let columns: [Column] = facts + state + events + followUp

  private static let facts: [Column] = [
    Column(name: "interaction") { $0.record.interaction },
    Column(name: "source") { $0.source },
    Column(name: "format") { $0.format },
    Column(name: "customer") { $0.record.facts.customer ?? "" },
    Column(name: "agent") { $0.record.facts.agent ?? "" },
    Column(name: "queue") { $0.record.facts.queue ?? "" },
    Column(name: "channel") { $0.record.facts.channel ?? "" },
    Column(name: "started_at") { $0.record.startedAt?.rfc3339 ?? "" },
    Column(name: "ended_at") { $0.record.endedAt?.rfc3339 ?? "" },
    Column(name: "turns") { String($0.record.turns) },
  ]

  private static let state: [Column] = [
    Column(name: "verdict") { ContactVerdict($0.record).code },
    Column(name: "stress_peak") { $0.record.stress.peak.name },
    Column(name: "stress_final") { $0.record.stress.level.name },
    Column(name: "problem") { $0.record.problem.state.rawValue },
    Column(name: "problem_count") { String($0.record.problem.count) },
    Column(name: "confirmation") { $0.record.problem.confirmation?.rawValue ?? "" },
    Column(name: "gate") { $0.record.gate.decision.rawValue },
    Column(name: "gate_basis") { $0.record.gate.basis.rawValue },
    Column(name: "gate_opens_at") { $0.record.gate.opensAt?.rfc3339 ?? "" },
    Column(name: "gate_opens_when") {
      $0.record.gate.opensWhen.map(\.rawValue).joined(separator: " ")
    },
  ]

  private static let events: [Column] = [
    Column(name: "offers_asked") { String($0.record.offers.count { $0.by == .tool }) },
    Column(name: "offers_made") { String($0.record.decisionsOnOffersMade.count) },
    Column(name: "offers_while_held") { String($0.record.offersWhileHeld) },
    Column(name: "commitments_open") { commitments($0, .open) },
    Column(name: "commitments_due") { commitments($0, .due) },
    Column(name: "commitments_kept") { commitments($0, .kept) },
    Column(name: "commitments_broken") { commitments($0, .broken) },
    Column(name: "findings_critical") { findings($0, .critical) },
    Column(name: "findings_major") { findings($0, .major) },
    Column(name: "findings_minor") { findings($0, .minor) },
    Column(name: "findings_info") { findings($0, .info) },
    Column(name: "worst_finding") { $0.worst?.id ?? "" },
    Column(name: "worst_quote") { row in
      row.worst?.because.first { $0.quote != nil }?.quote ?? ""
    },
  ]

  private static let followUp: [Column] = [
    Column(name: "follow_up_needed") { String($0.record.followUp.needed) },
    Column(name: "window_opens_at") { $0.record.followUp.window?.opensAt.rfc3339 ?? "" },
    Column(name: "window_closes_at") { $0.record.followUp.window?.closesAt.rfc3339 ?? "" },
    Column(name: "feasible") { $0.record.followUp.feasible.map { String($0) } ?? "" },
    Column(name: "check_in") { $0.record.followUp.checkIn?.id ?? "" },
    Column(name: "check_in_at") { $0.record.followUp.checkIn?.at?.rfc3339 ?? "" },
    Column(name: "check_in_owner") { $0.record.followUp.checkIn?.owner ?? "" },
  ]

  private static func commitments(_ row: Row, _ state: Commitment.State) -> String {
    String(row.record.commitments.count { $0.state == state })
  }

  private static func findings(_ row: Row, _ severity: Severity) -> String {
    String(row.record.findings.count { $0.severity == severity && !$0.isTrial })
  }
}

import Casework
import Rules
import Transcripts

/// What of an interaction two audits are compared by.
struct ComparedCase {
  let interaction: String
  /// What is shown as it was and as it is, by name in the order in which it is told.
  private let states: [(name: String, value: String?)]
  private let findings: [String]

  /// Takes it from a record.
  init(_ record: CaseRecord) {
    interaction = record.interaction
    states = Self.states(
      peak: record.stress.peak.name, final: record.stress.level.name,
      problem: record.problem.state.rawValue, gate: record.gate.decision.rawValue,
      checkIn: record.followUp.checkIn?.at?.rfc3339,
      score: "\(record.scorecard.points) of \(record.scorecard.possiblePoints)",
      fatal: record.scorecard.hasFatal)
    findings = record.findings.filter { !$0.isTrial }.map(\.id)
  }

  /// Takes it from a record that was written as JSON.
  init(_ record: JSONValue) {
    interaction = record["interaction"]?.text ?? ""
    let card = record["scorecard"]
    states = Self.states(
      peak: record["stress"]?["peak"]?.text, final: record["stress"]?["final"]?.text,
      problem: record["problem"]?["final"]?.text, gate: record["gate"]?["decision"]?.text,
      checkIn: record["follow_up"]?["check_in"]?["at"]?.text,
      score: card.map { "\($0["points"]?.count ?? 0) of \($0["possible"]?.count ?? 0)" },
      fatal: card.map { $0["fatal"] == .bool(true) })
    findings = (record["findings"]?.items ?? []).filter { $0["trial"] == nil }
      .compactMap { $0["id"]?.text }
  }

  /// What differs from the earlier case; of a new one, what it is.
  func differences(from old: ComparedCase?) -> [AuditComparison.Difference] {
    var differences = states.compactMap { state -> AuditComparison.Difference? in
      let before = old?.states.first { $0.name == state.name }?.value
      return before == state.value
        ? nil : .init(name: state.name, old: before, new: state.value)
    }
    let appeared = Self.removing(old?.findings ?? [], from: findings)
    let vanished = Self.removing(findings, from: old?.findings ?? [])
    differences += vanished.map { .init(name: "finding", old: $0, new: nil) }
    differences += appeared.map { .init(name: "finding", old: nil, new: $0) }
    return differences
  }

  private static func states(
    peak: String?, final: String?, problem: String?, gate: String?, checkIn: String?,
    score: String?, fatal: Bool?
  ) -> [(name: String, value: String?)] {
    [
      ("stress.peak", peak), ("stress.final", final), ("problem", problem), ("gate", gate),
      ("check_in", checkIn), ("scorecard", score),
      ("scorecard.fatal", fatal.map { $0 ? "true" : "false" }),
    ]
  }

  private static func removing(_ some: [String], from all: [String]) -> [String] {
    var rest = all
    for item in some {
      if let index = rest.firstIndex(of: item) { rest.remove(at: index) }
    }
    return rest
  }
}

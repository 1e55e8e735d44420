package import Casework
import Rules

/// What changed since an earlier audit, interaction by interaction and in the summary.
package struct AuditComparison {
  /// Why a document can't be compared with.
  package struct Refusal: Error {
    /// What is wrong with it.
    package let message: String
  }

  /// Two values of one thing; `nil` where there was none.
  struct Difference: Equatable {
    let name: String
    let old: String?
    let new: String?
  }

  /// What became of an interaction between the audits.
  struct Change: Equatable {
    enum Kind: String, CaseIterable {
      case new
      case gone
      case changed
    }

    let interaction: String
    let kind: Kind
    let differences: [Difference]
  }

  /// What was found of the audits as a whole.
  struct Outcome: Equatable {
    /// Counts of the summary that differ.
    let summary: [Difference]
    let interactions: [Change]
    /// Whether the rules were others.
    let rulesDiffer: Bool
  }

  /// The name of the earlier audit.
  let against: String
  private let oldSummary: JSONValue
  private let oldFingerprint: String?
  private let oldCases: [String: ComparedCase]
  private let oldOrder: [String]
  private var newCases: [String: ComparedCase] = [:]
  private var newOrder: [String] = []
  private var summary = AuditSummary()

  /// Reads the earlier audit, which was written with `--format json`.
  package init(against name: String, document bytes: [UInt8]) throws(Refusal) {
    let document: JSONValue
    do throws(JSONValue.Fault) {
      document = try JSONValue(bytes)
    } catch {
      throw Refusal(message: "\(error.message), at byte \(error.offset + 1)")
    }
    guard document["schema"]?.text == "aftercare.audit/1", let summary = document["summary"] else {
      throw Refusal(message: "it is no audit as `audit --format json` writes it")
    }
    against = name
    oldSummary = summary
    oldFingerprint = document["rulebook"]?["fingerprint"]?.text
    var cases: [String: ComparedCase] = [:]
    var order: [String] = []
    for record in document["interactions"]?.items ?? [] {
      let key = Self.key(record["interaction"]?.text ?? "", in: cases)
      cases[key] = ComparedCase(record)
      order.append(key)
    }
    oldCases = cases
    oldOrder = order
  }

  /// Takes in an interaction of the audit at hand.
  package mutating func take(_ record: CaseRecord) {
    summary.count(record)
    let key = Self.key(record.interaction, in: newCases)
    newCases[key] = ComparedCase(record)
    newOrder.append(key)
  }

  /// What changed; `fingerprint` is that of the rules at hand.
  func outcome(fingerprint: String) -> Outcome {
    var changes = newOrder.compactMap { key -> Change? in
      guard let new = newCases[key] else { return nil }
      guard let old = oldCases[key] else {
        return Change(
          interaction: new.interaction, kind: .new, differences: new.differences(from: nil))
      }
      let differences = new.differences(from: old)
      return differences.isEmpty
        ? nil : Change(interaction: new.interaction, kind: .changed, differences: differences)
    }
    changes += oldOrder.compactMap { key in
      guard newCases[key] == nil, let old = oldCases[key] else { return nil }
      return Change(interaction: old.interaction, kind: .gone, differences: [])
    }
    return Outcome(
      summary: summaryDifferences, interactions: changes,
      rulesDiffer: oldFingerprint.map { $0 != fingerprint } ?? true)
  }

  private var summaryDifferences: [Difference] {
    var json = JSONBuffer()
    AuditSummaryWriter.writeObject(summary, to: &json)
    let new = (try? JSONValue(json.bytes)) ?? .null
    let old = Self.counts(in: oldSummary)
    let now = Self.counts(in: new)
    return Set(old.keys).union(now.keys).sorted().compactMap { name in
      let (before, after) = (old[name], now[name])
      // A count that one of the versions of the tool does not know is not compared.
      guard let before, let after, before != after else { return nil }
      return Difference(name: name, old: String(before), new: String(after))
    }
  }

  /// Counts by where they stand: `by_peak.crisis`.
  private static func counts(in value: JSONValue, under name: String = "") -> [String: Int] {
    guard case .object(let members) = value else {
      return value.count.map { [name: $0] } ?? [:]
    }
    return members.reduce(into: [:]) { counts, member in
      let path = name.isEmpty ? member.key : "\(name).\(member.key)"
      counts.merge(Self.counts(in: member.value, under: path)) { first, _ in first }
    }
  }

  /// Interactions of one id are told apart by their order.
  private static func key(_ interaction: String, in cases: [String: ComparedCase]) -> String {
    var number = 1
    while cases["\(number) \(interaction)"] != nil { number += 1 }
    return "\(number) \(interaction)"
  }
}

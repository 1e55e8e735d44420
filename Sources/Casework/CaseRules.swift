public import Rules

/// A rulebook as casework asks it: what a rule's match moves, and how each decision is worded.
public final class CaseRules: Sendable {
  /// The rulebook it was made from.
  public let rulebook: Rulebook
  let findings: [FindingRule]
  private let adviceByID: [String: String]

  /// Indexes a rulebook.
  public init(rulebook: Rulebook) {
    self.rulebook = rulebook
    findings = rulebook.findings.filter { $0.status == .stable || $0.status == .trial }
    var advice: [String: String] = [:]
    for rule in rulebook.rules { advice[rule.id] = rule.advice }
    for decision in rulebook.decisions.values { advice[decision.id.rawValue] = decision.advice }
    adviceByID = advice
  }

  /// Whether the zone database knows a name; an offset is no zone.
  public static func isKnownZone(_ name: String) -> Bool { CustomerZone(identifier: name) != nil }

  /// Windows and thresholds.
  public var policy: Policy { rulebook.policy }

  /// What to do now, by the rule with this id.
  func advice(of rule: String) -> String? { adviceByID[rule] }
}

/// How stressed the customer is: a ladder, not a score (design.md §4).
public enum StressLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
  case calm
  case uneasy
  case stressed
  case crisis

  /// The level as the contract and the rule language spell it.
  public var name: String {
    switch self {
    case .calm: "calm"
    case .uneasy: "uneasy"
    case .stressed: "stressed"
    case .crisis: "crisis"
    }
  }

  /// Orders levels from calm to crisis.
  public static func < (lhs: StressLevel, rhs: StressLevel) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// Where the problem of an interaction stands (design.md §4).
public enum ProblemState: String, Sendable, Hashable, CaseIterable {
  case none
  case stated
  case working
  case claimed
  case promised
  case escalated
  case confirmed
  case denied
  case abandoned
}

/// How the customer confirmed that the problem is solved.
public enum Confirmation: String, Sendable, Hashable, CaseIterable {
  /// The customer said so.
  case explicit
  /// It was claimed, and the customer's last turns thank or decline further help; known only at the end.
  case implicit
}

/// The decision on an offer, from the most to the least permissive.
public enum GateDecision: String, Sendable, Hashable, CaseIterable {
  case open
  /// The customer's own question may be answered; nothing may be pitched.
  case answerOnly = "answer_only"
  case blocked
}

/// How much a finding matters to a supervisor.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
  case info
  case minor
  case major
  case critical

  /// The severity as the contract and the rule language spell it.
  public var name: String {
    switch self {
    case .info: "info"
    case .minor: "minor"
    case .major: "major"
    case .critical: "critical"
    }
  }

  /// Orders severities from info to critical.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// What a rule file can declare, and the keywords that each declaration has.
enum DeclarationKind: String, CaseIterable {
  case pack
  case words
  case fillers
  case spelling
  case ending
  case term
  case due
  case rule
  case finding
  case decision
  case policy
  case extend
  case override
  case off

  /// The keywords that may follow the first line.
  var keywords: [String] { Self.keywordsByKind[self] ?? [] }

  private static let keywordsByKind: [DeclarationKind: [String]] = [
    .pack: ["language", "engine"],
    .rule: ruleKeywords,
    .finding: findingKeywords,
    .extend: ["heard", "unless", "yes", "no", "mistakes"],
    .override: ruleKeywords + ["severity"],
    .off: ["because"],
    .decision: ["title", "because"],
    .policy: [
      "follow-up", "contact", "holidays", "business", "channel", "routine", "gate", "hold",
      "reopen", "stress", "asked", "confirm", "timezone", "keep", "scorecard",
    ],
  ]

  private static let ruleKeywords = [
    "title", "status", "heard", "when", "silence", "hold", "reply", "shape", "at", "then", "but",
    "missing", "unless", "means", "because", "source", "mistakes", "yes", "no",
  ]
  private static let findingKeywords = [
    "title", "status", "when", "severity", "because", "source", "yes", "no",
  ]

  /// As it stands in a sentence.
  var noun: String {
    switch self {
    case .pack: "a pack"
    case .words: "a word list"
    case .fillers: "a line of fillers"
    case .spelling: "a spelling"
    case .ending: "an ending"
    case .term: "a term"
    case .due: "a due time"
    case .rule: "a rule"
    case .finding: "a finding"
    case .decision: "a decision"
    case .policy: "a policy"
    case .extend: "an extension"
    case .override: "an override"
    case .off: "a line that switches off"
    }
  }

  /// The declarations that know a keyword; those that change others know no keyword of their own.
  static func kinds(knowing keyword: String) -> [DeclarationKind] {
    allCases.filter { !$0.isChange && $0.keywords.contains(keyword) }
  }

  /// Whether it changes a declaration of an earlier pack.
  var isChange: Bool {
    switch self {
    case .extend, .override, .off: true
    default: false
    }
  }
}

/// What a rule file can declare, and the keywords that each declaration has.
enum DeclarationKind: String, CaseIterable {
  case pack
  case words
  case fillers
  case spelling
  case ending
  case rule
  case finding
  case decision
  case policy

  /// The keywords that may follow the first line.
  var keywords: [String] { Self.keywordsByKind[self] ?? [] }

  private static let keywordsByKind: [DeclarationKind: [String]] = [
    .pack: ["language", "engine"],
    .rule: [
      "title", "status", "heard", "unless", "means", "because", "source", "mistakes", "yes", "no",
    ],
    .finding: ["title", "status", "when", "severity", "because", "source", "yes", "no"],
    .decision: ["title", "because"],
    .policy: [
      "follow-up", "contact", "routine", "gate", "hold", "reopen", "stress", "asked", "confirm",
      "timezone",
    ],
  ]

  /// As it stands in a sentence.
  var noun: String {
    switch self {
    case .pack: "a pack"
    case .words: "a word list"
    case .fillers: "a line of fillers"
    case .spelling: "a spelling"
    case .ending: "an ending"
    case .rule: "a rule"
    case .finding: "a finding"
    case .decision: "a decision"
    case .policy: "a policy"
    }
  }

  /// The declarations that know a keyword.
  static func kinds(knowing keyword: String) -> [DeclarationKind] {
    allCases.filter { $0.keywords.contains(keyword) }
  }
}

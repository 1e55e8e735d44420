import Transcripts

/// Parses one fact of a condition.
enum FactParser {
  private static let firstWords = [
    "offer", "heard", "ever", "commitment", "gate", "stress", "peak", "problem", "confirmation",
    "channel", "queue", "ended", "check-in", "role", "customer", "zone", "id", "time", "hold",
    "repeat",
  ]

  /// What may follow where a fact could go on and need not.
  private static let joints = ["and", "or"]

  /// Parses the fact that comes next.
  static func parse(_ tokens: inout TokenReader) throws(Refusal) -> Fact {
    guard let first = tokens.peek?.text, firstWords.contains(first) else {
      throw tokens.refusal(.badCondition, wanted: "a condition", candidates: firstWords)
    }
    _ = tokens.next()
    switch first {
    case "offer": return try offer(&tokens)
    case "heard":
      let (family, meaning) = try heard(&tokens)
      return .heard(family: family, meaning: meaning)
    case "ever":
      try tokens.expect("heard", for: .badCondition)
      let (family, meaning) = try heard(&tokens)
      return .everHeard(family: family, meaning: meaning)
    case "commitment":
      try tokens.expect("without", "due", for: .badCondition)
      return .commitmentWithoutDue
    case "gate": return .gate(try value(&tokens))
    case "stress": return .stress(try comparison(&tokens), try level(&tokens))
    case "peak": return .peak(try comparison(&tokens), try level(&tokens))
    case "problem": return try problem(&tokens)
    case "confirmation": return try confirmation(&tokens)
    case "channel": return .channel(try name(&tokens))
    case "queue": return .queue(try name(&tokens))
    case "ended": return .ended
    case "check-in": return .checkIn
    default: return try event(first, &tokens)
    }
  }

  private static func event(_ first: String, _ tokens: inout TokenReader) throws(Refusal) -> Fact {
    let facts: [String: (second: String, fact: Fact)] = [
      "role": ("unknown", .roleUnknown),
      "zone": ("unknown", .zoneUnknown), "id": ("repeated", .idRepeated),
      "time": ("reversed", .timeReversed), "hold": ("expired", .holdExpired),
      "repeat": ("contact", .repeatContact),
    ]
    if first == "customer" {
      let second = try tokens.expect(oneOf: ["changed", "unknown"], for: .badCondition).text
      return second == "changed" ? .customerChanged : .customerUnknown
    }
    guard let expected = facts[first] else {
      throw tokens.refusal(.badCondition, wanted: "a condition", candidates: firstWords)
    }
    try tokens.expect(expected.second, for: .badCondition)
    return expected.fact
  }

  private static func offer(_ tokens: inout TokenReader) throws(Refusal) -> Fact {
    let verb = try tokens.expect(oneOf: ["made", "asked"], for: .badCondition).text
    let kind = try optionalKind(&tokens)
    return verb == "made" ? .offerMade(kind) : .offerAsked(kind)
  }

  private static func heard(_ tokens: inout TokenReader) throws(Refusal)
    -> (family: String, meaning: String?)
  {
    let family = try tokens.expect(oneOf: RulebookDraft.ruleFamilies, for: .badCondition).text
    guard !tokens.isAtEndOfFact else { return (family, nil) }
    switch MeaningFamily(rawValue: family)?.detail {
    case .optional(let words), .required(let words):
      if family == MeaningFamily.offer.rawValue {
        return (family, try optionalKind(&tokens)?.rawValue)
      }
      guard words.contains(tokens.peekText) else {
        throw tokens.refusal(.badCondition, expected: words + joints)
      }
      return (family, tokens.next()?.text)
    case .name:
      return (family, try tokens.expectName(for: .badCondition))
    case nil, .some(.none):
      return (family, nil)
    }
  }

  private static func optionalKind(_ tokens: inout TokenReader) throws(Refusal) -> OfferKind? {
    if tokens.isAtEndOfFact { return nil }
    guard let kind = tokens.peekOfferKind else {
      throw tokens.refusal(
        .badCondition, expected: OfferKind.allCases.map(\.rawValue) + joints)
    }
    _ = tokens.next()
    return kind
  }

  private static func problem(_ tokens: inout TokenReader) throws(Refusal) -> Fact {
    if tokens.take("count") {
      return .problemCount(
        try comparison(&tokens), try tokens.expectNumber(0...1000, for: .badCondition))
    }
    if tokens.take("told") {
      return .problemTold(
        try comparison(&tokens), try tokens.expectNumber(0...1000, for: .badCondition))
    }
    guard tokens.peekText == "is" else {
      throw tokens.refusal(.badCondition, expected: ["is", "count", "told"])
    }
    return .problem(try value(&tokens))
  }

  private static func confirmation(_ tokens: inout TokenReader) throws(Refusal) -> Fact {
    try tokens.expect("is", for: .badCondition)
    let names = Confirmation.allCases.map(\.rawValue) + ["none"]
    let word = try tokens.expect(oneOf: names, for: .badCondition).text
    return .confirmation(Confirmation(rawValue: word))
  }

  // `is` and one of the words that the enumeration knows.
  private static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ tokens: inout TokenReader
  ) throws(Refusal) -> Value {
    try tokens.expect("is", for: .badCondition)
    guard let value = Value(rawValue: tokens.peekText) else {
      throw tokens.refusal(.badCondition, expected: Value.allCases.map(\.rawValue))
    }
    _ = tokens.next()
    return value
  }

  private static func comparison(_ tokens: inout TokenReader) throws(Refusal) -> Comparison {
    let signs = Comparison.allCases.map(\.rawValue)
    let sign = try tokens.expect(oneOf: signs, for: .badCondition).text
    return Comparison(rawValue: sign) ?? .equal
  }

  private static func level(_ tokens: inout TokenReader) throws(Refusal) -> StressLevel {
    let names = StressLevel.allCases.map(\.name)
    let word = try tokens.expect(oneOf: names, for: .badCondition).text
    return StressLevel.allCases.first { $0.name == word } ?? .calm
  }

  private static func name(_ tokens: inout TokenReader) throws(Refusal) -> String {
    try tokens.expect("is", for: .badCondition)
    guard !tokens.isAtEndOfFact, let token = tokens.next() else {
      throw tokens.refusal(.badCondition, wanted: "a name", candidates: [])
    }
    return token.text
  }
}

extension TokenReader {
  /// Whether what comes next can't belong to the fact before it.
  fileprivate var isAtEndOfFact: Bool {
    switch peekText {
    case "", "and", "or", ")", "(", ",": true
    default: false
    }
  }
}

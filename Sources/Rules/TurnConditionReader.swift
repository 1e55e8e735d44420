import Diagnostics

/// Reads what must be true of the turn in which a rule is heard.
enum TurnConditionReader {
  /// The keywords of time and of looks; a rule that has one may hear a role without phrases.
  static let keywords = ["silence", "hold", "reply", "shape"]

  /// Whether the rule asks for more of the turn than its state.
  static func asksMoreThanState(_ declaration: Declaration) -> Bool {
    declaration.body.contains { keywords.contains($0.name) }
  }

  /// Reads a line of time: `>= 20s`.
  static func time(_ keyword: String, _ tokens: inout TokenReader) throws(Refusal) -> TurnCondition
  {
    let comparison = try tokens.expectOrder(for: .badTiming)
    let milliseconds = try tokens.expectMilliseconds()
    return switch keyword {
    case "silence": .silence(comparison, milliseconds: milliseconds)
    case "hold": .hold(comparison, milliseconds: milliseconds)
    default: .reply(comparison, milliseconds: milliseconds)
    }
  }

  /// Reads a line of looks: `capitals >= 3 words`; an emoji comes with the name of its kind.
  static func shape(_ tokens: inout TokenReader) throws(Refusal) -> (shape: TextShape, kind: Span?)
  {
    let names = ["capitals", "exclamation", "elongation", "emoji"]
    switch try tokens.expect(oneOf: names, for: .badShape).text {
    case "capitals":
      let comparison = try tokens.expectOrder(for: .badShape)
      let count = try tokens.expectNumber(1...1000, for: .badShape)
      _ = try tokens.expect(oneOf: count == 1 ? ["word", "words"] : ["words"], for: .badShape)
      return (.capitals(comparison, words: count), nil)
    case "exclamation":
      let comparison = try tokens.expectOrder(for: .badShape)
      return (
        .exclamation(comparison, marks: try tokens.expectNumber(1...1000, for: .badShape)), nil
      )
    case "elongation":
      return (.elongation, nil)
    default:
      let kind = tokens.peek
      return (.emoji(try tokens.expectName(for: .badShape)), kind)
    }
  }
}

extension RulebookDraft {
  /// Reads `when`, `silence`, `hold`, `reply` and `shape`, in the order in which they stand.
  mutating func readTurnConditions(_ declaration: Declaration) -> [TurnCondition] {
    _ = declaration.single("when")
    var conditions: [TurnCondition] = []
    for statement in declaration.body where !statement.file.isFull {
      if statement.name == "when" {
        if let when = statement.readStates() { conditions.append(.when(when)) }
      } else if TurnConditionReader.keywords.contains(statement.name), statement.hasValue() {
        if let condition = readTurnCondition(statement) { conditions.append(condition) }
      }
    }
    return conditions
  }

  private mutating func readTurnCondition(_ statement: Statement) -> TurnCondition? {
    var tokens = TokenReader(statement)
    guard statement.name == "shape" else {
      return statement.readWhole(&tokens) { tokens throws(Refusal) in
        try TurnConditionReader.time(statement.name, &tokens)
      }
    }
    let read = statement.readWhole(&tokens) { tokens throws(Refusal) in
      try TurnConditionReader.shape(&tokens)
    }
    if let kind = read?.kind { emojiKinds.append(kind) }
    return (read?.shape).map(TurnCondition.shape)
  }
}

extension Statement {
  fileprivate func readStates() -> Condition? {
    guard hasValue() else { return nil }
    var tokens = TokenReader(self)
    do {
      let condition = try ConditionParser.parse(&tokens, statesOnly: true)
      try tokens.expectEndOfCondition()
      return condition
    } catch {
      keyword.report(error)
      return nil
    }
  }
}

extension TokenReader {
  /// Takes a comparison of quantities that are hardly ever equal.
  fileprivate mutating func expectOrder(for problem: RuleProblem) throws(Refusal) -> Comparison {
    let signs = Comparison.allCases.filter { $0 != .equal }.map(\.rawValue)
    let sign = try expect(oneOf: signs, for: problem).text
    return Comparison(rawValue: sign) ?? .atLeast
  }
}

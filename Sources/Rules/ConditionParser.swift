import Transcripts

/// Parses conditions: facts joined by `or`, `and` and `not`, which bind ever tighter, and by brackets.
struct ConditionParser {
  /// Brackets and `not` may be nested so deep; the tree is walked by recursion everywhere.
  private static let deepestNesting = 16

  /// Parses a condition and leaves what follows it.
  ///
  /// - Parameter statesOnly: whether facts that happen on one record are refused.
  static func parse(_ tokens: inout TokenReader, statesOnly: Bool = false) throws(Refusal)
    -> Condition
  {
    try ConditionParser(statesOnly: statesOnly).alternatives(&tokens, depth: 0)
  }

  private let statesOnly: Bool

  private func alternatives(_ tokens: inout TokenReader, depth: Int) throws(Refusal)
    -> Condition
  {
    var parts = [try conjunction(&tokens, depth: depth)]
    while tokens.take("or") { parts.append(try conjunction(&tokens, depth: depth)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private func conjunction(_ tokens: inout TokenReader, depth: Int) throws(Refusal)
    -> Condition
  {
    var parts = [try operand(&tokens, depth: depth)]
    while tokens.take("and") { parts.append(try operand(&tokens, depth: depth)) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private func operand(_ tokens: inout TokenReader, depth: Int) throws(Refusal) -> Condition {
    guard let token = tokens.peek else {
      throw tokens.refusal(.badCondition, wanted: "a condition", candidates: [])
    }
    let isNot = token.text == "not"
    guard isNot || token.text == "(" else { return .fact(try fact(&tokens)) }
    guard depth < Self.deepestNesting else {
      throw Refusal(
        .nestingTooDeep, "conditions are nested deeper than \(Self.deepestNesting)", at: token.range
      )
    }
    _ = tokens.next()
    if isNot { return .not(try operand(&tokens, depth: depth + 1)) }
    let content = try alternatives(&tokens, depth: depth + 1)
    guard tokens.take(")") else {
      throw Refusal(
        .badCondition, "`(` is not closed", at: token.range, label: "opened here",
        help: tokens.peek.map { "expected `and`, `or` or `)` before `\($0.shown)`" })
    }
    return content
  }

  private func fact(_ tokens: inout TokenReader) throws(Refusal) -> Fact {
    let start = tokens.peek?.range.lowerBound ?? tokens.last.lowerBound
    let fact = try FactParser.parse(&tokens)
    guard statesOnly, !fact.mayStandInRule else { return fact }
    throw Refusal(
      .eventInRule, "this is an event, and a rule asks how things stand",
      at: start..<tokens.last.upperBound, label: "it happens on one record and does not last",
      help: "ask for a state such as `stress >= stressed`; conditions on events belong to a finding"
    )
  }
}

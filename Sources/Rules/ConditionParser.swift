import Transcripts

/// Parses conditions: facts joined by `or`, `and` and `not`, which bind ever tighter, and by brackets.
struct ConditionParser {
  /// Brackets and `not` may be nested so deep; the tree is walked by recursion everywhere.
  private static let deepestNesting = 16

  /// Parses a condition and leaves what follows it.
  static func parse(_ tokens: inout TokenReader) throws(Refusal) -> Condition {
    try alternatives(&tokens, depth: 0)
  }

  private static func alternatives(_ tokens: inout TokenReader, depth: Int) throws(Refusal)
    -> Condition
  {
    var parts = [try conjunction(&tokens, depth: depth)]
    while tokens.take("or") { parts.append(try conjunction(&tokens, depth: depth)) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private static func conjunction(_ tokens: inout TokenReader, depth: Int) throws(Refusal)
    -> Condition
  {
    var parts = [try operand(&tokens, depth: depth)]
    while tokens.take("and") { parts.append(try operand(&tokens, depth: depth)) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private static func operand(_ tokens: inout TokenReader, depth: Int) throws(Refusal) -> Condition
  {
    guard let token = tokens.peek else {
      throw tokens.refusal(.badCondition, wanted: "a condition", candidates: [])
    }
    let isNot = token.text == "not"
    guard isNot || token.text == "(" else { return .fact(try FactParser.parse(&tokens)) }
    guard depth < deepestNesting else {
      throw Refusal(
        .nestingTooDeep, "conditions are nested deeper than \(deepestNesting)", at: token.range)
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
}

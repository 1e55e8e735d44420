/// Reads how much each item of the scorecard counts: `solve-now 3, no-sale-in-the-storm fatal`.
enum ScorecardReader {
  /// Reads the items; one that is not named counts for nothing.
  static func read(
    _ tokens: inout TokenReader
  ) throws(Refusal) -> [ScorecardItem: ScorecardWeight] {
    var weights: [ScorecardItem: ScorecardWeight] = [:]
    repeat {
      let token = try tokens.expect(
        oneOf: ScorecardItem.allCases.map(\.rawValue), for: .badPolicyLine)
      guard let item = ScorecardItem(rawValue: token.text) else { continue }
      guard weights[item] == nil else {
        throw Refusal(
          .badPolicyLine, "`\(token.shown)` is named twice", at: token.range,
          help: "name each item of the scorecard once")
      }
      weights[item] = try readWeight(&tokens)
    } while tokens.take(",")
    return weights
  }

  private static func readWeight(_ tokens: inout TokenReader) throws(Refusal) -> ScorecardWeight {
    if tokens.take("fatal") { return .fatal }
    guard let token = tokens.peek, let points = Int(token.text), (0...100).contains(points) else {
      throw tokens.refusal(
        .badPolicyLine, wanted: "`fatal` or a whole number from 0 to 100", candidates: ["fatal"])
    }
    _ = tokens.next()
    return .points(points)
  }
}

/// Reading of the plain words before and after phrases.
extension Statement {
  /// Reads the words before the first phrase, to their end; tells what is wrong with them.
  func readOpening<Value>(
    _ reader: inout QuoteReader, until stop: String? = nil,
    _ read: (inout TokenReader) throws(Refusal) -> Value
  ) -> Value? {
    var tokens = reader.words(after: keyword, until: stop)
    return readWhole(&tokens, read)
  }

  /// Reads the words after the last phrase, to their end; tells what is wrong with them.
  ///
  /// - Parameter phrases: where there are none, that is told already and the words tell nothing new.
  func readClosing<Value>(
    _ reader: inout QuoteReader, after phrases: [Phrase],
    _ read: (inout TokenReader) throws(Refusal) -> Value
  ) -> Value? {
    if phrases.isEmpty { return nil }
    let end = pieces.last.map { $0.upperBound - 1..<$0.upperBound } ?? keyword.range
    var tokens = reader.words(after: Span(file: file, range: end))
    guard let value = readWhole(&tokens, read) else { return nil }
    if !reader.isAtEnd {
      keyword.report(
        Refusal(
          .unexpectedText, "a phrase is too much here", at: reader.rest,
          label: "the value ends before this"))
    }
    return value
  }

  /// Reads `in first 30s` and the like, where it stands.
  ///
  /// - Returns: the position, and whether what stands there could be read.
  func readPosition(_ reader: inout QuoteReader) -> (position: ContactPosition?, isRead: Bool) {
    guard reader.peekText == "in" else { return (nil, true) }
    let position = readOpening(&reader) { tokens throws(Refusal) in try tokens.expectPosition() }
    return (position, position != nil)
  }

  /// Reads the value of `at`: `least N within M turns`.
  func readCount() -> MatchCount? {
    guard hasValue() else { return nil }
    var tokens = TokenReader(self)
    return readWhole(&tokens) { tokens throws(Refusal) in
      try tokens.expect("least", for: .badCount)
      let least = try tokens.expectNumber(2...1000, for: .badCount)
      try tokens.expect("within", for: .badCount)
      return MatchCount(least: least, turns: try tokens.expectTurns(for: .badCount))
    }
  }

  /// Reads a value to its end; tells what is wrong with it.
  func readWhole<Value>(
    _ tokens: inout TokenReader, _ read: (inout TokenReader) throws(Refusal) -> Value
  ) -> Value? {
    do {
      let value = try read(&tokens)
      try tokens.expectEnd()
      return value
    } catch {
      keyword.report(error)
      return nil
    }
  }
}

extension TokenReader {
  /// Takes a number of turns.
  mutating func expectTurns(for problem: RuleProblem) throws(Refusal) -> Int {
    let count = try expectNumber(1...1000, for: problem)
    _ = try expect(oneOf: count == 1 ? ["turn", "turns"] : ["turns"], for: problem)
    return count
  }

  /// Takes the role whose words are heard.
  mutating func expectRole() throws(Refusal) -> HeardRole {
    guard let role = HeardRole(rawValue: peekText) else {
      throw refusal(
        peek == nil ? .missingValue : .unknownRole, expected: HeardRole.names)
    }
    _ = next()
    return role
  }

  fileprivate mutating func expectPosition() throws(Refusal) -> ContactPosition {
    try expect("in", for: .badPosition)
    let isFirst = try expect(oneOf: ["first", "last"], for: .badPosition).text == "first"
    if isCountOfTurns {
      let turns = try expectTurns(for: .badPosition)
      return isFirst ? .firstTurns(turns) : .lastTurns(turns)
    }
    let seconds = try expectSeconds()
    return isFirst ? .firstSeconds(seconds) : .lastSeconds(seconds)
  }

  /// Takes by when something must have been heard.
  mutating func expectDeadline() throws(Refusal) -> Missing.Deadline {
    try expect("by", for: .badMissing)
    if take("end") { return .end }
    if take("turn") { return .turn(try expectNumber(1...1000, for: .badMissing)) }
    guard let token = peek, token.file.scalars[token.range.lowerBound].isDigit else {
      throw refusal(
        .badMissing, wanted: "`turn`, `end` or a duration such as 30s",
        candidates: ["turn", "end"])
    }
    return .seconds(try expectSeconds())
  }

  // Whether what follows is `3 turns` rather than `3 seconds`.
  private var isCountOfTurns: Bool {
    var copy = self
    _ = copy.next()
    return copy.peekText.hasPrefix("turn")
  }
}

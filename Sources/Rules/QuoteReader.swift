/// Reads a value that holds phrases or sentences in quotes, with plain words before them.
struct QuoteReader {
  let file: RuleFile
  private let pieces: [Range<Int>]
  private var index = 0
  private var position: Int

  init(_ statement: Statement) {
    self.init(file: statement.file, pieces: statement.pieces)
  }

  init(file: RuleFile, pieces: [Range<Int>]) {
    self.file = file
    self.pieces = pieces
    position = pieces.first?.lowerBound ?? 0
  }

  /// Takes the next plain word, `nil` where a quote or the end comes.
  mutating func word() -> Span? {
    guard skipBlanks(), file.scalars[position] != "\"" else { return nil }
    let start = position
    let end = pieces[index].upperBound
    while position < end, !file.scalars[position].isBlank, file.scalars[position] != "\"" {
      position += 1
    }
    return Span(file: file, range: start..<position)
  }

  /// Takes all that stands in quotes from here to the end; tells of what else stands there.
  ///
  /// Reading goes on with the next line after a mistake.
  mutating func quotes(after keyword: Span) -> [Span] {
    var found: [Span] = []
    var hasProblem = false
    while skipBlanks(), !file.isFull {
      do {
        found.append(try quote())
      } catch {
        hasProblem = true
        keyword.report(error)
        index += 1
        if index < pieces.count { position = pieces[index].lowerBound }
      }
    }
    if found.isEmpty, !hasProblem {
      keyword.report(.missingValue, "a phrase in quotes is missing", label: "expected after this")
    }
    return found
  }

  private mutating func quote() throws(Refusal) -> Span {
    let start = position
    let end = pieces[index].upperBound
    guard file.scalars[start] == "\"" else { throw notQuoted() }
    position += 1
    while position < end, file.scalars[position] != "\"" {
      position += file.scalars[position] == "\\" ? 2 : 1
    }
    guard position < end else {
      throw Refusal(
        .unclosedQuote, "this quote is not closed", at: start..<end,
        label: "a phrase ends on the line it begins on")
    }
    position += 1
    return Span(file: file, range: start + 1..<position - 1)
  }

  private func notQuoted() -> Refusal {
    let end = pieces[index].upperBound
    let word = position..<(file.scalars[position..<end].firstIndex(where: \.isBlank) ?? end)
    let isCurly = file.scalars[position].isCurlyQuote
    return Refusal(
      .unexpectedText, "expected a phrase in quotes", at: word,
      help: isCurly ? "write straight quotes: \"" : nil)
  }

  /// Goes to the next character that is no blank; false at the end of the value.
  private mutating func skipBlanks() -> Bool {
    while index < pieces.count {
      while position < pieces[index].upperBound, file.scalars[position].isBlank { position += 1 }
      if position < pieces[index].upperBound { return true }
      index += 1
      if index < pieces.count { position = pieces[index].lowerBound }
    }
    return false
  }
}

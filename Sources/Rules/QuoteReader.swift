/// A phrase in quotes, or two that are said near each other.
struct QuotedPhrase {
  /// What stands between the first quotes.
  let first: Span
  /// What is said near it, at most so many words away.
  var near: (words: Int, second: Span)?

  /// From the first opening quote to the last closing one.
  var whole: Span {
    let last = near?.second ?? first
    return Span(file: first.file, range: first.range.lowerBound - 1..<last.range.upperBound + 1)
  }
}

/// Reads a value that holds phrases or sentences in quotes, with plain words before and after them.
struct QuoteReader {
  let file: RuleFile
  private let pieces: [Range<Int>]
  private var index = 0
  private var position: Int
  /// The plain word that was taken last.
  private(set) var lastWord: Span?

  init(_ statement: Statement) {
    self.init(file: statement.file, pieces: statement.pieces)
  }

  init(file: RuleFile, pieces: [Range<Int>]) {
    self.file = file
    self.pieces = pieces
    position = pieces.first?.lowerBound ?? 0
  }

  /// Whether nothing follows.
  var isAtEnd: Bool {
    var copy = self
    return !copy.skipBlanks()
  }

  /// From what comes next to the end of its line.
  var rest: Range<Int> {
    var copy = self
    guard copy.skipBlanks() else { return position..<position + 1 }
    return copy.position..<pieces[copy.index].upperBound
  }

  /// The plain word that comes next, empty where a quote or the end comes.
  var peekText: String {
    var copy = self
    return copy.word()?.text ?? ""
  }

  /// Takes the next plain word, `nil` where a quote or the end comes.
  mutating func word() -> Span? {
    guard skipBlanks(), file.scalars[position] != "\"" else { return nil }
    let start = position
    let end = pieces[index].upperBound
    while position < end, !file.scalars[position].isBlank, file.scalars[position] != "\"" {
      position += 1
    }
    let word = Span(file: file, range: start..<position)
    lastWord = word
    return word
  }

  /// Takes the plain words up to the next quote, the word that ends them or the end, to be read as tokens.
  ///
  /// - Parameter keyword: gets the caret when there are none.
  mutating func words(after keyword: Span, until stop: String? = nil) -> TokenReader {
    var words: [Range<Int>] = []
    while stop == nil || peekText != stop, let word = word() { words.append(word.range) }
    return TokenReader(file: file, pieces: words, keyword: keyword.range)
  }

  /// Takes all that stands in quotes from here to the end; tells of what else stands there.
  ///
  /// Reading goes on with the next line after a mistake.
  mutating func quotes(after keyword: Span) -> [Span] {
    quoted(after: keyword, until: nil) { reader throws(Refusal) in try reader.quote() }
  }

  /// Takes the phrases in quotes from here to the end, or to the words after them where `stop` begins such.
  ///
  /// Reading goes on with the next line after a mistake.
  mutating func phrases(after keyword: Span, until stop: String? = nil) -> [QuotedPhrase] {
    quoted(after: keyword, until: stop) { reader throws(Refusal) in try reader.phrase() }
  }

  private mutating func quoted<Item>(
    after keyword: Span, until stop: String?,
    _ read: (inout QuoteReader) throws(Refusal) -> Item
  ) -> [Item] {
    var found: [Item] = []
    var hasProblem = false
    while skipBlanks(), !file.isFull {
      if let stop, peekText == stop || (!found.isEmpty && !peekText.isEmpty) { break }
      do {
        found.append(try read(&self))
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

  private mutating func phrase() throws(Refusal) -> QuotedPhrase {
    var phrase = QuotedPhrase(first: try quote())
    guard let near = wordOnLine(), near.text == "near" else { return phrase }
    position = near.range.upperBound
    let range = 1...PhraseMeasure.widest
    guard let count = wordOnLine(), let words = Int(count.text), range.contains(words) else {
      throw Refusal(
        .badNear, "`near` needs a number of words", at: (wordOnLine() ?? near).range,
        label: "expected `near` and a whole number from \(range.lowerBound) to \(range.upperBound)",
        help: Self.nearExample)
    }
    position = count.range.upperBound
    skipBlanksOnLine()
    guard position < pieces[index].upperBound, file.scalars[position] == "\"" else {
      throw Refusal(
        .badNear, "`near` needs a second phrase", at: (wordOnLine() ?? count).range,
        label: "expected a phrase in quotes on this line", help: Self.nearExample)
    }
    phrase.near = (words, try quote())
    if let third = wordOnLine(), third.text == "near" {
      throw Refusal(
        .badNear, "`near` joins two phrases, not three", at: third.range, help: Self.nearExample)
    }
    return phrase
  }

  private static let nearExample = "write it so: \"cancel*\" near 4 \"account\""

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

  // The plain word that comes next on this line, `nil` where a quote or the end of the line comes.
  private func wordOnLine() -> Span? {
    var copy = self
    copy.skipBlanksOnLine()
    return copy.position < pieces[index].upperBound ? copy.word() : nil
  }

  private mutating func skipBlanksOnLine() {
    while position < pieces[index].upperBound, file.scalars[position].isBlank { position += 1 }
  }

  /// Goes to the next character that is no blank; false at the end of the value.
  private mutating func skipBlanks() -> Bool {
    while index < pieces.count {
      skipBlanksOnLine()
      if position < pieces[index].upperBound { return true }
      index += 1
      if index < pieces.count { position = pieces[index].lowerBound }
    }
    return false
  }
}

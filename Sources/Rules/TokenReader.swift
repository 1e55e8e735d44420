import Diagnostics

/// Reads a value token by token: words, and each comma, bracket and comparison sign by itself.
struct TokenReader {
  let file: RuleFile
  private let tokens: [Range<Int>]
  private var index = 0
  /// Where something is missing when the value ends too early.
  private let end: Range<Int>

  /// Reads the value of a statement.
  init(_ statement: Statement) {
    self.init(file: statement.file, pieces: statement.pieces, keyword: statement.keyword.range)
  }

  /// Reads the pieces; the keyword gets the caret when there are none.
  init(file: RuleFile, pieces: [Range<Int>], keyword: Range<Int>) {
    self.file = file
    var tokens: [Range<Int>] = []
    for piece in pieces { Self.split(piece, in: file.scalars, into: &tokens) }
    self.tokens = tokens
    end = tokens.last.map { $0.upperBound - 1..<$0.upperBound } ?? keyword
  }

  private static func split(
    _ piece: Range<Int>, in scalars: [Unicode.Scalar], into tokens: inout [Range<Int>]
  ) {
    var position = piece.lowerBound
    while position < piece.upperBound {
      let start = position
      if scalars[position].isBlank {
        position += 1
        continue
      }
      if isSign(scalars[position]) {
        position += 1
        let isComparison = scalars[start] == "<" || scalars[start] == ">"
        if isComparison, position < piece.upperBound, scalars[position] == "=" { position += 1 }
      } else {
        while position < piece.upperBound, !scalars[position].isBlank, !isSign(scalars[position]) {
          position += 1
        }
      }
      tokens.append(start..<position)
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "(", ")", "<", ">": true
    default: false
    }
  }

  /// The token that comes next.
  var peek: Span? { index < tokens.count ? Span(file: file, range: tokens[index]) : nil }

  /// The text of the token that comes next, empty at the end.
  var peekText: String { peek?.text ?? "" }

  /// The token before the one that comes next, or the end.
  var last: Range<Int> { index > 0 ? tokens[index - 1] : end }

  /// Takes the next token.
  mutating func next() -> Span? {
    defer { index += 1 }
    return peek
  }

  /// Takes the next token when it reads so.
  mutating func take(_ word: String) -> Bool {
    guard peekText == word else { return false }
    index += 1
    return true
  }

  /// Takes the words in order, or refuses the first that differs.
  mutating func expect(_ words: String..., for problem: RuleProblem) throws(Refusal) {
    for word in words where !take(word) {
      throw refusal(problem, expected: [word])
    }
  }

  /// Takes one of the words, or refuses what stands there.
  mutating func expect(oneOf words: [String], for problem: RuleProblem) throws(Refusal) -> Span {
    guard let token = peek, words.contains(token.text) else {
      throw refusal(problem, expected: words)
    }
    index += 1
    return token
  }

  /// Takes a whole number up to a bound, or refuses what stands there.
  mutating func expectNumber(_ range: ClosedRange<Int>, for problem: RuleProblem) throws(Refusal)
    -> Int
  {
    guard let token = peek, let number = Int(token.text), range.contains(number) else {
      let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
      throw refusal(problem, wanted: wanted, candidates: [])
    }
    index += 1
    return number
  }

  /// Refuses what comes after the end of the value.
  func expectEnd(_ problem: RuleProblem = .unexpectedText) throws(Refusal) {
    guard let token = peek else { return }
    throw Refusal(
      problem, "`\(token.shown)` is too much here", at: token.range,
      label: "the value ends before this")
  }

  /// Why the next token, or the end, is not what is wanted.
  func refusal(_ problem: RuleProblem, expected words: [String]) -> Refusal {
    refusal(problem, wanted: words.listed, candidates: words)
  }

  /// Why the next token, or the end, is not what is wanted; the candidates are what may be meant.
  func refusal(_ problem: RuleProblem, wanted: String, candidates: [String]) -> Refusal {
    guard let token = peek else {
      return Refusal(
        problem, "the value ends too early", at: end, label: "expected \(wanted) after this")
    }
    let meant = Suggestion.nearest(to: token.text, in: candidates)
    return Refusal(
      problem, "`\(token.shown)` \(problem.verdict)", at: token.range,
      label: "expected \(wanted)", help: meant.map { "did you mean `\($0)`?" })
  }
}

extension RuleProblem {
  /// What is said of a word that is not one of those expected.
  fileprivate var verdict: String {
    switch self {
    case .unknownStatus: "is not a status"
    case .unknownMeaning: "is not a meaning"
    case .badVersion: "is not a version"
    case .badDuration: "is not a duration"
    case .badTimezone: "is not a time zone"
    case .badName: "is not a name"
    case .unknownRole: "is not a role"
    default: "is not understood here"
    }
  }
}

extension [String] {
  /// The words as a list in a sentence: `` `a`, `b` or `c` ``.
  var listed: String {
    let quoted = map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}

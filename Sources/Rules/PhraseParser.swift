/// Parses one phrase, the part of the language that stands in quotes and in the entries of word lists.
struct PhraseParser {
  /// A word list or a slot that a phrase names.
  struct Reference {
    let name: String
    let span: Span
  }

  private static let deepestNesting = 4

  private let file: RuleFile
  private let scalars: [Unicode.Scalar]
  private let whole: Range<Int>
  private var position: Int
  private var depth = 0
  private var references: [Reference] = []
  private var firstGap: Range<Int>?

  private init(_ span: Span) {
    file = span.file
    scalars = span.file.scalars
    whole = span.range
    position = span.range.lowerBound
  }

  /// The structure of a phrase, the lists it names, and where its first gap is.
  static func parse(_ span: Span) throws(Refusal) -> (
    root: PhraseNode, references: [Reference], firstGap: Range<Int>?
  ) {
    var parser = PhraseParser(span)
    let root = try parser.alternatives(openedAt: nil)
    return (root, parser.references, parser.firstGap)
  }

  private var peek: Unicode.Scalar? { position < whole.upperBound ? scalars[position] : nil }

  private var here: Range<Int> { position..<position + 1 }

  // The alternatives between two brackets, or the whole phrase; leaves the closing bracket to the caller.
  private mutating func alternatives(openedAt opening: Range<Int>?) throws(Refusal) -> PhraseNode {
    var finished: [PhraseNode] = []
    var items: [PhraseNode] = []
    while let scalar = peek, !(opening != nil && (scalar == ")" || scalar == "]")) {
      if scalar.isBlank {
        position += 1
      } else if scalar == "|" {
        try requireAlternative(items, openedAt: opening)
        finished.append(PhraseNode(sequence: items))
        items = []
        position += 1
      } else {
        items.append(try item())
      }
    }
    guard let opening else {
      if items.isEmpty { throw emptyPhrase() }
      return PhraseNode(sequence: items)
    }
    guard peek != nil else {
      let bracket = file.text(in: opening)
      throw Refusal(
        .unbalancedBracket, "`\(bracket)` is not closed", at: opening, label: "opened here")
    }
    try requireAlternative(items, openedAt: opening)
    finished.append(PhraseNode(sequence: items))
    return finished.count == 1 ? finished[0] : .choice(finished)
  }

  private func emptyPhrase() -> Refusal {
    Refusal(.emptyPhrase, "there is nothing in this phrase", at: whole.isEmpty ? here : whole)
  }

  private func requireAlternative(_ items: [PhraseNode], openedAt opening: Range<Int>?)
    throws(Refusal)
  {
    guard opening != nil else {
      throw Refusal(
        .barOutsideBrackets, "a bar stands outside brackets", at: here,
        help: "put the alternatives in brackets: (a|b)")
    }
    guard items.isEmpty else { return }
    throw Refusal(
      .emptyAlternative, "an alternative is empty", at: here, label: "nothing stands before this",
      help: "for words that may be missing write [a|b]")
  }

  private mutating func item() throws(Refusal) -> PhraseNode {
    switch scalars[position] {
    case "(", "[": try group()
    case "{": try list()
    case ")", "]", "}":
      throw Refusal(
        .unbalancedBracket, "`\(file.text(in: here))` closes nothing", at: here,
        help: "write \\ before it where it is meant as it is")
    case "\"":
      throw Refusal(
        .unexpectedText, "a quote stands inside a phrase", at: here,
        help: "the entries of a list stand without quotes")
    case "*": throw strayStar("a star that ends no word")
    case "." where isGapAhead: try gap()
    default: try word()
    }
  }

  private mutating func group() throws(Refusal) -> PhraseNode {
    let opening = here
    let isOptional = scalars[position] == "["
    guard depth < Self.deepestNesting else {
      throw Refusal(
        .nestingTooDeep, "brackets are nested deeper than \(Self.deepestNesting)", at: opening)
    }
    depth += 1
    position += 1
    let content = try alternatives(openedAt: opening)
    depth -= 1
    let closing = isOptional ? "]" : ")"
    guard file.text(in: here) == closing else {
      throw Refusal(
        .unbalancedBracket, "`\(file.text(in: opening))` is closed by `\(file.text(in: here))`",
        at: here, label: "expected `\(closing)`")
    }
    position += 1
    try requireGapAfterBracket()
    return isOptional ? .optional(content) : content
  }

  private mutating func list() throws(Refusal) -> PhraseNode {
    let start = position
    position += 1
    while let scalar = peek, scalar.isNameScalar { position += 1 }
    let name = start + 1..<position
    guard peek == "}" else {
      let isClosed = scalars[position..<whole.upperBound].contains("}")
      throw isClosed
        ? Refusal(
          .badName, "the name of a list is lower-case letters, digits and hyphens", at: here)
        : Refusal(
          .unbalancedBracket, "`{` is not closed", at: start..<start + 1, label: "opened here")
    }
    position += 1
    if name.isEmpty { throw Refusal(.badName, "`{}` names no list", at: start..<position) }
    try requireGapAfterBracket()
    let span = Span(file: file, range: start..<position)
    let text = file.text(in: name)
    references.append(Reference(name: text, span: span))
    return Slot(rawValue: text).map(PhraseNode.slot) ?? .list(text)
  }

  // `colo(u)r` and `{name}s` look like parts of one word, which the language does not have.
  private func requireGapAfterBracket() throws(Refusal) {
    guard let scalar = peek, !scalar.isBlank, !scalar.isPhraseSign, scalar != "." else { return }
    throw gluedBracket()
  }

  private func gluedBracket() -> Refusal {
    // `(been )?` is how a regular expression says `[been]`.
    let isQuestion = peek == "?" || peek == "+"
    return Refusal(
      .gluedBracket, "a bracket touches a word", at: here, label: "brackets hold whole words",
      help: isQuestion
        ? "words that may be missing stand in square brackets: [been]"
        : "put a blank between, or write out the forms: (color|colour)")
  }

  private var isGapAhead: Bool {
    position + 1 < whole.upperBound && scalars[position + 1] == "."
  }

  private mutating func gap() throws(Refusal) -> PhraseNode {
    let start = position
    while let scalar = peek, !scalar.isBlank, !scalar.isPhraseSign { position += 1 }
    let range = start..<position
    firstGap = firstGap ?? range
    guard let count = Int(file.text(in: start + 2..<position)), (1...99).contains(count),
      scalars[start + 2].isDigit
    else {
      throw Refusal(
        .badGap, "`\(Span(file: file, range: range).shown)` is no gap", at: range,
        label: "a gap is two dots and a number, as ..4")
    }
    return .gap(count)
  }

  private mutating func word() throws(Refusal) -> PhraseNode {
    let start = position
    var escapes: [Int] = []
    while let scalar = peek, !scalar.isBlank {
      if scalar == "\\" {
        escapes.append(position)
        try requireEscapable()
        position += 2
      } else if scalar.isPhraseSign {
        break
      } else {
        try refuseGapInWord(from: start)
        position += 1
      }
    }
    let end = position
    var text = file.text(in: start..<end)
    if !escapes.isEmpty { text = unescaped(start..<end, escapes) }
    guard let sign = peek, sign.isPhraseSign else { return .word(text) }
    if sign == "(" || sign == "[" || sign == "{" { throw gluedBracket() }
    guard sign == "*" else { return .word(text) }
    position += 1
    if let next = peek, !next.isBlank, next == "*" || !next.isPhraseSign {
      position -= 1
      throw strayStar("a star stands inside a word")
    }
    return .beginning(text)
  }

  private func unescaped(_ range: Range<Int>, _ escapes: [Int]) -> String {
    var view = String.UnicodeScalarView()
    var from = range.lowerBound
    for escape in escapes {
      view.append(contentsOf: scalars[from..<escape])
      from = escape + 1
    }
    view.append(contentsOf: scalars[from..<range.upperBound])
    return String(view)
  }

  private func requireEscapable() throws(Refusal) {
    guard position + 1 < whole.upperBound else {
      throw Refusal(.unknownEscape, "a backslash with nothing after it", at: here)
    }
    let next = scalars[position + 1]
    if next.isLetter || next.isDigit || next.isBlank {
      throw Refusal(
        .unknownEscape, "`\\\(next)` is no escape", at: position..<position + 2,
        label: "only signs such as \\( and \\* need a backslash",
        help: "phrases are words, not regular expressions")
    }
  }

  private func refuseGapInWord(from start: Int) throws(Refusal) {
    guard position > start, scalars[position] == ".", isGapAhead,
      position + 2 < whole.upperBound, scalars[position + 2].isDigit
    else { return }
    throw Refusal(
      .badGap, "a gap stands inside a word", at: position..<position + 3,
      help: "put a blank before the dots")
  }

  private func strayStar(_ message: String) -> Refusal {
    Refusal(
      .strayStar, message, at: here, label: "a star ends the beginning of a word, as in call*",
      help: "write \\* for a star as it is, and ..4 for words in between")
  }
}

extension PhraseNode {
  /// A sequence, or its only item.
  fileprivate init(sequence items: [PhraseNode]) {
    self = items.count == 1 ? items[0] : .sequence(items)
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a name: a lower-case letter, a digit or a hyphen.
  var isNameScalar: Bool { isLowercaseLetter || isDigit || self == "-" }

  fileprivate var isPhraseSign: Bool {
    switch self {
    case "(", ")", "[", "]", "{", "}", "|", "*", "\"": true
    default: false
    }
  }
}

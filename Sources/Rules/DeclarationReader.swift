import Diagnostics

/// Cuts a rule file into declarations and statements, line by line, and tells of keywords that stand wrong.
struct DeclarationReader {
  private let file: RuleFile
  private var declarations: [Declaration] = []
  /// Where the statement that further lines continue is kept.
  private var target = Target.nothing
  private var isContinued = false
  private var hasToldOrphans = false

  private enum Target {
    case nothing
    /// A statement that was told to be wrong; its continuation says nothing new.
    case dropped
    case head
    case body
  }

  private init(_ file: RuleFile) {
    self.file = file
  }

  /// The declarations of the file in order.
  static func declarations(in file: RuleFile) -> [Declaration] {
    var reader = DeclarationReader(file)
    for index in file.lineStarts.indices {
      if file.isFull { break }
      reader.read(file.lineRange(index))
    }
    return reader.declarations
  }

  private mutating func read(_ line: Range<Int>) {
    if line.count > RuleFile.longestLine {
      file.report(
        .lineTooLong, "a line of \(line.count) characters",
        at: line.lowerBound..<line.lowerBound + 1,
        help: "break the value over several lines")
      return
    }
    let content = file.trimmed(line)
    guard !content.isEmpty else { return }
    let first = file.scalars[content.lowerBound]
    if first == "#" { return }
    let continues = first == "\"" || first == "|" || first.isCurlyQuote
    if continues || (isContinued && !looksLikeDeclaration(content)) {
      continueStatement(content)
    } else {
      begin(content)
    }
  }

  private mutating func continueStatement(_ content: Range<Int>) {
    isContinued = endsInComma(content)
    switch target {
    case .nothing:
      file.report(
        .misplacedKeyword, "this line continues nothing",
        at: content.lowerBound..<content.lowerBound + 1,
        label: "no keyword stands above it")
      target = .dropped
    case .dropped:
      break
    case .head:
      declarations[declarations.count - 1].append(toHead: content)
    case .body:
      declarations[declarations.count - 1].append(toBody: content)
      if declarations[declarations.count - 1].endsInExample { isContinued = false }
    }
  }

  private mutating func begin(_ content: Range<Int>) {
    let scalars = file.scalars
    var end = content.lowerBound
    while end < content.upperBound, !scalars[end].isBlank, scalars[end] != "\"" { end += 1 }
    let keyword = Span(file: file, range: content.lowerBound..<end)
    let value = file.trimmed(end..<content.upperBound)
    isContinued = endsInComma(content)
    let statement = Statement(
      keyword: keyword, name: keyword.text, pieces: value.isEmpty ? [] : [value])
    place(statement)
  }

  private mutating func place(_ statement: Statement) {
    if let kind = DeclarationKind(rawValue: statement.name) {
      declare(kind, statement)
    } else if declarations.last?.kind.keywords.contains(statement.name) == true {
      add(statement)
    } else if DeclarationKind.kinds(knowing: statement.name).isEmpty {
      recover(statement)
    } else {
      target = .dropped
      reportMisplaced(statement)
    }
  }

  private mutating func declare(_ kind: DeclarationKind, _ statement: Statement) {
    declarations.append(Declaration(kind: kind, head: statement))
    target = .head
    hasToldOrphans = false
  }

  private mutating func add(_ statement: Statement) {
    declarations[declarations.count - 1].body.append(statement)
    target = .body
    if declarations[declarations.count - 1].endsInExample { isContinued = false }
  }

  // Reading on with the keyword that was probably meant finds more of the real mistakes in one run, and spares
  // those that would only follow from the slip.
  private mutating func recover(_ statement: Statement) {
    let allowed = (declarations.last?.kind.keywords ?? [])
    let meant = Suggestion.nearest(
      to: statement.name, in: allowed + DeclarationKind.allCases.map(\.rawValue))
    statement.keyword.report(
      .unknownKeyword, "`\(statement.shownName)` is not a keyword",
      help: meant.map { "did you mean `\($0)`?" })
    target = .dropped
    guard let meant else { return }
    var guessed = statement
    guessed.name = meant
    guessed.isGuessed = true
    if let kind = DeclarationKind(rawValue: meant) { declare(kind, guessed) } else { add(guessed) }
  }

  private mutating func reportMisplaced(_ statement: Statement) {
    let homes = DeclarationKind.kinds(knowing: statement.name).map { "`\($0.rawValue)`" }
    let help = "it belongs to \(homes.joined(separator: ", "))"
    // Where a first line is missing or lost, all the keywords that follow it are orphans: one is enough.
    if hasToldOrphans { return }
    guard let declaration = declarations.last else {
      hasToldOrphans = true
      statement.keyword.report(
        .misplacedKeyword, "`\(statement.name)` stands before any declaration", help: help)
      return
    }
    hasToldOrphans = declaration.kind.keywords.isEmpty
    statement.keyword.report(
      .misplacedKeyword, "\(declaration.kind.noun) has no `\(statement.name)`",
      note: "the declaration begins on line \(declaration.place.line)", help: help)
  }

  // A comma too many at the end of a list must not swallow the declaration after it.
  private func looksLikeDeclaration(_ content: Range<Int>) -> Bool {
    let words = file.scalars[content].split(whereSeparator: \.isBlank)
    guard let first = words.first else { return false }
    switch DeclarationKind(rawValue: file.text(in: first.startIndex..<first.endIndex)) {
    case .rule, .finding, .decision, .extend, .override, .off:
      return words.count == 2 && words[1].contains(".")
    case .words, .spelling, .ending, .term, .due: return file.scalars[content].contains("=")
    case .policy: return words.count == 1
    case .pack, .fillers, nil: return false
    }
  }

  private func endsInComma(_ content: Range<Int>) -> Bool {
    file.scalars[content.upperBound - 1] == ","
  }
}

extension Declaration {
  /// Whether the last statement is an example: its text may end in a comma that continues nothing.
  fileprivate var endsInExample: Bool {
    guard let last = body.last else { return false }
    return last.name == "yes" || last.name == "no"
  }

  fileprivate mutating func append(toBody piece: Range<Int>) {
    guard !body.isEmpty else { return }
    body[body.count - 1].pieces.append(piece)
  }

  fileprivate mutating func append(toHead piece: Range<Int>) {
    head.pieces.append(piece)
  }
}

extension Statement {
  /// The keyword as written, short enough for a message.
  fileprivate var shownName: String { name.count > 40 ? name.prefix(40) + "…" : name }
}

extension RuleFile {
  /// The range without the blanks at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

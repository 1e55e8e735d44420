import Diagnostics

/// What has been read of a rulebook so far; checked and made into one at the end.
struct RulebookDraft {
  var rules: [Rule] = []
  var findings: [FindingRule] = []
  var decisions: [DecisionID: Decision] = [:]
  var wordLists: [WordListDraft] = []
  var phrases: [PhraseDraft] = []
  var spelling = SpellingDraft()
  var policy = PolicyDraft()
  /// Words that tell due times.
  var due = DueDraft()
  /// Kinds of emoji that rules name.
  var emojiKinds: [Span] = []
  /// Declarations that change those of earlier packs, to be applied when all is read.
  var pendingChanges: [(declaration: Declaration, pack: String)] = []
  /// What was changed, in the order it took effect.
  var changes: [RuleChange] = []
  private var declared: [String: (span: Span, isRetired: Bool)] = [:]
  private var lastDecision: Span?

  /// Reads a declaration of a pack.
  mutating func read(_ declaration: Declaration, pack: String) {
    switch declaration.kind {
    case .pack: break
    case .words: readWords(declaration)
    case .fillers, .spelling, .ending: spelling.read(declaration, pack: pack)
    case .rule: readRule(declaration, pack: pack)
    case .finding: readFinding(declaration, pack: pack)
    case .decision: readDecision(declaration)
    case .policy: policy.read(declaration, pack: pack)
    case .term, .due: due.read(declaration, pack: pack)
    case .extend, .override, .off: pendingChanges.append((declaration, pack))
    }
  }

  /// Notes a name that may be declared once in all packs together; tells of a second declaration.
  ///
  /// - Parameters:
  ///   - space: keeps the names of word lists apart from ids.
  ///   - isRetired: whether it is a rule or a finding that is retired.
  mutating func declare(
    _ span: Span, as name: String, in space: String = "", isRetired: Bool = false
  ) -> Bool {
    let key = space + name
    guard let first = declared[key] else {
      declared[key] = (span, isRetired)
      return true
    }
    if first.isRetired || isRetired {
      span.report(
        .retiredIDUsedAgain, "`\(span.shown)` is retired and declared again",
        note: "declared first at \(first.span.place.shown)",
        help: first.isRetired
          ? "an id is never used again; choose another"
          : "to switch off a rule of an earlier pack write `off \(span.shown)`")
      return false
    }
    span.report(
      .declaredTwice, "`\(span.shown)` is declared twice",
      note: "declared first at \(first.span.place.shown)",
      help: "an id is never used again; choose another")
    return false
  }

  /// Tells of decisions without wording, when any is worded at all: rules for a trial need none.
  func reportMissingDecisions() {
    let missing = DecisionID.allCases.filter { decisions[$0] == nil }.map(\.rawValue)
    guard let last = lastDecision, !missing.isEmpty else { return }
    last.report(
      .missingDecision, "not every decision has its wording", label: "the last one that has",
      note: "missing: \(missing.joined(separator: ", "))",
      help: "declare each with a `title` and a `because`")
  }

  private mutating func readWords(_ declaration: Declaration) {
    let file = declaration.file
    guard let sides = declaration.head.sides() else { return }
    var names = QuoteReader(file: file, pieces: sides.left)
    guard let name = names.word() else { return }
    if let extra = names.word() {
      extra.report(
        .badName, "`\(extra.shown)` is too much here", label: "a list has one name, without blanks")
    }
    guard name.requireName("list") else { return }
    var list = (entries: [PhraseNode](), references: [PhraseParser.Reference]())
    let isEmoji = name.text.hasPrefix(WordListDraft.emojiPrefix)
    for entry in Statement.entries(of: sides.right, in: file) where !file.isFull {
      let span = Span(file: file, range: entry)
      if isEmoji {
        if let emoji = span.readEmoji() { list.entries.append(.word(emoji)) }
        continue
      }
      do {
        let parsed = try PhraseParser.parse(span)
        if let gap = parsed.firstGap {
          file.report(
            .gapInWordList, "a gap stands in an entry of a word list", at: gap,
            help: "write the gap in the phrase that uses the list")
        }
        list.entries.append(parsed.root)
        list.references += parsed.references
      } catch {
        span.report(error)
      }
    }
    guard declare(name, as: name.text, in: "words ") else { return }
    wordLists.append(
      WordListDraft(
        name: name.text, span: name, entries: list.entries, references: list.references,
        place: declaration.place))
  }

  private mutating func readDecision(_ declaration: Declaration) {
    let title = declaration.required("title")?.text
    let advice = declaration.required("because")?.text
    guard declaration.head.hasValue() else { return }
    let name = Span(file: declaration.file, range: declaration.title)
    declaration.refuseMore(after: name)
    guard let id = DecisionID(rawValue: name.text) else {
      let meant = Suggestion.nearest(to: name.text, in: DecisionID.allCases.map(\.rawValue))
      name.report(
        .unknownDecision, "the engine has no decision `\(name.shown)`",
        help: meant.map { "did you mean `\($0)`?" })
      return
    }
    guard declare(name, as: id.rawValue) else { return }
    lastDecision = name
    decisions[id] = Decision(
      id: id, title: title ?? "", advice: advice ?? "", place: declaration.place)
  }
}

extension Declaration {
  /// Tells of text after the name.
  func refuseMore(after name: Span) {
    guard let last = head.pieces.last, last.upperBound > name.range.upperBound else { return }
    let rest = file.trimmed(
      name.range.upperBound..<(head.pieces.first?.upperBound ?? last.upperBound))
    file.report(
      .unexpectedText, "text after the name", at: rest.isEmpty ? last : rest,
      label: "\(kind.noun) has one name, without blanks")
  }
}

extension Span {
  /// An emoji as it is written, whatever signs it is made of; a backslash takes the next character as it is.
  fileprivate func readEmoji() -> String? {
    if let blank = file.scalars[range].firstIndex(where: \.isBlank) {
      file.report(
        .badEmoji, "an emoji has no blank in it", at: blank..<blank + 1,
        label: "emoji are parted by commas")
      return nil
    }
    let text = text.withoutEscapes
    if text.unicodeScalars.allSatisfy({ $0.isLetter || $0.isDigit }) {
      report(
        .badEmoji, "`\(shown)` is a word, not an emoji",
        help: "write the signs as customers do: 😡 or :-(")
      return nil
    }
    return text
  }

  /// Whether it is a name: lower-case letters, digits and hyphens; tells when it isn't.
  func requireName(_ noun: String) -> Bool {
    guard let bad = file.scalars[range].firstIndex(where: { !$0.isNameScalar }) else { return true }
    file.report(
      .badName, "`\(shown)` is no name of a \(noun)", at: bad..<bad + 1,
      label: "a name is lower-case letters, digits and hyphens")
    return false
  }
}

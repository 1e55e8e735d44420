import Diagnostics

/// Reading of rules.
extension RulebookDraft {
  /// The families that a rule can be of.
  static let ruleFamilies = MeaningFamily.allCases.filter { $0 != .askedFor }.map(\.rawValue)

  mutating func readRule(_ declaration: Declaration, pack: String) {
    let id = readID(declaration, families: Self.ruleFamilies)
    let title = declaration.required("title")?.text
    let standing = declaration.readStatus()
    let heard = readHeard(declaration)
    let vetoes = readVetoes(declaration)
    let meanings = readMeanings(declaration)
    let advice = declaration.required("because")?.text
    let source = declaration.required("source")?.text
    let mistakes = declaration.single("mistakes")
    let examples = declaration.readExamples(least: 2)
    if let mistakes { _ = mistakes.hasValue() }
    guard let id, let title, let standing, let advice, let source else { return }
    rules.append(
      Rule(
        id: id, title: title, status: standing.status, since: standing.since, heard: heard,
        vetoes: vetoes, meanings: meanings, advice: advice, source: source,
        mistakes: mistakes?.text, examples: examples, pack: pack, place: declaration.place))
  }

  /// The id of a rule or a finding, or `nil` when it is none or declared twice.
  mutating func readID(_ declaration: Declaration, families: [String]) -> String? {
    guard declaration.head.hasValue() else { return nil }
    let span = Span(file: declaration.file, range: declaration.title)
    declaration.refuseMore(after: span)
    let scalars = span.file.scalars[span.range]
    let dot = scalars.firstIndex(of: ".") ?? span.range.upperBound
    let family = Span(file: span.file, range: span.range.lowerBound..<dot)
    guard families.contains(family.text) else {
      let meant = Suggestion.nearest(to: family.text, in: families)
      family.report(
        .badID, "`\(family.shown)` is no family of \(declaration.kind.rawValue)s",
        label: "an id is family.name; the family is \(families.listed)",
        help: meant.map { "did you mean `\($0)`?" })
      return nil
    }
    let name = min(dot + 1, span.range.upperBound)..<span.range.upperBound
    let bad = span.file.scalars[name].firstIndex { !$0.isNameScalar }
    if name.isEmpty || bad != nil {
      span.file.report(
        .badID, "`\(span.shown)` is no id", at: bad.map { $0..<$0 + 1 } ?? span.range,
        label: "an id is family.name: lower-case letters, digits and hyphens")
      return nil
    }
    return declare(span, as: span.text) ? span.text : nil
  }

  private mutating func readHeard(_ declaration: Declaration) -> [Heard] {
    let statements = declaration.every("heard")
    if statements.isEmpty { declaration.reportMissing("heard") }
    var seen: [String: Span] = [:]
    var heard: [Heard] = []
    for statement in statements where statement.hasValue() {
      var reader = QuoteReader(statement)
      guard let word = reader.word() else {
        statement.keyword.report(
          .missingValue, "`heard` needs a role", label: "whose words? \(HeardRole.names.listed)")
        continue
      }
      let role = HeardRole(rawValue: word.text)
      if role == nil { word.reportUnknownRole(HeardRole.names) }
      let phrases = readPhrases(
        &reader, after: word, kind: "heard " + word.text, seen: &seen)
      heard.append(Heard(role: role ?? .anyone, phrases: phrases))
    }
    return heard
  }

  private mutating func readVetoes(_ declaration: Declaration) -> [Veto] {
    var seen: [String: Span] = [:]
    var vetoes: [Veto] = []
    for statement in declaration.every("unless") where statement.hasValue() {
      var reader = QuoteReader(statement)
      do {
        let within = try readVetoKind(&reader, statement)
        let kind = "unless " + (within.map(String.init) ?? "part of")
        let phrases = readPhrases(&reader, after: statement.keyword, kind: kind, seen: &seen)
        vetoes.append(within.map { .within(words: $0, phrases) } ?? .partOf(phrases))
      } catch {
        statement.keyword.report(error)
      }
    }
    return vetoes
  }

  // The number of words of `within N words`, `nil` for `part of`.
  private func readVetoKind(_ reader: inout QuoteReader, _ statement: Statement) throws(Refusal)
    -> Int?
  {
    var words: [Range<Int>] = []
    while words.count < 3, let word = reader.word() {
      words.append(word.range)
      if words.count == 2, word.text == "of" { break }
    }
    var tokens = TokenReader(
      file: statement.file, pieces: words, keyword: statement.keyword.range)
    if tokens.take("part") {
      try tokens.expect("of", for: .unexpectedText)
      return nil
    }
    guard tokens.take("within") else {
      throw tokens.refusal(
        .unexpectedText, wanted: "`within N words` or `part of`", candidates: ["within", "part"])
    }
    let count = try tokens.expectNumber(0...PhraseMeasure.widest, for: .unexpectedText)
    _ = try tokens.expect(oneOf: count == 1 ? ["word", "words"] : ["words"], for: .unexpectedText)
    return count
  }

  // A phrase that stands twice under one role or veto is a slip of copying.
  private mutating func readPhrases(
    _ reader: inout QuoteReader, after keyword: Span, kind: String, seen: inout [String: Span]
  ) -> [Phrase] {
    var result: [Phrase] = []
    for span in reader.quotes(after: keyword) where !span.file.isFull {
      do {
        let draft = try PhraseDraft(span)
        phrases.append(draft)
        result.append(draft.phrase)
        let key = kind + "\n" + draft.phrase.text
        if let first = seen.updateValue(span, forKey: key) {
          span.report(
            .phraseTwice, "this phrase is given twice",
            note: "given before on line \(first.place.line)")
        }
      } catch {
        span.report(error)
      }
    }
    return result
  }

  private func readMeanings(_ declaration: Declaration) -> [Meaning] {
    let statements = declaration.every("means")
    if statements.isEmpty { declaration.reportMissing("means") }
    var meanings: [Meaning] = []
    var seen: Set<Meaning> = []
    for statement in statements where statement.hasValue() {
      var tokens = TokenReader(statement)
      do {
        let meaning = try MeaningFamily.readMeaning(&tokens)
        try tokens.expectEnd()
        if seen.insert(meaning).inserted {
          meanings.append(meaning)
        } else {
          statement.keyword.report(.keywordTwice, "this rule means that already")
        }
      } catch {
        statement.keyword.report(error)
      }
    }
    return meanings
  }
}

extension HeardRole {
  static var names: [String] { allCases.map(\.rawValue) }
}

extension Span {
  func reportUnknownRole(_ roles: [String]) {
    let meant = Suggestion.nearest(to: text, in: roles)
    report(
      .unknownRole, "`\(shown)` is not a role", label: "a role is \(roles.listed)",
      help: meant.map { "did you mean `\($0)`?" })
  }
}

extension Declaration {
  /// The status and the version since which it has it.
  func readStatus() -> (status: RuleStatus, since: String?)? {
    guard let statement = required("status") else { return nil }
    var tokens = TokenReader(statement)
    do {
      let word = try tokens.expect(
        oneOf: RuleStatus.allCases.map(\.rawValue), for: .unknownStatus)
      var since: String?
      if tokens.peek != nil {
        try tokens.expect("since", for: .unexpectedText)
        since = try tokens.expectVersion()
      }
      try tokens.expectEnd()
      return RuleStatus(rawValue: word.text).map { ($0, since) }
    } catch {
      statement.keyword.report(error)
      return nil
    }
  }
}

extension TokenReader {
  /// Takes a version: a digit, then letters, digits, dots, plus signs and hyphens.
  mutating func expectVersion() throws(Refusal) -> String {
    guard let token = peek,
      file.scalars[token.range.lowerBound].isDigit,
      file.scalars[token.range].allSatisfy({
        $0.isLetter || $0.isDigit || $0 == "." || $0 == "+" || $0 == "-"
      })
    else {
      throw refusal(.badVersion, wanted: "a version such as 1.0", candidates: [])
    }
    _ = next()
    return token.text
  }
}

import Diagnostics

/// Reading of rules.
extension RulebookDraft {
  /// The families that a rule can be of.
  static let ruleFamilies = MeaningFamily.allCases.filter { $0 != .askedFor }.map(\.rawValue)

  mutating func readRule(_ declaration: Declaration, pack: String) {
    let id = readID(declaration, families: Self.ruleFamilies)
    guard let rule = readRule(declaration, id: id ?? "", pack: pack), id != nil else { return }
    rules.append(rule)
  }

  /// Reads what follows the first line of a rule; tells all that is wrong with it.
  mutating func readRule(_ declaration: Declaration, id: String, pack: String) -> Rule? {
    let title = declaration.required("title")?.text
    let standing = declaration.readStatus()
    let hearing = readHearing(declaration)
    let meanings = readMeanings(declaration)
    let advice = declaration.required("because")?.text
    let source = declaration.required("source")?.text
    let mistakes = declaration.single("mistakes")
    let examples = declaration.readExamples(least: 2)
    if let mistakes { _ = mistakes.hasValue() }
    guard let title, let standing, let advice, let source else { return nil }
    return Rule(
      id: id, title: title, status: standing.status, since: standing.since, heard: hearing.heard,
      vetoes: .now(hearing.vetoes), turnConditions: hearing.turnConditions, count: hearing.count,
      sequence: hearing.sequence, absences: hearing.absences, missing: hearing.missing,
      meanings: meanings, advice: advice, source: source, mistakes: mistakes?.text,
      examples: .now(examples), pack: pack, place: declaration.place)
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
    return declare(span, as: span.text, isRetired: declaration.isRetired) ? span.text : nil
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
  /// Whether it says that it is retired, whatever else is wrong with it.
  fileprivate var isRetired: Bool {
    every("status").first?.text.split(separator: " ").first == "retired"
  }

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

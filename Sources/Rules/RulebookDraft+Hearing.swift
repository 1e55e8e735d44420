/// What a rule listens for: all of it but what a match means.
struct Hearing {
  var heard: [Heard] = []
  var vetoes: [Veto] = []
  var turnConditions: [TurnCondition] = []
  var count: MatchCount?
  var sequence: [SequenceStep] = []
  var absences: [Absence] = []
  var missing: Missing?
}

/// Where the phrases of one rule stand first, by their kind and their text.
typealias PlacesOfPhrases = [String: [String: RulePlace]]

/// Reading of what a rule listens for.
extension RulebookDraft {
  /// What makes sense only where something is heard.
  private static let besideHeard = [
    "heard", "silence", "hold", "reply", "shape", "at", "then", "but",
  ]

  /// Reads what the declaration listens for; tells when that is nothing.
  mutating func readHearing(_ declaration: Declaration) -> Hearing {
    var seen: PlacesOfPhrases = [:]
    var hearing = Hearing()
    hearing.turnConditions = readTurnConditions(declaration)
    hearing.count = declaration.single("at").flatMap { $0.readCount() }
    let mayBeBare =
      TurnConditionReader.asksMoreThanState(declaration)
      || hearing.turnConditions.contains(where: \.asksForRepeatContact)
    hearing.heard = readHeard(declaration, mayBeBare: mayBeBare, seen: &seen)
    hearing.vetoes = readVetoes(declaration, seen: &seen)
    hearing.sequence = readSequence(declaration)
    hearing.absences = readAbsences(declaration)
    let missing = declaration.single("missing")
    hearing.missing = missing.flatMap { readMissing($0) }
    if let missing {
      for statement in declaration.body where Self.besideHeard.contains(statement.name) {
        statement.keyword.report(
          .excludedKeyword, "`\(statement.name)` can't stand beside `missing`",
          note: "`missing` is on line \(missing.keyword.place.line)",
          help: "a rule asks for what is heard or for what is missing; make it two rules")
      }
    } else if declaration.every("heard").isEmpty {
      declaration.reportMissing("heard")
    }
    return hearing
  }

  /// Reads the `heard` lines.
  ///
  /// - Parameter mayBeBare: whether a role may stand without phrases.
  mutating func readHeard(
    _ declaration: Declaration, mayBeBare: Bool, seen: inout PlacesOfPhrases
  ) -> [Heard] {
    var heard: [Heard] = []
    for statement in declaration.every("heard") where statement.hasValue() {
      var reader = QuoteReader(statement)
      guard let word = reader.word() else {
        statement.keyword.report(
          .missingValue, "`heard` needs a role", label: "whose words? \(HeardRole.names.listed)")
        continue
      }
      let role = HeardRole(rawValue: word.text)
      if role == nil { word.reportUnknownRole(HeardRole.names) }
      let place = statement.readPosition(&reader)
      let isBare = mayBeBare && reader.isAtEnd
      let phrases =
        isBare
        ? []
        : readPhrases(
          &reader, after: word, kind: Self.kind(role, place.position), seen: &seen)
      if place.isRead {
        heard.append(Heard(role: role ?? .anyone, position: place.position, phrases: phrases))
      }
    }
    return heard
  }

  /// What keeps phrases of one rule apart that may read the same.
  static func kind(_ role: HeardRole?, _ position: ContactPosition?) -> String {
    "heard \(role?.rawValue ?? "") " + (position.map { "\($0)" } ?? "")
  }

  /// Reads the `unless` lines.
  mutating func readVetoes(_ declaration: Declaration, seen: inout PlacesOfPhrases) -> [Veto] {
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

  private mutating func readSequence(_ declaration: Declaration) -> [SequenceStep] {
    var steps: [SequenceStep] = []
    for statement in declaration.every("then") where statement.hasValue() {
      var reader = QuoteReader(statement)
      let opening = statement.readOpening(&reader) { tokens throws(Refusal) in
        try tokens.expect("within", for: .badSequence)
        let turns = try tokens.expectTurns(for: .badSequence)
        return (turns: turns, role: try tokens.expectRole())
      }
      let phrases = readPhrases(&reader, after: reader.lastWord ?? statement.keyword)
      guard let opening else { continue }
      let heard = Heard(role: opening.role, position: nil, phrases: phrases)
      steps.append(SequenceStep(turns: opening.turns, heard: heard))
    }
    return steps
  }

  private mutating func readAbsences(_ declaration: Declaration) -> [Absence] {
    var absences: [Absence] = []
    for statement in declaration.every("but") where statement.hasValue() {
      var reader = QuoteReader(statement)
      let role = statement.readOpening(&reader, until: "before") { tokens throws(Refusal) in
        try tokens.expect("not", for: .badAbsence)
        return try tokens.expectRole()
      }
      let phrases = readPhrases(
        &reader, after: reader.lastWord ?? statement.keyword, until: "before")
      let isClosed = statement.readClosing(&reader, after: phrases) { tokens throws(Refusal) in
        try tokens.expect("before", for: .badAbsence)
        return true
      }
      guard let role, isClosed != nil else { continue }
      absences.append(Absence(heard: Heard(role: role, position: nil, phrases: phrases)))
    }
    return absences
  }

  private mutating func readMissing(_ statement: Statement) -> Missing? {
    guard statement.hasValue() else { return nil }
    var reader = QuoteReader(statement)
    let role = statement.readOpening(&reader, until: "by") { tokens throws(Refusal) in
      try tokens.expectRole()
    }
    let phrases = readPhrases(
      &reader, after: reader.lastWord ?? statement.keyword, until: "by")
    let deadline = statement.readClosing(&reader, after: phrases) { tokens throws(Refusal) in
      try tokens.expectDeadline()
    }
    guard let role, let deadline else { return nil }
    let heard = Heard(role: role, position: nil, phrases: phrases)
    return Missing(heard: heard, deadline: deadline)
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

  private mutating func readPhrases(
    _ reader: inout QuoteReader, after keyword: Span, until stop: String? = nil
  ) -> [Phrase] {
    var seen: PlacesOfPhrases = [:]
    return readPhrases(&reader, after: keyword, kind: "", until: stop, seen: &seen)
  }

  // A phrase that stands twice under one role or veto is a slip of copying.
  private mutating func readPhrases(
    _ reader: inout QuoteReader, after keyword: Span, kind: String, until stop: String? = nil,
    seen: inout PlacesOfPhrases
  ) -> [Phrase] {
    var result: [Phrase] = []
    var known = seen.removeValue(forKey: kind) ?? [:]
    defer { seen[kind] = known }
    let all = reader.phrases(after: keyword, until: stop)
    result.reserveCapacity(all.count)
    known.reserveCapacity(known.count + all.count)
    for quoted in all where !keyword.file.isFull {
      do {
        let draft = try PhraseDraft(quoted)
        phrases.append(draft)
        result.append(draft.phrase)
        if let first = known.updateValue(draft.phrase.place, forKey: draft.phrase.text) {
          draft.span.report(
            .phraseTwice, "this phrase is given twice",
            note: first.file == keyword.file.name
              ? "given before on line \(first.line)" : "given before at \(first.shown)")
        }
      } catch {
        quoted.whole.report(error)
      }
    }
    return result
  }
}

extension RulePlace {
  /// As it stands in a note.
  var shown: String { "\(file):\(line):\(column)" }
}

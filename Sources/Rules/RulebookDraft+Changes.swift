/// Applies what later packs change of earlier ones.
extension RulebookDraft {
  /// Applies the changes pack by pack, when all declarations are read.
  ///
  /// - Parameter packs: names of the packs in the order of loading.
  mutating func applyChanges(packs: [String]) {
    guard !pendingChanges.isEmpty else { return }
    var order: [String: Int] = [:]
    for (index, name) in packs.enumerated() { order[name] = index }
    let sorted = pendingChanges.enumerated().sorted { lhs, rhs in
      (order[lhs.element.pack] ?? 0, lhs.offset) < (order[rhs.element.pack] ?? 0, rhs.offset)
    }
    var targets = ChangeTargets(rules: rules, findings: findings, order: order)
    for (_, change) in sorted where !change.declaration.file.isFull {
      apply(change.declaration, pack: change.pack, &targets)
    }
  }

  private mutating func apply(
    _ declaration: Declaration, pack: String, _ targets: inout ChangeTargets
  ) {
    let target = targets.find(declaration, pack: pack)
    var because: String?
    let isRead: Bool
    switch declaration.kind {
    case .extend:
      isRead = extend(declaration, target)
    case .override:
      isRead = override(declaration, target, pack: pack)
    default:
      because = declaration.required("because")?.text
      isRead = because != nil
      if isRead { switchOff(target) }
    }
    guard let target, isRead, let kind = declaration.kind.change else { return }
    let change = RuleChange(
      id: target.id, kind: kind, pack: pack, because: because, place: declaration.place)
    targets.note(change)
    changes.append(change)
  }

  private mutating func override(
    _ declaration: Declaration, _ target: ChangeTarget?, pack: String
  ) -> Bool {
    // What replaces an unknown id is read all the same, for its own mistakes.
    let isFinding =
      target?.isFinding
      ?? (declaration.every("means").isEmpty && !declaration.every("severity").isEmpty)
    declaration.refuseKeywords(unknownTo: isFinding ? .finding : .rule)
    if isFinding {
      let finding = readFinding(declaration, id: target?.id ?? "", pack: pack)
      guard let finding, let target else { return false }
      findings[target.index] = finding
    } else {
      let rule = readRule(declaration, id: target?.id ?? "", pack: pack)
      guard let rule, let target else { return false }
      rules[target.index] = rule
    }
    return true
  }

  private mutating func extend(_ declaration: Declaration, _ target: ChangeTarget?) -> Bool {
    if declaration.body.isEmpty {
      declaration.head.keyword.report(.missingValue, "`extend` adds nothing")
      return false
    }
    let rule = target.flatMap { $0.isFinding ? nil : rules[$0.index] }
    var seen = rule?.placesOfPhrases ?? [:]
    let isBare = rule?.turnConditions.contains { $0.asksMoreThanState } ?? true
    let heard = readHeard(declaration, mayBeBare: isBare, seen: &seen)
    let vetoes = readVetoes(declaration, seen: &seen)
    let mistakes = declaration.single("mistakes")
    if let mistakes { _ = mistakes.hasValue() }
    let examples = declaration.readExamples(least: 0)
    guard let rule, let target else { return false }
    if rule.missing != nil, let first = declaration.every("heard").first {
      first.keyword.report(
        .excludedKeyword, "`heard` can't stand beside `missing`",
        note: "`\(rule.id)` at \(rule.place.shown) asks for what is missing")
      return false
    }
    rules[target.index] = rule.extended(
      heard: heard, vetoes: vetoes, mistakes: mistakes?.text, examples: examples)
    return true
  }

  private mutating func switchOff(_ target: ChangeTarget?) {
    guard let target else { return }
    if target.isFinding {
      findings[target.index].status = .retired
    } else {
      rules[target.index].status = .retired
    }
  }
}

extension DeclarationKind {
  /// What it does to a rule of an earlier pack, `nil` for a declaration of its own.
  var change: RuleChange.Kind? {
    switch self {
    case .extend: .extended
    case .override: .overridden
    case .off: .off
    default: nil
    }
  }
}

extension Declaration {
  /// Tells of keywords that belong to the other kind of what can be overridden.
  fileprivate func refuseKeywords(unknownTo kind: DeclarationKind) {
    for statement in body where !kind.keywords.contains(statement.name) {
      statement.keyword.report(
        .misplacedKeyword, "\(kind.noun) has no `\(statement.name)`",
        note: "what is overridden on line \(place.line) is \(kind.noun)")
    }
  }
}

extension TurnCondition {
  fileprivate var asksMoreThanState: Bool {
    if case .when = self { false } else { true }
  }
}

extension Rule {
  /// Where its phrases stand, by what keeps apart those that may read the same.
  fileprivate var placesOfPhrases: PlacesOfPhrases {
    var places: PlacesOfPhrases = [:]
    for heard in heard {
      let kind = RulebookDraft.kind(heard.role, heard.position)
      for phrase in heard.phrases { places[kind, default: [:]][phrase.text] = phrase.place }
    }
    for veto in vetoes {
      let (kind, phrases) =
        switch veto {
        case .within(let words, let phrases): ("unless \(words)", phrases)
        case .partOf(let phrases): ("unless part of", phrases)
        }
      for phrase in phrases { places[kind, default: [:]][phrase.text] = phrase.place }
    }
    return places
  }

  fileprivate func extended(
    heard: [Heard], vetoes: [Veto], mistakes: String?, examples: [RuleExample]
  ) -> Rule {
    let told = [self.mistakes, mistakes].compactMap(\.self).joined(separator: " ")
    return Rule(
      id: id, title: title, status: status, since: since, heard: self.heard + heard,
      vetoes: .now(self.vetoes + vetoes), turnConditions: turnConditions, count: count,
      sequence: sequence, absences: absences, missing: missing, meanings: meanings, advice: advice,
      source: source, mistakes: told.isEmpty ? nil : told, examples: .now(self.examples + examples),
      pack: pack, place: place)
  }
}

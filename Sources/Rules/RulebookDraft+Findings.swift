import Diagnostics

/// Reading of findings.
extension RulebookDraft {
  static let findingFamilies = ["conduct", "case", "follow-up"]

  mutating func readFinding(_ declaration: Declaration, pack: String) {
    let id = readID(declaration, families: Self.findingFamilies)
    guard let finding = readFinding(declaration, id: id ?? "", pack: pack), id != nil else {
      return
    }
    findings.append(finding)
  }

  /// Reads what follows the first line of a finding; tells all that is wrong with it.
  mutating func readFinding(_ declaration: Declaration, id: String, pack: String) -> FindingRule? {
    let title = declaration.required("title")?.text
    let standing = declaration.readStatus()
    let condition = declaration.required("when").flatMap { $0.readCondition() }
    let severities = declaration.required("severity").map { $0.readSeverities() } ?? []
    let advice = declaration.required("because")?.text
    let source = declaration.required("source")?.text
    let needsExamples = condition?.canBeShown ?? true
    let examples = declaration.readExamples(least: needsExamples ? 1 : 0)
    guard let title, let standing, let condition, let advice, let source else { return nil }
    return FindingRule(
      id: id, title: title, status: standing.status, condition: condition,
      severities: severities, advice: advice, source: source, examples: .now(examples), pack: pack,
      place: declaration.place)
  }
}

extension Statement {
  fileprivate func readCondition() -> Condition? {
    var tokens = TokenReader(self)
    do {
      let condition = try ConditionParser.parse(&tokens)
      try tokens.expectEndOfCondition()
      return condition
    } catch {
      keyword.report(error)
      return nil
    }
  }

  fileprivate func readSeverities() -> [ConditionalSeverity] {
    var tokens = TokenReader(self)
    var severities: [ConditionalSeverity] = []
    do throws(Refusal) {
      repeat {
        if !severities.isEmpty, tokens.take("else") {
          severities.append(
            ConditionalSeverity(severity: try tokens.expectSeverity(), condition: nil))
          try tokens.expectEnd(.badSeverity)
          return severities
        }
        let severity = try tokens.expectSeverity()
        if severities.isEmpty, tokens.peek == nil {
          return [ConditionalSeverity(severity: severity, condition: nil)]
        }
        try tokens.expect("when", for: .badSeverity)
        let condition = try ConditionParser.parse(&tokens)
        severities.append(ConditionalSeverity(severity: severity, condition: condition))
      } while tokens.take(",")
      throw endWithoutElse(tokens)
    } catch {
      keyword.report(error)
      return severities
    }
  }

  private func endWithoutElse(_ tokens: TokenReader) -> Refusal {
    if tokens.peek != nil { return tokens.refusal(.badSeverity, expected: [",", "and", "or"]) }
    return Refusal(
      .badSeverity, "no severity is given for all other cases", at: tokens.last,
      label: "expected `, else` and a severity after this")
  }
}

extension TokenReader {
  fileprivate mutating func expectSeverity() throws(Refusal) -> Severity {
    let word = try expect(oneOf: Severity.allCases.map(\.name), for: .badSeverity).text
    return Severity.allCases.first { $0.name == word } ?? .info
  }

  /// Refuses what comes after the end of a condition.
  func expectEndOfCondition() throws(Refusal) {
    guard peek != nil else { return }
    throw refusal(.badCondition, wanted: "`and`, `or` or the end", candidates: ["and", "or"])
  }
}

extension Condition {
  /// Whether the turns of an example alone can make it true.
  ///
  /// Facts of the record, of the interaction or of tooling are told by no turn, so a finding that needs one has
  /// no example to give.
  fileprivate var canBeShown: Bool {
    switch self {
    case .all(let parts): parts.allSatisfy(\.canBeShown)
    case .any(let parts): parts.contains(where: \.canBeShown)
    case .not: true
    case .fact(let fact): fact.canBeShown
    }
  }
}

extension Fact {
  fileprivate var canBeShown: Bool {
    switch self {
    case .customerChanged, .customerUnknown, .idRepeated, .timeReversed, .holdExpired, .zoneUnknown,
      .roleUnknown,
      .ended,
      .checkIn, .channel, .queue, .offerAsked:
      false
    case .repeatContact, .offerMade, .heard, .everHeard, .commitmentWithoutDue, .gate, .stress,
      .peak, .problem,
      .problemCount, .problemTold, .confirmation:
      true
    }
  }
}

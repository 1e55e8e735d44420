package import Rules

/// Something that a rulebook declares under an id: a rule, a finding or a decision.
package enum RulebookEntry: Sendable {
  case rule(Rule)
  case finding(FindingRule)
  case decision(Decision)

  /// What it is, as its declaration begins.
  package var kind: String {
    switch self {
    case .rule: "rule"
    case .finding: "finding"
    case .decision: "decision"
    }
  }

  /// The id it is declared under.
  package var id: String {
    switch self {
    case .rule(let rule): rule.id
    case .finding(let finding): finding.id
    case .decision(let decision): decision.id.rawValue
    }
  }

  /// The first word of the id.
  package var family: String { String(id.prefix { $0 != "." }) }

  /// One line for a reader.
  package var title: String {
    switch self {
    case .rule(let rule): rule.title
    case .finding(let finding): finding.title
    case .decision(let decision): decision.title
    }
  }

  /// How far it has come; a decision has no status.
  package var status: RuleStatus? {
    switch self {
    case .rule(let rule): rule.status
    case .finding(let finding): finding.status
    case .decision: nil
    }
  }

  /// The pack that declares it, where that is known.
  package var pack: String? {
    switch self {
    case .rule(let rule): rule.pack
    case .finding(let finding): finding.pack
    case .decision: nil
    }
  }
}

extension RulebookEntry {
  /// The pack version that brought it, where that is known.
  var since: String? {
    if case .rule(let rule) = self { rule.since } else { nil }
  }

  /// What to do.
  var advice: String {
    switch self {
    case .rule(let rule): rule.advice
    case .finding(let finding): finding.advice
    case .decision(let decision): decision.advice
    }
  }

  /// Where the idea comes from; a decision has no source.
  var source: String? {
    switch self {
    case .rule(let rule): rule.source
    case .finding(let finding): finding.source
    case .decision: nil
    }
  }

  /// Its tests.
  var examples: [RuleExample] {
    switch self {
    case .rule(let rule): rule.examples
    case .finding(let finding): finding.examples
    case .decision: []
    }
  }

  /// Where it is declared.
  var place: RulePlace {
    switch self {
    case .rule(let rule): rule.place
    case .finding(let finding): finding.place
    case .decision(let decision): decision.place
    }
  }
}

extension Rulebook {
  /// All that is declared under an id: rules and findings in the order of their files, then decisions.
  package var entries: [RulebookEntry] {
    rules.map(RulebookEntry.rule) + findings.map(RulebookEntry.finding)
      + DecisionID.allCases.compactMap { decisions[$0].map(RulebookEntry.decision) }
  }

  /// What later packs changed of it, in the order it took effect.
  package func changes(of id: String) -> [RuleChange] { changes.filter { $0.id == id } }
}

extension RuleChange {
  /// What is done, as it stands in a sentence.
  var words: String {
    switch kind {
    case .extended: "extended"
    case .overridden: "overridden"
    case .off: "switched off"
    }
  }
}

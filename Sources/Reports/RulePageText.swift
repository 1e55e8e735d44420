package import Rules
import Transcripts

/// What a rule, a finding or a decision is about, for a person to read.
package struct RulePageText {
  private let style: TextStyle

  /// Makes the page's layout.
  package init(style: TextStyle) {
    self.style = style
  }

  /// The page as text; `changes` are what packs changed of it, in the order it took effect.
  package func rendered(_ entry: RulebookEntry, changes: [RuleChange]) -> String {
    var sheet = TextSheet(style: style)
    sheet.title("\(entry.kind) \(entry.id)", entry.title)
    sheet.field("status", entry.status.map { RuleWords.status($0, since: entry.since) })
    sheet.field("pack", entry.pack)
    sheet.field("place", entry.place.words)
    sheet.field("because", entry.advice)
    sheet.field("source", entry.source)
    switch entry {
    case .rule(let rule): tell(rule, &sheet)
    case .finding(let finding): tell(finding, &sheet)
    case .decision: sheet.decision()
    }
    sheet.examples(entry.examples)
    if case .rule(let rule) = entry, let mistakes = rule.mistakes {
      sheet.section("Known mistakes")
      sheet.line(mistakes)
    }
    sheet.changes(changes)
    return sheet.text
  }

  private func tell(_ rule: Rule, _ sheet: inout TextSheet) {
    if !rule.heard.isEmpty {
      sheet.section("Hears")
      for heard in rule.heard { sheet.heard(heard, RuleWords.speaker(heard)) }
    }
    if let missing = rule.missing {
      sheet.section("Misses")
      sheet.heard(
        missing.heard,
        RuleWords.speaker(missing.heard) + ", " + RuleWords.deadline(missing.deadline))
    }
    sheet.vetoes(rule.vetoes)
    var asked = rule.turnConditions.map(RuleWords.condition)
    if let count = rule.count {
      asked.append("it is heard \(count.least) times within \(RuleWords.turns(count.turns))")
    }
    if !asked.isEmpty {
      sheet.section("Asks besides that")
      for words in asked { sheet.line(words) }
    }
    sheet.order(rule)
    sheet.section("Means")
    for meaning in rule.meanings { sheet.line("\(meaning.spelling): \(meaning.words)") }
  }

  private func tell(_ finding: FindingRule, _ sheet: inout TextSheet) {
    sheet.section("Found when")
    sheet.line(RuleWords.condition(finding.condition))
    sheet.section("Severity")
    for severity in finding.severities {
      let condition = severity.condition.map { " when " + RuleWords.condition($0) }
      let otherwise = finding.severities.count > 1 ? " otherwise" : ""
      sheet.line(severity.severity.name + (condition ?? otherwise))
    }
  }
}

extension TextSheet {
  fileprivate mutating func heard(_ heard: Heard, _ speaker: String) {
    line(speaker + (heard.phrases.isEmpty ? ", whatever is said" : ""))
    phrases(heard.phrases)
  }

  fileprivate mutating func vetoes(_ vetoes: [Veto]) {
    guard !vetoes.isEmpty else { return }
    section("Not when one of these stands")
    for veto in vetoes {
      let (words, phrases) = RuleWords.veto(veto)
      line(words)
      self.phrases(phrases)
    }
  }

  fileprivate mutating func order(_ rule: Rule) {
    if !rule.sequence.isEmpty {
      section("Then, in this order")
      for step in rule.sequence {
        heard(
          step.heard, "within \(RuleWords.turns(step.turns)), " + RuleWords.speaker(step.heard))
      }
    }
    if !rule.absences.isEmpty {
      section("But not, at any time before")
      for absence in rule.absences { heard(absence.heard, RuleWords.speaker(absence.heard)) }
    }
  }

  fileprivate mutating func decision() {
    section("What it is")
    line("A reason of the gate: the engine decides when it holds, the rule file has its wording.")
  }

  fileprivate mutating func examples(_ examples: [RuleExample]) {
    for (expects, name) in [(true, "Examples that it must hear"), (false, "And must not hear")] {
      let chosen = examples.filter { $0.expectsMatch == expects }
      if !chosen.isEmpty { section(name) }
      for example in chosen {
        let bar = example.lines.count > 1 ? "| " : ""
        for exampleLine in example.lines { source(bar + exampleLine.spelling) }
      }
    }
  }

  fileprivate mutating func changes(_ changes: [RuleChange]) {
    guard !changes.isEmpty else { return }
    section("Changed")
    for change in changes {
      let because = change.because.map { ": " + $0 } ?? ""
      line("\(change.words) by the pack \(change.pack), \(change.place.words)\(because)")
    }
  }

  private mutating func phrases(_ phrases: [Phrase]) {
    for phrase in phrases { source(phrase.spelling) }
  }
}

extension Phrase {
  /// The phrase as a rule file has it; two that are near each other have their quotes in the text.
  fileprivate var spelling: String { text.hasPrefix("\"") ? text : "\"" + text + "\"" }
}

extension RulePlace {
  /// File and line.
  fileprivate var words: String { "\(file):\(line)" }
}

extension ExampleLine {
  /// The line as a rule file has it.
  var spelling: String {
    switch self {
    case .turn(let turn): turn.role.rawValue + ": " + turn.text
    case .hold(let seconds): "[hold \(Self.duration(seconds))]"
    case .silence(let seconds): "[silence \(Self.duration(seconds))]"
    case .state(let stress, let problem):
      "[state "
        + [problem.map { "problem=" + $0.rawValue }, stress.map { "stress=" + $0.name }]
        .compactMap(\.self).joined(separator: " ") + "]"
    }
  }

  private static func duration(_ seconds: Int) -> String {
    for (unit, letter) in [(3600, "h"), (60, "m")] where seconds % unit == 0 && seconds > 0 {
      return "\(seconds / unit)\(letter)"
    }
    return "\(seconds)s"
  }
}

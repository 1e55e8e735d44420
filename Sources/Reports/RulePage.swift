package import Evaluation
package import Rules
import Transcripts

/// What a rule, a finding or a decision is about, whatever it is written as.
package struct RulePage: Sendable {
  /// A part of the page under a heading.
  struct Section: Sendable {
    let name: String
    var lines: [Line] = []
  }

  /// A line of a section.
  enum Line: Sendable {
    case words(String)
    /// A line as it stands in a rule file.
    case source(String)
  }

  let entry: RulebookEntry
  /// Short facts by their names.
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var sections: [Section] = []

  /// Makes the page of an entry.
  ///
  /// - Parameters:
  ///   - changes: what packs changed of it, in the order it took effect.
  ///   - hits: where it was heard, `nil` where nobody looked.
  package init(_ entry: RulebookEntry, changes: [RuleChange], hits: RuleHits? = nil) {
    self.entry = entry
    field("status", entry.status.map { RuleWords.status($0, since: entry.since) })
    field("pack", entry.pack)
    field("place", entry.place.words)
    field("because", entry.advice)
    field("source", entry.source)
    field("heard", hits?.words)
    switch entry {
    case .rule(let rule): tell(rule)
    case .finding(let finding): tell(finding)
    case .decision:
      section("What it is")
      line("A reason of the gate: the engine decides when it holds, the rule file has its wording.")
    }
    examples(entry.examples)
    if case .rule(let rule) = entry, let mistakes = rule.mistakes {
      section("Known mistakes")
      line(mistakes)
    }
    self.changes(changes)
  }
}

/// Where a rule or a finding was heard.
package struct RuleHits: Sendable {
  let frequency: RuleFrequency
  let turns: Int
  let interactions: Int

  /// Makes the hits of a rule among those of all; `nil` for a decision, which is never heard.
  package init?(of id: String, in list: FrequencyList) {
    guard let frequency = list.rules.first(where: { $0.rule == id }) else { return nil }
    self.frequency = frequency
    turns = list.turns
    interactions = list.interactions
  }

  var words: String {
    let times =
      frequency.isFinding
      ? "\(frequency.turns) times" : "on \(frequency.turns) of \(turns) turns"
    return times + ", in \(frequency.interactions) of \(interactions) interactions"
  }
}

extension RulePage {
  private mutating func field(_ name: String, _ value: String?) {
    if let value { fields.append((name, value)) }
  }

  private mutating func section(_ name: String) { sections.append(Section(name: name)) }

  private mutating func line(_ words: String) { add(.words(words)) }

  private mutating func source(_ text: String) { add(.source(text)) }

  private mutating func add(_ line: Line) {
    guard let last = sections.indices.last else { return }
    sections[last].lines.append(line)
  }

  private mutating func tell(_ rule: Rule) {
    if !rule.heard.isEmpty {
      section("Hears")
      for heard in rule.heard { self.heard(heard, RuleWords.speaker(heard)) }
    }
    if let missing = rule.missing {
      section("Misses")
      heard(
        missing.heard,
        RuleWords.speaker(missing.heard) + ", " + RuleWords.deadline(missing.deadline))
    }
    vetoes(rule.vetoes)
    var asked = rule.turnConditions.map(RuleWords.condition)
    if let count = rule.count {
      asked.append("it is heard \(count.least) times within \(RuleWords.turns(count.turns))")
    }
    if !asked.isEmpty {
      section("Asks besides that")
      for words in asked { line(words) }
    }
    order(rule)
    section("Means")
    for meaning in rule.meanings { line("\(meaning.spelling): \(meaning.words)") }
  }

  private mutating func tell(_ finding: FindingRule) {
    section("Found when")
    line(RuleWords.condition(finding.condition))
    section("Severity")
    for severity in finding.severities {
      let condition = severity.condition.map { " when " + RuleWords.condition($0) }
      let otherwise = finding.severities.count > 1 ? " otherwise" : ""
      line(severity.severity.name + (condition ?? otherwise))
    }
  }

  private mutating func heard(_ heard: Heard, _ speaker: String) {
    line(speaker + (heard.phrases.isEmpty ? ", whatever is said" : ""))
    phrases(heard.phrases)
  }

  private mutating func vetoes(_ vetoes: [Veto]) {
    guard !vetoes.isEmpty else { return }
    section("Not when one of these stands")
    for veto in vetoes {
      let (words, phrases) = RuleWords.veto(veto)
      line(words)
      self.phrases(phrases)
    }
  }

  private mutating func order(_ rule: Rule) {
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

  private mutating func examples(_ examples: [RuleExample]) {
    for (expects, name) in [(true, "Examples that it must hear"), (false, "And must not hear")] {
      let chosen = examples.filter { $0.expectsMatch == expects }
      if !chosen.isEmpty { section(name) }
      for example in chosen {
        let bar = example.lines.count > 1 ? "| " : ""
        for exampleLine in example.lines { source(bar + exampleLine.spelling) }
      }
    }
  }

  private mutating func changes(_ changes: [RuleChange]) {
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
    case .unsettled: "[unsettled]"
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

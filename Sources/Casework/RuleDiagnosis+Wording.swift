import Rules

/// Parts of rules in the words of a rule file.
enum RuleWording {
  /// `42 s`, `1.5 s`, `3 m 5 s`, `2 h`.
  static func duration(milliseconds: Int64) -> String {
    if milliseconds < 60_000 {
      let tenths = milliseconds / 100 % 10
      if milliseconds > 0, milliseconds < 100 { return "\(milliseconds) ms" }
      return "\(milliseconds / 1000)" + (tenths == 0 ? "" : ".\(tenths)") + " s"
    }
    let seconds = milliseconds / 1000
    let units: [(name: String, value: Int64)] = [
      ("h", seconds / 3600), ("m", seconds / 60 % 60), ("s", seconds % 60),
    ]
    // Up to two minutes are told in seconds, as rules are written.
    if seconds <= 120 { return "\(seconds) s" }
    return units.filter { $0.value > 0 }.map { "\($0.value) \($0.name)" }.joined(separator: " ")
  }

  /// `1 turn`, `2 turns`.
  static func counted(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// The position as a rule file spells it.
  static func position(_ position: ContactPosition) -> String {
    switch position {
    case .firstTurns(let turns): "in first \(counted(turns, "turn"))"
    case .lastTurns(let turns): "in last \(counted(turns, "turn"))"
    case .firstSeconds(let seconds):
      "in first " + duration(milliseconds: Int64(seconds) * 1000)
    case .lastSeconds(let seconds): "in last " + duration(milliseconds: Int64(seconds) * 1000)
    }
  }

  /// Who, and the first of what is listened for.
  static func heard(_ heard: Heard) -> String {
    let phrases = heard.phrases.map { quoted($0.text) }
    return heard.role.rawValue + (phrases.first.map { " " + $0 } ?? "")
      + (phrases.count > 1 ? " (or \(phrases.count - 1) more)" : "")
  }

  /// A phrase in quotation marks; one with `near` brings its own.
  static func quoted(_ phrase: String) -> String {
    phrase.hasPrefix("\"") ? phrase : "\"" + phrase + "\""
  }

  /// The `then` line of a step.
  static func step(_ step: SequenceStep) -> String {
    "then within \(counted(step.turns, "turn")) " + heard(step.heard)
  }

  /// The beginning of an `unless` line.
  static func veto(_ veto: Veto) -> String {
    switch veto {
    case .within(let words, _): "unless within \(counted(words, "word"))"
    case .partOf: "unless part of"
    }
  }

  /// The time of a `missing` line.
  static func deadline(_ deadline: Missing.Deadline) -> String {
    switch deadline {
    case .turn(let turn): "by turn \(turn)"
    case .seconds(let seconds): "by " + duration(milliseconds: Int64(seconds) * 1000)
    case .end: "by end"
    }
  }
}

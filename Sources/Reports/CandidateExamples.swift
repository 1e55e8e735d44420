package import Rules

/// What dismissed findings rest on, as `no` examples of the rules that heard it: a pack for a person to mend.
package struct CandidateExamples {
  /// One dismissed finding.
  package struct Dismissed {
    let id: String
    let finding: String
    let turn: Int
    let reason: String?
    let grounds: [(rule: String, turn: Int?, quote: String?)]

    /// Makes one of a finding and the words that rules heard for it.
    package init(
      id: String, finding: String, turn: Int, reason: String?,
      grounds: [(rule: String, turn: Int?, quote: String?)]
    ) {
      self.id = id
      self.finding = finding
      self.turn = turn
      self.reason = reason
      self.grounds = grounds
    }

    /// The words of the turn that the finding is about; where it rests on none of these, all of its words.
    var words: [(rule: String, quote: String)] {
      let quoted = grounds.compactMap { ground in
        ground.quote.map { (rule: ground.rule, turn: ground.turn, quote: $0) }
      }
      let own = quoted.filter { $0.turn == turn }
      return (own.isEmpty ? quoted : own).map { ($0.rule, $0.quote) }
    }
  }

  private let findings: [Dismissed]
  private let roles: [String: HeardRole]

  /// Makes examples for the rules of a rulebook, whose roles they need.
  package init(_ findings: [Dismissed], rulebook: Rulebook) {
    self.findings = findings
    roles = Dictionary(
      rulebook.rules.compactMap { rule in rule.heard.first.map { (rule.id, $0.role) } }
    ) { first, _ in first }
  }

  /// The examples as a rule file.
  package var text: String {
    var lines = ["pack dismissed 1.0", "  language en", "  engine   1"]
    for finding in findings {
      lines += ["", "# \(finding.id)  \(finding.finding), turn \(finding.turn)"]
      if let reason = finding.reason { lines.append("# " + Self.oneLine(reason)) }
      let examples = finding.words.flatMap { rule, quote in example(of: rule, quote) }
      lines += examples.isEmpty ? ["# It rests on no words that an example could tell."] : examples
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func example(of rule: String, _ quote: String) -> [String] {
    let words = Self.oneLine(quote)
    guard let role = roles[rule], !words.isEmpty else { return [] }
    let speaker = role == .anyone ? HeardRole.customer : role
    return ["extend \(rule)", "  no       \(speaker.rawValue): \(words)"]
  }

  /// Words that can stand on one line of a rule file and obey no terminal.
  private static func oneLine(_ text: String) -> String {
    Quoted.oneLine(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

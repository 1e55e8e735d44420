package import Rules

/// One line of a list of rules: what is declared, and what other packs changed of it.
package struct ListedRule: Sendable {
  let entry: RulebookEntry
  let changes: [RuleChange]

  /// Makes a line of the list.
  package init(_ entry: RulebookEntry, changes: [RuleChange]) {
    self.entry = entry
    self.changes = changes
  }
}

/// A list of rules in aligned columns, for a person to read.
package struct RuleListText {
  private let style: TextStyle

  /// Makes the list's layout.
  package init(style: TextStyle) {
    self.style = style
  }

  /// Id, status, pack and title of each rule, and who changed it.
  package func rendered(_ rules: [ListedRule]) -> String {
    let rows = rules.map { rule in
      [rule.entry.id, rule.entry.status?.rawValue ?? "", rule.entry.pack ?? ""].map(Quoted.oneLine)
    }
    let widths = (0..<3).map { column in
      rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return zip(rules, rows).map { rule, row in
      let cells = zip(row, widths).map { TextWidth.pad($0, to: $1) }
      let status = style.paint(cells[1], Self.tone(rule.entry.status))
      let head = [cells[0], status, cells[2], Quoted.oneLine(rule.entry.title)]
      return head.joined(separator: "  ") + marks(rule.changes) + "\n"
    }.joined()
  }

  private func marks(_ changes: [RuleChange]) -> String {
    guard !changes.isEmpty else { return "" }
    let told = changes.map { Quoted.oneLine("\($0.words) by \($0.pack)") }
    return "  " + style.paint("[" + told.joined(separator: ", ") + "]", .warning)
  }

  private static func tone(_ status: RuleStatus?) -> TextStyle.Tone? {
    switch status {
    case .stable, nil: nil
    case .trial: .warning
    case .draft, .retired: .faint
    }
  }
}

/// Writes a list of rules as a document `aftercare.rule-list/1`.
package enum RuleListWriter {
  /// Writes the document as one line.
  package static func writeLine(_ rules: [ListedRule], to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.rule-list/1")
      json.key("rules")
      json.array(rules) { json, rule in
        json.object { json in
          json.ruleHead(rule.entry)
          json.key("changes")
          json.array(rule.changes) { json, change in json.ruleChange(change) }
        }
      }
    }
    json.endLine()
  }
}

extension JSONBuffer {
  /// Writes the members that tell what a declaration is and where it stands.
  mutating func ruleHead(_ entry: RulebookEntry) {
    key("id")
    string(entry.id)
    key("kind")
    string(entry.kind)
    key("family")
    string(entry.family)
    key("status")
    string(entry.status?.rawValue)
    key("since")
    string(entry.since)
    key("pack")
    string(entry.pack)
    key("title")
    string(entry.title)
    rulePlace(entry.place)
  }

  /// Writes who changed a rule, and how.
  mutating func ruleChange(_ change: RuleChange) {
    object { json in
      json.key("kind")
      json.string(change.kind.rawValue)
      json.key("pack")
      json.string(change.pack)
      json.key("because")
      json.string(change.because)
      json.rulePlace(change.place)
    }
  }

  private mutating func rulePlace(_ place: RulePlace) {
    key("file")
    string(place.file)
    key("line")
    int(place.line)
  }
}

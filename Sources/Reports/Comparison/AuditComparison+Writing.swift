import Casework

/// A comparison for people and for programs.
extension AuditComparison {
  /// Writes it as the value of the member `comparison`.
  func write(fingerprint: String, to json: inout JSONBuffer) {
    let outcome = outcome(fingerprint: fingerprint)
    json.object { json in
      json.key("against")
      json.string(against)
      json.key("rules_differ")
      json.bool(outcome.rulesDiffer)
      json.key("summary")
      json.differences(outcome.summary)
      json.key("interactions")
      json.array(outcome.interactions) { json, change in
        json.object { json in
          json.key("interaction")
          json.string(change.interaction)
          json.key("change")
          json.string(change.kind.rawValue)
          json.key("differences")
          json.differences(change.differences)
        }
      }
    }
  }

  /// The comparison as text, after that of the audit.
  package func text(fingerprint: String, style: TextStyle) -> String {
    let outcome = outcome(fingerprint: fingerprint)
    var text = "\n" + style.paint("Changed since \(Quoted.oneLine(against))", .heading) + "\n\n"
    if outcome.rulesDiffer { text += "The rules are not the same: some of it may be theirs.\n\n" }
    if outcome.summary.isEmpty, outcome.interactions.isEmpty { return text + "Nothing.\n" }
    if !outcome.summary.isEmpty {
      var table = TextTable([
        .words("count"), .number("old"), .number("new"), .number("change"),
      ])
      for count in outcome.summary { table.row(Self.cells(count)) }
      text += table.rendered(style: style) + "\n"
    }
    let kinds = Change.Kind.allCases.map { kind in
      "\(outcome.interactions.count { $0.kind == kind }) \(kind.rawValue)"
    }
    text += "Interactions: \(kinds.joined(separator: ", "))\n"
    for change in outcome.interactions where change.kind == .changed {
      text += "\n  " + style.paint(Quoted.oneLine(change.interaction), .heading) + "\n"
      for difference in change.differences { text += "    \(Self.line(difference, style))\n" }
    }
    return text
  }

  /// The comparison as Markdown.
  package func markdown(fingerprint: String) -> String {
    let plain = TextStyle(isColoured: false, width: nil)
    let outcome = outcome(fingerprint: fingerprint)
    var text = "\n## Changed since \(Markdown.escaped(against))\n\n"
    if outcome.rulesDiffer { text += "The rules are not the same: some of it may be theirs.\n\n" }
    if !outcome.summary.isEmpty {
      text += "| count | old | new | change |\n|---|---:|---:|---:|\n"
      for count in outcome.summary {
        let cells = Self.cells(count).map(Markdown.escaped)
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
      text += "\n"
    }
    for change in outcome.interactions {
      let lines = change.kind == .changed ? change.differences : []
      let told = lines.map { Self.line($0, plain) }.joined(separator: "; ")
      text += "- **\(change.kind.rawValue)** \(Markdown.escaped(change.interaction))"
      text += (told.isEmpty ? "" : ": " + Markdown.escaped(told)) + "\n"
    }
    return text
  }

  private static func cells(_ count: Difference) -> [String] {
    let change = (Int(count.new ?? "") ?? 0) - (Int(count.old ?? "") ?? 0)
    return [
      ComparisonWords.words(count.name), count.old ?? "", count.new ?? "",
      change > 0 ? "+\(change)" : "\(change)",
    ]
  }

  private static func line(_ difference: Difference, _ style: TextStyle) -> String {
    let name = Quoted.oneLine(ComparisonWords.words(difference.name))
    let told = { ComparisonWords.value($0, of: difference.name) }
    switch (difference.old.map(told), difference.new.map(told)) {
    case (nil, let new?): return "\(name) + \(Quoted.oneLine(new))"
    case (let old?, nil): return "\(name) - \(Quoted.oneLine(old))"
    case (let old, let new):
      return "\(name) \(Quoted.oneLine(old ?? "")) -> \(Quoted.oneLine(new ?? ""))"
    }
  }
}

extension JSONBuffer {
  fileprivate mutating func differences(_ differences: [AuditComparison.Difference]) {
    array(differences) { json, difference in
      json.object { json in
        json.key("of")
        json.string(difference.name)
        json.key("old")
        json.string(difference.old)
        json.key("new")
        json.string(difference.new)
      }
    }
  }
}

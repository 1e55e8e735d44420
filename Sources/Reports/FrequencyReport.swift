package import Evaluation
import Rules

/// Where rules were heard, for a person to read.
package struct FrequencyText {
  private static let shownAtMost = 20

  private let isVerbose: Bool
  private let style: TextStyle

  /// Makes a layout.
  package init(isVerbose: Bool, style: TextStyle) {
    self.isVerbose = isVerbose
    self.style = style
  }

  /// The counts as text: rules heard, most first; then those never heard, those heard too often, and overlaps.
  package func rendered(_ list: FrequencyList) -> String {
    "\(list.turns) turns of \(list.interactions) interactions in \(list.sources) files\n\n"
      + table(list) + dead(list) + noisy(list) + overlaps(list)
  }

  private func table(_ list: FrequencyList) -> String {
    var table = TextTable([
      .words("rule"), .words("status"), .number("turns"), .number("per 1,000"),
      .number("interactions"), .number("share"), .number("files"), .number("classes"),
      .words("most in"),
    ])
    let heard = list.rules.filter { $0.turns > 0 }
      .sorted { ($1.turns, $0.rule) < ($0.turns, $1.rule) }
    for rule in heard {
      table.row([
        rule.rule, rule.isFinding ? "finding" : rule.status.rawValue, "\(rule.turns)",
        FixedPoint.figure(list.perThousand(rule), digits: 1), "\(rule.interactions)",
        FixedPoint.figure(list.share(rule)), "\(rule.sources)", "\(rule.byClass.count)",
        rule.byClass.prefix(3).map { "\($0.name) \($0.interactions)" }.joined(separator: ", "),
      ])
    }
    return table.isEmpty ? "No rule was heard.\n" : table.rendered(style: style)
  }

  private func dead(_ list: FrequencyList) -> String {
    let dead = list.dead
    guard !dead.isEmpty else { return "" }
    return section("\(dead.count) never heard")
      + dead.map { "  " + Quoted.oneLine($0.rule) + "\n" }.joined()
  }

  private func noisy(_ list: FrequencyList) -> String {
    let noisy = list.noisy
    guard !noisy.isEmpty else { return "" }
    let least = FixedPoint.text(FrequencyList.noisyPerThousand, digits: 0)
    return section("\(noisy.count) heard on \(least) of 1,000 turns or more")
      + noisy.map { rule in
        let rate = FixedPoint.figure(list.perThousand(rule), digits: 1)
        return "  " + Quoted.oneLine(rule.rule) + "  \(rate)\n"
      }.joined()
  }

  private func overlaps(_ list: FrequencyList) -> String {
    let overlaps = list.notableOverlaps
    guard !overlaps.isEmpty else { return "" }
    var table = TextTable([
      .words("rule"), .words("with"), .number("together"), .number("of its turns"),
    ])
    let shown = isVerbose ? overlaps[...] : overlaps.prefix(Self.shownAtMost)
    for overlap in shown {
      table.row([overlap.rule, overlap.other, "\(overlap.turns)", "\(overlap.ofTurns)"])
    }
    let hidden = overlaps.count - shown.count
    return section("Hardly ever heard without another of the family")
      + table.rendered(style: style, indent: 2)
      + (hidden > 0 ? "  \(hidden) more; --verbose shows all.\n" : "")
  }

  private func section(_ name: String) -> String { "\n" + style.paint(name, .heading) + "\n" }
}

/// Writes where rules were heard, as a document `aftercare.frequencies/1`.
package enum FrequencyWriter {
  /// Writes the document as one line.
  package static func writeLine(
    _ list: FrequencyList, fingerprint: String, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.frequencies/1")
      json.rulebook(fingerprint)
      json.key("interactions")
      json.int(list.interactions)
      json.key("turns")
      json.int(list.turns)
      json.key("files")
      json.int(list.sources)
      json.key("classes")
      json.array(list.classes, write)
      json.key("rules")
      json.array(list.rules) { json, rule in write(rule, of: list, to: &json) }
      json.key("overlaps")
      json.array(list.overlaps) { json, overlap in
        json.object { json in
          json.key("rule")
          json.string(overlap.rule)
          json.key("with")
          json.string(overlap.other)
          json.key("turns")
          json.int(overlap.turns)
          json.key("of_turns")
          json.int(overlap.ofTurns)
        }
      }
    }
    json.endLine()
  }

  private static func write(
    _ rule: RuleFrequency, of list: FrequencyList, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("rule")
      json.string(rule.rule)
      json.key("kind")
      json.string(rule.isFinding ? "finding" : "rule")
      json.key("status")
      json.string(rule.status.rawValue)
      json.key("turns")
      json.int(rule.turns)
      json.key("per_thousand")
      json.decimal(list.perThousand(rule))
      json.key("interactions")
      json.int(rule.interactions)
      json.key("share")
      json.decimal(list.share(rule))
      json.key("files")
      json.int(rule.sources)
      json.key("dead")
      json.bool(rule.runs && rule.turns == 0)
      json.key("noisy")
      json.bool(list.isNoisy(rule))
      json.key("by_class")
      json.array(rule.byClass, write)
    }
  }

  private static func write(_ json: inout JSONBuffer, _ count: ClassCount) {
    json.object { json in
      json.key("class")
      json.string(count.name)
      json.key("interactions")
      json.int(count.interactions)
    }
  }
}

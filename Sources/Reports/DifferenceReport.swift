import Casework
package import Evaluation

/// Which verdicts a change of rules changes, for a person to read.
package struct DifferenceText {
  private static let shownAtMost = 20

  private let isVerbose: Bool
  private let style: TextStyle

  /// Makes a layout.
  package init(isVerbose: Bool, style: TextStyle) {
    self.isVerbose = isVerbose
    self.style = style
  }

  /// The difference as text: changes by kind, then interaction by interaction.
  package func rendered(_ difference: RulebookDifference) -> String {
    let changed = difference.changed
    var text = "\(changed.count) of \(difference.interactions) interactions change\n"
    if difference.unpaired > 0 {
      text +=
        "\(difference.unpaired) have no counterpart: one rulebook reopens where the other "
        + "begins anew\n"
    }
    guard !changed.isEmpty else { return text }
    text += "\n" + counts(difference)
    let shown = isVerbose ? changed[...] : changed.prefix(Self.shownAtMost)
    for item in shown { text += rendered(item) }
    let hidden = changed.count - shown.count
    return text + (hidden > 0 ? "\n\(hidden) more; --verbose shows all.\n" : "")
  }

  private func counts(_ difference: RulebookDifference) -> String {
    var table = TextTable([
      .words(""), .words("change"), .number("interactions"),
    ])
    for (kind, count) in difference.counts {
      table.row([kind.aspect.words, words(kind.before, kind.after), "\(count)"])
    }
    return table.rendered(style: style)
  }

  private func rendered(_ item: ChangedCase) -> String {
    var text = "\n" + style.paint(Quoted.oneLine(item.interaction), .heading)
    text += "  " + style.paint(Quoted.oneLine(item.source), .faint) + "\n"
    for change in item.changes {
      let evidence = change.because
      let place = [evidence?.rule, evidence?.turn.map { "turn \($0)" }]
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
      let line =
        TextWidth.pad(change.aspect.words, to: 10) + "  "
        + Quoted.oneLine(words(change.before, change.after)) + "  " + Quoted.oneLine(place) + "  "
        + Quoted.words(evidence?.quote)
      text += "  " + trimmed(style.fit(line, from: 2)) + "\n"
    }
    return text
  }

  private func words(_ before: String?, _ after: String?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(before) -> \(after)"
    case (nil, let after?): "+ \(after)"
    case (let before?, nil): "- \(before)"
    case (nil, nil): ""
    }
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension CaseChange.Aspect {
  fileprivate var words: String { self == .checkIn ? "check-in" : rawValue }
}

/// Writes which verdicts a change of rules changes, as a document `aftercare.rules-diff/1`.
package enum DifferenceWriter {
  /// Writes the document as one line.
  package static func writeLine(
    _ difference: RulebookDifference, old: String, new: String, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.rules-diff/1")
      json.key("old")
      json.string(old)
      json.key("new")
      json.string(new)
      json.key("interactions")
      json.int(difference.interactions)
      json.key("changed")
      json.int(difference.changed.count)
      json.key("unpaired")
      json.int(difference.unpaired)
      json.key("counts")
      json.array(difference.counts) { json, count in
        json.object { json in
          writeMembers(count.kind.aspect, count.kind.before, count.kind.after, to: &json)
          json.key("interactions")
          json.int(count.count)
        }
      }
      json.key("cases")
      json.array(difference.changed, write)
    }
    json.endLine()
  }

  private static func write(_ json: inout JSONBuffer, _ item: ChangedCase) {
    json.object { json in
      json.key("interaction")
      json.string(item.interaction)
      json.key("source")
      json.string(item.source)
      json.key("changes")
      json.array(item.changes) { json, change in
        json.object { json in
          writeMembers(change.aspect, change.before, change.after, to: &json)
          json.because(change.because.map { [$0] } ?? [])
        }
      }
    }
  }

  private static func writeMembers(
    _ aspect: CaseChange.Aspect, _ before: String?, _ after: String?, to json: inout JSONBuffer
  ) {
    json.key("aspect")
    json.string(aspect.rawValue)
    json.key("before")
    json.string(before)
    json.key("after")
    json.string(after)
  }
}

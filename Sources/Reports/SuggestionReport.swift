package import Evaluation

/// Phrases that may be worth a rule, for a person to read and to decide.
package struct SuggestionText {
  private static let shownAtMost = 25

  private let isVerbose: Bool
  private let style: TextStyle

  /// Makes a layout.
  package init(isVerbose: Bool, style: TextStyle) {
    self.isVerbose = isVerbose
    self.style = style
  }

  /// The suggestions as text, question by question.
  package func rendered(_ tasks: [TaskSuggestions]) -> String {
    tasks.map(rendered).joined(separator: "\n")
  }

  private func rendered(_ task: TaskSuggestions) -> String {
    let head =
      style.paint(task.task.rawValue, .heading)
      + "  \(task.missed) turns missed, \(task.quiet) rightly passed over\n"
    guard !task.phrases.isEmpty else { return head + "  No phrase separates them.\n" }
    var table = TextTable([
      .words("phrase"), .number("z"), .number("missed"), .number("interactions"),
      .number("false alarms"), .words("as in"),
    ])
    let shown = isVerbose ? task.phrases[...] : task.phrases.prefix(Self.shownAtMost)
    for phrase in shown {
      table.row([
        phrase.phrase, FixedPoint.figure(phrase.score, digits: 2), "\(phrase.missed)",
        "\(phrase.interactions)", "\(phrase.quiet)", phrase.context,
      ])
    }
    let hidden = task.phrases.count - shown.count
    let isUnsure = shown.contains { $0.score < 2 }
    return head + table.rendered(style: style, indent: 2)
      + (isUnsure ? "  Where z is below 2, chance alone may explain it.\n" : "")
      + (hidden > 0 ? "  \(hidden) more; --verbose shows all.\n" : "")
  }
}

/// Writes phrases that may be worth a rule, as a document `aftercare.suggestions/1`.
package enum SuggestionWriter {
  /// Writes the document as one line.
  package static func writeLine(
    _ tasks: [TaskSuggestions], fingerprint: String, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.suggestions/1")
      json.rulebook(fingerprint)
      json.key("tasks")
      json.array(tasks) { json, task in
        json.object { json in
          json.key("label")
          json.string(task.task.rawValue)
          json.key("missed")
          json.int(task.missed)
          json.key("quiet")
          json.int(task.quiet)
          json.key("phrases")
          json.array(task.phrases, write)
        }
      }
    }
    json.endLine()
  }

  private static func write(_ json: inout JSONBuffer, _ phrase: PhraseSuggestion) {
    json.object { json in
      json.key("phrase")
      json.string(phrase.phrase)
      json.key("z")
      json.decimal(phrase.score)
      json.key("missed")
      json.int(phrase.missed)
      json.key("interactions")
      json.int(phrase.interactions)
      json.key("false_alarms")
      json.int(phrase.quiet)
      json.key("context")
      json.string(phrase.context)
    }
  }
}

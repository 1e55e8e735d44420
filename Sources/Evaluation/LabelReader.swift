package import Diagnostics
package import Transcripts

/// What a record's labels say.
package struct ReadLabels: Sendable {
  /// The answers by question.
  package var answers: [LabelledTask: LabelledAnswer] = [:]
  /// Where the problem stood at the end.
  package var finalState: FinalState?
  /// Names that are no label known here.
  package var unknown: [String] = []
  /// What is wrong with them.
  package var problems: [Diagnostic] = []
}

/// Reads labels as answers; one that is wrong is told and left out, and the others count.
package enum LabelReader {
  /// What is wrong with labels, a stable code for each.
  enum Code: String, CaseIterable {
    case wrongValue = "E001"
    case notAnObject = "E002"
    case givenTwice = "E003"
    case noLabels = "E004"
  }

  /// Reads the labels of a record.
  package static func read(_ labels: [TurnLabel], file: String?, line: Int) -> ReadLabels {
    var read = ReadLabels()
    var met: Set<String> = []
    for label in labels {
      if let problem = take(label, isFirst: met.insert(label.name).inserted, into: &read) {
        read.problems.append(
          Diagnostic(
            .error, code: problem.code.rawValue, problem.message, file: file, line: line,
            column: label.column, help: problem.help))
      }
    }
    return read
  }

  /// That there is nothing to compare with.
  package static func nothingLabelled(_ file: String?) -> Diagnostic {
    Diagnostic(
      .error, code: Code.noLabels.rawValue, "no record carries a label that is known", file: file,
      help: "add \"labels\" to turn records, such as {\"stress\": true} or {\"offer\": null}")
  }

  private typealias Problem = (code: Code, message: String, help: String)

  private static func take(
    _ label: TurnLabel, isFirst: Bool, into read: inout ReadLabels
  ) -> Problem? {
    guard !label.name.isEmpty else {
      return (
        .notAnObject, "`labels` must be an object, but \(found(label)) was found",
        "write \"labels\": {\"stress\": true}"
      )
    }
    guard isFirst else {
      return (
        .givenTwice, "the label `\(label.name)` is given twice; the first one stands", "drop one"
      )
    }
    if label.name == "final_problem" { return takeFinalState(label, into: &read) }
    guard let task = LabelledTask(rawValue: label.name) else {
      read.unknown.append(label.name)
      return nil
    }
    guard let answer = answer(to: task, label.value) else {
      return wrong(label, expected: expected(of: task))
    }
    read.answers[task] = answer
    return nil
  }

  private static func takeFinalState(_ label: TurnLabel, into read: inout ReadLabels) -> Problem? {
    let names = FinalState.allCases.map(\.rawValue).joined(separator: ", ")
    guard case .text(let text) = label.value, let state = FinalState(label: text) else {
      return wrong(label, expected: "one of \(names)")
    }
    read.finalState = state
    return nil
  }

  private static func answer(
    to task: LabelledTask, _ value: TurnLabel.Value
  ) -> LabelledAnswer? {
    switch (task, value) {
    case (_, .null): LabelledAnswer(isPositive: false)
    case (_, .truth(let truth)): LabelledAnswer(isPositive: truth)
    case (.stress, .text("none")): LabelledAnswer(isPositive: false)
    case (.stress, .text(let text)) where text == "mild" || text == "strong":
      LabelledAnswer(isPositive: true, detail: text)
    case (.offer, .text(let text)) where OfferKind(rawValue: text) != nil:
      LabelledAnswer(isPositive: true, detail: text)
    default: nil
    }
  }

  private static func expected(of task: LabelledTask) -> String {
    switch task {
    case .stress: "true, false, none, mild or strong"
    case .offer: "null or one of \(OfferKind.allCases.map(\.rawValue).joined(separator: ", "))"
    case .complaint, .commitment, .confirms: "true or false"
    }
  }

  private static func wrong(_ label: TurnLabel, expected: String) -> Problem {
    (
      .wrongValue, "`\(label.name)` must be \(expected), but \(found(label)) was found",
      "mend the label or leave it out; this one is not counted"
    )
  }

  private static func found(_ label: TurnLabel) -> String {
    switch label.value {
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .text(let text): "\"\(text.prefix(40))\""
    case .other(let kind): kind
    }
  }
}

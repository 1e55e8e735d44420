import Evaluation
import Rules

/// The members of what is measured: figures, frequencies, differences, suggestions.
extension RecordSchema {
  static let evaluationMembers: [RecordShape.Member] = [
    .schema("aftercare.evaluation/1"), rulebook, .of("interactions", .integer),
    .of("turns", .integer),
    .of(
      "bootstrap",
      .object([
        .of("level", .number), .of("unit", .constant("interaction")), .of("rounds", .integer),
        .of("seed", .integer),
      ])),
    .of("tasks", .array(.object(taskMembers))),
    .of("final_problem", .nullable(.object(finalStateMembers))),
    .of("unknown_labels", labelCounts), .of("idle_labels", labelCounts),
  ]

  private static let rulebook = RecordShape.Member.of(
    "rulebook", .object([.of("fingerprint", .string)]))

  private static let labelCounts = RecordShape.array(
    .object([.of("label", .string), .of("count", .integer)]))

  /// A figure that may not be known, with the ends of its interval.
  private static let figure = RecordShape.object(
    ["value", "low", "high"].map { .of($0, .nullable(.number)) })

  private static let heardRules = RecordShape.array(
    .object([
      .of("rule", .string), .of("means", .string), .quote, .of("trial", .boolean),
    ]))

  private static func counts(_ names: String...) -> [RecordShape.Member] {
    names.map { .of($0, .integer) }
  }

  private static func figures(_ names: String...) -> [RecordShape.Member] {
    names.map { .of($0, figure) }
  }

  private static let taskMembers: [RecordShape.Member] =
    [.of("label", .words(LabelledTask.self)), .of("found_when", .string)]
    + counts(
      "n", "positives", "true_positives", "false_positives", "false_negatives", "true_negatives")
    + figures("precision", "recall", "f1", "balanced_accuracy", "kappa") + [
      .of("by_detail", .array(.object([.of("detail", .string)] + counts("n", "found")))),
      .of(
        "rules",
        .array(
          .object(
            [.of("rule", .string), .of("trial", .boolean)] + counts("turns", "right")
              + [.of("precision", .nullable(.number))] + counts("right_alone", "wrong_alone") + [
                .of("f1_change", .nullable(.number)),
                .of("balanced_accuracy_change", .nullable(.number)),
              ]))),
      .of(
        "errors",
        .array(
          .object([
            .of("kind", .oneOf(["missed", "false_alarm"])), .of("interaction", .string),
            .turn(.integer), .of("source", .string), .of("line", .nullable(.integer)),
            .of("detail", .nullable(.string)), .of("text", .string), .of("because", heardRules),
            .of("also_heard", heardRules),
          ]))),
    ]

  private static let finalStateMembers: [RecordShape.Member] =
    counts("n")
    + figures("accuracy", "kappa", "confirmed_claimed_not_solved_macro_f1")
    + counts("wrongly_confirmed", "not_confirmed", "unsolved_called_confirmed", "unsolved") + [
      .of(
        "confusion",
        .array(.object([label("label"), label("verdict")] + counts("n")))),
      .of(
        "rules",
        .array(
          .object(
            [.of("rule", .string)] + counts("interactions", "right")
              + [.of("precision", .nullable(.number))]))),
      .of(
        "errors",
        .array(
          .object([
            .of("interaction", .string), .of("source", .string), label("label"),
            label("verdict"), .of("because", heardRules),
          ]))),
    ]

  private static func label(_ name: String) -> RecordShape.Member {
    .of(name, .words(FinalState.self))
  }

  static let frequencyMembers: [RecordShape.Member] =
    [.schema("aftercare.frequencies/1"), rulebook] + counts("interactions", "turns", "files") + [
      .of("classes", classCounts),
      .of(
        "rules",
        .array(
          .object(
            [
              .of("rule", .string), .of("kind", .oneOf(["rule", "finding"])),
              .of("status", .words(RuleStatus.self)), .of("turns", .integer),
              .of("per_thousand", .nullable(.number)), .of("interactions", .integer),
              .of("share", .nullable(.number)), .of("files", .integer),
              .of("dead", .boolean), .of("noisy", .boolean), .of("by_class", classCounts),
            ]))),
      .of(
        "overlaps",
        .array(
          .object(
            [.of("rule", .string), .of("with", .string)] + counts("turns", "of_turns")))),
    ]

  private static let classCounts = RecordShape.array(
    .object([.of("class", .string), .of("interactions", .integer)]))

  static let differenceOfRulesMembers: [RecordShape.Member] =
    [.schema("aftercare.rules-diff/1"), .of("old", .string), .of("new", .string)]
    + counts("interactions", "changed", "unpaired") + [
      .of("counts", .array(.object(change + counts("interactions")))),
      .of(
        "cases",
        .array(
          .object([
            .of("interaction", .string), .of("source", .string),
            .of("changes", .array(.object(change + [.because]))),
          ]))),
    ]

  /// What of a verdict changes, and from what to what.
  private static let change: [RecordShape.Member] = [
    .of("aspect", .words(CaseChange.Aspect.self)), .of("before", .nullable(.string)),
    .of("after", .nullable(.string)),
  ]

  static let suggestionMembers: [RecordShape.Member] = [
    .schema("aftercare.suggestions/1"), rulebook,
    .of(
      "tasks",
      .array(
        .object(
          [.of("label", .words(LabelledTask.self))] + counts("missed", "quiet") + [
            .of(
              "phrases",
              .array(
                .object(
                  [.of("phrase", .string), .of("z", .nullable(.number))]
                    + counts("missed", "interactions", "false_alarms")
                    + [.of("context", .string)])))
          ]))),
  ]
}

import Rules

/// The members of what the commands about rules write.
extension RecordSchema {
  static let rulesCheckMembers: [RecordShape.Member] = [
    .schema("aftercare.rules-check/1"), .of("rules", .nullable(.integer)),
    .of("examples", .nullable(.integer)),
    .of(
      "diagnostics",
      .array(
        .object([
          .of("severity", .oneOf(["error", "warning", "note"])), .of("code", .string),
          .of("message", .string), .of("file", .nullable(.string)),
          .of("line", .nullable(.integer)), .of("column", .nullable(.integer)),
          .of("length", .nullable(.integer)), .of("label", .nullable(.string)),
          .of("note", .nullable(.string)), .of("help", .nullable(.string)),
        ]))),
  ]

  static let ruleListMembers: [RecordShape.Member] = [
    .schema("aftercare.rule-list/1"), .of("rules", .array(.object(ruleHead + [changes]))),
  ]

  /// What is declared, and where.
  private static let ruleHead: [RecordShape.Member] =
    [
      .of("id", .string), .of("kind", .oneOf(["rule", "finding", "decision"])),
      .of("family", .string), .of("status", .nullable(.words(RuleStatus.self))),
      .of("since", .nullable(.string)), .of("pack", .nullable(.string)), .of("title", .string),
    ] + place

  private static let place: [RecordShape.Member] = [
    .of("file", .nullable(.string)), .of("line", .nullable(.integer)),
  ]

  /// Who changed it.
  private static let changes = RecordShape.Member.of(
    "changes",
    .array(
      .object(
        [
          .of("kind", .words(RuleChange.Kind.self)), .of("pack", .string),
          .of("because", .nullable(.string)),
        ] + place)))

  /// Whose words are heard.
  private static let hearing: [RecordShape.Member] = [
    .of("role", .words(HeardRole.self)), .of("position", .nullable(.string)),
    .of("phrases", .array(.string)),
  ]

  static let ruleMembers: [RecordShape.Member] =
    [.schema("aftercare.rule/1")] + ruleHead + [
      .of("because", .nullable(.string)), .of("source", .nullable(.string)),
      .of("hears", .array(.object(hearing))),
      .of("missing", .nullable(.object(hearing + [.of("deadline", .string)]))),
      .of(
        "vetoes",
        .array(
          .object([.of("within", .nullable(.integer)), .of("phrases", .array(.string))]))),
      .of("conditions", .array(.string)),
      .of(
        "count", .nullable(.object([.of("least", .integer), .of("turns", .integer)]))),
      .of("then", .array(.object([.of("turns", .integer)] + hearing))),
      .of("but_not_before", .array(.object(hearing))),
      .of(
        "means",
        .array(.object([.of("marker", .string), .of("means", .nullable(.string))]))),
      .of("when", .nullable(.string)),
      .of(
        "severities",
        .array(.object([.of("severity", .severity), .of("when", .nullable(.string))]))),
      .of("mistakes", .nullable(.string)),
      .of(
        "examples",
        .array(
          .object([
            .of("expects_match", .boolean), .of("lines", .array(.string)), .of("line", .integer),
          ]))),
      changes,
      .of(
        "hits",
        .nullable(
          .object(
            ["turns", "of_turns", "interactions", "of_interactions", "files"].map {
              .of($0, .integer)
            }))),
    ]

  static let ruleExplanationMembers: [RecordShape.Member] = [
    .schema("aftercare.rule-explanation/1"), .of("interaction", .string), .of("source", .string),
    .of(
      "rule",
      .object([
        .of("id", .string), .of("kind", .oneOf(["rule", "finding", "decision", "gate"])),
        .of("title", .string), .of("status", .nullable(.words(RuleStatus.self))),
        .of("runs", .boolean),
        .of(
          "changes",
          .array(
            .object([
              .of("kind", .words(RuleChange.Kind.self)), .of("pack", .string),
              .of("because", .nullable(.string)),
            ]))),
      ])),
    .of(
      "heard",
      .array(
        .object([
          .turn(.integer), .of("speaker", .nullable(.string)), evidence("evidence"),
          evidence("with"), .of("at_end", .boolean),
        ]))),
    .of(
      "nearest",
      .array(
        .object([
          .turn(.integer), .of("speaker", .string), .of("nearness", .integer), .quote, obstacles,
        ]))),
    .of("overall", .array(obstacle)),
    .of("findings", .array(.shared(.finding))),
    .of("nearest_findings", .array(.object([.turn(.integer), obstacles]))),
    .of(
      "stretches",
      .array(
        .object(
          [.of("from", .integer), .of("to", .integer), .of("gate", .shared(.gate)), facts]))),
    .of("at_end", .nullable(.object([.of("gate", .shared(.gate)), facts]))),
  ]

  private static let facts = RecordShape.Member.of("facts", .array(.string))
  private static let obstacles = RecordShape.Member.of("obstacles", .array(obstacle))

  private static func evidence(_ name: String) -> RecordShape.Member {
    .of(name, .array(.shared(.evidence)))
  }

  /// What stood in a rule's way; each kind has members of its own.
  private static let obstacle = RecordShape.object([
    .of(
      "kind",
      .oneOf([
        "words", "speaker", "veto", "condition", "not_evaluated", "position", "count", "sequence",
        "absence", "said",
      ])),
    .optional("asked", .nullable(.either(.string, .integer))),
    .optional("found", .nullable(.either(.string, .integer))),
    .optional("phrase", .nullable(.string)), .optional("quote", .nullable(.string)),
    .optional("why", .nullable(.string)), .optional("off", .nullable(.string)),
    .optional("within_turns", .integer), .optional("heard", .array(.shared(.evidence))),
    .optional("last", .array(.shared(.evidence))), .optional("late", .array(.shared(.evidence))),
    .optional("nearest_turn", .nullable(.integer)), .optional("nearest", .nullable(.anything)),
    .optional(
      "steps", .array(.object(["kind", "asked", "word"].map { .of($0, .nullable(.string)) }))),
  ])
}

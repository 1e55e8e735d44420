import Casework
import Rules
import Transcripts

/// The members of records, in the order in which they are written.
extension RecordSchema {
  static let adviceMembers: [RecordShape.Member] =
    [
      .schema("aftercare.advice/1"), .of("interaction", .string), .turn(.integer),
      .of("at", .nullable(.time)),
      .of("speaker", .nullable(.oneOf(Role.allCases.map(\.rawValue)))),
    ] + state + [
      .of("matches", .array(.shared(.match))), .of("findings", .array(.shared(.finding))),
      .of("next", .nullable(.string)), .of("follow_up", .nullable(.shared(.followUp))),
      .of("redacted", .boolean),
    ]

  static let closingMembers: [RecordShape.Member] =
    [
      .schema("aftercare.closing/1"), .of("interaction", .string), .turn(.integer),
      .of("at", .nullable(.time)),
    ] + state + [
      .of("matches", .array(.shared(.match))), .of("findings", .array(.shared(.finding))),
      .of("commitments", .array(.shared(.commitment))), .of("follow_up", .shared(.followUp)),
    ] + personalData

  static let interactionMembers: [RecordShape.Member] =
    [
      .schema("aftercare.interaction/1"), .of("interaction", .string), .of("source", .string),
      .of("format", .string), .of("customer", .nullable(.string)),
      .of("agent", .nullable(.string)), .of("queue", .nullable(.string)),
      .of("channel", .nullable(.string)), .of("started_at", .nullable(.time)),
      .of("ended_at", .nullable(.time)), .of("turns", .integer),
      .of(
        "stress",
        .object([
          .of("peak", .stressLevel), .of("final", .stressLevel),
          .of("trajectory", .array(.stressLevel)),
        ])),
      .of("problem", .object([.of("final", .problemState)] + SharedShape.problemRest)),
      .of("offers", .array(.shared(.offer))), .of("gate", .shared(.gate)),
      .of("commitments", .array(.shared(.commitment))),
      .of("findings", .array(.shared(.finding))), .of("follow_up", .shared(.followUp)),
    ] + personalData + [
      .optional("reading", .object(readingMembers)), .of("scorecard", .shared(.scorecard)),
    ]

  /// How an interaction was read.
  private static let readingMembers: [RecordShape.Member] = [
    .of("from", .nullable(.string)), .of("start", .nullable(.string)),
    .of("zone", .nullable(.string)), .of("categories", .array(.string)),
    .of("disposition", .nullable(.string)), .of("interruptions", .nullable(.integer)),
    .of(
      "missing",
      .array(.object([.of("what", .string), .of("remedy", .nullable(.string))]))),
  ]

  static let auditMembers: [RecordShape.Member] = [
    .schema("aftercare.audit/1"),
    .of("tool", .object([.of("name", .constant("aftercare")), .of("version", .string)])),
    .of("rulebook", .object([.of("fingerprint", .string)])),
    .of("summary", .object(summaryMembers)),
    .of("interactions", .array(.object(interactionMembers))),
    .of("problems", .array(.shared(.diagnostic))),
    .optional("comparison", .object(comparisonMembers)),
  ]

  /// What `--compare` adds.
  private static let comparisonMembers: [RecordShape.Member] = [
    .of("against", .string), .of("rules_differ", .boolean),
    .of("summary", .array(.object(differenceMembers))),
    .of(
      "interactions",
      .array(
        .object([
          .of("interaction", .string), .of("change", .oneOf(["new", "gone", "changed"])),
          .of("differences", .array(.object(differenceMembers))),
        ]))),
  ]

  private static let differenceMembers: [RecordShape.Member] = [
    .of("of", .string), .of("old", .nullable(.string)), .of("new", .nullable(.string)),
  ]

  private static let summaryMembers: [RecordShape.Member] = [
    .of("interactions", .integer), .of("turns", .integer),
    .of("by_peak", .tally(StressLevel.allCases.map(\.name))),
    .of("by_final_state", .tally(ProblemState.allCases.map(\.rawValue))),
    .of(
      "offers",
      .object([
        .of("asked", .tally(GateDecision.allCases.map(\.rawValue))),
        .of("made", .tally(GateDecision.allCases.map(\.rawValue))),
      ])),
    .of("findings", .tally(Severity.allCases.map(\.name))),
    .of("check_ins", .tally(["needed", "feasible", "infeasible", "without_time"])),
    .of("commitments", .tally(Commitment.State.allCases.map(\.rawValue))),
    .of("personal_data", .counts),
    .of(
      "delivery",
      .tally([
        "claimed", "promised", "denied", "confirmed", "commitments", "kept", "broken",
      ])),
    .of(
      "scorecard",
      .object([
        .of("points", .integer), .of("possible", .integer), .of("fatal", .integer),
        .of(
          "items",
          .object(
            ScorecardItem.allCases.map { item in
              .of(item.key, .tally(Scorecard.Verdict.allCases.map(\.rawValue)))
            })),
      ])),
    .of("unjudged", .integer),
  ]

  /// What a turn record may carry; only the interaction must be there, and not in a file of one.
  static let turnMembers: [RecordShape.Member] =
    [.optional("interaction", .nullable(.filledString))]
    + [
      "speaker", "name", "id", "text", "customer", "agent", "channel", "queue",
      "region", "timezone", "language", "disposition",
    ].map { .optional($0, .nullable(.string)) } + [
      .optional("at", .nullable(.time)), .optional("until", .nullable(.time)),
      .optional("offset", .nullable(.number)), .optional("duration", .nullable(.amount)),
      .optional("words", .nullable(.array(.array(.number)))),
      .optional("event", .nullable(.words(TurnRecord.Event.self))),
      .optional(
        "offer",
        .nullable(
          .object([
            .optional("id", .nullable(.string)), .of("kind", .words(OfferKind.self)),
          ]))),
      .optional("do_not_contact", .nullable(.boolean)),
      .optional("partial", .nullable(.boolean)), .optional("source", .nullable(.anything)),
      .optional("labels", .nullable(.anything)),
    ]

  private static let state: [RecordShape.Member] = [
    .of("stress", .shared(.stress)), .of("problem", .shared(.problem)),
    .of("gate", .shared(.gate)),
  ]

  private static let personalData: [RecordShape.Member] = [
    .of("redacted", .boolean), .of("personal_data", .counts),
  ]
}

import Casework
import Rules
import Transcripts

/// Shapes that several records share.
enum SharedShape: String, CaseIterable {
  case evidence
  case stress
  case problem
  case gate
  case match
  case finding
  case commitment
  case offer
  case followUp = "follow_up"
  case brief
  case window
  case scorecard
  case diagnostic

  /// What it looks like.
  var shape: RecordShape {
    switch self {
    case .evidence:
      .object([.rule, .turn(.nullable(.integer)), .start, .end, .quote, .earlier])
    case .stress: .object([.of("level", .stressLevel), .of("peak", .stressLevel), .because])
    case .problem: .object([.of("state", .problemState)] + Self.problemRest)
    case .gate: .object(Self.gateMembers)
    case .match:
      .object([
        .rule, .of("marker", .string), .of("means", .nullable(.string)), .start, .end, .quote,
        .of("with", .array(.shared(.evidence))), .trial,
      ])
    case .finding:
      .object([
        .of("id", .string), .of("severity", .severity), .turn(.integer), .of("message", .string),
        .because, .trial,
      ])
    case .commitment:
      .object([
        .of("id", .string), .turn(.integer), .quote, .of("due", .nullable(.time)),
        .of("state", .words(Commitment.State.self)),
      ])
    case .offer: .object(Self.offerMembers)
    case .followUp: .object(Self.followUpMembers)
    case .brief:
      .object([
        .of("confirm", .array(.string)),
        .of("problem", .array(.object([.turn(.nullable(.integer)), .quote, .earlier]))),
        .of("commitments", .array(.shared(.commitment))),
      ])
    case .window: .object([.of("opens_at", .time), .of("closes_at", .time)])
    case .scorecard: .object(Self.scorecardMembers)
    case .diagnostic:
      .object([
        .of("severity", .oneOf(["error", "warning", "note"])), .of("code", .string),
        .of("message", .string), .of("file", .nullable(.string)),
        .of("line", .nullable(.integer)), .of("column", .nullable(.integer)),
        .of("help", .nullable(.string)),
      ])
    }
  }

  /// What follows the state of a problem.
  static let problemRest: [RecordShape.Member] = [
    .of("count", .integer), .of("confirmation", .nullable(.words(Confirmation.self))), .because,
  ]

  /// A gate's members, which also stand in an object of their own.
  static let gateMembers: [RecordShape.Member] = [
    .of("decision", .words(GateDecision.self)), .of("basis", .words(GateBasis.self)), .because,
    .of("opens_at", .nullable(.time)), .of("opens_when", .array(.words(GateOpener.self))),
  ]

  private static let offerMembers: [RecordShape.Member] = [
    .turn(.integer), .of("id", .nullable(.string)), .of("kind", .words(OfferKind.self)),
    .of("by", .words(OfferRecord.Origin.self)), .of("decision", .words(GateDecision.self)),
    .of("basis", .words(GateBasis.self)), .quote, .because,
  ]

  private static let followUpMembers: [RecordShape.Member] = [
    .of("needed", .boolean), .of("window", .nullable(.shared(.window))),
    .of("feasible", .nullable(.boolean)), .of("infeasible_because", .array(.string)),
    .of(
      "nearest",
      .nullable(
        .object([.of("before", .nullable(.time)), .of("after", .nullable(.time))]))),
    .of(
      "check_in",
      .nullable(
        .object([
          .of("id", .string), .of("at", .nullable(.time)), .of("timezone", .nullable(.string)),
          .of("channel", .nullable(.string)), .of("owner", .nullable(.string)),
          .of("because", .array(.string)),
        ]))),
    .of("brief", .nullable(.shared(.brief))),
  ]

  private static let scorecardMembers: [RecordShape.Member] = [
    .of("points", .integer), .of("possible", .integer), .of("fatal", .boolean),
    .of(
      "items",
      .array(
        .object([
          .of("item", .oneOf(ScorecardItem.allCases.map(\.key))),
          .of("verdict", .words(Scorecard.Verdict.self)), .of("weight", .nullable(.integer)),
          .because,
        ]))),
  ]
}

import Casework
import Rules

/// The members of what the ledger's commands list, in the order in which they are written.
extension RecordSchema {
  static let checkInMembers: [RecordShape.Member] = [
    .of("id", .string), .of("customer", .nullable(.string)), .of("interaction", .string),
    .of("at", .nullable(.time)), .of("window", .nullable(.shared(.window))),
    .of("timezone", .nullable(.string)), .of("channel", .nullable(.string)),
    .of("owner", .nullable(.string)),
    .of("state", .oneOf(["planned", "done", "cancelled", "lapsed", "infeasible"])),
    .of("outcome", .nullable(.string)), .of("attempt", .integer),
    .of("brief", .nullable(.shared(.brief))), .because,
    .of("sequence", .integer), .of("changed_at", .nullable(.time)),
    .of("history", .array(.object(checkInEventMembers))), .of("do_not_contact", .boolean),
  ]

  /// What happened to a check-in.
  private static let checkInEventMembers: [RecordShape.Member] = [
    .of("at", .time), .of("what", .string), .of("minute", .nullable(.time)),
    .of("owner", .nullable(.string)), .of("by", .nullable(.string)),
    .of("reason", .nullable(.string)),
  ]

  /// A person's release of the gate.
  static let releaseMembers: [RecordShape.Member] = [
    .of("by", .nullable(.string)), .of("reason", .nullable(.string)), .of("at", .time),
  ]

  static let planMembers: [RecordShape.Member] = [
    .schema("aftercare.plan/1"), .of("per_hour", .integer),
    .of(
      "placed",
      .array(
        .object([
          .of("id", .string), .of("customer", .nullable(.string)),
          .of("owner", .nullable(.string)), .of("at", .time),
          .of("owner_before", .nullable(.string)), .of("at_before", .nullable(.time)),
        ]))),
    .of(
      "infeasible",
      .array(
        .object([
          .of("id", .string), .of("customer", .nullable(.string)),
          .of("owner", .nullable(.string)), .of("because", .string),
          .of("competitors", .array(.string)),
        ]))),
  ]

  static let commitmentMembers: [RecordShape.Member] = [
    .of("id", .string), .of("customer", .nullable(.string)), .of("interaction", .string),
    .of("agent", .nullable(.string)), .turn(.integer), .quote, .of("due", .nullable(.time)),
    .of("state", .words(Commitment.State.self)), .of("settled_at", .nullable(.time)),
    .of("by", .nullable(.string)), .of("reason", .nullable(.string)),
  ]

  static let findingMembers: [RecordShape.Member] = [
    .of("id", .string), .of("finding", .string), .of("severity", .severity), .turn(.integer),
    .of("message", .string), .of("customer", .nullable(.string)), .of("interaction", .string),
    .of("started_at", .nullable(.time)), .of("source", .nullable(.string)),
    .of("trial", .boolean), .quote,
    .of(
      "dismissed",
      .nullable(
        .object([
          .of("by", .nullable(.string)), .of("reason", .nullable(.string)), .of("at", .time),
        ]))),
  ]
}

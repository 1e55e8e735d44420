import Aftercare
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The check-in is true to every clock, holiday and channel")
struct FollowUpClockTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let zone: String
    let endedAt: String
    /// The check-in's minute.
    var at: String?
    /// Lines of the policy in place of the standard ones.
    var policy = ""
    var channel: String?
    var region: String?
    var queue: String?
    /// When the customer last wrote; at the end where nothing is said.
    var lastCustomer: String?
    var because: [String] = []
    var before: String?
    var after: String?

    var testDescription: String { name }
  }

  static let clocks: [Row] = [
    Row(
      name: "Sydney, the clocks go forward", zone: "Australia/Sydney",
      endedAt: "2026-10-03T17:00:00+10:00", at: "2026-10-04T12:00:00+11:00"),
    Row(
      name: "Sydney, the clocks go back", zone: "Australia/Sydney",
      endedAt: "2026-04-04T18:00:00+11:00", at: "2026-04-05T11:00:00+10:00"),
    Row(
      name: "Lord Howe, forward by half an hour", zone: "Australia/Lord_Howe",
      endedAt: "2026-10-03T17:00:00+10:30", at: "2026-10-04T11:30:00+11:00"),
    Row(
      name: "Lord Howe, back by half an hour", zone: "Australia/Lord_Howe",
      endedAt: "2026-04-04T17:00:00+11:00", at: "2026-04-05T10:30:00+10:30"),
    Row(
      name: "Santiago, in the first pass of a fold at midnight", zone: "America/Santiago",
      endedAt: "2026-04-04T23:30:00-03:00", at: "2026-04-05T16:30:00-04:00"),
    Row(
      name: "Santiago, in its second pass", zone: "America/Santiago",
      endedAt: "2026-04-04T23:30:00-04:00", at: "2026-04-05T17:30:00-04:00"),
    Row(
      name: "Santiago, a second before a gap at midnight", zone: "America/Santiago",
      endedAt: "2026-09-05T23:59:59-04:00", at: "2026-09-06T18:00:00-03:00"),
    Row(
      name: "New York, a second before the gap", zone: "America/New_York",
      endedAt: "2026-03-08T01:59:59-05:00", at: "2026-03-08T18:00:00-04:00"),
    Row(
      name: "New York, a time that the gap leaves out, by its offset", zone: "America/New_York",
      endedAt: "2026-03-08T02:30:00-05:00", at: "2026-03-08T18:00:00-04:00"),
    Row(
      name: "London, the two passes of a fold: one", zone: "Europe/London",
      endedAt: "2026-10-25T01:30:00+01:00", at: "2026-10-25T18:00:00+00:00"),
    Row(
      name: "London, the two passes of a fold: two", zone: "Europe/London",
      endedAt: "2026-10-25T01:30:00+00:00", at: "2026-10-25T18:00:00+00:00"),
    Row(
      name: "hours in the fold are open in both passes", zone: "Europe/London",
      endedAt: "2026-10-24T07:30:00Z", at: "2026-10-25T01:30:00+00:00",
      policy: "contact hours tue-wed 08:00-20:00, sun 01:00-02:00"),
    Row(
      name: "hours in the gap are no hours", zone: "Europe/London",
      endedAt: "2026-03-28T07:30:00Z",
      policy: "contact hours tue-wed 08:00-20:00, sun 01:00-01:59",
      because: ["no contact hours inside the window"], after: "2026-03-31T08:00:00+01:00"),
    Row(
      name: "Kolkata, half an hour", zone: "Asia/Kolkata", endedAt: "2026-05-05T09:30:00+05:30",
      at: "2026-05-06T08:00:00+05:30"),
    Row(
      name: "Kathmandu, three quarters", zone: "Asia/Kathmandu",
      endedAt: "2026-05-04T12:15:00Z", at: "2026-05-05T12:00:00+05:45"),
    Row(
      name: "Chatham, three quarters and the clocks go back", zone: "Pacific/Chatham",
      endedAt: "2026-04-04T18:00:00+13:45", at: "2026-04-05T11:00:00+12:45"),
    Row(
      name: "Apia, a day ahead of its neighbour", zone: "Pacific/Apia",
      endedAt: "2026-07-10T10:00:00Z", at: "2026-07-11T17:00:00+13:00"),
    Row(
      name: "Kiritimati, the first of all", zone: "Pacific/Kiritimati",
      endedAt: "2026-07-10T10:30:00Z", at: "2026-07-11T18:30:00+14:00"),
    Row(
      name: "into a leap day", zone: "Europe/London", endedAt: "2028-02-28T18:00:00Z",
      at: "2028-02-29T12:00:00+00:00"),
    Row(
      name: "out of a leap day", zone: "Europe/London", endedAt: "2028-02-29T18:00:00Z",
      at: "2028-03-01T12:00:00+00:00"),
    Row(
      name: "early on Sunday: too late for Sunday, too early for Monday", zone: "Europe/London",
      endedAt: "2026-03-08T07:00:00Z", because: ["no contact hours inside the window"],
      before: "2026-03-08T18:00:00+00:00", after: "2026-03-09T08:00:00+00:00"),
    Row(
      name: "at all hours the minute is the aim's", zone: "Europe/London",
      endedAt: "2026-03-03T10:04:11Z", at: "2026-03-04T04:04:00+00:00",
      policy: "contact hours daily 00:00-24:00"),
    Row(
      name: "Saturday's 24:00 is midnight though Sunday is closed", zone: "Europe/London",
      endedAt: "2026-03-07T12:00:00Z", at: "2026-03-08T00:00:00+00:00",
      policy: "contact hours mon-sat 08:00-24:00"),
    Row(
      name: "a place that is no zone of the list", zone: "Europe/Atlantis",
      endedAt: "2026-03-03T10:04:11Z", because: ["the customer's time zone is not known"]),
  ]

  static let lines: [Row] = [
    Row(
      name: "a holiday leaves only the evening before", zone: "Europe/London",
      endedAt: "2026-12-24T07:30:00Z", at: "2026-12-24T20:00:00+00:00",
      policy: "holidays 12-25, 12-26"),
    Row(
      name: "holidays leave no minute", zone: "Europe/London", endedAt: "2026-12-24T17:00:00Z",
      policy: "holidays 12-25, 12-26",
      because: ["the contact hours inside the window fall on a holiday (2026-12-25)"],
      before: "2026-12-24T20:00:00+00:00", after: "2026-12-27T10:00:00+00:00"),
    Row(
      name: "a holiday of another year is none", zone: "Europe/London",
      endedAt: "2026-12-24T17:00:00Z", at: "2026-12-25T11:00:00+00:00",
      policy: "holidays 2025-12-25"),
    Row(
      name: "a region's holidays come on top of those for all", zone: "Europe/London",
      endedAt: "2026-11-29T20:30:00Z", policy: "holidays 12-25\n  holidays for region north 11-30",
      region: "north",
      because: ["the contact hours inside the window fall on a holiday (2026-11-30)"],
      after: "2026-12-01T08:00:00+00:00"),
    Row(
      name: "another region's are no concern", zone: "Europe/London",
      endedAt: "2026-11-29T20:30:00Z", at: "2026-11-30T14:30:00+00:00",
      policy: "holidays 12-25\n  holidays for region north 11-30", region: "south"),
    Row(
      name: "the channel has hours of its own", zone: "Europe/London",
      endedAt: "2026-03-03T16:00:00Z", at: "2026-03-04T12:00:00+00:00",
      policy: "contact hours for channel voice mon-fri 12:00-13:00", channel: "voice"),
    Row(
      name: "the queue goes before the channel", zone: "Europe/London",
      endedAt: "2026-03-03T16:00:00Z", at: "2026-03-04T09:00:00+00:00",
      policy: """
        contact hours for channel voice mon-fri 12:00-13:00
        contact hours for queue claims mon-fri 08:00-09:00
        """, channel: "voice", queue: "claims"),
    Row(
      name: "two things named go before one", zone: "Europe/London",
      endedAt: "2026-03-03T16:00:00Z", at: "2026-03-04T15:00:00+00:00",
      policy: """
        contact hours for queue claims mon-fri 08:00-09:00
        contact hours for channel voice region north mon-fri 15:00-16:00
        """, channel: "voice", region: "north", queue: "claims"),
    Row(
      name: "a line for a channel is for its platforms too", zone: "Europe/London",
      endedAt: "2026-03-03T16:00:00Z",
      policy: "contact hours for channel message sat 08:00-20:00", channel: "message/sms",
      because: ["no contact hours inside the window (for channel message)"],
      after: "2026-03-07T08:00:00+00:00"),
    Row(
      name: "a platform's window of 23 h ends before the aim", zone: "Europe/London",
      endedAt: "2026-03-03T20:00:00Z", at: "2026-03-04T09:00:00+00:00",
      channel: "message/whatsapp", lastCustomer: "2026-03-03T10:00:00Z"),
    Row(
      name: "the last minute of a platform's window is in it", zone: "Europe/London",
      endedAt: "2026-03-03T20:00:00Z", at: "2026-03-04T08:00:00+00:00",
      channel: "message/whatsapp", lastCustomer: "2026-03-03T09:00:00Z"),
    Row(
      name: "a platform's window that is over leaves no minute, then or later",
      zone: "Europe/London", endedAt: "2026-03-03T20:00:00Z",
      channel: "message/whatsapp", lastCustomer: "2026-03-03T08:59:59Z",
      because: [
        "message/whatsapp may be used only within 23 h after the customer's last message, "
          + "which is until 2026-03-04T07:59:59+00:00"
      ], before: "2026-03-03T20:00:00+00:00"),
    Row(
      name: "another platform has no window", zone: "Europe/London",
      endedAt: "2026-03-03T20:00:00Z", at: "2026-03-04T14:00:00+00:00",
      channel: "message/sms", lastCustomer: "2026-03-03T08:59:59Z"),
  ]

  @Test("clock by clock", arguments: clocks)
  func isTrueToClocks(_ row: Row) throws { try check(row) }

  @Test("line by line of the policy", arguments: lines)
  func isTrueToLines(_ row: Row) throws { try check(row) }

  private func check(_ row: Row) throws {
    let endedAt = try #require(Timestamp(rfc3339: row.endedAt))
    let lastCustomer = try row.lastCustomer.map { try #require(Timestamp(rfc3339: $0)) }
    var facts = InteractionFacts()
    (facts.channel, facts.region, facts.queue) = (row.channel, row.region, row.queue)
    let followUp = FollowUpPlanner(policy: try Self.policy(with: row.policy)).plan(
      EndedCare(
        facts: facts, zone: CustomerZone(identifier: row.zone),
        endedAt: endedAt, lastCustomerAt: lastCustomer ?? endedAt,
        mayContact: true, problem: [], commitments: [], booking: ("c1", 1),
        earlier: nil))
    #expect(followUp.checkIn?.at?.rfc3339 == row.at)
    #expect(followUp.infeasibleBecause == row.because)
    #expect(followUp.nearest?.before?.rfc3339 == row.before)
    #expect(followUp.nearest?.after?.rfc3339 == row.after)
  }

  /// The standard policy with lines of a later pack.
  static func policy(with lines: String) throws -> Policy {
    let standard = StandardRulebook.sources.filter {
      $0.name.hasSuffix("/policy.rules") || $0.name.hasSuffix("/pack.rules")
    }
    let site = "pack site 1.0\n  language en\n  engine 1\n\npolicy\n  " + lines + "\n"
    let sources = standard + [RuleSource(name: "site/site.rules", bytes: Array(site.utf8))]
    return try #require(RulebookLoader.load(sources).rulebook?.policy)
  }
}

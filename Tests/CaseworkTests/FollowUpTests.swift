import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The check-in falls into window and contact hours")
struct FollowUpTests {
  static let policy: Policy = {
    var policy = Policy()
    let weekday = [ContactHours.Span(from: 8 * 60, to: 20 * 60)]
    let sunday = [ContactHours.Span(from: 10 * 60, to: 18 * 60)]
    policy.contactHours = ContactHours(
      spansByWeekday: Array(repeating: weekday, count: 6) + [sunday])
    return policy
  }()

  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let zone: String?
    let endedAt: String?
    /// The check-in's minute.
    let at: String?
    var opensAt: String?
    var because: String?

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(
      name: "in the morning: the aim is at night, the earlier edge is nearer",
      zone: "America/New_York", endedAt: "2026-03-03T10:04:11-05:00",
      at: "2026-03-04T08:00:00-05:00", opensAt: "2026-03-03T22:04:11-05:00"),
    Row(
      name: "in the evening: the aim itself", zone: "America/New_York",
      endedAt: "2026-03-03T19:00:00-05:00", at: "2026-03-04T13:00:00-05:00"),
    Row(
      name: "at 08:00 only the two end points are legal, ties go to the earlier",
      zone: "Europe/London", endedAt: "2026-01-13T08:00:00Z", at: "2026-01-13T20:00:00+00:00"),
    Row(
      name: "Saturday night waits for Sunday's hours", zone: "Europe/Berlin",
      endedAt: "2026-06-06T22:49:00+02:00", at: "2026-06-07T16:49:00+02:00"),
    Row(
      name: "the clocks go forward in between", zone: "America/New_York",
      endedAt: "2026-03-07T17:11:00-05:00", at: "2026-03-08T12:11:00-04:00",
      opensAt: "2026-03-08T06:11:00-04:00"),
    Row(
      name: "the clocks go back in between", zone: "Europe/Berlin",
      endedAt: "2026-10-24T20:30:00+02:00", at: "2026-10-25T13:30:00+01:00",
      opensAt: "2026-10-25T07:30:00+01:00"),
    Row(
      name: "a zone of three quarters of an hour", zone: "Asia/Kathmandu",
      endedAt: "2026-05-04T18:00:00+05:45", at: "2026-05-05T12:00:00+05:45"),
    Row(
      name: "no zone: a window in UTC and no minute", zone: nil,
      endedAt: "2026-03-03T10:00:00-05:00", at: nil, opensAt: "2026-03-04T03:00:00Z",
      because: "the customer's time zone is not known"),
    Row(
      name: "a zone that does not exist", zone: "Mars/Olympus", endedAt: "2026-03-03T10:00:00Z",
      at: nil, because: "the customer's time zone is not known"),
    Row(name: "no time", zone: "Europe/London", endedAt: nil, at: nil, because: "no time"),
  ]

  @Test("row by row", arguments: rows)
  func plans(_ row: Row) throws {
    let endedAt = try row.endedAt.map { try #require(Timestamp(rfc3339: $0)) }
    let followUp = plan(zone: row.zone, endedAt: endedAt)
    #expect(followUp.checkIn?.at?.rfc3339 == row.at)
    #expect(followUp.feasible == (row.at != nil))
    if let opensAt = row.opensAt { #expect(followUp.window?.opensAt.rfc3339 == opensAt) }
    if let because = row.because { #expect(followUp.infeasibleBecause == [because]) }
    #expect((followUp.checkIn == nil) == (row.endedAt == nil))
  }

  @Test("hours that the window misses are infeasible, with the nearest minutes around it")
  func infeasible() throws {
    var policy = Self.policy
    policy.contactHours.spansByWeekday =
      Array(
        repeating: [ContactHours.Span(from: 9 * 60, to: 17 * 60)], count: 5) + [[], []]
    let friday = try #require(Timestamp(rfc3339: "2026-03-06T16:00:00+00:00"))
    let followUp = plan(zone: "Europe/London", endedAt: friday, policy: policy)
    #expect(followUp.feasible == false)
    #expect(followUp.checkIn?.at == nil)
    #expect(followUp.checkIn?.id.isEmpty == false)
    #expect(followUp.nearest?.before?.rfc3339 == "2026-03-06T17:00:00+00:00")
    #expect(followUp.nearest?.after?.rfc3339 == "2026-03-09T09:00:00+00:00")
  }

  @Test("a customer who must not be contacted gets a check-in without a minute")
  func doNotContact() throws {
    let end = try #require(Timestamp(rfc3339: "2026-03-03T19:00:00Z"))
    let followUp = plan(zone: "Europe/London", endedAt: end, mayContact: false)
    #expect(followUp.checkIn?.at == nil)
    #expect(followUp.infeasibleBecause == ["the customer must not be contacted"])
  }

  @Test("an interaction that needs none has none")
  func notNeeded() {
    let followUp = plan(zone: nil, endedAt: nil, isNeeded: false)
    #expect(!followUp.needed && followUp.checkIn == nil && followUp.window == nil)
  }

  static let zones: [(region: String?, timezone: String?, zone: String?)] = [
    (nil, nil, "Europe/London"), ("gulf", nil, "Asia/Dubai"), ("north", nil, "Europe/London"),
    ("gulf", "Asia/Kolkata", "Asia/Kolkata"), ("gulf", "Mars/Olympus", "Asia/Dubai"),
  ]

  @Test(
    "without a zone of its own an interaction has that of its region, else the policy's",
    arguments: zones)
  func zonesOfRegions(region: String?, timezone: String?, zone: String?) throws {
    let policy =
      TestRulebook.standardPolicy
      + "\n  timezone Europe/London\n  timezone for region gulf Asia/Dubai"
    let rules = CaseRules(rulebook: try TestRulebook.load("", policy: policy))
    var interaction = OpenInteraction(interaction: "i", rules: rules)
    var facts = InteractionFacts()
    (facts.region, facts.timezone) = (region, timezone)
    _ = interaction.take(TurnRecord(interaction: "i", facts: facts), matches: [])
    #expect(interaction.finals.zone?.identifier == zone)
  }

  private func plan(
    zone: String?, endedAt: Timestamp?, policy: Policy = policy, mayContact: Bool = true,
    isNeeded: Bool = true
  ) -> FollowUp {
    let care = EndedCare(
      facts: InteractionFacts(),
      zone: zone.flatMap(CustomerZone.init), endedAt: endedAt,
      lastCustomerAt: endedAt,
      mayContact: mayContact, problem: [], commitments: [], booking: ("c1", 1),
      earlier: nil)
    return FollowUpPlanner(policy: policy).plan(isNeeded ? care : nil)
  }
}

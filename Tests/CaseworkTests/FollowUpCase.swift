import Foundation
import Rules
import TestSupport
import Transcripts

@testable import Casework

/// Care that ended, under a policy, in a zone: at random, and often near something awkward.
struct FollowUpCase: CustomStringConvertible {
  var policy = Policy()
  var facts = InteractionFacts()
  var zone = ""
  /// Milliseconds since 1970.
  var endedAt: Int64 = 0
  var lastCustomer: Int64?
  private var random: SeededGenerator

  static let zones = [
    "America/New_York", "Europe/London", "Australia/Sydney", "Australia/Lord_Howe",
    "America/Santiago", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Chatham", "Pacific/Apia",
    "Pacific/Kiritimati", "Africa/Casablanca", "America/Sao_Paulo", "America/Havana", "Asia/Beirut",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    zone = Self.zones.randomElement(using: &random) ?? "UTC"
    endedAt = moment() * 1000 + Int64.random(in: 0..<2, using: &random) * 437
    facts.channel = pick([nil, "voice", "message/whatsapp", "message/sms"])
    facts.region = pick([nil, "north", "south"])
    facts.queue = pick([nil, "claims"])
    facts.timezone = zone
    if chance(of: 9, in: 10) {
      lastCustomer = endedAt / 1000 - Int64.random(in: 0..<36_000, using: &random)
    }
    makeWindow()
    makeHours()
    makeHolidays()
    let windows = [pick([nil, "message/whatsapp"]), pick([nil, "message"])].compactMap(\.self)
    for name in windows {
      policy.channelWindows[name] = Int.random(in: 1...40, using: &random) * 3600
    }
  }

  var description: String {
    "\(zone) \(Timestamp(milliseconds: endedAt).rfc3339) last \(lastCustomer ?? -1) \(facts)\n\(policy)"
  }

  var plan: FollowUp {
    FollowUpPlanner(policy: policy).plan(
      EndedCare(
        facts: facts, zone: CustomerZone(identifier: zone),
        endedAt: Timestamp(milliseconds: endedAt),
        lastCustomerAt: lastCustomer.map { Timestamp(milliseconds: $0 * 1000) },
        mayContact: true, problem: [], commitments: [], booking: ("c1", 1),
        earlier: nil))
  }

  var oracle: ContactOracle {
    ContactOracle(
      policy: policy, facts: facts, zone: zone, endedAt: endedAt / 1000, lastCustomer: lastCustomer)
  }

  private mutating func pick<Value>(_ values: [Value?]) -> Value? {
    values.randomElement(using: &random) ?? nil
  }

  private mutating func chance(of hits: Int, in tries: Int) -> Bool {
    Int.random(in: 0..<tries, using: &random) < hits
  }

  /// Half of the ends lie within two days of a change of the clocks, some of them in the fold or beside the gap.
  private mutating func moment() -> Int64 {
    let year = Int64.random(in: 0..<(6 * 365 * 86_400), using: &random)
    let anywhere = 1_704_067_200 + year
    let start = Date(timeIntervalSince1970: TimeInterval(anywhere))
    guard chance(of: 1, in: 2),
      let change = TimeZone(identifier: zone)?.nextDaylightSavingTimeTransition(after: start)
    else { return anywhere }
    let reach: Int64 = chance(of: 1, in: 3) ? 3600 : 2 * 86_400
    return Int64(change.timeIntervalSince1970) + Int64.random(in: -reach...reach, using: &random)
  }

  private mutating func makeWindow() {
    guard chance(of: 2, in: 3) else { return }
    policy.windowOpens = Int.random(in: 0...2400, using: &random) * 60
    policy.windowCloses = policy.windowOpens + Int.random(in: 1...1800, using: &random) * 60
    policy.windowAim = Int.random(in: policy.windowOpens...policy.windowCloses, using: &random)
  }

  private mutating func makeHours() {
    policy.contactHours = week()
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let scope = PolicyScope(
        channel: pick([nil, "voice", "message", "message/whatsapp"]),
        region: pick([nil, "north"]), queue: pick([nil, "claims"]))
      policy.contactHoursByScope[scope] = week()
    }
  }

  private mutating func week() -> ContactHours {
    if chance(of: 1, in: 8) {
      let whole = ContactHours.Span(from: 0, to: 1440)
      return ContactHours(spansByWeekday: Array(repeating: [whole], count: 7))
    }
    let isSparse = chance(of: 1, in: 2)
    let spans = (0..<7).map { _ in
      chance(of: isSparse ? 2 : 4, in: 5)
        ? (0..<Int.random(in: 1...2, using: &random)).map { _ in span() } : []
    }
    return ContactHours(spansByWeekday: spans)
  }

  private mutating func span() -> ContactHours.Span {
    if chance(of: 1, in: 5) {
      return ContactHours.Span(from: Int.random(in: 1200...1440, using: &random), to: 1440)
    }
    let from = chance(of: 1, in: 5) ? 0 : Int.random(in: 0..<1440, using: &random)
    return ContactHours.Span(
      from: from, to: min(1440, from + Int.random(in: 0...400, using: &random)))
  }

  private mutating func makeHolidays() {
    for scope in [PolicyScope.all, PolicyScope(region: "north")] where chance(of: 1, in: 2) {
      var holidays: Set<Holiday> = []
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let day = endedAt / 86_400_000 + Int64.random(in: -1...3, using: &random)
        let date = CivilDate(daysSince1970: day)
        holidays.insert(
          Holiday(
            year: chance(of: 1, in: 2) ? Int(date.year) : nil, month: Int(date.month),
            day: Int(date.day)))
      }
      policy.holidaysByScope[scope] = holidays
    }
  }
}

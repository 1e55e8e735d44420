import Foundation
import Rules
import Testing
import Transcripts

@testable import Casework

@Suite("A contact may end at any minute of a week")
struct FollowUpWeekTests {
  static let zones = [
    "America/New_York", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Chatham",
    "America/Santiago",
  ]

  /// Monday 2026-03-02 00:00 UTC: a week in which New York changes its clocks.
  private static let monday: Int64 = 1_772_409_600

  private static let prints = ProcessInfo.processInfo.environment["PRINT_WEEK"] != nil

  /// `PRINT_WEEK=1` counts in all zones and prints it.
  @Test("under the standard policy few ends have no minute, and each says why and what is nearest")
  func everyMinute() throws {
    let policy = try FollowUpClockTests.policy(with: "")
    var table = ["zone: ends, feasible, infeasible by reason and when the care ended"]
    for name in Self.zones.prefix(Self.prints ? Self.zones.count : 2) {
      let zone = try #require(CustomerZone(identifier: name))
      var infeasible: [String: [Int64]] = [:]
      for minute in 0..<Int64(7 * 1440) {
        let end = Self.monday + minute * 60
        let followUp = Self.plan(end: end, zone: zone, policy: policy)
        guard let at = followUp.checkIn?.at else {
          #expect(followUp.infeasibleBecause.count == 1 && followUp.nearest?.after != nil)
          infeasible[followUp.infeasibleBecause.first ?? "", default: []].append(end)
          continue
        }
        #expect(at.milliseconds >= (end + 12 * 3600) * 1000)
        #expect(at.milliseconds <= (end + 24 * 3600) * 1000)
      }
      let count = infeasible.values.map(\.count).reduce(0, +)
      // Two hours of ends fall between Saturday 20:00 and Sunday 10:00, two between Sunday 18:00 and Monday 08:00;
      // the hour that New York leaves out is one of the first.
      #expect(Array(infeasible.keys) == ["no contact hours inside the window"])
      #expect(count == (name == "America/New_York" ? 119 + 59 : 119 + 119))
      table.append(Self.row(name, zone, infeasible, count: count))
    }
    if Self.prints { print(table.joined(separator: "\n")) }
  }

  private static func plan(end: Int64, zone: CustomerZone, policy: Policy) -> FollowUp {
    let endedAt = Timestamp(milliseconds: end * 1000)
    return FollowUpPlanner(policy: policy).plan(
      EndedCare(
        facts: InteractionFacts(), zone: zone, endedAt: endedAt,
        lastCustomerAt: endedAt, mayContact: true, problem: [], commitments: [],
        booking: ("c1", 1),
        earlier: nil))
  }

  private static func row(
    _ name: String, _ zone: CustomerZone, _ infeasible: [String: [Int64]], count: Int
  ) -> String {
    let share = Double(10_080 - count) / 100.8
    let reasons = infeasible.sorted { $0.key < $1.key }.map { reason, ends in
      let starts = ends.filter { !ends.contains($0 - 60) }
      let stops = ends.filter { !ends.contains($0 + 60) }
      let runs = zip(starts, stops).map { start, stop in
        [start, stop].map { zone.timestamp(second: $0).rfc3339 }.joined(separator: " to ")
      }
      return "\(reason): \(ends.count) (\(runs.joined(separator: ", ")))"
    }
    return "\(name): 10080, \(String(format: "%.2f", share)) %, \(reasons.joined(separator: "; "))"
  }
}

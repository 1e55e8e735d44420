import Foundation
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The check-in's minute agrees with trying every minute")
struct FollowUpPropertyTests {
  private static let daysSearched: Int64 = 12

  @Test("over policies, zones, ends, channels and holidays", arguments: UInt64(0)..<16)
  func agreesWithTheOracle(block: UInt64) {
    for seed in block * 25..<block * 25 + 25 {
      let drawn = FollowUpCase(seed: seed)
      let (planned, oracle) = (drawn.plan, drawn.oracle)
      let minute = oracle.minute
      #expect(seconds(planned.checkIn?.at) == minute, "seed \(seed): \(drawn)")
      #expect(planned.feasible == (minute != nil))
      #expect(planned.infeasibleBecause.isEmpty == (minute != nil))
      #expect((planned.nearest == nil) == (minute != nil))
      guard minute == nil else { continue }
      #expect(seconds(planned.nearest?.before) == oracle.before, "seed \(seed): \(drawn)")
      checkAfter(planned, oracle, drawn, seed: seed)
    }
  }

  private func checkAfter(
    _ planned: FollowUp, _ oracle: ContactOracle, _ drawn: FollowUpCase, seed: UInt64
  ) {
    let after = oracle.after(days: Self.daysSearched)
    let found = seconds(planned.nearest?.after)
    let limit = drawn.endedAt / 1000 + Int64(drawn.policy.windowCloses) + Self.daysSearched * 86_400
    // The planner looks further than is worth trying minute by minute.
    #expect((found ?? .max) > limit ? after == nil : found == after, "seed \(seed): \(drawn)")
  }

  @Test("each reason is true: without what it names, another reason or a minute is left")
  func reasonsAreTrue() {
    var told: [String: Int] = [:]
    for seed in UInt64(1000)..<1500 {
      let drawn = FollowUpCase(seed: seed)
      let reasons = drawn.plan.infeasibleBecause
      guard !reasons.isEmpty else { continue }
      var freed = drawn
      for reason in reasons {
        if reason.hasPrefix("no contact hours") {
          freed.policy.contactHoursByScope = [.all: Self.always]
          freed.policy.holidaysByScope = [:]
          told["hours", default: 0] += 1
        } else if reason.hasPrefix("the contact hours inside the window fall on a holiday") {
          freed.policy.holidaysByScope = [:]
          told["holiday", default: 0] += 1
        } else if reason.contains("may be used only within") {
          freed.policy.channelWindows = [:]
          told["channel", default: 0] += 1
        }
      }
      #expect(freed.plan.feasible == true, "seed \(seed): \(reasons) \(drawn)")
    }
    #expect(told.count == 3 && told.values.allSatisfy { $0 > 8 }, "\(told)")
  }

  private static let always = ContactHours(
    spansByWeekday: Array(repeating: [ContactHours.Span(from: 0, to: 1440)], count: 7))

  private func seconds(_ time: Timestamp?) -> Int64? { time.map { $0.milliseconds / 1000 } }
}

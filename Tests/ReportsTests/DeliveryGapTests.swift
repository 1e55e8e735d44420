import Rules
import Testing

@testable import Casework
@testable import Reports

@Suite("The delivery gap")
struct DeliveryGapTests {
  private static func summary(_ states: [ProblemState]) -> AuditSummary {
    var summary = AuditSummary()
    for (index, state) in states.enumerated() {
      summary.count(Samples.record("c\(index)", state: state))
    }
    return summary
  }

  @Test("the company's word stands on one side, the customer's on the other")
  func sides() {
    let gap = Self.summary([
      .none, .stated, .working, .abandoned, .claimed, .claimed, .promised, .escalated, .denied,
      .confirmed,
    ]).delivery
    #expect(gap.unconfirmed == 5 && gap.claimed == 2 && gap.promised == 2 && gap.denied == 1)
    #expect(gap.words == "2 claimed, 2 promised, 1 denied, 1 confirmed")
  }

  @Test("nothing said is no gap")
  func nothing() {
    let gap = Self.summary([.none, .stated]).delivery
    #expect(gap.unconfirmed == 0 && gap.words.isEmpty)
  }

  @Test("the gap of parts adds up to that of the whole")
  func sum() {
    let states = ProblemState.allCases
    let parts = Self.summary(Array(states.prefix(4))).adding(
      Self.summary(Array(states.dropFirst(4))))
    #expect(parts.delivery == Self.summary(states).delivery)
  }
}

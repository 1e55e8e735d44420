package import Rules
package import Transcripts

/// Plans what follows a check-in that did not end well: a new one, or another try.
package struct CheckInReplanner {
  /// Hours after the end of care within which the one retry belongs.
  static let retryWithin: Int64 = 48 * 3600

  private let policy: Policy
  private let facts: InteractionFacts
  private let zone: CustomerZone?

  /// Makes a planner for a customer, of whom the facts tell zone, channel, region and queue.
  package init(policy: Policy, facts: InteractionFacts) {
    self.policy = policy
    self.facts = facts
    zone = facts.timezone.flatMap(CustomerZone.init)
  }

  /// The latest moment to which a problem that came up in a check-in holds offers.
  package func heldUntil(after moment: Timestamp) -> Timestamp {
    let second = moment.milliseconds / 1000 + Int64(policy.holdAtMost)
    return zone?.timestamp(second: second) ?? Timestamp(milliseconds: second * 1000)
  }

  /// The follow-up of care that a check-in gave new reason for.
  ///
  /// - Parameter number: which check-in of the interaction it books.
  package func followUp(
    after moment: Timestamp, of interaction: String, number: Int, mayContact: Bool
  ) -> FollowUp {
    FollowUpPlanner(policy: policy).plan(
      EndedCare(
        facts: facts, zone: zone, endedAt: moment, lastCustomerAt: moment,
        mayContact: mayContact, problem: [], commitments: [], booking: (interaction, number),
        earlier: nil))
  }

  /// The next legal minute after nobody answered; `nil` where none is left within 48 hours of the end of care.
  package func retry(after moment: Timestamp, careEndedAt: Timestamp) -> Timestamp? {
    guard let zone else { return nil }
    let end = careEndedAt.milliseconds / 1000
    let first = moment.milliseconds / 1000 + 1
    let limits = ContactLimits(
      policy: policy, facts: facts, zone: zone, endedAt: end, opens: first,
      closes: end + Self.retryWithin, lastCustomer: end)
    guard first <= end + Self.retryWithin else { return nil }
    return limits.minute(nearestTo: first).map { zone.timestamp(second: $0) }
  }
}

package import Rules
package import Transcripts

/// Tells what speaks against a minute that a person chose for a check-in; it forbids none.
package struct MinuteInspector {
  private let policy: Policy
  private let scope: PolicyScope
  private let region: String?
  private let channel: String?
  private let zone: CustomerZone?

  /// Makes an inspector for a customer, of whom the facts tell zone, channel, region and queue.
  package init(policy: Policy, facts: InteractionFacts) {
    self.policy = policy
    scope = PolicyScope(channel: facts.channel, region: facts.region, queue: facts.queue)
    region = facts.region
    channel = facts.channel
    zone = facts.timezone.flatMap(CustomerZone.init)
  }

  /// What speaks against the minute, in sentences.
  ///
  /// - Parameter attempt: 2 for the retry, whose time is not that of the window.
  package func warnings(
    about minute: Timestamp, window: (opensAt: Timestamp, closesAt: Timestamp)?,
    careEndedAt: Timestamp?, attempt: Int, now: Timestamp, mayContact: Bool
  ) -> [String] {
    var found: [String] = []
    if minute < now { found.append("it lies in the past") }
    if attempt > 1 {
      if let end = careEndedAt?.adding(seconds: CheckInReplanner.retryWithin), minute > end {
        found.append("it lies after \(end.rfc3339), until which the retry belongs")
      }
    } else if let window, minute < window.opensAt || minute > window.closesAt {
      found.append(
        "it lies outside the window, \(window.opensAt.rfc3339) to \(window.closesAt.rfc3339)")
    }
    found += hourWarnings(about: minute)
    if let limit = channelLimit(careEndedAt), minute > limit.last {
      found.append(
        "\(limit.channel) may be used only until about \(limit.last.rfc3339), "
          + "counted from the end of care")
    }
    if !mayContact { found.append("the customer must not be contacted") }
    return found
  }

  private func hourWarnings(about minute: Timestamp) -> [String] {
    guard let zone else {
      return ["the customer's time zone is not known, so contact hours can't be looked at"]
    }
    let second = minute.milliseconds.floored(by: 60_000) * 60
    let open = ContactMinutes(
      zone: zone, hours: policy.contactHours(for: scope),
      holidays: policy.holidays(region: region))
    guard open.first(from: second, through: second) == nil else { return [] }
    return ["it lies outside the contact hours: \(zone.timestamp(second: second).rfc3339) there"]
  }

  private func channelLimit(_ careEndedAt: Timestamp?) -> (channel: String, last: Timestamp)? {
    guard let careEndedAt, let window = policy.channelWindow(of: channel) else { return nil }
    return (window.channel, careEndedAt.adding(seconds: window.seconds))
  }
}

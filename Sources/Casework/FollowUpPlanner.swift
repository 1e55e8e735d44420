import Rules
import Transcripts

/// What the planner needs to know of an interaction that has ended and owes a follow-up.
struct EndedCare {
  let facts: InteractionFacts
  let zone: CustomerZone?
  let endedAt: Timestamp?
  /// When the customer last wrote or spoke.
  let lastCustomerAt: Timestamp?
  let mayContact: Bool
  let problem: [Evidence]
  let commitments: [Commitment]
  /// The interaction that names the check-in, and the number that it has there.
  let booking: (interaction: String, number: Int)
  /// What was still to be checked before this care; the briefs join.
  let earlier: OpenCheckIn?
}

/// Plans the check-in: window by elapsed time, minute by the customer's wall clock (design.md §4).
struct FollowUpPlanner {
  let policy: Policy

  /// Words of earlier contacts that a brief keeps; the first ones tell what it began with.
  private static let earlierLimit = 8

  /// The follow-up that is owed after `care`; `nil` where none is needed.
  func plan(_ care: EndedCare?) -> FollowUp {
    guard let care else { return .notNeeded }
    guard let endedAt = care.endedAt else {
      return FollowUp(
        needed: true, window: nil, feasible: false, infeasibleBecause: ["no time"], nearest: nil,
        checkIn: nil, brief: brief(care))
    }
    let window = self.window(after: endedAt, zone: care.zone)
    var obstacles: [String] = []
    if care.zone == nil { obstacles.append("the customer's time zone is not known") }
    if !care.mayContact { obstacles.append("the customer must not be contacted") }
    guard let zone = care.zone, obstacles.isEmpty else {
      return followUp(care, window: window, infeasible: obstacles)
    }
    return planMinute(care, window: window, zone: zone, endedAt: second(endedAt))
  }

  private func planMinute(
    _ care: EndedCare, window: FollowUpWindow, zone: CustomerZone, endedAt: Int64
  ) -> FollowUp {
    let opens = second(window.opensAt, roundedUp: true)
    let limits = ContactLimits(
      policy: policy, facts: care.facts, zone: zone, endedAt: endedAt, opens: opens,
      closes: second(window.closesAt), lastCustomer: care.lastCustomerAt.map { second($0) })
    let aim = opens + Int64(policy.windowAim - policy.windowOpens)
    if let minute = limits.minute(nearestTo: aim) {
      return followUp(
        care, window: window, at: zone.timestamp(second: minute), channel: limits.channel)
    }
    let nearest = NearestMinutes(
      before: limits.minuteBefore.map { zone.timestamp(second: $0) },
      after: limits.minuteAfter.map { zone.timestamp(second: $0) })
    return followUp(care, window: window, infeasible: limits.obstacles, nearest: nearest)
  }

  private func window(after endedAt: Timestamp, zone: CustomerZone?) -> FollowUpWindow {
    let end = second(endedAt)
    func moment(_ distance: Int) -> Timestamp {
      let second = end + Int64(distance)
      return zone?.timestamp(second: second) ?? Timestamp(milliseconds: second * 1000)
    }
    return FollowUpWindow(
      opensAt: moment(policy.windowOpens), closesAt: moment(policy.windowCloses))
  }

  private func second(_ timestamp: Timestamp, roundedUp: Bool = false) -> Int64 {
    (timestamp.milliseconds + (roundedUp ? 999 : 0)) / 1000
  }

  private func followUp(
    _ care: EndedCare, window: FollowUpWindow, at minute: Timestamp? = nil,
    channel: ChannelWindow? = nil, infeasible: [String] = [], nearest: NearestMinutes? = nil
  ) -> FollowUp {
    FollowUp(
      needed: true, window: window, feasible: minute != nil, infeasibleBecause: infeasible,
      nearest: nearest, checkIn: checkIn(care, at: minute, channel: channel), brief: brief(care))
  }

  private func checkIn(
    _ care: EndedCare, at minute: Timestamp?, channel: ChannelWindow?
  ) -> CheckIn {
    var because: [String] = []
    if minute != nil {
      let within = channel.map { ", within \($0.length) after the customer's last message" }
      because.append(
        "the minute nearest to \(policy.windowAim.duration) after the end, inside window and "
          + "contact hours\(within ?? "")")
    }
    if care.facts.agent != nil { because.append("the same agent, who owns the relationship") }
    return CheckIn(
      id: StableID.make(
        "ci", [care.facts.customer, care.booking.interaction, String(care.booking.number)]),
      interaction: care.booking.interaction, number: care.booking.number, at: minute,
      timezone: care.zone?.identifier, channel: care.facts.channel,
      owner: care.facts.agent, because: because)
  }

  private func brief(_ care: EndedCare) -> CheckInBrief {
    let earlier = care.earlier.map { $0.problem.prefix(Self.earlierLimit) } ?? []
    let promised = (care.earlier?.commitments ?? []).map { $0.standing(at: care.endedAt) }
    return CheckInBrief(
      confirm: policy.confirmations, problem: earlier + care.problem,
      commitments: (promised + care.commitments).filter { $0.state == .open || $0.state == .due })
  }
}

/// Ids that are the same for the same case, whoever makes them.
enum StableID {
  /// `prefix-` and 16 hexadecimal digits (FNV-1a) of the parts, each with its length so that parts can't run together.
  static func make(_ prefix: String, _ parts: [String?]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for part in parts {
      guard let part else {
        add(0xFF)
        continue
      }
      var length = part.utf8.count
      while length > 0 {
        add(UInt8(truncatingIfNeeded: length & 0x7F))
        length >>= 7
      }
      add(0)
      for byte in part.utf8 { add(byte) }
    }
    let digits = String(hash, radix: 16)
    return prefix + "-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

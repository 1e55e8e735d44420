package import Rules
package import Transcripts

/// A check-in that is to be placed.
package struct PlannableCheckIn: Sendable {
  /// Its id.
  package let id: String
  /// Zone, channel, region, queue of the customer, and the agent who should make it.
  package let facts: InteractionFacts
  /// Its minute so far.
  package let minute: Timestamp?
  /// The time in which it belongs.
  package let window: (opensAt: Timestamp, closesAt: Timestamp)?
  /// When the care ended that it follows.
  package let careEndedAt: Timestamp?
  /// 2 for the retry after nobody answered.
  package let attempt: Int
  /// Whether the customer was promised something that is open.
  package let isPromised: Bool
  /// Whether the customer may be contacted.
  package let mayContact: Bool

  /// Makes one.
  package init(
    id: String, facts: InteractionFacts, minute: Timestamp?,
    window: (opensAt: Timestamp, closesAt: Timestamp)?, careEndedAt: Timestamp?, attempt: Int,
    isPromised: Bool, mayContact: Bool
  ) {
    self.id = id
    self.facts = facts
    self.minute = minute
    self.window = window
    self.careEndedAt = careEndedAt
    self.attempt = attempt
    self.isPromised = isPromised
    self.mayContact = mayContact
  }
}

/// Why a check-in has no minute in a plan.
package enum CheckInObstacle: String, Sendable {
  case barred = "the customer must not be contacted"
  case zoneUnknown = "the customer's time zone is not known"
  case windowUnknown = "its window is not known"
  case windowOver = "its window is over"
  case outsideHours = "no contact hours are left in its window"
  case taken = "others have every minute that it could have"
}

/// Who calls whom when, so that nobody has more check-ins than fit.
package struct CheckInPlan: Sendable, Equatable {
  /// A check-in that has a minute.
  package struct Placed: Sendable, Equatable {
    /// Id of the check-in.
    package let id: String
    /// Its minute.
    package let minute: Timestamp
    /// Who makes it; `nil` where nobody of its team is known.
    package let owner: String?
    /// Its minute before.
    package let minuteBefore: Timestamp?
    /// Who had it before.
    package let ownerBefore: String?

    /// Whether anything is other than it was.
    package var isChanged: Bool { minute != minuteBefore || owner != ownerBefore }
  }

  /// A check-in for which there is no room.
  package struct Unplaced: Sendable, Equatable {
    /// Id of the check-in.
    package let id: String
    /// Who should have made it.
    package let owner: String?
    /// Why there is no minute.
    package let obstacle: CheckInObstacle
    /// Ids of those that have the minutes which it could have had.
    package let competitors: [String]
  }

  /// Those that have a minute, earliest first.
  package let placed: [Placed]
  /// Those that have none, most urgent first.
  package let unplaced: [Unplaced]
}

/// Places check-ins: same agent first, promised call-backs first, earliest deadline first.
package struct CheckInPlanner {
  private let policy: Policy
  private let minutesOfHour: [Int64]
  private let now: Int64

  /// Makes a planner.
  ///
  /// - Parameter perHour: how many check-ins one person makes in an hour, 1 to 60.
  package init(policy: Policy, perHour: Int, now: Timestamp) {
    self.policy = policy
    let count = min(max(perHour, 1), 60)
    minutesOfHour = (0..<count).map { Int64($0 * 60 / count) }
    self.now = (now.milliseconds + 999).floored(by: 1000)
  }

  /// The plan; the same check-ins give the same one, in whatever order they come.
  package func plan(_ checkIns: [PlannableCheckIn]) -> CheckInPlan {
    var zones: [String: CustomerZone?] = [:]
    let jobs = checkIns.map { one in
      let zone = one.facts.timezone.flatMap { name in
        zones[name, default: CustomerZone(identifier: name)]
      }
      if let name = one.facts.timezone { zones[name] = zone }
      return job(one, zone: zone)
    }.sorted { $0.urgency < $1.urgency }
    return PlanningRound(jobs).plan()
  }

  private func job(_ one: PlannableCheckIn, zone: CustomerZone?) -> PlanningJob {
    func impossible(_ reason: CheckInObstacle) -> PlanningJob {
      PlanningJob(checkIn: one, zone: zone, deadline: .max, slots: [], obstacle: reason)
    }
    guard one.mayContact else { return impossible(.barred) }
    guard let zone else { return impossible(.zoneUnknown) }
    guard let (opens, closes) = bounds(of: one) else {
      return impossible(.windowUnknown)
    }
    guard closes >= now else { return impossible(.windowOver) }
    let slots = self.slots(of: one, zone: zone, from: max(opens, now), through: closes)
    return PlanningJob(
      checkIn: one, zone: zone, deadline: closes, slots: slots,
      obstacle: slots.isEmpty ? .outsideHours : nil)
  }

  /// First and last second in which a check-in may be made; a retry has until 48 hours after the end of care.
  private func bounds(of one: PlannableCheckIn) -> (opens: Int64, closes: Int64)? {
    guard let window = one.window else { return nil }
    var opens = (window.opensAt.milliseconds + 999).floored(by: 1000)
    var closes = window.closesAt.milliseconds.floored(by: 1000)
    guard let end = one.careEndedAt?.milliseconds.floored(by: 1000) else { return (opens, closes) }
    if one.attempt > 1 { (opens, closes) = (end, end + CheckInReplanner.retryWithin) }
    if let channel = policy.channelWindow(of: one.facts.channel) {
      closes = min(closes, end + Int64(channel.seconds))
    }
    return (opens, closes)
  }

  /// The beginnings of slots at which the customer may be contacted, those nearest to its minute so far first.
  private func slots(
    of one: PlannableCheckIn, zone: CustomerZone, from first: Int64, through last: Int64
  ) -> [Int64] {
    let scope = PolicyScope(
      channel: one.facts.channel, region: one.facts.region, queue: one.facts.queue)
    let open = ContactMinutes(
      zone: zone, hours: policy.contactHours(for: scope),
      holidays: policy.holidays(region: one.facts.region))
    guard first <= last else { return [] }
    var found: [Int64] = []
    for span in open.legalSpans(from: first, through: last) {
      var hour = span.first.floored(by: 3600) * 3600
      while hour <= span.last {
        for minute in minutesOfHour {
          let second = hour + minute * 60
          if second >= span.first, second <= span.last { found.append(second) }
        }
        hour += 3600
      }
    }
    let aim = one.minute.map { $0.milliseconds / 1000 } ?? first + (last - first) / 2
    return Set(found).sorted { (abs($0 - aim), $0) < (abs($1 - aim), $1) }
  }
}

/// A check-in with the slots that it may have.
private struct PlanningJob {
  let checkIn: PlannableCheckIn
  let zone: CustomerZone?
  let deadline: Int64
  let slots: [Int64]
  let obstacle: CheckInObstacle?

  var urgency: (Int, Int64, String) { (checkIn.isPromised ? 0 : 1, deadline, checkIn.id) }
}

/// One making of a plan: lanes are people, and each lane has one slot at a time.
private struct PlanningRound {
  private let jobs: [PlanningJob]
  private let lanes: [String?]
  /// The lanes of each job, its own first.
  private let lanesOfJob: [[Int]]
  private let times: [Int64]
  private let slotsOfJob: [[Int]]

  /// A lane of nobody, for check-ins of a team in which nobody is known.
  private struct Lane: Hashable {
    let owner: String?
    let team: String?
  }

  init(_ jobs: [PlanningJob]) {
    self.jobs = jobs
    times = Set(jobs.flatMap(\.slots)).sorted()
    let places = Dictionary(uniqueKeysWithValues: times.enumerated().map { ($1, $0) })
    slotsOfJob = jobs.map { job in job.slots.compactMap { places[$0] } }
    var members: [String: Set<String>] = [:]
    for facts in jobs.map(\.checkIn.facts) {
      if let team = facts.queue, let owner = facts.agent {
        members[team, default: []].insert(owner)
      }
    }
    var numbers: [Lane: Int] = [:]
    var owners: [String?] = []
    func number(_ lane: Lane) -> Int {
      if let known = numbers[lane] { return known }
      numbers[lane] = owners.count
      owners.append(lane.owner)
      return owners.count - 1
    }
    let teams = members.mapValues { $0.sorted() }
    var laneLists: [[Int]] = []
    for facts in jobs.map(\.checkIn.facts) {
      let colleagues = facts.queue.flatMap { teams[$0] } ?? []
      var own = facts.agent.map { [Lane(owner: $0, team: nil)] } ?? []
      own += colleagues.filter { $0 != facts.agent }.map { Lane(owner: $0, team: nil) }
      if own.isEmpty { own = [Lane(owner: nil, team: facts.queue)] }
      laneLists.append(own.map(number))
    }
    lanes = owners
    lanesOfJob = laneLists
  }

  /// First each in its own agent's lane; then those that found no room there, with their colleagues'.
  func plan() -> CheckInPlan {
    var matching = SlotMatching(jobs: jobs.count)
    for job in jobs.indices where jobs[job].checkIn.facts.agent != nil {
      _ = matching.place(job) { choices(of: $0, lanes: lanesOfJob[$0].prefix(1)) }
    }
    matching.reopen()
    for job in jobs.indices where matching.slotOfJob[job] == nil {
      _ = matching.place(job) { choices(of: $0, lanes: lanesOfJob[$0][...]) }
    }
    return plan(by: matching)
  }

  private func choices(of job: Int, lanes: ArraySlice<Int>) -> some Sequence<Int> {
    let slots = slotsOfJob[job]
    let count = times.count
    return lanes.lazy.flatMap { lane in slots.lazy.map { lane * count + $0 } }
  }

  private func plan(by matching: SlotMatching) -> CheckInPlan {
    var placed: [CheckInPlan.Placed] = []
    var unplaced: [CheckInPlan.Unplaced] = []
    for (index, job) in jobs.enumerated() {
      if let slot = matching.slotOfJob[index], let zone = job.zone {
        placed.append(
          CheckInPlan.Placed(
            id: job.checkIn.id, minute: zone.timestamp(second: times[slot % times.count]),
            owner: lanes[slot / times.count], minuteBefore: job.checkIn.minute,
            ownerBefore: job.checkIn.facts.agent))
      } else {
        unplaced.append(
          CheckInPlan.Unplaced(
            id: job.checkIn.id, owner: job.checkIn.facts.agent,
            obstacle: job.obstacle ?? .taken,
            competitors: competitors(of: index, in: matching)))
      }
    }
    return CheckInPlan(
      placed: placed.sorted { ($0.minute, $0.id) < ($1.minute, $1.id) }, unplaced: unplaced)
  }

  /// Those of its own agent where it has one, else those of its team.
  private func competitors(of job: Int, in matching: SlotMatching) -> [String] {
    let hasAgent = jobs[job].checkIn.facts.agent != nil
    let lanes = lanesOfJob[job].prefix(hasAgent ? 1 : lanesOfJob[job].count)
    let holders = choices(of: job, lanes: lanes).compactMap(matching.job)
    return Set(holders).map { jobs[$0].checkIn.id }.sorted()
  }
}

import Rules
import Transcripts

/// The state to which a reopening goes back.
final class StateBeforeEnd: Sendable {
  let ladder: StressLadder
  let machine: ProblemMachine

  init(ladder: StressLadder, machine: ProblemMachine) {
    self.ladder = ladder
    self.machine = machine
  }
}

/// What the end of an interaction brings, and a reopening takes back.
extension Assessor {
  mutating func finish(_ events: inout RecordEvents) -> TurnMarkers? {
    events.insert(.ended)
    if asksHistory, facts.customer == nil { events.insert(.customerUnknown) }
    isEnded = true
    let atEnd = takeMatchesAtEnd()
    gateFacts.problem = machine.final
    settleHistory()
    let followUp = plannedFollowUp
    gateFacts.end = CareEnd(
      endedAt: clock.lastAt, heldUntil: longestHold, followUp: followUp)
    if followUp.window != nil, zone == nil { events.insert(.zoneUnknown) }
    return atEnd
  }

  /// Moves the state by rules that only the end decides; a reopening takes that back.
  private mutating func takeMatchesAtEnd() -> TurnMarkers? {
    // Most rulebooks and contacts leave nothing for the end to decide.
    if rules.missing.isEmpty, tracker.awaitingEnd.isEmpty { return nil }
    let found = tracker.matchesAtEnd(
      turns: turns, elapsed: clock.elapsed,
      given: (
        stateSet,
        rules.askForState([])
          ? findingFacts(nil, offersMade: [], asked: nil, events: []) : nil
      ), rules: rules)
    guard !found.isEmpty else { return nil }
    note(held: found.map(\.match))
    beforeEnd = StateBeforeEnd(ladder: ladder, machine: machine)
    let customer = TurnMarkers.sorted(
      found.filter { $0.speaker == .customer }.map(\.match), rules: rules)
    let company = TurnMarkers.sorted(
      found.filter(\.speaker.isCompany).map(\.match), rules: rules)
    ladder.takeAtEnd(customer.stress)
    if found.contains(where: { $0.speaker == .customer }) {
      machine.take(
        customer.customer, isRoutine: isRoutine, isCheckIn: gateFacts.isCheckIn)
    }
    if found.contains(where: \.speaker.isCompany) {
      machine.take(company.company, isRoutine: isRoutine)
    }
    updateReadings()
    return TurnMarkers.sorted(found.map(\.match), rules: rules)
  }

  /// *Hold at most* after the end, in the customer's zone.
  private var longestHold: Timestamp? {
    clock.lastAt.map { end in
      let second = end.milliseconds / 1000 + Int64(rules.policy.holdAtMost)
      return zone?.timestamp(second: second) ?? Timestamp(milliseconds: second * 1000)
    }
  }

  /// Why the customer comes back is not known yet, whatever the contact was about before.
  mutating func reopen() {
    isEnded = false
    if let before = beforeEnd { (ladder, machine) = (before.ladder, before.machine) }
    beforeEnd = nil
    gateFacts.end = nil
    if let before = pastBeforeEnd { gateFacts.past = before }
    pastBeforeEnd = nil
    gateFacts.purpose = .unknown
    updateReadings()
  }

  /// The follow-up that this contact owes if it ends here.
  var plannedFollowUp: FollowUp { rules.followUps.plan(endedCare) }

  private var endedCare: EndedCare? {
    let isOwed = gateFacts.problem.count > 0 || gateFacts.stress.peak >= .stressed
    guard turns > 0, isOwed, !isAnsweredWithoutCare else { return nil }
    return EndedCare(
      facts: facts, zone: zone, endedAt: clock.lastAt, lastCustomerAt: lastCustomerAt,
      mayContact: gateFacts.doNotContact == nil && !gateFacts.history.isContactBarred,
      problem: machine.statements, commitments: standingCommitments, booking: booking,
      earlier: earlierCheckIn)
  }

  /// Puts the interaction into a state that an example names.
  mutating func assume(stress: StressLevel?, problem: ProblemState?) {
    if let stress { ladder.assume(stress) }
    if let problem { machine.assume(problem) }
    updateReadings()
  }

  /// Puts a problem that an earlier contact left unsettled into the history.
  mutating func assumeUnsettled() {
    gateFacts.history.take(
      .careEnded(
        interaction: "earlier", owed: .untilConfirmed(atMost: nil), isConfirmed: false,
        isJudged: true), at: nil)
  }
}

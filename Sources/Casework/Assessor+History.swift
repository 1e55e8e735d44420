import Rules
public import Transcripts

/// What the end of an interaction does to the history, and adds to it.
extension Assessor {
  /// Ends the holds of the past that this contact settles; one that could not be judged settles none.
  mutating func settleHistory() {
    pastBeforeEnd = gateFacts.past
    guard isJudged else { return }
    if machine.isConfirmed, gateFacts.history.isKnown { gateFacts.history.takeConfirmation() }
    let answered = checkInEvents
    for event in answered where !event.isNewCare {
      gateFacts.history.take(event, at: clock.lastAt)
    }
  }

  /// What a history should keep of this interaction, in the order in which it counts.
  var historyEvents: [HistoryFact.Event] {
    var events: [HistoryFact.Event] = []
    if promisesWereKept { events.append(.commitmentKept(id: nil)) }
    events += checkInEvents
    if !gateFacts.vulnerability.isEmpty { events.append(.vulnerability) }
    if gateFacts.doNotContact != nil {
      events.append(.contactBarred)
    } else if consentWasGiven {
      events.append(.consentGiven)
    }
    for id in brokenIDs { events.append(.commitmentBroken(id: id)) }
    events.append(
      .careEnded(
        interaction: interaction, owed: owedHold, isConfirmed: machine.isConfirmed && isJudged,
        isJudged: isJudged))
    return events
  }

  private var isJudged: Bool { gateFacts.notEvaluated == nil }

  /// The commitments that the customer called broken; most were made in contacts that no record here shows.
  private var brokenIDs: [String] {
    if gateFacts.brokenPromises.isEmpty { return [] }
    let known = commitments.filter { $0.state == .broken }.map(\.id)
    return known.isEmpty ? gateFacts.brokenPromises.map(commitmentID) : known
  }

  private func commitmentID(_ words: Evidence) -> String {
    StableID.make(
      "co", [facts.customer, interaction, "\(words.turn ?? 0)", "\(words.start ?? 0)"])
  }

  private var owedHold: OwedFollowUp.Hold? {
    guard let end, end.followUp.needed else { return nil }
    guard rules.gate.endsWithWindow(gateFacts),
      let opensAt = end.followUp.window?.opensAt
    else { return .untilConfirmed(atMost: end.heldUntil) }
    return .untilWindowOpens(opensAt)
  }
}

/// The history comes in as soon as it is known whose it is.
extension Assessor {
  /// When the interaction began, as it will be known once `record` is taken.
  func start(with record: TurnRecord) -> Timestamp? {
    var clock = clock
    let facts = record.facts.map(facts.merged) ?? facts
    clock.zone = zone(of: facts)
    _ = clock.take(record)
    return clock.startedAt
  }

  /// Takes what was known of the customer before; what was said of it meanwhile still counts.
  mutating func take(_ history: CaseHistory) {
    gateFacts.history = history
    clock.zone = zone(of: facts)
    if consentWasGiven { gateFacts.history.take(.consentGiven, at: clock.lastAt) }
    if promisesWereKept { gateFacts.history.take(.commitmentKept(id: nil), at: clock.lastAt) }
  }

  /// The fact that holds other contacts of the customer while this one goes on.
  func heldSince(_ moment: Timestamp) -> HistoryFact? {
    guard let last = clock.lastAt, moment < last else { return nil }
    let latest = moment.adding(seconds: rules.policy.holdAtMost)
    return HistoryFact(
      at: moment,
      .careEnded(
        interaction: interaction, owed: .untilConfirmed(atMost: latest), isConfirmed: false,
        isJudged: true))
  }
}

extension CaseRecord {
  /// The facts that a history should keep of this interaction: from when it owed a follow-up, and of its end.
  ///
  /// - Parameter recordedAt: dates those of an interaction without times.
  public func historyFacts(recordedAt: Timestamp) -> [HistoryFact] {
    let end = endedAt ?? recordedAt
    let booked = followUp.openCheckIn(after: interaction).map(HistoryFact.Event.checkInBooked)
    let zone = facts.timezone.flatMap { CustomerZone(identifier: $0) }
    let named = zone.map { HistoryFact.Event.zoneNamed($0.identifier) }
    return (owedSince.map { [$0] } ?? [])
      + (historyEvents + [named, booked].compactMap(\.self)).map { HistoryFact(at: end, $0) }
  }

  /// What of it bears on later offers, whenever that ends; empty where it leaves nothing.
  public var bearing: [HistoryFact.Event] {
    let events = historyEvents.map { event -> HistoryFact.Event in
      guard case .careEnded(let interaction, let owed?, let isConfirmed, let isJudged) = event
      else { return event }
      var hold = OwedFollowUp.Hold.untilConfirmed(atMost: nil)
      if case .untilWindowOpens = owed {
        hold = .untilWindowOpens(Timestamp(milliseconds: 0))
      }
      return .careEnded(
        interaction: interaction, owed: hold, isConfirmed: isConfirmed, isJudged: isJudged)
    }
    if events.count == 1, case .careEnded(_, nil, _, true) = events[0] { return [] }
    return events
  }
}

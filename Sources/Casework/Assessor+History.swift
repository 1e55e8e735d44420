import Rules
public import Transcripts

/// What the end of an interaction does to the history, and adds to it.
extension Assessor {
  /// Whether this contact was a check-in in which the customer confirmed, and did not leave in distress.
  var isConfirmedCheckIn: Bool {
    gateFacts.isCheckIn && gateFacts.problem.state == .confirmed
      && gateFacts.stress.level < .stressed
  }

  /// Ends the holds of the past that this contact settles; one that could not be judged settles none.
  mutating func settleHistory() {
    historyBeforeEnd = gateFacts.history
    guard isJudged else { return }
    if machine.isConfirmed { gateFacts.history.takeConfirmation() }
    if isConfirmedCheckIn { gateFacts.history.take(confirmedCheckIn, at: clock.lastAt) }
  }

  /// What a history should keep of this interaction, in the order in which it counts.
  var historyEvents: [HistoryFact.Event] {
    var events: [HistoryFact.Event] = []
    if promisesWereKept { events.append(.commitmentKept(id: nil)) }
    if isConfirmedCheckIn, isJudged { events.append(confirmedCheckIn) }
    if !gateFacts.vulnerability.isEmpty { events.append(.vulnerability) }
    if gateFacts.doNotContact != nil {
      events.append(.contactBarred)
    } else if consentWasGiven {
      events.append(.consentGiven)
    }
    events += brokenIDs.map { .commitmentBroken(id: $0) }
    events.append(
      .careEnded(
        interaction: interaction, owed: owedHold, isConfirmed: machine.isConfirmed && isJudged,
        isJudged: isJudged))
    return events
  }

  private var isJudged: Bool { gateFacts.notEvaluated == nil }

  private var confirmedCheckIn: HistoryFact.Event {
    .checkIn(interaction: interaction, outcome: .confirmed, heldUntil: nil)
  }

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
    guard Gate(policy: rules.policy).endsWithWindow(gateFacts),
      let opensAt = end.followUp.window?.opensAt
    else { return .untilConfirmed(atMost: end.heldUntil) }
    return .untilWindowOpens(opensAt)
  }
}

extension CaseRecord {
  /// The facts that a history should keep of this interaction, dated by its end.
  ///
  /// - Parameter recordedAt: dates those of an interaction without times.
  public func historyFacts(recordedAt: Timestamp) -> [HistoryFact] {
    historyEvents.map { HistoryFact(at: endedAt ?? recordedAt, $0) }
  }
}

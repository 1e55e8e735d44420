import Rules
import Transcripts

/// What a record brought, beside what it changed: the answer to it can be made of this.
struct RecordOutcome {
  let markers: TurnMarkers?
  let findings: [Finding]
  /// The gate, where the record asked for it.
  let gate: GateReading?
}

/// The answer to one record: gate, offers, findings, and what to do next.
extension Assessor {
  func advice(on record: TurnRecord, _ outcome: RecordOutcome) -> Advice {
    let gate = outcome.gate ?? self.gate(for: record.offer?.kind ?? .crossSell)
    return Advice(
      interaction: interaction, turn: turns, at: clock.at, speaker: record.speaker,
      stress: gateFacts.stress, problem: gateFacts.problem, gate: gate,
      matches: outcome.markers?.shown ?? [], findings: outcome.findings, next: next(gate),
      followUp: record.event == .end ? end?.followUp : nil)
  }

  /// Takes down the offers and findings of a record that the state has been moved by.
  mutating func outcome(
    of record: TurnRecord, _ markers: TurnMarkers?, _ atEnd: TurnMarkers?,
    _ events: RecordEvents
  ) -> RecordOutcome {
    let made = offersMade(markers, by: record.speaker ?? .unknown)
    if !made.isEmpty { offers += made }
    let asked = record.event == .offer ? record.offer : nil
    let gate = asked.map { self.gate(for: $0.kind) }
    if let asked, let gate {
      offers.append(
        OfferRecord(
          turn: turns, id: asked.id, kind: asked.kind, by: .tool, decision: gate.decision,
          basis: gate.basis, words: nil, because: gate.because))
    }
    let found = noteFindings(
      atEnd ?? markers, offersMade: made, asked: asked?.kind,
      events: events.subtracting(seenEvents))
    seenEvents.formUnion(events.subtracting(.ended))
    return RecordOutcome(markers: markers, findings: found, gate: gate)
  }

  func next(_ gate: GateReading) -> String? {
    let reason =
      gateFacts.stress.because.first ?? gate.because.first ?? gateFacts.problem.because.first
    return reason.flatMap { rules.advice(of: $0.rule) }
  }

  /// Offers of the company's side, but for answers to what the customer just asked for.
  private func offersMade(_ markers: TurnMarkers?, by speaker: Role) -> [OfferRecord] {
    guard let markers, markers.kinds.contains(.offer), speaker.isCompany else { return [] }
    return markers.offers.compactMap { kind, words in
      if isAnswer(kind) { return nil }
      let decision = gate(for: kind)
      return OfferRecord(
        turn: turns, id: nil, kind: kind, by: speaker == .bot ? .bot : .agent,
        decision: decision.decision, basis: decision.basis, words: words,
        because: decision.because)
    }
  }

  private func isAnswer(_ kind: OfferKind) -> Bool {
    guard kind == .crossSell || kind == .upSell, let asked = lastAskedTurn else { return false }
    return customerTurns - asked < rules.policy.askedTurns
  }

  /// What a finding can ask.
  func findingFacts(
    _ markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents
  ) -> FindingFacts {
    FindingFacts(self, markers: markers, offersMade: offersMade, offerAsked: asked, events: events)
  }

  /// Judges the findings that this record can bring.
  mutating func noteFindings(
    _ markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents
  ) -> [Finding] {
    let happened = RecordTriggers(
      markers: markers, offersMade: offersMade, asked: asked, events: events,
      hasUndatedCommitment: !undatedCommitments.isEmpty, isRepeatContact: repeatContact != nil)
    let queries = markers?.queries ?? []
    let state = stateSet
    var judge: FindingJudge?
    var found: [Finding] = []
    for trigger in rules.triggers.met(by: happened) {
      guard trigger.mayHold(queries, state) else {
        standingFindings.remove(trigger.finding)
        continue
      }
      // Most records leave no finding open, and what one asks is gathered only then.
      let judging =
        judge
        ?? FindingJudge(
          facts: findingFacts(markers, offersMade: offersMade, asked: asked, events: events))
      judge = judging
      if let finding = note(trigger, by: judging) { found.append(finding) }
    }
    if found.isEmpty { return [] }
    if found.count > 1 {
      found = found.enumerated().sorted {
        ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
      }.map(\.element)
    }
    findings += found
    return found
  }

  /// The finding that a trigger leaves open, if it holds now and is told of.
  private mutating func note(_ trigger: FindingTrigger, by judge: FindingJudge) -> Finding? {
    let finding = rules.findings[trigger.finding]
    guard trigger.isExact || judge.holds(finding.rule.condition) else {
      standingFindings.remove(trigger.finding)
      return nil
    }
    let isNew = standingFindings.insert(trigger.finding)
    guard isNew || finding.hasEvent else { return nil }
    return Finding(
      id: finding.rule.id, severity: judge.severity(of: finding.rule), turn: turns,
      message: finding.rule.title, because: judge.evidence(for: finding.rule.condition),
      isTrial: finding.rule.status == .trial)
  }

  /// How things stand, as far as conditions most often ask.
  var stateSet: StateSet {
    StateSet(
      stress: gateFacts.stress.level, peak: gateFacts.stress.peak,
      problem: gateFacts.problem.state, problemCount: gateFacts.problem.count,
      confirmation: gateFacts.problem.confirmation,
      problemTellings: heardSoFar.problemTellings, isCheckIn: gateFacts.isCheckIn)
  }
}

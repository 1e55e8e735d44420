import Rules
import Transcripts

/// The answer to one record: gate, offers, findings, and what to do next.
extension Assessor {
  mutating func answer(
    _ record: TurnRecord, _ markers: TurnMarkers?, _ atEnd: TurnMarkers?,
    _ events: RecordEvents
  ) -> Advice {
    let gate = self.gate(for: record.offer?.kind ?? .crossSell)
    let made = offersMade(markers, by: record.speaker ?? .unknown, gate: gate)
    offers += made
    if let asked = record.offer, record.event == .offer {
      offers.append(
        OfferRecord(
          turn: turns, id: asked.id, kind: asked.kind, by: .tool, decision: gate.decision,
          basis: gate.basis, words: nil, because: gate.because))
    }
    let asked = record.event == .offer ? record.offer?.kind : nil
    let found = noteFindings(
      atEnd ?? markers, offersMade: made, asked: asked, events: events.subtracting(seenEvents),
      gate: made.isEmpty ? gate : nil)
    seenEvents.formUnion(events.subtracting(.ended))
    return Advice(
      interaction: interaction, turn: turns, at: clock.at, speaker: record.speaker,
      stress: gateFacts.stress, problem: gateFacts.problem, gate: gate,
      matches: markers?.shown ?? [], findings: found, next: next(gate),
      followUp: record.event == .end ? end?.followUp : nil)
  }

  func next(_ gate: GateReading) -> String? {
    let reason =
      gateFacts.stress.because.first ?? gate.because.first ?? gateFacts.problem.because.first
    return reason.flatMap { rules.advice(of: $0.rule) }
  }

  /// Offers of the company's side, but for answers to what the customer just asked for.
  private func offersMade(
    _ markers: TurnMarkers?, by speaker: Role, gate: GateReading
  ) -> [OfferRecord] {
    guard let markers, speaker.isCompany else { return [] }
    return markers.offers.compactMap { kind, words in
      if isAnswer(kind) { return nil }
      let decision = kind == .crossSell ? gate : self.gate(for: kind)
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

  /// The gate that a finding asks about: for the offer in hand, the most held of several.
  private func findingGate(_ made: [OfferRecord], _ asked: OfferKind?) -> GateReading {
    let gates = (made.isEmpty ? [asked ?? .crossSell] : made.map(\.kind)).map { gate(for: $0) }
    return gates.first { $0.decision == .blocked } ?? gates[0]
  }

  /// What a finding can ask; the gate is decided here where it is not known already.
  func findingFacts(
    _ markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents,
    gate: GateReading? = nil
  ) -> FindingFacts {
    FindingFacts(
      markers: markers, offersMade: offersMade, offerAsked: asked, stress: gateFacts.stress,
      problem: gateFacts.problem, gate: gate ?? findingGate(offersMade, asked),
      isCheckIn: gateFacts.isCheckIn, heard: heardSoFar, facts: facts, events: events,
      undatedCommitments: undatedCommitments, repeatContact: repeatContact)
  }

  /// Judges the findings that this record can bring.
  ///
  /// - Parameter gate: the gate for the offer asked about, where it is known already.
  mutating func noteFindings(
    _ markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents,
    gate: GateReading? = nil
  ) -> [Finding] {
    let happened = RecordTriggers(
      markers: markers, offersMade: offersMade, asked: asked, events: events)
    let possible = rules.findings(possibleOn: happened)
    if possible.isEmpty { return [] }
    let judge = FindingJudge(
      facts: findingFacts(
        markers, offersMade: offersMade, asked: asked, events: events, gate: gate))
    var found: [Finding] = []
    for index in possible {
      let rule = rules.findings[index]
      guard judge.holds(rule.condition) else {
        standingFindings.remove(index)
        continue
      }
      let isNew = standingFindings.insert(index).inserted
      if isNew || rule.condition.hasEvent {
        found.append(
          Finding(
            id: rule.id, severity: judge.severity(of: rule), turn: turns, message: rule.title,
            because: judge.evidence(for: rule.condition), isTrial: rule.status == .trial))
      }
    }
    found = found.enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
    findings += found
    return found
  }
}

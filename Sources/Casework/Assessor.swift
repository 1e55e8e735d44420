public import Matching
import Rules
public import Transcripts

/// Assesses one interaction, record by record: stress, problem, gate, commitments, findings, follow-up.
///
/// A pure value: time comes in with the records, and a copy may be led another way.
public struct Assessor: Sendable {
  let interaction: String
  let rules: CaseRules
  var facts = InteractionFacts()
  var clock = InteractionClock()
  var ladder = StressLadder()
  var machine = ProblemMachine()
  var gateFacts: GateFacts
  var commitments: [Commitment] = []
  var offers: [OfferRecord] = []
  var findings: [Finding] = []
  var trajectory: [StressLevel] = []
  /// Number of text turns so far.
  var turns = 0
  var customerTurns = 0
  var lastAskedTurn: Int?
  var isEnded = false
  var standingFindings: Set<Int> = []
  var seenEvents: RecordEvents = []
  var zone: CustomerZone?
  var end: CareEnd?

  /// Begins an interaction.
  ///
  /// - Parameter isRepeatedID: another interaction of this run had the same id.
  public init(interaction: String, rules: CaseRules, isRepeatedID: Bool = false) {
    self.interaction = interaction
    self.rules = rules
    gateFacts = GateFacts(
      stress: StressReading(level: .calm, peak: .calm, because: []),
      problem: ProblemReading(state: .none, count: 0, confirmation: nil, because: []))
    policyZone = rules.policy.timezone.flatMap(CustomerZone.init)
    zone = policyZone
    idIsRepeated = isRepeatedID
  }

  private let idIsRepeated: Bool
  private let policyZone: CustomerZone?
  private var contactBarredByFact = false
  private var contactBarredByWords: Evidence?

  /// Judges one record with the matches of its text, and answers it.
  public mutating func take(_ record: TurnRecord, matches: [PhraseMatch]) -> Advice {
    var events = note(record)
    if isEnded, record.text != nil { reopen() }
    var markers: TurnMarkers?
    if record.text != nil {
      turns += 1
      let heard = TurnMarkers(matches, turn: turns, rules: rules.rulebook.rules)
      markers = heard
      events.formUnion(judge(heard, by: record.speaker ?? .unknown))
    }
    if record.event == .checkIn { gateFacts.isCheckIn = true }
    if record.event == .end, !isEnded { finish(&events) }
    return answer(record, markers, events)
  }

  /// The interaction as it ended, or as it would if nothing more came.
  public func closed() -> CaseRecord {
    var ended = self
    if !isEnded {
      var events: RecordEvents = []
      ended.finish(&events)
      _ = ended.noteFindings(
        nil, offersMade: [], asked: nil, events: events.subtracting(seenEvents))
    }
    return ended.caseRecord
  }

  /// The interaction as its closing record shows it.
  private var caseRecord: CaseRecord {
    let followUp = end?.followUp ?? FollowUpPlanner(policy: rules.policy).plan(endedCare)
    return CaseRecord(
      interaction: interaction, facts: facts, startedAt: clock.startedAt,
      endedAt: end?.endedAt, turns: turns, stress: gateFacts.stress, trajectory: trajectory,
      problem: gateFacts.problem, offers: offers, gate: gate(for: .crossSell),
      commitments: commitments, findings: findings, followUp: followUp)
  }

  func gate(for kind: OfferKind) -> GateReading {
    Gate(policy: rules.policy).decide(gateFacts, kind: kind)
  }
}

extension Assessor {
  /// Takes up the record's facts and time; tells what they show for the first time.
  private mutating func note(_ record: TurnRecord) -> RecordEvents {
    var events: RecordEvents = idIsRepeated ? .idRepeated : []
    if let added = record.facts {
      if let customer = added.customer, let known = facts.customer, customer != known {
        events.insert(.customerChanged)
      }
      facts = facts.merged(with: added)
      if added.timezone != nil {
        zone = facts.timezone.flatMap(CustomerZone.init) ?? policyZone
      }
      noteContactFact(added)
    }
    if clock.take(record, zone: zone) { events.insert(.timeReversed) }
    return events
  }

  private mutating func noteContactFact(_ added: InteractionFacts) {
    guard let isBarred = added.doNotContact else { return }
    contactBarredByFact = isBarred
    updateContact()
  }

  /// Moves the state by one turn; tells what it shows for the first time.
  private mutating func judge(_ markers: TurnMarkers, by speaker: Role) -> RecordEvents {
    switch speaker {
    case .customer: judgeCustomer(markers)
    case .agent, .supervisor, .bot: judgeCompany(markers)
    case .unknown:
      if gateFacts.notEvaluated == nil {
        gateFacts.notEvaluated = Evidence(
          rule: DecisionID.notEvaluated.rawValue, turn: turns)
      }
      return .roleUnknown
    case .system, .note: break
    }
    return []
  }

  private mutating func judgeCustomer(_ markers: TurnMarkers) {
    customerTurns += 1
    notePurposes(markers)
    machine.take(markers.customer, isRoutine: isRoutine)
    let soothed = !markers.relief.isEmpty || !markers.customer.confirmed.isEmpty
    ladder.take(markers.stress, soothed: soothed, policy: rules.policy)
    trajectory.append(ladder.level)
    gateFacts.vulnerability = gateFacts.vulnerability.updated(with: markers.vulnerability)
    noteConsent(markers.consent)
    notePromises(markers)
    updateReadings()
  }

  private mutating func judgeCompany(_ markers: TurnMarkers) {
    machine.take(markers.company, isRoutine: isRoutine)
    for words in markers.commitments {
      let parts = [facts.customer, interaction, "\(turns)", "\(words.start ?? 0)"]
      commitments.append(
        Commitment(
          id: StableID.make("co", parts), turn: turns, evidence: words, due: nil, state: .open))
    }
    updateReadings()
  }

  private mutating func updateReadings() {
    gateFacts.stress = StressReading(
      level: ladder.level, peak: ladder.peak, because: ladder.because)
    gateFacts.stressPeakEvidence = ladder.becauseOfPeak
    gateFacts.problem = machine.running
    gateFacts.problemStatement = machine.statements.last
    gateFacts.isConfirmedExplicitly = machine.isConfirmed
  }

  /// Whether the purpose is known and nothing but a problem can make this contact care.
  private var isRoutine: Bool {
    if case .routine = gateFacts.purpose { return true }
    return false
  }

  private mutating func notePurposes(_ markers: TurnMarkers) {
    if let words = markers.askedFor.first {
      gateFacts.askedFor = gateFacts.askedFor ?? words
      lastAskedTurn = customerTurns
      notePurpose(words, isRoutine: true)
    }
    for (name, words) in markers.purposes {
      if name == "cancel" { gateFacts.cancelAsked = gateFacts.cancelAsked ?? words }
      if name == "buy" {
        gateFacts.askedFor = gateFacts.askedFor ?? words
        lastAskedTurn = customerTurns
      }
      let isRoutine = name == "buy" || rules.policy.routinePurposes.contains(name)
      notePurpose(words, isRoutine: isRoutine)
    }
  }

  /// One purpose that is no routine makes the contact none.
  private mutating func notePurpose(_ words: Evidence, isRoutine: Bool) {
    switch gateFacts.purpose {
    case .unknown: gateFacts.purpose = isRoutine ? .routine(words) : .other(words)
    case .routine where !isRoutine: gateFacts.purpose = .other(words)
    case .routine, .other: break
    }
  }

  private mutating func noteConsent(_ signs: [(sign: ConsentSign, evidence: Evidence)]) {
    for (sign, words) in signs {
      contactBarredByWords = sign == .withdrawn ? contactBarredByWords ?? words : nil
      if sign == .given { contactBarredByFact = false }
    }
    updateContact()
  }

  /// A fact that allows contact does not take back what the customer said.
  private mutating func updateContact() {
    let fact = Evidence(rule: DecisionID.doNotContact.rawValue, turn: nil)
    gateFacts.doNotContact = contactBarredByWords ?? (contactBarredByFact ? fact : nil)
  }

  private mutating func notePromises(_ markers: TurnMarkers) {
    if !markers.customer.promiseBroken.isEmpty {
      gateFacts.brokenPromises = gateFacts.brokenPromises.updated(
        with: markers.customer.promiseBroken)
      settleCommitments(as: .broken)
    } else if !markers.commitmentsKept.isEmpty {
      gateFacts.brokenPromises = []
      settleCommitments(as: .kept)
    }
  }

  private mutating func settleCommitments(as state: Commitment.State) {
    for index in commitments.indices where commitments[index].state != .kept {
      commitments[index].state = state
    }
  }
}

extension Assessor {
  private mutating func finish(_ events: inout RecordEvents) {
    events.insert(.ended)
    isEnded = true
    gateFacts.problem = machine.final
    let followUp = FollowUpPlanner(policy: rules.policy).plan(endedCare)
    end = CareEnd(endedAt: clock.lastAt, heldUntil: longestHold, followUp: followUp)
    gateFacts.end = end
    if followUp.window != nil, zone == nil { events.insert(.zoneUnknown) }
  }

  /// *Hold at most* after the end, in the customer's zone.
  private var longestHold: Timestamp? {
    clock.lastAt.map { end in
      let second = end.milliseconds / 1000 + Int64(rules.policy.holdAtMost)
      return zone?.timestamp(second: second) ?? Timestamp(milliseconds: second * 1000)
    }
  }

  /// Why the customer comes back is not known yet, whatever the contact was about before.
  private mutating func reopen() {
    isEnded = false
    end = nil
    gateFacts.end = nil
    gateFacts.purpose = .unknown
    updateReadings()
  }

  private var endedCare: EndedCare {
    let problem = gateFacts.problem
    let isConfirmedCheckIn = gateFacts.isCheckIn && problem.state == .confirmed
    let isOwed = problem.count > 0 || gateFacts.stress.peak >= .stressed
    return EndedCare(
      interaction: interaction, facts: facts, zone: zone, endedAt: clock.lastAt,
      isNeeded: turns > 0 && isOwed && !isConfirmedCheckIn,
      mayContact: gateFacts.doNotContact == nil, problem: machine.statements,
      commitments: commitments)
  }

  private mutating func answer(
    _ record: TurnRecord, _ markers: TurnMarkers?, _ events: RecordEvents
  ) -> Advice {
    let gate = self.gate(for: record.offer?.kind ?? .crossSell)
    let made = offersMade(markers, by: record.speaker ?? .unknown, gate: gate)
    offers += made
    if let asked = record.offer, record.event == .offer {
      offers.append(
        OfferRecord(
          turn: turns, id: asked.id, kind: asked.kind, by: .tool, decision: gate.decision,
          basis: gate.basis, quote: nil, because: gate.because))
    }
    let asked = record.event == .offer ? record.offer?.kind : nil
    let found = noteFindings(
      markers, offersMade: made, asked: asked, events: events.subtracting(seenEvents))
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
        decision: decision.decision, basis: decision.basis, quote: words.quote,
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

  private mutating func noteFindings(
    _ markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents
  ) -> [Finding] {
    let judge = FindingJudge(
      facts: FindingFacts(
        markers: markers, offersMade: offersMade, offerAsked: asked, stress: gateFacts.stress,
        problem: gateFacts.problem, gate: findingGate(offersMade, asked),
        isCheckIn: gateFacts.isCheckIn, facts: facts, events: events))
    var found: [Finding] = []
    for (index, rule) in rules.findings.enumerated() {
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
    found.sort { $0.severity > $1.severity }
    findings += found
    return found
  }
}

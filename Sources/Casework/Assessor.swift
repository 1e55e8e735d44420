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
  var clock: InteractionClock
  var stopwatch = TurnStopwatch()
  var tracker = RuleTracker()
  var ladder = StressLadder()
  var machine = ProblemMachine()
  var gateFacts: GateFacts
  var commitments: [Commitment] = []
  /// Words on this record that promise something and tell no time for it.
  var undatedCommitments: [Evidence] = []
  var offers: [OfferRecord] = []
  var findings: [Finding] = []
  var trajectory: [StressLevel] = []
  /// Number of text turns so far.
  var turns = 0
  var customerTurns = 0
  var lastAskedTurn: Int?
  /// The latest time of a customer's turn.
  var lastCustomerAt: Timestamp?
  var isEnded = false
  /// The state as it was before rules that only the end decides had moved it.
  var beforeEnd: StateBeforeEnd?
  /// The history as it was before the end settled some of it.
  var pastBeforeEnd: KnownPast?
  var heardSoFar = HeardSoFar()
  var standingFindings = StandingFindings()
  var seenEvents: RecordEvents = []
  /// What this record tells of something that an earlier contact left unsettled.
  private(set) var repeatContact: RepeatContact?
  /// What held on the last record.
  private(set) var lastMatches: [RuleMatch] = []
  /// Rules that held on the last record, by index.
  var held: [Int] { lastMatches.map(\.rule) }
  /// How often each rule on trial was heard.
  private var heardOnTrial: [String: Int] = [:]
  var zone: CustomerZone? { clock.zone }
  /// Whether it is in a language that no pack is written in.
  private var isForeign = false
  /// Whether the channel is one of voices.
  private(set) var isVoice = false
  var end: CareEnd? { gateFacts.end }

  /// Begins an interaction.
  ///
  /// - Parameters:
  ///   - history: what was known of the customer before; an empty one lets the interaction stand alone.
  ///   - isRepeatedID: another interaction of this run had the same id.
  ///   - asksHistory: a ledger knows customers, so one who is not named is a finding.
  public init(
    interaction: String, rules: CaseRules, history: CaseHistory = CaseHistory(),
    isRepeatedID: Bool = false, asksHistory: Bool = false
  ) {
    self.interaction = interaction
    self.rules = rules
    gateFacts = GateFacts(
      stress: StressReading(level: .calm, peak: .calm, because: []),
      problem: ProblemReading(state: .none, count: 0, confirmation: nil, because: []),
      past: history.isKnown || !history.isReadable ? KnownPast(history) : .nothing)
    clock = InteractionClock(zone: rules.usualZone)
    idIsRepeated = isRepeatedID
    self.asksHistory = asksHistory
  }

  private let idIsRepeated: Bool
  let asksHistory: Bool
  /// When this contact first owed a follow-up: from there on the customer's other contacts are held.
  private(set) var owedSince: Timestamp?
  private var contactBarredByFact = false
  private var contactBarredByWords: Evidence?
  /// Whether the customer's last word on it allows contact.
  private(set) var consentWasGiven = false
  /// Whether the customer said that what was promised had been kept.
  var promisesWereKept = false

  /// Judges one record with the matches of its text, and answers it.
  public mutating func take(_ record: TurnRecord, matches: [PhraseMatch]) -> Advice {
    let outcome = fold(record, matches: matches)
    return advice(on: record, outcome)
  }

  /// Moves the state by one record with the matches of its text, and answers nothing.
  @discardableResult
  mutating func fold(_ record: TurnRecord, matches: [PhraseMatch]) -> RecordOutcome {
    var events = note(record)
    if !lastMatches.isEmpty { lastMatches = [] }
    if repeatContact != nil { repeatContact = nil }
    if !undatedCommitments.isEmpty { undatedCommitments = [] }
    let timing = stopwatch.take(record, start: clock.elapsed(at: record), isVoice: isVoice)
    if isEnded, record.text != nil { reopen() }
    var markers: TurnMarkers?
    if record.event == .checkIn { gateFacts.isCheckIn = true }
    if record.text != nil {
      turns += 1
      if isForeign {
        passOver(turnBy: record.speaker ?? .unknown)
      } else {
        markers = judge(record, matches, timing, &events)
      }
    }
    if owedSince == nil, gateFacts.owesFollowUp { owedSince = clock.lastAt }
    let atEnd = record.event == .end && !isEnded ? finish(&events) : nil
    return outcome(of: record, markers, atEnd, events)
  }

  private mutating func judge(
    _ record: TurnRecord, _ matches: [PhraseMatch], _ timing: TurnTiming,
    _ events: inout RecordEvents
  ) -> TurnMarkers {
    let heard = markers(of: record, matches, timing)
    for rule in heard.trials { heardOnTrial[rule, default: 0] += 1 }
    recogniseCheckIn(heard, by: record.speaker ?? .unknown)
    events.formUnion(judge(heard, of: record))
    heardSoFar.take(heard, by: record.speaker ?? .unknown, problemCount: machine.count)
    return heard
  }

  /// The interaction as it ended, or as it would if nothing more came.
  public func closed() -> CaseRecord {
    if isEnded { return caseRecord }
    var ended = self
    return ended.close()
  }

  /// Ends the interaction where its `end` was not seen; tells what became of it.
  mutating func close() -> CaseRecord {
    if !isEnded {
      var events: RecordEvents = []
      let atEnd = finish(&events)
      _ = noteFindings(
        atEnd, offersMade: [], asked: nil, events: events.subtracting(seenEvents))
    }
    return caseRecord
  }

  /// The interaction as its closing record shows it.
  private var caseRecord: CaseRecord {
    let followUp = end?.followUp ?? plannedFollowUp
    let commitments = standingCommitments
    return CaseRecord(
      interaction: interaction, facts: facts, startedAt: clock.startedAt,
      endedAt: end?.endedAt, turns: turns, stress: gateFacts.stress, trajectory: trajectory,
      problem: gateFacts.problem, offers: offers, gate: gate(for: .crossSell),
      commitments: commitments, findings: findings, followUp: followUp,
      historyEvents: historyEvents, checkInAnswer: checkInAnswer,
      heardOnTrial: heardOnTrial,
      owedSince: followUp.needed ? owedSince.flatMap { heldSince($0) } : nil,
      scorecard: rules.scorer.scorecard(
        of: gateFacts, offers: offers, commitments: commitments, followUp: followUp,
        statements: machine.statements))
  }

  func gate(for kind: OfferKind) -> GateReading { rules.gate.decide(gateFacts, kind: kind) }
}

extension Assessor {
  /// Takes up the record's facts and time; tells what they show for the first time.
  mutating func note(_ record: TurnRecord) -> RecordEvents {
    var events: RecordEvents = idIsRepeated ? .idRepeated : []
    if let added = record.facts {
      if let customer = added.customer, let known = facts.customer, customer != known {
        events.insert(.customerChanged)
      }
      let (channel, language) = (facts.channel, facts.language)
      facts.merge(added)
      if facts.channel != channel { isVoice = facts.channel?.hasPrefix("voice") ?? false }
      if added.timezone != nil || added.region != nil {
        clock.zone = zone(of: facts)
      }
      noteContactFact(added)
      if let told = facts.language, told != language {
        isForeign = !rules.mayJudge(language: told)
      }
    }
    if clock.take(record) { events.insert(.timeReversed) }
    gateFacts.now = clock.lastAt
    if gateFacts.history.hasExpiredHold(at: clock.lastAt) { events.insert(.holdExpired) }
    return events
  }

  func zone(of facts: InteractionFacts) -> CustomerZone? {
    facts.timezone.flatMap(CustomerZone.init)
      ?? gateFacts.history.timezone.flatMap(CustomerZone.init)
      ?? zone(ofRegion: facts.region)
  }

  private func zone(ofRegion region: String?) -> CustomerZone? {
    guard let region else { return rules.usualZone }
    return rules.policy.timezone(region: region).flatMap(CustomerZone.init)
  }

  private mutating func noteContactFact(_ added: InteractionFacts) {
    guard let isBarred = added.doNotContact else { return }
    contactBarredByFact = isBarred
    updateContact()
  }

  mutating func note(held matches: [RuleMatch]) { lastMatches += matches }

  /// What the rules make of a turn, given the state before it.
  private mutating func markers(
    of record: TurnRecord, _ matches: [PhraseMatch], _ timing: TurnTiming
  ) -> TurnMarkers {
    let speaker = record.speaker ?? .unknown
    if matches.isEmpty, !rules.mayHoldUnheard(record.text ?? "", by: speaker) {
      tracker.takeTurn(by: speaker)
      return .none
    }
    repeatContact = self.repeatContact(by: speaker, matches, turn: turns)
    let turn = JudgedTurn(
      record: record, number: turns, speaker: speaker, timing: timing, standing: stateSet,
      state: repeatContact != nil || rules.askForState(matches)
        ? findingFacts(nil, offersMade: [], asked: nil, events: []) : nil)
    lastMatches = tracker.matches(on: turn, heard: matches, rules: rules)
    return TurnMarkers.sorted(lastMatches, rules: rules)
  }

  /// Moves the state by one turn; tells what it shows for the first time.
  private mutating func judge(_ markers: TurnMarkers, of record: TurnRecord) -> RecordEvents {
    switch record.speaker ?? .unknown {
    case .customer: judgeCustomer(markers)
    case .agent, .supervisor, .bot:
      judgeCompany(markers, saying: record.text ?? "")
    case .unknown:
      noteNotEvaluated()
      return .roleUnknown
    case .system, .note: break
    }
    return []
  }

  private mutating func judgeCompany(_ markers: TurnMarkers, saying text: String) {
    if markers.kinds.isDisjoint(with: .ofCompany) {
      machine.takeCompanyTurn()
    } else {
      machine.take(markers.company, isRoutine: isRoutine)
      updateReadings()
    }
    if markers.kinds.contains(.commitment) {
      noteCommitments(markers.evidence(of: .commitment), in: text)
    }
  }

  /// Takes a turn in a language that no rules know: what they would have heard is open.
  private mutating func passOver(turnBy speaker: Role) {
    tracker.takeTurn(by: .unknown)
    if speaker != .system, speaker != .note { noteNotEvaluated() }
  }

  private mutating func noteNotEvaluated() {
    if gateFacts.notEvaluated != nil { return }
    gateFacts.notEvaluated = Evidence(rule: DecisionID.notEvaluated.rawValue, turn: turns)
  }

  private mutating func judgeCustomer(_ markers: TurnMarkers) {
    customerTurns += 1
    if let at = clock.at { lastCustomerAt = lastCustomerAt.map { max($0, at) } ?? at }
    notePurposes(markers)
    if markers.kinds.isDisjoint(with: .ofCustomer) {
      machine.takeCustomerTurn()
    } else {
      machine.take(markers.customer, isRoutine: isRoutine, isCheckIn: gateFacts.isCheckIn)
    }
    let before = ladder.level
    ladder.take(
      markers.stress, soothed: !markers.kinds.isDisjoint(with: [.relief, .confirmed]),
      pace: rules.stressPace)
    trajectory.append(ladder.level)
    if markers.kinds.contains(.vulnerability) {
      gateFacts.vulnerability = gateFacts.vulnerability.updated(
        with: markers.evidence(of: .vulnerability))
    }
    noteConsent(markers.consent)
    notePromises(markers)
    // Of a turn in which nothing was heard, only quiet is left to move the state.
    if !markers.kinds.isEmpty || ladder.level != before { updateReadings() }
  }

  mutating func updateReadings() {
    gateFacts.stress = StressReading(
      level: ladder.level, peak: ladder.peak, because: ladder.because)
    gateFacts.stressPeakEvidence = ladder.becauseOfPeak
    gateFacts.problem = machine.running
    gateFacts.problemStatement = machine.statements.last
    gateFacts.isConfirmedExplicitly = machine.isConfirmed
  }

  /// Whether the purpose is known and nothing but a problem can make this contact care.
  var isRoutine: Bool {
    if case .routine = gateFacts.purpose { return true }
    return false
  }

  private mutating func notePurposes(_ markers: TurnMarkers) {
    if markers.kinds.isDisjoint(with: [.askedFor, .purpose]) { return }
    if let words = markers.firstEvidence(of: .askedFor) {
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
    if signs.isEmpty { return }
    for (sign, words) in signs {
      contactBarredByWords = sign == .withdrawn ? contactBarredByWords ?? words : nil
      consentWasGiven = sign == .given
      if sign == .given {
        contactBarredByFact = false
        gateFacts.history.take(.consentGiven, at: clock.lastAt)
      }
    }
    updateContact()
  }

  /// A fact that allows contact does not take back what the customer said.
  private mutating func updateContact() {
    let fact = Evidence(rule: DecisionID.doNotContact.rawValue, turn: nil)
    gateFacts.doNotContact = contactBarredByWords ?? (contactBarredByFact ? fact : nil)
  }
}

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
  var stopwatch = TurnStopwatch()
  var tracker = RuleTracker()
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
  /// The state as it was before rules that only the end decides had moved it.
  var beforeEnd: (ladder: StressLadder, machine: ProblemMachine)?
  var standingFindings: Set<Int> = []
  var seenEvents: RecordEvents = []
  /// Rules that held on the last record, by index.
  private(set) var held: Set<Int> = []
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
    held = []
    let isVoice = facts.channel?.hasPrefix("voice") ?? false
    let timing = stopwatch.take(record, start: clock.elapsed(at: record), isVoice: isVoice)
    if isEnded, record.text != nil { reopen() }
    var markers: TurnMarkers?
    if record.text != nil {
      turns += 1
      let heard = self.markers(of: record, matches, timing)
      markers = heard
      events.formUnion(judge(heard, by: record.speaker ?? .unknown))
    }
    if record.event == .checkIn { gateFacts.isCheckIn = true }
    let atEnd = record.event == .end && !isEnded ? finish(&events) : nil
    return answer(record, markers, atEnd, events)
  }

  /// The interaction as it ended, or as it would if nothing more came.
  public func closed() -> CaseRecord {
    var ended = self
    if !isEnded {
      var events: RecordEvents = []
      let atEnd = ended.finish(&events)
      _ = ended.noteFindings(
        atEnd, offersMade: [], asked: nil, events: events.subtracting(seenEvents))
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
  mutating func note(_ record: TurnRecord) -> RecordEvents {
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

  mutating func note(held rules: [Int]) { held.formUnion(rules) }

  /// What the rules make of a turn, given the state before it.
  private mutating func markers(
    of record: TurnRecord, _ matches: [PhraseMatch], _ timing: TurnTiming
  ) -> TurnMarkers {
    let turn = JudgedTurn(
      record: record, number: turns, speaker: record.speaker ?? .unknown, timing: timing,
      state: rules.askForState(matches.lazy.map(\.rule))
        ? findingFacts(nil, offersMade: [], asked: nil, events: []) : nil)
    let found = tracker.matches(on: turn, heard: matches, rules: rules)
    held = Set(found.map(\.rule))
    return TurnMarkers(found, rules: rules.rulebook.rules)
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

import Rules
import Transcripts

/// Events that only the record as a whole shows.
struct RecordEvents: OptionSet, Sendable {
  let rawValue: Int

  static let ended = RecordEvents(rawValue: 1)
  static let roleUnknown = RecordEvents(rawValue: 2)
  static let customerChanged = RecordEvents(rawValue: 4)
  static let zoneUnknown = RecordEvents(rawValue: 8)
  static let idRepeated = RecordEvents(rawValue: 16)
  static let timeReversed = RecordEvents(rawValue: 32)
  static let holdExpired = RecordEvents(rawValue: 64)
  static let customerUnknown = RecordEvents(rawValue: 128)
}

/// What a finding's condition can ask about one record; one object, for it is asked by many conditions.
final class FindingFacts {
  let markers: TurnMarkers?
  /// Offers that the company's side made on this record, unasked.
  let offersMade: [OfferRecord]
  let offerAsked: OfferKind?
  /// What was heard in the contact so far.
  let heard: HeardSoFar
  let channel: String?
  let queue: String?
  let events: RecordEvents
  /// Words that promise something and tell no time for it.
  let undatedCommitments: [Evidence]
  /// The customer is back about something unsettled, and tells of it on this record.
  let repeatContact: RepeatContact?
  private let state: GateFacts
  private let gatekeeper: Gate
  /// The gate for the offer in hand, the most held of several; decided when it is asked for.
  private(set) lazy var gate = decidedGate

  init(
    _ assessor: Assessor, markers: TurnMarkers?, offersMade: [OfferRecord],
    offerAsked: OfferKind?, events: RecordEvents
  ) {
    self.markers = markers
    self.offersMade = offersMade
    self.offerAsked = offerAsked
    self.events = events
    heard = assessor.heardSoFar
    channel = assessor.facts.channel
    queue = assessor.facts.queue
    undatedCommitments = assessor.undatedCommitments
    repeatContact = assessor.repeatContact
    state = assessor.gateFacts
    gatekeeper = assessor.rules.gate
  }

  var stress: StressReading { state.stress }
  var problem: ProblemReading { state.problem }
  var isCheckIn: Bool { state.isCheckIn }

  private var decidedGate: GateReading {
    let kinds = offersMade.isEmpty ? [offerAsked ?? .crossSell] : offersMade.map(\.kind)
    let gates = kinds.map { gatekeeper.decide(state, kind: $0) }
    return gates.first { $0.decision == .blocked } ?? gates[0]
  }
}

/// Judges a finding's condition on a record, and gathers what it rests on.
struct FindingJudge {
  let facts: FindingFacts

  /// Whether the condition holds; one that can't be evaluated does not.
  func holds(_ condition: Condition) -> Bool { truth(of: condition).isTrue }

  /// Whether the condition holds, or why that can't be told.
  func truth(of condition: Condition) -> Truth {
    switch condition {
    case .all(let parts): .all(parts.lazy.map { truth(of: $0) })
    case .any(let parts): .any(parts.lazy.map { truth(of: $0) })
    case .not(let part): truth(of: part).negated
    case .fact(let fact): truth(of: fact)
    }
  }

  /// The first severity whose condition holds.
  func severity(of rule: FindingRule) -> Severity {
    rule.severities.first { $0.condition.map(holds) ?? true }?.severity ?? .info
  }

  /// What the parts of the condition that hold rest on, in their order.
  func evidence(for condition: Condition) -> [Evidence] {
    switch condition {
    case .all, .any:
      gathered(from: condition)
    case .not:
      []
    case .fact(let fact):
      truth(of: fact).isTrue ? evidence(for: fact) : []
    }
  }

  private func gathered(from condition: Condition) -> [Evidence] {
    var found: [Evidence] = []
    gather(from: condition, into: &found)
    return found
  }

  /// Each piece once.
  private func gather(from condition: Condition, into found: inout [Evidence]) {
    switch condition {
    case .all(let parts), .any(let parts):
      for part in parts { gather(from: part, into: &found) }
    case .not:
      break
    case .fact(let fact):
      if !fact.hasEvidence || !truth(of: fact).isTrue { return }
      for evidence in evidence(for: fact) where !found.contains(evidence) {
        found.append(evidence)
      }
    }
  }

  private func truth(of fact: Fact) -> Truth {
    switch fact {
    case .channel where facts.channel == nil: .notEvaluated("the channel is not known")
    case .queue where facts.queue == nil: .notEvaluated("the queue is not known")
    case .everHeard where facts.heard.hasUnknownSpeaker && !holds(fact):
      .notEvaluated("a speaker is not known")
    default: Truth(holds(fact))
    }
  }

  private func holds(_ fact: Fact) -> Bool {
    switch fact {
    case .offerMade(let kind):
      facts.offersMade.contains { kind == nil || $0.kind == kind }
    case .offerAsked(let kind):
      facts.offerAsked.map { kind == nil || $0 == kind } ?? false
    case .heard(let family, let meaning):
      !(facts.markers?.evidence(ofFamily: family, meaning: meaning) ?? []).isEmpty
    case .everHeard(let family, let meaning):
      !facts.heard.evidence(ofFamily: family, meaning: meaning).isEmpty
    case .commitmentWithoutDue: !facts.undatedCommitments.isEmpty
    case .gate(let decision): facts.gate.decision == decision
    case .stress(let comparison, let level): comparison.holds(facts.stress.level, level)
    case .peak(let comparison, let level): comparison.holds(facts.stress.peak, level)
    case .problem(let state): facts.problem.state == state
    case .problemCount(let comparison, let count): comparison.holds(facts.problem.count, count)
    case .problemTold(let comparison, let count):
      comparison.holds(facts.heard.problemTellings, count)
    case .confirmation(let confirmation): facts.problem.confirmation == confirmation
    case .channel(let name): isChannel(name)
    case .queue(let name): facts.queue == name
    case .ended: facts.events.contains(.ended)
    case .checkIn: facts.isCheckIn
    case .roleUnknown: facts.events.contains(.roleUnknown)
    case .customerChanged: facts.events.contains(.customerChanged)
    case .customerUnknown: facts.events.contains(.customerUnknown)
    case .zoneUnknown: facts.events.contains(.zoneUnknown)
    case .idRepeated: facts.events.contains(.idRepeated)
    case .timeReversed: facts.events.contains(.timeReversed)
    case .holdExpired: facts.events.contains(.holdExpired)
    case .repeatContact: facts.repeatContact != nil
    }
  }

  private func isChannel(_ name: String) -> Bool {
    guard let channel = facts.channel else { return false }
    return channel == name || channel.hasPrefix(name + "/")
  }

  private func evidence(for fact: Fact) -> [Evidence] {
    switch fact {
    case .offerMade(let kind):
      (facts.markers?.offers ?? []).filter { kind == nil || $0.kind == kind }.map(\.evidence)
    case .heard(let family, let meaning):
      facts.markers?.evidence(ofFamily: family, meaning: meaning) ?? []
    case .everHeard(let family, let meaning):
      facts.heard.evidence(ofFamily: family, meaning: meaning)
    case .problemTold: facts.heard.lastTold
    case .commitmentWithoutDue: facts.undatedCommitments
    case .gate: facts.gate.because
    case .stress, .peak: facts.stress.because
    case .problem, .problemCount, .confirmation: facts.problem.because
    case .repeatContact: facts.repeatContact.map { [$0.telling, $0.earlier] } ?? []
    case .offerAsked, .channel, .queue, .ended, .checkIn, .roleUnknown, .customerChanged,
      .customerUnknown, .zoneUnknown, .idRepeated, .timeReversed, .holdExpired:
      []
    }
  }
}

extension Fact {
  /// Whether anything that was said can show it.
  fileprivate var hasEvidence: Bool {
    switch self {
    case .offerMade, .heard, .everHeard, .problemTold, .commitmentWithoutDue, .gate, .stress, .peak,
      .problem, .problemCount, .confirmation, .repeatContact:
      true
    case .offerAsked, .channel, .queue, .ended, .checkIn, .roleUnknown, .customerChanged,
      .customerUnknown, .zoneUnknown, .idRepeated, .timeReversed, .holdExpired:
      false
    }
  }
}

extension Condition {
  /// Whether any part of it happens on one record rather than lasting.
  var hasEvent: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.hasEvent)
    case .not(let part): part.hasEvent
    case .fact(let fact): fact.isEvent
    }
  }
}

extension [Evidence] {
  /// The same in the same order, each once.
  var withoutRepeats: [Evidence] {
    let repeats = indices.contains { self[..<$0].contains(self[$0]) }
    if !repeats { return self }
    var kept: [Evidence] = []
    for evidence in self where !kept.contains(evidence) { kept.append(evidence) }
    return kept
  }

  /// These with newer words in place of those of the same rule, so that a long contact keeps few.
  func updated(with newer: [Evidence]) -> [Evidence] {
    var kept = self
    for evidence in newer {
      kept.removeAll { $0.rule == evidence.rule }
      kept.append(evidence)
    }
    return kept
  }
}

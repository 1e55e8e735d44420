import Rules
import Transcripts

/// What is known of why the customer is in contact.
enum PurposeKnowledge: Sendable, Equatable {
  case unknown
  /// Known, and one that needs no care: a routine purpose of the policy, or a purchase.
  case routine(Evidence)
  /// Known, and no routine.
  case other(Evidence)
}

/// The end of an interaction, for what the gate does after it; one object, so that one that goes on needs no room for it.
final class CareEnd: Sendable {
  let endedAt: Timestamp?
  /// The latest moment to which an unconfirmed problem holds offers.
  let heldUntil: Timestamp?
  let followUp: FollowUp

  init(endedAt: Timestamp?, heldUntil: Timestamp?, followUp: FollowUp) {
    self.endedAt = endedAt
    self.heldUntil = heldUntil
    self.followUp = followUp
  }
}

/// Everything that the gate's decision rests on.
struct GateFacts: Sendable {
  var stress: StressReading
  var problem: ProblemReading
  /// What held the highest level of stress.
  var stressPeakEvidence: [Evidence] = []
  /// Words by which the problem came to be known; the last of them is what holds the gate.
  var problemStatement: Evidence?
  /// Whether every problem was confirmed explicitly.
  var isConfirmedExplicitly = false
  var purpose = PurposeKnowledge.unknown
  var askedFor: Evidence?
  var cancelAsked: Evidence?
  var vulnerability: [Evidence] = []
  var doNotContact: Evidence?
  var brokenPromises: [Evidence] = []
  /// The first words that could not be judged for want of a role.
  var notEvaluated: Evidence?
  var isCheckIn = false
  var end: CareEnd?
  /// What was known of the customer before.
  var history = CaseHistory()
  /// The latest time known, by which holds of the past have ended or not.
  var now: Timestamp?

  /// Whether this contact will owe a follow-up, as far as it has come.
  var owesFollowUp: Bool {
    end.map(\.followUp.needed) ?? (problem.count > 0 || stress.peak >= .stressed)
  }
}

/// One reason for or against an offer.
struct Hold {
  let id: DecisionID
  var decision = GateDecision.blocked
  var basis = GateBasis.rule
  var evidence: [Evidence] = []
  var openers: [GateOpener] = []
  /// When it ends by itself; `nil` where it does not.
  var endsAt: Timestamp?
}

/// Decides whether an offer may be made: suppress wins over allow, and without evidence there is no offer (design.md §4).
struct Gate {
  /// Whether a window's opening ends the hold where nothing is left to be confirmed.
  private let windowOpensWhenConfirmed: Bool

  init(policy: Policy) { windowOpensWhenConfirmed = policy.windowOpensGateWhenConfirmed }

  /// The decision on an offer of `kind`.
  func decide(_ facts: GateFacts, kind: OfferKind) -> GateReading {
    var holds = standingHolds(facts) + Self.holds(of: facts.history, at: facts.now)
    holds += facts.end.map { holdsAfter($0, facts) } ?? runningHolds(facts, kind: kind)
    if kind == .advocacy, facts.owesFollowUp || facts.history.lastOutcome != .confirmed {
      holds.append(Hold(id: .checkInFirst, openers: [.checkInConfirmed]))
    }
    if facts.end == nil {
      // Nothing opens by time alone while the contact goes on.
      for index in holds.indices { holds[index].endsAt = nil }
    }
    return Self.reading(of: holds, decision: .blocked)
      ?? Self.reading(of: holds, decision: .answerOnly) ?? open(facts)
  }

  private func open(_ facts: GateFacts) -> GateReading {
    var reason = Evidence(rule: DecisionID.nothingHeld.rawValue, turn: nil)
    if facts.end == nil, case .routine(let purpose) = facts.purpose {
      reason = purpose.named(.purposeRoutine)
    }
    return GateReading(
      decision: .open, basis: .rule, because: [reason], opensAt: nil, opensWhen: [])
  }

  /// Holds that stand whether the interaction runs or has ended.
  private func standingHolds(_ facts: GateFacts) -> [Hold] {
    var holds: [Hold] = []
    if !facts.vulnerability.isEmpty {
      holds.append(
        Hold(
          id: .vulnerability, evidence: facts.vulnerability, openers: [.supervisorRelease]))
    }
    if let words = facts.doNotContact {
      holds.append(Hold(id: .doNotContact, evidence: [words], openers: [.consentGiven]))
    }
    if !facts.brokenPromises.isEmpty {
      holds.append(
        Hold(id: .promiseBroken, evidence: facts.brokenPromises, openers: [.commitmentKept]))
    }
    if let words = facts.notEvaluated {
      holds.append(
        Hold(
          id: .notEvaluated, basis: .notEvaluated, evidence: [words], openers: [.ruleEvaluable]))
    }
    return holds
  }

  private func runningHolds(_ facts: GateFacts, kind: OfferKind) -> [Hold] {
    var holds: [Hold] = []
    if facts.isCheckIn { holds.append(Hold(id: .checkInOpen, openers: [.checkInConfirmed])) }
    let hasProblem = facts.problem.count > 0
    let calming: [GateOpener] = facts.stress.level >= .stressed ? [.stressCalm] : []
    if hasProblem {
      let id: DecisionID = facts.isConfirmedExplicitly ? .followUpOwed : .problemOpen
      let confirming: [GateOpener] = facts.isConfirmedExplicitly ? [] : [.problemConfirmed]
      let words = facts.isConfirmedExplicitly ? facts.problem.because : statement(facts)
      holds.append(
        Hold(id: id, evidence: words, openers: calming + confirming + [.followUpWindowOpen]))
    } else if facts.stress.peak >= .stressed {
      holds.append(
        Hold(
          id: .stressPeaked, evidence: stressEvidence(facts),
          openers: calming + [.followUpWindowOpen]))
    } else if facts.stress.level >= .uneasy {
      holds.append(
        Hold(id: .stressOpen, evidence: facts.stress.because, openers: [.stressCalm]))
    }
    if !hasProblem { holds += purposeHolds(facts, kind: kind) }
    if let words = facts.askedFor {
      holds.append(Hold(id: .askedFor, decision: .answerOnly, evidence: [words]))
    }
    if kind == .retention, let words = facts.cancelAsked {
      holds.append(Hold(id: .cancelAsked, decision: .answerOnly, evidence: [words]))
    }
    return holds
  }

  private func purposeHolds(_ facts: GateFacts, kind: OfferKind) -> [Hold] {
    // Asking for a product makes the purpose known, and so does cancelling for an offer to stay.
    if facts.askedFor != nil || (kind == .retention && facts.cancelAsked != nil) { return [] }
    if let words = facts.cancelAsked { return [purposeOther(words)] }
    return switch facts.purpose {
    case .unknown where facts.isCheckIn: []
    case .unknown: [Hold(id: .purposeUnknown, basis: .default, openers: [.purposeKnown])]
    case .other(let words): [purposeOther(words)]
    case .routine: []
    }
  }

  private func purposeOther(_ words: Evidence) -> Hold {
    Hold(id: .purposeOther, basis: .default, evidence: [words], openers: [.purposeKnown])
  }

  private func holdsAfter(_ end: CareEnd, _ facts: GateFacts) -> [Hold] {
    guard end.followUp.needed else { return [] }
    if endsWithWindow(facts) {
      return [
        Hold(
          id: .followUpOwed, evidence: owedEvidence(facts), openers: [.followUpWindowOpen],
          endsAt: end.followUp.window?.opensAt)
      ]
    }
    return [
      Hold(
        id: .notConfirmed, evidence: owedEvidence(facts), openers: [.checkInConfirmed],
        endsAt: end.heldUntil)
    ]
  }

  /// Case (a): nothing is left to be confirmed, so the window's opening ends the hold.
  func endsWithWindow(_ facts: GateFacts) -> Bool {
    windowOpensWhenConfirmed && facts.stress.level < .stressed
      && facts.vulnerability.isEmpty && !facts.history.isVulnerable
      && (facts.problem.count == 0 || facts.isConfirmedExplicitly)
  }

  private func owedEvidence(_ facts: GateFacts) -> [Evidence] {
    facts.problem.count > 0 ? statement(facts) : stressEvidence(facts)
  }

  private func stressEvidence(_ facts: GateFacts) -> [Evidence] {
    facts.stress.because.isEmpty ? facts.stressPeakEvidence : facts.stress.because
  }

  private func statement(_ facts: GateFacts) -> [Evidence] {
    facts.problemStatement.map { [$0] } ?? facts.problem.because
  }

  static func reading(of holds: [Hold], decision: GateDecision) -> GateReading? {
    var standing = holds.filter { $0.decision == decision }
    guard !standing.isEmpty else { return nil }
    // Most often one hold stands alone.
    if standing.count > 1 {
      let order: [GateBasis] = [.rule, .notEvaluated, .default]
      standing = order.flatMap { basis in standing.filter { $0.basis == basis } }
    }
    return GateReading(
      decision: decision, basis: standing[0].basis, because: standing.flatMap(reasons),
      opensAt: latestEnd(of: standing), opensWhen: openers(of: standing))
  }

  private static func openers(of holds: [Hold]) -> [GateOpener] {
    if holds.count == 1, holds[0].openers.count < 2 { return holds[0].openers }
    return GateOpener.allCases.filter { opener in
      holds.contains { $0.openers.contains(opener) }
    }
  }

  /// `nil` where any of the holds has no end of its own.
  private static func latestEnd(of holds: [Hold]) -> Timestamp? {
    let ends = holds.compactMap(\.endsAt)
    guard ends.count == holds.count else { return nil }
    return ends.max { $0.milliseconds < $1.milliseconds }
  }

  private static func reasons(_ hold: Hold) -> [Evidence] {
    if hold.evidence.isEmpty { return [Evidence(rule: hold.id.rawValue, turn: nil)] }
    return hold.evidence.map { $0.named(hold.id) }
  }
}

extension Evidence {
  /// The same words as evidence for one of the gate's reasons.
  func named(_ decision: DecisionID) -> Evidence {
    var named = self
    named.rule = decision.rawValue
    return named
  }
}

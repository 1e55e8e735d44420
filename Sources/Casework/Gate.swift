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

/// The end of an interaction, for what the gate does after it.
struct CareEnd: Sendable {
  let endedAt: Timestamp?
  /// The latest moment to which an unconfirmed problem holds offers.
  let heldUntil: Timestamp?
  let followUp: FollowUp
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
}

/// One reason for or against an offer.
private struct Hold {
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
  let policy: Policy

  /// The decision on an offer of `kind`.
  func decide(_ facts: GateFacts, kind: OfferKind) -> GateReading {
    let holds = standingHolds(facts) + careHolds(facts) + kindHolds(facts, kind: kind)
    if let blocked = reading(of: holds, decision: .blocked) { return blocked }
    if let answered = reading(of: holds, decision: .answerOnly) { return answered }
    return open(facts)
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

  private func careHolds(_ facts: GateFacts) -> [Hold] {
    facts.end.map { holdsAfter($0, facts) } ?? runningHolds(facts)
  }

  private func runningHolds(_ facts: GateFacts) -> [Hold] {
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
    if !hasProblem { holds += purposeHolds(facts) }
    if let words = facts.askedFor {
      holds.append(Hold(id: .askedFor, decision: .answerOnly, evidence: [words]))
    }
    return holds
  }

  private func purposeHolds(_ facts: GateFacts) -> [Hold] {
    switch facts.purpose {
    case .unknown where facts.isCheckIn:
      []
    case .unknown:
      [Hold(id: .purposeUnknown, basis: .default, openers: [.purposeKnown])]
    case .other(let words) where facts.askedFor == nil && facts.cancelAsked == nil:
      [Hold(id: .purposeOther, basis: .default, evidence: [words], openers: [.purposeKnown])]
    case .routine, .other:
      []
    }
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
  private func endsWithWindow(_ facts: GateFacts) -> Bool {
    policy.windowOpensGateWhenConfirmed && facts.stress.level < .stressed
      && facts.vulnerability.isEmpty
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

  private func kindHolds(_ facts: GateFacts, kind: OfferKind) -> [Hold] {
    switch kind {
    case .advocacy:
      // No earlier check-in is known to have been confirmed.
      return [Hold(id: .checkInFirst, openers: [.checkInConfirmed])]
    case .retention:
      guard facts.end == nil, let words = facts.cancelAsked else { return [] }
      return [Hold(id: .cancelAsked, decision: .answerOnly, evidence: [words])]
    case .crossSell, .upSell:
      guard facts.end == nil, facts.problem.count == 0, facts.askedFor == nil,
        let words = facts.cancelAsked
      else { return [] }
      return [
        Hold(id: .purposeOther, basis: .default, evidence: [words], openers: [.purposeKnown])
      ]
    }
  }

  private func reading(of holds: [Hold], decision: GateDecision) -> GateReading? {
    let order: [GateBasis] = [.rule, .notEvaluated, .default]
    let standing = order.flatMap { basis in
      holds.filter { $0.decision == decision && $0.basis == basis }
    }
    guard let first = standing.first else { return nil }
    let openers = Set(standing.flatMap(\.openers))
    return GateReading(
      decision: decision, basis: first.basis, because: standing.flatMap(reasons),
      opensAt: latestEnd(of: standing),
      opensWhen: GateOpener.allCases.filter { openers.contains($0) })
  }

  /// `nil` where any of the holds has no end of its own.
  private func latestEnd(of holds: [Hold]) -> Timestamp? {
    let ends = holds.compactMap(\.endsAt)
    guard ends.count == holds.count else { return nil }
    return ends.max { $0.milliseconds < $1.milliseconds }
  }

  private func reasons(_ hold: Hold) -> [Evidence] {
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

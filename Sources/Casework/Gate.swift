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

/// What was known of a customer; one object, for of most nothing is known, and what rests on it is copied often.
final class KnownPast: Sendable {
  let history: CaseHistory

  init(_ history: CaseHistory) { self.history = history }

  static let nothing = KnownPast(CaseHistory())
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
  var past = KnownPast.nothing
  /// The latest time known, by which holds of the past have ended or not.
  var now: Timestamp?

  /// What was known of the customer before, and what this contact settled of it.
  var history: CaseHistory {
    _read { yield past.history }
    set { past = KnownPast(newValue) }
  }

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
  var openers: GateOpeners = []
  /// When it ends by itself; `nil` where it does not.
  var endsAt: Timestamp?
}

/// Decides whether an offer may be made: suppress wins over allow, and without evidence there is no offer (design.md §4).
struct Gate: Sendable {
  /// Whether a window's opening ends the hold where nothing is left to be confirmed.
  private let windowOpensWhenConfirmed: Bool

  init(policy: Policy) { windowOpensWhenConfirmed = policy.windowOpensGateWhenConfirmed }

  /// The decision on an offer of `kind`.
  func decide(_ facts: GateFacts, kind: OfferKind) -> GateReading {
    var holds: [Hold] = []
    addStandingHolds(facts, to: &holds)
    Self.addHolds(of: facts.history, at: facts.now, to: &holds)
    if let end = facts.end {
      addHold(after: end, facts, to: &holds)
    } else {
      addRunningHolds(facts, kind: kind, to: &holds)
    }
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
      reason = purpose.named(DecisionID.purposeRoutine.rawValue)
    }
    return GateReading(
      decision: .open, basis: .rule, because: [reason], opensAt: nil, opensWhen: [])
  }

  /// Holds that stand whether the interaction runs or has ended.
  private func addStandingHolds(_ facts: GateFacts, to holds: inout [Hold]) {
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
  }

  private func addRunningHolds(_ facts: GateFacts, kind: OfferKind, to holds: inout [Hold]) {
    if facts.isCheckIn { holds.append(Hold(id: .checkInOpen, openers: [.checkInConfirmed])) }
    let hasProblem = facts.problem.count > 0
    let calming: GateOpeners = facts.stress.level >= .stressed ? [.stressCalm] : []
    if hasProblem {
      let id: DecisionID = facts.isConfirmedExplicitly ? .followUpOwed : .problemOpen
      let confirming: GateOpeners = facts.isConfirmedExplicitly ? [] : [.problemConfirmed]
      let words = facts.isConfirmedExplicitly ? facts.problem.because : statement(facts)
      holds.append(
        Hold(
          id: id, evidence: words,
          openers: calming.union(confirming).union(.followUpWindowOpen)))
    } else if facts.stress.peak >= .stressed {
      holds.append(
        Hold(
          id: .stressPeaked, evidence: stressEvidence(facts),
          openers: calming.union(.followUpWindowOpen)))
    } else if facts.stress.level >= .uneasy {
      holds.append(
        Hold(id: .stressOpen, evidence: facts.stress.because, openers: [.stressCalm]))
    }
    if !hasProblem, let hold = purposeHold(facts, kind: kind) { holds.append(hold) }
    if let words = facts.askedFor {
      holds.append(Hold(id: .askedFor, decision: .answerOnly, evidence: [words]))
    }
    if kind == .retention, let words = facts.cancelAsked {
      holds.append(Hold(id: .cancelAsked, decision: .answerOnly, evidence: [words]))
    }
  }

  private func purposeHold(_ facts: GateFacts, kind: OfferKind) -> Hold? {
    // Asking for a product makes the purpose known, and so does cancelling for an offer to stay.
    if facts.askedFor != nil || (kind == .retention && facts.cancelAsked != nil) { return nil }
    if let words = facts.cancelAsked { return purposeOther(words) }
    return switch facts.purpose {
    case .unknown where facts.isCheckIn: nil
    case .unknown: Hold(id: .purposeUnknown, basis: .default, openers: [.purposeKnown])
    case .other(let words): purposeOther(words)
    case .routine: nil
    }
  }

  private func purposeOther(_ words: Evidence) -> Hold {
    Hold(id: .purposeOther, basis: .default, evidence: [words], openers: [.purposeKnown])
  }

  private func addHold(after end: CareEnd, _ facts: GateFacts, to holds: inout [Hold]) {
    guard end.followUp.needed else { return }
    holds.append(
      endsWithWindow(facts)
        ? Hold(
          id: .followUpOwed, evidence: owedEvidence(facts), openers: [.followUpWindowOpen],
          endsAt: end.followUp.window?.opensAt)
        : Hold(
          id: .notConfirmed, evidence: owedEvidence(facts), openers: [.checkInConfirmed],
          endsAt: end.heldUntil))
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

  /// What the holds with a decision come to, those of rules first; `nil` where there is none.
  static func reading(of holds: [Hold], decision: GateDecision) -> GateReading? {
    var first: GateBasis?
    var because: [Evidence] = []
    var openers: GateOpeners = []
    var latestEnd: Timestamp?
    var opensByItself = true
    for basis in GateBasis.inOrder {
      for hold in holds where hold.basis == basis && hold.decision == decision {
        first = first ?? basis
        addReasons(of: hold, to: &because)
        openers.formUnion(hold.openers)
        opensByItself = opensByItself && hold.endsAt != nil
        if let end = hold.endsAt, latestEnd.map({ $0 < end }) ?? true { latestEnd = end }
      }
    }
    return first.map {
      GateReading(
        decision: decision, basis: $0, because: because, opensAt: opensByItself ? latestEnd : nil,
        opensWhen: openers.inOrder)
    }
  }

  private static func addReasons(of hold: Hold, to because: inout [Evidence]) {
    if hold.evidence.isEmpty { because.append(Evidence(rule: hold.id.rawValue, turn: nil)) }
    for words in hold.evidence { because.append(words.named(hold.id.rawValue)) }
  }
}

extension GateBasis {
  /// What is sure goes before what is only not known.
  fileprivate static let inOrder: [GateBasis] = [.rule, .notEvaluated, .default]
}

import Rules
import Transcripts

@testable import Casework

/// One state of a contact and its past, in the plain words of the policy.
struct GateCase {
  enum Phase: CaseIterable { case running, runningCheckIn, ended, endedCheckIn }

  enum Purpose: CaseIterable { case unknown, routine, other, cancel, product }

  /// How the problem stands; `confirmed` is split by how the customer confirmed.
  enum Standing: CaseIterable {
    case none, stated, working, claimed, promised, escalated, denied, abandoned
    case confirmedByThanks, confirmedExplicitly
  }

  /// What holds beside the contact's own course: of the past, or a mark of this contact.
  enum Past: CaseIterable {
    case nothing, windowStillShut, windowOpen, notConfirmed, holdExpired, lapsed, unhappy
    case personHold, personHoldWithEnd, personHoldEnded, released, brokenPromise, doNotContact
    case vulnerable, notJudged, unreadable, checkInConfirmed
    case brokenNow, doNotContactNow, vulnerableNow
  }

  var level: StressLevel
  var peak: StressLevel
  var standing: Standing
  var purpose: Purpose
  var past: Past
  var phase: Phase
  var isRoleUnknown: Bool
  var kind: OfferKind

  /// Rows that no contact can come to, and why.
  var isImpossible: Bool {
    // The peak is the highest level of the contact.
    if peak < level { return true }
    // "known only at the end" / "only at the end".
    if isRunning, standing == .confirmedByThanks || standing == .abandoned { return true }
    return false
  }

  var isRunning: Bool { phase == .running || phase == .runningCheckIn }
  var isCheckIn: Bool { phase == .runningCheckIn || phase == .endedCheckIn }

  static let end = Timestamp(milliseconds: 1_772_550_000_000)
  static let windowOpens = end.adding(seconds: 12 * 3600)
  static let holdAtMost = end.adding(seconds: 30 * 86_400)
  static let pastWindowOpens = end.adding(seconds: 3 * 3600)
  static let pastHoldAtMost = end.adding(seconds: 10 * 86_400)
  static let personHoldEnds = end.adding(seconds: 5 * 86_400)
}

/// What the gate must answer.
struct GateAnswer: Equatable {
  var decision: GateDecision
  var basis: GateBasis
  var opensWhen: [GateOpener]
  var opensAt: Timestamp?
}

/// The policy once more, sentence by sentence as the contract puts it, sharing no code with the gate.
struct GateStatement {
  let row: GateCase
  private var ruleBlocks = false
  private var notEvaluatedBlocks = false
  private var defaultBlocks = false
  private var isAnswerOnly = false
  private var openers: Set<GateOpener> = []
  private var ends: [Timestamp?] = []

  static func answer(to row: GateCase) -> GateAnswer {
    var statement = GateStatement(row: row)
    statement.stateWhatHoldsAlways()
    statement.stateThePast()
    if row.isRunning { statement.stateWhileRunning() } else { statement.stateAfterTheEnd() }
    statement.stateTheKind()
    return statement.answer
  }

  private init(row: GateCase) { self.row = row }

  // "Several: all of them must hold, in the order …"
  private static let order: [GateOpener] = [
    .purposeKnown, .stressCalm, .problemConfirmed, .followUpWindowOpen, .checkInConfirmed,
    .commitmentKept, .consentGiven, .supervisorRelease, .ruleEvaluable,
  ]

  private var answer: GateAnswer {
    // "The strictest stands: blocked > answer_only > open."
    // "Of several bases: rule > not_evaluated > default; open and answer_only have basis rule."
    guard ruleBlocks || notEvaluatedBlocks || defaultBlocks else {
      return GateAnswer(
        decision: isAnswerOnly ? .answerOnly : .open, basis: .rule, opensWhen: [], opensAt: nil)
    }
    // "opens_at … of several holds the latest; null while the interaction runs … and where any hold has no such
    // moment".
    let moments = ends.compactMap { $0 }
    let opensAt = row.isRunning || moments.count < ends.count ? nil : moments.max()
    return GateAnswer(
      decision: .blocked, basis: ruleBlocks ? .rule : notEvaluatedBlocks ? .notEvaluated : .default,
      opensWhen: Self.order.filter { openers.contains($0) }, opensAt: opensAt)
  }

  private mutating func block(until opener: GateOpener..., endsAt: Timestamp? = nil) {
    ruleBlocks = true
    openers.formUnion(opener)
    ends.append(endsAt)
  }

  private mutating func blockForWantOfJudgement() {
    notEvaluatedBlocks = true
    openers.insert(.ruleEvaluable)
    ends.append(nil)
  }

  private mutating func blockByDefault() {
    defaultBlocks = true
    openers.insert(.purposeKnown)
    ends.append(nil)
  }

  private mutating func stateWhatHoldsAlways() {
    // "It blocks with basis not_evaluated where a rule that could hold the gate lacks a role or errs, or the ledger
    // can't be read".
    if row.isRoleUnknown { blockForWantOfJudgement() }
    if row.past == .unreadable { blockForWantOfJudgement() }
    // "Held also by: a broken commitment, do-not-contact, a vulnerability mark (only a supervisor releases it)".
    if row.past == .brokenNow { block(until: .commitmentKept) }
    if row.past == .doNotContactNow || row.past == .doNotContact { block(until: .consentGiven) }
    if row.past == .vulnerableNow || row.past == .vulnerable { block(until: .supervisorRelease) }
  }

  private mutating func stateThePast() {
    // "unhappy → held until a supervisor releases"; "a person's hold".
    if row.past == .unhappy || row.past == .personHold { block(until: .supervisorRelease) }
    if row.past == .personHoldWithEnd {
      block(until: .supervisorRelease, endsAt: GateCase.personHoldEnds)
    }
    // "confirmed → problem confirmed, the hold ends now"; "a check-in is confirmed (settles all earlier ones)"; "an
    // erring or not-evaluated rule never opens it".
    if isConfirmedCheckIn, !row.isRoleUnknown { return }
    if row.past == .brokenPromise { block(until: .commitmentKept) }
    if row.past == .notJudged { blockForWantOfJudgement() }
    // "(a) … the hold ends at window.opens_at, check-in done or not."
    if row.past == .windowStillShut {
      block(until: .followUpWindowOpen, endsAt: GateCase.pastWindowOpens)
    }
    // "(b) Anything else: when a check-in is recorded confirmed …, at the latest hold at most after the end".
    if row.past == .notConfirmed {
      block(until: .checkInConfirmed, endsAt: GateCase.pastHoldAtMost)
    }
    // "then lapsed: … (b) ends with the next contact that confirms".
    let isConfirmed = row.standing == .confirmedExplicitly && !row.isRunning && !row.isRoleUnknown
    if row.past == .lapsed, !isConfirmed {
      block(until: .checkInConfirmed, endsAt: GateCase.pastHoldAtMost)
    }
  }

  private var hasProblem: Bool { row.standing != .none }

  private mutating func stateWhileRunning() {
    // "A check-in is blocked to its own end".
    if row.isCheckIn { block(until: .checkInConfirmed) }
    // "A customer who asks for a product: answer_only".
    if row.purpose == .product { isAnswerOnly = true }
    if hasProblem {
      // "running, problem not confirmed" / "running, problem confirmed".
      block(until: .followUpWindowOpen)
      if row.standing != .confirmedExplicitly { openers.insert(.problemConfirmed) }
    } else if row.peak >= .stressed {
      // "once it reached stressed, to the end of the interaction (a follow-up is owed)".
      block(until: .followUpWindowOpen)
    } else if row.level == .uneasy {
      // "For stress without a problem: at uneasy until calm".
      block(until: .stressCalm)
    }
    // "the two rows above while running at stressed or above: with stress_calm".
    if row.level >= .stressed { openers.insert(.stressCalm) }
    // "Before the reason for the contact is known: blocked, basis default". A check-in's reason is known.
    if !hasProblem, row.purpose == .unknown, !row.isCheckIn { blockByDefault() }
    // "A contact whose purpose is known and routine …: open": one that is no routine has no evidence for it.
    if !hasProblem, row.purpose == .other { blockByDefault() }
    if !hasProblem, row.purpose == .cancel, row.kind != .retention { blockByDefault() }
  }

  private var isConfirmedCheckIn: Bool {
    row.phase == .endedCheckIn && row.level < .stressed
      && (row.standing == .confirmedByThanks || row.standing == .confirmedExplicitly)
  }

  private var owesFollowUp: Bool {
    // "needed when this interaction stated a problem (whatever became of it) or its stress peaked at stressed or
    // above"; "a check-in that ends confirmed books nothing".
    (hasProblem || row.peak >= .stressed) && !isConfirmedCheckIn
  }

  private mutating func stateAfterTheEnd() {
    // "an interaction that needs no follow-up holds nothing".
    guard owesFollowUp else { return }
    // "(a) no problem, or the last one confirmed explicitly; final stress below stressed; no vulnerability".
    let isSettled = !hasProblem || row.standing == .confirmedExplicitly
    let isVulnerable = row.past == .vulnerableNow || row.past == .vulnerable
    if isSettled, row.level < .stressed, !isVulnerable {
      block(until: .followUpWindowOpen, endsAt: GateCase.windowOpens)
    } else {
      block(until: .checkInConfirmed, endsAt: GateCase.holdAtMost)
    }
  }

  private mutating func stateTheKind() {
    // "retention is answer_only when the customer's own purpose is to cancel".
    if row.kind == .retention, row.purpose == .cancel, row.isRunning { isAnswerOnly = true }
    // "advocacy is open only when the last follow-up has a check-in recorded confirmed": one that this contact owes
    // has none yet.
    let lastIsConfirmed =
      row.past == .checkInConfirmed || (isConfirmedCheckIn && !row.isRoleUnknown)
    if row.kind == .advocacy, owesFollowUp || !lastIsConfirmed { block(until: .checkInConfirmed) }
  }
}

import Rules
public import Transcripts

/// What earlier contacts hold, and the decision from history alone.
extension Gate {
  /// The decision on an offer of `kind` between contacts.
  static func decide(_ history: CaseHistory, at now: Timestamp, kind: OfferKind) -> GateReading {
    var holds: [Hold] = []
    addHolds(of: history, at: now, to: &holds)
    if history.isReadable, !history.isKnown {
      holds.append(Hold(id: .customerUnknown, basis: .default, openers: [.purposeKnown]))
    }
    if history.isKnown, kind == .advocacy, history.lastOutcome != .confirmed {
      holds.append(Hold(id: .checkInFirst, openers: [.checkInConfirmed]))
    }
    return reading(of: holds, decision: .blocked)
      ?? GateReading(
        decision: .open, basis: .rule,
        because: [Evidence(rule: DecisionID.nothingHeld.rawValue, turn: nil)], opensAt: nil,
        opensWhen: [])
  }

  /// Adds what stands of the past at a moment; without one, all that has no known end before it.
  static func addHolds(of history: CaseHistory, at now: Timestamp?, to holds: inout [Hold]) {
    guard history.isReadable else {
      return holds.append(
        Hold(id: .historyUnreadable, basis: .notEvaluated, openers: [.ruleEvaluable]))
    }
    if !history.isKnown { return }
    if history.isVulnerable {
      holds.append(Hold(id: .vulnerability, openers: [.supervisorRelease]))
    }
    if history.isUnhappy { holds.append(Hold(id: .unhappy, openers: [.supervisorRelease])) }
    if let held = history.personHold,
      held.until.map({ end in now.map { $0 < end } ?? true }) ?? true
    {
      holds.append(Hold(id: .heldByPerson, openers: [.supervisorRelease], endsAt: held.until))
    }
    if history.isHeldForConsent { holds.append(Hold(id: .doNotContact, openers: [.consentGiven])) }
    if !history.brokenCommitments.isEmpty {
      holds.append(Hold(id: .promiseBroken, openers: [.commitmentKept]))
    }
    for owed in history.owed where !owed.isOver(at: now) { holds.append(hold(of: owed)) }
    if !history.notJudged.isEmpty {
      holds.append(Hold(id: .notEvaluated, basis: .notEvaluated, openers: [.ruleEvaluable]))
    }
  }

  private static func hold(of owed: OwedFollowUp) -> Hold {
    func named(_ id: DecisionID) -> [Evidence] {
      [Evidence(rule: id.rawValue, turn: nil, interaction: owed.interaction)]
    }
    return switch owed.hold {
    case .untilWindowOpens(let opens):
      Hold(
        id: .earlierCareOwed, evidence: named(.earlierCareOwed), openers: [.followUpWindowOpen],
        endsAt: opens)
    case .untilConfirmed(let latest):
      Hold(
        id: .earlierNotConfirmed, evidence: named(.earlierNotConfirmed),
        openers: [.checkInConfirmed], endsAt: latest)
    }
  }
}

extension CaseHistory {
  /// Whether an offer of `kind` may be made at a moment between contacts, from this history alone.
  ///
  /// Build the history from the facts before that moment.
  public func gate(at now: Timestamp, kind: OfferKind = .crossSell) -> GateReading {
    Gate.decide(self, at: now, kind: kind)
  }
}

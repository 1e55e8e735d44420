/// How evidence is shown: with tokens in place of personal data.
public typealias EvidenceView = (Evidence) -> Evidence

extension Advice {
  /// The same advice with every quote as `view` shows it.
  public func redacted(_ view: EvidenceView) -> Advice {
    var shown = Advice(
      interaction: interaction, turn: turn, at: at, speaker: speaker, stress: stress.shown(view),
      problem: problem.shown(view), gate: gate.shown(view),
      matches: matches.map { $0.shown(view) }, findings: findings.map { $0.shown(view) },
      next: next, followUp: followUp?.shown(view))
    shown.isRedacted = true
    return shown
  }

  /// Whether it quotes a turn of which this holds.
  public func quotes(where holds: (Int) -> Bool) -> Bool {
    func quotes(_ evidence: [Evidence]) -> Bool {
      evidence.contains { $0.quote != nil && $0.turn.map(holds) ?? false }
    }
    return quotes(stress.because) || quotes(problem.because) || quotes(gate.because)
      || matches.contains { quotes([$0.evidence]) || quotes($0.with) }
      || findings.contains { quotes($0.because) }
      || (followUp?.brief).map { brief in
        quotes(brief.problem) || brief.commitments.contains { quotes([$0.evidence]) }
      } ?? false
  }

  /// The same advice, said to hold no personal data that was found.
  public consuming func withoutPersonalData() -> Advice {
    isRedacted = true
    return self
  }
}

extension CaseRecord {
  /// Shows every quote as `view` shows it, and notes what was found of each kind.
  public mutating func redact(_ view: EvidenceView, personalData: [String: Int]) {
    if !personalData.isEmpty { self = shown(view) }
    self.personalData = personalData
  }

  /// The same record without any word that was said.
  package func withoutWords() -> CaseRecord {
    var silent = shown { evidence in
      var silent = evidence
      silent.quote = nil
      return silent
    }
    silent.personalData = personalData
    return silent
  }

  private func shown(_ view: EvidenceView) -> CaseRecord {
    CaseRecord(
      interaction: interaction, facts: facts, startedAt: startedAt, endedAt: endedAt,
      turns: turns, stress: stress.shown(view), trajectory: trajectory,
      problem: problem.shown(view), offers: offers.map { $0.shown(view) },
      gate: gate.shown(view), commitments: commitments.map { $0.shown(view) },
      findings: findings.map { $0.shown(view) }, followUp: followUp.shown(view),
      historyEvents: historyEvents, checkInAnswer: checkInAnswer?.shown(view),
      heardOnTrial: heardOnTrial, owedSince: owedSince, scorecard: scorecard.shown(view))
  }
}

extension StressReading {
  fileprivate func shown(_ view: EvidenceView) -> StressReading {
    StressReading(level: level, peak: peak, because: because.map(view))
  }
}

extension ProblemReading {
  fileprivate func shown(_ view: EvidenceView) -> ProblemReading {
    ProblemReading(
      state: state, count: count, confirmation: confirmation, because: because.map(view))
  }
}

extension GateReading {
  fileprivate func shown(_ view: EvidenceView) -> GateReading {
    GateReading(
      decision: decision, basis: basis, because: because.map(view), opensAt: opensAt,
      opensWhen: opensWhen)
  }
}

extension MarkerMatch {
  fileprivate func shown(_ view: EvidenceView) -> MarkerMatch {
    MarkerMatch(
      meaning: meaning, evidence: view(evidence), with: with.map(view), isTrial: isTrial)
  }
}

extension Finding {
  func shown(_ view: EvidenceView) -> Finding {
    Finding(
      id: id, severity: severity, turn: turn, message: message, because: because.map(view),
      isTrial: isTrial)
  }
}

extension Commitment {
  fileprivate func shown(_ view: EvidenceView) -> Commitment {
    Commitment(id: id, turn: turn, evidence: view(evidence), due: due, state: state)
  }
}

extension OfferRecord {
  fileprivate func shown(_ view: EvidenceView) -> OfferRecord {
    OfferRecord(
      turn: turn, id: id, kind: kind, by: by, decision: decision, basis: basis,
      words: words.map(view), because: because.map(view))
  }
}

extension CheckInAnswer {
  fileprivate func shown(_ view: EvidenceView) -> CheckInAnswer {
    CheckInAnswer(id: id, outcome: outcome, because: because.map(view))
  }
}

extension FollowUp {
  fileprivate func shown(_ view: EvidenceView) -> FollowUp {
    FollowUp(
      needed: needed, window: window, feasible: feasible, infeasibleBecause: infeasibleBecause,
      nearest: nearest, checkIn: checkIn,
      brief: brief.map { brief in
        CheckInBrief(
          confirm: brief.confirm, problem: brief.problem.map(view),
          commitments: brief.commitments.map { $0.shown(view) })
      })
  }
}

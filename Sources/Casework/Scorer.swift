import Rules

/// Scores an interaction that ended.
///
/// What was not heard is not taken for missed: an item whose facts are not known does not apply.
struct Scorer {
  let record: CaseRecord
  let facts: GateFacts
  /// Where the customer told of a problem.
  let statements: [Evidence]
  let policy: Policy

  private typealias Outcome = (verdict: Scorecard.Verdict, because: [Evidence])

  /// The scorecard of the interaction.
  var scorecard: Scorecard {
    Scorecard(
      entries: ScorecardItem.allCases.map { item in
        let found = judge(item)
        return Scorecard.Entry(
          item: item, verdict: found.verdict, weight: policy.scorecard[item] ?? .points(0),
          because: found.because.withoutRepeats)
      })
  }

  private func judge(_ item: ScorecardItem) -> Outcome {
    switch item {
    case .solveNow: solveNow
    case .noSaleInTheStorm: noSaleInTheStorm
    case .closeWithConfirmation: closeWithConfirmation
    case .promisesKept: promisesKept
    case .followUpBooked: followUpBooked
    }
  }

  /// Whether the problem was dealt with within the contact.
  private var solveNow: Outcome {
    let problem = record.problem
    guard problem.count > 0 else { return (.notApplicable, []) }
    switch problem.state {
    case .claimed, .confirmed: return (.met, problem.because)
    case .stated, .working, .promised, .escalated, .denied, .abandoned:
      return missed(problem.because)
    case .none: return (.notApplicable, [])
    }
  }

  /// Whether nobody sold anything while the customer was in trouble.
  private var noSaleInTheStorm: Outcome {
    let sales = record.offers.filter {
      $0.by != .tool && $0.decision == .blocked && $0.basis == .rule
    }
    if !sales.isEmpty { return (.notMet, sales.compactMap(\.words)) }
    let stress =
      facts.stressPeakEvidence.isEmpty ? record.stress.because : facts.stressPeakEvidence
    let storm = stress + statements.prefix(1)
    let wasHeld = record.problem.count > 0 || record.stress.peak > .calm || facts.isCheckIn
    return wasHeld ? unlessUnknown((.met, storm)) : (.notApplicable, [])
  }

  /// Whether the customer said, in words, that what was called solved is solved.
  private var closeWithConfirmation: Outcome {
    let problem = record.problem
    switch (problem.state, problem.confirmation) {
    case (.confirmed, .explicit): return (.met, problem.because)
    case (.confirmed, _), (.claimed, _): return missed(problem.because)
    default: return (.notApplicable, [])
    }
  }

  /// Whether the promises whose end is known were kept.
  private var promisesKept: Outcome {
    let broken = record.commitments.filter { $0.state == .broken }.map(\.evidence)
    if !facts.brokenPromises.isEmpty || !broken.isEmpty {
      return (.notMet, facts.brokenPromises + broken)
    }
    let kept = record.commitments.filter { $0.state == .kept }.map(\.evidence)
    return kept.isEmpty ? (.notApplicable, record.commitments.map(\.evidence)) : (.met, kept)
  }

  /// Whether the check-in that is owed has its minute.
  private var followUpBooked: Outcome {
    guard record.followUp.needed, record.followUp.window != nil else { return (.notApplicable, []) }
    if let words = facts.doNotContact { return (.notApplicable, [words]) }
    if facts.history.isContactBarred { return (.notApplicable, []) }
    let owed = Array(statements.prefix(1)) + facts.stressPeakEvidence
    return (record.followUp.feasible == true ? .met : .notMet, owed)
  }

  /// Not met, unless somebody spoke of whom it is not known who it was.
  private func missed(_ because: [Evidence]) -> Outcome { unlessUnknown((.notMet, because)) }

  private func unlessUnknown(_ outcome: Outcome) -> Outcome {
    facts.notEvaluated.map { (.notApplicable, [$0]) } ?? outcome
  }
}

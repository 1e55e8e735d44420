import Rules

/// Scores an interaction that ended.
///
/// What was not heard is not taken for missed: an item whose facts are not known does not apply.
///
/// Its facts are lent to each question, for a copy of them is dear.
struct Scorer: Sendable {
  private typealias Outcome = (verdict: Scorecard.Verdict, because: [Evidence])

  /// The items in their order, with how much each counts.
  private let items: [(item: ScorecardItem, weight: ScorecardWeight)]

  init(weights: [ScorecardItem: ScorecardWeight]) {
    items = ScorecardItem.allCases.map { ($0, weights[$0] ?? .points(0)) }
  }

  /// The scorecard of an interaction, of which the customer told the problem in `statements`.
  func scorecard(
    of record: CaseRecord, _ facts: GateFacts, statements: [Evidence]
  ) -> Scorecard {
    Scorecard(
      entries: items.map { item, weight in
        let found = Self.judge(item, record, facts, statements)
        return Scorecard.Entry(
          item: item, verdict: found.verdict, weight: weight,
          because: found.because.withoutRepeats)
      })
  }

  private static func judge(
    _ item: ScorecardItem, _ record: CaseRecord, _ facts: GateFacts, _ statements: [Evidence]
  ) -> Outcome {
    switch item {
    case .solveNow: solveNow(record, facts)
    case .noSaleInTheStorm: noSaleInTheStorm(record, facts, statements)
    case .closeWithConfirmation: closeWithConfirmation(record, facts)
    case .promisesKept: promisesKept(record, facts)
    case .followUpBooked: followUpBooked(record, facts, statements)
    }
  }

  /// Whether the problem was dealt with within the contact.
  private static func solveNow(_ record: CaseRecord, _ facts: GateFacts) -> Outcome {
    let problem = record.problem
    guard problem.count > 0 else { return (.notApplicable, []) }
    switch problem.state {
    case .claimed, .confirmed: return (.met, problem.because)
    case .stated, .working, .promised, .escalated, .denied, .abandoned:
      return missed(problem.because, facts)
    case .none: return (.notApplicable, [])
    }
  }

  /// Whether nobody sold anything while the customer was in trouble.
  private static func noSaleInTheStorm(
    _ record: CaseRecord, _ facts: GateFacts, _ statements: [Evidence]
  ) -> Outcome {
    let sales = record.offers.filter {
      $0.by != .tool && $0.decision == .blocked && $0.basis == .rule
    }
    if !sales.isEmpty { return (.notMet, sales.compactMap(\.words)) }
    let stress =
      facts.stressPeakEvidence.isEmpty ? record.stress.because : facts.stressPeakEvidence
    let storm = stress + statements.prefix(1)
    let wasHeld = record.problem.count > 0 || record.stress.peak > .calm || facts.isCheckIn
    return wasHeld ? unlessUnknown((.met, storm), facts) : (.notApplicable, [])
  }

  /// Whether the customer said, in words, that what was called solved is solved.
  private static func closeWithConfirmation(
    _ record: CaseRecord, _ facts: GateFacts
  ) -> Outcome {
    let problem = record.problem
    switch (problem.state, problem.confirmation) {
    case (.confirmed, .explicit): return (.met, problem.because)
    case (.confirmed, _), (.claimed, _): return missed(problem.because, facts)
    default: return (.notApplicable, [])
    }
  }

  /// Whether the promises whose end is known were kept.
  private static func promisesKept(_ record: CaseRecord, _ facts: GateFacts) -> Outcome {
    let broken = record.commitments.filter { $0.state == .broken }.map(\.evidence)
    if !facts.brokenPromises.isEmpty || !broken.isEmpty {
      return (.notMet, facts.brokenPromises + broken)
    }
    let kept = record.commitments.filter { $0.state == .kept }.map(\.evidence)
    return kept.isEmpty ? (.notApplicable, record.commitments.map(\.evidence)) : (.met, kept)
  }

  /// Whether the check-in that is owed has its minute.
  private static func followUpBooked(
    _ record: CaseRecord, _ facts: GateFacts, _ statements: [Evidence]
  ) -> Outcome {
    guard record.followUp.needed, record.followUp.window != nil else { return (.notApplicable, []) }
    if let words = facts.doNotContact { return (.notApplicable, [words]) }
    if facts.history.isContactBarred { return (.notApplicable, []) }
    let owed = Array(statements.prefix(1)) + facts.stressPeakEvidence
    return (record.followUp.feasible == true ? .met : .notMet, owed)
  }

  /// Not met, unless somebody spoke of whom it is not known who it was.
  private static func missed(_ because: [Evidence], _ facts: GateFacts) -> Outcome {
    unlessUnknown((.notMet, because), facts)
  }

  private static func unlessUnknown(_ outcome: Outcome, _ facts: GateFacts) -> Outcome {
    facts.notEvaluated.map { (.notApplicable, [$0]) } ?? outcome
  }
}

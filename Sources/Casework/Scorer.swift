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
    of facts: GateFacts, offers: [OfferRecord], commitments: [Commitment], followUp: FollowUp,
    statements: [Evidence]
  ) -> Scorecard {
    Scorecard(
      entries: items.map { item, weight in
        let found =
          switch item {
          case .solveNow: Self.solveNow(facts)
          case .noSaleInTheStorm: Self.noSaleInTheStorm(facts, offers, statements)
          case .closeWithConfirmation: Self.closeWithConfirmation(facts)
          case .promisesKept: Self.promisesKept(facts, commitments)
          case .followUpBooked: Self.followUpBooked(facts, followUp, statements)
          }
        return Scorecard.Entry(
          item: item, verdict: found.verdict, weight: weight,
          because: found.because.withoutRepeats)
      })
  }

  /// Whether the problem was dealt with within the contact.
  private static func solveNow(_ facts: GateFacts) -> Outcome {
    guard facts.problem.count > 0 else { return (.notApplicable, []) }
    switch facts.problem.state {
    case .claimed, .confirmed: return (.met, facts.problem.because)
    case .stated, .working, .promised, .escalated, .denied, .abandoned:
      return missed(facts.problem.because, facts)
    case .none: return (.notApplicable, [])
    }
  }

  /// Whether nobody sold anything while the customer was in trouble.
  private static func noSaleInTheStorm(
    _ facts: GateFacts, _ offers: [OfferRecord], _ statements: [Evidence]
  ) -> Outcome {
    let sales = offers.filter {
      $0.by != .tool && $0.decision == .blocked && $0.basis == .rule
    }
    if !sales.isEmpty { return (.notMet, sales.compactMap(\.words)) }
    let wasHeld = facts.problem.count > 0 || facts.stress.peak > .calm || facts.isCheckIn
    guard wasHeld else { return (.notApplicable, []) }
    let stress =
      facts.stressPeakEvidence.isEmpty ? facts.stress.because : facts.stressPeakEvidence
    return unlessUnknown((.met, statements.isEmpty ? stress : stress + statements.prefix(1)), facts)
  }

  /// Whether the customer said, in words, that what was called solved is solved.
  private static func closeWithConfirmation(_ facts: GateFacts) -> Outcome {
    switch (facts.problem.state, facts.problem.confirmation) {
    case (.confirmed, .explicit): (.met, facts.problem.because)
    case (.confirmed, _), (.claimed, _): missed(facts.problem.because, facts)
    default: (.notApplicable, [])
    }
  }

  /// Whether the promises whose end is known were kept.
  private static func promisesKept(_ facts: GateFacts, _ commitments: [Commitment]) -> Outcome {
    let broken = commitments.filter { $0.state == .broken }.map(\.evidence)
    if !facts.brokenPromises.isEmpty || !broken.isEmpty {
      return (.notMet, facts.brokenPromises + broken)
    }
    let kept = commitments.filter { $0.state == .kept }.map(\.evidence)
    return kept.isEmpty ? (.notApplicable, commitments.map(\.evidence)) : (.met, kept)
  }

  /// Whether the check-in that is owed has its minute.
  private static func followUpBooked(
    _ facts: GateFacts, _ followUp: FollowUp, _ statements: [Evidence]
  ) -> Outcome {
    guard followUp.needed, followUp.window != nil else { return (.notApplicable, []) }
    if let words = facts.doNotContact { return (.notApplicable, [words]) }
    if facts.history.isContactBarred { return (.notApplicable, []) }
    let owed: [Evidence] = statements.prefix(1) + facts.stressPeakEvidence
    return (followUp.feasible == true ? .met : .notMet, owed)
  }

  /// Not met, unless somebody spoke of whom it is not known who it was.
  private static func missed(_ because: [Evidence], _ facts: GateFacts) -> Outcome {
    unlessUnknown((.notMet, because), facts)
  }

  private static func unlessUnknown(_ outcome: Outcome, _ facts: GateFacts) -> Outcome {
    facts.notEvaluated.map { (.notApplicable, [$0]) } ?? outcome
  }
}

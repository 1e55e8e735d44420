public import Rules

/// What quality teams score an interaction on: each item met, not met or not applicable, with its quotes.
public struct Scorecard: Sendable, Equatable {
  /// What was found of an item.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case met
    case notMet = "not_met"
    case notApplicable = "not_applicable"
  }

  /// An item as it was judged.
  public struct Entry: Sendable, Equatable {
    /// Which item.
    public let item: ScorecardItem
    /// What was found of it.
    public let verdict: Verdict
    /// How much it counts.
    public let weight: ScorecardWeight
    /// What the verdict rests on.
    public internal(set) var because: [Evidence]
  }

  /// The items in their order.
  public let entries: [Entry]

  /// Points of the items that are met.
  public var points: Int { sum { $0.verdict == .met } }

  /// Points of the items that apply.
  public var possiblePoints: Int { sum { $0.verdict != .notApplicable } }

  /// Whether an item is not met that fails the interaction whatever its score.
  public var hasFatal: Bool {
    entries.contains { $0.weight == .fatal && $0.verdict == .notMet }
  }

  private func sum(where counts: (Entry) -> Bool) -> Int {
    entries.reduce(0) { sum, entry in
      guard counts(entry), case .points(let points) = entry.weight else { return sum }
      return sum + points
    }
  }

  /// The same with every quote as `view` shows it.
  func shown(_ view: EvidenceView) -> Scorecard {
    Scorecard(
      entries: entries.map { entry in
        var shown = entry
        shown.because = entry.because.map(view)
        return shown
      })
  }
}

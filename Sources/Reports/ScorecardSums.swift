package import Casework
package import Rules

/// What scorecards give together: counts and sums, so that parts add up.
package struct ScorecardSums: Sendable, Equatable {
  /// Points of the items that were met.
  package private(set) var points = 0
  /// Points of the items that applied.
  package private(set) var possiblePoints = 0
  /// Interactions in which a fatal item was not met.
  package private(set) var fatal = 0
  /// Verdicts by item.
  package private(set) var items: [ScorecardItem: Tally<Scorecard.Verdict>] = [:]

  /// Counts a scorecard.
  package mutating func count(_ scorecard: Scorecard) {
    count(
      points: scorecard.points, possible: scorecard.possiblePoints, isFatal: scorecard.hasFatal,
      scorecard.entries.map { ($0.item, $0.verdict) })
  }

  /// Counts what a scorecard gives.
  mutating func count(
    points: Int, possible: Int, isFatal: Bool, _ verdicts: [(ScorecardItem, Scorecard.Verdict)]
  ) {
    self.points += points
    possiblePoints += possible
    if isFatal { fatal += 1 }
    for (item, verdict) in verdicts { items[item, default: Tally()].count(verdict) }
  }

  /// These and `other` together.
  package func adding(_ other: ScorecardSums) -> ScorecardSums {
    var sum = self
    sum.points += other.points
    sum.possiblePoints += other.possiblePoints
    sum.fatal += other.fatal
    sum.items.merge(other.items) { $0.adding($1) }
    return sum
  }
}

/// What one rule brings to a question, and what would be lost without it.
package struct RuleContribution: Sendable, Equatable {
  /// The rule's id.
  package let rule: String
  /// Whether it is on trial; then the figures tell what it would bring.
  package let isTrial: Bool
  /// Labelled turns on which it was heard.
  package let hits: Int
  /// Those of them that are labelled positive.
  package let right: Int
  /// Positives that no other rule finds.
  package let rightAlone: Int
  /// False alarms that no other rule raises.
  package let wrongAlone: Int
  /// F1 with the rule less F1 without it.
  package let f1Change: Double?
  /// Balanced accuracy with the rule less that without it.
  package let balancedAccuracyChange: Double?

  /// Share of its hits that is labelled positive.
  package var precision: Double? { share(right, of: hits) }
}

/// Counts the contributions of all rules to one question.
struct ContributionCounter {
  private struct Counts {
    var isTrial = false
    var hits = 0
    var right = 0
    var rightAlone = 0
    var wrongAlone = 0
  }

  private var rules: [String: Counts] = [:]

  /// Takes a labelled turn.
  mutating func take(_ turn: LabelledTurn) {
    let running = Set(turn.carriers.filter { !$0.isTrial }.map(\.rule))
    for carrier in Dictionary(grouping: turn.carriers, by: \.rule).values.compactMap(\.first) {
      var counts = rules[carrier.rule] ?? Counts()
      counts.isTrial = carrier.isTrial
      counts.hits += 1
      if turn.answer.isPositive { counts.right += 1 }
      let decides = carrier.isTrial ? running.isEmpty : running.count == 1
      if decides, turn.answer.isPositive { counts.rightAlone += 1 }
      if decides, !turn.answer.isPositive { counts.wrongAlone += 1 }
      rules[carrier.rule] = counts
    }
  }

  /// The contributions, those that find most first, given the counts of all rules together.
  func contributions(to whole: BinaryCounts) -> [RuleContribution] {
    rules.map { id, counts in
      var (with, without) = (whole, whole)
      // A rule on trial is not in the whole yet; a stable one is taken out of it.
      if counts.isTrial {
        with.move(right: counts.rightAlone, wrong: counts.wrongAlone)
      } else {
        without.move(right: -counts.rightAlone, wrong: -counts.wrongAlone)
      }
      return RuleContribution(
        rule: id, isTrial: counts.isTrial, hits: counts.hits, right: counts.right,
        rightAlone: counts.rightAlone, wrongAlone: counts.wrongAlone,
        f1Change: change(with.f1, without.f1),
        balancedAccuracyChange: change(with.balancedAccuracy, without.balancedAccuracy))
    }.sorted { ($1.hits, $0.rule) < ($0.hits, $1.rule) }
  }

  private func change(_ with: Double?, _ without: Double?) -> Double? {
    guard let with, let without else { return nil }
    return with - without
  }
}

extension BinaryCounts {
  /// Finds so many more positives, and raises so many more false alarms.
  fileprivate mutating func move(right: Int, wrong: Int) {
    truePositives += right
    falseNegatives -= right
    falsePositives += wrong
    trueNegatives -= wrong
  }
}

/// What can be summed up part by part.
package protocol Summable: Sendable {
  /// Takes what another part counted.
  static func += (sum: inout Self, part: Self)
}

/// How often a yes-or-no verdict agreed with a label, and the figures that follow.
///
/// A figure whose denominator is zero is `nil`: it is not known, which is not the same as none.
package struct BinaryCounts: Summable, Equatable {
  /// Labelled positive and found.
  package var truePositives = 0
  /// Labelled negative and found.
  package var falsePositives = 0
  /// Labelled positive and not found.
  package var falseNegatives = 0
  /// Labelled negative and not found.
  package var trueNegatives = 0

  /// Makes counts of nothing.
  package init() {}

  /// Makes counts.
  package init(
    truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int
  ) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// Counts one verdict.
  package mutating func count(found: Bool, labelled: Bool) {
    switch (found, labelled) {
    case (true, true): truePositives += 1
    case (true, false): falsePositives += 1
    case (false, true): falseNegatives += 1
    case (false, false): trueNegatives += 1
    }
  }

  /// Takes what another part counted.
  package static func += (sum: inout BinaryCounts, part: BinaryCounts) {
    sum.truePositives += part.truePositives
    sum.falsePositives += part.falsePositives
    sum.falseNegatives += part.falseNegatives
    sum.trueNegatives += part.trueNegatives
  }
}

extension BinaryCounts {
  /// Number of labels.
  package var count: Int { positives + negatives }
  /// Labelled positive.
  package var positives: Int { truePositives + falseNegatives }
  /// Labelled negative.
  package var negatives: Int { falsePositives + trueNegatives }
  /// Found, rightly or not.
  package var found: Int { truePositives + falsePositives }

  /// Share of what was found that is labelled positive.
  package var precision: Double? { share(truePositives, of: found) }
  /// Share of the positives that was found.
  package var recall: Double? { share(truePositives, of: positives) }
  /// Share of the negatives that was left alone.
  package var specificity: Double? { share(trueNegatives, of: negatives) }
  /// Harmonic mean of precision and recall.
  package var f1: Double? {
    share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives)
  }

  /// Mean of recall and specificity: 0.5 for a verdict that knows nothing, however rare the positives are.
  package var balancedAccuracy: Double? {
    guard let recall, let specificity else { return nil }
    return (recall + specificity) / 2
  }

  /// Agreement beyond chance (Cohen 1960): 0 for chance, 1 for full agreement.
  package var kappa: Double? {
    StateTable(
      rows: [[trueNegatives, falsePositives], [falseNegatives, truePositives]]
    ).kappa
  }
}

func share(_ part: Int, of whole: Int) -> Double? {
  whole > 0 ? Double(part) / Double(whole) : nil
}

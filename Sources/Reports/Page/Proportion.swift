/// So many of so many, with what that tells of the share behind it.
struct Proportion: Sendable, Equatable {
  /// How many of them.
  var hits = 0
  /// Of how many.
  var count = 0

  /// Counts one more, which is a hit or is none.
  mutating func count(_ isHit: Bool) {
    count += 1
    if isHit { hits += 1 }
  }

  /// The share, not known of none.
  var share: Double? { count > 0 ? Double(hits) / Double(count) : nil }

  /// The Wilson score interval at 95 %.
  var interval: ClosedRange<Double>? { interval(deviations: 1.959_964) }

  /// The Wilson score interval: where the share may well lie that these few show.
  ///
  /// It keeps its promise for small counts and shares near 0 and 1, where the usual one fails. E. B. Wilson, "Probable
  /// Inference, the Law of Succession, and Statistical Inference", Journal of the American Statistical Association
  /// 22 (1927), 209-212.
  ///
  /// - Parameter deviate: how many standard deviations it reaches to each side.
  func interval(deviations deviate: Double) -> ClosedRange<Double>? {
    guard let share else { return nil }
    let count = Double(count)
    let square = deviate * deviate
    let middle = share + square / (2 * count)
    let spread = deviate * (share * (1 - share) / count + square / (4 * count * count)).squareRoot()
    let low = max(0, (middle - spread) / (1 + square / count))
    let high = min(1, (middle + spread) / (1 + square / count))
    // Rounding must not move an end past what was seen.
    return min(low, share)...max(high, share)
  }
}

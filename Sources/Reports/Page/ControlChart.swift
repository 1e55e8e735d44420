/// Shares day by day beside the limits within which they vary by chance (a p-chart).
///
/// Of n contacts of a day the share lies within three standard deviations, sqrt(p(1 - p)/n), of the share p of all days
/// but for chance so rare that a cause is worth looking for. NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2,
/// "Proportions Control Charts".
struct ControlChart: Sendable {
  /// A day and its limits.
  struct Day: Sendable {
    let name: String
    let proportion: Proportion
    let limits: ClosedRange<Double>
    /// Whether the share is outside.
    let isOutside: Bool
  }

  /// Fewer days than these show no limits: they would be drawn from what they are to judge.
  static let fewestDays = 8
  /// A day of fewer contacts tells nothing of a share.
  static let fewestContacts = 5
  /// Fewer than these above a limit are chance: the limits are those of a normal distribution, and few are not normal.
  private static let fewestHits = 5

  /// The days in their order.
  let days: [Day]
  /// The share of all days.
  let centre: Double

  /// Makes the chart; `nil` where there are too few days.
  init?(_ days: [(name: String, proportion: Proportion)]) {
    let days = days.filter { $0.proportion.count >= Self.fewestContacts }
    guard days.count >= Self.fewestDays else { return nil }
    let hits = days.reduce(0) { $0 + $1.proportion.hits }
    let centre = Double(hits) / Double(days.reduce(0) { $0 + $1.proportion.count })
    self.centre = centre
    self.days = days.map { name, proportion in
      let deviation = (centre * (1 - centre) / Double(proportion.count)).squareRoot()
      let limits = max(0, centre - 3 * deviation)...min(1, centre + 3 * deviation)
      let share = proportion.share ?? centre
      return Day(
        name: name, proportion: proportion, limits: limits,
        isOutside: share < limits.lowerBound
          || (share > limits.upperBound && proportion.hits >= Self.fewestHits))
    }
  }

  /// Days on which the share was outside its limits.
  var warnings: [Day] { days.filter(\.isOutside) }
}

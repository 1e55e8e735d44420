/// Measured values in order.
struct Distribution: Sendable {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The number of values.
  var count: Int { sorted.count }

  /// The largest value; of none it is 0.
  var maximum: Double { sorted.last ?? 0 }

  /// The middle value, of an even number of values the mean of the two in the middle.
  var median: Double {
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The least value that so many percent of the values do not exceed (nearest rank).
  func percentile(_ percent: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    // A hair less: 99.9 % of 1,000 is a trifle more than 999 in binary.
    let rank = Int((percent * Double(sorted.count) / 100 - 1e-6).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}

/// Where a figure would lie if other contacts had been labelled: the middle part of what resampling shows.
package struct Interval: Sendable, Equatable {
  /// Lower end.
  package let low: Double
  /// Upper end.
  package let high: Double
}

/// A figure and how sure it is.
package struct Figure: Sendable, Equatable {
  /// The figure, `nil` where it is not known.
  package let value: Double?
  /// Its interval, `nil` where resampling mostly shows nothing.
  package let interval: Interval?
}

/// Resamples whole interactions, with replacement, as often as it takes to see how much a figure moves (Efron 1979).
///
/// Turns of one interaction resemble each other, so drawing turns would promise too much.
package struct Bootstrap: Sendable {
  /// Where the generator begins, so that a figure's interval is the same in every run.
  package let seed: UInt64
  /// How often it resamples.
  package let rounds: Int
  /// The share of rounds that lies inside an interval.
  package static let level = 0.9

  /// Makes a bootstrap.
  package init(seed: UInt64 = 7, rounds: Int = 1000) {
    self.seed = seed
    self.rounds = rounds
  }

  /// The figures of the whole and their intervals; a round in which a figure is not known does not count for it.
  package func figures<Part: Summable>(
    of parts: [Part], from zero: Part, _ measures: [@Sendable (Part) -> Double?]
  ) -> [Figure] {
    var whole = zero
    for part in parts { whole += part }
    var samples: [[Double]] = Array(repeating: [], count: measures.count)
    var draws = DrawGenerator(seed: seed)
    if parts.count > 1 {
      for _ in 0..<rounds {
        var sum = zero
        for _ in parts.indices { sum += parts[draws.next(below: parts.count)] }
        for (index, measure) in measures.enumerated() {
          if let value = measure(sum) { samples[index].append(value) }
        }
      }
    }
    return zip(measures, samples).map { measure, values in
      Figure(value: measure(whole), interval: interval(of: values))
    }
  }

  private func interval(of values: [Double]) -> Interval? {
    guard !values.isEmpty, values.count * 2 >= rounds else { return nil }
    let sorted = values.sorted()
    let outside = (1 - Self.level) / 2
    let last = sorted.count - 1
    let low = Int(outside * Double(sorted.count))
    let high = Int((1 - outside) * Double(sorted.count))
    return Interval(low: sorted[min(low, last)], high: sorted[min(high, last)])
  }
}

/// Random places that are the same for the same seed on every machine (SplitMix64; Steele, Lea & Flood 2014).
struct DrawGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, and without, `bound`.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    // The high half of the product is even to within one part in 2^64 of the bound.
    return Int(truncatingIfNeeded: mixed.multipliedFullWidth(by: UInt64(bound)).high)
  }
}

/// How often each case of a closed set occurred.
package struct Tally<Key: Hashable & CaseIterable & Sendable>: Sendable, Equatable {
  private var counts: [Key: Int] = [:]

  /// Makes a tally of nothing.
  package init() {}

  /// How often `key` occurred.
  package subscript(key: Key) -> Int { counts[key] ?? 0 }

  /// How often any of `keys` occurred.
  package func sum(_ keys: some Sequence<Key>) -> Int {
    keys.reduce(0) { $0 + self[$1] }
  }

  /// Counts one more of `key`.
  package mutating func count(_ key: Key) {
    counts[key, default: 0] += 1
  }

  /// This tally and `other` together.
  package func adding(_ other: Tally) -> Tally {
    var sum = self
    sum.counts.merge(other.counts, uniquingKeysWith: +)
    return sum
  }
}

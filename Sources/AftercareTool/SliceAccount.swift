import Diagnostics

/// What a flag that selects met among the interactions, so that an empty selection can say what there is.
struct SliceAccount {
  /// Of more values than these no list is made.
  private static let remembered = 1_000
  private static let shown = 8

  /// Interactions that fit.
  private(set) var fitting = 0
  /// Interactions in which the fact is not told.
  private var untold = 0
  private var counts: [String: Int] = [:]
  private var isFull = false
  private var first: String?
  private var last: String?

  /// Takes the value of an interaction in.
  mutating func take(_ value: String?, fits: Bool) {
    if fits { fitting += 1 }
    guard let value else {
      untold += 1
      return
    }
    first = min(first ?? value, value)
    last = max(last ?? value, value)
    if counts[value] == nil, counts.count >= Self.remembered {
      isFull = true
    } else {
      counts[value, default: 0] += 1
    }
  }

  /// From the first day to the last.
  var span: String {
    guard let first, let last else { return "no interaction tells when it began." }
    let days = first == last ? "all begin on \(first)" : "they begin from \(first) to \(last)"
    return days + (untold > 0 ? "; \(Self.counted(untold)) without a time." : ".")
  }

  /// The values that there are, most frequent first, and which of them may have been meant.
  func listed(_ noun: String, near wanted: [String]) -> String {
    guard !counts.isEmpty else { return "no interaction tells its \(noun)." }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let more = order.count - min(order.count, Self.shown)
    let meant = wanted.compactMap { Suggestion.nearest(to: $0, in: order) }.first
    return (order.count == 1 ? "the only one is " : "there are ")
      + order.prefix(Self.shown).joined(separator: ", ")
      + (more > 0 ? " and \(isFull ? "many" : String(more)) more" : "")
      + (untold > 0 ? "; \(Self.counted(untold)) without" : "") + "."
      + (meant.map { " Did you mean `\($0)`?" } ?? "")
  }

  private static func counted(_ number: Int) -> String {
    "\(number) interaction\(number == 1 ? "" : "s")"
  }
}

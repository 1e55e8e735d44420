import Casework
import Rules

/// Words of a turn with what stands around them.
struct VoicedQuote: Sendable {
  /// The number of the case on the page.
  let number: Int
  let turn: Int
  let before: String
  let words: String
  let after: String
  /// How stressed the customer was at the highest.
  let peak: StressLevel

  /// Characters that are shown around the words.
  private static let context = 70
  /// Longest quote.
  private static let longest = 200

  /// Cuts a quote out of a text.
  init(_ text: String, _ span: Range<Int>, number: Int, turn: Int, peak: StressLevel) {
    let scalars = Array(text.unicodeScalars)
    let start = min(span.lowerBound, scalars.count)
    let end = min(max(start, span.upperBound), scalars.count)
    // Cut between words, where there is a place to.
    let blank = { (place: Int) in scalars[place].properties.isWhitespace }
    let low = max(0, start - Self.context)
    let high = min(scalars.count, end + Self.context)
    let first = low == 0 ? 0 : (low..<start).first(where: blank) ?? low
    let last = high == scalars.count ? high : (end..<high).last(where: blank) ?? high
    let cut = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])) }
    self.number = number
    self.turn = turn
    self.peak = peak
    before = (first > 0 ? "…" : "") + cut(first..<start)
    words =
      end - start > Self.longest ? cut(start..<start + Self.longest) + "…" : cut(start..<end)
    after = cut(end..<last) + (last < scalars.count ? "…" : "")
  }
}

/// How often a rule, a finding or a reason of the gate came up, and where.
struct RuleUse: Sendable {
  private static let quotesKept = 6

  /// Turns on which it was heard; of a finding or a reason, the times.
  private(set) var times = 0
  private(set) var contacts = 0
  /// Contacts whose highest stress or whose problem rests on it alone.
  private(set) var alone = 0
  private(set) var quotes = Shortlist<VoicedQuote>(limit: quotesKept) { $0.peak > $1.peak }
  private var lastNumber = 0

  /// Counts it once more in a case.
  mutating func count(in number: Int) {
    times += 1
    if number != lastNumber { contacts += 1 }
    lastNumber = number
  }

  /// Counts a case that rests on it alone.
  mutating func countAlone() { alone += 1 }

  /// Keeps a quote, if it is among the first.
  mutating func keep(_ quote: VoicedQuote) { quotes.take(quote) }
}

extension [Evidence] {
  /// The one rule that all of it comes from.
  var onlyRule: String? {
    guard let first = first?.rule, allSatisfy({ $0.rule == first }) else { return nil }
    return first
  }
}

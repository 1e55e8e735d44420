import Rules

/// A walk over the words of a text, all ways that a phrase can be heard at once.
struct DueWalk {
  /// Where a way ends, and what was heard on it, in its order.
  struct Way {
    let end: Int
    let heard: [HeardTerm]
  }

  private let tokens: [DueToken]
  private let numbers: [Int]
  private let terms: [TermKind: DuePhraseTable<TermMeaning>]
  /// What was found of each kind at each word, `nil` where nobody asked yet.
  private var known: [[(end: Int, term: HeardTerm)]?]

  init(
    tokens: [DueToken], vocabulary: DueVocabulary,
    terms: [TermKind: DuePhraseTable<TermMeaning>]
  ) {
    self.tokens = tokens
    self.terms = terms
    numbers = tokens.map { vocabulary.number(of: $0.word) }
    known = Array(repeating: nil, count: tokens.count * TermKind.allCases.count)
  }

  /// Whether a due time may begin at a word.
  func mayBegin(at index: Int, with openingWords: Set<Int>?) -> Bool {
    tokens[index].figure != nil || openingWords?.contains(numbers[index]) ?? true
  }

  /// The phrases of a table that may begin at a word.
  mutating func candidates<Meaning>(
    in table: DuePhraseTable<Meaning>, at index: Int
  ) -> [Int] {
    var kinds: [TermKind] = []
    for kind in table.kinds where !heard(kind, from: index).isEmpty { kinds.append(kind) }
    return table.candidates(word: numbers[index], kinds: kinds)
  }

  /// All ways in which a pattern can be heard from a word on; one for each end.
  mutating func ways(of pattern: DuePattern, from index: Int) -> [Way] {
    switch pattern {
    case .word(let word):
      return index < numbers.count && numbers[index] == word ? [Way(end: index + 1, heard: [])] : []
    case .beginning(let word):
      let isHeard = index < tokens.count && tokens[index].word.starts(with: word)
      return isHeard ? [Way(end: index + 1, heard: [])] : []
    case .gap(let width):
      return (index...min(tokens.count, index + width)).map { Way(end: $0, heard: []) }
    case .optional(let content):
      return Self.merged(ways(of: content, from: index) + [Way(end: index, heard: [])])
    case .choice(let patterns):
      var all: [Way] = []
      for pattern in patterns { all += ways(of: pattern, from: index) }
      return Self.merged(all)
    case .sequence(let patterns):
      return ways(ofAll: patterns, from: index)
    case .term(let kind):
      return heard(kind, from: index).map { Way(end: $0.end, heard: [$0.term]) }
    }
  }

  private mutating func ways(ofAll patterns: [DuePattern], from index: Int) -> [Way] {
    var ways = [Way(end: index, heard: [])]
    for pattern in patterns where !ways.isEmpty {
      var next: [Way] = []
      for way in ways {
        for further in self.ways(of: pattern, from: way.end) {
          next.append(Way(end: further.end, heard: way.heard + further.heard))
        }
      }
      ways = Self.merged(next)
    }
    return ways
  }

  /// The first way to each end, so that ways do not multiply.
  private static func merged(_ ways: [Way]) -> [Way] {
    if ways.count < 2 { return ways }
    var kept: [Way] = []
    for way in ways where !kept.contains(where: { $0.end == way.end }) { kept.append(way) }
    return kept
  }

  /// What of a kind can be heard from a word on, by where it ends.
  private mutating func heard(_ kind: TermKind, from index: Int) -> [(end: Int, term: HeardTerm)] {
    guard index < tokens.count else { return [] }
    let key = index * TermKind.allCases.count + kind.place
    if let found = known[key] { return found }
    // A word list may name the term that it is part of: there it stands for nothing.
    known[key] = []
    var found: [(end: Int, term: HeardTerm)] = []
    if let figure = tokens[index].figure.flatMap({ HeardTerm($0, kind) }) {
      found.append((index + 1, figure))
    }
    if let table = terms[kind] {
      for candidate in candidates(in: table, at: index) {
        let (pattern, meaning) = table.phrases[candidate]
        for way in ways(of: pattern, from: index) where way.end > index {
          var binder = DueBinder(way.heard)
          guard let bound = binder.bound(meaning) else { continue }
          // The term declared later counts.
          found.removeAll { $0.end == way.end }
          found.append((way.end, bound))
        }
      }
    }
    if kind == .number { addSums(to: &found) }
    known[key] = found
    return found
  }

  /// `twenty` and `five` after it are twenty-five.
  private mutating func addSums(to found: inout [(end: Int, term: HeardTerm)]) {
    for first in found {
      guard case .number(let tens) = first.term, tens >= 20, tens < 100, tens % 10 == 0 else {
        continue
      }
      for second in heard(.number, from: first.end) {
        guard case .number(let ones) = second.term, ones > 0, ones < 10 else { continue }
        if !found.contains(where: { $0.end == second.end }) {
          found.append((second.end, .number(tens + ones)))
        }
      }
    }
  }
}

extension HeardTerm {
  fileprivate init?(_ figure: FigureValue, _ kind: TermKind) {
    switch (figure, kind) {
    case (.number(let value), .number): self = .number(value)
    case (.ordinal(let value), .ordinal): self = .ordinal(value)
    case (.clock(let value), .clock): self = .clock(value)
    case (.date(let value), .date): self = .date(value)
    default: return nil
    }
  }
}

extension TermKind {
  /// Its place among all kinds.
  fileprivate var place: Int {
    switch self {
    case .number: 0
    case .ordinal: 1
    case .period: 2
    case .weekday: 3
    case .month: 4
    case .clock: 5
    case .date: 6
    case .time: 7
    case .day: 8
    }
  }
}

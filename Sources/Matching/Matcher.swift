public import Transcripts

/// Which of the things that a rule listens for was heard.
public enum RulePart: Sendable, Hashable {
  /// One of its `heard` lines.
  case heard(Int)
  /// One of its `then` lines.
  case step(Int)
  /// One of its `but not` lines.
  case absence(Int)
  /// Its `missing` line.
  case missing

  /// Whether these words are what the rule is about, rather than a condition on others.
  var isHeard: Bool { if case .heard = self { true } else { false } }

  /// Orders parts; all `heard` lines count as one, for their matches do not overlap.
  var group: Int32 {
    switch self {
    case .heard: 0
    case .step(let index): 1 + Int32(index) * 2
    case .absence(let index): 2 + Int32(index) * 2
    case .missing: .max
    }
  }
}

/// A rule that was heard in a turn, and its words.
public struct PhraseMatch: Sendable, Equatable {
  /// Index of the rule in the rulebook.
  public let rule: Int
  /// Which part of the rule.
  public let part: RulePart
  /// First Unicode scalar of the words in the turn's text.
  public let start: Int
  /// The scalar after the last one.
  public let end: Int
  /// The words.
  public let quote: String
}

/// Finds every rule's phrases in a turn, in one pass over its words.
public struct Matcher: Sendable {
  let index: PhraseIndex
  private(set) var reader = WordReader()
  private var candidates: [Candidate] = []

  /// Words from `start` up to `end` that a rule's phrase covers.
  struct Candidate {
    let rule: Int32
    let part: RulePart
    let start: Int32
    let end: Int32
  }

  /// Makes a matcher over compiled phrases.
  public init(index: PhraseIndex) {
    self.index = index
  }

  /// The matches in what `speaker` said, by place in the text, then by order of the rules.
  public mutating func matches(in text: String, by speaker: Role) -> [PhraseMatch] {
    let found = unvetted(in: text, by: speaker)
    return found.isEmpty ? [] : quoted(withoutVetoed(found), in: text)
  }

  /// The matches before any is vetoed.
  mutating func unvetted(in text: String, by speaker: Role) -> [Candidate] {
    let role = RoleSet(speaker: speaker)
    guard !role.isEmpty else { return [] }
    reader.read(text, lexicon: index.lexicon)
    gatherCandidates(heardFrom: role)
    return candidates.isEmpty ? [] : leftmostLongest()
  }

  private mutating func gatherCandidates(heardFrom role: RoleSet) {
    candidates.removeAll(keepingCapacity: true)
    let index = index
    index.withWindow(over: reader.words) { window in
      var before = WordClass.unlisted
      for position in window.words.indices {
        let listed = window.words[position].wordClass
        defer { before = listed }
        guard listed != .unlisted else { continue }
        let after =
          position + 1 < window.words.count ? window.words[position + 1].wordClass : .unlisted
        for number in index.anchored(at: listed) {
          let entry = index.entry(number)
          guard !entry.hears.isDisjoint(with: role), entry.before.mayHold(before),
            entry.after.mayHold(after)
          else { continue }
          let left = window.waysLeft(of: entry.left, from: position)
          guard left != 0 else { continue }
          let right = window.waysRight(of: entry.right, from: position + 1)
          guard right != 0 else { continue }
          appendCandidates(
            of: index.variants[Int(entry.variant)], at: position, left: left, right: right)
        }
      }
    }
  }

  private mutating func appendCandidates(
    of variant: PhraseVariant, at position: Int, left: UInt64, right: UInt64
  ) {
    let end = position + 1 + 63 - right.leadingZeroBitCount
    var starts = left
    while starts != 0 {
      let start = position - starts.trailingZeroBitCount
      starts &= starts - 1
      candidates.append(
        Candidate(
          rule: variant.rule, part: variant.part, start: Int32(start), end: Int32(end)))
    }
  }

  /// Of each rule the leftmost matches, of those the longest, none overlapping.
  private mutating func leftmostLongest() -> [Candidate] {
    candidates.sort {
      ($0.rule, $0.part.group, $0.start, -$0.end)
        < ($1.rule, $1.part.group, $1.start, -$1.end)
    }
    var kept: [Candidate] = []
    for candidate in candidates {
      if let last = kept.last, last.rule == candidate.rule,
        last.part.group == candidate.part.group, candidate.start < last.end
      {
        continue
      }
      kept.append(candidate)
    }
    return kept
  }

  private func withoutVetoed(_ found: [Candidate]) -> [Candidate] {
    index.withWindow(over: reader.words) { window in
      found.filter { candidate in
        guard candidate.part.isHeard || candidate.part == .missing else { return true }
        let span = Int(candidate.start)..<Int(candidate.end)
        return !index.vetoes[Int(candidate.rule)].contains { $0.vetoes(span, in: window) }
      }
    }
  }

  func quoted(_ found: [Candidate], in text: String) -> [PhraseMatch] {
    let words = reader.words
    let utf8 = text.utf8
    var counter = ScalarCounter(text: text, isASCII: reader.isASCII)
    let ordered = found.sorted { ($0.start, $0.rule) < ($1.start, $1.rule) }
    return ordered.map { candidate in
      let start = words[Int(candidate.start)].start
      let end = words[Int(candidate.end) - 1].end
      let from = utf8.index(utf8.startIndex, offsetBy: start)
      let quote = text[from..<utf8.index(from, offsetBy: end - start)]
      let offset = counter.scalars(before: start)
      let length = reader.isASCII ? end - start : quote.unicodeScalars.count
      return PhraseMatch(
        rule: Int(candidate.rule), part: candidate.part, start: offset, end: offset + length,
        quote: String(quote))
    }
  }
}

/// Counts the scalars before places in a text; the places come in order, so the text is walked once.
private struct ScalarCounter {
  private let utf8: String.UTF8View
  private let isASCII: Bool
  private var index: String.UTF8View.Index
  private var byte = 0
  private var scalars = 0

  init(text: String, isASCII: Bool) {
    utf8 = text.utf8
    index = utf8.startIndex
    self.isASCII = isASCII
  }

  mutating func scalars(before target: Int) -> Int {
    if isASCII { return target }
    while byte < target {
      // A byte that goes on with a scalar begins none.
      if utf8[index] & 0xC0 != 0x80 { scalars += 1 }
      utf8.formIndex(after: &index)
      byte += 1
    }
    return scalars
  }
}

extension PhraseIndex.Veto {
  /// Whether this phrase stands so in the turn that it vetoes a match on the words of `span`.
  func vetoes(_ span: Range<Int>, in window: PhraseWindow) -> Bool {
    let reach = width + (words ?? 0)
    let last = words.map { span.upperBound + $0 } ?? span.lowerBound
    let starts = max(0, span.lowerBound - reach)...max(0, min(last, window.words.count - 1))
    guard starts.lowerBound <= starts.upperBound, !window.words.isEmpty else { return false }
    for start in starts {
      let listed = window.words[start].wordClass
      for phrase in phrases {
        // Most words begin no phrase; one look spares the walk.
        if phrase.beginning >= 0, !window.places.hears(listed, at: phrase.beginning) { continue }
        let ways = window.waysRight(of: phrase.items, from: start) & ~1
        if ways != 0, reaches(span, from: start, ways: ways) { return true }
      }
    }
    return false
  }

  /// Whether one of the ways from `start` comes near enough to the words of `span`, or holds them.
  func reaches(_ span: Range<Int>, from start: Int, ways: UInt64) -> Bool {
    var rest = ways
    while rest != 0 {
      let end = start + rest.trailingZeroBitCount
      rest &= rest - 1
      guard let words else {
        if start <= span.lowerBound, end >= span.upperBound { return true }
        continue
      }
      if start - span.upperBound <= words, span.lowerBound - end <= words { return true }
    }
    return false
  }
}

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
  private(set) var reader: WordReader
  private var candidates: [Candidate] = []
  /// The words of the turn.
  private var said = ClassSignature()

  /// Words from `start` up to `end` that a rule's phrase covers.
  struct Candidate {
    let rule: Int32
    /// The group of the part that listens for them.
    let group: Int32
    let variant: Int32
    let start: Int32
    let end: Int32
    /// The word at which it was found.
    let anchor: Int32
  }

  /// Makes a matcher over compiled phrases.
  public init(index: PhraseIndex) {
    self.index = index
    reader = WordReader(lexicon: index.lexicon)
  }

  /// The matches in what `speaker` said, by place in the text, then by order of the rules.
  public mutating func matches(in text: String, by speaker: Role) -> [PhraseMatch] {
    gather(text, by: speaker)
    if !candidates.isEmpty { dropVetoed() }
    if candidates.isEmpty { return [] }
    if candidates.count > 1 { candidates.sort { ($0.start, $0.rule) < ($1.start, $1.rule) } }
    return quoted(candidates, in: text)
  }

  /// The matches before any is vetoed.
  mutating func unvetted(in text: String, by speaker: Role) -> [Candidate] {
    gather(text, by: speaker)
    return candidates
  }

  private mutating func gather(_ text: String, by speaker: Role) {
    candidates.removeAll(keepingCapacity: true)
    let role = RoleSet(speaker: speaker)
    guard !role.isEmpty else { return }
    let index = index
    reader.read(text)
    index.withWindow(over: reader.words) { window in
      index.anchors.withView { gather(from: $0, in: window, heardFrom: role) }
    }
    if candidates.count > 1 { keepLeftmostLongest() }
  }

  @inline(__always)
  private mutating func gather(
    from anchors: AnchorTable.View, in window: PhraseWindow, heardFrom role: RoleSet
  ) {
    var said = ClassSignature()
    defer { self.said = said }
    for word in window.words { said.insert(word.wordClass) }
    var before = ClassSignature(.unlisted)
    for position in window.words.indices {
      let listed = window.words[position].wordClass
      defer { before = ClassSignature(listed) }
      guard listed != .unlisted else { continue }
      let after = ClassSignature(
        position + 1 < window.words.count ? window.words[position + 1].wordClass : .unlisted)
      for place in anchors.places(of: listed, heardFrom: role) {
        // Few pass both, and which of them fails can't be foretold: one question of both is quicker.
        let neighbours = anchors.anchored[place]
        guard ClassSignature.mayMeet(neighbours.after, after, neighbours.before, before) else {
          continue
        }
        let entry = anchors.entries[Int(neighbours.variant)]
        guard entry.needed.mayBe(in: said), !entry.hears.isDisjoint(with: role) else { continue }
        tryVariant(neighbours.variant, entry, at: position, in: window)
      }
    }
  }

  @inline(never)
  private mutating func tryVariant(
    _ number: Int32, _ entry: AnchorEntry, at position: Int, in window: PhraseWindow
  ) {
    let left = window.waysLeft(of: entry.left, from: position)
    guard left != 0 else { return }
    let right = window.waysRight(of: entry.right, from: position + 1)
    guard right != 0 else { return }
    appendCandidates(of: number, at: position, left: left, right: right)
  }

  private mutating func appendCandidates(
    of number: Int32, at position: Int, left: UInt64, right: UInt64
  ) {
    let variant = index.variants[Int(number)]
    let end = position + 1 + 63 - right.leadingZeroBitCount
    var starts = left
    while starts != 0 {
      let start = position - starts.trailingZeroBitCount
      starts &= starts - 1
      candidates.append(
        Candidate(
          rule: variant.rule, group: variant.group, variant: number, start: Int32(start),
          end: Int32(end), anchor: Int32(position)))
    }
  }

  /// Keeps of each rule the leftmost matches, of those the longest, none overlapping.
  private mutating func keepLeftmostLongest() {
    candidates.sort {
      // Where several say the same of the same words, the one first found stands for all.
      ($0.rule, $0.group, $0.start, -$0.end, $0.anchor, $0.variant)
        < ($1.rule, $1.group, $1.start, -$1.end, $1.anchor, $1.variant)
    }
    var kept = 1
    for next in 1..<candidates.count {
      let candidate = candidates[next]
      let last = candidates[kept - 1]
      if last.rule == candidate.rule, last.group == candidate.group, candidate.start < last.end {
        continue
      }
      candidates[kept] = candidate
      kept += 1
    }
    while candidates.count > kept { candidates.removeLast() }
  }

  private mutating func dropVetoed() {
    let index = index
    var kept = 0
    index.withWindow(over: reader.words) { window in
      index.vetoes.withView { vetoes in
        for next in candidates.indices {
          let candidate = candidates[next]
          let part = index.variants[Int(candidate.variant)].part
          let span = Int(candidate.start)..<Int(candidate.end)
          if part.isHeard || part == .missing,
            vetoes.veto(span, of: Int(candidate.rule), in: window, said)
          {
            continue
          }
          candidates[kept] = candidate
          kept += 1
        }
      }
    }
    while candidates.count > kept { candidates.removeLast() }
  }

  /// The candidates with their words, in their order, which is that of the text.
  func quoted(_ found: [Candidate], in text: String) -> [PhraseMatch] {
    var matches: [PhraseMatch] = []
    matches.reserveCapacity(found.count)
    var text = text
    text.withUTF8 { bytes in
      var counter = ScalarCounter(bytes, isASCII: reader.isASCII)
      for candidate in found {
        let start = reader.words[Int(candidate.start)].start
        let end = reader.words[Int(candidate.end) - 1].end
        let quote = UnsafeBufferPointer(rebasing: bytes[start..<end])
        let offset = counter.scalars(before: start)
        matches.append(
          PhraseMatch(
            rule: Int(candidate.rule), part: index.variants[Int(candidate.variant)].part,
            start: offset, end: offset + counter.scalars(in: quote),
            quote: String(decoding: quote, as: UTF8.self)))
      }
    }
    return matches
  }
}

/// Counts the scalars before places in a text; the places come in order, so the text is walked once.
private struct ScalarCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var byte = 0
  private var scalars = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    self.isASCII = isASCII
  }

  mutating func scalars(before target: Int) -> Int {
    if isASCII { return target }
    if byte < target {
      scalars += scalars(in: UnsafeBufferPointer(rebasing: bytes[byte..<target]))
      byte = target
    }
    return scalars
  }

  func scalars(in part: UnsafeBufferPointer<UInt8>) -> Int {
    if isASCII { return part.count }
    // A byte that goes on with a scalar begins none.
    return part.reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }
}

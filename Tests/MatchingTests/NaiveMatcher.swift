import Rules

/// Matches a phrase by trying every place and every way, as its definition reads.
struct NaiveMatcher {
  /// The words of the turn, lower case, in order.
  let words: [String]
  let lists: [String: [PhraseNode]]

  /// The leftmost matches of any of the phrases, of those the longest, none overlapping, as ranges of words.
  func matches(of phrases: [PhraseNode]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let ends = phrases.flatMap { self.ends(of: $0, from: start) }.filter { $0 > start }
      guard let longest = ends.max() else {
        start += 1
        continue
      }
      found.append(start..<longest)
      start = longest
    }
    return found
  }

  /// Whether any phrase of a veto is heard so that a match on the words of `span` does not count.
  func isVetoed(_ span: Range<Int>, by veto: Veto) -> Bool {
    words.indices.contains { start in
      switch veto {
      case .within(let distance, let phrases):
        phrases.flatMap { ends(of: $0.root, from: start) }.contains { end in
          end > start && start - span.upperBound <= distance && span.lowerBound - end <= distance
        }
      case .partOf(let phrases):
        phrases.flatMap { ends(of: $0.root, from: start) }.contains { end in
          start <= span.lowerBound && end >= span.upperBound
        }
      }
    }
  }

  /// Every place at which the phrase can end when it begins at `start`.
  func ends(of phrase: PhraseNode, from start: Int) -> Set<Int> {
    switch phrase {
    case .word(let word):
      return start < words.count && words[start] == word ? [start + 1] : []
    case .beginning(let beginning):
      return start < words.count && words[start].hasPrefix(beginning) ? [start + 1] : []
    case .sequence(let parts):
      return withoutStutter(parts).reduce([start]) { places, part in
        Set(places.flatMap { ends(of: part, from: $0) })
      }
    case .choice(let parts):
      return Set(parts.flatMap { ends(of: $0, from: start) })
    case .optional(let part):
      return ends(of: part, from: start).union([start])
    case .gap(let width):
      return Set((0...width).map { start + $0 }.filter { $0 <= words.count })
    case .slot:
      return []
    case .list(let name):
      return Set((lists[name] ?? []).flatMap { ends(of: $0, from: start) })
    }
  }

  /// A word that a phrase says twice in a row counts once, as it does in speech.
  private func withoutStutter(_ parts: [PhraseNode]) -> [PhraseNode] {
    var kept: [PhraseNode] = []
    for part in parts {
      if case .word = part, kept.last == part { continue }
      kept.append(part)
    }
    return kept
  }
}

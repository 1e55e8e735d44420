import Rules

@testable import Matching

/// Finds due times by trying every phrase at every word, as their definition reads.
struct NaiveDueFinder {
  private let language: DueLanguage
  private let wordLists: [String: WordList]
  private let reader: DueTokenReader

  /// Where a way ends, and what was heard on it.
  private struct Way {
    let end: Int
    var heard: [HeardTerm] = []
  }

  init(rulebook: Rulebook) {
    language = rulebook.dueLanguage
    wordLists = rulebook.wordLists
    reader = DueTables(rulebook: rulebook).reader
  }

  /// The due times told in a text: the leftmost, of those the longest, none overlapping.
  func phrases(in scalars: [Unicode.Scalar]) -> [DuePhrase] {
    let tokens = reader.tokens(in: scalars, 0..<scalars.count).all
    var found: [DuePhrase] = []
    var index = 0
    while index < tokens.count {
      var best: (end: Int, meaning: DueMeaning)?
      for due in language.dues {
        for way in ways(of: due.phrase, tokens, index) where way.end > index {
          var binder = DueBinder(way.heard)
          guard way.end >= best?.end ?? 0, let bound = binder.bound(due.meaning) else { continue }
          best = (way.end, bound)
        }
      }
      if let best {
        found.append(
          DuePhrase(
            meaning: best.meaning, start: tokens[index].start, end: tokens[best.end - 1].end))
      }
      index = best?.end ?? index + 1
    }
    return found
  }

  private func ways(of phrase: PhraseNode, _ tokens: [DueToken], _ index: Int) -> [Way] {
    switch phrase {
    case .word(let text):
      let number = reader.vocabulary.number(of: WordFolding.folded(text.utf8)[...])
      var words: [Int] = []
      reader.vocabulary.forEachReading(of: number) { words.append($0) }
      let end = index + words.count
      guard end <= tokens.count, tokens[index..<end].map(\.number) == words else { return [] }
      return [Way(end: end)]
    // The standard pack has none; the finder's own tests do.
    case .beginning: return []
    case .sequence(let phrases):
      return phrases.reduce([Way(end: index)]) { ways, phrase in
        merged(
          ways.flatMap { way in
            self.ways(of: phrase, tokens, way.end).map {
              Way(end: $0.end, heard: way.heard + $0.heard)
            }
          })
      }
    case .choice(let phrases): return merged(phrases.flatMap { ways(of: $0, tokens, index) })
    case .optional(let content):
      return merged(ways(of: content, tokens, index) + [Way(end: index)])
    case .gap(let width):
      return (index...min(tokens.count, index + width)).map { Way(end: $0) }
    case .slot(let slot): return ways(named: slot.rawValue, tokens, index)
    case .list(let name): return ways(named: name, tokens, index)
    }
  }

  private func ways(named name: String, _ tokens: [DueToken], _ index: Int) -> [Way] {
    guard let kind = TermKind(rawValue: name) else {
      return ways(of: .choice(wordLists[name]?.entries ?? []), tokens, index)
    }
    return terms(kind, tokens, index).map { Way(end: $0.end, heard: [$0.term]) }
  }

  private func terms(
    _ kind: TermKind, _ tokens: [DueToken], _ index: Int
  ) -> [(end: Int, term: HeardTerm)] {
    guard index < tokens.count else { return [] }
    var found: [(end: Int, term: HeardTerm)] = []
    switch (tokens[index].figure, kind) {
    case (.number(let value), .number): found = [(index + 1, .number(value))]
    case (.ordinal(let value), .ordinal): found = [(index + 1, .ordinal(value))]
    case (.clock(let value), .clock): found = [(index + 1, .clock(value))]
    case (.date(let value), .date): found = [(index + 1, .date(value))]
    default: break
    }
    for term in language.terms where term.meaning.kind == kind {
      for way in ways(of: term.phrase, tokens, index) where way.end > index {
        var binder = DueBinder(way.heard)
        guard let bound = binder.bound(term.meaning) else { continue }
        found.removeAll { $0.end == way.end }
        found.append((way.end, bound))
      }
    }
    return kind == .number ? found + sums(of: found, tokens) : found
  }

  /// `twenty` and `five` after it are twenty-five.
  private func sums(
    of found: [(end: Int, term: HeardTerm)], _ tokens: [DueToken]
  ) -> [(end: Int, term: HeardTerm)] {
    var sums: [(end: Int, term: HeardTerm)] = []
    for case (let end, .number(let tens)) in found where (20..<100).contains(tens) && tens % 10 == 0
    {
      for case (let last, .number(let ones)) in terms(.number, tokens, end)
      where (1..<10).contains(ones) && !(found + sums).contains(where: { $0.end == last }) {
        sums.append((last, .number(tens + ones)))
      }
    }
    return sums
  }

  private func merged(_ ways: [Way]) -> [Way] {
    var kept: [Way] = []
    for way in ways where !kept.contains(where: { $0.end == way.end }) { kept.append(way) }
    return kept
  }
}

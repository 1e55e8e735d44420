package import Rules

/// Words that tell a due time, and what they say.
package struct DuePhrase: Sendable {
  /// When it is due; nothing in it waits for words any more.
  package let meaning: DueMeaning
  /// First Unicode scalar of the words in the text.
  package let start: Int
  /// The scalar after the last one.
  package let end: Int

  /// Makes a phrase.
  package init(meaning: DueMeaning, start: Int, end: Int) {
    self.meaning = meaning
    self.start = start
    self.end = end
  }
}

/// Finds words that tell due times, as a rulebook's `term` and `due` declare them.
///
/// It is asked about the few turns that promise something, so it walks the phrases word by word and needs no index.
package struct DueFinder: Sendable {
  private let reader: DueTokenReader
  private let terms: [TermKind: [(pattern: DuePattern, meaning: TermMeaning)]]
  private let dues: [(pattern: DuePattern, meaning: DueMeaning)]

  /// Compiles the phrases of a rulebook.
  package init(rulebook: Rulebook) {
    let reader = DueTokenReader(spelling: rulebook.spelling, wordLists: rulebook.wordLists)
    let compiler = DuePatternCompiler(reader: reader, wordLists: rulebook.wordLists)
    self.reader = reader
    terms = Dictionary(
      grouping: rulebook.dueLanguage.terms.map { (compiler.pattern(of: $0.phrase), $0.meaning) }
    ) { $0.1.kind }
    dues = rulebook.dueLanguage.dues.map { (compiler.pattern(of: $0.phrase), $0.meaning) }
  }

  /// The due times told in a part of a text: the leftmost, of those the longest, none overlapping.
  package func phrases(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [DuePhrase] {
    if dues.isEmpty { return [] }
    var walk = DueWalk(tokens: reader.tokens(in: scalars, range), terms: terms)
    var found: [DuePhrase] = []
    var index = 0
    while index < walk.tokens.count {
      guard let longest = longest(&walk, from: index) else {
        index += 1
        continue
      }
      found.append(
        DuePhrase(
          meaning: longest.meaning, start: walk.tokens[index].start,
          end: walk.tokens[longest.end - 1].end))
      index = longest.end
    }
    return found
  }

  /// Of two phrases as long, the one declared later.
  private func longest(
    _ walk: inout DueWalk, from index: Int
  ) -> (end: Int, meaning: DueMeaning)? {
    var best: (end: Int, meaning: DueMeaning)?
    for (pattern, meaning) in dues {
      for (end, heard) in walk.ways(of: pattern, from: index) where end > index {
        guard end >= best?.end ?? 0 else { continue }
        var binder = DueBinder(heard)
        if let bound = binder.bound(meaning) { best = (end, bound) }
      }
    }
    return best
  }
}

/// A phrase with its words folded and its word lists put in.
indirect enum DuePattern: Sendable {
  case word([UInt8])
  case beginning([UInt8])
  case sequence([DuePattern])
  case choice([DuePattern])
  case optional(DuePattern)
  case gap(Int)
  case term(TermKind)
}

/// Folds the words of phrases and puts their lists in.
struct DuePatternCompiler {
  let reader: DueTokenReader
  let wordLists: [String: WordList]

  func pattern(of node: PhraseNode) -> DuePattern {
    switch node {
    case .word(let text):
      let words = reader.words(of: WordFolding.folded(text.utf8)).map { DuePattern.word($0) }
      return words.count == 1 ? words[0] : .sequence(words)
    case .beginning(let text): return .beginning(WordFolding.folded(text.utf8))
    case .sequence(let nodes): return .sequence(nodes.map(pattern))
    case .choice(let nodes): return .choice(nodes.map(pattern))
    case .optional(let content): return .optional(pattern(of: content))
    case .gap(let width): return .gap(width)
    case .slot(let slot): return named(slot.rawValue)
    case .list(let name): return named(name)
    }
  }

  private func named(_ name: String) -> DuePattern {
    if let kind = TermKind(rawValue: name) { return .term(kind) }
    return .choice((wordLists[name]?.entries ?? []).map(pattern))
  }
}

/// A walk over the words of a text, all ways that a phrase can be heard at once.
struct DueWalk {
  let tokens: [DueToken]
  let terms: [TermKind: [(pattern: DuePattern, meaning: TermMeaning)]]
  private var known: [Key: [Int: HeardTerm]] = [:]

  /// What was heard on the way, in its order, by where the way ends.
  typealias Ways = [Int: [HeardTerm]]

  private struct Key: Hashable {
    let kind: TermKind
    let index: Int
  }

  init(
    tokens: [DueToken], terms: [TermKind: [(pattern: DuePattern, meaning: TermMeaning)]]
  ) {
    self.tokens = tokens
    self.terms = terms
  }

  mutating func ways(of pattern: DuePattern, from index: Int) -> Ways {
    switch pattern {
    case .word(let word):
      return index < tokens.count && tokens[index].word == word ? [index + 1: []] : [:]
    case .beginning(let word):
      return index < tokens.count && tokens[index].word.starts(with: word) ? [index + 1: []] : [:]
    case .gap(let width):
      let last = min(tokens.count, index + width)
      return Dictionary(uniqueKeysWithValues: (index...last).map { ($0, []) })
    case .optional(let content):
      return ways(of: content, from: index).merging([index: []]) { said, _ in said }
    case .choice(let patterns):
      var all: Ways = [:]
      for pattern in patterns { all.merge(ways(of: pattern, from: index)) { first, _ in first } }
      return all
    case .sequence(let patterns):
      return ways(ofAll: patterns, from: index)
    case .term(let kind):
      return heard(kind, from: index).mapValues { [$0] }
    }
  }

  private mutating func ways(ofAll patterns: [DuePattern], from index: Int) -> Ways {
    var ways: Ways = [index: []]
    for pattern in patterns where !ways.isEmpty {
      var next: Ways = [:]
      for (end, before) in ways.sorted(by: { $0.key < $1.key }) {
        for (further, heard) in self.ways(of: pattern, from: end) where next[further] == nil {
          next[further] = before + heard
        }
      }
      ways = next
    }
    return ways
  }

  /// What of a kind can be heard from a word on, by where it ends.
  private mutating func heard(_ kind: TermKind, from index: Int) -> [Int: HeardTerm] {
    let key = Key(kind: kind, index: index)
    if let found = known[key] { return found }
    var found: [Int: HeardTerm] = [:]
    guard index < tokens.count else { return found }
    if let figure = tokens[index].figure.flatMap({ HeardTerm($0, kind) }) {
      found[index + 1] = figure
    }
    for (pattern, meaning) in terms[kind] ?? [] {
      for (end, heard) in ways(of: pattern, from: index) where end > index {
        var binder = DueBinder(heard)
        if let bound = binder.bound(meaning) { found[end] = bound }
      }
    }
    if kind == .number { addSums(to: &found) }
    known[key] = found
    return found
  }

  /// `twenty` and `five` after it are twenty-five.
  private mutating func addSums(to found: inout [Int: HeardTerm]) {
    for (end, first) in found {
      guard case .number(let tens) = first, tens >= 20, tens < 100, tens % 10 == 0 else { continue }
      for (further, second) in heard(.number, from: end) {
        guard case .number(let ones) = second, ones > 0, ones < 10 else { continue }
        found[further] = .number(tens + ones)
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

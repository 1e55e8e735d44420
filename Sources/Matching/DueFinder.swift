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
/// Few turns promise anything, and many runs meet none, so the phrases are compiled for the first that does.
package struct DueFinder: Sendable {
  private let compiled: Once<DueTables>

  /// Makes a finder of a rulebook's phrases.
  package init(rulebook: Rulebook) {
    compiled = Once { DueTables(rulebook: rulebook) }
  }

  /// The due times told in a part of a text: the leftmost, of those the longest, none overlapping.
  package func phrases(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [DuePhrase] {
    if range.isEmpty { return [] }
    let tables = compiled.value
    return tables.isEmpty ? [] : tables.phrases(in: scalars, range)
  }
}

/// The compiled phrases of due times.
private struct DueTables {
  let reader: DueTokenReader
  let vocabulary: DueVocabulary
  let terms: [TermKind: DuePhraseTable<TermMeaning>]
  let dues: DuePhraseTable<DueMeaning>
  /// Words with which a due time can begin beside figures, few of a turn; `nil` where any can.
  let openingWords: Set<Int>?

  init(rulebook: Rulebook) {
    let reader = DueTokenReader(spelling: rulebook.spelling, wordLists: rulebook.wordLists)
    var compiler = DuePatternCompiler(reader: reader, wordLists: rulebook.wordLists)
    let language = rulebook.dueLanguage
    var terms: [TermKind: DuePhraseTable<TermMeaning>] = [:]
    for term in language.terms {
      terms[term.meaning.kind, default: DuePhraseTable()]
        .add(compiler.pattern(of: term.phrase), term.meaning)
    }
    var dues = DuePhraseTable<DueMeaning>()
    for due in language.dues {
      dues.add(compiler.pattern(of: due.phrase), due.meaning)
    }
    self.reader = reader
    self.terms = terms
    self.dues = dues
    vocabulary = compiler.vocabulary
    let openings = [dues.openingWords] + terms.values.map(\.openingWords)
    let words = openings.compactMap(\.self)
    openingWords = words.count == openings.count ? words.reduce(into: []) { $0.formUnion($1) } : nil
  }

  var isEmpty: Bool { dues.phrases.isEmpty }

  func phrases(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [DuePhrase] {
    let tokens = reader.tokens(in: scalars, range)
    var walk = DueWalk(tokens: tokens, vocabulary: vocabulary, terms: terms)
    var found: [DuePhrase] = []
    var index = 0
    while index < tokens.count {
      guard walk.mayBegin(at: index, with: openingWords), let longest = longest(&walk, from: index)
      else {
        index += 1
        continue
      }
      found.append(
        DuePhrase(
          meaning: longest.meaning, start: tokens[index].start, end: tokens[longest.end - 1].end))
      index = longest.end
    }
    return found
  }

  /// Of two phrases as long, the one declared later.
  private func longest(
    _ walk: inout DueWalk, from index: Int
  ) -> (end: Int, meaning: DueMeaning)? {
    var best: (end: Int, meaning: DueMeaning)?
    for candidate in walk.candidates(in: dues, at: index) {
      let (pattern, meaning) = dues.phrases[candidate]
      for way in walk.ways(of: pattern, from: index) where way.end > index {
        guard way.end >= best?.end ?? 0 else { continue }
        var binder = DueBinder(way.heard)
        if let bound = binder.bound(meaning) { best = (way.end, bound) }
      }
    }
    return best
  }
}

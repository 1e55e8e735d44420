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

/// The compiled phrases of terms and due times.
final class DueTables: Sendable {
  let reader: DueTokenReader
  let program: DueProgram
  let openings: DueOpenings
  /// The meanings of the program's rules: terms, and after them due times.
  let terms: [TermMeaning]
  let dues: [DueMeaning]

  init(rulebook: Rulebook) {
    let language = rulebook.dueLanguage
    var program = DueProgram(spelling: rulebook.spelling, wordLists: rulebook.wordLists)
    for term in language.terms { program.add(term.phrase) }
    for due in language.dues { program.add(due.phrase) }
    terms = language.terms.map(\.meaning)
    dues = language.dues.map(\.meaning)
    openings = DueOpenings(
      program, terms.map { DueSorts($0.kind) } + dues.map { _ in DueSorts.dues })
    reader = DueTokenReader(vocabulary: program.vocabulary, wordLists: rulebook.wordLists)
    self.program = program
  }

  var isEmpty: Bool { dues.isEmpty }

  func phrases(in scalars: [Unicode.Scalar], _ range: Range<Int>) -> [DuePhrase] {
    let tokens = reader.tokens(in: scalars, range)
    let sorts = tokens.all.map { self.sorts(beginningWith: $0) }
    guard sorts.contains(where: { $0.contains(.dues) }) else { return [] }
    var walk = DueWalk(tokens, sorts, self)
    var found: [DuePhrase] = []
    var index = 0
    while index < tokens.all.count {
      guard sorts[index].contains(.dues), let longest = walk.longestDue(from: index) else {
        index += 1
        continue
      }
      found.append(
        DuePhrase(
          meaning: longest.meaning, start: tokens.all[index].start,
          end: tokens.all[longest.end - 1].end))
      index = longest.end
    }
    return found
  }

  /// The sorts of which a phrase may begin with a word.
  private func sorts(beginningWith token: DueToken) -> DueSorts {
    let sorts = openings.sorts(ofWord: token.number)
    guard let figure = token.figure else { return sorts }
    return sorts.union(openings.sorts(ofFigure: figure.kind))
  }
}

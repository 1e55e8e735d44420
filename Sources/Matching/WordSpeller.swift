import Rules

/// A word of a turn as a rule's phrase would spell it.
package struct SpelledWord: Sendable, Hashable {
  /// The word: folded, a contraction laid open, figures as their slot.
  package let text: String
  /// Whether the rulebook's phrases use it; names of persons are no such words.
  package let isListed: Bool
}

/// Reads a turn as the words that phrases are compared with, so that what it gives can be written into a rule.
package struct WordSpeller: Sendable {
  private let lexicon: Lexicon
  private let spellings: [WordClass: String]
  private let openEndings: [WordClass: (suffix: Int, word: String)]
  private var reader: WordReader

  /// Makes a speller that reads words as the rules of an index do.
  package init(index: PhraseIndex) {
    lexicon = index.lexicon
    reader = WordReader(lexicon: lexicon)
    var spellings: [WordClass: String] = [:]
    for (word, listed) in lexicon.words {
      spellings[listed] = String(decoding: word, as: UTF8.self)
    }
    var openEndings: [WordClass: (suffix: Int, word: String)] = [:]
    for ending in lexicon.endings where ending.words.count == 1 {
      // An ending that may be either of two words stays with its word: which one it is, nobody can tell.
      openEndings[ending.wordClass] = ending.words.first.flatMap { spellings[$0] }.map {
        (ending.suffix.count, $0)
      }
    }
    self.spellings = spellings
    self.openEndings = openEndings
  }

  /// The words of a text.
  package mutating func words(in text: String) -> [SpelledWord] {
    reader.read(text)
    let bytes = Array(text.utf8)
    var spelled: [SpelledWord] = []
    var rest = reader.words[...]
    while let first = rest.first {
      let group = rest.prefix { $0.start == first.start }
      rest = rest.dropFirst(group.count)
      spelled += spell(group.map(\.wordClass), bytes[first.start..<first.end])
    }
    return spelled
  }

  private func spell(_ classes: [WordClass], _ bytes: ArraySlice<UInt8>) -> [SpelledWord] {
    guard let first = classes.first else { return [] }
    let isListed = first != .unlisted
    // Some rule may name a number, but a phrase that says it in figures mostly means any.
    let figure = spellings[first].flatMap { lexicon.figure(of: Array($0.utf8)) }
    if let figure = figure ?? Figure.allCases.first(where: { $0.wordClass == first }) {
      return [SpelledWord(text: "{\(figure)}", isListed: true)]
    }
    let known = classes.compactMap { spellings[$0] }
    if known.count == classes.count {
      return known.map { SpelledWord(text: $0, isListed: true) }
    }
    // Of a stutter only the first word is taken.
    let word = WordFolding.folded(bytes.prefix { ByteTable.folded[Int($0)] != 0 })
    guard classes.count == 2, let ending = classes.last.flatMap({ openEndings[$0] }),
      word.count > ending.suffix
    else { return [SpelledWord(text: String(decoding: word, as: UTF8.self), isListed: isListed)] }
    let stem = String(decoding: word.dropLast(ending.suffix), as: UTF8.self)
    return [
      SpelledWord(text: stem, isListed: isListed), SpelledWord(text: ending.word, isListed: true),
    ]
  }
}

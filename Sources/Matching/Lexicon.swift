import Rules

/// What stands for a word after folding: an index into the words, beginnings and endings that the rules use.
typealias WordClass = Int32

extension WordClass {
  /// A word that no rule knows.
  static let unlisted: WordClass = 0

  /// Whether it stands for figures rather than for one word, so that two in a row are no stutter.
  var isFigure: Bool { self > 0 && self <= WordClass(Figure.allCases.count) }
}

/// The word classes that one spoken word is read as.
struct Reading: Equatable {
  /// Class of the word or of its stem; `skipped` for a filler.
  var first: WordClass
  /// Class of the ending, `none` where there is none.
  var second: WordClass = Reading.none

  static let none: WordClass = -1
  static let skipped: WordClass = -2
  /// Values at or below this name a sequence of words in `Lexicon.sequences`.
  static let sequenceBase: WordClass = -16

  /// Index into the sequences, where the word is read as several.
  var sequence: Int? {
    first <= Reading.sequenceBase ? Int(Reading.sequenceBase - first) : nil
  }
}

/// Every word, beginning and ending that the rules use, and how a spoken word is read as them.
struct Lexicon: Sendable {
  private(set) var classCount = WordClass(Figure.allCases.count + 1)
  private(set) var words: [[UInt8]: WordClass] = [:]
  private(set) var beginnings: [[UInt8]: WordClass] = [:]
  private(set) var endings: [(suffix: [UInt8], words: [WordClass], wordClass: WordClass)] = []
  private(set) var sequences: [[WordClass]] = []
  private var lastOfEndings: [UInt8] = []
  private var endingsHaveApostrophe = true
  private var beginningLengths: [Int] = []
  private var replacements: [[UInt8]: Int] = [:]
  private var fillers: Set<[UInt8]> = []
  /// The same in the form in which speech is looked up, once all rules are known.
  private var shortWords: ShortWords?
  private let ordinalSuffixes: Set<[UInt8]>
  private let durationSuffixes: Set<[UInt8]>

  /// Makes the lexicon of a spelling; the lists `ordinal-suffix` and `duration-suffix` tell what may follow figures.
  init(spelling: Spelling, wordLists: [String: WordList] = [:]) {
    ordinalSuffixes = Self.words(of: wordLists["ordinal-suffix"])
    durationSuffixes = Self.words(of: wordLists["duration-suffix"])
    fillers = Set(spelling.fillers.map { WordFolding.folded($0.utf8) })
    for (ending, readAs) in spelling.endings {
      let classes = readAs.map { intern(word: WordFolding.folded($0.utf8)) }
      // An ending begins with its apostrophe, which folding a whole word would trim.
      endings.append((ending.utf8.map(WordFolding.lowered), classes, nextClass()))
    }
    endings.sort { $0.suffix.count > $1.suffix.count }
    lastOfEndings = endings.compactMap(\.suffix.last)
    endingsHaveApostrophe = endings.allSatisfy { $0.suffix.contains(WordFolding.apostrophe) }
    for (word, readAs) in spelling.replacements {
      let classes = readAs.map { intern(word: WordFolding.folded($0.utf8)) }
      replacements[WordFolding.folded(word.utf8)] = sequences.count
      sequences.append(classes)
    }
  }

  private static func words(of list: WordList?) -> Set<[UInt8]> {
    Set(
      (list?.entries ?? []).compactMap { entry in
        if case .word(let text) = entry { WordFolding.folded(text.utf8) } else { nil }
      })
  }

  private mutating func nextClass() -> WordClass {
    defer { classCount += 1 }
    return classCount
  }

  /// Makes room for so many words more.
  mutating func reserve(words count: Int) { words.reserveCapacity(words.count + count) }

  /// The class of a word, made where it is new.
  mutating func intern(word: [UInt8]) -> WordClass {
    Self.interned(&words[word], &classCount)
  }

  // One look into the table for each of thousands of words.
  private static func interned(
    _ listed: inout WordClass?, _ classCount: inout WordClass
  ) -> WordClass {
    if let listed { return listed }
    defer { classCount += 1 }
    listed = classCount
    return classCount
  }

  /// The class of words that begin so and are no listed word themselves.
  mutating func intern(beginning: [UInt8]) -> WordClass {
    if let known = beginnings[beginning] { return known }
    let made = nextClass()
    beginnings[beginning] = made
    if !beginningLengths.contains(beginning.count) {
      beginningLengths.append(beginning.count)
      beginningLengths.sort(by: >)
    }
    return made
  }

  /// The lexicon when all rules are in it, which reads speech faster.
  func sealed() -> Lexicon {
    var table = ShortWords(
      capacity: words.count + beginnings.count + replacements.count + fillers.count)
    for (word, listed) in words { table.read(word, as: listed) }
    // A word that is read as others, or not at all, is so whatever else it is.
    for (word, sequence) in replacements {
      table.read(word, as: Reading.sequenceBase - WordClass(sequence))
    }
    for word in fillers { table.read(word, as: Reading.skipped) }
    for (word, listed) in beginnings { table.read(beginning: word, as: listed) }
    var sealed = self
    sealed.shortWords = table
    return sealed
  }

  /// How a folded word of `count` bytes is read, told by its numbers alone; `nil` where figures, endings or letters
  /// said long have to be looked for.
  func reading(of word: ShortWord, count: Int) -> Reading? {
    guard let shortWords, endingsHaveApostrophe, !word.beginsWithDigit, !word.hasApostrophe else {
      return nil
    }
    if let listed = shortWords.reading(of: word) { return Reading(first: listed) }
    if word.hasRunOfThree { return nil }
    return Reading(first: shortWords.beginningClass(of: word, count: count))
  }

  /// How a folded word is read.
  func reading(of word: [UInt8]) -> Reading {
    if word.isEmpty { return Reading(first: Reading.skipped) }
    if let exact = exactReading(of: word) { return exact }
    if let figure = figure(of: word) { return Reading(first: figure.wordClass) }
    for shorter in Self.shortened(word) {
      if let exact = exactReading(of: shorter) { return exact }
    }
    return Reading(first: beginningClass(of: word[...]))
  }

  /// The classes that a word of a phrase is read as; a word that no rule had is made.
  mutating func classes(ofPhraseWord word: [UInt8]) -> [WordClass] {
    if fillers.contains(word) { return [] }
    if let sequence = replacements[word] { return sequences[sequence] }
    if words[word] == nil, let (stem, ending) = splitEnding(word) {
      return [intern(word: Array(stem)), ending]
    }
    return [intern(word: word)]
  }

  private func exactReading(of word: [UInt8]) -> Reading? {
    if let listed = listedReading(of: word[...]) { return Reading(first: listed) }
    guard let (stem, ending) = splitEnding(word) else { return nil }
    return Reading(first: classOfStem(stem) ?? beginningClass(of: stem), second: ending)
  }

  private func listedReading(of word: ArraySlice<UInt8>) -> WordClass? {
    if let shortWords, let short = ShortWord(word) { return shortWords.reading(of: short) }
    let word = Array(word)
    if fillers.contains(word) { return Reading.skipped }
    if let sequence = replacements[word] { return Reading.sequenceBase - WordClass(sequence) }
    return words[word]
  }

  /// The class of the word before an ending, which is read as itself and as nothing else.
  private func classOfStem(_ stem: ArraySlice<UInt8>) -> WordClass? { words[Array(stem)] }

  /// What the figures of a word stand for, `nil` where it begins with none or is no whole shape.
  func figure(of word: [UInt8]) -> Figure? {
    guard word.first?.isDigit ?? false else { return nil }
    return Figure(word, ordinalSuffixes: ordinalSuffixes, durationSuffixes: durationSuffixes)
  }

  /// Whether a rule, a spelling or a filler names exactly this word.
  func lists(_ word: [UInt8]) -> Bool { exactReading(of: word) != nil }

  private func splitEnding(
    _ word: [UInt8]
  ) -> (stem: ArraySlice<UInt8>, ending: WordClass)? {
    guard let last = word.last, lastOfEndings.contains(last) else { return nil }
    for (suffix, _, ending) in endings where word.ends(with: suffix) {
      return (word.dropLast(suffix.count), ending)
    }
    return nil
  }

  private func beginningClass(of word: ArraySlice<UInt8>) -> WordClass {
    let isTold = shortWords != nil
    for length in beginningLengths
    where length <= word.count && !(isTold && length <= ShortWord.longest) {
      if let found = beginnings[Array(word.prefix(length))] { return found }
    }
    guard let shortWords, let short = ShortWord(word.prefix(ShortWord.longest)) else {
      return .unlisted
    }
    return shortWords.beginningClass(of: short, count: min(word.count, ShortWord.longest))
  }

  /// An elongated word ("sooo", "goood") with every run of three or more letters cut to two, then to one.
  private static func shortened(_ word: [UInt8]) -> [[UInt8]] {
    guard word.hasRunOfThree else { return [] }
    let doubled = cut(word, to: 2)
    return doubled.count == word.count ? [] : [doubled, cut(word, to: 1)]
  }

  private static func cut(_ word: [UInt8], to limit: Int) -> [UInt8] {
    var cut: [UInt8] = []
    var index = 0
    while index < word.count {
      var end = index
      while end < word.count, word[end] == word[index] { end += 1 }
      let isElongated = end - index >= 3 && word[index] > UInt8(ascii: "9")
      cut.append(contentsOf: word[index..<(isElongated ? index + limit : end)])
      index = end
    }
    return cut
  }
}

extension [UInt8] {
  /// Whether more than an ending stands here, and the ending last.
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    guard count > ending.count, last == ending.last else { return false }
    let start = count - ending.count
    return ending.indices.allSatisfy { self[start + $0] == ending[$0] }
  }

  /// Whether a byte stands three times in a row.
  fileprivate var hasRunOfThree: Bool {
    var run = 0
    var last: UInt8 = 0
    for byte in self {
      run = byte == last ? run + 1 : 1
      if run == 3 { return true }
      last = byte
    }
    return false
  }
}

extension Lexicon {
  /// Every class that a word of the class `listed` in a phrase hears.
  func heard(by listed: WordClass) -> [WordClass] {
    if listed.isFigure {
      // A figure that some phrase spells out is still one of its kind.
      return [listed] + words.filter { figure(of: $0.key)?.wordClass == listed }.map(\.value)
    }
    if let ending = endings.first(where: { $0.wordClass == listed }) {
      return [listed] + ending.words
    }
    return [listed] + endings.filter { $0.words.contains(listed) }.map(\.wordClass)
  }
}

import Rules

/// A phrase with its words numbered and its word lists put in.
indirect enum DuePattern: Sendable {
  case word(Int)
  case beginning([UInt8])
  case sequence([DuePattern])
  case choice([DuePattern])
  case optional(DuePattern)
  case gap(Int)
  case term(TermKind)
}

/// Numbers for the words of phrases, so that words are compared as numbers.
struct DueVocabulary: Sendable {
  private var numbers: [[UInt8]: Int] = [:]

  /// No word of any phrase.
  static let unknown = -1

  func number(of word: [UInt8]) -> Int { numbers[word] ?? Self.unknown }

  mutating func intern(_ word: [UInt8]) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}

/// Folds the words of phrases and puts their lists in.
struct DuePatternCompiler {
  let reader: DueTokenReader
  let wordLists: [String: WordList]
  private(set) var vocabulary = DueVocabulary()

  init(reader: DueTokenReader, wordLists: [String: WordList]) {
    self.reader = reader
    self.wordLists = wordLists
  }

  mutating func pattern(of node: PhraseNode) -> DuePattern {
    switch node {
    case .word(let text):
      var words: [DuePattern] = []
      for word in reader.words(of: WordFolding.folded(text.utf8)) {
        words.append(.word(vocabulary.intern(word)))
      }
      return words.count == 1 ? words[0] : .sequence(words)
    case .beginning(let text): return .beginning(WordFolding.folded(text.utf8))
    case .sequence(let nodes): return .sequence(patterns(of: nodes))
    case .choice(let nodes): return .choice(patterns(of: nodes))
    case .optional(let content): return .optional(pattern(of: content))
    case .gap(let width): return .gap(width)
    case .slot(let slot): return named(slot.rawValue)
    case .list(let name): return named(name)
    }
  }

  private mutating func patterns(of nodes: [PhraseNode]) -> [DuePattern] {
    var patterns: [DuePattern] = []
    for node in nodes { patterns.append(pattern(of: node)) }
    return patterns
  }

  private mutating func named(_ name: String) -> DuePattern {
    if let kind = TermKind(rawValue: name) { return .term(kind) }
    return .choice(patterns(of: wordLists[name]?.entries ?? []))
  }
}

/// What a pattern can begin with.
private struct DueOpenings {
  var words: Set<Int> = []
  var kinds: Set<TermKind> = []
  /// Whether it may begin with a word that is not known beforehand.
  var isOpen = false
  /// Whether it may be heard without a word.
  var isSilent = false

  init(_ pattern: DuePattern) {
    switch pattern {
    case .word(let word): words = [word]
    case .term(let kind): kinds = [kind]
    case .beginning: isOpen = true
    case .gap: (isOpen, isSilent) = (true, true)
    case .optional(let content):
      self = DueOpenings(content)
      isSilent = true
    case .choice(let patterns):
      for pattern in patterns { add(DueOpenings(pattern)) }
    case .sequence(let patterns):
      isSilent = true
      for pattern in patterns where isSilent {
        isSilent = false
        add(DueOpenings(pattern))
      }
    }
  }

  private mutating func add(_ other: DueOpenings) {
    words.formUnion(other.words)
    kinds.formUnion(other.kinds)
    isOpen = isOpen || other.isOpen
    isSilent = isSilent || other.isSilent
  }
}

/// Phrases of one sort, found by what they can begin with: most words of a turn begin none.
struct DuePhraseTable<Meaning: Sendable>: Sendable {
  private(set) var phrases: [(pattern: DuePattern, meaning: Meaning)] = []
  private var byWord: [Int: [Int]] = [:]
  private var byKind: [TermKind: [Int]] = [:]
  private var open: [Int] = []
  /// Kinds of terms that a phrase may begin with.
  private(set) var kinds: [TermKind] = []

  /// Words that a phrase may begin with; `nil` where any may.
  var openingWords: Set<Int>? { open.isEmpty ? Set(byWord.keys) : nil }

  mutating func add(_ pattern: DuePattern, _ meaning: Meaning) {
    let index = phrases.count
    phrases.append((pattern, meaning))
    let openings = DueOpenings(pattern)
    if openings.isOpen || openings.isSilent { open.append(index) }
    for word in openings.words { byWord[word, default: []].append(index) }
    for kind in openings.kinds { byKind[kind, default: []].append(index) }
    kinds = TermKind.allCases.filter { byKind[$0] != nil }
  }

  /// The phrases that may begin with a word or with any of the kinds, in the order of declaration.
  func candidates(word: Int, kinds: [TermKind]) -> [Int] {
    let named = byWord[word] ?? []
    if kinds.isEmpty, open.isEmpty { return named }
    return Set(named + open + kinds.flatMap { byKind[$0] ?? [] }).sorted()
  }
}

import Rules

/// Resolves the classes of a phrase to all that speech may be read as.
struct PlaceResolver {
  private let lexicon: Lexicon
  private let beginningsByClass: [WordClass: [UInt8]]
  /// The words in ascending order; made for the first beginning.
  private var sortedWords: [(word: [UInt8], wordClass: WordClass)] = []
  private var heardByClass: [[WordClass]?]
  private var asked = ClassLists()
  /// The places of what was asked, by its number.
  private var askedPlaces: [Int32] = []
  private(set) var places: PlaceTable

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    places = PlaceTable(classCount: lexicon.classCount)
    heardByClass = Array(repeating: nil, count: Int(lexicon.classCount))
    beginningsByClass = Dictionary(
      lexicon.beginnings.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func compiled(_ item: PhraseItem) -> CompiledItem {
    switch item {
    case .gap(let width):
      return .gap(width)
    case .word(let classes, let isOptional):
      return .word(place: place(hearing: classes), isOptional: isOptional)
    case .choice(let rows, let isOptional):
      let compiled = rows.map { row in row.map { self.compiled($0) } }
      return .choice(compiled, isOptional: isOptional)
    }
  }

  mutating func compiled(words: Int?, phrases: [[PhraseItem]]) -> CompiledVeto {
    let compiled = phrases.map { phrase in phrase.map { self.compiled($0) } }
    let first = compiled.map { beginnings(of: $0).classes }
    return CompiledVeto(
      words: words, phrases: compiled,
      beginnings: first.map { classes in classes.map { places.intern(Array($0)) } },
      width: compiled.map(Self.width).max() ?? 0)
  }

  /// The classes that a row can begin with, `nil` where a gap lets any word be the first.
  private func beginnings(of row: [CompiledItem]) -> (classes: Set<WordClass>?, isOptional: Bool) {
    var found: Set<WordClass> = []
    for item in row {
      switch item {
      case .gap: return (nil, true)
      case .word(let place, let isOptional):
        found.formUnion(places.members(of: place))
        if !isOptional { return (found, false) }
      case .choice(let rows, var isOptional):
        for row in rows {
          let inner = beginnings(of: row)
          guard let classes = inner.classes else { return (nil, true) }
          found.formUnion(classes)
          if inner.isOptional { isOptional = true }
        }
        if !isOptional { return (found, false) }
      }
    }
    return (found, true)
  }

  private static func width(of row: [CompiledItem]) -> Int {
    row.reduce(0) { sum, item in
      switch item {
      case .word: sum + 1
      case .gap(let width): sum + width
      case .choice(let rows, _): sum + (rows.map(width).max() ?? 0)
      }
    }
  }

  mutating func place(hearing classes: [WordClass]) -> Int32 {
    let number = Int(asked.intern(classes))
    if number == askedPlaces.count {
      var heard: [WordClass] = []
      for listed in classes { heard += self.heard(by: listed) }
      askedPlaces.append(places.intern(heard))
    }
    return askedPlaces[number]
  }

  private mutating func heard(by listed: WordClass) -> [WordClass] {
    if let known = heardByClass[Int(listed)] { return known }
    let heard =
      beginningsByClass[listed].map { self.heard(byBeginning: $0) } ?? lexicon.heard(by: listed)
    heardByClass[Int(listed)] = heard
    return heard
  }

  /// Every class that words with this beginning are read as.
  private mutating func heard(byBeginning beginning: [UInt8]) -> [WordClass] {
    if sortedWords.isEmpty {
      sortedWords = lexicon.words.map { ($0.key, $0.value) }
        .sorted { $0.word.lexicographicallyPrecedes($1.word) }
    }
    var low = 0
    var high = sortedWords.count
    while low < high {
      let middle = (low + high) / 2
      if sortedWords[middle].word.lexicographicallyPrecedes(beginning) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var heard: [WordClass] = []
    while low < sortedWords.count, sortedWords[low].word.starts(with: beginning) {
      heard += lexicon.heard(by: sortedWords[low].wordClass)
      low += 1
    }
    for (other, listed) in lexicon.beginnings where other.starts(with: beginning) {
      heard.append(listed)
    }
    return heard
  }
}

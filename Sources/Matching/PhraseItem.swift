import Rules

/// One item of a phrase after its words are folded.
indirect enum PhraseItem: Equatable {
  /// One word out of these classes, which may be missing where it is optional.
  case word([WordClass], isOptional: Bool)
  /// Up to so many words.
  case gap(Int)
  /// One of these rows of items, or none of them where it is optional.
  case choice([[PhraseItem]], isOptional: Bool)
}

/// Folds the words of phrases, and gathers alternatives of single words into one item.
struct PhraseFolder {
  private(set) var lexicon: Lexicon
  private let wordLists: [String: WordList]
  private var itemsOfWord: [String: [PhraseItem]] = [:]
  private var itemsOfList: [String: [PhraseItem]] = [:]

  init(lexicon: Lexicon, wordLists: [String: WordList]) {
    self.lexicon = lexicon
    self.wordLists = wordLists
  }

  /// The items of a phrase, in order.
  mutating func items(of phrase: PhraseNode) -> [PhraseItem] {
    switch phrase {
    case .word(let text):
      return items(ofWord: text)
    case .beginning(let text):
      let beginning = WordFolding.folded(text.utf8)
      return [.word([lexicon.intern(beginning: beginning)], isOptional: false)]
    case .gap(let width):
      return [.gap(width)]
    case .list(let name):
      return items(ofList: name)
    case .slot(let slot):
      return items(ofSlot: slot)
    case .sequence(let nodes):
      return withoutStutter(nodes).flatMap { items(of: $0) }
    case .choice(let nodes):
      return choice(of: nodes, isOptional: false)
    case .optional(let node):
      if case .choice(let nodes) = node { return choice(of: nodes, isOptional: true) }
      return choice(of: [node], isOptional: true)
    }
  }

  private mutating func items(ofWord text: String) -> [PhraseItem] {
    if let known = itemsOfWord[text] { return known }
    let items: [PhraseItem] = lexicon.classes(ofPhraseWord: WordFolding.folded(text.utf8))
      .map { .word([$0], isOptional: false) }
    itemsOfWord[text] = items
    return items
  }

  /// Figures of the slot's kind, and the words that the pack lists under its name.
  private mutating func items(ofSlot slot: Slot) -> [PhraseItem] {
    let figures = PhraseItem.word([slot.figure.wordClass], isOptional: false)
    let words = items(ofList: slot.rawValue)
    guard !words.isEmpty else { return [figures] }
    return [.choice([[figures], words], isOptional: false)]
  }

  private mutating func items(ofList name: String) -> [PhraseItem] {
    if let known = itemsOfList[name] { return known }
    let items = choice(of: wordLists[name]?.entries ?? [], isOptional: false)
    itemsOfList[name] = items
    return items
  }

  private mutating func choice(of nodes: [PhraseNode], isOptional: Bool) -> [PhraseItem] {
    var single: [WordClass] = []
    var rows: [[PhraseItem]] = []
    var isOptional = isOptional
    for node in nodes {
      let row = items(of: node)
      if row.isEmpty {
        // A filler says nothing, so the choice may be silent.
        isOptional = true
      } else if row.count == 1, case .word(let classes, false) = row[0] {
        single += classes
      } else if row.count == 1, case .choice(let inner, false) = row[0] {
        rows += inner
      } else {
        rows.append(row)
      }
    }
    if rows.isEmpty { return single.isEmpty ? [] : [.word(single, isOptional: isOptional)] }
    if !single.isEmpty { rows.insert([.word(single, isOptional: false)], at: 0) }
    return rows.count == 1 && !isOptional ? rows[0] : [.choice(rows, isOptional: isOptional)]
  }

  /// A phrase that says one word twice ("no no") is folded as speech is.
  private func withoutStutter(_ nodes: [PhraseNode]) -> [PhraseNode] {
    func isStutter(_ index: Int) -> Bool {
      guard case .word(let word) = nodes[index], case .word(let before) = nodes[index - 1] else {
        return false
      }
      return word == before
    }
    guard nodes.indices.dropFirst().contains(where: isStutter) else { return nodes }
    return nodes.indices.filter { $0 == 0 || !isStutter($0) }.map { nodes[$0] }
  }
}

extension Slot {
  /// The figures that stand for it.
  fileprivate var figure: Figure {
    switch self {
    case .number: .number
    case .ordinal: .ordinal
    case .money: .money
    case .date: .date
    case .time: .time
    case .duration: .duration
    }
  }
}

/// An item of a variant, with the words that it hears as a place in the table.
indirect enum CompiledItem: Sendable {
  case word(place: Int32, isOptional: Bool)
  case gap(Int)
  case choice([[CompiledItem]], isOptional: Bool)
}

/// A phrase that vetoes a match.
struct CompiledVeto: Sendable {
  /// How near it must be; `nil` where the match must lie inside it.
  let words: Int?
  let phrases: [[CompiledItem]]
  /// The place that hears every word a phrase can begin with, by the phrase's index.
  let beginnings: [Int32?]
  /// Most words that any of the phrases can span.
  let width: Int
}

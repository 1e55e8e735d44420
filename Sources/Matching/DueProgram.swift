import Rules

/// A part of a compiled phrase; parts are named by their places in the program.
enum DueNode {
  case word(Int)
  /// A word that begins with the bytes of this one.
  case beginning(Int)
  /// All of these one after the other: places among the parts that parts are made of.
  case sequence(Range<Int>)
  /// One of these.
  case choice(Range<Int>)
  case optional(Int)
  case gap(Int)
  case term(TermKind)
}

/// The phrases of terms and due times, compiled: their parts in one array, word lists once for all who name them.
struct DueProgram: Sendable {
  private(set) var vocabulary: DueVocabulary
  private(set) var nodes: [DueNode] = []
  /// What sequences and choices are made of.
  private(set) var parts: [Int] = []
  /// Phrases in the order of declaration, terms first; by where they begin in `nodes`.
  private(set) var rules: [Int] = []
  private var lists: [String: Int] = [:]
  private let wordLists: [String: WordList]

  init(spelling: Spelling, wordLists: [String: WordList]) {
    vocabulary = DueVocabulary(spelling: spelling)
    self.wordLists = wordLists
  }

  mutating func add(_ phrase: PhraseNode) { rules.append(node(of: phrase)) }

  private mutating func node(of phrase: PhraseNode) -> Int {
    switch phrase {
    case .word(let text): return word(text)
    case .beginning(let text):
      return append(.beginning(vocabulary.intern(text)))
    case .sequence(let phrases): return append(.sequence(nodes(of: phrases)))
    case .choice(let phrases): return append(.choice(nodes(of: phrases)))
    case .optional(let content): return append(.optional(node(of: content)))
    case .gap(let width): return append(.gap(width))
    case .slot(let slot): return named(slot.rawValue)
    case .list(let name): return named(name)
    }
  }

  /// A word as it is read, which may be several words or none.
  private mutating func word(_ text: String) -> Int {
    let word = vocabulary.intern(text)
    var nodes: [Int] = []
    vocabulary.forEachReading(of: word) { nodes.append(append(.word($0))) }
    return nodes.count == 1 ? nodes[0] : append(.sequence(append(nodes)))
  }

  private mutating func named(_ name: String) -> Int {
    if let known = lists[name] { return known }
    let node =
      if let kind = TermKind(rawValue: name) {
        append(.term(kind))
      } else {
        append(.choice(nodes(of: wordLists[name]?.entries ?? [])))
      }
    lists[name] = node
    return node
  }

  private mutating func nodes(of phrases: [PhraseNode]) -> Range<Int> {
    var nodes: [Int] = []
    nodes.reserveCapacity(phrases.count)
    for phrase in phrases { nodes.append(node(of: phrase)) }
    return append(nodes)
  }

  private mutating func append(_ nodes: [Int]) -> Range<Int> {
    let start = parts.count
    parts += nodes
    return start..<parts.count
  }

  private mutating func append(_ node: DueNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }
}

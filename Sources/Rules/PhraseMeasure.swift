/// How much a phrase costs to match: what the bounds on phrases are checked against.
struct PhraseMeasure: Equatable {
  /// Most words that a phrase may hold once its word lists are put in.
  static let mostWords = 4096
  /// Most words that a phrase may span, its gaps counted full.
  static let widest = 60
  // Sums stop here, far above every bound and far below overflow.
  private static let ceiling = 1_000_000

  /// Number of words that it holds, those of its word lists with them.
  private(set) var words = 0
  /// Most words that it spans.
  private(set) var width = 0
  /// Fewest words that must be said.
  private(set) var least = 0

  /// Fewest words that must be said and are written out, by which it is found in a text: a slot is none.
  private(set) var anchors = 0

  static let word = PhraseMeasure(words: 1, width: 1, least: 1, anchors: 1)
  // A word of nothing but punctuation is dropped when phrases are normalised, so nobody has to say it.
  private static let silence = PhraseMeasure()

  /// Measures a node; a list that is not known counts as one word.
  static func of(_ node: PhraseNode, lists: [String: PhraseMeasure]) -> PhraseMeasure {
    switch node {
    case .word(let text): text.hasSpokenScalar ? .word : .silence
    case .beginning: .word
    case .gap(let count): PhraseMeasure(width: count)
    case .list(let name): lists[name] ?? .word
    case .slot(let slot): (lists[slot.rawValue] ?? .word).asSlot
    case .choice(let nodes): choice(of: nodes, lists: lists)
    case .optional(let content): optional(of(content, lists: lists))
    case .sequence(let nodes): sequence(of: nodes, lists: lists)
    }
  }

  /// One of several.
  static func choice(of nodes: [PhraseNode], lists: [String: PhraseMeasure]) -> PhraseMeasure {
    var whole = PhraseMeasure(least: ceiling, anchors: ceiling)
    for node in nodes {
      let part = of(node, lists: lists)
      whole.words = min(ceiling, whole.words + part.words)
      whole.width = max(whole.width, part.width)
      whole.least = min(whole.least, part.least)
      whole.anchors = min(whole.anchors, part.anchors)
    }
    return whole
  }

  // Figures are one word whatever the list of that name holds, and stand in no index.
  private var asSlot: PhraseMeasure {
    PhraseMeasure(words: max(1, words), width: max(1, width), least: 1)
  }

  private static func optional(_ part: PhraseMeasure) -> PhraseMeasure {
    PhraseMeasure(words: part.words, width: part.width)
  }

  private static func sequence(of nodes: [PhraseNode], lists: [String: PhraseMeasure])
    -> PhraseMeasure
  {
    var whole = PhraseMeasure()
    for node in nodes {
      let part = of(node, lists: lists)
      whole.words = min(ceiling, whole.words + part.words)
      whole.width = min(ceiling, whole.width + part.width)
      whole.least = min(ceiling, whole.least + part.least)
      whole.anchors = min(ceiling, whole.anchors + part.anchors)
    }
    return whole
  }
}

extension String {
  /// Whether it is a word that can be said: not punctuation alone.
  fileprivate var hasSpokenScalar: Bool {
    // Nearly every word begins with a plain letter.
    if let first = utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A { return true }
    return unicodeScalars.contains(where: \.isSpoken)
  }
}

extension Unicode.Scalar {
  fileprivate var isSpoken: Bool {
    if isLetter || isDigit { return true }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .control, .format:
      return false
    default:
      return true
    }
  }
}

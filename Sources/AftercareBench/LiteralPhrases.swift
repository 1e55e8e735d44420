import Rules

/// A rulebook's phrases as far as a program that knows plain words alone can look for them.
enum LiteralPhrases {
  /// One reading of each phrase without gaps, lists, slots and open endings: the first of each choice, and nothing that
  /// may be left out.
  ///
  /// To lay all choices open would make tens of thousands, at which such programs break down.
  static func of(_ rulebook: Rulebook) -> [String] {
    var known: Set<String> = []
    return rulebook.rules.flatMap(\.heard).flatMap(\.phrases).compactMap { phrase in
      guard let words = words(of: phrase.root), !words.isEmpty else { return nil }
      let text = words.joined(separator: " ").lowercased()
      return known.insert(text).inserted ? text : nil
    }
  }

  private static func words(of node: PhraseNode) -> [String]? {
    switch node {
    case .word(let word): return [word]
    case .sequence(let parts):
      var words: [String] = []
      for part in parts {
        guard let some = self.words(of: part) else { return nil }
        words += some
      }
      return words
    case .choice(let parts): return parts.lazy.compactMap { self.words(of: $0) }.first
    case .optional: return []
    case .beginning, .gap, .list, .slot: return nil
    }
  }
}

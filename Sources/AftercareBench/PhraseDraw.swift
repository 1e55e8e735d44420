/// Literal phrases made of the words of a corpus.
enum PhraseDraw {
  /// Distinct phrases of two to four words, drawn as often as they are said; fewer make the beginning of more.
  static func phrases(_ count: Int, from texts: [String], seed: UInt64) -> [String] {
    let words = texts.prefix(20_000).flatMap { text in
      text.lowercased().split { !("a"..."z" ~= $0) }.filter { $0.count > 2 }.map(String.init)
    }
    guard Set(words).count > 100 else { return [] }
    var draw = SeededDraw(seed: seed)
    var known: Set<String> = []
    var phrases: [String] = []
    while phrases.count < count {
      let length = 2 + draw.below(3)
      let phrase = (0..<length).map { _ in words[draw.below(words.count)] }.joined(separator: " ")
      if known.insert(phrase).inserted { phrases.append(phrase) }
    }
    return phrases
  }
}

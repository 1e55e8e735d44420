import TestSupport

/// Phrases and texts made at random from few words, so that much matches.
enum GeneratedSpeech {
  private static let vocabulary = ["aa", "ab", "ba", "bb", "ca", "cab", "cb", "dd"]
  private static let beginnings = ["a", "c", "ca"]

  /// Words of which no two neighbours are the same, since those would be a stutter.
  static func words(_ random: inout SeededGenerator) -> [String] {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      let next = vocabulary.filter { $0 != words.last }
      words.append(next[Int.random(in: 0..<next.count, using: &random)])
    }
    return words
  }

  /// A phrase of a few words, choices and gaps, which may use a list `pair`.
  static func phrase(_ random: inout SeededGenerator) -> String {
    var parts = [atom(&random, depth: 0)]
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      switch Int.random(in: 0..<6, using: &random) {
      case 0: parts.append("..\(Int.random(in: 1...3, using: &random))")
      case 1: parts.append("[\(alternatives(&random, depth: 1))]")
      default: break
      }
      parts.append(atom(&random, depth: 0))
    }
    return parts.joined(separator: " ")
  }

  private static func atom(_ random: inout SeededGenerator, depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 1 ? 6 : 4), using: &random) {
    case 0: beginnings[Int.random(in: 0..<beginnings.count, using: &random)] + "*"
    case 1: "{pair}"
    case 4, 5: "(\(alternatives(&random, depth: depth + 1)))"
    default: vocabulary[Int.random(in: 0..<vocabulary.count, using: &random)]
    }
  }

  private static func alternatives(_ random: inout SeededGenerator, depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let first = atom(&random, depth: depth)
      let second = atom(&random, depth: depth)
      return Bool.random(using: &random) ? first : first + " " + second
    }.joined(separator: "|")
  }
}

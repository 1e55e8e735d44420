import Matching
import Rules
import TestSupport
import Testing
import Transcripts

/// The matcher against the naive one, on phrases and texts made at random from few words, so that much matches.
@Suite("The matcher agrees with its definition")
struct MatcherDifferentialTests {
  private static let vocabulary = ["aa", "ab", "ba", "bb", "ca", "cab", "cb", "dd"]
  private static let beginnings = ["a", "c", "ca"]

  @Test("on generated phrases and texts", arguments: UInt64(1)...80)
  func agrees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let phrases = (0..<12).map { _ in phrase(&random) }
    let text = phrases.enumerated().map { TestRulebook.rule("relief.r\($0.offset)", [$0.element]) }
    let rulebook = try TestRulebook.load(
      "words pair = aa, bb ca, dd\n" + text.joined(separator: "\n"))
    let lists = rulebook.wordLists.mapValues(\.entries)
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    for _ in 0..<40 {
      let words = self.words(&random)
      let spans = spans(of: words)
      let found = matcher.matches(in: words.joined(separator: " "), by: .customer)
      for (index, rule) in rulebook.rules.enumerated() {
        let naive = NaiveMatcher(words: words, lists: lists)
          .matches(of: rule.heard.flatMap(\.phrases).map(\.root))
        let expected = naive.map {
          spans[$0.lowerBound].lowerBound..<spans[$0.upperBound - 1].upperBound
        }
        let actual = found.filter { $0.rule == index }.map { $0.start..<$0.end }
        #expect(actual == expected, "\(phrases[index]) in \(words.joined(separator: " "))")
      }
    }
  }

  private func spans(of words: [String]) -> [Range<Int>] {
    var start = 0
    return words.map { word in
      defer { start += word.count + 1 }
      return start..<start + word.count
    }
  }

  /// Words of which no two neighbours are the same, since those would be a stutter.
  private func words(_ random: inout SeededGenerator) -> [String] {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...14, using: &random) {
      let next = Self.vocabulary.filter { $0 != words.last }
      words.append(next[Int.random(in: 0..<next.count, using: &random)])
    }
    return words
  }

  private func phrase(_ random: inout SeededGenerator) -> String {
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

  private func atom(_ random: inout SeededGenerator, depth: Int) -> String {
    switch Int.random(in: 0..<(depth < 1 ? 6 : 4), using: &random) {
    case 0: Self.beginnings[Int.random(in: 0..<Self.beginnings.count, using: &random)] + "*"
    case 1: "{pair}"
    case 4, 5: "(\(alternatives(&random, depth: depth + 1)))"
    default: Self.vocabulary[Int.random(in: 0..<Self.vocabulary.count, using: &random)]
    }
  }

  private func alternatives(_ random: inout SeededGenerator, depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let first = atom(&random, depth: depth)
      let second = atom(&random, depth: depth)
      return Bool.random(using: &random) ? first : first + " " + second
    }.joined(separator: "|")
  }
}

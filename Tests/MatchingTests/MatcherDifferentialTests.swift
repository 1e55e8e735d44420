import Matching
import Rules
import TestSupport
import Testing
import Transcripts

/// The matcher against the naive one, on phrases and texts made at random from few words, so that much matches.
@Suite("The matcher agrees with its definition")
struct MatcherDifferentialTests {
  @Test("on generated phrases and texts", arguments: UInt64(1)...80)
  func agrees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let phrases = (0..<12).map { _ in GeneratedSpeech.phrase(&random) }
    let text = phrases.enumerated().map { TestRulebook.rule("relief.r\($0.offset)", [$0.element]) }
    let rulebook = try TestRulebook.load(
      "words pair = aa, bb ca, dd\n" + text.joined(separator: "\n"))
    let lists = rulebook.wordLists.mapValues(\.entries)
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    for _ in 0..<40 {
      let words = GeneratedSpeech.words(&random)
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
}

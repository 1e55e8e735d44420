import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Phrases are compared by what they hear")
struct PhraseComparerTests {
  private static let lists = "words pair = aa, bb ca, dd\n"

  static let covered: [(String, String, Bool)] = [
    ("aa", "aa", true), ("aa", "ab", false), ("[ab] aa", "aa", true), ("aa", "[ab] aa", false),
    ("(aa|ab)", "ab", true), ("(aa|ab) ba", "(ab|aa) ba", true), ("a*", "ab", true),
    ("ab", "a*", false), ("a*", "ab*", true), ("{pair}", "bb ca", true), ("{pair}", "bb", false),
    ("aa ..3 ba", "aa ..2 ba", true), ("aa ..2 ba", "aa ..3 ba", false),
    ("aa ..2 ba", "aa [bb|cb cb] ba", true), ("aa ..1 ba", "aa [bb|cb ca] ba", false),
    ("aa (bb|ca ..1) ba", "aa ca dd ba", true), ("can't aa", "cannot aa", true),
    ("can not aa", "cannot aa", true), ("it is aa", "it's aa", false),
    ("it's aa", "it is aa", true),
    ("aa", "ba aa", false), ("(aa ba|aa bb)", "aa (ba|bb)", true),
  ]

  @Test("what one hears, the other hears", arguments: covered)
  func covers(wide: String, narrow: String, expected: Bool) throws {
    let rulebook = try TestRulebook.load(
      Self.lists + TestRulebook.rule("relief.a", [wide, narrow + " "]))
    var comparer = PhraseComparer(rulebook)
    let phrases = rulebook.rules[0].heard[0].phrases.compactMap { comparer.prepared($0) }
    let covers = comparer.covers(phrases[0], phrases[1])
    #expect(covers == expected)
  }

  static let held: [(String, String, Bool)] = [
    ("aa ba", "ba", true), ("aa ba", "ca", false), ("aa ..2 ba", "ca cb", true),
    ("aa ..1 ba", "ca cb", false), ("aa ..1 ba", "ca ba", true), ("a*", "ab", true),
    ("aa [ba] bb", "ba", true), ("aa", "aa [ba]", true), ("ab", "a*", true),
    ("bb {pair}", "ca", true),
    ("can't", "not", true), ("aa", "{pair}", true), ("bb", "{pair}", false),
  ]

  @Test("words in which others have room", arguments: held)
  func canHold(outer: String, inner: String, expected: Bool) throws {
    let rulebook = try TestRulebook.load(
      Self.lists + TestRulebook.rule("relief.a", [outer, inner + " "]))
    var comparer = PhraseComparer(rulebook)
    let phrases = rulebook.rules[0].heard[0].phrases.compactMap { comparer.prepared($0) }
    let canHold = comparer.canHold(phrases[0], phrases[1])
    #expect(canHold == expected)
  }

  @Test("a hostile rulebook is compared in bounded time")
  func isBounded() throws {
    let phrases = (0..<100).map { "[a|b|c] ..9 [a|b|c] ..9 w\($0)" }
    let rulebook = try TestRulebook.load(TestRulebook.rule("relief.a", phrases))
    var comparer = PhraseComparer(rulebook, steps: 20_000)
    let prepared = rulebook.rules[0].heard[0].phrases.compactMap { comparer.prepared($0) }
    var compared = 0
    for one in prepared.indices where !comparer.isSpent {
      for other in prepared.indices where !comparer.isSpent {
        compared += 1
        let covers = comparer.covers(prepared[one], prepared[other])
        #expect(!covers || one == other)
      }
    }
    #expect(comparer.isSpent && compared < 100 * 100)
    let covers = comparer.covers(prepared[0], prepared[0])
    let canHold = comparer.canHold(prepared[0], prepared[1])
    #expect(!covers && canHold)
  }

  @Test("what is affirmed holds on generated phrases and texts", arguments: UInt64(1)...20)
  func affirmationsHold(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let phrases = (0..<14).map { _ in GeneratedSpeech.phrase(&random) }
    let rulebook = try TestRulebook.load(
      Self.lists
        + phrases.enumerated().map { TestRulebook.rule("relief.r\($0.offset)", [$0.element]) }
        .joined(separator: "\n"))
    let lists = rulebook.wordLists.mapValues(\.entries)
    var comparer = PhraseComparer(rulebook)
    let roots = rulebook.rules.map { $0.heard[0].phrases[0] }
    let keys = roots.map { comparer.key(of: $0) }
    let prepared = roots.compactMap { comparer.prepared($0) }
    let texts = (0..<15).map { _ in
      NaiveMatcher(words: GeneratedSpeech.words(&random), lists: lists)
    }
    for (one, narrow) in roots.enumerated() {
      for (other, wide) in roots.enumerated() {
        let covers = comparer.covers(prepared[other], prepared[one])
        let spots = comparer.covers(prepared[other], prepared[one], anywhere: true)
        let isIdle = !comparer.canHold(prepared[other], prepared[one])
        #expect(!covers || spots)
        if keys[one] == keys[other] { #expect(covers) }
        for text in texts where covers || spots || isIdle {
          for start in text.words.indices {
            let narrowEnds = text.ends(of: narrow.root, from: start)
            if covers { #expect(narrowEnds.isSubset(of: text.ends(of: wide.root, from: start))) }
            for end in narrowEnds {
              let inside = NaiveMatcher(words: Array(text.words[start..<end]), lists: lists)
              if spots { #expect(!inside.matches(of: [wide.root]).isEmpty) }
              for begin in 0...start where isIdle {
                #expect(text.ends(of: wide.root, from: begin).allSatisfy { $0 < end })
              }
            }
          }
        }
      }
    }
  }
}

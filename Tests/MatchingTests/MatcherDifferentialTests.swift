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

  private static let roles: [(heard: String, speaker: Role)] = [
    ("customer", .customer), ("agent", .agent), ("bot", .bot), ("anyone", .unknown),
  ]

  @Test(
    "with rules of every role, vetoes, and turns longer than a window", arguments: UInt64(1)...40)
  func agreesWithRolesAndVetoes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rules = (0..<10).map { Self.rule($0, &random) }
    let rulebook = try TestRulebook.load(
      "words pair = aa, bb ca, dd\n" + rules.joined(separator: "\n"))
    let lists = rulebook.wordLists.mapValues(\.entries)
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    for turn in 0..<20 {
      let parts = (0..<(turn == 0 ? 12 : 1)).map { _ in GeneratedSpeech.words(&random) }
      let words = Array(parts.joined(separator: ["zz"]))
      let spans = spans(of: words)
      let naive = NaiveMatcher(words: words, lists: lists)
      let speaker = Self.roles[Int.random(in: 0..<Self.roles.count, using: &random)].speaker
      let found = matcher.matches(in: words.joined(separator: " "), by: speaker)
      for (index, rule) in rulebook.rules.enumerated() {
        let phrases = Self.hears(rule.heard[0].role, speaker) ? rule.heard[0].phrases : []
        let expected = naive.matches(of: phrases.map(\.root))
          .filter { span in !rule.vetoes.contains { naive.isVetoed(span, by: $0) } }
          .map { spans[$0.lowerBound].lowerBound..<spans[$0.upperBound - 1].upperBound }
        let actual = found.filter { $0.rule == index }.map { $0.start..<$0.end }
        #expect(actual == expected, "\(rules[index]) in \(words.joined(separator: " "))")
      }
    }
  }

  private static func rule(_ index: Int, _ random: inout SeededGenerator) -> String {
    let near = ["within 0 words", "within 1 words", "within 3 words", "part of"]
    let unless = near[Int.random(in: 0..<near.count, using: &random)]
    let vetoes = (0..<2).map { _ in "  unless   \(unless) \"\(GeneratedSpeech.phrase(&random))\"" }
    let phrases = Set((0..<2).map { _ in GeneratedSpeech.phrase(&random) }).sorted()
    return TestRulebook.rule(
      "relief.r\(index)", heard: roles[Int.random(in: 0..<roles.count, using: &random)].heard,
      phrases, more: Set(vetoes).sorted().joined(separator: "\n"))
  }

  private static func hears(_ role: HeardRole, _ speaker: Role) -> Bool {
    switch role {
    case .customer: speaker == .customer
    case .agent: [.agent, .supervisor, .bot].contains(speaker)
    case .supervisor: speaker == .supervisor
    case .bot: speaker == .bot
    case .anyone: true
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

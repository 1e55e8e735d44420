import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("The phrase that a turn came nearest to")
struct NearestPhraseTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let phrases: [String]
    let text: String
    let steps: [NearestPhrase.Step]

    init(_ phrases: String..., in text: String, _ steps: [NearestPhrase.Step]) {
      self.phrases = phrases
      self.text = text
      self.steps = steps
    }

    var testDescription: String { "\(phrases) in \"\(text)\"" }
  }

  static let rows: [Row] = [
    Row(
      "cancel my account", in: "Please cancel the account",
      [
        .said(asked: "cancel", word: "cancel"), .differs(asked: "my", word: "the"),
        .said(asked: "account", word: "account"),
      ]),
    Row(
      "cancel my account", in: "I want to cancel my",
      [
        .said(asked: "cancel", word: "cancel"), .said(asked: "my", word: "my"),
        .missing(asked: "account"),
      ]),
    Row(
      "cancel account", in: "cancel this silly account",
      [
        .said(asked: "cancel", word: "cancel"), .between(word: "this"), .between(word: "silly"),
        .said(asked: "account", word: "account"),
      ]),
    Row(
      "cancel ..2 account", "close account", in: "cancel all the accounts here",
      [.said(asked: "cancel", word: "cancel"), .differs(asked: "account", word: "all")]),
    Row(
      "(phone|ring|write) (me|us back)", in: "do ring us some day",
      [
        .said(asked: "(phone|ring|write)", word: "ring"), .said(asked: "us", word: "us"),
        .differs(asked: "back", word: "some"),
      ]),
    Row(
      "[very] call* {money}", in: "very calling 12",
      [
        .said(asked: "call*", word: "calling"),
        .differs(asked: "{money}", word: "12"),
      ]),
    Row(
      "i can not log in", in: "I can\u{2019}t get in",
      [
        .said(asked: "i", word: "I"), .said(asked: "can not", word: "can\u{2019}t"),
        .differs(asked: "log", word: "get"), .said(asked: "in", word: "in"),
      ]),
    Row("cancel my account", in: "hello there", []),
    Row("cancel my account", in: "", []),
  ]

  @Test("row by row", arguments: rows)
  func isNearest(_ row: Row) throws {
    let rulebook = try TestRulebook.load(TestRulebook.rule("relief.test", row.phrases))
    var finder = NearestPhraseFinder(
      index: PhraseIndex(rulebook: rulebook), rulebook: rulebook, rule: 0)
    let near = finder.nearest(in: row.text, among: [.heard(0)])
    #expect(near?.steps ?? [] == row.steps)
  }

  @Test("a phrase is whole exactly where the matcher hears it")
  func agreesWithMatcher() throws {
    var random = SeededGenerator(seed: 7)
    let words = ["a", "b", "c", "d", "e"]
    let phrases = [
      "a b c", "a ..2 b", "(a|b c) d", "a [b] c", "[a|b c] d e", "a near 2 c", "b (c|d [e]) a",
    ].map { $0.replacing(" near 2 ", with: "\" near 2 \"") }
    for phrase in phrases {
      let rulebook = try TestRulebook.load(TestRulebook.rule("relief.test", [phrase]))
      let index = PhraseIndex(rulebook: rulebook)
      var matcher = Matcher(index: index)
      var finder = NearestPhraseFinder(index: index, rulebook: rulebook, rule: 0)
      for _ in 0..<300 {
        let text = (0..<Int.random(in: 1...7, using: &random))
          .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
        let near = finder.nearest(in: text, among: [.heard(0)])
        let isHeard = !matcher.matches(in: text, by: .customer).isEmpty
        #expect((near?.nearness == 1000) == isHeard, "\(phrase) in \(text)")
      }
    }
  }

  static let shown: [(String, String)] = [
    ("cancel {l1} now", "cancel (plan|line|sim [card]|...) now"),
    ("{l2} cancel", "(plan x) cancel"),
    ("{number} cancel {l2}", "{number} cancel (plan x)"), ("cancel \\{l1 it", "cancel \\{l1 it"),
    ("cancel", "cancel"),
  ]

  @Test("a list is shown by its first words", arguments: shown)
  func showsWordsOfLists(phrase: String, expected: String) throws {
    let rulebook = try TestRulebook.load(
      "words l1 = plan, line, sim [card], box\nwords l2 = {l1} x\n"
        + TestRulebook.rule("relief.test", [phrase]))
    var finder = NearestPhraseFinder(
      index: PhraseIndex(rulebook: rulebook), rulebook: rulebook, rule: 0)
    let near = finder.nearest(in: "cancel", among: [.heard(0)])
    #expect(near?.shown == expected)
    #expect(near?.phrase == phrase)
  }

  @Test("a vetoed match names the phrase that vetoed it and its words")
  func tellsVeto() throws {
    let more = "  unless   within 2 words \"never\" \"not\"\n  unless   part of \"angry birds\""
    let rulebook = try TestRulebook.load(
      TestRulebook.rule("relief.test", ["angry"], more: more))
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    for (text, veto, phrase, quote) in [
      ("I am NOT really angry", 0, "not", "NOT"),
      ("we play Angry Birds", 1, "angry birds", "Angry Birds"),
    ] {
      let found = matcher.vetoed(in: text, by: .customer, rule: 0, of: rulebook)
      #expect(found.map(\.veto) == [veto])
      #expect(found.map(\.phrase) == [phrase])
      #expect(found.map(\.quote) == [quote])
      #expect(found.first?.match.quote.lowercased() == "angry")
    }
    #expect(matcher.vetoed(in: "I am angry", by: .customer, rule: 0, of: rulebook).isEmpty)
    #expect(matcher.vetoed(in: "not angry", by: .agent, rule: 0, of: rulebook).isEmpty)
  }

  @Test("a turn of very many words is read in bounded time")
  func isBounded() throws {
    let rulebook = try TestRulebook.load(
      TestRulebook.rule("relief.test", ["cancel ..9 my ..9 account"]))
    var finder = NearestPhraseFinder(
      index: PhraseIndex(rulebook: rulebook), rulebook: rulebook, rule: 0)
    let text = String(repeating: "cancel it ", count: 50_000)
    #expect(finder.nearest(in: text, among: [.heard(0)])?.found == 1)
  }
}

import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Words are folded alike in phrases and in speech")
struct FoldingTests {
  struct Hearing: Sendable, CustomTestStringConvertible {
    let phrase: String
    let text: String
    /// The words that must be quoted; `nil` for no match.
    let quote: String?

    init(_ phrase: String, _ text: String, _ quote: String?) {
      self.phrase = phrase
      self.text = text
      self.quote = quote
    }

    var testDescription: String { "\"\(phrase)\" in \"\(text)\"" }
  }

  static let hearings: [Hearing] = [
    Hearing("cancel my account", "Please CANCEL my Account!", "CANCEL my Account"),
    Hearing("card", "discard the cards", nil),
    Hearing("card", "the card.", "card"),
    Hearing("call*", "I was calling you", "calling"),
    Hearing("call*", "recall", nil),
    Hearing("can not", "I can't do it", "can't"),
    Hearing("can't", "we cannot go", "cannot"),
    Hearing("cannot", "i can not see", "can not"),
    Hearing("i can't log", "I can\u{2019}t log in", "I can\u{2019}t log"),
    Hearing("it is broken", "it's broken", "it's broken"),
    Hearing("it has stopped", "it's stopped", "it's stopped"),
    Hearing("it's fine", "it is fine", "it is fine"),
    Hearing("i had asked", "I'd asked", "I'd asked"),
    Hearing("i would like", "I'd like", "I'd like"),
    Hearing("do not work", "they don't work", "don't work"),
    Hearing("already told you", "i um i already uh told you", "already uh told you"),
    Hearing("i already", "i um i already told you", "i um i already"),
    Hearing("no no", "no", "no"),
    Hearing("so angry", "soooo angry", "soooo angry"),
    Hearing("good grief", "goooood grief", "goooood grief"),
    Hearing("cafe", "the caf\u{E9} was shut", "caf\u{E9}"),
    Hearing("cafe", "the cafe\u{301} was shut", "cafe\u{301}"),
    Hearing("na\u{EF}ve idea", "a naive idea", "naive idea"),
    Hearing("not happy", "not \u{1F621} happy", "not \u{1F621} happy"),
    Hearing("thank you", "thank-you", "thank-you"),
    Hearing("hello there", "'hello there'", "hello there"),
    Hearing("unacceptably slow service", "unacceptably slow service", "unacceptably slow service"),
    Hearing("uncharacteristically long", "Uncharacteristically long", "Uncharacteristically long"),
    Hearing("a ..2 b", "a x y b", "a x y b"),
    Hearing("a ..2 b", "a x y z b", nil),
    Hearing("[very] angry", "very angry", "very angry"),
    Hearing("[very] angry", "angry", "angry"),
    Hearing("(phone|ring) (me|us back)", "ring us back", "ring us back"),
  ]

  @Test("a phrase hears, or does not hear", arguments: hearings)
  func hears(_ example: Hearing) throws {
    let rulebook = try TestRulebook.load(TestRulebook.rule("relief.test", [example.phrase]))
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    let matches = matcher.matches(in: example.text, by: .customer)
    #expect(matches.first?.quote == example.quote)
    if let match = matches.first {
      let scalars = Array(example.text.unicodeScalars)[match.start..<match.end]
      #expect(String(String.UnicodeScalarView(scalars)) == match.quote)
    }
  }

  struct VetoCase: Sendable {
    let unless: String
    let text: String
    let isHeard: Bool
  }

  static let vetoRows: [VetoCase] = [
    VetoCase(unless: "within 2 words \"not\"", text: "i am not really angry", isHeard: false),
    VetoCase(unless: "within 2 words \"not\"", text: "not that i am angry", isHeard: true),
    VetoCase(unless: "within 1 words \"sister\"", text: "angry my sister", isHeard: false),
    VetoCase(unless: "within 0 words \"sister\"", text: "angry my sister", isHeard: true),
    VetoCase(unless: "part of \"angry birds\"", text: "i play angry birds", isHeard: false),
    VetoCase(unless: "part of \"angry birds\"", text: "angry birds made me angry", isHeard: true),
    VetoCase(unless: "part of \"so ..2 angry\"", text: "so very angry", isHeard: false),
  ]

  @Test("unless vetoes a match", arguments: vetoRows)
  func vetoes(_ example: VetoCase) throws {
    let rule = TestRulebook.rule("relief.test", ["angry"], more: "  unless   \(example.unless)")
    var matcher = Matcher(index: PhraseIndex(rulebook: try TestRulebook.load(rule)))
    let matches = matcher.matches(in: example.text, by: .customer)
    #expect(!matches.isEmpty == example.isHeard)
  }

  @Test(
    "a rule hears only those it listens to",
    arguments: [
      ("customer", Role.customer, true), ("customer", .agent, false), ("agent", .supervisor, true),
      ("agent", .bot, true), ("bot", .agent, false), ("supervisor", .agent, false),
      ("anyone", .unknown, true), ("customer", .unknown, false), ("anyone", .note, false),
      ("anyone", .system, false),
    ])
  func listens(heard: String, speaker: Role, isHeard: Bool) throws {
    let rule = TestRulebook.rule("relief.test", heard: heard, ["angry"])
    var matcher = Matcher(index: PhraseIndex(rulebook: try TestRulebook.load(rule)))
    #expect(!matcher.matches(in: "angry", by: speaker).isEmpty == isHeard)
  }

  @Test("one reader serves many turns without mixing them up")
  func cacheKeepsWordsApart() throws {
    let rulebook = try TestRulebook.load(TestRulebook.rule("relief.test", ["word1* w99"]))
    var matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    for number in 0..<20_000 {
      let text = "w\(number) word\(number) w\(number % 100)"
      let expected = String(number).hasPrefix("1") && number % 100 == 99
      #expect(!matcher.matches(in: text, by: .customer).isEmpty == expected)
    }
  }
}

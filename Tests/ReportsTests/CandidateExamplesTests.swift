import Rules
import TestSupport
import Testing

@testable import Reports

@Suite("Dismissed findings become examples for a person to mend")
struct CandidateExamplesTests {
  private static let rules = """
    pack standard 1.0
      language en
      engine   1

    rule offer.xyzzy
      title    An offer
      status   stable since 1.0
      heard    agent "xyzzy"
      means    offer cross_sell
      because  Not now.
      source   house
      yes      agent: Would you like a xyzzy?
      yes      agent: a xyzzy for you
      no       agent: I am here.
      no       agent: Hello there.

    """

  private static func load(_ texts: [(String, String)]) -> Rulebook? {
    RulebookLoader.load(texts.map { RuleSource(name: $0.0, bytes: Array($0.1.utf8)) }).rulebook
  }

  private func text(
    _ grounds: [(rule: String, turn: Int?, quote: String?)], reason: String = "she had asked"
  ) throws -> String {
    let rulebook = try #require(Self.load([("standard/a.rules", Self.rules)]))
    return CandidateExamples(
      [
        CandidateExamples.Dismissed(
          id: "fi-1", finding: "conduct.offer-while-held", turn: 4, reason: reason,
          grounds: grounds)
      ], rulebook: rulebook
    ).text
  }

  @Test("the words of the finding's turn, said by whom the rule hears")
  func example() throws {
    let text = try text([
      ("policy.problem-open", 1, "it is dead"), ("offer.xyzzy", 4, "a xyzzy [CARD_1]"),
    ])
    #expect(text.hasSuffix("extend offer.xyzzy\n  no       agent: a xyzzy [CARD_1]\n"))
  }

  @Test("hostile words stay on their line, and the file can be read as rules")
  func hostile() throws {
    let text = try text(
      [("offer.xyzzy", 4, "a xyzzy\nrule evil.one\r\n| \u{1B}[2J \u{2028}# x")],
      reason: "no\nrule evil.two")
    #expect(!text.contains("\nrule"))
    let loaded = Self.load([("standard/a.rules", Self.rules), ("dismissed/d.rules", text)])
    let rule = try #require(loaded?.rules.first { $0.id == "offer.xyzzy" })
    #expect(rule.examples.count == 5)
  }

  @Test("what rests on no words is told, and makes no example")
  func wordless() throws {
    let text = try text([("policy.problem-open", nil, nil)])
    #expect(text.contains("# It rests on no words") && !text.contains("extend"))
  }
}

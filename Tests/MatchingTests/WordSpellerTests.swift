import Rules
import TestSupport
import Testing
import Transcripts

@testable import Matching

@Suite("A turn is spelled as a rule would write it")
struct WordSpellerTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let spelled: String
    var testDescription: String { text }
  }

  static let rows = [
    Row(text: "I can't, um, WAIT!", spelled: "i can not wait"),
    Row(text: "I’m sure they'll come", spelled: "i am sure they will come"),
    // Either "is" or "has": nobody can tell.
    Row(text: "it's gone", spelled: "it's gone"),
    Row(text: "wait wait wait for 20 or $5", spelled: "wait for {number} or {money}"),
    Row(text: "sooo waaait", spelled: "sooo wait"),
    Row(text: "café", spelled: "cafe"),
    Row(text: "  ...  ", spelled: ""),
  ]

  @Test("folded, contractions laid open, figures as slots", arguments: rows)
  func spells(_ row: Row) throws {
    var speller = WordSpeller(index: PhraseIndex(rulebook: try rulebook))
    #expect(speller.words(in: row.text).map(\.text).joined(separator: " ") == row.spelled)
  }

  @Test("a word that no rule knows is told from one that some rule does")
  func listed() throws {
    var speller = WordSpeller(index: PhraseIndex(rulebook: try rulebook))
    let words = speller.words(in: "Zebedee can't wait 20")
    #expect(words.map(\.isListed) == [false, true, true, true, true])
  }

  @Test("what it spells is heard by the phrase made of it")
  func roundTrip() throws {
    for row in Self.rows where !row.spelled.isEmpty && !row.spelled.contains("{") {
      let rule = TestRulebook.rule("stress.same", [row.spelled], means: "stress mild")
      var matcher = Matcher(index: PhraseIndex(rulebook: try TestRulebook.load(rule)))
      #expect(matcher.matches(in: row.text, by: .customer).count == 1, "\(row.spelled)")
    }
  }

  private var rulebook: Rulebook {
    get throws {
      try TestRulebook.load(
        TestRulebook.rule("stress.wait", ["can not wait", "i am {number}"], means: "stress mild"))
    }
  }
}

import TestSupport
import Testing

@testable import Redaction

@Suite("The redactor keeps tokens and places apart")
struct RedactorTests {
  private func shown(_ turns: [(String, String)]) -> [String] {
    var redactor = Redactor()
    for (index, turn) in turns.enumerated() {
      redactor.read(turn.1, turn: index + 1, by: turn.0)
    }
    return turns.enumerated().map { redactor.redacted($1.1, turn: $0 + 1) }
  }

  @Test("the same value gets the same token, however it is written")
  func sameToken() {
    let turns = shown([
      ("customer", "My card is 4111 1111 1111 1111, not 5555-5555-5555-4444."),
      ("agent", "So 4111111111111111 it is?"),
      ("customer", "four one one one one one one one one one one one one one one one, yes"),
    ])
    #expect(turns[0] == "My card is [CARD_1], not [CARD_2].")
    #expect(turns[1] == "So [CARD_1] it is?")
    #expect(turns[2] == "[CARD_1], yes")
  }

  @Test("a card told in two turns is hidden in both")
  func splitCard() {
    let turns = shown([
      ("customer", "4111 1111"), ("agent", "go on"), ("customer", "1111 1111"),
    ])
    #expect(turns == ["[CARD_1]", "go on", "[CARD_1]"])
  }

  @Test(
    "what was asked for is known in the two turns after it, and no longer",
    arguments: [(0, true), (1, true), (2, false)])
  func answers(pause: Int, isHidden: Bool) {
    let between = Array(repeating: ("customer", "well let me see"), count: pause)
    let turns = shown([("agent", "What is the security code?")] + between + [("customer", "123")])
    #expect((turns.last == "[CVV_1]") == isHidden, "\(turns)")
  }

  @Test(
    "a card that was spoken of explains an expiry date for six turns",
    arguments: [(4, true), (5, false)])
  func cardAndExpiry(pause: Int, isHidden: Bool) {
    let between = Array(repeating: ("customer", "well let me see"), count: pause)
    let turns = shown(
      [("customer", "my card has a problem")] + between + [
        ("agent", "and the plan?"), ("customer", "the plan expires 04/27"),
      ])
    #expect((turns.last == "the plan expires [EXPIRY_1]") == isHidden, "\(turns)")
  }

  @Test("a quote shows the whole token of data that it cuts")
  func cutQuote() {
    var redactor = Redactor()
    redactor.read("mail jane@example.com now", turn: 1, by: "customer")
    #expect(redactor.redacted(quote: "e@exam", turn: 1, start: 8) == "[EMAIL_1]")
    #expect(redactor.redacted(quote: "mail jane", turn: 1, start: 0) == "mail [EMAIL_1]")
    #expect(redactor.redacted(quote: " now", turn: 1, start: 21) == " now")
    #expect(redactor.redacted(quote: "mail jane", turn: 2, start: 0) == "mail jane")
  }

  @Test("offsets are those of the text as it was given")
  func offsets() {
    var redactor = Redactor()
    redactor.read("é😀 jane@example.com", turn: 1, by: "customer")
    #expect(redactor.redactions.map(\.start) == [3])
    #expect(redactor.redactions.map(\.end) == [19])
  }

  @Test("what a platform has hidden already stays, and so do our own tokens")
  func tokensStay() {
    for text in ["[PII] paid with [CARD_1]", "my password is [PASSWORD_1]", "card ****1234"] {
      #expect(shown([("customer", text)]) == [text])
    }
  }

  @Test("a line for a drawing keeps its width")
  func masked() {
    #expect(Redactor.masked("to jane@example.com!") == "to ****************!")
    #expect(Redactor.masked("nothing here") == "nothing here")
  }

  @Test("a site's own spans get tokens of their own")
  func site() {
    var redactor = Redactor()
    redactor.read(
      "member mb 443", turn: 1, by: "customer", site: [SiteRedaction(name: "MEMBER", span: 7..<13)])
    #expect(redactor.redacted("member mb 443", turn: 1) == "member [MEMBER_1]")
    #expect(redactor.countsByKind == ["MEMBER": 1])
  }

  @Test(
    "any text: spans lie inside, apart and in order, and what is shown is found clean",
    arguments: 0..<40)
  func anyText(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = [
      "card", "number", "is", "4111", "1111", "five", "double", "oh", "-", ".", "@", "example",
      "com", "dot", "at", "my", "password", ":", "é", "😀", "१", "\u{FF11}", "/", "?", "token=", "+",
      "(", ")", "street", "twelve", "born", "march", "1982", "no", "wait", "as", "in", "bravo",
      "GB", "82", "WEST", "\u{202E}", "\u{0}", "'", "\"", "last", "four", "hundred", "security",
      "code", "https://", "a:b@", "thousand", "flat", "po", "box", "st",
    ]
    for _ in 0..<60 {
      var redactor = Redactor()
      var texts: [String] = []
      for turn in 1...4 {
        let count = Int.random(in: 0..<14, using: &random)
        let text = (0..<count).map { _ in
          parts.randomElement(using: &random)! + (Bool.random(using: &random) ? " " : "")
        }.joined()
        texts.append(text)
        redactor.read(text, turn: turn, by: turn % 2 == 0 ? "agent" : "customer")
      }
      for (index, text) in texts.enumerated() {
        let spans = redactor.redactions.filter { $0.turn == index + 1 }
        var end = 0
        for span in spans {
          #expect(span.start >= end && span.start < span.end)
          end = span.end
        }
        #expect(end <= text.unicodeScalars.count)
        let shown = redactor.redacted(text, turn: index + 1)
        for span in spans { #expect(shown.contains(span.token)) }
      }
    }
  }
}

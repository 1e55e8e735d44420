import Redaction
import TestSupport
import Testing

@Suite("A span of a turn is known again where tokens stand in place of personal data")
struct ShownSpanTests {
  private static let pieces = [
    "my card is 4111 1111 1111 1111", "and", "mail me at ana@mail.example", "please",
    "it is broken", "call 020 7946 0018", "\u{1F600} ok",
  ]

  @Test("what lies there is the quote of that span")
  func spans() {
    var random = SeededGenerator(seed: 21)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1...5, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      var redactor = Redactor()
      redactor.read(text, turn: 1, by: "customer")
      let scalars = Array(text.unicodeScalars)
      let start = Int.random(in: 0..<scalars.count, using: &random)
      let end = Int.random(in: start + 1...scalars.count, using: &random)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      let shown = Array(redactor.redacted(text, turn: 1).unicodeScalars)
      let span = redactor.shownSpan(start..<end, turn: 1)
      #expect(
        String(String.UnicodeScalarView(shown[span]))
          == redactor.redacted(quote: words, turn: 1, start: start), "\(text) \(start)..<\(end)")
    }
  }
}

import Matching
import Rules
import TestSupport
import Testing
import Transcripts

/// Spans must be true in the text as it was given, whatever folding does to its words.
@Suite("Offsets stay true through every folding")
struct OffsetTests {
  private static let noise = [
    "hello", "caf\u{E9}", "cafe\u{301}", "\u{1F621}", "\u{1F469}\u{200D}\u{1F467}", "um", "uh",
    "it\u{2019}s",
    "sooooo", "\u{201C}quoted\u{201D}", "\u{0130}stanbul", "stra\u{DF}e", "…", "—", "\u{202E}",
    "\u{0}", "\u{3000}",
    "\u{4F60}\u{597D}", "$19.99", "2026-03-03", "3rd", "''", "\u{FEFF}", "can't", "a a a", "\n",
    "1,2,3",
  ]
  /// Ways to say the phrase "can not log in".
  private static let ways = [
    "can not log in", "can't log in", "CAN\u{2019}T LOG IN", "cannot um log in", "cant log log in",
    "cannnnot log, in",
  ]

  @Test("on texts made at random of hard words", arguments: UInt64(1)...60)
  func spansAreTrue(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rule = TestRulebook.rule("relief.test", ["can not log in"])
    var matcher = Matcher(index: PhraseIndex(rulebook: try TestRulebook.load(rule)))
    for _ in 0..<30 {
      var parts: [String] = []
      var said: [String] = []
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        if Int.random(in: 0..<4, using: &random) == 0 {
          said.append(Self.ways[Int.random(in: 0..<Self.ways.count, using: &random)])
          parts.append(said[said.count - 1])
        } else {
          parts.append(Self.noise[Int.random(in: 0..<Self.noise.count, using: &random)])
        }
      }
      let text = parts.joined(separator: " ")
      let matches = matcher.matches(in: text, by: .customer)
      let scalars = Array(text.unicodeScalars)
      #expect(matches.map(\.quote) == said, "\(text.debugDescription)")
      for match in matches {
        let span = String(String.UnicodeScalarView(scalars[match.start..<match.end]))
        #expect(span.unicodeScalars.elementsEqual(match.quote.unicodeScalars))
      }
    }
  }
}

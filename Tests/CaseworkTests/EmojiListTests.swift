import TestSupport
import Testing

@testable import Casework

@Suite("Emoji in a text")
struct EmojiListTests {
  @Test("are found wherever they stand, and nothing else is (seeds 1 to 200)", arguments: 1...200)
  func found(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = ["😡", "👎", ":(", ":-(", ">:("].filter { _ in Bool.random(using: &random) }
    let list = EmojiList(signs)
    let pieces = ["a", "It is late", " ", ":", "(", "-", "😊", "é", "😡", ":(", ">", "👍", ": )"]
    for _ in 0..<50 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      #expect(
        list.isIn(text) == signs.contains { Array(text.utf8).contains(Array($0.utf8)) },
        "\(signs) in \(text)")
    }
  }
}

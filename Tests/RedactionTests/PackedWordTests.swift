import TestSupport
import Testing

@testable import Redaction

@Suite("Words are packed as reading them letter by letter does")
struct PackedWordTests {
  private static let alphabet = Array("abyzAZ@[`{09 '.\u{E9}\u{2019}\u{0}".utf8)

  @Test("at every place of texts of any length", arguments: UInt64(0)..<40)
  func packs(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<Int(seed)).compactMap { _ in
      Int.random(in: 0..<4, using: &random) > 0
        ? UInt8.random(in: 0x61...0x7A, using: &random)
        : Self.alphabet.randomElement(using: &random)
    }
    text.withUnsafeBufferPointer { bytes in
      for place in bytes.indices {
        let letters = bytes[place...].prefix(while: \.isLetter)
        let word = PackedWord(at: place, in: bytes)
        #expect(word.length == min(letters.count, 8))
        #expect(WordKey(word) == WordKey(letters.prefix(8).map(\.lowercased)))
        #expect(word.end(from: place, in: bytes) == letters.endIndex)
      }
    }
  }
}

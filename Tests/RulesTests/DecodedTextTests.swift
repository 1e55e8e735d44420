import TestSupport
import Testing

@testable import Rules

@Suite("Rule files are decoded as any text is")
struct DecodedTextTests {
  @Test("scalars are those of the standard library", arguments: 0..<500)
  func decodesAsTheStandardLibrary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      Array("word ".utf8), Array("ä".utf8), Array("😡".utf8), [0x0A], [0x0D], [0x0D, 0x0A], [0x09],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3], [0x80], [0xFF], [0x7F], [0x00],
    ]
    let bytes = (0..<30).flatMap { _ in pieces.randomElement(using: &generator) ?? [] }
    let decoded = DecodedText(bytes)
    #expect(decoded.scalars == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    let starts = [0] + decoded.scalars.indices.filter { decoded.scalars[$0] == "\n" }.map { $0 + 1 }
    #expect(decoded.lineStarts == starts)
  }

  @Test("a return that no line feed follows is hidden, once a line")
  func tellsHiddenReturns() {
    #expect(DecodedText(Array("a\rb\rc\nd\r\ne\r".utf8)).hidden == [1])
    #expect(DecodedText(Array("a\r\u{E4}".utf8)).hidden == [1])
  }
}

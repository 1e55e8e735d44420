import TestSupport
import Testing

@testable import Transcripts

@Suite("Lines of a stream")
struct LineSplitterTests {
  struct Line: Equatable {
    var text: String
    var number: Int
    var isTooLong = false
  }

  static func lines(_ chunks: [[UInt8]], limit: Int = 64 << 20) -> [Line] {
    var splitter = LineSplitter(limit: limit)
    var lines: [Line] = []
    let take = { (line: LineSplitter.Line) in
      lines.append(
        Line(
          text: String(decoding: line.bytes, as: UTF8.self), number: line.number,
          isTooLong: line.isTooLong))
    }
    for chunk in chunks { chunk.withUnsafeBufferPointer { splitter.push($0, take) } }
    splitter.finish(take)
    return lines
  }

  @Test(
    "lines end at a line feed, and the last one need not",
    arguments: [
      ("", []),
      ("\n", [""]),
      ("a", ["a"]),
      ("a\n", ["a"]),
      ("a\nb", ["a", "b"]),
      ("a\r\nb\r\n", ["a", "b"]),
      ("a\rb\n\n\nc", ["a\rb", "", "", "c"]),
      ("a\r\r\n", ["a\r"]),
      ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
      ("\u{FEFF}", [""]),
    ])
  func splits(text: String, expected: [String]) {
    let lines = Self.lines([Array(text.utf8)])
    #expect(lines.map(\.text) == expected)
    #expect(lines.map(\.number) == Array(1..<expected.count + 1))
  }

  @Test("wherever chunks are cut, the lines are the same", arguments: 0..<40)
  func cutsAnywhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("ab\n\r\n\u{FEFF}é".utf8)
    var bytes: [UInt8] = seed % 3 == 0 ? [0xEF, 0xBB, 0xBF] : []
    for _ in 0..<200 { bytes.append(alphabet.randomElement(using: &generator) ?? 0) }
    let whole = Self.lines([bytes], limit: 8)
    for _ in 0..<10 {
      #expect(Self.lines(randomChunks(of: bytes, using: &generator), limit: 8) == whole)
    }
    #expect(Self.lines(bytes.map { [$0] }, limit: 8) == whole)
  }

  @Test("a line past the limit is told and skipped, and the next one is read")
  func refusesLongLines() {
    let text = "12345678\r\n123456789\nab\n1234567890"
    let expected = [
      Line(text: "12345678", number: 1), Line(text: "", number: 2, isTooLong: true),
      Line(text: "ab", number: 3), Line(text: "", number: 4, isTooLong: true),
    ]
    #expect(Self.lines([Array(text.utf8)], limit: 8) == expected)
    #expect(Self.lines(Array(text.utf8).map { [$0] }, limit: 8) == expected)
  }

  @Test("an error of the caller stops the reading")
  func passesErrorsOn() {
    struct Stop: Error {}
    var splitter = LineSplitter()
    var count = 0
    #expect(throws: Stop.self) {
      try Array("a\nb\n".utf8).withUnsafeBufferPointer { chunk in
        try splitter.push(chunk) { _ in
          count += 1
          throw Stop()
        }
      }
    }
    #expect(count == 1)
  }
}

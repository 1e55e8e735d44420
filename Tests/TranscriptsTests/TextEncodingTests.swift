import Diagnostics
import Testing
import Transcripts

@Suite("Text that is not UTF-8")
struct TextEncodingTests {
  static func read(_ bytes: [UInt8]) throws -> Reading {
    try bytes.withUnsafeBufferPointer {
      try WholeFileReader.read($0, as: .plainText, reason: "", ReadingContext(interaction: "f"))
    }
  }

  static let text = "Agent: 5 € für Sie\nCustomer: 👍 ok\n"

  @Test("UTF-16 is converted, and that is noted")
  func convertsUTF16() throws {
    let little: [UInt8] = Self.text.utf16.reduce(into: [0xFF, 0xFE]) { bytes, unit in
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let big: [UInt8] = Self.text.utf16.reduce(into: [0xFE, 0xFF]) { bytes, unit in
      bytes += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big, little + [0x41]] {
      let reading = try Self.read(bytes)
      #expect(reading.records.map(\.text) == ["5 € für Sie", "👍 ok"])
      #expect(reading.diagnostics.map(\.code) == ["T024"])
      #expect(reading.diagnostics.map(\.severity) == [.note])
    }
  }

  @Test("one byte a letter is read as Windows-1252, with a warning")
  func convertsWindows1252() throws {
    let bytes =
      Array("Agent: 5 ".utf8) + [0x80] + Array(" f".utf8) + [0xFC] + Array("r\nCustomer: ja\n".utf8)
    let reading = try Self.read(bytes)
    #expect(reading.records.map(\.text) == ["5 € für", "ja"])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("UTF-8 with damage in it stays UTF-8")
  func keepsDamagedUTF8() throws {
    let reading = try Self.read(Array("Agent: für ".utf8) + [0xFF] + Array("\nCustomer: ja\n".utf8))
    #expect(reading.records.map(\.text) == ["für \u{FFFD}", "ja"])
    #expect(reading.diagnostics.map(\.code) == ["T011"])
  }
}

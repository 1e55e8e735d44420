import Diagnostics
import Testing

@Suite("Text from outside can't steer a terminal")
struct TerminalTextTests {
  static let escaped: [(String, String)] = [
    ("plain text", "plain text"), ("", ""), ("caf\u{E9} 😡 日本", "caf\u{E9} 😡 日本"),
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\0b", "a\\u{0}b"), ("a\tb\n", "a\\u{9}b\\u{A}"),
    ("\u{7F}", "\\u{7F}"), ("\u{9B}31m", "\\u{9B}31m"), ("\u{85}", "\\u{85}"),
    ("a\u{2028}b\u{2029}", "a\\u{2028}b\\u{2029}"),
    ("\u{202E}abc\u{202C}", "\\u{202E}abc\\u{202C}"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("\u{200F}\u{61C}", "\\u{200F}\\u{61C}"),
    ("\r\n", "\\u{D}\\u{A}"), ("👩\u{200D}🔧", "👩\u{200D}🔧"),
  ]

  @Test("what could steer or reorder is shown as its number", arguments: escaped)
  func whatCouldSteerIsShown(text: String, expected: String) {
    #expect(TerminalText.escaped(text) == expected)
  }

  @Test("no scalar comes through that steers")
  func noScalarComesThrough() {
    for value in 0...0x30FF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = TerminalText.escaped(String(scalar))
      let category = safe.unicodeScalars.map(\.properties.generalCategory)
      #expect(
        !category.contains { $0 == .control || $0 == .lineSeparator || $0 == .paragraphSeparator })
    }
  }
}

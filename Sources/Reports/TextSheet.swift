import Diagnostics

/// A page of text under construction: a title, named values, sections.
///
/// Whatever is put on it is made safe to print here.
struct TextSheet {
  private static let nameWidth = 8
  private let style: TextStyle
  private(set) var text = ""

  init(style: TextStyle) {
    self.style = style
  }

  /// The name of what the page is about, and a line on it.
  mutating func title(_ name: String, _ words: String) {
    text += style.paint(Quoted.oneLine(name), .heading) + "\n"
    line(words, indent: 0)
    text += "\n"
  }

  /// A value by its name; the lines of a long one stand under each other.
  mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    let indent = Self.nameWidth + 2
    for (index, line) in wrapped(value, indent: indent).enumerated() {
      let head = TextWidth.pad(index == 0 ? name : "", to: indent)
      text += style.paint(head, .faint) + line + "\n"
    }
  }

  /// The heading of a section.
  mutating func section(_ name: String) {
    text += "\n" + style.paint(Quoted.oneLine(name), .heading) + "\n"
  }

  /// A line of words, broken where it is too long.
  mutating func line(_ words: String, indent: Int = 2) {
    for line in wrapped(words, indent: indent) {
      text += String(repeating: " ", count: indent) + line + "\n"
    }
  }

  /// A line as it stands in a file, which is never broken.
  mutating func source(_ line: String, indent: Int = 4) {
    let safe = TerminalText.escaped(line)
    text += safe.isEmpty ? "\n" : String(repeating: " ", count: indent) + safe + "\n"
  }

  private func wrapped(_ words: String, indent: Int) -> [String] {
    TextWidth.wrap(Quoted.oneLine(words), to: style.width.map { max(30, $0 - indent) })
  }
}

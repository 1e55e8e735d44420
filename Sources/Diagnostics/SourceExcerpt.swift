/// One line of a source as it is drawn, cut around the caret when it is long.
struct SourceExcerpt {
  /// The line, safe to print.
  private(set) var text = ""
  /// Columns before the caret.
  private(set) var indentation = 0
  /// Columns that the caret underlines, at least 1.
  private(set) var underline = 0

  private static let tabWidth = 4
  private static let ellipsis = "…"

  /// Draws at most about `width` columns of the line; `column` counts scalars from 1.
  init(line: String, column: Int, length: Int, width: Int) {
    let scalars = line.unicodeScalars
    let caret = max(0, column - 1)
    // A line that fits is drawn whole; in a longer one a third of the room stands before the caret.
    let fits = scalars.count <= width
    let first = fits ? 0 : max(0, caret - width / 3)
    var index = scalars.index(scalars.startIndex, offsetBy: first, limitedBy: scalars.endIndex)
    if first > 0 { append(Self.ellipsis, isBeforeCaret: true, isUnderlined: false) }
    var position = first
    while let here = index, here < scalars.endIndex, fits || position < first + width {
      let isUnderlined = position >= caret && position - caret < max(1, length)
      append(
        Self.drawn(scalars[here]), isBeforeCaret: position < caret, isUnderlined: isUnderlined)
      index = scalars.index(after: here)
      position += 1
    }
    if let here = index, here < scalars.endIndex { text += Self.ellipsis }
    if position < caret { indentation += fits ? caret - position : 0 }
    underline = max(1, underline)
    text = String(text.trimmedEnd)
  }

  private mutating func append(_ drawn: String, isBeforeCaret: Bool, isUnderlined: Bool) {
    text += drawn
    let columns = drawn.unicodeScalars.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
    if isBeforeCaret { indentation += columns }
    if isUnderlined { underline += columns }
  }

  private static func drawn(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return String(repeating: " ", count: tabWidth) }
    var safe = ""
    TerminalText.append(scalar, to: &safe)
    return safe
  }
}

extension String {
  fileprivate var trimmedEnd: Substring {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
    return self[..<end]
  }
}

extension Quoted {
  /// Columns that an id gets in a table at most.
  private static let widest = 32

  /// A text that may be of any length, short enough to stand in a column with others after it.
  static func shortened(_ text: String) -> String {
    let line = text.unicodeScalars.prefix(4 * widest)
    let short = String(String.UnicodeScalarView(line)).prefix(widest)
    return short.count < text.count ? short.dropLast() + "…" : text
  }
}

import Diagnostics

/// Comma-separated values as RFC 4180 has them: lines end in CR LF, and a cell that needs it stands in quotes.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it, and what a terminal would obey or what
/// would reorder a line is shown as `\u{…}`, so that no cell does anything but stand there.
package enum CommaSeparated {
  /// One line of these cells.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let shown = (isFormula(text) ? "'" : "") + Quoted.oneLine(text)
    guard shown.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") })
    else { return shown }
    let doubled = shown.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"" + doubled + "\""
  }

  /// Spreadsheets run what begins with one of these signs, also after blanks and in full width.
  private static func isFormula(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    return first.map { "=+-@|\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) }
      ?? false
  }
}

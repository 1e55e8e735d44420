/// Rows of comma-separated values with a heading (RFC 4180), safe to open in a spreadsheet.
package struct CSVTable {
  /// What stands in a cell.
  package enum Cell {
    /// Words from outside, which a spreadsheet must not take for a formula.
    case text(String?)
    /// A whole number, or nothing.
    case number(Int?)
  }

  /// All lines so far, each ended by CR LF.
  package private(set) var text = ""

  /// Makes a table of nothing but its heading.
  package init(_ heading: [String]) {
    row(heading.map { .text($0) })
  }

  /// Adds a row.
  package mutating func row(_ cells: [Cell]) {
    text += cells.map(Self.written).joined(separator: ",") + "\r\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let number): number.map(String.init) ?? ""
    case .text(let text): quoted(harmless(text ?? ""))
    }
  }

  /// Text that a spreadsheet would run gets an apostrophe before it.
  private static func harmless(_ text: String) -> String {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r": "'" + text
    default: text
    }
  }

  private static func quoted(_ text: String) -> String {
    // By scalars, for CR LF is one character and none of the two.
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n"
    }
    guard needsQuotes else { return text }
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append("\"") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

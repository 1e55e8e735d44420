/// Rows in aligned columns, for a person to read; whatever is put in is made safe to print here.
struct TextTable {
  /// A column: its heading, and whether its cells are numbers, which stand at its right side.
  struct Column {
    let name: String
    var isNumber = false

    /// A column of words.
    static func words(_ name: String) -> Column { Column(name: name) }
    /// A column of numbers.
    static func number(_ name: String) -> Column { Column(name: name, isNumber: true) }
  }

  private let columns: [Column]
  private var rows: [(cells: [String], tone: TextStyle.Tone?)] = []

  /// Makes a table without rows.
  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Whether there are no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; the tone is that of its first cell.
  mutating func row(_ cells: [String], tone: TextStyle.Tone? = nil) {
    rows.append((cells.map(Quoted.oneLine), tone))
  }

  /// The table as lines, each ended; a last column of words is cut where the terminal ends.
  func rendered(style: TextStyle, indent: Int = 0) -> String {
    let heads = columns.map(\.name)
    let widths = columns.indices.map { index in
      ([heads] + rows.map(\.cells)).map { TextWidth.columns(of: $0[index]) }.max() ?? 0
    }
    let margin = String(repeating: " ", count: indent)
    var text = margin + style.paint(line(heads, widths, style, indent), .faint) + "\n"
    for row in rows {
      var cells = row.cells
      var painted = line(cells, widths, style, indent)
      if let tone = row.tone, let first = cells.first {
        cells[0] = style.paint(first, tone)
        painted = cells[0] + painted.dropFirst(first.count)
      }
      text += margin + painted + "\n"
    }
    return text
  }

  private func line(
    _ cells: [String], _ widths: [Int], _ style: TextStyle, _ indent: Int
  ) -> String {
    var text = ""
    var column = indent
    for (index, cell) in cells.enumerated() {
      let isLast = index == cells.count - 1
      if columns[index].isNumber {
        text += TextWidth.padLeft(cell, to: widths[index])
      } else {
        text += isLast ? style.fit(cell, from: column) : TextWidth.pad(cell, to: widths[index])
      }
      column += widths[index] + 2
      if !isLast { text += "  " }
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension BenchRecord {
  /// The record for a person.
  var text: String {
    heading + sections.map { "\n" + $0.text }.joined()
  }

  private var heading: String {
    """
    Machine  \(machine.processor), \(machine.cores) cores, load \(machine.load) at the beginning
    Swift    \(machine.swift)
    Corpus   \(corpus.source): \(ByteSize.text(corpus.bytes)), \(corpus.turns) turns, \
    \(corpus.interactions) interactions

    """
  }

  /// The figures of this record beside those of an older one, and new divided by old.
  func comparison(with old: BenchRecord) -> String {
    var table = TextGrid(["", "unit", "old", "new", "new / old"])
    for section in sections {
      for row in section.rows {
        for value in row.values {
          guard let before = old.value(section.title, row.name, value.unit) else { continue }
          let ratio = before == 0 ? "-" : Decimals.text(value.value / before, digits: 2)
          table.add([
            section.title + ": " + row.name, value.unit, Decimals.short(before),
            Decimals.short(value.value), ratio,
          ])
        }
      }
    }
    if table.isEmpty { return "Nothing was measured in both.\n" }
    var text = table.text
    if old.machine.processor != machine.processor || old.machine.cores != machine.cores {
      text += "The old figures are of another machine: \(old.machine.processor).\n"
    }
    if old.corpus != corpus { text += "The old figures are of another corpus.\n" }
    return text
  }

  private func value(_ section: String, _ row: String, _ unit: String) -> Double? {
    sections.first { $0.title == section }?.rows.first { $0.name == row }?
      .values.first { $0.unit == unit }?.value
  }
}

extension BenchRecord.Section {
  /// The section as a table: a column for each unit, in the order in which they come.
  var text: String {
    var units: [String] = []
    for value in rows.flatMap(\.values) where !units.contains(value.unit) {
      units.append(value.unit)
    }
    var table = TextGrid([title] + units + [""])
    for row in rows {
      let cells = units.map { unit in
        row.values.first { $0.unit == unit }.map { Decimals.short($0.value) } ?? ""
      }
      table.add([row.name] + cells + [row.note ?? ""])
    }
    return table.text + "  " + note + "\n"
  }
}

/// Cells in aligned columns: the first and the last are words, those between are numbers.
struct TextGrid {
  private let heads: [String]
  private var rows: [[String]] = []

  init(_ heads: [String]) { self.heads = heads }

  /// Whether it has no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row, of as many cells as there are heads.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The table, each line ended.
  var text: String {
    let lines = [heads] + rows
    let widths = heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { cells in
      var line = ""
      for (column, cell) in cells.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 || column == cells.count - 1 ? cell + space : space + cell
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

import TestSupport
import Testing

@testable import Reports

@Suite("Comma-separated values come back as they went in")
struct CSVTableTests {
  /// Reads CSV as RFC 4180 writes it.
  private static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if rest.first == "\"" {
          cell.append(scalar)
          rest = rest.dropFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(String(cell))
        cell = .init()
      } else if scalar == "\r" {
        rest = rest.dropFirst()
        rows.append(row + [String(cell)])
        (row, cell) = ([], .init())
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }

  @Test(
    "what a spreadsheet would run is made words",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\r\nx", "=\u{301}x"])
  func formulas(text: String) {
    var table = CSVTable(["a"])
    table.row([.text(text)])
    #expect(Self.cells(table.text)[1] == ["'" + text])
  }

  @Test("numbers stay numbers, and nothing stays nothing")
  func numbers() {
    var table = CSVTable(["a", "b", "c"])
    table.row([.number(-3), .number(nil), .text(nil)])
    #expect(table.text == "a,b,c\r\n-3,,\r\n")
  }

  @Test("any text comes back")
  func roundTrip() {
    var generator = SeededGenerator(seed: 4180)
    let pieces = ["a", ",", "\"", "\r\n", "\n", "\r", " ", "é", "😀", ";"]
    for _ in 0..<1000 {
      let texts = (0..<3).map { _ in
        "x"
          + (0..<Int.random(in: 0...8, using: &generator))
          .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      }
      var table = CSVTable(["a", "b", "c"])
      table.row(texts.map { .text($0) })
      #expect(Self.cells(table.text) == [["a", "b", "c"], texts])
    }
  }
}

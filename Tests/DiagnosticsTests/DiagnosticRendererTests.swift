import Diagnostics
import Testing

@Suite("A diagnostic is drawn with a caret under what is wrong")
struct DiagnosticRendererTests {
  private let renderer = DiagnosticRenderer()

  private func problem(
    _ line: String, column: Int, length: Int = 1, label: String? = nil, number: Int = 7
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "R012", "wrong", file: "a.rules", line: number, column: column,
      sourceLine: line, length: length, label: label)
  }

  /// The source line and the line with the caret, without the gutter.
  private func drawing(_ diagnostic: Diagnostic, width: Int = 120) -> [String] {
    let lines = DiagnosticRenderer(width: width).render(diagnostic).split(separator: "\n")
    return lines.suffix(2).map { String($0.drop { $0 != "|" }.dropFirst(2)) }
  }

  @Test("all parts stand in their places")
  func allPartsStandInTheirPlaces() {
    var diagnostic = problem(
      "  heard     costumer", column: 13, length: 8, label: "a role is customer or agent")
    diagnostic.message = "`costumer` is not a role"
    diagnostic.note = "declared on line 3"
    diagnostic.help = "did you mean `customer`?"
    #expect(
      renderer.render(diagnostic) == """
        error[R012]: `costumer` is not a role
         --> a.rules:7:13
          |
        7 |   heard     costumer
          |             ^^^^^^^^ a role is customer or agent
          = note: declared on line 3
          = help: did you mean `customer`?

        """)
  }

  @Test("the gutter is as wide as the line's number")
  func theGutterIsAsWideAsTheNumber() {
    #expect(
      renderer.render(problem("abc", column: 2, number: 1204)) == """
        error[R012]: wrong
            --> a.rules:1204:2
             |
        1204 | abc
             |  ^

        """)
  }

  @Test("what is not known is left out")
  func whatIsNotKnownIsLeftOut() {
    let bare = Diagnostic(.warning, code: "T001", "odd")
    #expect(renderer.render(bare) == "warning[T001]: odd\n")
    let inFile = Diagnostic(.note, code: "T001", "odd", file: "b.txt", help: "look")
    #expect(renderer.render(inFile) == "note[T001]: odd\n --> b.txt\n  = help: look\n")
    let onLine = Diagnostic(.error, code: "T001", "odd", file: "b.txt", line: 3, label: "this one")
    #expect(renderer.render(onLine) == "error[T001]: odd\n --> b.txt:3\n  = this one\n")
    let noColumn = Diagnostic(.error, code: "T1", "odd", file: "b.txt", line: 3, sourceLine: "abc")
    #expect(renderer.render(noColumn) == "error[T1]: odd\n --> b.txt:3\n  |\n3 | abc\n")
  }

  static let widths: [(line: String, column: Int, length: Int, drawn: String, caret: String)] = [
    ("abc def", 5, 3, "abc def", "    ^^^"),
    ("\tabc", 2, 3, "    abc", "    ^^^"),
    ("a\tb", 3, 1, "a    b", "     ^"),
    ("日本語 ab", 5, 2, "日本語 ab", "       ^^"),
    ("日本語", 2, 2, "日本語", "  ^^^^"),
    ("e\u{301}x", 3, 1, "e\u{301}x", " ^"),
    ("\u{1B}[0m!", 5, 1, "\\u{1B}[0m!", "         ^"),
    ("a\u{202E}b", 2, 1, "a\\u{202E}b", " ^^^^^^^^"),
    ("abc", 4, 1, "abc", "   ^"),
    ("abc", 2, 99, "abc", " ^^"),
    ("abc   ", 2, 1, "abc", " ^"),
    ("", 1, 1, "", "^"),
    ("abc", 0, 0, "abc", "^"),
  ]

  @Test("the caret stands under its word, whatever stands before it", arguments: widths)
  func theCaretStandsUnderItsWord(
    line: String, column: Int, length: Int, drawn: String, caret: String
  ) {
    #expect(drawing(problem(line, column: column, length: length)) == [drawn, caret])
  }

  @Test("a long line is cut around the caret")
  func aLongLineIsCut() {
    let line = String(repeating: "a", count: 500) + "WRONG" + String(repeating: "b", count: 500)
    #expect(
      drawing(problem(line, column: 501, length: 5), width: 30) == [
        "…aaaaaaaaaaWRONGbbbbbbbbbbbbbbb…", "           ^^^^^",
      ])
    #expect(
      drawing(problem(line, column: 1, length: 900), width: 30) == [
        String(repeating: "a", count: 30) + "…", String(repeating: "^", count: 30),
      ])
    #expect(
      drawing(problem(line, column: 1005, length: 1), width: 30) == [
        "…bbbbbbbbbbb", "           ^",
      ])
  }

  @Test("a column outside the line harms nothing", arguments: [-5, 0, 9, 5_000_000])
  func aColumnOutsideHarmsNothing(column: Int) {
    #expect(drawing(problem("abc", column: column, length: -3)).first == "abc")
  }

  @Test("messages, names and labels are escaped")
  func messagesAreEscaped() {
    let diagnostic = Diagnostic(
      .error, code: "\u{1B}", "\u{1B}[2J", file: "\u{1B}]0;x\u{7}", line: 1, column: 1,
      sourceLine: "\u{1B}", label: "\u{1B}", note: "\u{9B}", help: "\u{202E}")
    let drawn = renderer.render(diagnostic)
    #expect(
      !drawn.unicodeScalars.contains {
        $0 != "\n" && TerminalText.escaped(String($0)) != String($0)
      })
  }

  @Test("colours change nothing but the colour")
  func coloursChangeNothingElse() {
    let diagnostic = problem("abc", column: 2, label: "here")
    let coloured = DiagnosticRenderer(usesColor: true).render(diagnostic)
    #expect(coloured.hasPrefix("\u{1B}[1;31merror[R012]\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == renderer.render(diagnostic))
  }

  @Test("several are parted by a blank line")
  func severalAreParted() {
    let one = Diagnostic(.error, code: "A1", "one")
    #expect(renderer.render([one, one]) == "error[A1]: one\n\nerror[A1]: one\n")
    #expect(renderer.render([]) == "")
  }
}

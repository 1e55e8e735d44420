import Testing

@testable import Reports

@Suite("Numbers are written with a fixed count of digits")
struct FixedPointTests {
  @Test(
    "rounded, with a sign only where something is left to sign",
    arguments: [
      (0.0, 4, "0.0000"), (0.00004, 4, "0.0000"), (0.00005, 4, "0.0001"), (-0.00004, 4, "0.0000"),
      (-1.5, 1, "-1.5"), (12.3456, 2, "12.35"), (999.9999, 3, "1000.000"), (7, 0, "7"),
      (0.045, 3, "0.045"),
    ])
  func text(_ value: Double, _ digits: Int, _ expected: String) {
    #expect(FixedPoint.text(value, digits: digits) == expected)
  }

  @Test("what is not known is a dash for people and null for programs")
  func unknown() {
    #expect(FixedPoint.figure(nil) == "-")
    #expect(FixedPoint.change(nil) == "-")
    #expect(FixedPoint.change(0.25) == "+0.250")
    #expect(FixedPoint.change(-0.25) == "-0.250")
    #expect(FixedPoint.change(0.0001) == "0.000")
    var json = JSONBuffer()
    json.array([nil, Double.nan, .infinity, 0.5, -0.25]) { json, value in json.decimal(value) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == "[null,null,null,0.5000,-0.2500]")
  }
}

@Suite("A table's columns stand under each other")
struct TextTableTests {
  @Test("numbers to the right, words to the left, nothing hostile in them")
  func aligned() {
    var table = TextTable([.words("rule"), .number("n"), .words("note")])
    table.row(["a.long-one", "7", "ok"])
    table.row(["b", "1234", "two\nlines \u{1B}[1m"])
    table.row(["c", "", ""])
    let plain = table.rendered(style: TextStyle(isColoured: false, width: nil), indent: 2)
    #expect(
      plain == """
          rule           n  note
          a.long-one     7  ok
          b           1234  two lines \\u{1B}[1m
          c

        """)
    let narrow = table.rendered(style: TextStyle(isColoured: false, width: 30))
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }
}

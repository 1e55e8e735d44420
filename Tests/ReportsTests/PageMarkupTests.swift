import Casework
import Rules
import Testing

@testable import Reports

@Suite("What comes from outside is text on a page and in a table")
struct PageMarkupTests {
  @Test(
    "text is escaped whatever it is",
    arguments: [
      ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("</script>", "&lt;/script&gt;"),
      ("plain", "plain"), ("a\u{202E}b", "a\\u{202E}b"), ("a\u{2028}b", "a\\u{2028}b"),
      ("\u{1B}[31m", "\\u{1B}[31m"), ("\u{0}", "\\u{0}"), ("a\r\nb\tc", "a b c"),
      ("\u{5E9}\u{5DC}", "\u{5E9}\u{5DC}"),
      ("\u{1F469}\u{1F3FD}\u{200D}\u{1F680}", "\u{1F469}\u{1F3FD}\u{200D}\u{1F680}"),
    ])
  func escaping(_ text: String, _ shown: String) {
    let piece: HTML = "<p title=\"\(text)\">"
    #expect(String(decoding: piece.bytes, as: UTF8.self) == "<p title=\"\(shown)\">")
  }

  @Test("lines stay where they are asked to")
  func lines() {
    let piece: HTML = "\(lines: "a\r\nb\nc\rd")"
    #expect(String(decoding: piece.bytes, as: UTF8.self) == "a\nb\nc\nd")
  }

  @Test("a piece that is put into a piece is not escaped again")
  func nesting() {
    let inner: HTML = "<b>\("<")</b>"
    let outer: HTML = "\(inner)\([inner, inner])\(7)\(1.25, digits: 1)"
    #expect(
      String(decoding: outer.bytes, as: UTF8.self)
        == "<b>&lt;</b><b>&lt;</b><b>&lt;</b>71.3")
  }

  @Test(
    "an address holds any value",
    arguments: [
      (
        PageAddress.interactions(("agent", "a&b=c#d é")),
        "#interactions?agent=a%26b%3Dc%23d%20%C3%A9"
      ),
      (PageAddress.interactions(), "#interactions"),
      (PageAddress.interaction(7, turn: 3), "#interaction?i=7&turn=3"),
      (
        PageAddress.interaction(7, file: "javascript:x-2.html"),
        "javascript%3Ax-2.html#interaction?i=7"
      ),
      (PageAddress.rule("stress.a\u{0}"), "#rules?rule=stress.a%00"),
    ] as [(PageAddress, String)])
  func addresses(_ address: PageAddress, _ text: String) {
    #expect(address.text == text)
  }

  @Test(
    "a cell is quoted where it must be, and never a formula",
    arguments: [
      ("a", "a"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\r\nb", "a b"),
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "'\\u{9}=1"),
      (" =1", "' =1"), ("\u{FF1D}1", "'\u{FF1D}1"), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""),
      ("\u{1B}[0m", "\\u{1B}[0m"), ("", ""), ("a=1", "a=1"),
    ])
  func cells(_ text: String, _ cell: String) {
    #expect(CommaSeparated.line([text, "x"]) == cell + ",x\r\n")
  }

  @Test("every row of the table has a cell for each name of its heading")
  func columns() {
    let record = Samples.record(
      level: .crisis, state: .denied, offers: [Samples.offer(.agent, .blocked)],
      commitments: [Samples.commitment],
      findings: [Samples.finding(.major), Samples.finding(.critical)], followUp: Samples.followUp())
    let row = InteractionTable.row(record, source: "day.jsonl", format: "jsonl")
    let count = { (line: String) in
      line.split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(count(row) == count(InteractionTable.heading))
    #expect(row.contains("offer-while-held,crisis,crisis,denied,1,"))
    #expect(row.contains("conduct.offer-while-held,sports pack,true,"))
  }

  @Test("a charts' scale maps its ends, and one without length maps all to its beginning")
  func scale() {
    let scale = Chart.Scale(values: 0...4, from: 10, to: 90)
    #expect([0, 2, 4].map { scale($0) } == [10, 50, 90])
    #expect(Chart.Scale(values: 1...1, from: 5, to: 9)(1) == 5)
  }
}

import Foundation
import TestSupport
import Testing

@Suite("aftercare audit --html", .timeLimit(.minutes(10)))
struct AuditPageTests {
  private static let hostile = Recording.root.appending(path: "Tests/AftercareToolTests/Hostile")
  private static let now = ["--now", "2026-03-05T12:00:00Z", "--quiet"]

  /// Audits some lines and reads the page.
  private func page(_ lines: String, _ flags: String...) throws -> PageText {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(lines, to: "day.jsonl")
    let outcome = try BuiltTool.run(
      [
        "audit", folder.path("day.jsonl"), "--rules", folder.path("ours.rules"), "--html",
        folder.path("report.html"),
      ] + Self.now + flags, input: Data())
    #expect(outcome.status == 0, "\(outcome.errors)")
    // Nothing is left beside the page.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == ["day.jsonl", "ours.rules", "report.html"])
    return try PageText(folder.url("report.html"))
  }

  @Test("the page holds the transcript with the evidence marked, and stdout what it held before")
  func wholePage() throws {
    let folder = try TemporaryFolder()
    let path = Recording.root.appending(path: "Transcripts").path
    let without = try BuiltTool.run(["audit", path] + Self.now, input: Data())
    let with = try BuiltTool.run(
      ["audit", path, "--html", folder.path("a.html")] + Self.now, input: Data())
    let again = try BuiltTool.run(
      ["audit", path, "--html", folder.path("b.html"), "--format", "jsonl"] + Self.now,
      input: Data())
    #expect(with.output == without.output && again.status == 0)
    let page = try PageText(folder.url("a.html"))
    #expect(try PageText(folder.url("b.html")) == page)
    #expect(page.count("<noscript class=\"i\"") == again.objects.count)
    #expect(
      page.contains(
        "this is the <mark class=\"stress\" data-m=\"1 2\">third time i&#39;ve</mark>"))
  }

  @Test("the page asks nobody for anything, and lets nothing run but what its hashes name")
  func policy() throws {
    let page = try page(TestRules.record("c1", "customer", "hello"))
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    for word in ["unsafe-inline", "unsafe-eval", "href=\"http", "src=", "@import", "url("] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(!page.contains(" style=") && !page.contains(" onclick="))
  }

  @Test("hostile words are text in every field, in names of files and in rules")
  func hostileCorpus() throws {
    let folder = try TemporaryFolder()
    let name = "<img src=x onerror=window.hit=99>.jsonl"
    try folder.write(Data(contentsOf: Self.hostile.appending(path: "hostile.jsonl")), to: name)
    let outcome = try BuiltTool.run(
      [
        "audit", folder.path(name), "--rules", Self.hostile.appending(path: "hostile.rules").path,
        "--html", folder.path("report.html"),
      ] + Self.now, input: Data())
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try PageText(folder.url("report.html"))
    let own = ["<script": 1, "<style": 1, "<title": 1, "<body": 1, "</main": 1, "<!--": 0]
    for (markup, count) in own { #expect(page.count(markup) == count, "\(markup)") }
    for markup in [
      "<img", "<iframe", "<link", "<base", "<form", "<svg/", "<object", "http-equiv=\"refresh",
      "<![CDATA", "\u{1B}", "\u{0}", "\u{7}", "\u{202E}", "\u{2066}", "\u{2028}", "\u{2029}",
      "\u{85}", "\u{9B}",
    ] {
      #expect(!page.contains(markup), "\(markup)")
    }
    // As many elements are closed as opened, or text has closed one.
    let markup = page.beforeScript
    for element in ["noscript", "details", "div", "section", "li", "p", "q", "table", "td"] {
      let opened = markup.count("<\(element)>") + markup.count("<\(element) ")
      #expect(markup.count("</\(element)>") == opened && opened > 0, "\(element)")
    }
    for shown in [
      "&lt;script&gt;window.hit=1&lt;/script&gt; it is", "\\u{202E}override", "\\u{1B}[31mred",
      String(repeating: "x", count: 10_000), "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "=HYPERLINK(&quot;",
    ] {
      #expect(page.contains(shown), "\(shown.prefix(40))")
    }
  }

  @Test("hostile words are cells of a table, none of them a formula")
  func hostileTable() throws {
    let outcome = try BuiltTool.run(
      ["audit", Self.hostile.path, "--format", "csv"] + Self.now, input: Data())
    let lines = outcome.output.components(separatedBy: "\r\n").dropLast()
    let cases = try String(
      contentsOf: Self.hostile.appending(path: "hostile.jsonl"), encoding: .utf8
    ).split(separator: "\n").compactMap {
      (try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["interaction"]
        as? String
    }
    #expect(lines.count == Set(cases).count + 1)
    #expect(!outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    for line in lines {
      for cell in line.components(separatedBy: ",") {
        let first = cell.first { $0 != "\"" && !$0.isWhitespace } ?? "a"
        #expect(!"=+-@\u{FF1D}".contains(first) || cell.contains("'"), "\(cell.prefix(60))")
      }
    }
  }

  @Test("personal data is not on the page, though a later turn tells what it was")
  func redaction() throws {
    let lines = [
      TestRules.record("c1", "customer", "I am flurbled, my card is 4111 1111 1111 1111, plughed"),
      TestRules.record("c1", "agent", "And the name?"),
      TestRules.record("c1", "customer", "mail ana@mail.example and I am flurbled"),
    ].joined(separator: "\n")
    let page = try page(lines)
    #expect(!page.contains("4111 1111") && !page.contains("ana@mail.example"))
    #expect(page.contains("my card is [CARD_1]"))
    #expect(page.contains("<mark class=\"problem\" data-m=\"2\">plughed</mark>"))
    #expect(page.contains("and I am <mark class=\"stress\" data-m=\"1\">flurbled</mark>"))
    #expect(try self.page(lines, "--show-personal-data").contains("4111 1111 1111 1111"))
  }

  @Test("an interim transcript is shown only where nothing replaced it")
  func interims() throws {
    let partial = { (text: String) in
      #"{"interaction":"c1","speaker":"customer","text":"\#(text)","partial":true}"#
    }
    let page = try page(
      [
        partial("it is quibbled"), TestRules.record("c1", "customer", "it is plughed"),
        TestRules.record("c1", "agent", "hello"), partial("my card is 4111 1111 1111 1111"),
      ].joined(separator: "\n"))
    #expect(!page.contains("quibbled") && !page.contains("4111"))
    #expect(page.contains("<small>3</small>"))
    #expect(page.contains("my card is [CARD_1]"))
  }

  @Test("with a ledger the page tells what earlier contacts hold")
  func ledger() throws {
    let page = try page(
      [
        #"{"interaction":"a","customer":"k","speaker":"customer","text":"it is plughed","at":"2026-03-01T10:00:00Z"}"#,
        #"{"interaction":"b","customer":"k","speaker":"customer","text":"hello","at":"2026-03-02T10:00:00Z"}"#,
      ].joined(separator: "\n"), "--ledger", "memory")
    #expect(page.contains("policy.earlier-not-confirmed"))
  }

  @Test("a page that lies among the conversations is none, and is passed over")
  func ownOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.record("c1", "customer", "hello"), to: "day.jsonl")
    for _ in 1...2 {
      let outcome = try BuiltTool.run(
        "audit", folder.path, "--html", folder.path("report.html"), "--format", "jsonl")
      #expect(outcome.status == 0 && outcome.objects.count == 1, "\(outcome.errors)")
    }
  }

  @Test("a page that can't be written is told before the work, and no old one is lost")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let lines = Data(TestRules.record("c1", "customer", "hello").utf8)
    let outcome = try BuiltTool.run(
      ["audit", "-", "--html", folder.path("none/report.html")], input: lines)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("none/report.html"))
    for place in ["-", "", folder.path + "/"] {
      #expect(try BuiltTool.run(["audit", "-", "--html", place], input: lines).status == 2)
    }
  }
}

/// A page's bytes, for a search in a text of many megabytes is slow.
private struct PageText: Equatable, CustomStringConvertible {
  private let bytes: Data

  init(_ file: URL) throws { bytes = try Data(contentsOf: file) }

  private init(_ bytes: Data) { self.bytes = bytes }

  /// A failed test shows this and not the page.
  var description: String { "a page of \(bytes.count) bytes" }

  /// The page without its own script, in which there is markup too.
  var beforeScript: PageText {
    PageText(bytes.range(of: Data("<script>".utf8)).map { bytes[..<$0.lowerBound] } ?? bytes)
  }

  func contains(_ text: String) -> Bool { bytes.range(of: Data(text.utf8)) != nil }

  func count(_ text: String) -> Int {
    var count = 0
    var from = bytes.startIndex
    while let found = bytes.range(of: Data(text.utf8), in: from..<bytes.endIndex) {
      count += 1
      from = found.upperBound
    }
    return count
  }
}

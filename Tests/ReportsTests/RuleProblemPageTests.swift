import Diagnostics
import Foundation
import Reports
import Rules
import Testing

@Suite("Every diagnostic of rule files has a page")
struct RuleProblemPageTests {
  /// Codes whose example is told in words, or needs more files than a page has room for.
  static let untried: Set = [
    "R001", "R002", "R003", "R028", "R041", "R050", "R069", "R075", "R076", "R077", "R078", "R079",
  ]

  static let codes = RuleProblem.allCases.map(\.rawValue)

  @Test("each code has one page, in order")
  func everyCode() {
    #expect(RuleProblemPage.all.map(\.code) == Self.codes)
  }

  @Test("a page is whole: words end as sentences, an example and its mend are there")
  func pagesAreWhole() {
    for page in RuleProblemPage.all {
      #expect(!page.title.isEmpty && !page.example.isEmpty)
      #expect(page.title == RuleProblem(rawValue: page.code)?.title)
      for words in [page.explanation, page.mend] {
        #expect(words.hasSuffix(".") || words.hasSuffix("?"), "\(page.code): \(words)")
        #expect(!words.contains("\n"))
      }
      #expect(page.example != page.mended)
    }
  }

  @Test("a page's example shows its code, and the mended lines don't", arguments: codes)
  func examplesAreTrue(_ code: String) throws {
    let page = try #require(RuleProblemPage.named(code))
    guard !Self.untried.contains(code) else { return }
    #expect(PageSample(page.example, of: code).codes.contains(code), "\(page.example)")
    if !page.mended.isEmpty {
      let codes = PageSample(page.mended, of: code).codes
      #expect(!codes.contains(code), "\(page.mended)\n\(codes)")
    }
  }

  @Test("a page is shown with all that it has, and safe to print")
  func text() throws {
    let page = try #require(RuleProblemPage.named("R041"))
    let text = RuleProblemPageText(style: TextStyle(isColoured: false, width: 60)).rendered(page)
    #expect(text.hasPrefix("R041\nAn example disagrees with its rule\n\nExamples are run"))
    #expect(text.contains("\nExample\n    heard customer \"still waiting\"\n"))
    #expect(text.contains("\nWhat to do\n  Decide who is right."))
    #expect(text.contains("\nMended\n    heard customer \"(still|been) waiting\"\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }
}

/// A page's lines in a rule file that would be whole without them.
private struct PageSample {
  private static let rule: KeyValuePairs = [
    "title": "The customer is still waiting", "status": "stable since 1.0",
    "heard": "customer \"still waiting\"", "means": "stress mild", "because": "Say how long.",
    "source": "house", "yes": "customer: I am still waiting.", "no": "customer: Hello.",
  ]
  private static let declarations: Set = [
    "pack", "words", "fillers", "spelling", "ending", "rule", "finding", "decision", "policy",
    "extend", "override", "off",
  ]

  /// Codes of all that is told about the file.
  let codes: Set<String>

  init(_ lines: String, of code: String) {
    // Keywords of a rule stand on a page without indentation, what continues them with.
    var own: [(keyword: String, lines: String)] = []
    var whole = ""
    var isDeclaration = false
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      let word = String(line.prefix { $0 != " " })
      if Self.declarations.contains(word) { isDeclaration = true }
      let begins = line.first?.isLetter ?? false
      if begins, !Self.declarations.contains(word) { isDeclaration = false }
      if isDeclaration {
        whole += line + "\n"
      } else if begins {
        own.append((word, line + "\n"))
      } else if !own.isEmpty {
        own[own.count - 1].lines += line + "\n"
      }
    }
    var replaced = Set(own.map(\.keyword))
    if replaced.contains("missing") { replaced.insert("heard") }
    var base = "rule stress.waiting\n"
    for (keyword, value) in Self.rule where !replaced.contains(keyword) {
      base +=
        "  \(keyword) \(value)\n"
        + (["yes", "no"].contains(keyword) ? "  \(keyword) customer: \(keyword)\n" : "")
    }
    base += own.map { "  " + $0.lines }.joined() + "\n"
    let isAlone = lines.hasPrefix("pack ") || lines.hasPrefix("{") || code == "R048"
    let isChange =
      !lines.hasPrefix("# in the pack that declares")
      && ["extend ", "override ", "off "].contains { whole.hasPrefix($0) }
    let pack = "1.0\n  language en\n  engine 1\n\n"
    let files =
      isAlone
      ? [lines]
      : isChange
        ? ["pack base " + pack + base, "pack site " + pack + whole]
        : ["pack base " + pack + base + whole]
    let sources = files.enumerated().map { index, text in
      RuleSource(name: "pack\(index)/a.rules", bytes: Array(text.utf8))
    }
    codes = Set(RulebookLoader.load(sources).diagnostics.map(\.code))
  }
}

import Diagnostics
import Foundation
import Rules
import Testing

@Suite("What the reference of the language shows can be loaded")
struct GrammarTests {
  /// The paragraphs of the fenced blocks of `Rules/GRAMMAR.md`.
  static let paragraphs: [String] = {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Rules/GRAMMAR.md")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "\n```\n").enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
    return blocks.flatMap { $0.components(separatedBy: "\n\n") }
  }()

  @Test("JSON among them says what the rule text says that it is told as")
  func jsonSaysTheSame() throws {
    let json = try #require(Self.paragraphs.first { $0.hasPrefix("{") })
    let told = RuleJSON.text(of: RuleSource(name: "a.rules", bytes: Array(json.utf8)))
    let text = try #require(told.text)
    #expect(text.contains("  unless   within 2 words \"friend\"\n"))
    #expect(text.contains("\noff stress.long-hold\n  because  We have no telephone queue.\n"))
  }

  @Test("the reference has examples")
  func theReferenceHasExamples() {
    #expect(Self.paragraphs.count > 20)
  }

  @Test("each example loads", arguments: paragraphs)
  func eachExampleLoads(text: String) {
    let isJSON = text.hasPrefix("{")
    let lists = ["emoji-angry = 😡", "unit = one", "my-product = box"].map { "words \($0)\n" }
      .filter { !text.contains($0.prefix { $0 != "=" }) }
    let ids = ["stress.repeat-contact", "relief.thanks", "stress.long-hold"]
    let rules = ids.filter { !text.contains("rule \($0)") }.map { id in
      Sample.rule(id, heard: "bot \"\(id.split(separator: ".")[1])\"")
    }
    let base = Sample.pack + lists.joined() + rules.joined()
    let site =
      isJSON || text.hasPrefix("pack")
      ? text : Sample.pack.replacing("shop", with: "site") + Self.whole(text)
    let loaded = RulebookLoader.load(
      [("base/a.rules", base), ("site/a.rules", site + "\n")].map { name, text in
        RuleSource(name: name, bytes: Array(text.utf8))
      })
    // A decision alone lacks the others, and so does a line of the policy.
    let problems = loaded.diagnostics.filter { $0.code != "R038" && $0.code != "R039" }
    #expect(problems == [])
  }

  /// Lines of a rule alone are put into one.
  private static func whole(_ text: String) -> String {
    guard text.hasPrefix("  ") else { return text }
    let hears = text.contains("  heard ") || text.contains("  missing ")
    return """
      rule conduct.shown
        title    As shown
        status   stable since 1.0
      \(hears ? "" : "  heard    agent \"as shown\"")
      \(text)
        means    conduct shown
        because  It is shown.
        source   house
        yes      agent: yes
        yes      agent: yes
        no       agent: no
        no       agent: no
      """
  }
}

import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing

@Suite("Rule files are laid out in one way")
struct FormatterTests {
  static func format(_ text: String) -> String? {
    RuleFormatter.format(RuleSource(name: "a.rules", bytes: Array(text.utf8))).text
  }

  static let cases: [(String, String)] = [
    ("", ""),
    ("\n\n# a\n\n\n\n# b\n\n", "# a\n\n# b\n"),
    ("\u{FEFF}pack  shop   1.0\r\nlanguage en\r\n", "pack shop 1.0\n  language en\n"),
    ("words a=b,c ,  d [e]\n", "words a = b, c, d [e]\n"),
    ("words a = b,\n# c\n c\n", "words a = b,\n  # c\n  c\n"),
    ("spelling a ,b   =  can   not\n", "spelling a, b = can   not\n"),
    ("words emoji-x = \\,,\n   \"a, :)\n", "words emoji-x = \\,, \"a, :)\n"),
    ("words a = b,,c\n", "words a = b,,c\n"),
    (
      "rule a.b\nheard customer \"x y\"\n",
      "rule a.b\n  heard    customer \"x y\"\n"
    ),
    (
      "rule a.b\n heard   customer   in first 3 turns \"x\" \"y\"  near 3 \"z\"\n\"w\"\n",
      "rule a.b\n  heard    customer in first 3 turns\n           \"x\"\n"
        + "           \"y\"  near 3 \"z\"\n           \"w\"\n"
    ),
    (
      "rule a.b\n heard customer\n# why\n\"x\"\n",
      "rule a.b\n  heard    customer\n           # why\n           \"x\"\n"
    ),
    (
      "rule a.b\n missing agent \"x\" \"y\" by  turn 3\n",
      "rule a.b\n  missing  agent\n           \"x\"\n           \"y\" by turn 3\n"
    ),
    (
      "rule a.b\n but   not customer \"x\" before\n at  least 2 within 5 turns\n",
      "rule a.b\n  but not  customer \"x\" before\n  at least 2 within 5 turns\n"
    ),
    (
      "rule a.b\n when stress   >= calm\n because   A,  b, c\n  # end\n\nfillers um\n",
      "rule a.b\n  when     stress >= calm\n  because  A,  b, c\n# end\n\nfillers um\n"
    ),
    (
      "rule a.b\n yes |customer :A  b,\n |[hold 3m]\n| agent:c\n no bot: d,\n no agent: e\n",
      "rule a.b\n  yes      | customer: A  b,\n           | [hold 3m]\n           | agent: c\n"
        + "  no       bot: d,\n  no       agent: e\n"
    ),
    (
      "policy\n hold at  most 30 days\n contact hours mon 08:00-20:00,sun 10:00-18:00\n"
        + " confirm \"a?\" \"b?\"\n",
      "policy\n  hold at most         30 days\n"
        + "  contact hours        mon 08:00-20:00, sun 10:00-18:00\n"
        + "  confirm              \"a?\"\n                       \"b?\"\n"
    ),
    (
      "finding a.b\n severity major when ended,\nelse minor\n",
      "finding a.b\n  severity major when ended, else minor\n"
    ),
    ("rule a.b\n heard customer \"x\n", "rule a.b\n  heard    customer \"x\n"),
  ]

  @Test("each layout is turned into the canonical one, which stays", arguments: cases)
  func eachLayoutIsTurned(text: String, expected: String) {
    #expect(Self.format(text) == expected)
    #expect(Self.format(expected) == expected)
  }

  @Test("a long list is filled, but no line of it can be taken for a declaration or a comment")
  func longListsAreFilled() throws {
    for word in ["policy", "#x", "rule a.b", "words a=b"] {
      for count in 8..<40 {
        let entries = (0..<count).map { word == "#x" ? ":-----\($0)" : "entry\($0)" } + [word]
        let name = word == "#x" ? "emoji-a" : "a"
        let text = "words \(name) = " + entries.joined(separator: ", ") + "\n"
        let formatted = try #require(Self.format(text))
        #expect(formatted.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 140 })
        #expect(Self.format(formatted) == formatted)
        let read = { (text: String) in
          RulebookLoader.load([RuleSource(name: "a.rules", bytes: Array((Sample.pack + text).utf8))]
          )
          .rulebook?.wordLists[name]?.entries
        }
        let before = read(text)
        #expect(before != nil, "\(word)")
        #expect(before == read(formatted))
      }
    }
  }

  @Test(
    "a file that can't be cut into declarations is not formatted", arguments: ["zz\n", "\0", "|"])
  func brokenFilesAreNotFormatted(text: String) {
    let formatted = RuleFormatter.format(RuleSource(name: "a.rules", bytes: Array(text.utf8)))
    #expect(formatted.text == nil)
    #expect(!formatted.diagnostics.isEmpty)
  }

  @Test("the standard rules stay the same rules, and their comments stay")
  func theStandardRulesStay() throws {
    let sources = try StandardPack.sources()
    var formatted: [RuleSource] = []
    for source in sources {
      let text = try #require(RuleFormatter.format(source).text)
      let name = source.name
      #expect(Self.format(text) == text, "\(name)")
      #expect(StandardPack.comments(text) == StandardPack.comments(source.text), "\(name)")
      formatted.append(RuleSource(name: name, bytes: Array(text.utf8)))
    }
    let before = try #require(RulebookLoader.load(sources).rulebook)
    let after = try #require(RulebookLoader.load(formatted).rulebook)
    #expect(after.meaning == before.meaning)
  }

  @Test("generated rules stay the same rules in any layout", arguments: 0..<80)
  func generatedRulesStay(seed: UInt64) throws {
    var generator = RuleTextGenerator(seed: seed)
    let source = RuleSource(name: "a.rules", bytes: Array(generator.file().utf8))
    let loaded = RulebookLoader.load([source])
    let before = try #require(loaded.rulebook, "\(loaded.diagnostics)\n\(source.text)")
    let text = try #require(RuleFormatter.format(source).text)
    let again = RuleSource(name: "a.rules", bytes: Array(text.utf8))
    let after = try #require(RulebookLoader.load([again]).rulebook)
    #expect(after.meaning == before.meaning)
    #expect(Self.format(text) == text)
    #expect(StandardPack.comments(text) == StandardPack.comments(source.text))
    let untidy = RuleSource(name: "a.rules", bytes: Array(generator.untidied(text).utf8))
    #expect(RuleFormatter.format(untidy).text == text, "\(untidy.text)")
  }

  @Test(
    "random and mutated files never crash, and stay as they are once formatted", arguments: 0..<8)
  func mutatedFilesNeverCrash(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let signs = Array("\n\n \"|,#=\\:[".utf8)
    for _ in 0..<60 {
      var bytes = Array(HostileInputTests.valid.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(signs.randomElement(using: &random) ?? 0, at: at)
      }
      let formatted = RuleFormatter.format(RuleSource(name: "a.rules", bytes: bytes))
      guard let text = formatted.text else { continue }
      #expect(Self.format(text) == text)
    }
  }
}

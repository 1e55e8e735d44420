import Diagnostics
import Foundation
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Rules have a JSON form that says the same")
struct RuleJSONTests {
  private static func source(_ text: String, _ name: String = "a.json") -> RuleSource {
    RuleSource(name: name, bytes: Array(text.utf8))
  }

  /// Text to JSON, to text, to JSON: the rules stay, and so does the JSON.
  private func expectRoundTrip(_ sources: [RuleSource]) throws {
    let before = try #require(RulebookLoader.load(sources).rulebook)
    let documents = try #require(RuleJSON.json(of: sources).documents)
    #expect(documents.map(\.pack) == before.packs.map(\.name))
    let json = documents.map { Self.source($0.text, $0.pack + "/pack.json") }
    let read = RulebookLoader.load(json)
    #expect(read.rulebook?.meaning == before.meaning, "\(read.diagnostics)")
    for (source, document) in zip(json, documents) {
      #expect(RuleFormatter.format(source).text == document.text)
      #expect(try JSONSerialization.jsonObject(with: Data(source.bytes)) is [String: Any])
    }
    let texts = try json.map { source in
      let text = try #require(RuleJSON.text(of: source).text)
      #expect(FormatterTests.format(text) == text)
      return Self.source(text, source.name)
    }
    #expect(RulebookLoader.load(texts).rulebook?.meaning == before.meaning)
    #expect(RuleJSON.json(of: texts).documents?.map(\.text) == documents.map(\.text))
    #expect(RuleJSON.json(of: json).documents?.map(\.text) == documents.map(\.text))
    let comments = sources.flatMap { StandardPack.comments($0.text) }.map(Self.tidied).sorted()
    #expect(texts.flatMap { StandardPack.comments($0.text) }.map(Self.tidied).sorted() == comments)
  }

  private static func tidied(_ comment: String) -> String {
    comment.drop { $0 == "#" || $0 == " " }.trimmingCharacters(in: .whitespaces)
  }

  @Test("the standard pack comes back from JSON as it was")
  func theStandardPackComesBack() throws {
    try expectRoundTrip(StandardPack.sources())
  }

  @Test("generated rules come back from JSON as they were", arguments: 0..<80)
  func generatedRulesComeBack(seed: UInt64) throws {
    var generator = RuleTextGenerator(seed: seed)
    try expectRoundTrip([Self.source(generator.file(), "shop/a.rules")])
  }

  @Test("a site pack that extends, overrides and switches off comes back from JSON")
  func aSitePackComesBack() throws {
    let base =
      Sample.pack + Sample.rule() + Sample.rule("stress.two", heard: "bot \"b\"")
      + Sample.rule("stress.three", heard: "bot \"c\"") + Sample.finding(when: "ended")
    let site =
      Sample.pack.replacing("shop", with: "site")
      + "extend stress.waiting\n  heard customer \"a b\"\n  yes customer: A b.\n\n"
      + Sample.rule("stress.two", heard: "bot \"d\"").replacing("rule s", with: "override s")
      + Sample.finding(when: "ended and check-in").replacing("finding c", with: "override c")
      + "off stress.three\n  because Not here, # not now.\n"
    try expectRoundTrip([Self.source(base, "base/a.rules"), Self.source(site, "site/a.rules")])
  }

  static let small = """
    {"schema": "aftercare.rules/1",
     "pack": {"name": "shop", "version": "1.0", "language": "en", "engine": "1"},
     "declarations": [
      {"comments": ["Things"]},
      {"words": "thing", "entries": ["box", "sim [card]", "policy"]},
      {"rule": "stress.waiting", "title": "Waiting\\u002c again",
       "status": "stable since 1.0",
       "heard": [{"opening": "customer in first 3 turns", "phrases": ["my {thing} \\u0069s late",
         "\\"a b\\" near 4 \\"c\\""]}],
       "turn": ["silence >= 2s", "when stress >= calm"],
       "means": ["stress mild"], "because": "Say when.", "source": "house",
       "examples": [{"yes": "customer: My box is late."}, {"yes": ["[hold 3m]", "customer: a b c"]},
        {"no": "customer: A box."}, {"no": "agent: My box is late."}]}]}
    """

  @Test("a file written by hand says what it says")
  func aFileByHandIsRead() throws {
    #expect(
      RuleJSON.text(of: Self.source(Self.small)).text == """
        pack shop 1.0
          language en
          engine   1

        # Things
        words thing = box, sim [card], policy

        rule stress.waiting
          title    Waiting, again
          status   stable since 1.0
          heard    customer in first 3 turns
                   "my {thing} is late"
                   "a b" near 4 "c"
          silence  >= 2s
          when     stress >= calm
          means    stress mild
          because  Say when.
          source   house
          yes      customer: My box is late.
          yes      | [hold 3m]
                   | customer: a b c
          no       customer: A box.
          no       agent: My box is late.

        """)
    let rulebook = try #require(RulebookLoader.load([Self.source(Self.small)]).rulebook)
    let laidOut = try #require(RuleFormatter.format(Self.source(Self.small)).text)
    let again = try #require(RulebookLoader.load([Self.source(laidOut)]).rulebook)
    #expect(again.meaning == rulebook.meaning)
    let lines = laidOut.split(separator: "\n")
    let phrases = again.rules.first?.heard.first?.phrases ?? []
    #expect(phrases.count == 2)
    for phrase in phrases {
      let start = phrase.text.prefix(2).replacing("\"", with: "\\\"")
      #expect(lines[phrase.place.line - 1].contains(start))
    }
    let marked = Self.source("\u{FEFF}\n " + Self.small)
    #expect(RulebookLoader.load([marked]).rulebook?.meaning == rulebook.meaning)
  }

  static let mistakes: [(String, String, String, String)] = [
    ("{thing} \\u0069s", "{thong} \\u0069s", "R025", "{thong}"),
    ("sim [card]", "sim [card", "R017", "["), ("stress mild", "stress mold", "R014", "mold"),
    ("\"agent: My", "\"\\u0061gant: My", "R012", "\\u0061gant"),
    ("\\u0069s late", "\\u0069s {x}", "R025", "{x}"), ("\"1.0\"", "\"1,0\"", "R007", ","),
    ("\"thing\"", "\"Thing\"", "R052", "T"),
    ("\"box\", ", "\"box\", \"a, b\", ", "R074", "\""), ("\"source\"", "\"sauce\"", "R074", "\""),
    ("Say when.", "Say\\nrule x.y", "R074", "\""), ("Say when.", "Say when,", "R074", "{"),
    ("\\u0069s late\"", "\\\" by\"", "R074", "\""), ("[\"stress mild\"]", "3", "R074", "3"),
    ("rules/1", "rules/2", "R074", "\""), ("\"rule\"", "\"role\"", "R074", "{"),
    ("\"silence", "\"silense", "R074", "\""),
    ("\"words\": \"thing", "\"words\": \"a = b", "R074", "\""),
    ("[hold 3m]", "[hold 3x]", "R042", "3x"), ("\"means\"", "means", "R073", "m"),
    ("\"turn\": [", "\"turn\": ", "R073", "]"), ("Say when.", "Say \\q", "R073", "q"),
    ("Say when.", "Say \\ud800", "R073", "\\ud800"), ("late.\"}]}]}", "late.\"}]}]", "R073", "]"),
    ("\"source\": \"house\"", "\"title\": \"x\"", "R073", "\"title\""),
  ]

  @Test("mistakes are told at their place in the JSON", arguments: mistakes)
  func mistakesAreTold(old: String, new: String, code: String, marked: String) throws {
    let text = Self.small.replacing(old, with: new)
    #expect(text != Self.small)
    let first = try #require(RulebookLoader.load([Self.source(text)]).diagnostics.first)
    #expect(first.code == code, "\(first)")
    let line = try #require(first.sourceLine)
    #expect(text.split(separator: "\n")[(first.line ?? 0) - 1] == line)
    let scalars = line.unicodeScalars.dropFirst((first.column ?? 0) - 1).prefix(first.length)
    #expect(String(String.UnicodeScalarView(scalars)) == marked, "\(first)")
  }

  @Test(
    "what the rulebook keeps a place of stands there, though the JSON be one line",
    arguments: [true, false])
  func placesAreTrue(isOneLine: Bool) throws {
    let text = isOneLine ? Self.small.replacing("\n", with: " ") : Self.small
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let rule = try #require(RulebookLoader.load([Self.source(text)]).rulebook?.rules.first)
    let rest = { (place: RulePlace) in
      let line = lines[place.line - 1].unicodeScalars
      return String(String.UnicodeScalarView(line.dropFirst(place.column - 1)))
    }
    #expect(rest(rule.place).hasPrefix("\"stress.waiting\""))
    for phrase in rule.heard.flatMap(\.phrases) {
      // One with `near` brings its own quotation marks.
      let start = phrase.text.hasPrefix("\"") ? "\\\"a" : "\"" + phrase.text.prefix(2)
      #expect(rest(phrase.place).hasPrefix(start))
    }
    #expect(rule.examples.count == 4)
    for example in rule.examples {
      let said = example.turns.first.map { "\"\($0.role.rawValue): " } ?? "?"
      let start = rest(example.place).prefix(20)
      #expect(
        start.hasPrefix(said) || start.hasPrefix(said.dropFirst()) || start.hasPrefix("\"[hold"),
        "\(start)")
    }
  }

  @Test("a problem names its declaration")
  func aProblemNamesItsDeclaration() {
    let text = Self.small.replacing("stress mild", with: "stress mold")
    let notes = RulebookLoader.load([Self.source(text)]).diagnostics.map(\.note)
    #expect(notes == ["in `rule stress.waiting`"])
  }

  @Test("JSON and text make one pack together")
  func jsonAndTextMakeOnePack() throws {
    let rule = Sample.rule(heard: "bot \"x {thing}\"").replacing("stress.waiting", with: "stress.b")
    let loaded = RulebookLoader.load([
      Self.source(Self.small, "a/a.json"), Self.source(rule, "a/b.rules"),
    ])
    #expect(loaded.diagnostics == [])
    #expect(loaded.rulebook?.rules.map(\.id) == ["stress.waiting", "stress.b"])
  }

  @Test("deep and heavy JSON is refused in bounded time")
  func heavyJSONIsRefused() {
    let heavy = [
      String(repeating: "{\"declarations\":[", count: 50_000),
      "{\"schema\":\"x\",\"declarations\":[" + String(repeating: "{},", count: 20_000) + "{}]}",
      "{" + String(repeating: "\"a\":1,", count: 5) + "\"b\":"
        + String(repeating: "[", count: 99_999),
      "{\"schema\": \"" + String(repeating: "\\u00", count: 50_000),
      "{\"declarations\":[{\"words\":\"a\",\"entries\":["
        + String(repeating: "\"#\",\"policy\",", count: 20_000) + "\"x\"]}]}",
    ]
    for text in heavy {
      let clock = ContinuousClock()
      let time = clock.measure {
        let loaded = RulebookLoader.load([Self.source(text)])
        #expect(loaded.rulebook == nil)
        #expect(loaded.diagnostics.count <= 1_002)
      }
      #expect(time < .seconds(20), "\(text.prefix(40))")
    }
  }

  @Test("random bytes and mutated files never crash and give places inside", arguments: 0..<8)
  func mutatedFilesNeverCrash(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("\n \"|,#=\\:[]{}u0".utf8)
    for round in 0..<80 {
      var bytes = Array(Self.small.utf8)
      if round % 8 == 0 {
        bytes =
          Array("{".utf8) + (0..<200).map { _ in signs[Int.random(in: 0..<14, using: &random)] }
      }
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: at)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + 30))
        default: bytes.insert(signs.randomElement(using: &random) ?? 0, at: at)
        }
      }
      let source = RuleSource(name: "a.json", bytes: bytes)
      let loaded = RulebookLoader.load([source])
      #expect((loaded.rulebook == nil) == loaded.diagnostics.contains { $0.severity == .error })
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for diagnostic in loaded.diagnostics {
        guard let line = diagnostic.line, let column = diagnostic.column else { continue }
        #expect((1...lines.count).contains(line))
        let width = String(decoding: lines[line - 1], as: UTF8.self).unicodeScalars.count
        #expect((1...width + 1).contains(column), "\(diagnostic)")
        #expect(diagnostic.length >= 1)
      }
      _ = RuleJSON.text(of: source)
      if let text = RuleFormatter.format(source).text {
        #expect(RuleFormatter.format(Self.source(text)).text == text)
      }
    }
  }
}

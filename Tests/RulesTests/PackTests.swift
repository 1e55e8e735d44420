import Diagnostics
import Rules
import Testing

@Suite("Files belong to the pack of their folder")
struct PackTests {
  private func source(_ name: String, _ text: String) -> RuleSource {
    RuleSource(name: name, bytes: Array(text.utf8))
  }

  private func pack(_ name: String) -> String { Sample.pack.replacing("shop", with: name) }

  @Test("a rule knows its pack, wherever in the folder the pack is declared")
  func aRuleKnowsItsPack() throws {
    let rulebook = try #require(
      RulebookLoader.load([
        source("/rules/base/a.rules", Sample.rule("stress.one")),
        source("/rules/base/deep/er.rules", Sample.rule("stress.two")),
        source("/rules/base/pack.rules", pack("base")),
        source("/rules/site/a.rules", pack("site") + Sample.rule("stress.three")),
      ]).rulebook)
    #expect(rulebook.rules.map(\.pack) == ["base", "base", "site"])
    #expect(rulebook.packs.map(\.name) == ["base", "site"])
    #expect(rulebook.packs.first?.version == "1.0")
    #expect(rulebook.packs.first?.language == "en")
  }

  @Test("a file whose folder has no pack is told, each by itself")
  func aFileWithoutPackIsTold() {
    let loaded = RulebookLoader.load([
      source("base/pack.rules", pack("base")), source("site/a.rules", Sample.rule("stress.one")),
      source("basement/b.rules", "# nothing"),
    ])
    #expect(loaded.diagnostics.map(\.code) == ["R048", "R048"])
    #expect(loaded.diagnostics.map(\.file) == ["site/a.rules", "basement/b.rules"])
  }

  @Test("a pack is declared once, and a folder has one")
  func aPackIsDeclaredOnce() {
    let twoNames = RulebookLoader.load([
      source("a/pack.rules", pack("base")), source("b/pack.rules", pack("base")),
    ])
    #expect(twoNames.diagnostics.map(\.code) == ["R047"])
    let oneFolder = RulebookLoader.load([
      source("a/pack.rules", pack("base")), source("a/more.rules", pack("other")),
    ])
    #expect(oneFolder.diagnostics.map(\.code) == ["R047"])
  }

  static let badPacks: [(String, [String])] = [
    ("pack\n  language en\n  engine 1\n", ["R006"]),
    ("pack shop\n  language en\n  engine 1\n", ["R015"]),
    ("pack Shop 1.0\n  language en\n  engine 1\n", ["R052"]),
    ("pack shop 1.0\n", ["R009", "R009"]),
    ("pack shop 1.0\n  language en\n  engine 1.0\n", ["R049"]),
    ("pack shop 1.0 beta\n  language en\n  engine 1\n", ["R007"]),
    ("pack shop 1.0\n  language e\n  engine 1\n", ["R052"]),
  ]

  @Test("a bad pack is told once, and not on top that it is missing", arguments: badPacks)
  func aBadPackIsToldOnce(text: String, codes: [String]) {
    let loaded = Sample.load(Sample.rule(), pack: text)
    #expect(loaded.diagnostics.map(\.code) == codes)
  }

  @Test("no files make an empty rulebook")
  func noFilesMakeAnEmptyRulebook() {
    let loaded = RulebookLoader.load([])
    #expect(loaded.diagnostics.isEmpty)
    #expect(loaded.rulebook?.rules.isEmpty == true)
    #expect(loaded.rulebook?.policy == Policy())
  }

  @Test("an id is declared once in all packs together, and the note says where")
  func anIDIsDeclaredOnce() {
    let loaded = RulebookLoader.load([
      source("a/a.rules", pack("base") + Sample.rule()),
      source("b/b.rules", pack("site") + Sample.rule()),
    ])
    #expect(loaded.diagnostics.map(\.code) == ["R010"])
    #expect(loaded.diagnostics.first?.note == "declared first at a/a.rules:5:6")
  }

  @Test("a later pack's spelling replaces an earlier one's")
  func aLaterSpellingReplaces() throws {
    let spelling = try #require(
      RulebookLoader.load([
        source("a/a.rules", pack("base") + "spelling ty = thank you\nspelling np = no problem\n"),
        source("b/b.rules", pack("site") + "spelling ty = thanks\n"),
      ]).rulebook?.spelling)
    #expect(spelling.replacements.map(\.word) == ["ty", "np"])
    #expect(spelling.replacements.map(\.words) == [["thanks"], ["no", "problem"]])
  }

  @Test("decisions are all worded or none is")
  func decisionsAreAllWordedOrNone() throws {
    #expect(Sample.load(Sample.rule()).diagnostics.isEmpty)
    let all = DecisionID.allCases.map {
      "decision \($0.rawValue)\n  title T\n  because B\n"
    }
    let rulebook = try #require(Sample.load(all.joined()).rulebook)
    #expect(Set(rulebook.decisions.keys) == Set(DecisionID.allCases))
    #expect(rulebook.decisions[.askedFor]?.advice == "B")
    #expect(Sample.codes(all.dropLast().joined()) == ["R038"])
  }

  @Test("the fingerprint is that of base names and bytes")
  func theFingerprintIsThatOfNamesAndBytes() throws {
    func fingerprint(_ name: String, _ text: String) -> String? {
      RulebookLoader.load([source(name, pack("base") + text)]).rulebook?.fingerprint
    }
    let first = try #require(fingerprint("a/x.rules", Sample.rule()))
    #expect(first.count == 16)
    #expect(first.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(fingerprint("other/folder/x.rules", Sample.rule()) == first)
    #expect(fingerprint("a/y.rules", Sample.rule()) != first)
    #expect(fingerprint("a/x.rules", Sample.rule() + "\n") != first)
    // FNV-1a of nothing is its offset basis.
    #expect(RulebookLoader.load([]).rulebook?.fingerprint == "cbf29ce484222325")
  }
}

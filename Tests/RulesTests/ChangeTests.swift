import Diagnostics
import Rules
import Testing

@Suite("A pack changes rules of earlier packs")
struct ChangeTests {
  private static func load(_ site: String, _ late: String? = nil) -> (
    rulebook: Rulebook?, diagnostics: [Diagnostic]
  ) {
    let finding = Sample.finding(when: "ended")
    let texts = [
      (
        "base",
        "words thing = box\n\n" + Sample.rule() + Sample.rule("stress.two", heard: "bot \"b\"")
          + finding
      ),
      ("site", site), ("late", late ?? ""),
    ]
    return RulebookLoader.load(
      texts.map { name, text in
        let pack = Sample.pack.replacing("shop", with: name)
        return RuleSource(name: "\(name)/\(name).rules", bytes: Array((pack + text).utf8))
      })
  }

  private static func override(_ text: String) -> String {
    text.replacing("rule stress", with: "override stress")
      .replacing("finding case", with: "override case")
  }

  @Test("an extension adds to a rule, and the rule stays where it was")
  func anExtensionAdds() throws {
    let site = """
      extend stress.waiting
        heard    customer in first 3 turns "my {thing} is late"
                 "waiting for my {thing}"
        unless   within 2 words "not"
        mistakes Boxes.
        yes      customer: My box is late.
        no       customer: A box.

      """
    let loaded = Self.load(site)
    #expect(loaded.diagnostics == [])
    let rule = try #require(loaded.rulebook?.rules.first)
    #expect(rule.id == "stress.waiting")
    #expect(rule.pack == "base")
    #expect(
      rule.heard.map { $0.phrases.map(\.text) } == [
        ["still waiting"], ["my {thing} is late", "waiting for my {thing}"],
      ])
    #expect(rule.heard.map(\.position) == [nil, .firstTurns(3)])
    #expect(rule.vetoes.count == 1)
    #expect(rule.mistakes == "Boxes.")
    #expect(rule.examples.count == 6)
    #expect(
      loaded.rulebook?.changes.map(\.shown) == ["stress.waiting extended site - site.rules:5"])
  }

  @Test("an override replaces a rule or a finding, which keeps its id and its turn")
  func anOverrideReplaces() throws {
    let site =
      Self.override(Sample.rule(heard: "agent \"wait\"", means: "stress severe"))
      + Self.override(Sample.finding(when: "check-in", severity: "info"))
    let loaded = Self.load(site)
    #expect(loaded.diagnostics == [])
    let rulebook = try #require(loaded.rulebook)
    #expect(rulebook.rules.map(\.id) == ["stress.waiting", "stress.two"])
    #expect(rulebook.rules.map(\.pack) == ["site", "base"])
    #expect(rulebook.rules[0].heard.map(\.role) == [.agent])
    #expect(rulebook.rules[0].meanings == [.stress(.severe)])
    #expect(rulebook.findings.map(\.condition) == [.fact(.checkIn)])
    #expect(rulebook.findings.map(\.pack) == ["site"])
    #expect(rulebook.changes.map(\.id) == ["stress.waiting", "case.sample"])
    #expect(rulebook.changes.map(\.kind) == [.overridden, .overridden])
  }

  @Test("what is switched off is retired, with its reason")
  func whatIsSwitchedOffIsRetired() throws {
    let loaded = Self.load(
      "off stress.waiting\n  because  No queue,\n    here.\noff case.sample\n  because  No.\n")
    #expect(loaded.diagnostics == [])
    let rulebook = try #require(loaded.rulebook)
    #expect(rulebook.rules.map(\.status) == [.retired, .stable])
    #expect(rulebook.findings.map(\.status) == [.retired])
    #expect(rulebook.rules[0].advice == "Say when it will be done.")
    #expect(
      rulebook.changes.map(\.shown) == [
        "stress.waiting off site No queue, here. site.rules:5",
        "case.sample off site No. site.rules:8",
      ])
  }

  @Test("of two packs that override a rule the later wins, and a note says so")
  func theLaterPackWins() throws {
    let site = Self.override(Sample.rule(means: "stress strong"))
    let loaded = Self.load(site, Self.override(Sample.rule(means: "stress severe")))
    #expect(loaded.diagnostics.map(\.code) == ["R069"])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
    #expect(loaded.diagnostics.first?.file == "late/late.rules")
    #expect(loaded.rulebook?.rules.first?.meanings == [.stress(.severe)])
    #expect(loaded.rulebook?.changes.map(\.pack) == ["site", "late"])
  }

  static let extend = "extend stress.waiting\n  heard customer \"c\"\n"
  static let off = "off stress.waiting\n  because No.\n"

  static let both: [(String, String, [String])] = [
    (extend, extend.replacing("\"c\"", with: "\"d\""), []), (extend, extend, ["R031"]),
    (extend, off, ["R069"]), (off, extend, ["R069"]), (override(Sample.rule()), extend, []),
    (off, override(Sample.rule()), ["R069"]), (extend, override(Sample.rule()), ["R069"]),
    (off, off, ["R069"]), ("", override(Sample.rule()), []),
  ]

  @Test("a note tells when one pack undoes what another did", arguments: both)
  func undoneChangesAreNoted(site: String, late: String, codes: [String]) {
    #expect(Self.load(site, late).diagnostics.map(\.code) == codes)
  }

  static let refused: [(String, [String])] = [
    ("off stress.none\n  because No.\n", ["R067"]), ("off\n  because No.\n", ["R006"]),
    ("off stress.waiting\n", ["R009"]), ("off stress.waiting\n  because\n", ["R006"]),
    ("off stress.waiting\n  title No\n  because No.\n", ["R005"]),
    ("off stress.waiting now\n  because No.\n", ["R007"]),
    ("extend stress.waiting\n", ["R006"]), ("extend case.sample\n  yes customer: a\n", ["R068"]),
    ("extend stress.waiting\n  means relief\n", ["R005", "R006"]),
    ("extend stress.waiting\n  heard customer \"(c\"\n", ["R017"]),
    ("extend stress.waiting\n  heard customer\n", ["R006"]),
    ("extend stress.waiting\n  heard customer \"still waiting\"\n", ["R031"]),
    (off + off, ["R010"]), (extend + off, ["R010"]), (extend + extend, ["R031"]),
    (override(Sample.rule()) + "  severity major\n", ["R005"]),
    (override(Sample.rule("stress.none", means: "joy")), ["R014", "R067"]),
    (override(Sample.finding(when: "stress >")), ["R035"]),
    (Sample.rule("stress.own", heard: "bot \"o\"") + "off stress.own\n  because No.\n", ["R068"]),
    (Sample.rule("conduct.ok", means: "conduct ok") + "off conduct.ok\n because N\n", ["R068"]),
    (
      "override stress.waiting\n", ["R009", "R009", "R009", "R009", "R009", "R009", "R032", "R032"]
    ),
  ]

  @Test("what can't be changed so is told", arguments: refused)
  func badChangesAreTold(site: String, codes: [String]) {
    #expect(Self.load(site).diagnostics.map(\.code).sorted() == codes)
  }

  @Test("a rule of a later pack can't be changed")
  func laterPacksCannotBeChanged() {
    let loaded = Self.load(
      "off stress.later\n  because No.\n", Sample.rule("stress.later", heard: "bot \"l\""))
    #expect(loaded.diagnostics.map(\.code) == ["R068"])
    #expect(loaded.diagnostics.first?.help == "load `late` before `site`")
  }

  @Test("a rule that asks for what is missing is not made to hear")
  func missingRulesAreNotExtended() {
    let site = Sample.rule("conduct.hello", means: "conduct hello").replacing(
      "heard    customer \"still waiting\"", with: "missing  agent \"hello\" by turn 2")
    let loaded = Self.load(site, "extend conduct.hello\n  heard agent \"hi\"\n")
    #expect(loaded.diagnostics.map(\.code) == ["R062"])
  }

  @Test("a pack without changes has none")
  func noChanges() {
    #expect(Self.load(Sample.rule("stress.own", heard: "bot \"o\"")).rulebook?.changes == [])
  }
}

extension RuleChange {
  fileprivate var shown: String {
    "\(id) \(kind) \(pack) \(because ?? "-") \(place.file.split(separator: "/")[1]):\(place.line)"
  }
}

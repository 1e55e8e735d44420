import Diagnostics
import Rules
import Testing
import Transcripts

@Suite("Rules are read as they are written")
struct RuleReadingTests {
  @Test("a rule keeps all that stands in it")
  func aRuleKeepsAll() throws {
    let text = """
      rule commitment.call-back
        title    The agent promises a call
        status   trial since 1.2
        heard    agent "call you back"
                 "ring you"
        heard    bot
                 "we will phone"
        unless   within 4 words "if you like"
        unless   part of "ring you a bell"
                 "call you back office"
        means    commitment
        means    resolution promised
        because  Note who calls, and when,
                 and tell the customer.
        source   house
        mistakes Calls that others make.
        yes      agent: I will call you back: today, "before noon",
        yes      | customer: Will you call?
                 | Agent:   We will phone.
        no       supervisor: Bye.
        no       rep: no

      """
    let loaded = Sample.load(text)
    #expect(loaded.diagnostics == [])
    let rule = try #require(loaded.rulebook?.rules.first)
    #expect(rule.id == "commitment.call-back")
    #expect(rule.title == "The agent promises a call")
    #expect(rule.status == .trial)
    #expect(rule.since == "1.2")
    #expect(rule.heard.map(\.role) == [.agent, .bot])
    #expect(
      rule.heard.map { $0.phrases.map(\.text) } == [
        ["call you back", "ring you"], ["we will phone"],
      ])
    #expect(rule.meanings == [.commitment(.made), .resolution(.promised)])
    #expect(rule.advice == "Note who calls, and when, and tell the customer.")
    #expect(rule.source == "house")
    #expect(rule.mistakes == "Calls that others make.")
    #expect(rule.pack == "shop")
    #expect(rule.place == RulePlace(file: "shop/all.rules", line: 5, column: 1))
    #expect(
      rule.heard[0].phrases[1].place == RulePlace(file: "shop/all.rules", line: 9, column: 12))
  }

  @Test("vetoes keep their words and their phrases")
  func vetoesKeepTheirWords() throws {
    let more =
      "  unless within 4 words \"if\" \"when\"\n  unless within 1 word \"or\"\n  unless part of \"a b\""
    let rule = try #require(Sample.load(Sample.rule(more: more)).rulebook?.rules.first)
    let shown = rule.vetoes.map { veto in
      switch veto {
      case .within(let words, let phrases): "within \(words) \(phrases.map(\.text))"
      case .partOf(let phrases): "part of \(phrases.map(\.text))"
      }
    }
    #expect(shown == ["within 4 [\"if\", \"when\"]", "within 1 [\"or\"]", "part of [\"a b\"]"])
  }

  @Test("examples keep roles and words, quotes and commas included")
  func examplesKeepRolesAndWords() throws {
    let text = Sample.rule().replacing(
      "  yes      customer: still waiting here",
      with: """
          yes      | Customer:  He said "wait", so
                   # a comment in between
                   | rep: Please: wait,
                   | caller : I am still waiting,
        """)
    let rule = try #require(Sample.load(text).rulebook?.rules.first)
    #expect(rule.examples.map(\.expectsMatch) == [true, true, false, false])
    #expect(rule.examples[1].turns.map(\.role) == [.customer, .agent, .customer])
    #expect(
      rule.examples[1].turns.map(\.text) == [
        "He said \"wait\", so", "Please: wait,", "I am still waiting,",
      ])
    #expect(rule.examples[0].place == RulePlace(file: "shop/all.rules", line: 13, column: 12))
  }

  static let meanings: [(String, Meaning)] = [
    ("stress mild", .stress(.mild)), ("stress strong", .stress(.strong)),
    ("stress severe", .stress(.severe)), ("relief", .relief), ("problem stated", .problem(.stated)),
    ("problem new", .problem(.new)), ("problem returned", .problem(.returned)),
    ("resolution working", .resolution(.working)), ("resolution claimed", .resolution(.claimed)),
    ("resolution confirmed", .resolution(.confirmed)), ("resolution denied", .resolution(.denied)),
    ("resolution promised", .resolution(.promised)),
    ("resolution escalated", .resolution(.escalated)),
    ("resolution closing", .resolution(.closing)),
    ("resolution abandoned", .resolution(.abandoned)),
    ("purpose order-status", .purpose("order-status")), ("asked-for", .askedFor),
    ("offer cross_sell", .offer(.crossSell)), ("offer up-sell", .offer(.upSell)),
    ("offer retention", .offer(.retention)), ("offer advocacy", .offer(.advocacy)),
    ("commitment", .commitment(.made)), ("commitment broken", .commitment(.broken)),
    ("commitment kept", .commitment(.kept)), ("consent given", .consent(.given)),
    ("consent withdrawn", .consent(.withdrawn)), ("vulnerability", .vulnerability),
    ("conduct dismissal", .conduct("dismissal")),
  ]

  @Test("each meaning is read", arguments: meanings)
  func eachMeaningIsRead(text: String, meaning: Meaning) {
    let rule = Sample.load(Sample.rule(means: text)).rulebook?.rules.first
    #expect(rule?.meanings == [meaning])
  }

  @Test(
    "what is no meaning is refused",
    arguments: [
      "stress", "stress heavy", "relief strong", "problem", "offer", "offer tv", "purpose",
      "purpose Order", "commitment made", "consent", "conduct", "joy", "vulnerability high",
    ])
  func whatIsNoMeaningIsRefused(text: String) {
    #expect(Sample.load(Sample.rule(means: text)).rulebook == nil)
  }

  @Test(
    "each family and each role is known",
    arguments: [
      "stress", "relief", "problem", "resolution", "purpose", "offer", "conduct", "commitment",
      "consent", "vulnerability",
    ], HeardRole.allCases)
  func eachFamilyAndRoleIsKnown(family: String, role: HeardRole) {
    let text = Sample.rule("\(family).some-name-2", heard: "\(role.rawValue) \"a\"")
    let rule = Sample.load(text).rulebook?.rules.first
    #expect(rule?.id == "\(family).some-name-2")
    #expect(rule?.heard.first?.role == role)
  }

  @Test(
    "what is no veto is refused",
    arguments: [
      "within four words \"a\"", "within 4 \"a\"", "within 61 words \"a\"", "part \"a\"",
      "part of", "near \"a\"", "\"a\"", "within 4 words a",
    ])
  func whatIsNoVetoIsRefused(text: String) {
    #expect(Sample.load(Sample.rule(more: "  unless " + text)).rulebook == nil)
  }

  @Test("a comma too many swallows no declaration")
  func aCommaTooManySwallowsNoDeclaration() {
    let text =
      "fillers um, uh,\n\nrule stress.one\n"
      + Sample.rule().split(separator: "\n")
      .dropFirst().joined(separator: "\n") + "\n"
    #expect(Sample.codes(text) == ["R006"])
  }

  @Test("a slip in a keyword is told once and hides nothing after it")
  func aSlipIsToldOnce() {
    let text = Sample.rule(means: "stress mold").replacing("title ", with: "titel ")
    #expect(Sample.codes(text) == ["R004", "R014"])
  }

  @Test("all problems of all files are told in one run, in the order of the files")
  func allProblemsAreTold() {
    let files = ["a", "b", "c"].map { name in
      let text = (name == "b" ? Sample.pack : "") + Sample.rule("stress.\(name)", means: "joy")
      return RuleSource(name: "shop/\(name).rules", bytes: Array(text.utf8))
    }
    let diagnostics = RulebookLoader.load(files).diagnostics
    #expect(diagnostics.map(\.file) == ["shop/a.rules", "shop/b.rules", "shop/c.rules"])
    #expect(diagnostics.map(\.code) == ["R014", "R014", "R014"])
  }
}

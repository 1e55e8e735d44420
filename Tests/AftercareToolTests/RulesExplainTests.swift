import Foundation
import Testing

@Suite("aftercare rules explain", .timeLimit(.minutes(10)))
struct RulesExplainTests {
  private func explain(_ words: String...) throws -> BuiltTool.Outcome {
    let folder = try TemporaryFolder()
    let packs = try SiteRules.write(to: folder)
    return try BuiltTool.run(["rules", "explain"] + words + packs, input: Data())
  }

  @Test("a rule is told whole: what it hears, asks and means, its examples, who changed it")
  func rule() throws {
    let outcome = try explain("problem.plugh")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for part in [
      "rule problem.plugh\nSomething is quite plughed\n\nstatus    trial since 2.0: runs and is",
      "pack      our-shop\nplace     ", "because   Unplugh it first.\nsource    house\n",
      """
      Hears
        the customer, in the first 3 turns
          "quite plughed"
          "plughed" near 4 "again"
      """,
      "  at most 4 words from what was heard\n    \"never\"",
      "  around all that was heard\n    \"plughed in\"",
      "before the turn, stress is uneasy or above, and not (the problem is confirmed)",
      "nobody speaks for at least 2 seconds before the turn", "heard 2 times within 5 turns",
      "within 6 turns, the company's side (agent, supervisor or bot)\n    \"sorry\"",
      "But not, at any time before\n", "problem stated: a problem is stated\n  stress mild: ",
      "must hear\n    | customer: quite plughed\n    | [hold 3m]\n    | [state problem=stated",
      "And must not hear\n    customer: I am well.", "Known mistakes\n  Plugs.",
      "Changed\n  overridden by the pack our-shop, ", "site.rules:10\n",
    ] {
      #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)")
    }
  }

  @Test(
    "what packs did to a rule is told, whatever it is",
    arguments: [
      ("stress.flurbled", "extended by the pack our-shop, "),
      ("stress.flurbled", "\"plumbled\""), ("stress.flurbled", "quotes a colleague"),
      ("offer.xyzzy", "switched off by the pack our-shop, "),
      ("offer.xyzzy", ": We sell no xyzzy.\n"), ("offer.xyzzy", "retired since 1.0: does not run"),
      ("conduct.greeting-missing", "bot), by 30 seconds from the start\n    \"my name is\""),
    ])
  func changes(_ id: String, _ part: String) throws {
    let outcome = try explain(id)
    #expect(outcome.output.contains(part), "\(outcome.output)")
  }

  @Test("a finding is told by its condition and severities")
  func finding() throws {
    let outcome = try explain("conduct.offer-while-held")
    for part in [
      "finding conduct.offer-while-held\n", "status    stable\n",
      "Found when\n  the agent's side makes an offer, unasked, and the gate is blocked",
      "  critical when stress is stressed or above\n  major otherwise\n",
    ] {
      #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)")
    }
  }

  @Test("a decision is told by its wording")
  func decision() throws {
    let outcome = try explain("policy.problem-open")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("decision policy.problem-open\nA problem is not settled\n"))
    #expect(!outcome.output.contains("status "))
  }

  @Test("is one JSON document with all keys, whatever it is about")
  func json() throws {
    let objects = try ["problem.plugh", "conduct.offer-while-held", "policy.problem-open"].map {
      try #require(try explain($0, "--format", "json").objects.first)
    }
    #expect(objects.allSatisfy { $0["schema"] as? String == "aftercare.rule/1" })
    #expect(objects.map { $0["kind"] as? String } == ["rule", "finding", "decision"])
    #expect(Set(objects.map { Set($0.keys) }).count == 1)
    let hears = try #require(objects[0]["hears"] as? [[String: Any]])
    #expect(
      hears.first?["phrases"] as? [String] == ["quite plughed", "\"plughed\" near 4 \"again\""])
    #expect(hears.first?["role"] as? String == "customer")
    #expect((objects[0]["then"] as? [Any])?.count == 1)
    #expect((objects[0]["examples"] as? [Any])?.count == 4)
    #expect(objects[1]["when"] as? String != nil)
    #expect((objects[1]["severities"] as? [Any])?.count == 2)
    #expect(objects[2]["pack"] is NSNull)
  }

  @Test(
    "what is not there is a usage error that says what was meant",
    arguments: [
      ("stress.flurbeld", "did you mean `stress.flurbled`?"),
      ("policy.problem-opne", "did you mean `policy.problem-open`?"),
      ("xxxxxxxxxxxxxxxxxxxxxxxxxxxx", "`aftercare rules list` shows them all"),
      ("\u{1B}[31m", "is named `\\u{1B}[31m`"),
    ])
  func unknown(_ id: String, _ message: String) throws {
    let outcome = try explain(id)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!outcome.errors.contains("\u{1B}"))
  }

  @Test("a page for a diagnostic's code, though the rules be broken", arguments: ["R041", "r041"])
  func code(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("no rules", to: "bad.rules")
    let outcome = try BuiltTool.run("rules", "explain", name, "--rules", folder.path("bad.rules"))
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("R041\nAn example disagrees with its rule\n"))
    #expect(outcome.errors.isEmpty)
    let json = try BuiltTool.run("rules", "explain", name, "--format", "json")
    #expect(json.schemas == ["aftercare.rule-problem/1"])
    #expect(json.objects.first?["code"] as? String == "R041")
  }

  @Test("a code that is none is a usage error", arguments: ["R999", "T999"])
  func unknownCode(_ code: String) throws {
    let outcome = try BuiltTool.run("rules", "explain", code)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no diagnostic has the code `\(code)`"))
  }

  @Test("what ships can be explained")
  func standardRules() throws {
    let list = try BuiltTool.run("rules", "list").output.split(separator: "\n")
    #expect(list.count > 50)
    for index in stride(from: 0, to: list.count, by: 29) {
      let id = String(list[index].prefix { $0 != " " })
      let outcome = try BuiltTool.run("rules", "explain", id)
      #expect(outcome.status == 0 && outcome.output.contains("because   "), "\(id)")
    }
  }
}

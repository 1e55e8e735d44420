import Foundation
import Testing

@Suite("aftercare rules", .timeLimit(.minutes(10)))
struct RulesCommandTests {
  @Test("the rules that ship agree with all of their examples")
  func standardRules() throws {
    let outcome = try BuiltTool.run("rules", "check")
    #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    #expect(outcome.output.hasPrefix("standard 1.0: "))
    #expect(outcome.output.hasSuffix(" examples, all agree\n"))
  }

  @Test("a pack is added by a folder, as operand or flag")
  func addedPack() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours/ours.rules")
    for arguments in [
      ["rules", "check", folder.path("ours")], ["rules", "check", "--rules", folder.path("ours")],
      ["rules", "check", folder.path("ours/ours.rules")],
    ] {
      let outcome = try BuiltTool.run(arguments, input: Data())
      #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
      #expect(outcome.output.contains("tool-tests 1.0"))
    }
    let list = try BuiltTool.run("rules", "list", "--rules", folder.path("ours"))
    #expect(list.output.contains("stress.flurbled"))
  }

  @Test("another version of the standard pack takes its place")
  func standardPackIsReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      TestRules.text.replacingOccurrences(of: "pack tool-tests", with: "pack standard"),
      to: "ours/ours.rules")
    for flag in [["--rules"], []] {
      let outcome = try BuiltTool.run(
        ["rules", "check"] + flag + [folder.path("ours")], input: Data())
      #expect(outcome.status == 0, "\(outcome.errors.prefix(2000))")
    }
    let list = try BuiltTool.run("rules", "list", "--rules", folder.path("ours"))
    #expect(list.output.contains("stress.flurbled"))
    #expect(!list.output.contains("stress.repeat-contact"))
  }

  @Test("an example that disagrees is drawn, and the check is red")
  func redExample() throws {
    let folder = try TemporaryFolder()
    let wrong = TestRules.text.replacingOccurrences(
      of: "no       customer: I am well.", with: "no       customer: I am flurbled, well.")
    try folder.write(wrong, to: "wrong.rules")
    let outcome = try BuiltTool.run("rules", "check", folder.path("wrong.rules"))
    #expect(outcome.status == 4)
    #expect(outcome.output.contains("disagree"))
    #expect(outcome.errors.contains("wrong.rules:"))
    #expect(outcome.errors.contains("stress.flurbled"))
  }

  @Test("an example that disagrees is shown with its line, underlined to its end")
  func redExampleIsDrawn() throws {
    let folder = try TemporaryFolder()
    let wrong =
      "\u{FEFF}"
      + TestRules.text.replacingOccurrences(
        of: "no       customer: I am well.", with: "no       customer: Café flurbled, well.  \r")
    try folder.write(wrong, to: "wrong.rules")
    let outcome = try BuiltTool.run("rules", "check", folder.path("wrong.rules"))
    let drawing = """
      wrong.rules:14:12
         |
      14 |   no       customer: Café flurbled, well.
         |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = note: heard as "flurbled" in: customer: Café flurbled, well.
      """
    #expect(outcome.errors.contains(drawing), "\(outcome.errors)")
  }

  @Test("a check is one JSON document, of examples too, and its exit code is the same")
  func json() throws {
    let folder = try TemporaryFolder()
    let wrong = TestRules.text.replacingOccurrences(
      of: "no       customer: I am well.", with: "no       customer: I am flurbled, well.")
    try folder.write(wrong, to: "wrong.rules")
    let outcome = try BuiltTool.run(
      "rules", "check", "--format", "json", folder.path("wrong.rules"))
    #expect(outcome.status == 4)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.schemas == ["aftercare.rules-check/1"])
    let document = try #require(outcome.objects.first)
    #expect(Set(document.keys) == ["schema", "rules", "examples", "diagnostics"])
    #expect((document["rules"] as? Int ?? 0) > 50 && (document["examples"] as? Int ?? 0) > 100)
    let all = try #require(document["diagnostics"] as? [[String: Any]])
    let errors = all.filter { $0["severity"] as? String == "error" }
    let first = try #require(errors.first)
    #expect(
      Set(first.keys) == [
        "severity", "code", "message", "file", "line", "column", "length", "label", "note", "help",
      ])
    #expect(errors.map { $0["code"] as? String } == ["R041"])
    #expect(first["file"] as? String == folder.path("wrong.rules"))
    #expect(first["line"] as? Int == 14 && first["column"] as? Int == 12)
    #expect(first["length"] as? Int == 30)
    #expect(first["label"] is NSNull)
  }

  @Test("rules that can't be loaded are a JSON document too; without an error it is green")
  func jsonOfOthers() throws {
    let folder = try TemporaryFolder()
    let bad = TestRules.text.replacingOccurrences(of: "heard    customer", with: "heard costumer")
    try folder.write(bad, to: "bad.rules")
    for (path, code) in [("bad.rules", "R012"), ("none.rules", "I007")] {
      let outcome = try BuiltTool.run("rules", "check", folder.path(path), "--format", "json")
      #expect(outcome.status == 4)
      #expect(outcome.errors.isEmpty)
      let document = try #require(outcome.objects.first)
      #expect(document["rules"] is NSNull && document["examples"] is NSNull)
      let all = document["diagnostics"] as? [[String: Any]] ?? []
      #expect(all.contains { $0["code"] as? String == code })
    }
  }

  @Test("a warning alone does not make the check red")
  func warningAlone() throws {
    let folder = try TemporaryFolder()
    let doubled = TestRules.text
      .replacingOccurrences(of: "rule problem.plugh", with: "rule stress.plugh")
      .replacingOccurrences(of: "\"plughed\"", with: "\"plughed\" \"flurbled\"")
    try folder.write(doubled, to: "warned.rules")
    let warned = try BuiltTool.run(
      "rules", "check", "--format", "json", folder.path("warned.rules"))
    #expect(warned.status == 0, "\(warned.output)")
    let all = warned.objects.first?["diagnostics"] as? [[String: Any]] ?? []
    let own = all.filter { $0["file"] as? String == folder.path("warned.rules") }
    #expect(own.map { $0["code"] as? String } == ["R071"])
    #expect(own.map { $0["severity"] as? String } == ["warning"])
  }

  @Test("a pack of one's own is linted, and no other with it")
  func lintsOwnPack() throws {
    let folder = try TemporaryFolder()
    let wide = TestRules.text.replacingOccurrences(
      of: "\"plughed\"", with: "\"plughed\" \"[all] plughed\"")
    try folder.write(wide, to: "wide.rules")
    let outcome = try BuiltTool.run("rules", "check", "--format", "json", folder.path("wide.rules"))
    #expect(outcome.status == 0)
    let told = outcome.objects.first?["diagnostics"] as? [[String: Any]] ?? []
    #expect(told.map { $0["code"] as? String } == ["R075"])
    #expect(told.first?["file"] as? String == folder.path("wide.rules"))
    #expect(told.first?["length"] as? Int == 9)
  }

  @Test(
    "rules that can't be used end every command with 4",
    arguments: [
      ["rules", "check"], ["rules", "list"], ["audit", "-"], ["advise"], ["explain", "-"],
    ])
  func invalidRules(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      TestRules.text.replacingOccurrences(of: "heard    customer", with: "heard    costumer"),
      to: "bad.rules")
    let outcome = try BuiltTool.run(
      command + ["--rules", folder.path("bad.rules")],
      input: Data(TestRules.record("c1", "customer", "hello").utf8))
    #expect(outcome.status == 4)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("bad.rules:"))
    #expect(outcome.errors.contains("customer"))
  }

  @Test(
    "rules that are not there, or of which there are none, are told", arguments: ["no", "empty"])
  func missingRules(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty/.keep")
    let outcome = try BuiltTool.run("rules", "list", "--rules", folder.path(name))
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains(folder.path(name)))
  }
}

import Foundation
import Testing

@Suite("aftercare rules", .timeLimit(.minutes(2)))
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

import Foundation
import Testing

@Suite("aftercare explain --rule", .timeLimit(.minutes(10)))
struct ExplainRuleTests {
  private static let lines = [
    #"{"interaction":"c1","speaker":"agent","text":"I am flurbled, hello"}"#,
    #"{"interaction":"c1","speaker":"customer","text":"It is plughed"}"#,
    #"{"interaction":"c2","speaker":"customer","text":"I am flurbled"}"#,
  ].joined(separator: "\n")

  private func explain(_ flags: String...) throws -> BuiltTool.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(Self.lines, to: "two.jsonl")
    return try BuiltTool.run(
      ["explain", folder.path("two.jsonl"), "--rules", folder.path("ours.rules")] + flags,
      input: Data())
  }

  @Test("tells of each interaction where the rule was heard, or what stood in its way")
  func text() throws {
    let outcome = try explain("--rule", "stress.flurbled")
    #expect(outcome.status == 0)
    for part in [
      "stress.flurbled  The customer is flurbled\nNot heard.", "turn 1      agent  \"flurbled\"",
      "the agent spoke, asked customer", "\n\nc2  ",
      "Heard:\n  turn 1      customer  \"flurbled\"",
    ] {
      #expect(outcome.output.contains(part), "\(part)\n\(outcome.output)")
    }
  }

  @Test("has one JSON document for each interaction")
  func json() throws {
    let outcome = try explain("--rule", "stress.flurbled", "--format", "json")
    #expect(outcome.schemas == Array(repeating: "aftercare.rule-explanation/1", count: 2))
    let first = try #require(outcome.objects.first)
    #expect((first["heard"] as? [Any])?.isEmpty == true)
    let nearest = try #require((first["nearest"] as? [[String: Any]])?.first)
    #expect(nearest["turn"] as? Int == 1)
    let obstacle = try #require((nearest["obstacles"] as? [[String: Any]])?.first)
    #expect(obstacle["kind"] as? String == "speaker")
    let second = try #require(outcome.objects.last)
    #expect((second["heard"] as? [[String: Any]])?.first?["turn"] as? Int == 1)
  }

  @Test("tells the facts that would open the gate")
  func gate() throws {
    let outcome = try explain("--rule", "policy.problem-open")
    #expect(outcome.output.contains("opens when  the customer confirms that the problem is solved"))
    let json = try explain("--rule", "policy.problem-open", "--format", "json")
    let stretches = json.objects.first?["stretches"] as? [[String: Any]]
    #expect(stretches?.first?["from"] as? Int == 2)
    #expect((stretches?.first?["facts"] as? [String])?.count == 2)
  }

  @Test("an id that nothing has is a usage error with a suggestion")
  func unknown() throws {
    let outcome = try explain("--rule", "stress.flurbledd")
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("did you mean `stress.flurbled`?"))
  }

  @Test("a rule that a pack switched off is told as such first")
  func switchedOff() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "pack shop 1.0\n  language en\n  engine 1\n\n"
        + "off stress.annoyance\n  because We have no phones.\n",
      to: "shop/shop.rules")
    try folder.write(Self.lines, to: "two.jsonl")
    let outcome = try BuiltTool.run(
      "explain", folder.path("two.jsonl"), "--rules", folder.path("shop"), "--rule",
      "stress.annoyance")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("It never runs: switched off by pack shop. We have no phones."),
      "\(outcome.output)\(outcome.errors)")
  }
}

import Foundation
import Testing

@Suite("aftercare explain", .timeLimit(.minutes(10)))
struct ExplainCommandTests {
  private static let lines = [
    #"{"interaction":"c1","speaker":"agent","text":"Hello","at":"2026-03-03T10:00:00Z","timezone":"Europe/London"}"#,
    #"{"interaction":"c1","speaker":"customer","text":"It is plughed and I am flurbled","at":"2026-03-03T10:00:09Z"}"#,
    #"{"interaction":"c1","event":"end","at":"2026-03-03T10:01:00Z"}"#,
    #"{"interaction":"c2","speaker":"customer","text":"hello"}"#,
  ].joined(separator: "\n")

  private func explain(_ flags: String...) throws -> BuiltTool.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(Self.lines, to: "two.jsonl")
    return try BuiltTool.run(
      ["explain", folder.path("two.jsonl"), "--rules", folder.path("ours.rules")] + flags,
      input: Data())
  }

  @Test("tells turn by turn what changed, by which rule and which words, and what is owed")
  func text() throws {
    let text = try explain().output
    for part in [
      "1  10:00:00  agent: Hello", "2  10:00:09  customer: It is plughed and I am flurbled",
      "crisis | stated | blocked", #"stress  calm -> crisis          stress.flurbled  "flurbled""#,
      #"problem none -> stated          problem.plugh  "plughed""#, "[end]", "At the end",
      "window    Tue 2026-03-03 22:01 +00:00 to Wed 2026-03-04 10:01 +00:00",
      "check-in  Wed 2026-03-04 08:00 +00:00", "confirm   Is the problem fully solved?",
      #"problem   turn 2  "plughed""#, "\nc2  ", "No follow-up is needed.",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
  }

  @Test("has one JSON document for each interaction: records with their text, then the closing")
  func json() throws {
    let outcome = try explain("--format", "json")
    #expect(outcome.status == 0)
    #expect(outcome.schemas == ["aftercare.explain/1", "aftercare.explain/1"])
    let first = try #require(outcome.objects.first)
    let turns = try #require(first["turns"] as? [[String: Any]])
    #expect(
      turns.map { $0["schema"] as? String } == Array(repeating: "aftercare.advice/1", count: 3))
    #expect(turns[1]["text"] as? String == "It is plughed and I am flurbled")
    #expect(turns[2]["text"] is NSNull)
    #expect((first["closing"] as? [String: Any])?["schema"] as? String == "aftercare.closing/1")
  }

  @Test("shows all that was heard when it is verbose")
  func verbose() throws {
    #expect(try explain("--verbose").output.contains("heard   stress severe"))
    #expect(!(try explain().output.contains("heard   ")))
  }
}

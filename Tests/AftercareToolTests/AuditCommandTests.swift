import Foundation
import Testing

@Suite("aftercare audit", .timeLimit(.minutes(10)))
struct AuditCommandTests {
  @Test(
    "a folder is read recursively in sorted order; what is not input is passed over and counted")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("Agent: Hello\nCustomer: Hi\nAgent: Bye\n", to: "in/b/chat.txt")
    try folder.write(TestRules.record("own-id", "customer", "hello"), to: "in/a.jsonl")
    try folder.write(#"{"speaker":"customer","text":"hello"}"#, to: "in/b/nameless.jsonl")
    try folder.write("Read me", to: "in/README.md")
    try folder.write("hidden", to: "in/.hidden")
    try folder.write(#"{"schema":"aftercare.advice/1","interaction":"x"}"#, to: "in/a.advice.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
    let outcome = try BuiltTool.run("audit", "--format", "jsonl", folder.path("in") + "/")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.objects.map { $0["interaction"] as? String }
        == ["own-id", "b/chat.txt", "b/nameless.jsonl"])
    #expect(outcome.objects.map { $0["format"] as? String } == ["jsonl", "text", "jsonl"])
    #expect(outcome.objects[1]["source"] as? String == folder.path("in/b/chat.txt"))
    #expect(
      outcome.errors.contains(
        "Skipped: 1 of our own output, 1 README, 1 hidden, 1 links or no files."))
  }

  @Test("a file of its own is named by its name, and read whatever it is called")
  func singleFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("Agent: Hello\nCustomer: Hi\n", to: ".README.txt")
    let outcome = try BuiltTool.run("audit", "--format=jsonl", folder.path(".README.txt"))
    #expect(outcome.objects.map { $0["interaction"] as? String } == [".README.txt"])
  }

  @Test("records piped in are read with a hyphen or without any path", arguments: [["-"], []])
  func pipedIn(_ operands: [String]) throws {
    let outcome = try BuiltTool.run(
      ["audit", "--format", "jsonl"] + operands,
      input: Data(TestRules.record("c1", "customer", "hello").utf8))
    #expect(outcome.status == 0)
    #expect(outcome.objects.map { $0["source"] as? String } == ["stdin"])
  }

  @Test("findings end with 1 only where --fail-on asks for it, and only at its severity")
  func failOn() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let lines = [
      TestRules.record("c1", "customer", "My line is plughed and I am flurbled"),
      TestRules.record("c1", "agent", "Would you like a xyzzy?"),
    ].joined(separator: "\n")
    let run = { (flags: [String]) in
      try BuiltTool.run(
        ["audit", "-", "--rules", folder.path("ours.rules")] + flags, input: Data(lines.utf8))
    }
    #expect(try run([]).status == 0)
    #expect(try run(["--fail-on", "critical"]).status == 1)
    #expect(try run(["--fail-on", "info", "--format", "json"]).status == 1)
    let calm = try BuiltTool.run(
      "audit", "-", "--fail-on", "major", input: TestRules.record("c1", "agent", "hello"))
    #expect(calm.status == 0)
  }

  @Test("text opens with the summary, then who needs a supervisor, with quote, turn and source")
  func text() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write(
      [
        #"{"interaction":"calm","speaker":"agent","text":"hello"}"#,
        #"{"interaction":"bad","speaker":"customer","text":"it is plughed","at":"2026-03-03T10:00:00Z","timezone":"Europe/London"}"#,
        #"{"interaction":"bad","speaker":"agent","text":"take a xyzzy","at":"2026-03-03T10:01:00Z"}"#,
      ].joined(separator: "\n"), to: "day.jsonl")
    let run = { (now: String) in
      try BuiltTool.run(
        "audit", folder.path("day.jsonl"), "--rules", folder.path("ours.rules"), "--now", now
      ).output
    }
    let text = try run("2026-03-04T05:00:00Z")
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first == "Interactions            2  3 turns")
    #expect(text.contains("Not solved              1  1 stated"))
    #expect(text.contains("Offers made while held  1\n"))
    #expect(text.contains("Check-ins owed          1  1 due now"))
    #expect(text.contains("1 interaction needs a supervisor, worst first"))
    #expect(text.contains("bad  \(folder.path("day.jsonl"))"))
    #expect(text.contains("conduct.offer-while-held  turn 2"))
    #expect(text.contains(#""xyzzy""#))
    #expect(text.contains(#"problem.plugh             turn 1  "plughed""#))
    #expect(text.contains("check-in  Wed 2026-03-04 08:00 +00:00, due now"))
    #expect(try run("2026-03-03T12:00:00Z").contains("1 upcoming"))
    #expect(try run("2026-03-04T10:01:01Z").contains("1 overdue"))
  }

  @Test("the JSON document has summary, interactions in order of their start, and problems")
  func document() throws {
    let record = { (id: String, at: String) in
      #"{"interaction":"\#(id)","speaker":"customer","text":"hi"\#(at)}"#
    }
    let lines = [
      record("none", ""), record("late", #","at":"2026-03-03T11:00:00Z""#), "broken",
      record("early", #","at":"2026-03-03T13:00:00+05:00""#),
    ]
    let outcome = try BuiltTool.run(
      "audit", "-", "--format", "json", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 3)
    let document = try #require(outcome.objects.first)
    #expect(outcome.objects.count == 1)
    #expect(
      outcome.output.hasPrefix(
        #"{"schema":"aftercare.audit/1","tool":{"name":"aftercare","version":""#))
    let interactions = try #require(document["interactions"] as? [[String: Any]])
    #expect(interactions.map { $0["interaction"] as? String } == ["early", "late", "none"])
    let problems = try #require(document["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [3])
    #expect((document["summary"] as? [String: Any])?["interactions"] as? Int == 3)
  }

  @Test("records of one id that come back are told, with what to do about it")
  func returningID() throws {
    let lines = ["a", "b", "a"].map { TestRules.record($0, "customer", "hello") }
      .joined(separator: "\n")
    let apart = try BuiltTool.run("audit", "-", "--format", "jsonl", input: lines)
    #expect(apart.status == 3)
    #expect(apart.objects.map { $0["interaction"] as? String } == ["a", "b", "a"])
    #expect(apart.errors.contains("stdin:3"))
    #expect(apart.errors.contains("--interleaved"))
    let mixed = try BuiltTool.run(
      "audit", "-", "--format", "jsonl", "--interleaved", input: lines)
    #expect(mixed.status == 0)
    #expect(mixed.objects.map { $0["turns"] as? Int } == [2, 1])
  }

  @Test("a speaker gets the role that the user tells, in records and in plain text")
  func speakers() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    try folder.write("Dana: Hello\nMarek: it is plughed\nDana: Oh\nMarek: Yes\n", to: "c.txt")
    try folder.write(
      #"{"interaction":"c","speaker":"Marek","text":"it is plughed"}"#, to: "c.jsonl")
    for file in ["c.txt", "c.jsonl"] {
      let unknown = try BuiltTool.run("audit", folder.path(file), "--format", "jsonl")
      #expect(unknown.status == 0)
      #expect(unknown.errors.contains("`Marek`"))
      let told = try BuiltTool.run(
        "audit", folder.path(file), "--format", "jsonl", "--rules", folder.path("ours.rules"),
        "--speaker", "Dana=agent", "--speaker", "marek=customer")
      // Dana speaks in the text alone.
      #expect(told.errors.isEmpty == (file == "c.txt"))
      #expect(told.errors.contains("no speaker is named `Dana`") == (file == "c.jsonl"))
      #expect((told.objects.first?["problem"] as? [String: Any])?["final"] as? String == "stated")
    }
  }

  @Test("a later part of a big file is read as well as the first")
  func bigFile() throws {
    let folder = try TemporaryFolder()
    let line = TestRules.record("c1", "customer", String(repeating: "word ", count: 40))
    let lines = Array(repeating: line, count: 12_000) + [TestRules.record("c2", "customer", "hi")]
    try folder.write(lines.joined(separator: "\n"), to: "big.jsonl")
    let outcome = try BuiltTool.run("audit", folder.path("big.jsonl"), "--format", "jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.objects.map { $0["turns"] as? Int } == [12_000, 1])
  }
}

import Foundation
import Testing

@Suite("aftercare advise", .timeLimit(.minutes(10)))
struct AdviseCommandTests {
  @Test("each of five turns is answered before the next one is written")
  func fiveTurns() throws {
    let session = try ToolSession("advise")
    let turns = [
      ("agent", "Hello, how can I help?"), ("customer", "My line is dead."),
      ("agent", "Let me look at it."), ("customer", "Thank you."), ("agent", "It works again."),
    ]
    for (index, (speaker, text)) in turns.enumerated() {
      try session.write(TestRules.record("c1", speaker, text) + "\n")
      let answer = try #require(session.nextLine())
      #expect(
        answer.hasPrefix(
          #"{"schema":"aftercare.advice/1","interaction":"c1","turn":\#(index + 1),"#))
    }
    try session.closeInput()
    let closing = try #require(session.nextLine())
    #expect(closing.hasPrefix(#"{"schema":"aftercare.closing/1","interaction":"c1","turn":5,"#))
    #expect(session.nextLine() == nil)
    #expect(session.end().status == 0)
  }

  @Test("a line is answered when its end has come, wherever the pieces are cut")
  func cutLines() throws {
    let session = try ToolSession("advise")
    let line = TestRules.record("c1", "customer", "Grüße, my line is dead") + "\n"
    try session.write(String(line.prefix(30)))
    #expect(session.nextLine(within: 0.3) == nil)
    try session.write(String(line.dropFirst(30)) + line + line.prefix(7))
    #expect(session.nextLine()?.contains(#""turn":1,"#) == true)
    #expect(session.nextLine()?.contains(#""turn":2,"#) == true)
    #expect(session.nextLine(within: 0.3) == nil)
    try session.write(String(line.dropFirst(7)))
    #expect(session.nextLine()?.contains(#""turn":3,"#) == true)
  }

  @Test("SIGTERM closes what is open")
  func terminated() throws {
    let session = try ToolSession("advise")
    for id in ["c1", "c2"] {
      try session.write(TestRules.record(id, "customer", "hello") + "\n")
      #expect(session.nextLine() != nil)
    }
    session.terminate()
    #expect(session.nextLine()?.contains(#"closing/1","interaction":"c1""#) == true)
    #expect(session.nextLine()?.contains(#"closing/1","interaction":"c2""#) == true)
    #expect(session.nextLine() == nil)
    let end = session.end()
    #expect(end.status == 0)
    #expect(!end.wasSignalled)
  }

  @Test("a bad line gets its record in place, with line and column, and work goes on")
  func errorInPlace() throws {
    let good = TestRules.record("c1", "customer", "hello")
    let outcome = try BuiltTool.run(
      "advise",
      input: [good, "garbage", "", "  ", #"{"interaction":7}"#, good].joined(separator: "\n"))
    #expect(outcome.status == 3)
    #expect(
      outcome.schemas == [
        "aftercare.advice/1", "aftercare.error/1", "aftercare.error/1", "aftercare.advice/1",
        "aftercare.closing/1",
      ])
    let errors = outcome.objects[1...2]
    #expect(errors.map { $0["line"] as? Int } == [2, 5])
    #expect(errors.map { $0["column"] as? Int } == [1, 16])
    #expect(errors.allSatisfy { ($0["code"] as? String)?.hasPrefix("T") == true })
    #expect(
      outcome.output.contains(#"{"schema":"aftercare.error/1","line":2,"column":1,"code":"T0"#))
  }

  @Test("interactions may be mixed; each is closed once, in the order of their beginnings")
  func interleaved() throws {
    let lines = ["b", "a", "b", "c", "a"].map { TestRules.record($0, "customer", "hello") }
    let ended = lines + [#"{"interaction":"a","event":"end"}"#]
    let outcome = try BuiltTool.run("advise", input: ended.joined(separator: "\n"))
    #expect(outcome.status == 0)
    let closings = outcome.objects.dropFirst(6)
    #expect(closings.map { $0["interaction"] as? String } == ["b", "c"])
    #expect(outcome.objects[5]["follow_up"] is [String: Any])
    #expect(outcome.objects.prefix(6).map { $0["turn"] as? Int } == [1, 1, 2, 1, 2, 2])
  }

  @Test("interactions that fall silent are closed by the stream's own time")
  func idle() throws {
    let record = { (id: String, minute: String) in
      #"{"interaction":"\#(id)","speaker":"customer","text":"hi","at":"2026-03-03T10:\#(minute):00Z"}"#
    }
    let outcome = try BuiltTool.run(
      "advise", "--idle", "30m",
      input: [record("a", "00"), record("b", "20"), record("b", "31")].joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(
      outcome.objects.map {
        ($0["schema"] as? String ?? "") + " " + ($0["interaction"] as? String ?? "")
      }
        == [
          "aftercare.advice/1 a", "aftercare.advice/1 b", "aftercare.advice/1 b",
          "aftercare.closing/1 a", "aftercare.closing/1 b",
        ])
  }

  @Test("what was not known is counted, and told to whom asks")
  func counts() throws {
    let line = #"{"interaction":"a","speaker":"stranger","text":"hi","colour":"red","x":1}"#
    let verbose = try BuiltTool.run("advise", "--verbose", input: line)
    #expect(verbose.errors.contains("1 records, 0 bad lines"))
    #expect(verbose.errors.contains("1 with an unknown speaker, 2 unknown keys"))
    #expect(verbose.objects.first?["speaker"] as? String == "unknown")
    let told = try BuiltTool.run("advise", input: line)
    #expect(told.errors.contains("the role of `stranger` is not known"))
    #expect(!told.errors.contains("records"))
  }

  @Test("no input, no output")
  func empty() throws {
    let outcome = try BuiltTool.run("advise")
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test("when nobody reads the advice any more, it ends quietly")
  func closedOutput() throws {
    let session = try ToolSession("advise")
    try session.write(TestRules.record("c1", "customer", "hello") + "\n")
    #expect(session.nextLine() != nil)
    try session.closeOutput()
    try session.write(TestRules.record("c1", "customer", "hello") + "\n")
    let end = session.end()
    #expect(end.wasSignalled || end.status == 141)
  }

  @Test("output that can't be written is an internal error with its reason")
  func fullDisk() throws {
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else { return }
    let outcome = try BuiltTool.run(
      ["advise"], input: Data(TestRules.record("c1", "customer", "hello").utf8), stdout: full)
    #expect(outcome.status == 70)
    #expect(outcome.errors.contains("output can't be written"))
  }
}

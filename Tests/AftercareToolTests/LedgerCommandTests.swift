import Foundation
import TestSupport
import Testing

@Suite("The tool with a ledger", .serialized)
struct LedgerCommandTests {
  static func line(
    _ interaction: String, _ customer: String, _ speaker: String, _ text: String, at: String
  ) -> String {
    #"{"interaction":"\#(interaction)","customer":"\#(customer)","speaker":"\#(speaker)","#
      + #""text":"\#(text)","at":"\#(at)","timezone":"America/New_York","agent":"a7"}"# + "\n"
  }

  static func end(_ interaction: String, at: String) -> String {
    #"{"interaction":"\#(interaction)","event":"end","at":"\#(at)"}"# + "\n"
  }

  private static let broken = "My line is dead and I am sick of this."

  private static let complaint =
    line("c1", "k1", "customer", broken, at: "2026-03-03T10:00:00-05:00")
    + line("c1", "k1", "agent", "I will look.", at: "2026-03-03T10:01:00-05:00")

  private func gate(_ ledger: String, _ at: String, _ more: String...) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      ["gate", "--ledger", ledger, "--customer", "k1", "--at", at, "--format", "json"] + more,
      input: Data())
  }

  @Test("over three days: complaint, offer held, check-in confirmed, open; its twin stays held")
  func days() throws {
    for (outcome, opensWhen, status) in [
      ("confirmed", [String](), Int32(0)), ("not_solved", ["check_in_confirmed"], 1),
    ] {
      let folder = try TemporaryFolder()
      let ledger = folder.path("ledger.db")
      let unknown = try gate(ledger, "2026-03-03T09:00:00Z")
      #expect(unknown.status == 1 && unknown.objects[0]["basis"] as? String == "default")
      let told = try BuiltTool.run("advise", "--ledger", ledger, input: Self.complaint)
      #expect(told.status == 0 && told.errors.isEmpty)
      let next = try BuiltTool.run(
        "advise", "--ledger", ledger,
        input: Self.line(
          "c2", "k1", "customer", "I would like to know my order status.",
          at: "2026-03-04T09:00:00-05:00"))
      let held = try #require(next.objects[0]["gate"] as? [String: Any])
      #expect(held["decision"] as? String == "blocked")
      let reasons = held["because"] as? [[String: Any]]
      #expect(reasons?[0]["rule"] as? String == "policy.earlier-not-confirmed")
      let list = try BuiltTool.run(
        "checkins", "list", "--ledger", ledger, "--now", "2026-03-04T04:00:00Z", "--due",
        "--format", "json")
      let checkIns = try #require(list.objects[0]["check_ins"] as? [[String: Any]])
      let id = try #require(checkIns[0]["id"] as? String)
      let done = try BuiltTool.run(
        "checkins", "done", id, "--outcome", outcome, "--ledger", ledger, "--now",
        "2026-03-04T15:00:00Z")
      #expect(done.status == 0)
      let after = try gate(ledger, "2026-03-06T12:00:00Z")
      #expect(after.status == status)
      #expect(after.objects[0]["opens_when"] as? [String] == opensWhen)
      let again = try BuiltTool.run(
        "checkins", "done", id, "--outcome", outcome, "--ledger", ledger)
      #expect(again.status == 2 && again.errors.contains("done already"))
    }
  }

  @Test("personal data that is hidden takes nothing from the history")
  func redactedHistory() throws {
    let ledger = try TemporaryFolder().path("ledger.db")
    let said =
      Self.line(
        "c1", "k1", "customer", "My card 4111 1111 1111 1111 was charged twice.",
        at: "2026-03-03T10:00:00-05:00") + Self.end("c1", at: "2026-03-03T10:05:00-05:00")
    #expect(try BuiltTool.run("audit", "-", "--ledger", ledger, input: said).status == 0)
    let after = try gate(ledger, "2026-03-03T18:00:00Z")
    #expect(after.status == 1)
    #expect(after.objects[0]["basis"] as? String == "rule")
    #expect(after.objects[0]["opens_when"] as? [String] == ["check_in_confirmed"])
  }

  @Test("a customer on two channels at once is held from the turn that states a problem")
  func twoChannels() throws {
    let folder = try TemporaryFolder()
    let ledger = folder.path("ledger.db")
    let session = try ToolSession("advise", "--ledger", ledger)
    try session.write(
      Self.line("c1", "k1", "customer", Self.broken, at: "2026-03-03T10:00:00-05:00"))
    #expect(session.nextLine() != nil)
    #expect(try gate(ledger, "2026-03-03T15:00:01Z").objects[0]["decision"] as? String == "blocked")
    try session.closeInput()
    #expect(session.end().status == 0)
  }

  @Test("an audit takes interactions by their start, says them in input order, and twice is once")
  func audits() throws {
    let folder = try TemporaryFolder()
    let ledger = folder.path("ledger.db")
    let later = Self.line(
      "c2", "k1", "customer", "I would like to know my order status.",
      at: "2026-03-03T12:00:00-05:00")
    let stranger = #"{"interaction":"c3","speaker":"customer","text":"Hello."}"# + "\n"
    let arguments = ["audit", "-", "--format", "jsonl", "--ledger", ledger]
    let input = Data((later + Self.complaint + stranger).utf8)
    let first = try BuiltTool.run(arguments, input: input)
    #expect(first.objects.map { $0["interaction"] as? String } == ["c2", "c1", "c3"])
    let held = try #require(first.objects[0]["gate"] as? [String: Any])
    #expect(held["decision"] as? String == "blocked")
    let findings = first.objects[2]["findings"] as? [[String: Any]]
    #expect(findings?.map { $0["id"] as? String } == ["case.customer-unknown"])
    let stats = try BuiltTool.run("ledger", "stats", "--ledger", ledger).output
    #expect(try BuiltTool.run(arguments, input: input).output == first.output)
    #expect(try BuiltTool.run("ledger", "stats", "--ledger", ledger).output == stats)
    _ = try BuiltTool.run(
      "advise", "--ledger", ledger, input: Self.complaint + later + stranger)
    #expect(try BuiltTool.run("ledger", "stats", "--ledger", ledger).output == stats)
  }

  @Test("a person holds and releases; who and why are needed")
  func people() throws {
    let folder = try TemporaryFolder()
    let ledger = folder.path("ledger.db")
    let decision = ["--ledger", ledger, "--customer", "k1", "--by", "Dana", "--reason", "ill"]
    let now = ["--now", "2026-03-03T10:00:00Z"]
    #expect(try BuiltTool.run(["gate", "hold"] + decision + now, input: Data()).status == 0)
    let held = try gate(ledger, "2026-03-03T11:00:00Z")
    #expect(held.objects[0]["opens_when"] as? [String] == ["supervisor_release"])
    let later = ["--now", "2026-03-03T12:00:00Z"]
    #expect(try BuiltTool.run(["gate", "release"] + decision + later, input: Data()).status == 0)
    #expect(try gate(ledger, "2026-03-03T13:00:00Z").status == 0)
    #expect(try gate(ledger, "2026-03-03T11:00:00Z").status == 1)
    let nobody = try BuiltTool.run("gate", "hold", "--ledger", ledger, "--customer", "k1")
    #expect(nobody.status == 2 && nobody.errors.contains("needs --by"))
  }

  @Test("a ledger that can't be used keeps the gate shut, and care goes on")
  func unusable() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "no database ", count: 100), to: "ledger.db")
    let ledger = folder.path("ledger.db")
    let asked = try gate(ledger, "2026-03-03T10:00:00Z")
    #expect(asked.status == 5 && asked.objects[0]["basis"] as? String == "not_evaluated")
    #expect(asked.errors.contains("L001"))
    let input = Self.line(
      "c2", "k1", "customer", "I would like to know my order status.",
      at: "2026-03-03T12:00:00-05:00")
    for command in [["advise"], ["audit", "-", "--format", "jsonl"]] {
      let told = try BuiltTool.run(command + ["--ledger", ledger], input: Data(input.utf8))
      #expect(told.status == 5 && told.errors.contains("L001"))
      let reading = try #require(told.objects.last?["gate"] as? [String: Any])
      #expect(reading["decision"] as? String == "blocked")
      #expect((reading["opens_when"] as? [String])?.contains("rule_evaluable") == true)
    }
    let shown = try BuiltTool.run("audit", "-", "--ledger", "memory", "--show-personal-data")
    #expect(shown.status == 2)
  }

  @Test("the ledger's place: the flag, the variable, the platform's state folder")
  func places() throws {
    let folder = try TemporaryFolder()
    let state = ["XDG_STATE_HOME": folder.path]
    let path = try BuiltTool.run("ledger", "path", environment: state)
    #expect(path.output == folder.path + "/aftercare/ledger.db\n")
    let variable = try BuiltTool.run(
      "ledger", "path", environment: ["AFTERCARE_LEDGER": "/tmp/elsewhere.db"])
    #expect(variable.output == "/tmp/elsewhere.db\n")
    let flag = try BuiltTool.run(
      "ledger", "path", "--ledger", "here.db", environment: ["AFTERCARE_LEDGER": "memory"])
    #expect(flag.output == "here.db\n")
    _ = try BuiltTool.run("advise", input: Self.complaint, environment: state)
    #expect(!FileManager.default.fileExists(atPath: folder.path("aftercare")))
  }

  @Test("killed at any instant: all that was announced is kept, nothing is doubled")
  func killed() throws {
    let folder = try TemporaryFolder()
    let ledger = folder.path("ledger.db")
    var generator = SeededGenerator(seed: 11)
    var announced: Set<String> = []
    for round in 0..<12 {
      let session = try ToolSession("advise", "--ledger", ledger)
      let killAfter = Int.random(in: 1...6, using: &generator)
      var heard = 0
      for number in 0..<6 {
        let interaction = "r\(round)-\(number)"
        try session.write(
          Self.line(
            interaction, "k\(number)", "customer", Self.broken, at: "2026-03-03T10:00:00-05:00")
            + Self.end(interaction, at: "2026-03-03T10:05:00-05:00"))
        // Some lines are left unread, so that the end comes in the middle of the work.
        while heard < min(killAfter, number * 2), let line = session.nextLine() {
          heard += 1
          if let id = Self.checkIn(in: line) { announced.insert(id) }
        }
        if heard >= killAfter { break }
      }
      usleep(UInt32.random(in: 0...3000, using: &generator))
      session.kill()
      while let line = session.nextLine() {
        if let id = Self.checkIn(in: line) { announced.insert(id) }
      }
    }
    let list = try BuiltTool.run("checkins", "list", "--ledger", ledger, "--format", "json")
    let ids = (list.objects[0]["check_ins"] as? [[String: Any]] ?? [])
      .compactMap { $0["id"] as? String }
    #expect(announced.count > 3)
    #expect(announced.isSubset(of: ids))
    #expect(Set(ids).count == ids.count)
    #expect(try BuiltTool.run("ledger", "check", "--ledger", ledger).status == 0)
  }

  private static func checkIn(in line: String) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let followUp = object?["follow_up"] as? [String: Any]
    return (followUp?["check_in"] as? [String: Any])?["id"] as? String
  }
}

import Foundation
import Testing

@Suite("A slip at the ledger opens no gate and makes no file", .serialized)
struct LedgerDeskTests {
  private static let now = "2026-03-03T18:00:00Z"
  private static let afterwards = "2026-03-09T18:00:00Z"

  private let folder: TemporaryFolder
  private var ledger: String { folder.path("ledger.db") }

  init() throws {
    folder = try TemporaryFolder()
    let turns = ["k-4711", "k-8000"].map { customer in
      LedgerCommandTests.line(
        "c-\(customer)", customer, "customer", "My line is dead and I am sick of this.",
        at: "2026-03-03T10:00:00-05:00")
        + LedgerCommandTests.end("c-\(customer)", at: "2026-03-03T10:05:00-05:00")
    }
    let told = try run(["audit", "-"], input: turns.joined())
    #expect(told.status == 0)
  }

  private func run(
    _ arguments: [String], now: String? = LedgerDeskTests.now, input: String = ""
  ) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      arguments + ["--ledger", ledger] + (now.map { ["--now", $0] } ?? []), input: Data(input.utf8))
  }

  private func checkIns() throws -> [[String: Any]] {
    let list = try run(["checkins", "list", "--format", "json"])
    return try #require(list.objects.first?["check_ins"] as? [[String: Any]])
  }

  @Test("a release of a customer whom the ledger does not know is refused, and a near one named")
  func strangers() throws {
    let words = ["--by", "Dana", "--reason", "spoke with her"]
    let strangers = [("k-471", "did you mean `k-4711`?"), ("zzzzzzzzzz", "nothing was released")]
    for (customer, near) in strangers {
      let refused = try run(["gate", "release", "--customer", customer] + words)
      #expect(refused.status == 2 && refused.output.isEmpty)
      #expect(refused.errors.contains(ledger) && refused.errors.contains("`\(customer)`"))
      #expect(refused.errors.contains(near))
      let gate = try run(["gate", "--customer", customer])
      #expect(gate.status == 1 && gate.errors.contains("knows no customer"))
    }
    let held = try run(["gate", "hold", "--customer", "k-471"] + words)
    #expect(held.status == 0 && held.errors.contains("did you mean `k-4711`?"))
  }

  @Test("the gate tells who released it, why and when, until there is new care")
  func released() throws {
    let gate = ["gate", "--customer", "k-4711", "--at", Self.afterwards]
    let before = try run(gate + ["--format", "json"])
    #expect(before.objects.first?["released"] is NSNull)
    let release = ["gate", "release", "--customer", "k-4711", "--by", "Dana", "--reason", "call"]
    #expect(try run(release).status == 0)
    let text = try run(gate)
    #expect(text.status == 0)
    #expect(text.output.contains("released by Dana on 2026-03-03T18:00:00Z: call"))
    #expect(!text.output.contains("needed no follow-up"))
    let told = try run(gate + ["--format", "json"])
    let word = told.objects.first?["released"] as? [String: String]
    #expect(word == ["by": "Dana", "reason": "call", "at": "2026-03-03T18:00:00Z"])
    let other = LedgerCommandTests.line(
      "c9", "k-4711", "customer", "I would like to know my order status.",
      at: "2026-03-05T10:00:00-05:00")
    #expect(try run(["audit", "-"], input: other).status == 0)
    #expect(try !run(gate).output.contains("released by"))
  }

  @Test(
    "what looks into a ledger makes none, and tells that it is not there",
    arguments: [
      ["checkins", "list"], ["checkins", "export"], ["checkins", "plan", "--capacity", "4"],
      ["checkins", "done", "ci-1", "--outcome", "confirmed"], ["commitments", "list"],
      ["findings", "list"], ["ledger", "stats"], ["ledger", "check"], ["ledger", "forget", "k1"],
    ])
  func mistyped(_ command: [String]) throws {
    let path = folder.path("ledger.bd")
    let outcome = try BuiltTool.run(command + ["--ledger", path], input: Data())
    #expect(outcome.status == 5 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("L011") && outcome.errors.contains("ledger.db`?"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("without a ledger the gate is shut, and lists at the default place are empty")
  func nothingYet() throws {
    let gate = try BuiltTool.run("gate", "--customer", "k1", "--ledger", folder.path("none.db"))
    #expect(gate.status == 1 && gate.errors.contains("L011"))
    let state = ["XDG_STATE_HOME": folder.path("state")]
    let list = try BuiltTool.run("checkins", "list", environment: state)
    #expect(list.status == 0 && list.output == "No check-in.\n")
    #expect(list.errors.contains("state/aftercare/ledger.db"))
    #expect(try BuiltTool.run("ledger", "check", environment: state).status == 5)
    #expect(!FileManager.default.fileExists(atPath: folder.path("state")))
  }

  @Test("an empty list names its ledger, or the customer whom that does not know")
  func emptyLists() throws {
    for command in [["checkins", "list", "--overdue"], ["commitments", "list"]] {
      #expect(try run(command).errors == "The ledger is \(ledger).\n")
    }
    for command in ["checkins", "commitments", "findings"] {
      let list = try run([command, "list", "--customer", "k-471"])
      #expect(list.errors.contains("knows no customer `k-471`; did you mean `k-4711`?"))
    }
    let unknown = try run(["checkins", "done", "ci-9", "--outcome", "confirmed"])
    #expect(unknown.status == 2 && unknown.errors.contains("in \(ledger)"))
  }

  @Test("a backup is written to no file that is there, and a place that can't be is named itself")
  func backup() throws {
    try folder.write("mine", to: "copy.db")
    let there = try run(["ledger", "backup", folder.path("copy.db")], now: nil)
    #expect(there.status == 2 && there.errors.contains("copy.db` is there already"))
    let nowhere = try run(["ledger", "backup", folder.path("none/copy.db")], now: nil)
    #expect(nowhere.status == 2 && nowhere.errors.contains("none/copy.db can't be written"))
    let good = try run(["ledger", "backup", folder.path("new.db")], now: nil)
    #expect(good.status == 0 && good.output.contains("new.db"))
    #expect(try String(contentsOfFile: folder.path("copy.db"), encoding: .utf8) == "mine")
  }

  @Test("who asks what is due hears of what is overdue")
  func overdue() throws {
    let list = try run(["checkins", "list", "--due"], now: Self.afterwards)
    #expect(list.output == "No check-in.\n")
    #expect(list.errors.contains("2 overdue: `aftercare checkins list --overdue`"))
    #expect(try !run(["checkins", "list", "--due"]).errors.contains("overdue"))
  }

  @Test(
    "a customer who does not want contact is marked in every list, and the plan says what to do")
  func doNotContact() throws {
    let facts =
      #"{"interaction":"c7","customer":"k-4711","speaker":"customer","text":"Hello.","#
      + #""at":"2026-03-03T11:00:00-05:00","do_not_contact":true}"# + "\n"
    #expect(try run(["audit", "-"], input: facts).status == 0)
    let marks = try checkIns().filter { $0["do_not_contact"] as? Bool == true }
    #expect(marks.map { $0["customer"] as? String } == ["k-4711"])
    #expect(try run(["checkins", "list"]).output.contains("do not contact"))
    let plan = try run(["checkins", "plan", "--capacity", "4"])
    #expect(plan.output.contains("must not be contacted: wait for the customer's consent"))
    #expect(!plan.output.contains("who has it"))
    let late = try run(["checkins", "plan", "--capacity", "4/hour"], now: Self.afterwards)
    #expect(late.output.contains("its window is over: choose a time: `aftercare checkins resch"))
  }

  @Test("a wrong outcome stays on record, and it is told what can be done about it")
  func wrongOutcome() throws {
    let ids = try checkIns().compactMap { $0["id"] as? String }
    let done = { id, outcome in try run(["checkins", "done", id, "--outcome", outcome]) }
    #expect(try done(ids[0], "confirmed").output == "Recorded: confirmed.\n")
    let hold = try done(ids[0], "not_solved")
    #expect(hold.status == 2 && hold.errors.contains("aftercare gate hold --customer k-"))
    let next = try done(ids[1], "not_solved")
    #expect(next.errors.contains("The next check-in is ci-"))
    let again = try done(ids[1], "confirmed")
    #expect(again.status == 2)
    let open = try #require(
      try checkIns().first { $0["state"] as? String == "planned" }?["id"] as? String)
    #expect(again.errors.contains("`aftercare checkins done \(open) --outcome OUTCOME`"))
    #expect(try done(open, "unhappy").status == 0)
    #expect(try done(open, "confirmed").errors.contains("aftercare gate release --customer k-"))
  }

  @Test("an exported calendar has no alarm for what is over, and goes to a file by its ending")
  func export() throws {
    let early = try run(["checkins", "export"])
    #expect(early.output.components(separatedBy: "BEGIN:VALARM").count == 3)
    let late = try run(["checkins", "export"], now: Self.afterwards)
    #expect(!late.output.contains("BEGIN:VALARM") && late.errors.contains("without an alarm: 2"))
    let id = try #require(try checkIns().first?["id"] as? String)
    #expect(try run(["checkins", "done", id, "--outcome", "confirmed"]).status == 0)
    #expect(try run(["checkins", "export"]).output.contains("SUMMARY:Check-in (done): k-"))
    for (name, head) in [("c.ics", "BEGIN:VCAL"), ("c.csv", "id,customer"), ("c.json", "{")] {
      let written = try run(["checkins", "export", "--output", folder.path(name)])
      #expect(written.status == 0 && written.output.isEmpty)
      let text = try String(contentsOfFile: folder.path(name), encoding: .utf8)
      #expect(text.hasPrefix(head))
    }
  }

  @Test("findings list takes the time that counts as now")
  func findingsNow() throws {
    #expect(try run(["findings", "list"]).status == 0)
  }
}

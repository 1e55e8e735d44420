import Foundation
import Testing

@Suite("The tool's commands on check-ins, commitments and findings", .serialized)
struct CheckInsCommandTests {
  private static let hostile =
    #"O\"Hara; '=x'\nline \u001b[2J "# + String(repeating: "x", count: 10_240)
  private static let now = "2026-03-03T16:00:00Z"

  private let folder: TemporaryFolder
  private var ledger: String { folder.path("ledger.db") }

  init() throws {
    folder = try TemporaryFolder()
    let turns = ["k1", Self.hostile, "=k3"].enumerated().map { index, customer in
      LedgerCommandTests.line(
        "c\(index)", customer, "customer", "My line is dead and I am sick of this.",
        at: "2026-03-03T10:0\(index):00-05:00")
        + LedgerCommandTests.line(
          "c\(index)", customer, "agent", "I will call you back tomorrow at 3 pm.",
          at: "2026-03-03T10:0\(index):30-05:00")
        + LedgerCommandTests.end("c\(index)", at: "2026-03-03T10:0\(index):50-05:00")
    }
    let told = try run(["audit", "-"], input: turns.joined())
    #expect(told.status == 0)
  }

  private func run(_ arguments: [String], input: String = "") throws -> BuiltTool.Outcome {
    let isDated = arguments[0] == "findings" || arguments.contains("--now")
    let now = isDated ? [] : ["--now", Self.now]
    return try BuiltTool.run(
      arguments + ["--ledger", ledger] + now, input: Data(input.utf8))
  }

  private func ids(_ kind: String, _ key: String) throws -> [String] {
    let list = try run([kind, "list", "--format", "json"])
    let rows = try #require(list.objects.first?[key] as? [[String: Any]])
    return rows.compactMap { $0["id"] as? String }
  }

  @Test("a check-in is moved, given away and cancelled, and its history tells so")
  func changes() throws {
    let id = try ids("checkins", "check_ins")[0]
    let moved = try run([
      "checkins", "reschedule", id, "--to", "2026-03-04T23:00:00-05:00", "--by", "Dana",
      "--reason", "asked for late",
    ])
    #expect(moved.status == 0 && moved.output == "Rescheduled to 2026-03-04T23:00:00-05:00.\n")
    #expect(moved.errors.contains("outside the window"))
    #expect(moved.errors.contains("outside the contact hours"))
    #expect(try run(["checkins", "reassign", id, "--to", "b1"]).status == 0)
    #expect(
      try run(["checkins", "reassign", "--owner", "a7", "--to", "b2"]).output == "Reassigned: 2.\n")
    #expect(try run(["checkins", "cancel", id, "--by", "Dana", "--reason", "moved"]).status == 0)
    for again in [
      ["checkins", "cancel", id, "--by", "Dana", "--reason", "moved"],
      ["checkins", "done", id, "--outcome", "confirmed"],
      ["checkins", "reschedule", id, "--to", "2026-03-04T23:00:00-05:00", "--by", "Dana"],
      ["checkins", "reassign", id, "--to", "b3"],
    ] {
      let refused = try run(again)
      #expect(refused.status == 2 && refused.errors.contains("is cancelled already"))
    }
    let list = try run(["checkins", "list", "--owner", "b1", "--format", "json"])
    let rows = try #require(list.objects.first?["check_ins"] as? [[String: Any]])
    #expect(rows.count == 1 && rows[0]["sequence"] as? Int == 3)
    let history = rows[0]["history"] as? [[String: Any]] ?? []
    #expect(
      history.compactMap { $0["what"] as? String } == [
        "booked", "rescheduled", "reassigned", "cancelled",
      ])
    let told = try run(["checkins", "list", "-v"])
    #expect(told.output.contains("asked for late") && !told.output.contains("\u{1B}"))
  }

  @Test("calendars, tables and JSON come of the same check-ins")
  func export() throws {
    let calendar = try run(["checkins", "export"])
    #expect(calendar.status == 0)
    #expect(calendar.output.components(separatedBy: "BEGIN:VEVENT").count == 4)
    #expect(!calendar.output.contains("is dead") && !calendar.output.contains("\u{1B}"))
    #expect(try run(["checkins", "export"]).output == calendar.output)
    let list = try run(["checkins", "list", "--format", "ics"])
    #expect(list.output == calendar.output)
    let quoted = try run(["checkins", "export", "--as", "todo", "--quotes"])
    #expect(quoted.output.contains("is dead"))
    let table = try run(["checkins", "export", "--format", "csv"])
    #expect(table.output.contains(",'=k3,c2,"))
    let day = try run(["checkins", "list", "--day", "2026-03-05", "--format", "csv"])
    #expect(day.output.components(separatedBy: "\r\n").count == 2)
    #expect(try run(["checkins", "list", "--day", "yesterday"]).status == 2)
  }

  @Test("a plan is shown, and carried out when asked for")
  func plan() throws {
    let plan = ["checkins", "plan", "--capacity", "1/hour", "--now", "2026-03-04T13:00:00Z"]
    let shown = try run(plan + ["--format", "json"])
    #expect(shown.status == 0)
    let placed = try #require(shown.objects.first?["placed"] as? [[String: Any]])
    #expect(Set(placed.compactMap { $0["at"] as? String }).count == 3)
    #expect(try run(plan + ["--format", "json"]).output == shown.output)
    #expect(try run(plan + ["--apply", "--by", "Dana"]).status == 0)
    let after = try run(plan)
    #expect(after.output.contains("Placed: 3, changed: 0, no room: 0."))
    #expect(try run(["checkins", "plan", "--capacity", "many"]).status == 2)
  }

  @Test("a broken commitment shuts the gate until it is kept")
  func commitments() throws {
    let gate = ["gate", "--customer", "k1", "--at", "2026-06-01T00:00:00Z"]
    #expect(try run(gate).status == 0)
    let list = try run(["commitments", "list", "--customer", "k1", "--format", "json"])
    let rows = try #require(list.objects.first?["commitments"] as? [[String: Any]])
    let id = try #require(rows.first?["id"] as? String)
    #expect(try run(["commitments", "broken", id, "--by", "Dana"]).status == 0)
    #expect(try run(["commitments", "broken", id, "--by", "Dana"]).status == 2)
    let held = try run(gate)
    #expect(held.status == 1 && held.output.contains("the promise that was broken is kept"))
    #expect(try run(["commitments", "done", id, "--by", "Dana"]).status == 0)
    #expect(try run(gate).status == 0)
  }

  @Test("a dismissed finding becomes an example that its rule should not hear")
  func findings() throws {
    let id = try ids("findings", "findings")[0]
    #expect(try run(["findings", "dismiss", id, "--by", "Dana"]).status == 2)
    let dismissal = ["findings", "dismiss", id, "--by", "Dana", "--reason", "said in jest"]
    #expect(try run(dismissal).status == 0)
    #expect(try run(dismissal).status == 2)
    let list = try run(["findings", "list", "--dismissed", "--format", "json"])
    #expect(list.objects.first?["dismissed"] as? Int == 1)
    let export = try run(["findings", "export"])
    #expect(export.output.contains("# said in jest\nextend "))
    try folder.write(export.output, to: "dismissed.rules")
    let check = try BuiltTool.run("rules", "check", folder.path("dismissed.rules"))
    #expect(check.status == 4 && check.errors.contains("R041"))
  }

  @Test("a ledger that can't be used is told of, with exit code 5")
  func unusable() throws {
    try folder.write("no ledger", to: "text.db")
    for arguments in [
      ["checkins", "export"], ["checkins", "plan", "--capacity", "4/hour"],
      ["checkins", "reassign", "--owner", "a", "--to", "b"], ["commitments", "list"],
      ["commitments", "done", "co-1", "--by", "Dana"], ["findings", "list"],
      ["findings", "dismiss", "fi-1", "--by", "Dana", "--reason", "r"],
    ] {
      let outcome = try BuiltTool.run(
        arguments + ["--ledger", folder.path("text.db")], input: Data())
      #expect(outcome.status == 5 && outcome.errors.contains("L001"), "\(arguments)")
    }
  }
}

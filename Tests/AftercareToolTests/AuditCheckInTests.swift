import Foundation
import TestSupport
import Testing

@Suite("An audit knows which check-ins are made", .timeLimit(.minutes(10)))
struct AuditCheckInTests {
  private static let care = [
    #"{"interaction":"care","customer":"k","agent":"sam","channel":"voice","timezone":"Europe/London","at":"2026-03-03T10:00:00Z","speaker":"customer","text":"My line is not working."}"#,
    #"{"interaction":"care","at":"2026-03-03T10:01:00Z","speaker":"agent","text":"That is fixed now."}"#,
  ].joined(separator: "\n")
  private static let checkIn = [
    #"{"interaction":"check","customer":"k","agent":"sam","channel":"voice","timezone":"Europe/London","at":"2026-03-04T08:30:00Z","event":"check_in"}"#,
    #"{"interaction":"check","at":"2026-03-04T08:30:10Z","speaker":"agent","text":"Is your line working now?"}"#,
    #"{"interaction":"check","at":"2026-03-04T08:30:20Z","speaker":"customer","text":"Yes, it is working now, thank you."}"#,
  ].joined(separator: "\n")

  private func audit(
    _ folder: TemporaryFolder, now: String = "2026-03-06T12:00:00Z", _ flags: String...
  ) throws -> (text: String, page: String) {
    let outcome = try BuiltTool.run(
      [
        "audit", folder.path("in"), "-q", "--now", now, "--html", folder.path("page.html"),
      ] + flags, input: Data())
    #expect(outcome.status == 0, "\(outcome.errors)")
    return (
      outcome.output, try String(contentsOf: folder.url("page.html"), encoding: .utf8)
    )
  }

  @Test("without a ledger a check-in in the same folder settles what an earlier contact owes")
  func sameFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.care, to: "in/a.jsonl")
    let alone = try audit(folder)
    #expect(alone.text.contains("Check-ins owed          1  1 overdue\n"), "\(alone.text)")
    #expect(alone.page.contains("<td><span class=\"pill bad\">overdue</span></td>"))
    #expect(alone.page.contains("<div id=\"list\" data-settled=\"\"></div>"))
    try folder.write(Self.checkIn, to: "in/b.jsonl")
    let both = try audit(folder)
    #expect(both.text.contains("Check-ins owed          0  1 done\n"), "\(both.text)")
    #expect(both.text.contains("check-in  done\n"))
    #expect(both.page.contains("<p>No check-in is owed.</p>"))
    #expect(both.page.contains("<div id=\"list\" data-settled=\"1\"></div>"))
  }

  @Test("what a person put into the ledger counts: done, and moved to another time")
  func ledger() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.care, to: "in/a.jsonl")
    let ledger = ["--ledger", folder.path("l.db")]
    let first = try audit(folder, "--ledger", folder.path("l.db"))
    #expect(first.text.contains("1 overdue"))
    let list = try BuiltTool.run(["checkins", "list", "--format", "json"] + ledger, input: Data())
    let rows = try #require(list.objects.first?["check_ins"] as? [[String: Any]])
    let id = try #require(rows.first?["id"] as? String)
    let moved = try BuiltTool.run(
      ["checkins", "reschedule", id, "--at", "2026-03-09T10:00:00Z", "--by", "ana"] + ledger,
      input: Data())
    #expect(moved.status == 0, "\(moved.errors)")
    let later = try audit(folder, "--ledger", folder.path("l.db"))
    #expect(later.text.contains("Check-ins owed          1  1 due now\n"), "\(later.text)")
    #expect(later.text.contains("check-in  Mon 2026-03-09 10:00 UTC, due now"))
    #expect(later.page.contains("<td class=\"when\">Mon 2026-03-09 10:00 UTC"))
    let done = try BuiltTool.run(
      ["checkins", "done", id, "--outcome", "confirmed"] + ledger, input: Data())
    #expect(done.status == 0, "\(done.errors)")
    let after = try audit(folder, "--ledger", folder.path("l.db"))
    #expect(after.text.contains("Check-ins owed          0  1 done\n"), "\(after.text)")
    #expect(after.page.contains("<p>No check-in is owed.</p>"))
    #expect(after.page.contains("data-check=\"done\""))
    #expect(after.page.contains("<span class=\"pill check good\">done</span>"))
  }
}

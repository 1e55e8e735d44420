import Foundation
import Testing

@Suite("What comes at least once is on record exactly once", .timeLimit(.minutes(5)))
struct ExactlyOnceTests {
  /// Contacts of three customers that leave check-ins.
  private static let lines = (0..<9).map { number in
    let day = 1 + number
    let facts = #""customer":"k\#(number % 3)","timezone":"Europe/London","channel":"voice""#
    let at = "2026-03-0\(day)T10:0"
    return #"{"interaction":"c\#(number)",\#(facts),"at":"\#(at)0:00Z","speaker":"customer","#
      + #""text":"My line is plughed and I am flurbled."}"# + "\n"
      + #"{"interaction":"c\#(number)","at":"\#(at)1:00Z","speaker":"agent","text":"A xyzzy?"}"#
      + "\n"
  }

  private func listed(_ folder: TemporaryFolder, _ name: String) throws -> [[String: Any]] {
    let list = try BuiltTool.run(
      "checkins", "list", "--ledger", folder.path(name), "--format", "json", "--now",
      "2026-03-20T00:00:00Z")
    return try #require(list.objects.first?["check_ins"] as? [[String: Any]])
  }

  private func audit(
    _ folder: TemporaryFolder, _ lines: some Sequence<String>, into name: String
  ) throws -> [String] {
    let audit = try BuiltTool.run(
      [
        "audit", "-", "--from", "jsonl", "--format", "jsonl", "--ledger", folder.path(name),
        "--rules", folder.path("ours.rules"), "--now", "2026-03-20T00:00:00Z",
      ], input: Data(lines.joined().utf8))
    #expect(audit.status == 0, "\(audit.errors)")
    return audit.output.split(separator: "\n").map(String.init)
  }

  @Test("the same records, given twice to one ledger, give the same records and check-ins")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let first = try audit(folder, Self.lines, into: "l.db")
    let once = try listed(folder, "l.db")
    #expect(!once.isEmpty)
    #expect(try audit(folder, Self.lines, into: "l.db") == first)
    #expect(NSArray(array: try listed(folder, "l.db")) == NSArray(array: once))
    // Also where what was lost on the way comes again in part.
    _ = try audit(folder, Self.lines.suffix(4), into: "l.db")
    #expect(NSArray(array: try listed(folder, "l.db")) == NSArray(array: once))
    let ids = once.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count)
  }
}

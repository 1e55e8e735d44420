import Foundation
import Testing

@Suite("Formats on the command line", .timeLimit(.minutes(10)))
struct InputFormatTests {
  private func audit(_ arguments: String..., text: String, name: String) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    let outcome = try BuiltTool.run(
      ["audit", "--format", "jsonl"] + arguments + [folder.path(name)], input: Data())
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(outcome.objects.first)
  }

  @Test("what a reader was not told is told by flags")
  func takesFlags() throws {
    let csv = "who;said;when\nDana;hello there;03/04/2026 10:00\nJo;hi;03/04/2026 10:01\n"
    let record = try audit(
      "--map", "speaker=who,text=said,at=when", "--date-order", "DMY", "--zone", "+02:00",
      "--agent", "Dana", "--speaker", "Jo=customer", text: csv, name: "a.csv")
    #expect(record["format"] as? String == "csv")
    #expect(record["started_at"] as? String == "2026-04-03T10:00:00+02:00")
    let reading = try #require(record["reading"] as? [String: Any])
    #expect(reading["zone"] as? String == "flag --zone")
    #expect(reading["start"] as? String == "field when")
    #expect((reading["missing"] as? [[String: Any]])?.count == 1)
    #expect((record["findings"] as? [[String: Any]])?.isEmpty == true)
  }

  @Test("--from forces a format")
  func obeysFrom() throws {
    let text = "10:00 - Agent: hello\n10:01 - Customer: a --> b\n"
    let record = try audit("--from", "text", text: text, name: "a.txt")
    #expect(record["format"] as? String == "text")
    let refused = try BuiltTool.run("audit", "--from", "webvtt", "-")
    #expect(refused.status == 0 || refused.status == 3)
    let unknown = try BuiltTool.run("audit", "--from", "vtt", "x")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("webvtt"))
  }

  @Test("turn records in UTF-16 are converted too")
  func convertsUTF16() throws {
    let folder = try TemporaryFolder()
    let line = TestRules.record("c1", "customer", "hello") + "\n"
    var bytes = Data([0xFF, 0xFE])
    for unit in line.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    try folder.write(bytes, to: "a.jsonl")
    let outcome = try BuiltTool.run("audit", "--format", "jsonl", folder.path("a.jsonl"))
    #expect(outcome.status == 0)
    #expect(outcome.objects.first?["interaction"] as? String == "c1")
    #expect(outcome.errors.contains("T024"))
  }

  @Test("an unknown format tells what was tried and what is nearest")
  func tellsWhatWasTried() throws {
    let folder = try TemporaryFolder()
    try folder.write("a,b,c\n1,2,3\n", to: "a.csv")
    let outcome = try BuiltTool.run("audit", folder.path("a.csv"))
    #expect(outcome.status == 3)
    for word in ["tried: jsonl", "webvtt", "whatsapp", "nearest is csv", "--map"] {
      #expect(outcome.errors.contains(word))
    }
  }

  @Test("--verbose tells of each source how it was read")
  func tellsSources() throws {
    let folder = try TemporaryFolder()
    try folder.write("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>hello you\n", to: "in/a.vtt")
    try folder.write("just prose\n", to: "in/b.txt")
    let outcome = try BuiltTool.run("audit", "--verbose", folder.path("in"))
    #expect(outcome.status == 3)
    for word in [
      "webvtt: it begins with `WEBVTT`", "1, 2 words", "unknown 1", "not known",
      "--speaker \"Dana=ROLE\"", "refused",
    ] {
      #expect(outcome.output.contains(word), "\(outcome.output)")
    }
    #expect(!(try BuiltTool.run("audit", folder.path("in")).output.contains("Sources")))
  }

  @Test(
    "a file that gives nothing is told and does no harm",
    arguments: [
      ("WEBVTT\n", 3), ("WEBVTT\n\n00:01.000 --> 00:02.000\n", 3), ("role,text\n", 0),
      ("role,text\nagent,\"cut", 3), ("Agent: alone\n", 0), ("\u{FEFF}", 0),
      ("10:05 Agent: a\n10:01 Customer: b\n09:00 Agent: c\n", 0),
    ] as [(String, Int32)])
  func survives(_ text: String, status: Int32) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a")
    let outcome = try BuiltTool.run("audit", "--verbose", folder.path("a"))
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(!outcome.wasSignalled)
  }

  @Test("a loop of links in a folder is passed over and counted")
  func passesLoops() throws {
    let folder = try TemporaryFolder()
    try folder.write("Agent: hi\nCustomer: yes\n", to: "in/a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("in/loop"), withDestinationPath: folder.path("in"))
    let outcome = try BuiltTool.run("audit", "--format", "jsonl", folder.path("in"))
    #expect(outcome.status == 0)
    #expect(outcome.objects.count == 1)
    #expect(outcome.errors.contains("links"))
  }
}

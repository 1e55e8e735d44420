import Foundation
import Testing

@testable import AftercareTool

@Suite("An audit written to files", .timeLimit(.minutes(5)))
struct AuditOutputTests {
  private func day() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let first =
      #"{"interaction":"a","at":"2026-03-03T23:30:00-05:00","customer":"k1","agent":"ann","#
      + #""queue":"lines","channel":"message/whatsapp","speaker":"customer","#
      + #""text":"My line is plughed and I am flurbled."}"# + "\n"
      + #"{"interaction":"a","speaker":"agent","text":"Would you like a xyzzy?"}"# + "\n"
    let second =
      #"{"interaction":"b","at":"2026-03-05T09:00:00Z","customer":"k2","agent":"bob","#
      + #""queue":"bills","channel":"voice","speaker":"customer","text":"Hello there."}"# + "\n"
    try folder.write(first + second, to: "in/day.jsonl")
    return folder
  }

  private func audit(_ folder: TemporaryFolder, _ flags: String...) throws -> BuiltTool.Outcome {
    try BuiltTool.run(
      ["audit", folder.path("in"), "--rules", folder.path("ours.rules"), "-q"] + flags,
      input: Data())
  }

  @Test("each file gets the format that its ending tells, and stdout nothing")
  func endings() throws {
    let folder = try day()
    let names = ["o.json", "o.jsonl", "o.md", "o.xml", "o.sarif", "o.txt", "o.csv"]
    let flags = names.flatMap { ["--output", folder.path($0)] }
    let outcome = try BuiltTool.run(
      ["audit", folder.path("in"), "--rules", folder.path("ours.rules"), "-q"] + flags,
      input: Data())
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    let text = try names.map { try String(contentsOf: folder.url($0), encoding: .utf8) }
    let beginnings = [
      #"{"schema":"aftercare.audit/1""#, #"{"schema":"aftercare.interaction/1""#, "# Audit",
      "<?xml", #"{"$schema":"#, "Interactions",
      "interaction,source,format,",
    ]
    for (text, beginning) in zip(text, beginnings) { #expect(text.hasPrefix(beginning)) }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains(".part-") } == [])
  }

  @Test("SARIF tells the line that a turn stands in")
  func sarifLines() throws {
    let outcome = try audit(try day(), "--format", "sarif")
    #expect(outcome.output.contains(#""region":{"startLine":2}"#), "\(outcome.output)")
  }

  @Test("an ending that tells nothing is a usage error, and writes nothing")
  func unknownEnding() throws {
    let folder = try day()
    let outcome = try audit(folder, "--output", folder.path("o.docx"))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("tells the format by the file's ending"))
  }

  @Test("what fails leaves the file that lay there")
  func oldFileStays() throws {
    let folder = try day()
    try folder.write("old", to: "o.json")
    try folder.write("rule nonsense", to: "bad.rules")
    let outcome = try audit(
      folder, "--output", folder.path("o.json"), "--rules", folder.path("bad.rules"))
    #expect(outcome.status == 4)
    #expect(try String(contentsOf: folder.url("o.json"), encoding: .utf8) == "old")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains(".part-") } == [])
  }

  @Test("Ctrl-C ends the work, leaves the file that lay there, and says what was done")
  func interrupted() throws {
    let folder = try day()
    try folder.write("old", to: "o.json")
    let process = try BuiltTool.process(
      ["audit", "-", "--output", folder.path("o.json"), "--rules", folder.path("ours.rules")])
    let input = try PrivatePipe()
    let errors = try PrivatePipe()
    process.standardInput = input.readingEnd
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors.writingEnd
    try BuiltTool.start(process)
    try input.writingEnd.write(
      contentsOf: Data((TestRules.record("c1", "customer", "hello") + "\n").utf8))
    // It is caught once the first file is begun; before that the signal ends the tool all the same.
    for _ in 0..<600 {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      if names.contains(where: { $0.contains(".part-") }) { break }
      usleep(50_000)
    }
    usleep(3_000_000)
    process.interrupt()
    // A shell that runs tests in its background lets them ignore Ctrl-C; then an end of input ends the tool.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { try? input.writingEnd.close() }
    process.waitUntilExit()
    try errors.writingEnd.close()
    let told = String(
      decoding: try errors.readingEnd.readToEnd() ?? Data(), as: UTF8.self)
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(told.contains("interrupted; "), "\(told)")
    #expect(told.contains("not written: "))
    #expect(try String(contentsOf: folder.url("o.json"), encoding: .utf8) == "old")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.filter { $0.contains(".part-") } == [])
  }

  @Test("a slice is alone in the table and on the page too")
  func slicedPage() throws {
    let folder = try day()
    let outcome = try audit(
      folder, "--customer", "k2", "--output", folder.path("o.csv"), "--html",
      folder.path("o.html"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try String(contentsOf: folder.url("o.csv"), encoding: .utf8)
    #expect(table.contains("\nb,") && !table.contains("\na,"), "\(table)")
    let page = try String(contentsOf: folder.url("o.html"), encoding: .utf8)
    #expect(page.contains("Hello there."))
    #expect(!page.contains("My line is"))
  }

  @Test(
    "a slice is written alone, and summed alone",
    arguments: [
      (["--since", "2026-03-04"], ["b"]), (["--until", "2026-03-03"], ["a"]),
      (["--since", "2026-03-03", "--until", "2026-03-05"], ["a", "b"]),
      (["--since", "2026-03-04T04:30:00Z"], ["a", "b"]),
      (["--until", "2026-03-04T04:30:00Z"], []), (["--queue", "bills"], ["b"]),
      (["--queue", "bills", "--queue", "lines"], ["a", "b"]), (["--channel", "message"], ["a"]),
      (["--channel", "message/whatsapp"], ["a"]), (["--channel", "message/sms"], []),
      (["--agent-id", "ann"], ["a"]), (["--customer", "k2"], ["b"]),
      (["--customer", "k2", "--agent-id", "ann"], []),
    ])
  func slices(_ flags: [String], _ ids: [String]) throws {
    let folder = try day()
    let outcome = try BuiltTool.run(
      ["audit", folder.path("in"), "--rules", folder.path("ours.rules"), "--format", "json"]
        + flags, input: Data())
    let document = try #require(outcome.objects.first, "\(outcome.errors)")
    let interactions = document["interactions"] as? [[String: Any]] ?? []
    #expect(interactions.map { $0["interaction"] as? String } == ids)
    let summary = document["summary"] as? [String: Any]
    #expect(summary?["interactions"] as? Int == ids.count)
  }

  @Test("what was written and left out is told on stderr, unless quiet is asked for")
  func notes() throws {
    let folder = try day()
    let command = [
      "audit", folder.path("in"), "--rules", folder.path("ours.rules"), "--queue", "bills",
      "--output", folder.path("o.md"),
    ]
    let told = try BuiltTool.run(command, input: Data()).errors
    #expect(told.contains("Selected 1 of 2 interactions.\n"), "\(told)")
    #expect(told.contains("Wrote \(folder.path("o.md")).\n"))
    #expect(try BuiltTool.run(command + ["--quiet"], input: Data()).errors == "")
  }

  @Test(
    "a slice of nothing says so, and what there is",
    arguments: [
      (["--queue", "bils"], "No interaction has the queue `bils`: there are bills, lines."),
      (["--queue", "bils"], "Did you mean `bills`?"),
      (["--since", "2030-01-01"], "they begin from 2026-03-03 to 2026-03-05."),
      (["--customer", "k2", "--agent-id", "ann"], "No interaction fits all of"),
    ])
  func emptySlice(_ flags: [String], _ words: String) throws {
    let folder = try day()
    let command = ["audit", folder.path("in"), "--rules", folder.path("ours.rules")] + flags
    for format in ["text", "md"] {
      let told = try BuiltTool.run(command + ["--format", format], input: Data())
      #expect(told.status == 0)
      let expected = words.replacing("`", with: format == "md" ? "\\`" : "`")
      #expect(told.output.contains(expected), "\(told.output)")
      #expect(!told.errors.contains(words))
    }
    let lines = try BuiltTool.run(command + ["--format", "jsonl"], input: Data())
    #expect(lines.output == "" && lines.errors.contains(words), "\(lines.errors)")
  }

  @Test("--excel puts a byte order mark before CSV, once, and goes with nothing else")
  func excel() throws {
    let folder = try day()
    let plain = try audit(folder, "--format", "csv")
    let marked = try audit(folder, "--format", "csv", "--excel")
    #expect(Array(marked.output.utf8) == [0xEF, 0xBB, 0xBF] + Array(plain.output.utf8))
    _ = try audit(folder, "--output", folder.path("o.csv"), "--excel")
    #expect(try Data(contentsOf: folder.url("o.csv")).prefix(3) == Data([0xEF, 0xBB, 0xBF]))
    let text = try audit(folder, "--excel")
    #expect(text.status == 2 && text.errors.contains("--excel goes with csv"))
  }

  @Test("a slice asks for a day or a time")
  func badBounds() throws {
    let outcome = try audit(try day(), "--since", "yesterday")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--since needs a day or a time"))
  }

  @Test("a comparison stands in the report, and one that can't be is a usage error")
  func comparison() throws {
    let folder = try day()
    _ = try audit(folder, "--output", folder.path("old.json"), "--customer", "k1")
    let text = try audit(folder, "--compare", folder.path("old.json"))
    #expect(text.output.contains("Interactions: 1 new, 0 gone, 0 changed"), "\(text.errors)")
    let json = try audit(folder, "--compare", folder.path("old.json"), "--format", "json")
    #expect(json.objects.first?["comparison"] != nil)
    let lines = try audit(folder, "--compare", folder.path("old.json"), "--format", "jsonl")
    #expect(lines.status == 2)
    let other = try audit(folder, "--compare", folder.path("ours.rules"))
    #expect(other.status == 2)
    #expect(other.errors.contains("can't be compared with"))
    let missing = try audit(folder, "--compare", folder.path("odl.json"))
    #expect(missing.errors.contains("did you mean `\(folder.path("old.json"))`?"))
  }

  @Test("a mistyped path is asked about")
  func mistypedPath() throws {
    let folder = try day()
    let outcome = try BuiltTool.run("audit", folder.path("in/dya.jsonl"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("did you mean `\(folder.path("in/day.jsonl"))`?"))
  }

  @Test("progress tells the rate, and how long it may still take")
  func progress() {
    #expect(
      AuditProgress.line(milliseconds: 4_000, bytes: 25, of: 100, interactions: 7, turns: 80)
        == "25 %, 7 interactions, 20 turns/s, 0:12 left")
    #expect(
      AuditProgress.line(milliseconds: 0, bytes: 0, of: 0, interactions: 0, turns: 0)
        == "0 interactions, 0 turns/s")
    #expect(
      AuditProgress.line(milliseconds: 1_000, bytes: 0, of: 0, interactions: nil, turns: 9)
        == "9 turns/s")
  }
}

import Foundation
import Testing

@Suite("Bad input", .timeLimit(.minutes(10)))
struct BadInputTests {
  private static let good = TestRules.record("c1", "customer", "hello")

  /// Bytes of one line, and the schema of its answer.
  struct Line {
    let name: String
    let bytes: [UInt8]
    let schema: String
    var warns = false

    init(_ name: String, _ text: String, _ schema: String, warns: Bool = false) {
      self.init(name, Array(text.utf8), schema, warns: warns)
    }

    init(_ name: String, _ bytes: [UInt8], _ schema: String, warns: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.schema = "aftercare." + schema
      self.warns = warns
    }
  }

  static let lines = [
    Line("a byte order mark", [0xEF, 0xBB, 0xBF] + Array(good.utf8), "advice/1"),
    Line("CRLF", Array(good.utf8) + [0x0D], "advice/1"),
    Line("a NUL byte", "{\"interaction\":\"c1\",\"text\":\"a\u{0}b\"}", "advice/1"),
    Line(
      "an escaped NUL", #"{"interaction":"c1","speaker":"customer","text":"a\u0000b"}"#, "advice/1"),
    Line(
      "not UTF-8", Array(#"{"interaction":"c1","text":"caf"#.utf8) + [0xE9] + Array(#""}"#.utf8),
      "advice/1", warns: true),
    Line("a truncated line", #"{"interaction":"c1","speaker":"cust"#, "error/1"),
    Line("deep nesting", String(repeating: "[", count: 100_000), "error/1"),
    Line(
      "deep nesting in a key nobody knows",
      #"{"interaction":"c1","x":\#(String(repeating: "[", count: 100_000))"#, "error/1"),
    Line("a wrong type", #"{"interaction":"c1","text":7}"#, "error/1"),
    Line("no object", "[1]", "error/1"),
    Line("no interaction", #"{"text":"hi"}"#, "error/1"),
    Line(
      "a duplicate key", #"{"interaction":"c1","text":"a","text":"b"}"#, "advice/1", warns: true),
    Line(
      "a time without offset", #"{"interaction":"c1","text":"a","at":"2026-03-03T10:00:00"}"#,
      "error/1"),
  ]

  // One run takes all lines: starting the tool takes longer than all of them together.
  @Test("is answered in place by advise, and the next line as ever")
  func advise() throws {
    var input = Data()
    for line in Self.lines { input += line.bytes + Array("\n\(Self.good)\n".utf8) }
    let outcome = try BuiltTool.run(["advise"], input: input)
    #expect(outcome.status == 3)
    #expect(outcome.objects.count == Self.lines.count * 2 + 1)
    for (index, line) in Self.lines.enumerated() {
      let answer = outcome.objects[index * 2]
      let number = index * 2 + 1
      #expect(answer["schema"] as? String == line.schema, "\(line.name)")
      if line.schema == "aftercare.error/1" { #expect(answer["line"] as? Int == number) }
      let warns = outcome.errors.contains("stdin:\(number):")
      #expect(warns == line.warns, "\(line.name): \(outcome.errors)")
      #expect(outcome.objects[index * 2 + 1]["schema"] as? String == "aftercare.advice/1")
    }
  }

  @Test("is told by audit with its place, and the rest is done")
  func audit() throws {
    // In a file a record needs no interaction's name.
    let lines = Self.lines.filter { $0.name != "no interaction" }
    var input = Data()
    for line in lines { input += line.bytes + Array("\n\(Self.good)\n".utf8) }
    let folder = try TemporaryFolder()
    try folder.write(input, to: "a.jsonl")
    let outcome = try BuiltTool.run(
      "audit", folder.path("a.jsonl"), "--format", "jsonl", "--verbose")
    #expect(outcome.status == 3)
    for (index, line) in lines.enumerated() {
      let isTold = outcome.errors.contains("a.jsonl:\(index * 2 + 1):")
      #expect(isTold == (line.schema == "aftercare.error/1" || line.warns), "\(line.name)")
    }
    let read = lines.count { $0.schema == "aftercare.advice/1" } + lines.count
    #expect(outcome.objects.map { $0["turns"] as? Int } == [read])
  }

  @Test("many bad lines do not flood the terminal; --verbose shows them all, --quiet the errors")
  func manyBadLines() throws {
    let lines = Array(repeating: "bad", count: 50).joined(separator: "\n")
    let some = try BuiltTool.run("audit", "-", input: lines)
    #expect(some.errors.components(separatedBy: "stdin:").count == 11)
    #expect(some.errors.contains("40 more like these"))
    let all = try BuiltTool.run("audit", "-", "--verbose", input: lines)
    #expect(all.errors.components(separatedBy: "stdin:").count == 51)
  }

  @Test("an empty file is a warning, a file of no known format a problem; the rest is done")
  func oddFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "in/empty.jsonl")
    try folder.write(Self.good, to: "in/good.jsonl")
    let fine = try BuiltTool.run("audit", "--format", "jsonl", folder.path("in"))
    #expect(fine.status == 0)
    #expect(fine.errors.contains("empty.jsonl"))
    try folder.write(Data([0x89, 0x50, 0x4E, 0x47, 0, 0, 1]), to: "in/picture.png")
    let odd = try BuiltTool.run("audit", "--format", "jsonl", folder.path("in"))
    #expect(odd.status == 3)
    #expect(odd.errors.contains("picture.png"))
    #expect(odd.errors.contains("= help: "))
    #expect(odd.objects.count == 1)
  }

  @Test("a path that is not there is told, and the rest is done")
  func missingPath() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "good.jsonl")
    let outcome = try BuiltTool.run(
      "audit", "--format", "jsonl", folder.path("nowhere"), folder.path("good.jsonl"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("nowhere"))
    #expect(outcome.errors.contains("No such file or directory"))
    #expect(outcome.objects.count == 1)
  }

  @Test("a folder and a file without permission are told, and the rest is done")
  func noPermission() throws {
    // The superuser may read everything.
    guard geteuid() != 0 else { return }
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "in/good.jsonl")
    try folder.write(Self.good, to: "in/shut/a.jsonl")
    try folder.write(Self.good, to: "in/shut.jsonl")
    for name in ["in/shut", "in/shut.jsonl"] { chmod(folder.path(name), 0) }
    defer { chmod(folder.path("in/shut"), 0o700) }
    let outcome = try BuiltTool.run("audit", "--format", "jsonl", folder.path("in"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains(folder.path("in/shut") + "\n"))
    #expect(outcome.errors.contains(folder.path("in/shut.jsonl")))
    #expect(outcome.errors.contains("Permission denied"))
    #expect(outcome.objects.count == 1)
  }

  @Test("explain tells of a file that holds our own output")
  func explainOwnOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"schema":"aftercare.advice/1","interaction":"x"}"#, to: "a.jsonl")
    let outcome = try BuiltTool.run("explain", folder.path("a.jsonl"))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("not a conversation"))
    try folder.write(Self.good, to: "b.jsonl")
    #expect(try BuiltTool.run("explain", folder.path).status == 0)
  }

  @Test("a descriptor that the caller closed is read as empty", arguments: ["advise", "audit -"])
  func closedInput(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec '\(try BuiltTool.url.path)' \(command) <&- >&- 2>&-"]
    try BuiltTool.start(process)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

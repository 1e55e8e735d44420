import Foundation
import Testing

@Suite("The terminal", .timeLimit(.minutes(10)))
struct TerminalTests {
  private static let hostile =
    #"\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202eabc \u2028 \u0000 flurbled"#

  /// Scalars that a terminal would obey, or that would reorder or break a line.
  private static func unsafeScalars(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test(
    "gets no control sequence of a transcript, in any format",
    arguments: [
      ["audit"], ["audit", "--verbose"], ["audit", "--format", "jsonl"],
      ["audit", "--format", "json"], ["audit", "--format", "md"], ["audit", "--format", "junit"],
      ["audit", "--format", "sarif"], ["explain"], ["explain", "--verbose"],
      ["explain", "--format", "json"],
    ])
  func hostileFile(_ command: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.text, to: "ours.rules")
    let record =
      #"{"interaction":"\#(Self.hostile)","speaker":"customer","name":"\#(Self.hostile)","#
      + #""customer":"\#(Self.hostile)","agent":"\#(Self.hostile)","queue":"\#(Self.hostile)","#
      + #""channel":"\#(Self.hostile)","text":"\#(Self.hostile)"}"#
    try folder.write(record, to: "evil\u{1B}[31m.jsonl")
    let outcome = try BuiltTool.run(
      command + ["--rules", folder.path("ours.rules"), folder.path("evil\u{1B}[31m.jsonl")],
      input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("flurbled"))
    #expect(Self.unsafeScalars(in: outcome.output + outcome.errors) == [])
  }

  @Test("gets no control sequence from advise")
  func hostileStream() throws {
    let lines =
      TestRules.record("c1", "customer", Self.hostile) + "\n" + #"{"interaction":"\#u{1B}[31m"#
    let outcome = try BuiltTool.run("advise", input: lines)
    #expect(Self.unsafeScalars(in: outcome.output + outcome.errors) == [])
  }

  @Test(
    "gets colour where it has it and wants it",
    arguments: [
      ([], ["TERM": "xterm"], true), ([], ["TERM": "xterm", "NO_COLOR": "1"], false),
      ([], ["TERM": "xterm", "NO_COLOR": ""], true), ([], ["TERM": "dumb"], false),
      (["--color", "never"], ["TERM": "xterm"], false),
      (["--color", "always"], ["TERM": "xterm", "NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func colour(_ flags: [String], _ environment: [String: String], _ isColoured: Bool) throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.record("c1", "agent", "hello"), to: "a.jsonl")
    let terminal = try PseudoTerminal()
    let process = try BuiltTool.process(
      ["audit", folder.path("a.jsonl")] + flags, environment: environment)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = terminal.toolSide
    process.standardError = FileHandle.nullDevice
    try BuiltTool.start(process)
    let output = try terminal.readToEnd()
    process.waitUntilExit()
    #expect(output.contains("Interactions"))
    #expect(output.contains("\u{1B}[") == isColoured)
  }

  @Test("a pipe gets no colour")
  func noColourInPipes() throws {
    let outcome = try BuiltTool.run(
      "audit", "-", input: TestRules.record("c1", "agent", "hello"), environment: ["TERM": "xterm"])
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("audit without a path shows its help to a person, instead of waiting")
  func auditAtTerminal() throws {
    let terminal = try PseudoTerminal()
    let outcome = try BuiltTool.run(["audit"], input: Data(), stdin: terminal.toolSide)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("aftercare audit [FLAGS] PATH...|-"))
  }

  @Test("a command that waits for a person says so", arguments: [["advise"], ["audit", "-"]])
  func waiting(_ command: [String]) throws {
    let terminal = try PseudoTerminal()
    let process = try BuiltTool.process(command)
    let errors = try PrivatePipe()
    process.standardInput = terminal.toolSide
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors.writingEnd
    try BuiltTool.start(process)
    let told = String(decoding: errors.readingEnd.availableData, as: UTF8.self)
    #expect(told.contains("waiting for turn records"))
    try terminal.endInput()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

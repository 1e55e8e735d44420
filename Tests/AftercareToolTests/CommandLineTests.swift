import Foundation
import Testing

@Suite("The command line", .timeLimit(.minutes(10)))
struct CommandLineTests {
  @Test(
    "what can't be understood is a usage error that says what was meant",
    arguments: [
      (["audti"], "unknown command `audti`; did you mean `audit`?"),
      (["frobnicate"], "unknown command `frobnicate`"),
      (["help", "audti"], "unknown command `audti`; did you mean `audit`?"),
      (["gate", "relaese"], "did you mean `release`?"),
      (["rules"], "`rules` needs one of: check, list, explain"),
      (["rules", "chek"], "unknown command `rules chek`; did you mean `check`?"),
      (["audit", "--fali-on", "major"], "unknown flag `--fali-on`; did you mean `--fail-on`?"),
      (["audit", "x", "--fail-on", "majr"], "not `majr`; did you mean `major`?"),
      (["audit", "x", "--fail-on"], "needs a value"),
      (["audit", "x", "--verbose=yes"], "--verbose takes no value"),
      (["audit", "x", "--speaker", "Dana"], "--speaker needs NAME=ROLE"),
      (["audit", "x", "--speaker", "Dana=boss"], "`boss` is no role"),
      (["audit", "x", "--now", "tomorrow"], "--now needs a time with its offset"),
      (["audit", "x", "--now", "2026-03-03T10:00:00"], "--now needs a time with its offset"),
      (["audit", "x", "--format", "jsn"], "did you mean `json`?"),
      (["advise", "--idle", "soon"], "--idle needs a duration"),
      (["advise", "--idle", "0m"], "--idle needs a duration"),
      (["advise", "--format", "json"], "`advise` has no flag --format"),
      (["advise", "file.jsonl"], "does not take so many operands"),
      (["explain"], "`explain` needs PATH"),
      (["rules", "explain"], "`rules explain` needs ID|CODE"),
      (["explain", "a", "b"], "does not take so many operands: `a`, `b`"),
    ])
  func usageErrors(_ arguments: [String], _ message: String) throws {
    let outcome = try BuiltTool.run(arguments, input: Data())
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains("Try `aftercare "))
  }

  @Test("without a command the help goes to stderr")
  func noCommand() throws {
    let outcome = try BuiltTool.run()
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Commands\n"))
  }

  @Test(
    "help is an answer, and opens with examples",
    arguments: [
      ["--help"], ["-h"], ["help"], ["audit", "--help"], ["help", "audit"], ["advise", "-h"],
      ["rules", "check", "--help"], ["--help", "explain"], ["help", "rules", "list"],
      ["help", "rules", "explain"],
    ])
  func help(_ arguments: [String]) throws {
    let outcome = try BuiltTool.run(arguments, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let parts = ["Examples\n  ", "Usage\n  aftercare ", "Flags"]
    let places = parts.map { outcome.output.range(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(outcome.output)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("a command's help has its own flags and no others")
  func helpOfOneCommand() throws {
    let help = try BuiltTool.run("help", "advise").output
    #expect(help.contains("--idle DURATION"))
    #expect(!help.contains("--fail-on"))
  }

  @Test("the version")
  func version() throws {
    let outcome = try BuiltTool.run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("aftercare "))
    #expect(outcome.output.dropFirst(10).contains("."))
  }

  @Test(
    "flags stand anywhere, with a blank or an equals sign; two hyphens end them",
    arguments: [
      ["audit", "FILE", "--format", "jsonl"], ["audit", "--format=jsonl", "FILE"],
      ["--format", "jsonl", "audit", "FILE"], ["audit", "--format", "jsonl", "--", "FILE"],
      ["audit", "-q", "--format=text", "FILE", "--format=jsonl"],
    ])
  func flagPlaces(_ words: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write(TestRules.record("c1", "customer", "hello"), to: "a.jsonl")
    let arguments = words.map { $0 == "FILE" ? folder.path("a.jsonl") : $0 }
    let outcome = try BuiltTool.run(arguments, input: Data())
    #expect(outcome.status == 0)
    #expect(outcome.schemas == ["aftercare.interaction/1"])
  }

  @Test("after two hyphens a flag is a file")
  func endOfFlags() throws {
    let outcome = try BuiltTool.run("audit", "--", "--verbose")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("--verbose"))
  }

  @Test("control characters of an argument are shown, not sent")
  func hostileArgument() throws {
    let outcome = try BuiltTool.run("audit", "--format", "\u{1B}[31mred")
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}

import Foundation
import Reports
import TestSupport
import Testing

@testable import AftercareTool

@Suite("Settings, schemas, completions and the manual page", .timeLimit(.minutes(5)))
struct SettingTests {
  private func home(_ config: String?) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    if let config { try folder.write(config, to: "aftercare/config") }
    return folder
  }

  private func run(
    _ arguments: [String], in home: TemporaryFolder, _ more: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    let environment = ["XDG_CONFIG_HOME": home.path, "XDG_STATE_HOME": home.path("state")]
    return try BuiltTool.run(
      arguments, input: Data(), environment: environment.merging(more) { _, new in new })
  }

  @Test("config show tells where each value comes from: flag, environment, file, default")
  func origins() throws {
    let home = try home("# ours\nrules ours\ntimezone Europe/London\nledger ~/l.db\n")
    let outcome = try run(
      ["config", "show", "--format", "json", "--rules", "more"], in: home,
      ["AFTERCARE_TIMEZONE": "Asia/Dubai", "HOME": "/home/x"])
    let settings = try #require(outcome.objects.first?["settings"] as? [[String: Any]])
    let told = settings.map { row in
      ["key", "value", "origin", "place"].map { row[$0] as? String ?? "-" }.joined(separator: "|")
    }
    let file = home.path("aftercare/config")
    #expect(
      told == [
        "rules|the standard pack|default|-",
        "rules|\(home.path("aftercare/ours"))|file|\(file):2", "rules|more|flag|--rules",
        "ledger|/home/x/l.db|file|\(file):4",
        "timezone|Asia/Dubai|environment|AFTERCARE_TIMEZONE",
        "contact hours|as the rules tell|default|-",
      ])
  }

  @Test("without a file everything is as it comes")
  func noFile() throws {
    let home = try home(nil)
    let outcome = try run(["config", "show"], in: home)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(home.path("state/aftercare/ledger.db")))
    #expect(try run(["ledger", "path"], in: home).output.contains("state/aftercare/ledger.db"))
  }

  @Test("rules, zone, hours and the ledger's place of the file hold")
  func theFileHolds() throws {
    let home = try home(
      "rules ours.rules\ntimezone Europe/London\ncontact hours daily 09:00-10:00\nledger l.db\n")
    try home.write(TestRules.text, to: "aftercare/ours.rules")
    try home.write(
      #"{"interaction":"c","at":"2026-03-03T10:00:00Z","speaker":"customer","text":"plughed"}"#,
      to: "in.jsonl")
    let outcome = try run(["audit", home.path("in.jsonl"), "--format", "jsonl"], in: home)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let followUp = outcome.objects.first?["follow_up"] as? [String: Any]
    let checkIn = followUp?["check_in"] as? [String: Any]
    #expect(checkIn?["timezone"] as? String == "Europe/London")
    #expect(checkIn?["at"] as? String == "2026-03-04T09:00:00+00:00")
    #expect(try run(["ledger", "path"], in: home).output.contains("aftercare/l.db"))
    // An audit keeps no ledger unless it is asked to.
    #expect(!FileManager.default.fileExists(atPath: home.path("aftercare/l.db")))
  }

  @Test(
    "a bad line is told with its place, and what was meant",
    arguments: [
      ("\nrulse ours\n", "config:2: `rulse` is no setting; did you mean `rules`?"),
      ("timezone\n", "config:1: `timezone` has no value"),
    ])
  func badLine(_ text: String, _ message: String) throws {
    let outcome = try run(["rules", "list"], in: try home(text))
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("a zone that is none is an error of the rules")
  func badZone() throws {
    let outcome = try run(["rules", "list"], in: try home("timezone +01:00\n"))
    #expect(outcome.status == 4)
    #expect(outcome.errors.contains("R046"))
  }

  @Test("schema lists the records, and prints each one's schema")
  func schemas() throws {
    let list = try BuiltTool.run("schema")
    #expect(list.output.split(separator: "\n").count == RecordSchema.allCases.count)
    let one = try BuiltTool.run("schema", "advice")
    let schema = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? [String: Any]
    #expect(schema?["$defs"] != nil)
    let wrong = try BuiltTool.run("schema", "advise")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("did you mean `advice`?"))
  }

  @Test("the manual page that is checked in is the one that the tool makes")
  func manual() throws {
    let difference = try Recording.difference(
      ManualPage.text,
      from: Recording.root.appending(path: "Sources/AftercareTool/Manual/aftercare.1"))
    #expect(difference == nil)
    #expect(try BuiltTool.run("help", "--man").output == ManualPage.text)
  }

  @Test(
    "bash completes commands, flags and values",
    arguments: [
      ("aftercare au", "audit"), ("aftercare rules ch", "check"), ("aftercare checkins li", "list"),
      ("aftercare audit --fail", "--fail-on"), ("aftercare audit --fail-on ma", "major"),
      ("aftercare audit x --format=sa", "sarif"), ("aftercare schema gat", "gate"),
      ("aftercare rules list --status tr", "trial"), ("aftercare completions z", "zsh"),
    ])
  func bash(_ line: String, _ completion: String) throws {
    let script = """
      \(Completions.script(for: .bash))
      COMP_LINE=$1; COMP_POINT=${#1}
      # As bash does: words break at blanks, and at an equals sign, which is a word.
      read -ra COMP_WORDS <<< "${1//=/ = }"
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _aftercare
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try Self.shell("/bin/bash", script, line) == completion)
  }

  @Test("every flag of every command is in each shell's completions", arguments: ["zsh", "fish"])
  func completionsAreWhole(_ name: String) throws {
    let script = Completions.script(for: try #require(Completions.Shell(rawValue: name)))
    for flag in Flag.all where !flag.commands.isEmpty {
      #expect(
        script.contains(name == "fish" ? "-l \(flag.name.rawValue)" : "--\(flag.name.rawValue)"))
    }
  }

  private static func shell(_ path: String, _ script: String, _ argument: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-c", script, "shell", argument]
    process.standardOutput = output
    try BuiltTool.start(process)
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

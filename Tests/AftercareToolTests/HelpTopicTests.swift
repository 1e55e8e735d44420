import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import AftercareTool

@Suite("Help is there for whatever a newcomer types")
struct HelpTopicTests {
  @Test(
    "the first word of several commands has a page of its own, examples first",
    arguments: ["rules", "checkins", "ledger", "commitments", "findings"])
  func families(_ word: String) throws {
    for arguments in [["help", word], [word, "--help"]] {
      let help = try BuiltTool.run(arguments, input: Data())
      #expect(help.status == 0 && help.errors.isEmpty)
      #expect(help.output.hasPrefix("Examples\n  aftercare \(word) "))
      for command in CommandName.family(word) {
        #expect(help.output.contains("\n  \(command.rawValue)"), "\(command.rawValue)")
      }
      #expect(!help.output.contains("aftercare audit"))
    }
    let others = try BuiltTool.run("help", "gate").output
    #expect(others.contains("aftercare gate hold") && others.contains("aftercare gate release"))
  }

  @Test("the words that people look up have a page", arguments: HelpSubject.allCases)
  func subjects(_ subject: HelpSubject) throws {
    let help = try BuiltTool.run("help", subject.rawValue)
    #expect(help.status == 0 && help.output.hasPrefix("Examples\n  aftercare "))
    #expect(try BuiltTool.run("--help").output.contains("\n  \(subject.rawValue) "))
    for line in help.output.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
  }

  @Test(
    "other words for them are known, and a near miss is told",
    arguments: [
      ("speakers", "customer"), ("exit", "command line"), ("format", "whatsapp"), ("gates", "open"),
    ])
  func otherWords(_ word: String, _ expected: String) throws {
    #expect(try BuiltTool.run("help", word).output.contains(expected))
    let near = try BuiltTool.run("help", "scorcard")
    #expect(near.status == 2 && near.errors.contains("did you mean `scorecard`?"))
  }

  @Test("the rule in the help is one that passes its check")
  func template() throws {
    let help = try BuiltTool.run("help", "rules").output
    let lines = help.components(separatedBy: "\n").drop { !$0.hasPrefix("  pack ") }
    let text = lines.map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : $0 }
      .joined(separator: "\n")
    #expect(text.contains("rule stress."))
    let folder = try TemporaryFolder()
    try folder.write(text, to: "our-shop.rules")
    let check = try BuiltTool.run("rules", "check", folder.path("our-shop.rules"))
    #expect(check.status == 0 && check.errors.isEmpty, "\(check.errors)")
    #expect(check.output.contains("our-shop 1.0"))
  }

  @Test("every code in the sources has a page that says what it means and what to do")
  func codes() throws {
    let root = Recording.root.appending(path: "Sources")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var codes: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for found in text.matches(of: /"([A-Z][0-9]{3})"/) { codes.insert(String(found.1)) }
    }
    #expect(codes.count > 140)
    #expect(codes.subtracting(CodePage.codes).isEmpty)
    #expect(Set(CodePage.codes).count == CodePage.codes.count)
    for page in CodePage.all {
      #expect(
        !page.title.isEmpty && page.explanation.count > 10 && page.mend.count > 5, "\(page.code)")
    }
    for code in ["T021", "t021", "I003", "L001", "E001", "A001", "R041"] {
      for command in [["help", code], ["rules", "explain", code]] {
        let told = try BuiltTool.run(command, input: Data())
        #expect(told.status == 0 && told.output.hasPrefix(code.uppercased()))
        #expect(told.output.contains("What to do"))
      }
    }
    let unknown = try BuiltTool.run("rules", "explain", "T999")
    #expect(unknown.status == 2 && unknown.errors.contains("no diagnostic has the code"))
  }

  @Test(
    "all that is missing is told at once, with what it takes",
    arguments: [
      (["convert"], "`convert` needs PATH... and --to jsonl|vcon"),
      (["convert", "x"], "`convert` needs --to jsonl|vcon"),
      (["gate", "release"], "needs --customer ID, --by NAME and --reason TEXT"),
      (["checkins", "done"], "needs ID and --outcome confirmed|"),
      (["checkins", "plan"], "needs --capacity NUMBER"),
      (["checkins", "done", "x", "--outcome", "--ledger", "y"], "`--ledger` looks like a flag"),
      (["checkins", "plan", "--capacity", "x"], "such as 4/hour, not `x`"),
    ])
  func missing(_ arguments: [String], _ message: String) throws {
    let outcome = try BuiltTool.run(arguments, input: Data())
    #expect(outcome.status == 2 && outcome.errors.contains(message), "\(outcome.errors)")
  }
}

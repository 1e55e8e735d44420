import Foundation
import TestSupport
import Testing

/// What the measuring commands say of a small labelled file, beside the file itself.
enum Measured {
  static let folder = Recording.root.appending(path: "Tests/AftercareToolTests/Measured")
  static let labelled = folder.appending(path: "labelled.jsonl").path

  /// Runs the tool with the rules of the tests beside the standard ones.
  static func run(_ arguments: [String], in rules: TemporaryFolder) throws -> BuiltTool.Outcome {
    try rules.write(TestRules.text, to: "tests/tests.rules")
    return try BuiltTool.run(
      arguments + ["--rules", rules.path("tests")], input: Data(), environment: [:])
  }

  /// The text with what differs from one place, or one rulebook, to another left out.
  static func settled(_ text: String) -> String {
    text.replacingOccurrences(of: folder.path + "/", with: "")
      .replacingOccurrences(
        of: #""(fingerprint|old|new)":"[0-9a-f]{16}""#, with: "\"$1\":\"…\"",
        options: .regularExpression)
  }

  /// What differs from the recorded output, `nil` where nothing does.
  static func difference(_ outcome: BuiltTool.Outcome, from name: String) throws -> String? {
    try Recording.difference(settled(outcome.output), from: folder.appending(path: name))
  }
}

@Suite("aftercare evaluate")
struct EvaluateCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("tells how well the rules agree, as recorded", arguments: ["text", "json"])
  func recorded(_ format: String) throws {
    let outcome = try Measured.run(
      ["evaluate", Measured.labelled, "--errors", "3", "--format", format], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let name = "evaluate." + (format == "json" ? "json" : "txt")
    let difference = try Measured.difference(outcome, from: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("figures are those that one counts by hand")
  func figures() throws {
    let outcome = try Measured.run(
      ["evaluate", Measured.labelled, "--format", "json"], in: folder)
    let document = try #require(outcome.objects.first)
    #expect(document["schema"] as? String == "aftercare.evaluation/1")
    #expect(document["interactions"] as? Int == 5)
    let tasks = try #require(document["tasks"] as? [[String: Any]])
    #expect(tasks.map { $0["label"] as? String } == ["stress", "complaint", "offer", "commitment"])
    let counts = tasks.map { task in
      ["true_positives", "false_positives", "false_negatives", "true_negatives"].map {
        task[$0] as? Int
      }
    }
    #expect(counts == [[2, 1, 3, 3], [2, 1, 1, 0], [1, 1, 1, 1], [0, 0, 0, 3]])
    let precision = try #require(tasks[0]["precision"] as? [String: Any])
    #expect(precision["value"] as? Double == 0.6667)
    let final = try #require(document["final_problem"] as? [String: Any])
    #expect(final["n"] as? Int == 3)
    let unknown = try #require(document["unknown_labels"] as? [[String: Any]])
    #expect(unknown.map { $0["label"] as? String } == ["mood"])
  }

  @Test("a label that is wrong is told in its place, and the rest counts; exit 3")
  func wrongLabel() throws {
    try folder.write(
      [
        #"{"interaction":"a","speaker":"customer","text":"flurbled","labels":{"stress":"very"}}"#,
        #"{"interaction":"a","speaker":"customer","text":"flurbled","labels":{"stress":true}}"#,
        #"{"interaction":"a","speaker":"customer","text":"hello","labels":[]}"#,
        #"{"interaction":"a","speaker":"customer","text":"hello","labels":{"stress":false}}"#,
      ].joined(separator: "\n"), to: "l.jsonl")
    let outcome = try Measured.run(
      ["evaluate", folder.path("l.jsonl"), "--format", "json"], in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("error[E001]: `stress` must be true, false, none, mild"))
    #expect(outcome.errors.contains("l.jsonl:1:78"))
    #expect(outcome.errors.contains("error[E002]"))
    #expect(outcome.errors.contains("l.jsonl:3:"))
    let tasks = try #require(outcome.objects.first?["tasks"] as? [[String: Any]])
    #expect(tasks.first?["n"] as? Int == 2)
    #expect(tasks.first?["true_positives"] as? Int == 1)
  }

  @Test("without labels there is nothing to compare with; exit 3")
  func noLabels() throws {
    try folder.write(TestRules.record("a", "customer", "hello") + "\n", to: "l.jsonl")
    for format in ["text", "json"] {
      let outcome = try Measured.run(
        ["evaluate", folder.path("l.jsonl"), "--format", format], in: folder)
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("error[E004]"))
      #expect(outcome.output.isEmpty == (format == "text"))
    }
  }

  @Test("a file that is not there is told, and the others count; exit 3")
  func missingFile() throws {
    let outcome = try Measured.run(
      ["evaluate", folder.path("none.jsonl"), Measured.labelled], in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("stress"))
  }

  @Test("what is hostile in a label or a text does not reach the terminal")
  func hostile() throws {
    try folder.write(
      #"{"interaction":"a","speaker":"customer","text":"\u001b[2Jbad","labels":{"stress":true,"\u001b[1m":1}}"#,
      to: "l.jsonl")
    let outcome = try Measured.run(
      ["evaluate", folder.path("l.jsonl"), "--errors", "9"], in: folder)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("\u{1B}") && !outcome.errors.contains("\u{1B}"))
    #expect(outcome.output.contains("[2Jbad"))
  }

  @Test("--errors wants a number, and a path is needed; exit 2")
  func usage() throws {
    #expect(try BuiltTool.run("evaluate", "--errors", "many", Measured.labelled).status == 2)
    #expect(try BuiltTool.run("evaluate").status == 2)
  }

  @Test("the help tells what labels may be and what counts as found")
  func help() throws {
    let outcome = try BuiltTool.run("help", "evaluate")
    for words in ["none, mild or strong", "found: a customer turn", "final_problem: none"] {
      #expect(outcome.output.contains(words))
    }
  }
}

import Aftercare
import Casework
import Diagnostics
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Evaluation

/// Words that mean something to the rules of these tests, and contacts made of them.
enum Contacts {
  /// `blip` is mild and `blop` strong stress, `bloop` both; `tribble` is on trial.
  static let rules =
    TestRulebook.rule("stress.blip", ["(blip|bloop)"], means: "stress mild")
    + TestRulebook.rule("stress.blop", ["(blop|bloop)"], means: "stress strong")
    + TestRulebook.rule("stress.tribble", ["tribble"], means: "stress mild", status: "trial")
    + TestRulebook.rule("stress.silent", ["never said"], means: "stress mild")
    + TestRulebook.rule("problem.broken", ["broken"], means: "problem stated")
    + TestRulebook.rule("resolution.works", ["works"], means: "resolution confirmed")
    + TestRulebook.rule(
      "resolution.tried", ["tried"], means: "resolution confirmed", status: "trial")
    + TestRulebook.rule(
      "resolution.done", heard: "agent", ["done"], means: "resolution claimed")
    + TestRulebook.rule("offer.pitch", heard: "agent", ["pitch"], means: "offer cross_sell")
    + TestRulebook.rule(
      "commitment.promise", heard: "agent", ["promise"], means: "commitment")

  /// A turn and its labels, each as `name` and a value.
  struct Turn {
    let speaker: Role
    let text: String
    var labels: [String: TurnLabel.Value] = [:]
    var isPartial = false

    init(
      _ speaker: Role, _ text: String, _ labels: [String: TurnLabel.Value] = [:],
      isPartial: Bool = false
    ) {
      self.speaker = speaker
      self.text = text
      self.labels = labels
      self.isPartial = isPartial
    }
  }

  /// Judges contacts one after another, by their names, while `look` looks on.
  static func judge(
    _ contacts: [(name: String, turns: [Turn])], rules: String = rules,
    _ look: (TurnRecord, Advice, Set<Int>) -> Void, end: (AuditedCase) -> Void
  ) throws {
    var auditor = CaseAuditor(
      rulebook: try TestRulebook.load(rules), interleaved: false, tellingHeld: true)
    auditor.begin(source: "test.jsonl")
    for (name, turns) in contacts {
      for turn in turns {
        var record = TurnRecord(
          interaction: name, speaker: turn.speaker, text: turn.text, partial: turn.isPartial)
        record.labels = turn.labels.sorted { $0.key < $1.key }.map {
          TurnLabel(name: $0.key, value: $0.value, column: 1)
        }
        let (advice, closed) = auditor.take(record)
        closed.forEach(end)
        look(record, advice, auditor.held)
      }
    }
    auditor.finishSource().forEach(end)
  }

  /// What an evaluation of the contacts shows.
  static func verdicts(_ contacts: [(name: String, turns: [Turn])]) throws -> Verdicts {
    var evaluator = Evaluator()
    var line = 0
    try judge(contacts) { record, advice, _ in
      line += 1
      let problems = evaluator.take(record, advice: advice, source: "test.jsonl", line: line)
      #expect(problems.isEmpty)
    } end: {
      evaluator.close($0.record, source: $0.source)
    }
    return evaluator.verdicts(bootstrap: Bootstrap(rounds: 50))
  }
}

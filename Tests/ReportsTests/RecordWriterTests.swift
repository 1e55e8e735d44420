import Diagnostics
import Reports
import Rules
import Testing
import Transcripts

@testable import Casework

@Suite("Records on a line")
struct RecordWriterTests {
  private let because =
    #""because":[{"rule":"stress.repeat-contact","turn":4,"start":8,"end":18,"quote":"third time"}]"#
  private let followUp =
    #""follow_up":{"needed":true,"window":{"opens_at":"2026-03-03T22:05:00-05:00","#
    + #""closes_at":"2026-03-04T10:05:00-05:00"},"feasible":true,"infeasible_because":[],"nearest":null,"#
    + #""check_in":{"id":"ci-1","at":"2026-03-04T08:00:00-05:00","timezone":"America/New_York","#
    + #""channel":"voice","owner":"agent-7","because":["nearest to 18 h"]},"brief":{"confirm":["Is it solved?"],"#
    + #""problem":[{"turn":1,"quote":"dead"}],"commitments":[{"id":"co-1","turn":9,"quote":"I will call you","#
    + #""due":"2026-03-04T17:00:00-05:00","state":"open"}]}}"#
  private let nothingOwed =
    #""follow_up":{"needed":false,"window":null,"feasible":null,"infeasible_because":[],"nearest":null,"#
    + #""check_in":null,"brief":null}"#
  private let notRedacted = #","redacted":false,"personal_data":{}}"#
  private let gateAtEnd =
    #""gate":{"decision":"blocked","basis":"rule","because":[],"opens_at":"2026-04-02T10:05:00-05:00","#
    + #""opens_when":["check_in_confirmed"]}"#
  private let finding =
    #""findings":[{"id":"conduct.offer-while-held","severity":"critical","turn":2,"#
    + #""message":"An offer was made while the gate was closed","#
    + #""because":[{"rule":"offer.pitch","turn":2,"start":0,"end":11,"quote":"sports pack"}]}]"#

  private func line(_ write: (inout JSONBuffer) -> Void) -> String {
    var json = JSONBuffer()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("advice has every key of the contract, in its order")
  func advice() {
    let matches = [
      MarkerMatch(
        meaning: .stress(.strong), evidence: Samples.evidence, with: [], isTrial: false),
      MarkerMatch(
        meaning: .relief, evidence: Samples.evidence, with: [], isTrial: true),
    ]
    let text = line {
      AdviceWriter.writeLine(
        Samples.advice(
          matches: matches, findings: [Samples.finding(.critical)], followUp: Samples.followUp()),
        to: &$0)
    }
    #expect(
      text
        == #"{"schema":"aftercare.advice/1","interaction":"c1","turn":4,"at":"2026-03-03T10:04:11-05:00","#
        + #""speaker":"customer","stress":{"level":"stressed","peak":"stressed",\#(because)},"#
        + #""problem":{"state":"stated","count":1,"confirmation":null,\#(because)},"#
        + #""gate":{"decision":"blocked","basis":"rule",\#(because),"opens_at":null,"#
        + #""opens_when":["stress_calm","problem_confirmed"]},"#
        + #""matches":[{"rule":"stress.repeat-contact","marker":"stress","means":"strong","start":8,"end":18,"#
        + #""quote":"third time","with":[]},{"rule":"stress.repeat-contact","marker":"relief","means":null,"#
        + #""start":8,"end":18,"quote":"third time","with":[],"trial":true}],"#
        + finding + #","next":"Own it.","# + followUp + #","redacted":false}"# + "\n")
  }

  @Test("what advice lacks is null or empty, never left out")
  func barestAdvice() {
    let bare = Advice(
      interaction: "x", turn: 0, at: nil, speaker: nil,
      stress: StressReading(level: .calm, peak: .calm, because: []),
      problem: ProblemReading(state: .none, count: 0, confirmation: nil, because: []),
      gate: GateReading(
        decision: .blocked, basis: .notEvaluated,
        because: [Evidence(rule: "policy.not-evaluated", turn: nil)], opensAt: nil, opensWhen: []),
      matches: [], findings: [], next: nil, followUp: nil)
    #expect(
      line { AdviceWriter.writeLine(bare, to: &$0) }
        == #"{"schema":"aftercare.advice/1","interaction":"x","turn":0,"at":null,"speaker":null,"#
        + #""stress":{"level":"calm","peak":"calm","because":[]},"#
        + #""problem":{"state":"none","count":0,"confirmation":null,"because":[]},"#
        + #""gate":{"decision":"blocked","basis":"not_evaluated","because":[{"rule":"policy.not-evaluated","#
        + #""turn":null,"start":null,"end":null,"quote":null}],"opens_at":null,"opens_when":[]},"#
        + #""matches":[],"findings":[],"next":null,"follow_up":null,"redacted":false}"# + "\n")
  }

  @Test("a closing record")
  func closing() {
    let record = Samples.record(
      level: .stressed, state: .stated, commitments: [Samples.commitment],
      findings: [Samples.finding(.critical)], followUp: Samples.followUp())
    #expect(
      line { ClosingWriter.writeLine(record, to: &$0) }
        == #"{"schema":"aftercare.closing/1","interaction":"c1","turn":9,"at":"2026-03-03T10:05:00-05:00","#
        + #""stress":{"level":"stressed","peak":"stressed",\#(because)},"#
        + #""problem":{"state":"stated","count":1,"confirmation":null,\#(because)},"#
        + gateAtEnd + #","matches":[],"# + finding
        + #","commitments":[{"id":"co-1","turn":9,"quote":"I will call you","#
        + #""due":"2026-03-04T17:00:00-05:00","state":"open"}],"# + followUp + notRedacted + "\n")
  }

  @Test("an error record")
  func error() {
    let diagnostic = Diagnostic(
      .error, code: "T003", "`text` is \"7\"", file: "stdin", line: 17, column: 9)
    #expect(
      line { ErrorRecordWriter.writeLine(diagnostic, to: &$0) }
        == #"{"schema":"aftercare.error/1","line":17,"column":9,"code":"T003","message":"`text` is \"7\""}"#
        + "\n")
  }

  @Test("an interaction record")
  func interaction() {
    var facts = InteractionFacts()
    facts.customer = "cu-1"
    facts.agent = "agent-7"
    facts.channel = "voice"
    let record = Samples.record(
      level: .calm, peak: .stressed, state: .confirmed,
      offers: [Samples.offer(.tool, .answerOnly), Samples.offer(.agent, .blocked)], facts: facts)
    #expect(
      line {
        InteractionRecordWriter.writeLine(
          record, origin: InteractionOrigin(file: "in/a.jsonl", format: "jsonl"), to: &$0)
      }
        == #"{"schema":"aftercare.interaction/1","interaction":"c1","source":"in/a.jsonl","format":"jsonl","#
        + #""customer":"cu-1","agent":"agent-7","queue":null,"channel":"voice","#
        + #""started_at":"2026-03-03T10:00:00-05:00","ended_at":"2026-03-03T10:05:00-05:00","turns":9,"#
        + #""stress":{"peak":"stressed","final":"calm","trajectory":["calm","calm"]},"#
        + #""problem":{"final":"confirmed","count":1,"confirmation":"explicit",\#(because)},"#
        + #""offers":[{"turn":6,"id":"p-1","kind":"cross_sell","by":"tool","decision":"answer_only","#
        + #""basis":"rule","quote":null,\#(because)},"#
        + #"{"turn":6,"id":null,"kind":"cross_sell","by":"agent","decision":"blocked","basis":"rule","#
        + #""quote":"sports pack",\#(because)}],"# + gateAtEnd
        + #","commitments":[],"findings":[],"# + nothingOwed + String(notRedacted.dropLast())
        + #","reading":{"from":null,"start":null,"zone":null,"categories":[],"#
        + #""disposition":null,"interruptions":null,"missing":[]},"#
        + #""scorecard":{"points":0,"possible":0,"fatal":false,"items":[]}}"# + "\n")
  }

  @Test("an explanation holds the records with their texts, then the closing record")
  func explanation() {
    let step = ExplainStep(
      record: TurnRecord(interaction: "c1", speaker: .customer, text: "the third time"),
      advice: Samples.advice())
    let event = ExplainStep(
      record: TurnRecord(interaction: "c1", event: .end), advice: Samples.advice())
    let record = Samples.record()
    let advice = line { AdviceWriter.writeLine(Samples.advice(), to: &$0) }.dropLast(2)
    let closing = line { ClosingWriter.writeLine(record, to: &$0) }.dropLast()
    #expect(
      line { ExplainWriter.writeLine([step, event], closing: record, to: &$0) }
        == #"{"schema":"aftercare.explain/1","interaction":"c1","turns":["# + advice
        + #","text":"the third time"},"# + advice + #","text":null}],"closing":"# + closing + "}\n")
  }

  @Test("a finding on trial says so, last")
  func trialFinding() {
    let record = Samples.record(findings: [Samples.finding(.minor, isTrial: true)])
    #expect(
      line { ClosingWriter.writeLine(record, to: &$0) }
        .contains(#""quote":"sports pack"}],"trial":true}],"commitments""#))
  }

  @Test("an infeasible follow-up says why, and what is nearest")
  func infeasible() {
    let record = Samples.record(followUp: Samples.followUp(at: nil))
    let text = line { ClosingWriter.writeLine(record, to: &$0) }
    #expect(
      text.contains(
        #""feasible":false,"infeasible_because":["no minute fits"],"#
          + #""nearest":{"before":"2026-03-03T20:00:00-05:00","after":null},"check_in":{"id":"ci-1","at":null,"#
      ))
  }
}

import Foundation
import Rules
import Testing
import Transcripts

@testable import Casework
@testable import Reports

@Suite("Who comes first in the audit as text, and what it tells besides")
struct AuditTextPartsTests {
  private let now = Samples.time("2026-03-04T05:00:00Z")

  private func text(_ records: [(CaseRecord, source: String)], now: Timestamp? = nil) -> String {
    var text = AuditText(
      now: now ?? self.now, isVerbose: false, style: TextStyle(isColoured: false, width: nil))
    for (record, source) in records { text.take(record, source: source) }
    return text.rendered()
  }

  @Test("people in danger come first, then the vulnerable, whatever else happened")
  func harm() {
    let danger = Samples.finding(.critical, id: "case.safety")
    let ours = Samples.finding(.major, id: "case.safety-of-staff")
    let told = Evidence(rule: "policy.vulnerability", turn: 2, quote: "he passed away")
    let earlier = Evidence(
      rule: "policy.vulnerability", turn: 2, quote: "he passed away", interaction: "c0")
    let critical = [Samples.finding(.critical), Samples.finding(.critical)]
    let records = [
      Samples.record("critical", level: .crisis, state: .denied, findings: critical),
      Samples.record("earlier", state: .claimed, gate: [earlier]),
      Samples.record("vulnerable", gate: [told]), Samples.record("ours", findings: [ours]),
      Samples.record("both", findings: [Samples.finding(.major), danger], gate: [told]),
    ]
    let text = text(records.map { ($0, source: "in") })
    #expect(shown(in: text) == ["both", "ours", "vulnerable", "critical", "earlier"])
    #expect(text.contains("vulnerable  policy.vulnerability      turn 2  \"he passed away\""))
    let reasons = text.components(separatedBy: "both  in\n")[1]
    #expect(reasons.split(separator: "\n")[0].contains("critical    case.safety "))
  }

  @Test("nobody in danger is cut off, however many there are")
  func safetyIsNeverCut() {
    let danger = Samples.finding(.critical, id: "case.safety")
    let records = (1...50).map { number in
      Samples.record(
        "c\(number)", state: .denied, findings: number % 2 == 0 ? [danger] : [])
    }
    let text = text(records.map { ($0, source: "in") })
    #expect(shown(in: text) == (1...25).map { "c\(2 * $0)" })
    #expect(text.contains("\n25 more; --verbose shows all.\n"))
  }

  /// Names of the interactions of `in` in the order in which they are shown.
  private func shown(in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasSuffix("  in") }
      .compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
  }

  @Test("what could not be judged is no good news, and how to mend it is told")
  func unjudged() {
    let held = Evidence(rule: "policy.not-evaluated", turn: 1)
    let unknown = Samples.record("unknown", trajectory: [], gate: [held])
    let partly = Samples.record("partly", gate: [held])
    let all = text([(unknown, "a")])
    #expect(all.contains("Could not be judged     1  nobody is known to be the customer"))
    #expect(
      all.contains(
        "\nNothing could be judged: nobody is known to be the customer, or no rules know the language.\n"
      ))
    #expect(all.contains("--speaker \"Marek=customer\""))
    #expect(!all.contains("Nothing needs a supervisor"))
    let some = text([(unknown, "a"), (partly, "b")])
    #expect(some.contains("\nOf what could be judged, nothing needs a supervisor.\n"))
    #expect(text([(partly, "b")]).contains("\nNothing needs a supervisor.\n"))
    var markdown = AuditText(
      now: now, isVerbose: false, style: TextStyle(isColoured: false, width: nil))
    markdown.take(unknown, source: "a")
    #expect(markdown.markdown().contains("Nothing could be judged"))
  }

  @Test("one sentence that sounds like two kinds of offer is one offer")
  func offersOfOneTurn() {
    let offers = [
      Samples.offer(.agent, .answerOnly), Samples.offer(.agent, .blocked),
      Samples.offer(.agent, .blocked, turn: 8), Samples.offer(.tool, .blocked),
    ]
    let record = Samples.record(offers: offers)
    #expect(record.decisionsOnOffersMade == [.blocked, .blocked])
    #expect(text([(record, "a")]).contains("Offers made while held  2\n"))
    var summary = AuditSummary()
    summary.count(record)
    #expect(summary.offersMade.sum(GateDecision.allCases) == 2)
    #expect(summary.offersAsked[.blocked] == 1)
  }

  @Test("a check-in that another interaction settled is done, whichever comes first")
  func settled() {
    let facts = Samples.customer("k")
    let owing = Samples.record("care", state: .claimed, followUp: Samples.followUp(), facts: facts)
    let other = Samples.record(
      "other", state: .claimed, followUp: Samples.followUp(), facts: Samples.customer("k2"))
    let day = Samples.time("2026-03-04T09:00:00-05:00")
    let answer = CheckInAnswer(id: nil, outcome: .confirmed, because: [])
    let checkIn = Samples.record("check", startedAt: day, facts: facts, answer: answer)
    let silent = Samples.record(
      "check", startedAt: day, facts: facts,
      answer: CheckInAnswer(id: nil, outcome: .noAnswer, because: []))
    let before = Samples.record(
      "before", startedAt: Samples.time("2026-03-02T09:00:00-05:00"), facts: facts, answer: answer)
    let later = Samples.time("2026-03-09T00:00:00Z")
    let run = { (records: [CaseRecord]) in
      self.text(records.map { ($0, source: "in") }, now: later)
    }
    for records in [[owing, other, checkIn], [checkIn, other, owing]] {
      let text = run(records)
      #expect(text.contains("Check-ins owed          1  1 overdue, 1 done\n"), "\(text)")
      #expect(text.contains("check-in  done\n"))
    }
    for records in [[owing, silent], [owing, before]] {
      #expect(run(records).contains("Check-ins owed          1  1 overdue\n"))
    }
  }

  @Test("what a ledger knows of a check-in counts")
  func knownCheckIn() {
    let owing = Samples.record("care", state: .claimed, followUp: Samples.followUp())
    let at = Samples.time("2026-03-04T15:00:00Z")
    let cases: [(KnownCheckIn.State, Timestamp?, String)] = [
      (.done, at, "0  1 done"), (.lapsed, at, "0  1 lapsed"), (.cancelled, at, "0  1 cancelled"),
      (.open(opensAt: nil, lastMinute: at), at, "1  1 upcoming"),
      (.open(opensAt: now, lastMinute: at), at, "1  1 due now"),
      (.open(opensAt: nil, lastMinute: at), nil, "1  1 without a fitting minute"),
    ]
    for (state, minute, expected) in cases {
      var text = AuditText(
        now: now, isVerbose: false, style: TextStyle(isColoured: false, width: nil))
      text.take(
        owing, source: "in", known: KnownCheckIn(state: state, at: minute, owner: "sam"))
      #expect(text.rendered().contains("Check-ins owed          \(expected)\n"))
    }
  }

  @Test(
    "what there is to coach: who, what, in how many contacts, and one quote, most frequent first")
  func coaching() {
    let records = [
      Samples.record("a", findings: [Samples.finding(.major)], facts: Samples.agent("kim")),
      Samples.record(
        "b",
        findings: [
          Samples.finding(.critical, turn: 4, quote: "shall I add it"),
          Samples.finding(.major, turn: 6),
          Samples.finding(.critical, isTrial: true, id: "conduct.trial"),
          Samples.finding(.major, id: "case.not-solved"),
        ], facts: Samples.agent("kim")),
      Samples.record(
        "c", findings: [Samples.finding(.minor, quote: nil, id: "conduct.other")],
        facts: Samples.agent("lee")),
    ]
    let text = text(records.map { ($0, source: "in") })
    #expect(
      text.hasSuffix(
        """

        To coach: what was said and done, by agent

        kim  2 contacts  An offer was made while the gate was closed
                         "shall I add it"  b, turn 4
        lee   1 contact  An offer was made while the gate was closed

        """), "\(text)")
    var markdown = AuditText(
      now: now, isVerbose: false, style: TextStyle(isColoured: false, width: nil))
    for record in records { markdown.take(record, source: "in") }
    #expect(
      markdown.markdown().contains(
        "| kim | 2 | An offer was made while the gate was closed | \"shall I add it\" b, turn 4 |\n"
      ))
  }

  @Test("a talk with an agent is about the agent's words, where there are any")
  func coachingQuote() {
    let finding = Finding(
      id: "conduct.claimed-without-asking", severity: .minor, turn: 2, message: "Never asked",
      because: [
        Evidence(rule: "problem.dead", turn: 1, quote: "is dead"),
        Evidence(rule: "resolution.done", turn: 2, quote: "is fixed"),
      ], isTrial: false)
    let text = text([(Samples.record("c", findings: [finding]), source: "in")])
    #expect(text.contains("\"is fixed\"  c, turn 2\n"))
  }

  @Test("rules on trial are told, and that they decide nothing")
  func onTrial() {
    var text = AuditText(
      now: now, isVerbose: false, style: TextStyle(isColoured: false, width: nil))
    let finding = Samples.finding(.critical, isTrial: true, id: "conduct.x")
    text.take(Samples.record(findings: [finding]), source: "in", heardOnTrial: ["stress.y": 2])
    let rendered = text.rendered()
    #expect(
      rendered.contains(
        "Heard on trial          3  rules on trial decide nothing: stress.y 2, conduct.x 1\n"))
    #expect(rendered.contains("Findings                0\n"))
    #expect(rendered.contains("Nothing needs a supervisor."))
    #expect(!self.text([(Samples.record(), "a")]).contains("on trial"))
  }
}

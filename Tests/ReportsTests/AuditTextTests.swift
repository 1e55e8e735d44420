import Foundation
import Rules
import Testing
import Transcripts

@testable import Casework
@testable import Reports

@Suite("The audit as text")
struct AuditTextTests {
  private let now = Samples.time("2026-03-04T05:00:00Z")

  private func text(
    _ records: [(CaseRecord, source: String)], verbose: Bool = false,
    style: TextStyle = TextStyle(isColoured: false, width: nil), now: Timestamp? = nil
  ) -> String {
    var text = AuditText(now: now ?? self.now, isVerbose: verbose, style: style)
    for (record, source) in records { text.take(record, source: source) }
    return text.rendered()
  }

  @Test("a summary, then who needs a supervisor, worst first, each with quote, turn and source")
  func whole() {
    let claimed = Evidence(
      rule: "resolution.claimed", turn: 8, start: 0, end: 4, quote: "all done")
    let records = [
      (Samples.record("calm-one"), "in/calm.jsonl"),
      (
        Samples.record(
          "claimed", state: .claimed, because: [claimed], followUp: Samples.followUp()),
        "in/claimed.txt"
      ),
      (
        Samples.record(
          "pitched", level: .stressed, peak: .crisis, state: .stated,
          offers: [Samples.offer(.agent, .blocked)], commitments: [Samples.commitment],
          findings: [Samples.finding(.critical), Samples.finding(.minor)],
          followUp: Samples.followUp(at: nil)), "in/pitched.jsonl"
      ),
    ]
    let expected = """
      Interactions            3  27 turns
      Stressed                1  1 crisis
      Not solved              2  1 stated, 1 claimed
      Delivery gap            1  1 claimed, 0 confirmed; 1 commitment, 0 kept
      Offers made while held  1
      Check-ins owed          2  1 due now, 1 without a fitting minute
      Commitments open        1
      Findings                2  1 critical, 1 minor

      2 interactions need a supervisor, worst first

      1  pitched  in/pitched.jsonl
         critical  conduct.offer-while-held  turn 2  An offer was made while the gate was closed: "sports pack"
         stressed  stress.repeat-contact     turn 4  "third time"
         stated    stress.repeat-contact     turn 4  "third time"
         check-in  without a fitting minute, agent-7 by voice

      2  claimed  in/claimed.txt
         claimed   resolution.claimed        turn 8  "all done"
         check-in  Wed 2026-03-04 08:00 -05:00, due now, agent-7 by voice

      To coach: what was said and done, by agent

      not named  1 contact  An offer was made while the gate was closed
                            "sports pack"  pitched, turn 2

      """
    #expect(text(records) == expected)
  }

  @Test("nothing to tell is told")
  func nothing() {
    #expect(text([]) == "No interactions.\n")
    #expect(text([(Samples.record(), "a")]).hasSuffix("\nNothing needs a supervisor.\n"))
  }

  @Test(
    "the clock decides what is due, and nothing else",
    arguments: [
      ("2026-03-04T03:04:59Z", "upcoming"), ("2026-03-04T03:05:00Z", "due now"),
      ("2026-03-04T15:05:00Z", "due now"), ("2026-03-04T15:05:01Z", "overdue"),
    ])
  func due(_ now: String, _ standing: String) {
    let text = text(
      [(Samples.record(state: .stated, followUp: Samples.followUp()), "a")],
      now: Samples.time(now))
    #expect(text.contains("Check-ins owed          1  1 \(standing)\n"))
    #expect(text.contains("08:00 -05:00, \(standing), agent-7"))
  }

  @Test("critical findings come first, then stress at the end, then what is not solved")
  func order() {
    let records = [
      ("major", Samples.record("major", findings: [Samples.finding(.major)])),
      ("claimed", Samples.record("claimed", state: .claimed)),
      ("denied", Samples.record("denied", state: .denied)),
      ("stressed", Samples.record("stressed", level: .stressed)),
      ("crisis", Samples.record("crisis", level: .crisis)),
      ("critical", Samples.record("critical", findings: [Samples.finding(.critical)])),
      ("minor", Samples.record("minor", findings: [Samples.finding(.minor)])),
      ("trial", Samples.record("trial", findings: [Samples.finding(.critical, isTrial: true)])),
      ("solved", Samples.record("solved", level: .uneasy, peak: .crisis, state: .confirmed)),
    ]
    let lines = text(records.map { ($0.1, source: "in/" + $0.0) }).split(separator: "\n")
    let shown = lines.compactMap { line in line.split(separator: "/").last }
      .filter { name in records.contains { $0.0 == name } }.map(String.init)
    #expect(shown == ["critical", "crisis", "stressed", "denied", "claimed", "major"])
  }

  @Test("twenty are shown, and how many more there are; all when asked for")
  func manyItems() {
    let records = (1...25).map { number in
      (Samples.record("c\(number)", state: number == 25 ? .denied : .stated), source: "f")
    }
    let some = text(records)
    #expect(some.contains("25 interactions need a supervisor"))
    #expect(some.contains("\n 1  c25  f\n"))
    #expect(some.contains("\n20  c19  f\n"))
    #expect(!some.contains("c20"))
    #expect(some.hasSuffix("\n5 more; --verbose shows all.\n"))
    let all = text(records, verbose: true)
    #expect(all.contains("\n25  c24  f\n"))
    #expect(!all.contains("more;"))
  }

  @Test("of many findings three are shown, and how many more there are")
  func manyFindings() {
    let record = Samples.record(
      findings: [.major, .critical, .major, .major, .major].enumerated().map {
        Samples.finding($0.element, turn: $0.offset + 1)
      })
    let some = text([(record, "f")])
    #expect(some.contains("critical  conduct.offer-while-held  turn 2"))
    #expect(some.contains("turn 1") && some.contains("turn 3") && !some.contains("turn 4"))
    #expect(some.contains("and 2 more findings"))
    #expect(text([(record, "f")], verbose: true).contains("turn 5"))
  }

  @Test("a terminal's width cuts what is quoted, not what tells where it is")
  func width() {
    let long = Evidence(
      rule: "problem.dead", turn: 1, start: 0, end: 400,
      quote: String(repeating: "dead ", count: 80))
    let text = text(
      [(Samples.record(state: .stated, because: [long]), "f")],
      style: TextStyle(isColoured: false, width: 60))
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("...") && $0.contains("dead dead") })
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test("colour adds nothing but colour")
  func colour() {
    let records = [
      (
        Samples.record(
          level: .crisis, state: .denied, findings: [Samples.finding(.critical)],
          followUp: Samples.followUp()), source: "f"
      )
    ]
    let coloured = text(records, style: TextStyle(isColoured: true, width: nil))
    #expect(coloured.contains("\u{1B}[1;31mcritical"))
    var plain = coloured
    while let start = plain.range(of: "\u{1B}["),
      let end = plain[start.upperBound...].firstIndex(of: "m")
    {
      plain.removeSubrange(start.lowerBound...end)
    }
    #expect(plain == text(records))
  }

  @Test("nothing of a transcript is obeyed by the terminal")
  func hostile() {
    let evil = "\u{1B}]0;x\u{7} \u{9B}2J \u{202E}abc\u{2028}\r\n\t\"quoted\""
    let evidence = Evidence(rule: evil, turn: 1, start: 0, end: 9, quote: evil)
    let followUp = FollowUp(
      needed: true, window: Samples.followUp().window, feasible: true, infeasibleBecause: [evil],
      nearest: nil,
      checkIn: CheckIn(
        id: evil, interaction: evil, number: 1, at: now, timezone: evil, channel: evil, owner: evil,
        because: [evil]),
      brief: nil)
    let record = Samples.record(
      evil, level: .crisis, state: .denied, because: [evidence],
      findings: [Samples.finding(.critical, quote: evil)], followUp: followUp)
    let text = text([(record, source: evil)])
    #expect(Unsafe.scalars(in: text) == [])
    #expect(text.contains(#""\u{1B}]0;x\u{7} \u{9B}2J \u{202E}abc"#))
  }
}

/// What a terminal would obey, or what would reorder or break a line.
enum Unsafe {
  static func scalars(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}

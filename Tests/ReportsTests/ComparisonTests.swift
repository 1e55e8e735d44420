import Foundation
import Rules
import Testing

@testable import Casework
@testable import Reports

@Suite("What changed since an earlier audit")
struct ComparisonTests {
  private static func document(_ records: [CaseRecord], fingerprint: String = "00") -> [UInt8] {
    var writer = AuditDocumentWriter()
    for record in records {
      writer.take(record, origin: InteractionOrigin(file: "a.jsonl", format: "jsonl"))
    }
    var json = JSONBuffer()
    writer.write(
      origin: .init(version: "1.2.3", fingerprint: fingerprint), problems: [], to: &json)
    return json.bytes
  }

  private func compare(
    _ old: [CaseRecord], _ new: [CaseRecord], fingerprint: String = "00"
  ) throws -> AuditComparison.Outcome {
    var comparison = try AuditComparison(against: "old.json", document: Self.document(old))
    for record in new { comparison.take(record) }
    return comparison.outcome(fingerprint: fingerprint)
  }

  @Test("the same audit has changed nothing")
  func same() throws {
    let records = [
      Samples.record("a", level: .crisis, state: .denied, findings: [Samples.finding(.major)]),
      Samples.record("a"), Samples.record("é \"b\"", followUp: Samples.followUp()),
    ]
    #expect(
      try compare(records, records) == .init(summary: [], interactions: [], rulesDiffer: false))
  }

  @Test("what is new, gone and changed is told, each change as it was and as it is")
  func changes() throws {
    let outcome = try compare(
      [
        Samples.record("a", level: .stressed, state: .stated, findings: [Samples.finding(.major)]),
        Samples.record("gone"),
      ], [Samples.record("new", state: .claimed), Samples.record("a", state: .confirmed)])
    #expect(outcome.interactions.map(\.kind) == [.new, .changed, .gone])
    #expect(outcome.interactions.map(\.interaction) == ["new", "a", "gone"])
    #expect(
      outcome.interactions[1].differences == [
        .init(name: "stress.peak", old: "stressed", new: "calm"),
        .init(name: "stress.final", old: "stressed", new: "calm"),
        .init(name: "problem", old: "stated", new: "confirmed"),
        .init(name: "finding", old: "conduct.offer-while-held", new: nil),
      ])
    #expect(outcome.summary.contains(.init(name: "by_peak.stressed", old: "1", new: "0")))
    #expect(!outcome.summary.contains { $0.name == "interactions" })
  }

  @Test("several interactions of one id are told apart by their order")
  func repeatedIDs() throws {
    let outcome = try compare(
      [Samples.record("a"), Samples.record("a", state: .stated)],
      [Samples.record("a"), Samples.record("a", state: .confirmed), Samples.record("a")])
    #expect(outcome.interactions.map(\.kind) == [.changed, .new])
  }

  @Test(
    "a reader gets words, a program the names as they are",
    arguments: [
      ("by_final_state.abandoned", "problem abandoned at the end"),
      ("by_final_state.none", "no problem"), ("by_peak.crisis", "stress up to crisis"),
      ("offers.made.blocked", "offers made, gate held"),
      ("offers.asked.answer_only", "offers asked for, gate answer only"),
      ("check_ins.without_time", "check-ins without a time"),
      ("personal_data.CARD", "personal data hidden: card"),
      ("scorecard.items.solve_now.not_met", "solve now: not met"),
      ("delivery.claimed", "delivery gap: claimed"), ("interactions", "interactions"),
      ("stress.peak", "stress at its highest"), ("check_in", "check-in"),
    ])
  func words(_ name: String, _ words: String) {
    #expect(ComparisonWords.words(name) == words)
  }

  @Test("no name of a key is left in what people read of a comparison")
  func readable() throws {
    let old = [Samples.record("a", level: .crisis, state: .abandoned, followUp: Samples.followUp())]
    var comparison = try AuditComparison(against: "old", document: Self.document(old))
    comparison.take(Samples.record("a", state: .confirmed, offers: [Samples.offer(.bot, .blocked)]))
    let plain = TextStyle(isColoured: false, width: nil)
    for told in [
      comparison.text(fingerprint: "00", style: plain), comparison.markdown(fingerprint: "00"),
    ] {
      #expect(told.contains("problem abandoned at the end"))
      #expect(told.firstMatch(of: /[a-z]_[a-z]|[a-z]\.[a-z]/) == nil, "\(told)")
    }
  }

  @Test("other rules are told")
  func otherRules() throws {
    #expect(try compare([], [], fingerprint: "01").rulesDiffer)
    var comparison = try AuditComparison(against: "old", document: Self.document([]))
    comparison.take(Samples.record("c\u{1B}1"))
    let plain = TextStyle(isColoured: false, width: nil)
    let text = comparison.text(fingerprint: "01", style: plain)
    #expect(text.contains("The rules are not the same"))
    #expect(text.contains("Interactions: 1 new, 0 gone, 0 changed"))
    #expect(comparison.markdown(fingerprint: "01").contains("- **new** c"))
  }

  @Test(
    "what is no audit is refused",
    arguments: ["", "{", "[1]", "{\"schema\":\"aftercare.gate/1\"}", "{\"a\":1}x", "\"\\u12\""])
  func refused(_ text: String) {
    #expect(throws: AuditComparison.Refusal.self) {
      try AuditComparison(against: "old", document: Array(text.utf8))
    }
  }

  @Test("an audit that is cut anywhere is refused, and never traps")
  func cutAnywhere() {
    let whole = Self.document([Samples.record("a", state: .stated, followUp: Samples.followUp())])
    for length in stride(from: 0, to: whole.count - 2, by: 7) {
      #expect(throws: AuditComparison.Refusal.self) {
        try AuditComparison(against: "old", document: Array(whole.prefix(length)))
      }
    }
  }

  @Test("the course of stress is drawn where blocks can be, squeezed to its worst")
  func sparkline() {
    let blocks = TextStyle(isColoured: false, width: 80, drawsBlocks: true)
    #expect(Sparkline.text([.calm, .uneasy, .stressed, .crisis], style: blocks) == "▁▃▆█")
    #expect(Sparkline.text([.calm, .calm], style: blocks) == "")
    let plain = TextStyle(isColoured: false, width: 80)
    #expect(Sparkline.text([.crisis], style: plain) == "")
    let long = (0..<1000).map { $0 == 500 ? StressLevel.crisis : .calm }
    let drawn = Sparkline.text(long, style: blocks)
    #expect(drawn.count == 24)
    #expect(drawn.count { $0 == "█" } == 1)
  }
}

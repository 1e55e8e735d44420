import Diagnostics
import Foundation
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The audit as one document")
struct AuditDocumentTests {
  private func document(_ records: [(CaseRecord, source: String)]) -> String {
    var writer = AuditDocumentWriter()
    for (record, source) in records {
      writer.take(record, origin: InteractionOrigin(file: source, format: "jsonl"))
    }
    var json = JSONBuffer()
    let problem = Diagnostic(
      .error, code: "T001", "no JSON", file: "a.jsonl", line: 2, column: 1, help: "mend it")
    writer.write(
      origin: .init(version: "1.2.3", fingerprint: "00ff"), problems: [problem], to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test("keys stand in the order of the contract")
  func keys() {
    let text = document([])
    #expect(
      text
        == #"{"schema":"aftercare.audit/1","tool":{"name":"aftercare","version":"1.2.3"},"#
        + #""rulebook":{"fingerprint":"00ff"},"summary":{"interactions":0,"turns":0,"#
        + #""by_peak":{"calm":0,"uneasy":0,"stressed":0,"crisis":0},"#
        + #""by_final_state":{"none":0,"stated":0,"working":0,"claimed":0,"promised":0,"escalated":0,"#
        + #""confirmed":0,"denied":0,"abandoned":0},"#
        + #""offers":{"asked":{"open":0,"answer_only":0,"blocked":0},"#
        + #""made":{"open":0,"answer_only":0,"blocked":0}},"#
        + #""findings":{"info":0,"minor":0,"major":0,"critical":0},"#
        + #""check_ins":{"needed":0,"feasible":0,"infeasible":0,"without_time":0},"#
        + #""commitments":{"open":0,"due":0,"kept":0,"broken":0},"personal_data":{},"#
        + #""delivery":{"claimed":0,"promised":0,"denied":0,"confirmed":0,"commitments":0,"kept":0,"broken":0},"#
        + #""scorecard":{"points":0,"possible":0,"fatal":0,"items":{"#
        + ["solve_now", "no_sale_in_the_storm", "close_with_confirmation", "promises_kept"]
        .map { #""\#($0)":{"met":0,"not_met":0,"not_applicable":0},"# }.joined()
        + #""follow_up_booked":{"met":0,"not_met":0,"not_applicable":0}}},"unjudged":0},"interactions":[],"#
        + #""problems":[{"severity":"error","code":"T001","message":"no JSON","file":"a.jsonl","#
        + #""line":2,"column":1,"help":"mend it"}]}"# + "\n")
  }

  @Test("interactions stand in order of start, then id, then source; unknown starts last")
  func order() throws {
    let early = Samples.time("2026-03-03T09:00:00Z")
    let late = Samples.time("2026-03-03T09:00:00-05:00")
    let text = document([
      (Samples.record("x", startedAt: nil), "2"), (Samples.record("x", startedAt: nil), "1"),
      (Samples.record("b", startedAt: late), "1"), (Samples.record("a", startedAt: late), "1"),
      (Samples.record("z", startedAt: early), "1"),
    ])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let interactions = try #require(object["interactions"] as? [[String: Any]])
    let names = interactions.map { item in
      "\(item["interaction"] as? String ?? "") \(item["source"] as? String ?? "")"
    }
    #expect(names == ["z 1", "a 1", "b 1", "x 1", "x 2"])
  }
}

@Suite("The audit's summary")
struct AuditSummaryTests {
  @Test("counts by peak, state, offers, findings, check-ins and commitments")
  func counts() {
    var summary = AuditSummary()
    summary.count(
      Samples.record(
        level: .calm, peak: .crisis, state: .denied,
        offers: [Samples.offer(.agent, .blocked), Samples.offer(.bot, .answerOnly, turn: 7)],
        commitments: [Samples.commitment],
        findings: [Samples.finding(.critical), Samples.finding(.major, isTrial: true)],
        followUp: Samples.followUp()))
    summary.count(
      Samples.record(
        state: .confirmed, offers: [Samples.offer(.tool, .blocked)],
        followUp: Samples.followUp(at: nil)))
    #expect(summary.interactions == 2)
    #expect(summary.turns == 18)
    #expect(summary.stressed == 1)
    #expect(summary.byPeak[.crisis] == 1)
    #expect(summary.notSolved == 1)
    #expect(summary.offersMadeWhileHeld == 1)
    #expect(summary.offersAsked[.blocked] == 1)
    #expect(summary.offersMade[.answerOnly] == 1)
    #expect(summary.findings.sum(Severity.allCases) == 1)
    #expect(summary.checkIns.needed == 2)
    #expect(summary.checkIns.feasible == 1)
    #expect(summary.checkIns.infeasible == 1)
    #expect(summary.commitmentsOpen == 1)
    #expect(summary.delivery.commitments == 1 && summary.delivery.kept == 0)
  }

  @Test(
    "summaries of parts add up to that of the whole, however they are put together",
    arguments: 0..<10)
  func associative(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let parts = (0..<3).map { _ in
      (0..<5).map { _ in
        Samples.record(
          level: StressLevel.allCases.randomElement(using: &generator) ?? .calm,
          state: ProblemState.allCases.randomElement(using: &generator) ?? .none,
          findings: [Samples.finding(Severity.allCases.randomElement(using: &generator) ?? .info)],
          followUp: Bool.random(using: &generator) ? Samples.followUp() : Samples.noFollowUp)
      }
    }
    let summaries = parts.map { records in
      records.reduce(into: AuditSummary()) { $0.count($1) }
    }
    let whole = parts.joined().reduce(into: AuditSummary()) { $0.count($1) }
    #expect(summaries[0].adding(summaries[1]).adding(summaries[2]) == whole)
    #expect(summaries[0].adding(summaries[1].adding(summaries[2])) == whole)
    #expect(summaries[2].adding(summaries[1]).adding(summaries[0]) == whole)
    #expect(AuditSummary().adding(whole) == whole)
  }
}

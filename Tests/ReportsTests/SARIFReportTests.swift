import Diagnostics
import Foundation
import Rules
import Testing

@testable import Casework
@testable import Reports

@Suite("The audit as SARIF and as JUnit XML")
struct SARIFReportTests {
  private func sarif(_ records: [(CaseRecord, lines: [Int: Int])]) throws -> [String: Any] {
    var report = SARIFReport()
    for (record, lines) in records { report.take(record, source: "in/a b.jsonl", lines: lines) }
    var json = JSONBuffer()
    let problem = Diagnostic(.error, code: "T001", "no JSON", file: "/x", line: 2, column: 1)
    report.write(rules: [], version: "1.2.3", problems: [problem], to: &json)
    let log = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
    return try #require((log?["runs"] as? [[String: Any]])?.first)
  }

  @Test(
    "a finding is a result with its level, its file and its line",
    arguments: [
      (Severity.critical, "error"), (.major, "warning"), (.minor, "note"), (.info, "note"),
    ])
  func results(_ severity: Severity, _ level: String) throws {
    let record = Samples.record(findings: [Samples.finding(severity, turn: 2)])
    let run = try sarif([(record, [1: 4, 2: 7])])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "conduct.offer-while-held")
    #expect(result["level"] as? String == level)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: [String: Any]])
    #expect(place["artifactLocation"]?["uri"] as? String == "in/a%20b.jsonl")
    #expect(place["region"]?["startLine"] as? Int == 7)
  }

  @Test("a turn whose line is not known has none, and trial findings are for review")
  func unknownLine() throws {
    let record = Samples.record(findings: [Samples.finding(.major, isTrial: true)])
    let result = try #require((try sarif([(record, [:])])["results"] as? [[String: Any]])?.first)
    #expect(result["level"] as? String == "none")
    #expect(result["kind"] as? String == "review")
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    #expect((location["physicalLocation"] as? [String: Any])?["region"] == nil)
  }

  @Test("what is wrong with the input is a notification, and the run has failed")
  func problems() throws {
    let invocation = try #require((try sarif([])["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let told = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
    #expect(told.map { $0["level"] as? String } == ["error"])
  }

  @Test("JUnit has a suite a source, a case an interaction, and one failure for what is major")
  func junit() {
    var report = JUnitReport()
    let bad = [Samples.finding(.minor), Samples.finding(.major), Samples.finding(.critical)]
    report.take(Samples.record("a<1>"), source: "x.jsonl")
    report.take(Samples.record("b\u{1B}[31m", findings: bad), source: "x.jsonl")
    let onTrial = [Samples.finding(.major, isTrial: true)]
    report.take(Samples.record("c", findings: onTrial), source: "y")
    let text = report.rendered()
    #expect(text.contains("<testsuites name=\"aftercare audit\" tests=\"3\" failures=\"1\""))
    #expect(text.contains("<testsuite name=\"x.jsonl\" tests=\"2\" failures=\"1\""))
    #expect(text.contains("<testcase name=\"a&lt;1&gt;\" classname=\"x.jsonl\"/>"))
    #expect(text.contains("<testcase name=\"b\u{FFFD}[31m\""))
    #expect(text.components(separatedBy: "<failure ").count == 2)
    #expect(text.contains("critical conduct.offer-while-held, turn 2"))
    #expect(!text.contains("minor conduct"))
  }

  @Test("Markdown has the summary as a table, and nothing in it is obeyed")
  func markdown() {
    var text = AuditText(
      now: Samples.time("2026-03-04T05:00:00Z"), isVerbose: false,
      style: TextStyle(isColoured: false, width: nil))
    let finding = Samples.finding(.critical, quote: "<b>| [x](y)")
    text.take(Samples.record("c*1", findings: [finding]), source: "in/a.jsonl")
    let page = text.markdown()
    #expect(page.contains("| Interactions | 1 | 9 turns |"))
    #expect(page.contains("### c\\*1"))
    #expect(page.contains("&lt;b&gt;\\| \\[x\\](y)"))
  }
}

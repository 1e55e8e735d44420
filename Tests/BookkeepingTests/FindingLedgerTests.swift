import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("Findings in the ledger have ids, and can be dismissed")
struct FindingLedgerTests {
  private static let word = PersonWord(
    by: "Dana", because: "she had asked", at: LedgerTests.begin)

  /// A record whose findings are as given, each with the words that it rests on.
  private func record(
    _ ledger: Ledger, _ customer: String, _ interaction: String, minutes: Int = 0,
    _ findings: [(id: String, turn: Int, quote: String?)]
  ) throws {
    let written = findings.map { finding in
      let quote = finding.quote.map { "\"\($0)\"" } ?? "null"
      let grounds = #"[{"rule":"offer.x","turn":\#(finding.turn),"quote":\#(quote)}]"#
      return #"{"id":"\#(finding.id)","severity":"major","turn":\#(finding.turn),"#
        + #""message":"m","because":\#(finding.quote == nil ? "[]" : grounds)}"#
    }
    let said = "Let me look at \(findings.count), \(findings.first?.id ?? "none")."
    try ledger.record(
      LedgerTests.entry(
        try LedgerTests.record(customer, interaction, minutes: minutes, last: said)))
    try ledger.connection.run(
      "UPDATE interaction SET record = ?1 WHERE seq = (SELECT max(seq) FROM interaction)",
      .text(#"{"findings":[\#(written.joined(separator: ","))]}"#))
  }

  @Test("an id is of customer, interaction, rule and turn, and stays when the record is corrected")
  func ids() throws {
    let ledger = try FreshLedger.open()
    try record(ledger, "x", "a", [("f.one", 1, "w"), ("f.one", 1, "w"), ("f.two", 1, nil)])
    try record(ledger, "y", "a", [("f.one", 1, "w")])
    let first = try ledger.findings()
    #expect(Set(first.map(\.id)).count == 4)
    #expect(first.map(\.grounds.count) == [1, 1, 0, 1])
    try record(ledger, "x", "a", [("f.zero", 1, "w"), ("f.one", 1, "w"), ("f.two", 1, nil)])
    let second = try ledger.findings(customer: "x")
    #expect(second.map(\.finding) == ["f.zero", "f.one", "f.two"])
    #expect(second[1].id == first[0].id && second[2].id == first[2].id)
  }

  @Test("a dismissed finding is kept, with who and why, and once only")
  func dismissal() throws {
    let ledger = try FreshLedger.open()
    try record(ledger, "x", "a", [("f.one", 2, "w"), ("f.two", 2, "v")])
    let id = try ledger.findings()[0].id
    #expect(try ledger.dismiss(finding: id, Self.word) == nil)
    #expect(try ledger.dismiss(finding: id, Self.word) == .dismissed)
    #expect(try ledger.dismiss(finding: "fi-0", Self.word) == .unknown)
    let findings = try ledger.findings()
    #expect(findings.map { $0.dismissal?.person } == ["Dana", nil])
    #expect(findings[0].dismissal?.reason == "she had asked")
    #expect(try LedgerTests.count("dismissed_findings", in: ledger) == 1)
    try record(ledger, "x", "a", [("f.one", 2, "w")])
    #expect(try ledger.findings().map { $0.dismissal != nil } == [true])
    _ = try ledger.forget("x")
    #expect(try LedgerTests.count("dismissed_findings", in: ledger) == 0)
  }

  @Test("a record that is no JSON has no findings, and hurts no other")
  func unreadable() throws {
    let ledger = try FreshLedger.open()
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "a")))
    try record(ledger, "y", "b", [("f.one", 2, "w")])
    #expect(try ledger.findings().map(\.customer) == ["y"])
  }
}

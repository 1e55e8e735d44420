import Foundation
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A ledger is copied whole")
struct LedgerCopyTests {
  private func filled() throws -> Ledger {
    let ledger = try FreshLedger.open()
    for customer in [
      "x", "wide ünïcode 🙂", "back\\slash\tand\nlines\r", "nul\u{0}mark\u{10FFFF}end", "",
    ] {
      let diary = try Diary(ledger, customer: customer)
      try diary.hear("a", hours: 0, "C: My line is dead.", "A: I will call you back tomorrow.")
      try diary.hear("b", hours: 15, "C: It works now, thank you.", event: .checkIn)
    }
    try ledger.record(LedgerTests.entry(try LedgerTests.record(nil, "nobody")))
    try ledger.record(
      PersonDecision.hold("x", until: nil, by: "Dana", because: "ill", at: LedgerTests.begin))
    let open = try #require(try ledger.checkIns().first { $0.isOpen })
    _ = try ledger.reassign(
      checkIn: open.booking.id, to: "a9",
      PersonWord(by: "Dana", because: nil, at: LedgerTests.begin))
    return ledger
  }

  private func digests(_ ledger: Ledger) throws -> [CopiedTable] {
    try LedgerTable.all.map { try ledger.digest(of: $0) { _ in } }
  }

  @Test("there and back it is the same, and goes on as before")
  func bothWays() throws {
    let first = try filled()
    let there = try Ledger(.memory)
    let copied = try first.copy(to: there)
    #expect(try copied == digests(first) && copied == digests(there))
    #expect(copied.allSatisfy { $0.rows > 0 })
    let back = try FreshLedger.open()
    #expect(try there.copy(to: back) == copied)
    let later = LedgerTests.begin.adding(seconds: 86_400)
    for customer in ["x", "nul\u{0}mark\u{10FFFF}end", ""] {
      #expect(
        try back.history(of: customer, before: later) == first.history(of: customer, before: later))
    }
    #expect(try back.checkIns().map(\.booking.id) == first.checkIns().map(\.booking.id))
    // A new row must not get the number of one that was copied.
    try back.record(LedgerTests.entry(try LedgerTests.record("new", "new")))
    #expect(try back.damages().isEmpty)
    #expect(try LedgerTests.count("versions", in: back) == copied[0].rows + 1)
  }

  @Test("a ledger that holds anything is left as it is")
  func notEmpty() throws {
    let (first, other) = (try filled(), try FreshLedger.open())
    try other.record(
      PersonDecision.hold("y", until: nil, by: "Dana", because: "ill", at: LedgerTests.begin))
    let before = try digests(other)
    let error = #expect(throws: LedgerError.self) { _ = try first.copy(to: other) }
    #expect(error?.reason == .notEmpty)
    #expect(try digests(other) == before)
  }

  @Test("a table is named with all its columns")
  func columns() throws {
    let ledger = try Ledger(.memory)
    for table in LedgerTable.all {
      let known = try ledger.connection.texts("SELECT name FROM pragma_table_info('\(table.name)')")
      #expect(Set(known) == Set(table.columns) && table.columns.first == "seq")
    }
    let tables = try ledger.connection.texts(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    #expect(Set(tables) == Set(LedgerTable.all.map(\.name)))
  }
}

import Foundation
import TestSupport
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A recorder puts each interaction down once, whatever becomes of the connection")
struct RecorderTests {
  private static func entries(_ count: Int) throws -> [LedgerEntry] {
    try (0..<count).map {
      try LedgerTests.entry(try LedgerTests.record("c\($0 % 4)", "i\($0)", minutes: $0 * 60))
    }
  }

  private static func digests(_ ledger: Ledger) throws -> [CopiedTable] {
    try LedgerTable.all.map { try ledger.digest(of: $0) { _ in } }
  }

  @Test(
    "a connection that breaks anywhere leaves what one leaves that never does", arguments: 0..<12)
  func breaks(seed: UInt64) throws {
    let entries = try Self.entries(12)
    let whole = try Ledger(.memory)
    for entry in entries { try whole.record(entry) }

    var random = SeededGenerator(seed: seed)
    let store = try Ledger(.memory)
    let inner = try #require(store.connection as? SQLiteConnection)
    var broken = 0
    let recorder = Recorder(uptime: { 0 }) {
      Ledger(
        BreakingConnection(inner) {
          guard broken < 20, Int.random(in: 0..<12, using: &random) == 0 else { return nil }
          broken += 1
          return BreakingConnection.Break.allCases.randomElement(using: &random)
        }, at: .memory)
    }
    for (number, entry) in entries.enumerated() {
      try recorder.record(entry)
      if number % 3 == 2 { try recorder.commit() }
      _ = try recorder.read { ledger throws(LedgerError) in
        try ledger.history(of: "c1", before: LedgerTests.begin)
      }
    }
    try recorder.commit()
    #expect(broken > 0 && recorder.waiting == 0 && recorder.lost == 0)
    #expect(try Self.content(store) == Self.content(whole))
  }

  /// All rows without their numbers, of which a transaction that was taken back uses some up.
  private static func content(_ ledger: Ledger) throws -> [[String]] {
    try [
      "SELECT customer || interaction || version || record FROM interaction ORDER BY 1",
      "SELECT customer || kind || at FROM fact ORDER BY 1",
      "SELECT id || number || attempt FROM check_in ORDER BY 1",
    ].map { try ledger.connection.texts($0) }
  }

  @Test("what waits for a ledger that is away is put down when it is back, and is read then")
  func away() throws {
    let entries = try Self.entries(3)
    let store = try Ledger(.memory)
    var (isAway, time, tries) = (false, Int64(0), 0)
    let recorder = Recorder(uptime: { time }) { () throws(LedgerError) in
      tries += 1
      if isAway { throw LedgerError(.refused, "no", isServers: true) }
      return Ledger(store.connection, at: .memory)
    }
    isAway = true
    #expect(throws: LedgerError.self) { try recorder.prepare() }
    for entry in entries { #expect(throws: LedgerError.self) { try recorder.record(entry) } }
    #expect(throws: LedgerError.self) { try recorder.commit() }
    #expect(recorder.waiting == 3 && tries == 1)
    #expect(try LedgerTests.count("versions", in: store) == 0)
    isAway = false
    // Not tried again until some time has gone by.
    #expect(throws: LedgerError.self) { try recorder.commit() }
    time = 6000
    let later = LedgerTests.begin.adding(seconds: 3600)
    let known = try recorder.read { ledger throws(LedgerError) in
      try ledger.history(of: "c0", before: later)
    }
    try recorder.commit()
    #expect(known.isKnown && tries == 2 && recorder.waiting == 0 && recorder.failure == nil)
    #expect(try LedgerTests.count("versions", in: store) == 3)
  }

  @Test("a ledger that is no ledger is given up for good")
  func final() throws {
    var tries = 0
    let recorder = Recorder(uptime: { Int64(tries) * 60_000 }) { () throws(LedgerError) in
      tries += 1
      throw LedgerError(.fromTheFuture, "no", isServers: true)
    }
    for entry in try Self.entries(2) {
      #expect(throws: LedgerError.self) { try recorder.record(entry) }
    }
    #expect(tries == 1 && recorder.waiting == 0)
  }
}

import Foundation
import TestSupport
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A ledger under faults loses nothing and opens nothing")
struct LedgerFaultTests {
  private final class Place {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("aftercare-fault-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { folder.appendingPathComponent("ledger.db").path }
  }

  private func fill(_ ledger: Ledger, _ numbers: Range<Int>) throws {
    for number in numbers {
      try ledger.record(LedgerTests.entry(try LedgerTests.record("c\(number)", "i\(number)")))
    }
  }

  @Test("a full disk is told as such, and what was recorded before stays")
  func full() throws {
    let place = try Place()
    let ledger = try Ledger(.file(place.path))
    try fill(ledger, 0..<5)
    let pages = try #require(try ledger.connection.number("PRAGMA page_count"))
    try ledger.connection.execute("PRAGMA max_page_count = \(pages + 4)")
    var recorded = 5
    var reason: LedgerError.Reason?
    do {
      for number in 5..<200 {
        try fill(ledger, number..<number + 1)
        recorded += 1
      }
    } catch let error as LedgerError {
      reason = error.reason
    }
    #expect(reason == .full && recorded < 200)
    let again = try Ledger(.file(place.path))
    #expect(try again.damages().isEmpty)
    #expect(try LedgerTests.count("interactions", in: again) == recorded)
    #expect(try again.checkIns().count == recorded)
    try fill(again, recorded..<recorded + 1)
  }

  @Test("a torn page is told of, never trapped on")
  func torn() throws {
    var random = SeededGenerator(seed: 5)
    let place = try Place()
    do {
      let ledger = try Ledger(.file(place.path))
      try fill(ledger, 0..<40)
      _ = try ledger.connection.number("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    let whole = try Data(contentsOf: URL(fileURLWithPath: place.path))
    var told = 0
    for _ in 0..<24 {
      for name in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: place.path + name)
      }
      var bytes = whole
      let page = Int.random(in: 1..<bytes.count / 4096, using: &random) * 4096
      for offset in 0..<512 { bytes[page + offset] = UInt8.random(in: 0...255, using: &random) }
      try bytes.write(to: URL(fileURLWithPath: place.path))
      do {
        let ledger = try Ledger(.file(place.path))
        if try !ledger.damages().isEmpty { told += 1 }
      } catch {
        told += 1
      }
    }
    #expect(told == 24)
  }

  @Test(
    "a place where nothing can be written is told as such",
    arguments: ["/dev/null/ledger.db", "/proc/ledger.db", "/"])
  func unwritable(path: String) throws {
    #expect(throws: LedgerError.self) { _ = try Ledger(.file(path)) }
  }

  @Test("two contacts that end at the same moment are both kept, in the order of their writing")
  func sameMoment() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 0, "C: My line is dead.", "A: Let me look.")
    try diary.hear("b", hours: 0, "C: I was charged twice.", "A: Let me look.")
    let later = LedgerTests.begin.adding(seconds: 3600)
    let history = try diary.ledger.history(of: "x", before: later)
    #expect(history.owed.map(\.interaction) == ["a", "b"])
    #expect(try diary.standing().filter { $0.hasSuffix("planned") }.count == 1)
  }

  @Test(
    "a person's word with a clock that was set back tells that it lies before what is on record")
  func clockSetBack() throws {
    let diary = try Diary()
    try diary.hear("a", hours: 10, "C: My line is dead.", "A: Let me look.")
    func release(hours: Int) throws -> Timestamp? {
      try diary.ledger.record(
        PersonDecision.release(
          "x", by: "Dana", because: "spoke", at: LedgerTests.begin.adding(seconds: hours * 3600)))
    }
    #expect(try release(hours: 2) != nil)
    #expect(try diary.openers(hours: 20) == [.checkInConfirmed])
    #expect(try release(hours: 12) == nil)
    #expect(try diary.openers(hours: 20).isEmpty)
  }
}

import Foundation
import TestSupport
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("A ledger on the disk")
struct LedgerFileTests {
  /// A place of its own for each test.
  private func place(_ name: String = "deep/er/ledger.db") throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("aftercare-ledger-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent(name).path
  }

  private func remove(_ path: String, levels: Int = 3) {
    var url = URL(fileURLWithPath: path)
    for _ in 0..<levels { url.deleteLastPathComponent() }
    try? FileManager.default.removeItem(at: url)
  }

  private func reason(_ path: String) -> LedgerError.Reason? {
    do throws(LedgerError) {
      _ = try Ledger(.file(path))
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("it is made for its owner alone, with its folders")
  func mode() throws {
    let path = try place()
    defer { remove(path) }
    let ledger = try Ledger(.file(path))
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "a")))
    for name in [path, path + "-wal", path + "-shm"] {
      let mode = try FileManager.default.attributesOfItem(atPath: name)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
  }

  @Test("a schema from the future and what is no ledger are refused, and left as they are")
  func refuses() throws {
    let path = try place("ledger.db")
    defer { remove(path, levels: 1) }
    do {
      let ledger = try Ledger(.file(path))
      try ledger.connection.execute("PRAGMA user_version = 99")
    }
    #expect(reason(path) == .fromTheFuture)
    let other = path + ".other"
    try SQLiteConnection(path: other).execute("CREATE TABLE t (a)")
    #expect(reason(other) == .notALedger)
    let text = Data(String(repeating: "This is no database. ", count: 100).utf8)
    let noDatabase = path + ".txt"
    try text.write(to: URL(fileURLWithPath: noDatabase))
    #expect(reason(noDatabase) == .notALedger)
    #expect(try Data(contentsOf: URL(fileURLWithPath: noDatabase)) == text)
    #expect(reason(URL(fileURLWithPath: path).deletingLastPathComponent().path) == .unopenable)
    #expect(reason("/proc/version/ledger.db") == .unopenable)
    #expect(reason("/proc/aftercare/ledger.db") == .unopenable)
  }

  @Test("forgetting leaves no byte of a customer, in the file nor in its log")
  func forgets() throws {
    let path = try place("ledger.db")
    defer { remove(path, levels: 1) }
    let ledger = try Ledger(.file(path))
    let names = (0..<30).map { "customer-\($0)-of-many" }
    for round in 0..<3 {
      for name in names {
        try ledger.record(
          LedgerTests.entry(try LedgerTests.record(name, "call \(round)", minutes: round * 60)))
      }
    }
    #expect(try ledger.forget(names[7]) > 0)
    #expect(try ledger.forget(names[7]) == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    #expect(bytes.range(of: Data(names[7].utf8)) == nil && log.isEmpty)
    #expect(bytes.range(of: Data(names[8].utf8)) != nil)
    #expect(try ledger.damages().isEmpty)
    #expect(try LedgerTests.count("customers", in: ledger) == 29)
  }

  @Test("a copy is whole, for its owner alone, and never written over a file")
  func backsUp() throws {
    let path = try place("ledger.db")
    defer { remove(path, levels: 1) }
    let ledger = try Ledger(.file(path))
    try ledger.record(LedgerTests.entry(try LedgerTests.record("x", "a")))
    try ledger.backUp(to: path + ".copy")
    let copied = try Ledger(.file(path + ".copy"))
    let later = LedgerTests.begin.adding(seconds: 3600)
    #expect(
      try copied.history(of: "x", before: later) == ledger.history(of: "x", before: later))
    #expect(throws: LedgerError.self) { try ledger.backUp(to: path + ".copy") }
  }

  @Test("many writers at once lose nothing and double nothing")
  func contention() async throws {
    let path = try place("ledger.db")
    defer { remove(path, levels: 1) }
    let record = try LedgerTests.record("shared", "shared")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let ledger = try Ledger(.file(path))
          for number in 0..<25 {
            try ledger.record(
              LedgerTests.entry(try LedgerTests.record("c\(writer)", "i\(number)")))
            try ledger.record(LedgerTests.entry(record))
          }
        }
      }
      try await group.waitForAll()
    }
    let ledger = try Ledger(.file(path))
    #expect(try LedgerTests.count("versions", in: ledger) == 101)
    #expect(try LedgerTests.count("check_ins", in: ledger) == 101)
    #expect(try ledger.damages().isEmpty)
  }
}

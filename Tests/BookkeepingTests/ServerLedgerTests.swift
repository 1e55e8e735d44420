#if PostgreSQL
  import BookkeepingPostgreSQL
  import Foundation
  import Testing
  import Transcripts

  @testable import Bookkeeping
  @testable import Casework

  /// Whether a server is named on which tests may work.
  let hasServer = ProcessInfo.processInfo.environment["AFTERCARE_TEST_POSTGRES"] != nil

  @Suite("A ledger on a server", .enabled(if: hasServer))
  struct ServerLedgerTests {
    private func place() throws -> Ledger.Place { try #require(try FreshLedger.schema()) }

    private func reason(_ place: Ledger.Place) -> LedgerError.Reason? {
      do {
        _ = try FreshLedger.open(at: place)
        return nil
      } catch {
        return (error as? LedgerError)?.reason
      }
    }

    /// The same address with more settings of the session.
    private func place(_ place: Ledger.Place, _ settings: String) throws -> Ledger.Place {
      guard case .server(let address) = place else { throw CancellationError() }
      return .server(try #require(ServerAddress(address.url + "%20-c" + settings)))
    }

    private func entry(_ customer: String?, _ interaction: String) throws -> LedgerEntry {
      try LedgerTests.entry(try LedgerTests.record(customer, interaction))
    }

    @Test(
      "many writers at once, of the same customer and of others, lose nothing and double nothing")
    func contention() async throws {
      let place = try place()
      let record = try LedgerTests.record("shared", "shared")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<4 {
          group.addTask {
            let ledger = try FreshLedger.open(at: place)
            for number in 0..<15 {
              try ledger.record(
                LedgerTests.entry(try LedgerTests.record("c\(writer)", "i\(number)")))
              try ledger.record(LedgerTests.entry(record))
            }
          }
        }
        try await group.waitForAll()
      }
      let ledger = try FreshLedger.open(at: place)
      #expect(try LedgerTests.count("versions", in: ledger) == 61)
      #expect(try LedgerTests.count("check_ins", in: ledger) == 61)
      #expect(try ledger.damages().isEmpty)
    }

    @Test("two that wait for each other: one gives way, and both put down all they have")
    func deadlock() async throws {
      // Where few threads serve many tests, the one that is waited for may come late.
      let place = try self.place(place(), "lock_timeout%3D300s")
      let records = try [("a", "1"), ("b", "2"), ("b", "3"), ("a", "4")].map {
        try LedgerTests.record($0, $1)
      }
      let (first, second) = (Latch(), Latch())
      try await withThrowingTaskGroup(of: Void.self) { group in
        for (mine, own, other) in [(0, first, second), (2, second, first)] {
          group.addTask {
            nonisolated(unsafe) let recorder = Recorder(uptime: { 0 }) { () throws(LedgerError) in
              try LedgerTests.opened(place)
            }
            try recorder.record(LedgerTests.entry(records[mine]))
            await own.open()
            await other.wait()
            try recorder.record(LedgerTests.entry(records[mine + 1]))
            try recorder.commit()
          }
        }
        try await group.waitForAll()
      }
      let ledger = try FreshLedger.open(at: place)
      #expect(try LedgerTests.count("versions", in: ledger) == 4)
      #expect(try ledger.damages().isEmpty)
    }

    @Test("a connection that is cut between two words or before the last one loses nothing")
    func cut() throws {
      let place = try place()
      let other = try FreshLedger.open(at: place)
      let recorder = Recorder(uptime: { 0 }) { () throws(LedgerError) in
        try LedgerTests.opened(place)
      }
      func cut() throws {
        let own = try recorder.read { ledger throws(LedgerError) in
          try ledger.connection.number("SELECT pg_backend_pid()")
        }
        try other.connection.run("SELECT pg_terminate_backend(?1::int, 5000)", SQLValue(own))
      }
      for number in 0..<4 {
        try recorder.record(entry("a", "\(number)"))
        if number != 1 { try cut() }
        try recorder.record(entry("b", "\(number)"))
        if number != 2 { try cut() }
        try recorder.commit()
        try cut()
      }
      #expect(try LedgerTests.count("versions", in: other) == 8)
      #expect(try other.checkIns().count == 8)
    }

    @Test("a writer waits for another for a bounded time; who reads does not wait")
    func locked() throws {
      let place = try place()
      let holder = try FreshLedger.open(at: place)
      try holder.begin(.customer("a"))
      let other = try FreshLedger.open(at: self.place(place, "lock_timeout%3D200ms"))
      let error = #expect(throws: LedgerError.self) { try other.record(try entry("a", "1")) }
      #expect(error?.reason == .locked)
      try other.record(entry("b", "1"))
      #expect(try other.history(of: "a", before: LedgerTests.begin).isKnown == false)
      holder.rollBack()
      try other.record(entry("a", "1"))
      #expect(try LedgerTests.count("versions", in: other) == 2)
    }

    @Test("what takes too long is stopped, and told as such")
    func slow() throws {
      let ledger = try FreshLedger.open(at: place(place(), "statement_timeout%3D100ms"))
      let error = #expect(throws: LedgerError.self) {
        try ledger.connection.run("SELECT pg_sleep(5)")
      }
      #expect(error?.reason == .tooSlow)
    }

    @Test("a transaction of which a part failed is never told as lasting")
    func failedPart() throws {
      let ledger = try FreshLedger.open(at: place())
      try ledger.begin()
      #expect(throws: LedgerError.self) { try ledger.connection.run("SELECT 1 / 0") }
      #expect(throws: LedgerError.self) { try ledger.commit() }
      #expect(!ledger.connection.isInTransaction)
    }

    @Test(
      "a schema from the future, and tables of another program, are refused and left as they are")
    func refuses() throws {
      let future = try place()
      try FreshLedger.open(at: future).connection.run(
        "INSERT INTO ledger_migration (version, name) VALUES (99, 'later')")
      #expect(reason(future) == .fromTheFuture)
      let other = try place()
      let opened = try FreshLedger.open(at: other)
      try opened.connection.execute("DROP TABLE ledger_migration")
      #expect(reason(other) == .foreignSchema)
      #expect(try opened.damages().isEmpty)
      guard case .server(let address) = future else { return }
      let nowhere = address.url.replacing("search_path%3Dtest_", with: "search_path%3Dno_")
      #expect(reason(.server(try #require(ServerAddress(nowhere)))) == .foreignSchema)
    }

    @Test("words of any length and with any character are kept")
    func words() throws {
      let ledger = try FreshLedger.open(at: place())
      let long = String(repeating: "länger \u{0} ", count: 4000)
      for customer in [long, "\u{0}", "\u{10FFFF}0", "\u{10FFFF}", "\u{0}0", "?1 $1 ' \\ \" ;"] {
        try ledger.record(entry(customer, customer))
        #expect(try ledger.checkIns(customer: customer).map(\.booking.customer) == [customer])
        #expect(try ledger.checkIns().last?.booking.interaction == customer)
      }
      #expect(try LedgerTests.count("customers", in: ledger) == 6)
      #expect(try ledger.forget(long) > 0)
      #expect(try LedgerTests.count("customers", in: ledger) == 5)
    }

    @Test("a table has the columns that a copy moves")
    func columns() throws {
      let ledger = try FreshLedger.open(at: place())
      for table in LedgerTable.all {
        let known = try ledger.connection.texts(
          """
          SELECT column_name FROM information_schema.columns WHERE table_name = '\(table.name)'
            AND table_schema = current_schema() AND is_generated = 'NEVER'
          """)
        #expect(Set(known) == Set(table.columns))
      }
    }
  }

  /// Something that others wait for.
  private actor Latch {
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func open() {
      isOpen = true
      for one in waiting { one.resume() }
      waiting = []
    }

    func wait() async {
      if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }
  }

  extension LedgerTests {
    /// Opens a ledger on a server, with an error of the ledger's own.
    fileprivate static func opened(_ place: Ledger.Place) throws(LedgerError) -> Ledger {
      guard case .server(let address) = place else { throw LedgerError(.other, "no server") }
      return Ledger(try PostgreSQLConnection(address), at: place)
    }
  }
#endif

#if PostgreSQL
  package import Bookkeeping
  import CPostgreSQL

  /// A connection to a PostgreSQL server, through the system's client library.
  ///
  /// Writers of one customer follow one another by a lock that the server keeps until the transaction ends; writers of
  /// different customers don't wait for each other. What is read waits for nobody.
  package final class PostgreSQLConnection: LedgerConnection {
    /// Whether a transaction was begun and neither made lasting nor taken back, whatever the server says.
    package private(set) var isInTransaction = false

    let handle: OpaquePointer
    let address: ServerAddress
    /// The schema in which the ledger lies.
    private(set) var schema = ""
    /// The statements that came before, each with its name once it is prepared.
    private var statements: [String: String] = [:]
    private var prepared = 0

    /// Connects, waits for a server that is starting, and brings the schema up to date.
    ///
    /// - Parameter uptime: milliseconds of a clock that never goes back, by which waiting is bounded.
    package init(
      _ address: ServerAddress, uptime: @escaping () -> Int64 = { 0 }
    ) throws(LedgerError) {
      self.address = address
      handle = try Self.connected(to: ConnectionSettings(address), uptime)
      PQsetNoticeProcessor(handle, { _, _ in }, nil)
      schema = try PostgreSQLMigrations.prepare(self)
    }

    deinit { PQfinish(handle) }

    private static func connected(
      to settings: ConnectionSettings, _ uptime: @escaping () -> Int64
    ) throws(LedgerError) -> OpaquePointer {
      var patience = Patience(uptime: uptime)
      while true {
        do throws(LedgerError) {
          return try settings.connect(uptime)
        } catch {
          guard error.reason == .unreachable, patience.wait() else { throw error }
        }
      }
    }

    /// Begins a transaction.
    package func begin(_ kind: TransactionKind) throws(LedgerError) {
      let level =
        kind == .reading ? "REPEATABLE READ READ ONLY" : "READ COMMITTED READ WRITE"
      try execute("BEGIN ISOLATION LEVEL \(level)")
      isInTransaction = true
    }

    /// Makes lasting what was written, and says so only where the server did.
    package func commit() throws(LedgerError) {
      let result: OpaquePointer
      do throws(LedgerError) {
        result = try answer(to: PQexec(handle, "COMMIT"))
      } catch {
        // Whether the server heard the word before the line went dead only the server knows.
        guard error.reason == .unreachable else { throw error }
        throw LedgerError(
          .uncertain, "the connection was lost while it was being put on record", isServers: true)
      }
      defer { PQclear(result) }
      isInTransaction = false
      // The end of a transaction that failed before is told as a success of another kind.
      guard String(cString: PQcmdStatus(result)) == "COMMIT" else {
        throw LedgerError(.conflict, "the server took the transaction back", isServers: true)
      }
    }

    /// Takes back what was written since `begin`.
    package func rollBack() {
      guard isInTransaction else { return }
      isInTransaction = false
      try? execute("ROLLBACK")
    }

    /// Waits until no other writer has what is claimed, and then keeps it until the transaction ends.
    package func claim(_ claim: LedgerClaim) throws(LedgerError) {
      let all = LockKey.everything(in: schema)
      let sql: String
      switch claim {
      case .everything: sql = "SELECT pg_advisory_xact_lock(?1)"
      default: sql = "SELECT pg_advisory_xact_lock_shared(?1), pg_advisory_xact_lock(?2)"
      }
      let key = LockKey.key(of: claim, in: schema).map { [SQLValue.int($0)] } ?? []
      _ = try query(sql, [.int(all)] + key) { _ in }
    }

    /// Runs several statements that take no values.
    package func execute(_ script: String) throws(LedgerError) {
      PQclear(try answer(to: PQexec(handle, script)))
    }

    /// Runs a statement, shows each row of its answer, and tells how many rows a change touched.
    package func query(
      _ sql: String, _ values: [SQLValue], row: (any Row) -> Void
    ) throws(LedgerError) -> Int {
      let result = try send(sql, StatementValues(values))
      defer { PQclear(result) }
      for number in 0..<PQntuples(result) { row(PostgreSQLRow(result: result, number: number)) }
      return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    /// A statement that comes once goes in one piece; one that comes again is prepared.
    private func send(
      _ sql: String, _ values: StatementValues
    ) throws(LedgerError) -> OpaquePointer {
      guard let known = statements[sql] else {
        statements[sql] = ""
        return try answer(to: values.run(Self.numbered(sql), on: handle))
      }
      if !known.isEmpty { return try answer(to: values.run(prepared: known, on: handle)) }
      let name = "aftercare_\(prepared)"
      PQclear(try answer(to: PQprepare(handle, name, Self.numbered(sql), 0, nil)))
      prepared += 1
      statements[sql] = name
      return try answer(to: values.run(prepared: name, on: handle))
    }

    /// The ledger's statements hold a question mark nowhere but before the number of a value.
    private static func numbered(_ sql: String) -> String {
      String(sql.map { $0 == "?" ? "$" : $0 })
    }

    /// What the server answered, where it did what it was asked.
    func answer(to result: OpaquePointer?) throws(LedgerError) -> OpaquePointer {
      guard let result else { throw ServerFailure.lost(handle, address) }
      switch PQresultStatus(result) {
      case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_COPY_IN: return result
      default:
        defer { PQclear(result) }
        throw ServerFailure.error(result, handle, address)
      }
    }
  }

  /// A row of an answer of PostgreSQL.
  private struct PostgreSQLRow: Row {
    let result: OpaquePointer
    let number: Int32

    func text(_ column: Int32) -> String? {
      bytes(column).map { KeptText.read($0) }
    }

    func int(_ column: Int32) -> Int64? {
      bytes(column).flatMap { Int64(String(decoding: $0, as: UTF8.self)) }
    }

    private func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
      if PQgetisnull(result, number, column) == 1 { return nil }
      return UnsafeRawBufferPointer(
        start: PQgetvalue(result, number, column), count: Int(PQgetlength(result, number, column)))
    }
  }
#endif

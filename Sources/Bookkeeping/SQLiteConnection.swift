import CSQLite

/// A connection to a file of SQLite, or to a database in memory, with its prepared statements.
final class SQLiteConnection: LedgerConnection {
  /// Milliseconds to wait for another process that is writing.
  private static let patience: Int32 = 5000

  private let handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]

  /// Opens a database file that exists, or one in memory.
  init(path: String) throws(LedgerError) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened else { throw LedgerError(.unopenable, "SQLite has no memory for it") }
    guard code == SQLITE_OK else {
      let error = Self.error(of: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Self.patience)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  func begin(_ kind: TransactionKind) throws(LedgerError) {
    try execute(kind == .reading ? "BEGIN" : "BEGIN IMMEDIATE")
  }

  func commit() throws(LedgerError) { try execute("COMMIT") }

  func rollBack() {
    if isInTransaction { try? execute("ROLLBACK") }
  }

  /// Nothing is left to claim: the transaction keeps all other writers away.
  func claim(_ claim: LedgerClaim) throws(LedgerError) {}

  func execute(_ script: String) throws(LedgerError) {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// Waits a little.
  func pause(milliseconds: Int32) { sqlite3_sleep(milliseconds) }

  func query(
    _ sql: String, _ values: [SQLValue], row: (any Row) -> Void
  ) throws(LedgerError) -> Int {
    let statement = try prepared(sql)
    // A statement left half read would keep its lock.
    defer { sqlite3_reset(statement) }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), statement) }
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: row(SQLiteRow(statement: statement))
      case SQLITE_DONE: return Int(sqlite3_changes64(handle))
      default: throw error
      }
    }
  }

  private func prepared(_ sql: String) throws(LedgerError) -> OpaquePointer {
    if let known = statements[sql] { return known }
    var made: OpaquePointer?
    guard
      sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, nil)
        == SQLITE_OK, let made
    else { throw error }
    statements[sql] = made
    return made
  }

  private func bind(
    _ value: SQLValue, at index: Int32, _ statement: OpaquePointer
  ) throws(LedgerError) {
    let code: Int32
    switch value {
    case .null: code = sqlite3_bind_null(statement, index)
    case .int(let number): code = sqlite3_bind_int64(statement, index, number)
    case .text(var text):
      code = text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { bytes in
          // An empty text has no address, and no address would be NULL.
          bytes.baseAddress.map { aftercare_bind_text(statement, index, $0, Int32(bytes.count)) }
            ?? aftercare_bind_text(statement, index, "", 0)
        }
      }
    }
    guard code == SQLITE_OK else { throw error }
  }

  private var error: LedgerError { Self.error(of: handle) }

  private static func error(of handle: OpaquePointer) -> LedgerError {
    let words = String(cString: sqlite3_errmsg(handle))
    let reason: LedgerError.Reason =
      switch sqlite3_errcode(handle) & 0xFF {
      case SQLITE_NOTADB: .notALedger
      case SQLITE_BUSY, SQLITE_LOCKED: .locked
      case SQLITE_FULL: .full
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      case SQLITE_CANTOPEN: .unopenable
      case SQLITE_CORRUPT: .damaged
      default: .other
      }
    return LedgerError(reason, words)
  }
}

extension SQLiteConnection {
  func append(_ rows: [[SQLValue]], to table: LedgerTable) throws(LedgerError) {
    let places = table.columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    let columns = table.columns.joined(separator: ", ")
    let sql = "INSERT INTO \(table.name) (\(columns)) VALUES (\(places))"
    for row in rows { _ = try query(sql, row) { _ in } }
  }

  /// Nothing is left to do: a row that is put in next has the number after the last.
  func endAppending(to table: LedgerTable) throws(LedgerError) {}

  /// Nothing is left to do: no statement has a time limit.
  func takeTime() throws(LedgerError) {}

  func size() throws(LedgerError) -> Int {
    Int(
      try number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0)
  }

  func damages() throws(LedgerError) -> [String] {
    let found = try texts("PRAGMA integrity_check").filter { $0 != "ok" }
    let orphans = try texts("PRAGMA foreign_key_check")
    return found + orphans.map { "a row of `\($0)` belongs to nothing" }
  }

  /// Deleted bytes may stand in the gaps of pages and in the log; both are written anew.
  func sweep() throws(LedgerError) {
    try execute("VACUUM")
    let isBusy = try number("PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
    guard isBusy == 0 else {
      throw LedgerError(
        .locked, "the customer is forgotten, but another process keeps the log with old bytes open")
    }
  }
}

/// A row of an answer of SQLite.
private struct SQLiteRow: Row {
  let statement: OpaquePointer

  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func int(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL
      ? nil : sqlite3_column_int64(statement, column)
  }
}

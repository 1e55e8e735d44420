import CSQLite

/// One connection to the database, with its prepared statements.
final class Connection {
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

  /// Number of the row that was put in last.
  var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Number of rows that the last change touched.
  var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Runs several statements that take no values.
  func execute(_ script: String) throws(LedgerError) {
    guard sqlite3_exec(handle, script, nil, nil, nil) == SQLITE_OK else { throw error }
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ values: SQLValue...) throws(LedgerError) {
    _ = try rows(sql, values) { _ in }
  }

  /// Waits a little.
  func pause(milliseconds: Int32) { sqlite3_sleep(milliseconds) }

  /// What each row of a query gives.
  func rows<Result>(
    _ sql: String, _ values: SQLValue..., row: (Row) -> Result
  ) throws(LedgerError) -> [Result] {
    try rows(sql, values, row: row)
  }

  /// The first number of the first row.
  func number(_ sql: String, _ values: SQLValue...) throws(LedgerError) -> Int64? {
    try rows(sql, values) { $0.int(0) }.first ?? nil
  }

  /// The first text of each row.
  func texts(_ sql: String) throws(LedgerError) -> [String] {
    try rows(sql, []) { $0.text(0) ?? "" }
  }

  /// What each row of a query gives, for values in a list.
  func rows<Result>(
    _ sql: String, _ values: [SQLValue], row: (Row) -> Result
  ) throws(LedgerError) -> [Result] {
    let statement = try prepared(sql)
    // A statement left half read would keep its lock.
    defer { sqlite3_reset(statement) }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1), statement) }
    var results: [Result] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: results.append(row(Row(statement: statement)))
      case SQLITE_DONE: return results
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

/// A value that a statement takes.
enum SQLValue {
  case null
  case int(Int64)
  case text(String)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int64?) { self = number.map { .int($0) } ?? .null }
  init(_ truth: Bool) { self = .int(truth ? 1 : 0) }
}

/// One row of a query's answer, while it is read.
struct Row {
  fileprivate let statement: OpaquePointer

  /// The text in a column; `nil` where there is none.
  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The number in a column; `nil` where there is none.
  func int(_ column: Int32) -> Int64? {
    sqlite3_column_type(statement, column) == SQLITE_NULL
      ? nil : sqlite3_column_int64(statement, column)
  }

  /// Whether the number in a column is not zero.
  func truth(_ column: Int32) -> Bool { int(column).map { $0 != 0 } ?? false }
}

@testable import Bookkeeping

/// A connection that breaks where it is told to, before or after it has done what it was asked.
final class BreakingConnection: LedgerConnection {
  /// What breaks.
  enum Break: CaseIterable {
    case lostBefore
    case conflict
    case lostAtCommit
    case lostAfterCommit
  }

  private let inner: SQLiteConnection
  private let next: () -> Break?

  init(_ inner: SQLiteConnection, next: @escaping () -> Break?) {
    (self.inner, self.next) = (inner, next)
  }

  // A connection that is lost takes its transaction with it.
  deinit { inner.rollBack() }

  var isInTransaction: Bool { inner.isInTransaction }

  func begin(_ kind: TransactionKind) throws(LedgerError) { try inner.begin(kind) }

  func commit() throws(LedgerError) {
    switch next() {
    case nil: try inner.commit()
    case .lostBefore: throw LedgerError(.unreachable, "lost", isServers: true)
    case .conflict:
      inner.rollBack()
      throw LedgerError(.conflict, "gave way", isServers: true)
    case .lostAtCommit:
      inner.rollBack()
      throw LedgerError(.uncertain, "lost", isServers: true)
    case .lostAfterCommit:
      try inner.commit()
      throw LedgerError(.uncertain, "lost", isServers: true)
    }
  }

  func rollBack() { inner.rollBack() }

  func claim(_ claim: LedgerClaim) throws(LedgerError) { try inner.claim(claim) }

  func execute(_ script: String) throws(LedgerError) { try inner.execute(script) }

  func query(
    _ sql: String, _ values: [SQLValue], row: (any Row) -> Void
  ) throws(LedgerError) -> Int {
    switch next() {
    case .lostBefore, .lostAtCommit: throw LedgerError(.unreachable, "lost", isServers: true)
    case .conflict: throw LedgerError(.conflict, "gave way", isServers: true)
    case .lostAfterCommit, nil: return try inner.query(sql, values, row: row)
    }
  }

  func append(_ rows: [[SQLValue]], to table: LedgerTable) throws(LedgerError) {
    try inner.append(rows, to: table)
  }
  func endAppending(to table: LedgerTable) throws(LedgerError) {
    try inner.endAppending(to: table)
  }
  func takeTime() throws(LedgerError) { try inner.takeTime() }
  func size() throws(LedgerError) -> Int { try inner.size() }
  func damages() throws(LedgerError) -> [String] { try inner.damages() }
  func sweep() throws(LedgerError) { try inner.sweep() }
}

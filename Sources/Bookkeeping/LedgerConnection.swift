/// One connection to the database in which a ledger lies, at the level of statements.
///
/// The ledger's statements are written once, in what SQLite and PostgreSQL both understand, with `?1`, `?2` … for values.
/// What differs (the schema, locks, how much it holds, what is damaged) each connection answers for itself.
package protocol LedgerConnection: AnyObject {
  /// Whether a transaction was begun and neither made lasting nor taken back, even where the connection is lost.
  var isInTransaction: Bool { get }

  /// Begins a transaction.
  func begin(_ kind: TransactionKind) throws(LedgerError)

  /// Makes lasting what was written since `begin`; throws where that did not happen.
  func commit() throws(LedgerError)

  /// Takes back what was written since `begin`.
  func rollBack()

  /// Keeps other writers away from something until the transaction ends.
  func claim(_ claim: LedgerClaim) throws(LedgerError)

  /// Runs several statements that take no values.
  func execute(_ script: String) throws(LedgerError)

  /// Runs a statement, shows each row of its answer, and tells how many rows a change touched.
  func query(
    _ sql: String, _ values: [SQLValue], row: (any Row) -> Void
  ) throws(LedgerError) -> Int

  /// Puts whole rows into a table, each with a value for every column.
  func append(_ rows: [[SQLValue]], to table: LedgerTable) throws(LedgerError)

  /// Comes after the last `append`, so that what is written from now on is numbered on.
  func endAppending(to table: LedgerTable) throws(LedgerError)

  /// Takes any time limit from the statements that follow, which go through the whole ledger.
  func takeTime() throws(LedgerError)

  /// How many bytes the ledger takes up.
  func size() throws(LedgerError) -> Int

  /// What is damaged in the files of the database, where it can tell.
  func damages() throws(LedgerError) -> [String]

  /// Writes anew what held rows that were deleted, as far as the database does so.
  func sweep() throws(LedgerError)
}

/// What a transaction is for.
package enum TransactionKind: Sendable {
  /// It sees one moment, and waits for no writer.
  case reading
  case writing
}

/// What a writer keeps other writers away from.
package enum LedgerClaim: Sendable, Hashable {
  /// All that is known of a customer.
  case customer(String)
  /// An interaction of nobody who is known.
  case interaction(String)
  /// All there is.
  case everything
}

extension LedgerConnection {
  /// Runs a statement that gives no rows; tells how many a change touched.
  @discardableResult
  package func run(_ sql: String, _ values: SQLValue...) throws(LedgerError) -> Int {
    try query(sql, values) { _ in }
  }

  /// What each row of a query gives.
  package func rows<Result>(
    _ sql: String, _ values: SQLValue..., row: (any Row) -> Result
  ) throws(LedgerError) -> [Result] {
    try rows(sql, values, row: row)
  }

  /// What each row of a query gives, for values in a list.
  package func rows<Result>(
    _ sql: String, _ values: [SQLValue], row: (any Row) -> Result
  ) throws(LedgerError) -> [Result] {
    var results: [Result] = []
    _ = try query(sql, values) { results.append(row($0)) }
    return results
  }

  /// The first number of the first row.
  package func number(_ sql: String, _ values: SQLValue...) throws(LedgerError) -> Int64? {
    try rows(sql, values) { $0.int(0) }.first ?? nil
  }

  /// The first text of each row.
  package func texts(_ sql: String) throws(LedgerError) -> [String] {
    try rows(sql, []) { $0.text(0) ?? "" }
  }
}

/// A value that a statement takes.
package enum SQLValue: Sendable, Equatable {
  case null
  case int(Int64)
  case text(String)

  /// A text, or nothing.
  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  /// A number, or nothing.
  package init(_ number: Int64?) { self = number.map { .int($0) } ?? .null }
  /// A truth value, which is kept as a number.
  package init(_ truth: Bool) { self = .int(truth ? 1 : 0) }
}

/// One row of a query's answer, while it is read.
package protocol Row {
  /// The text in a column; `nil` where there is none.
  func text(_ column: Int32) -> String?

  /// The number in a column; `nil` where there is none.
  func int(_ column: Int32) -> Int64?
}

extension Row {
  /// Whether the number in a column is not zero.
  package func truth(_ column: Int32) -> Bool { int(column).map { $0 != 0 } ?? false }
}

import Casework
package import Transcripts

/// The durable record: what happened to customers, as facts that are only ever added.
///
/// A ledger belongs to one thread; any number of processes may have the same file open.
package final class Ledger {
  /// Where a ledger lies.
  package enum Place: Sendable, Equatable {
    case file(String)
    case memory
    case server(ServerAddress)

    /// The place in words, which never hold a password.
    package var name: String {
      switch self {
      case .file(let path): path
      case .memory: "memory"
      case .server(let address): address.shown
      }
    }
  }

  let connection: any LedgerConnection
  /// Where it lies.
  package let place: Place

  /// Takes a connection to a database that has the schema of this version.
  package init(_ connection: any LedgerConnection, at place: Place) {
    self.connection = connection
    self.place = place
  }

  /// Opens a ledger of SQLite; one that does not exist is made, for its owner alone.
  package convenience init(_ place: Place) throws(LedgerError) {
    let connection: SQLiteConnection
    switch place {
    case .memory: connection = try SQLiteConnection(path: ":memory:")
    case .file(let path):
      try LedgerFile.prepare(path)
      // A name that begins like a URI or `:memory:` is a file's all the same.
      connection = try SQLiteConnection(path: path.hasPrefix("/") ? path : "./" + path)
    case .server:
      throw LedgerError(.unsupported, "this aftercare was built without PostgreSQL")
    }
    try connection.execute(
      "PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL"
    )
    try Migrations.prepare(connection)
    self.init(connection, at: place)
  }
}

extension Ledger {
  /// Does several things as one; within another transaction it is a part of that.
  ///
  /// What gives way to another writer is done again from its beginning; the body must be able to bear that.
  func transaction<Result>(
    _ claim: LedgerClaim? = nil, _ body: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    if connection.isInTransaction {
      if let claim { try connection.claim(claim) }
      return try body()
    }
    var patience = Patience()
    while true {
      do throws(LedgerError) {
        try begin(claim)
        let result = try body()
        try commit()
        return result
      } catch {
        rollBack()
        guard error.reason == .conflict, patience.wait() else { throw error }
      }
    }
  }

  /// Reads several things as they stand at one moment, whatever others write meanwhile.
  package func reading<Result>(
    _ body: (Ledger) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    if connection.isInTransaction { return try body(self) }
    try connection.begin(.reading)
    defer { rollBack() }
    try connection.takeTime()
    return try body(self)
  }

  /// Begins a transaction that takes in all that follows, unless one is open.
  package func begin(_ claim: LedgerClaim? = nil) throws(LedgerError) {
    if !connection.isInTransaction { try connection.begin(.writing) }
    if let claim { try connection.claim(claim) }
  }

  /// Makes lasting what has been written since `begin`.
  package func commit() throws(LedgerError) {
    if connection.isInTransaction { try connection.commit() }
  }

  /// Takes back what has been written since `begin`.
  package func rollBack() { connection.rollBack() }

  /// The number that a statement gave for the row that it put in.
  static func known(_ seq: Int64?) throws(LedgerError) -> Int64 {
    guard let seq else { throw LedgerError(.other, "a row that was put in has no number") }
    return seq
  }
}

extension Ledger {
  /// Puts down that a person holds or releases the gate; tells the time of the last fact that a release comes before,
  /// and so does not end.
  @discardableResult
  package func record(_ decision: PersonDecision) throws(LedgerError) -> Timestamp? {
    try transaction(.customer(decision.customer)) { () throws(LedgerError) in
      let latest = try connection.number(
        "SELECT max(at) FROM current_fact WHERE customer = ?1", .text(decision.customer))
      try insert(
        HistoryFact(at: decision.at, decision.event), customer: decision.customer,
        interaction: nil, recordedAt: decision.at, person: decision.person,
        reason: decision.reason)
      guard decision.event == .released, let latest, latest >= decision.at.milliseconds else {
        return nil
      }
      return Timestamp(milliseconds: latest)
    }
  }

  func insert(
    _ fact: HistoryFact, customer: String, interaction: Int64?, recordedAt: Timestamp,
    person: String? = nil, reason: String? = nil
  ) throws(LedgerError) {
    let columns = FactColumns(fact.event)
    try connection.run(
      """
      INSERT INTO fact (\(FactColumns.columns), customer, interaction_seq, at, person, reason,
        recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """,
      .text(columns.kind), SQLValue(columns.subject), SQLValue(columns.hold),
      SQLValue(columns.until?.rfc3339), SQLValue(columns.outcome),
      columns.isConfirmed.map(SQLValue.init) ?? .null,
      columns.isJudged.map(SQLValue.init) ?? .null, .text(customer), SQLValue(interaction),
      .int(fact.at.milliseconds), SQLValue(person), SQLValue(reason),
      .int(recordedAt.milliseconds))
  }
}

/// What a person decided on the gate of a customer.
package struct PersonDecision: Sendable {
  let customer: String
  let at: Timestamp
  let event: HistoryFact.Event
  let person: String
  let reason: String

  /// A hold, until a moment or a release.
  package static func hold(
    _ customer: String, until: Timestamp?, by person: String, because reason: String, at: Timestamp
  ) -> PersonDecision {
    PersonDecision(
      customer: customer, at: at, event: .held(until: until), person: person, reason: reason)
  }

  /// A release of every hold of the past.
  package static func release(
    _ customer: String, by person: String, because reason: String, at: Timestamp
  ) -> PersonDecision {
    PersonDecision(customer: customer, at: at, event: .released, person: person, reason: reason)
  }
}

#if PostgreSQL
  import Bookkeeping
  import CPostgreSQL

  /// Brings a schema of a PostgreSQL database to the version of this program.
  enum PostgreSQLMigrations {
    /// What a session has that the server, the database, the role or the address does not set otherwise.
    ///
    /// A writer that is put to sleep must not keep others away for ever, and what is told as lasting must be so.
    private static let session = """
      SELECT set_config(name, wanted, false) FROM (VALUES
        ('statement_timeout', '0', '30s'), ('lock_timeout', '0', '5s'),
        ('idle_in_transaction_session_timeout', '0', '60s'), ('synchronous_commit', 'off', 'on')
      ) AS wish (name, unset, wanted) WHERE current_setting(name) = unset;
      SET client_min_messages = error;
      """

    private static let version = """
      SELECT coalesce(max(version), 0), current_schema() FROM ledger_migration
      """

    /// Sets the session up and brings the schema up to date; tells its name.
    static func prepare(_ connection: PostgreSQLConnection) throws(LedgerError) -> String {
      if let known = try known(connection) { return try checked(known) }
      try connection.execute(session)
      guard
        PQparameterStatus(connection.handle, "server_encoding").map({ String(cString: $0) })
          == "UTF8"
      else {
        throw LedgerError(.wrongEncoding, "the database does not keep text in UTF-8")
      }
      try connection.begin(.writing)
      do throws(LedgerError) {
        try connection.claim(.everything)
        try bringUpToDate(connection)
        try connection.commit()
      } catch {
        connection.rollBack()
        throw error
      }
      guard let made = try known(connection) else {
        throw LedgerError(.other, "the schema can't be read after it was made")
      }
      return try checked(made)
    }

    private static func bringUpToDate(_ connection: PostgreSQLConnection) throws(LedgerError) {
      try connection.execute(
        """
        CREATE TABLE IF NOT EXISTS ledger_migration (
          version BIGINT PRIMARY KEY, name TEXT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT now())
        """)
      // Another process may have been here in the meantime.
      let version = Int(
        try connection.number("SELECT coalesce(max(version), 0) FROM ledger_migration") ?? 0)
      guard version < PostgreSQLMigration.all.count else { return }
      for (index, migration) in PostgreSQLMigration.all.enumerated().dropFirst(version) {
        try connection.execute(migration.script)
        try connection.run(
          "INSERT INTO ledger_migration (version, name) VALUES (?1, ?2)",
          .int(Int64(index + 1)), .text(migration.name))
      }
    }

    /// The version and the name of the schema, in one exchange with the session's settings; `nil` where it has to be
    /// made or brought up to date.
    private static func known(
      _ connection: PostgreSQLConnection
    ) throws(LedgerError) -> (version: Int, schema: String)? {
      let result: OpaquePointer
      do throws(LedgerError) {
        result = try connection.answer(to: PQexec(connection.handle, session + version))
      } catch  where error.reason == .foreignSchema {
        return nil
      }
      defer { PQclear(result) }
      guard PQntuples(result) == 1, let version = Int(String(cString: PQgetvalue(result, 0, 0))),
        version >= PostgreSQLMigration.all.count
      else { return nil }
      return (version, String(cString: PQgetvalue(result, 0, 1)))
    }

    private static func checked(
      _ known: (version: Int, schema: String)
    ) throws(LedgerError) -> String {
      guard known.version <= PostgreSQLMigration.all.count else {
        throw LedgerError(
          .fromTheFuture,
          "its schema has version \(known.version), and this aftercare knows none above "
            + "\(PostgreSQLMigration.all.count)")
      }
      return known.schema
    }
  }
#endif

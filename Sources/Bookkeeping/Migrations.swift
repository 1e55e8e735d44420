/// One step of the schema; once a version with it is out, it is never edited.
struct Migration {
  let name: String
  let script: String

  /// All steps, in their order; the schema's version is how many of them were taken.
  static let all = [
    Migration(
      name: "facts of interactions, people and check-ins",
      script: """
        CREATE TABLE interaction (
          seq INTEGER PRIMARY KEY,
          customer TEXT,
          interaction TEXT NOT NULL,
          started_at INTEGER,
          ended_at INTEGER,
          version INTEGER NOT NULL,
          is_closed INTEGER NOT NULL,
          record TEXT NOT NULL,
          source TEXT NOT NULL,
          rulebook TEXT NOT NULL,
          recorded_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX interaction_key ON interaction (customer, interaction, started_at, version);

        CREATE TABLE fact (
          seq INTEGER PRIMARY KEY,
          customer TEXT NOT NULL,
          interaction_seq INTEGER REFERENCES interaction (seq) ON DELETE CASCADE,
          at INTEGER NOT NULL,
          kind TEXT NOT NULL,
          subject TEXT,
          hold TEXT,
          until TEXT,
          outcome TEXT,
          is_confirmed INTEGER,
          is_judged INTEGER,
          person TEXT,
          reason TEXT,
          recorded_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX fact_customer ON fact (customer, at);
        CREATE INDEX fact_interaction ON fact (interaction_seq);

        CREATE TABLE commitment (
          seq INTEGER PRIMARY KEY,
          interaction_seq INTEGER NOT NULL REFERENCES interaction (seq) ON DELETE CASCADE,
          id TEXT NOT NULL,
          turn INTEGER NOT NULL,
          quote TEXT,
          due TEXT,
          state TEXT NOT NULL
        ) STRICT;
        CREATE INDEX commitment_interaction ON commitment (interaction_seq);

        CREATE TABLE check_in (
          seq INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          customer TEXT,
          interaction TEXT NOT NULL,
          interaction_seq INTEGER NOT NULL REFERENCES interaction (seq) ON DELETE CASCADE,
          number INTEGER NOT NULL,
          attempt INTEGER NOT NULL,
          care_ended_at TEXT,
          at TEXT,
          opens_at TEXT,
          closes_at TEXT,
          timezone TEXT,
          channel TEXT,
          region TEXT,
          queue TEXT,
          owner TEXT,
          brief TEXT NOT NULL,
          booked_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX check_in_id ON check_in (id);
        CREATE INDEX check_in_customer ON check_in (customer);
        CREATE INDEX check_in_interaction ON check_in (interaction_seq);

        CREATE TABLE check_in_outcome (
          seq INTEGER PRIMARY KEY,
          check_in_seq INTEGER NOT NULL REFERENCES check_in (seq) ON DELETE CASCADE,
          outcome TEXT NOT NULL,
          note TEXT,
          at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX check_in_outcome_of ON check_in_outcome (check_in_seq);

        CREATE VIEW current_interaction AS
          SELECT * FROM interaction AS i WHERE NOT EXISTS (
            SELECT 1 FROM interaction AS later
            WHERE later.customer IS i.customer AND later.interaction = i.interaction
              AND later.started_at IS i.started_at AND later.version > i.version);
        CREATE VIEW current_fact AS
          SELECT f.* FROM fact AS f WHERE f.interaction_seq IS NULL
            OR EXISTS (SELECT 1 FROM current_interaction AS c WHERE c.seq = f.interaction_seq);
        CREATE VIEW current_check_in AS
          SELECT b.* FROM check_in AS b
          WHERE b.number > 1 OR b.attempt > 1 OR EXISTS (
            SELECT 1 FROM current_interaction AS c WHERE c.seq = b.interaction_seq);
        CREATE VIEW current_commitment AS
          SELECT m.* FROM commitment AS m
          WHERE EXISTS (SELECT 1 FROM current_interaction AS c WHERE c.seq = m.interaction_seq);
        """),
    checkInAnswers,
    personChanges,
  ]
}

/// Brings a database to the schema of this version.
enum Migrations {
  /// Marks a database as a ledger: the bytes of "AfCr".
  private static let applicationID: Int64 = 0x4166_4372

  /// Brings the schema up to date; a schema that this version does not know is refused.
  static func prepare(_ connection: SQLiteConnection) throws(LedgerError) {
    let isCurrent = try isCurrent(connection)
    try keepAheadLog(connection)
    if isCurrent { return }
    try connection.execute("BEGIN IMMEDIATE")
    do throws(LedgerError) {
      // Another process may have been here in the meantime.
      if try !self.isCurrent(connection) {
        let version = Int(try connection.number("PRAGMA user_version") ?? 0)
        for migration in Migration.all[version...] { try connection.execute(migration.script) }
        try connection.execute(
          "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(Migration.all.count)")
      }
      try connection.execute("COMMIT")
    } catch {
      try? connection.execute("ROLLBACK")
      throw error
    }
  }

  /// Two processes that open a new file at once may both want to change its journal; neither waits for the other.
  private static func keepAheadLog(_ connection: SQLiteConnection) throws(LedgerError) {
    for _ in 0..<50 {
      do throws(LedgerError) {
        return try connection.execute("PRAGMA journal_mode = WAL")
      } catch  where error.reason == .locked {
        connection.pause(milliseconds: 100)
      }
    }
    throw LedgerError(.locked, "another process keeps it locked")
  }

  private static func isCurrent(_ connection: SQLiteConnection) throws(LedgerError) -> Bool {
    let version = try connection.number("PRAGMA user_version") ?? 0
    let owner = try connection.number("PRAGMA application_id") ?? 0
    let tables = try connection.number("SELECT count(*) FROM sqlite_schema") ?? 0
    guard owner == applicationID || (owner == 0 && version == 0 && tables == 0) else {
      throw LedgerError(.notALedger, "it is a database of another program")
    }
    guard version <= Migration.all.count else {
      throw LedgerError(
        .fromTheFuture,
        "its schema has version \(version), and this aftercare knows none above \(Migration.all.count)"
      )
    }
    return version == Migration.all.count
  }
}

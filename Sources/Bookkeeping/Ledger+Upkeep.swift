/// How much a ledger holds.
package struct LedgerStats: Sendable, Equatable {
  /// Names of what is counted, each with its number, in a fixed order.
  package let counts: [(name: String, count: Int)]

  /// Whether both count the same.
  package static func == (one: LedgerStats, other: LedgerStats) -> Bool {
    one.counts.map(\.name) == other.counts.map(\.name)
      && one.counts.map(\.count) == other.counts.map(\.count)
  }
}

extension Ledger {
  /// Counts what it holds.
  package func stats() throws(LedgerError) -> LedgerStats {
    try reading { ledger throws(LedgerError) in
      var counts: [(String, Int)] = []
      for (name, query) in Self.countings {
        counts.append((name, Int(try ledger.connection.number(query) ?? 0)))
      }
      counts.append(("bytes", try ledger.connection.size()))
      return LedgerStats(counts: counts)
    }
  }

  private static let countings = [
    ("customers", "SELECT count(DISTINCT customer) FROM fact"),
    ("interactions", "SELECT count(*) FROM current_interaction"),
    ("versions", "SELECT count(*) FROM interaction"),
    ("facts", "SELECT count(*) FROM fact"),
    ("commitments", "SELECT count(*) FROM current_commitment"),
    ("check_ins", "SELECT count(DISTINCT id) FROM current_check_in"),
    ("outcomes", "SELECT count(*) FROM check_in_outcome"),
    (
      "dismissed_findings",
      "SELECT count(DISTINCT subject) FROM person_change WHERE change = 'dismissed'"
    ),
  ]

  /// What is damaged in it; nothing where all is sound.
  package func damages() throws(LedgerError) -> [String] { try connection.damages() }

  /// Writes a copy that is whole, while others go on writing: a file of SQLite, wherever the ledger lies.
  package func backUp(to path: String) throws(LedgerError) {
    guard connection is SQLiteConnection else {
      _ = try copy(to: Ledger(.file(path)))
      return
    }
    try LedgerFile.prepare(path)
    try connection.run("VACUUM INTO ?1", .text(path.hasPrefix("/") ? path : "./" + path))
  }

  /// Forgets a customer: no row of what was recorded is left; tells how many rows that were.
  package func forget(_ customer: String) throws(LedgerError) -> Int {
    let rows = try transaction(.customer(customer)) { () throws(LedgerError) in
      var rows = 0
      for table in ["fact", "check_in", "interaction"] {
        rows += try connection.run("DELETE FROM \(table) WHERE customer = ?1", .text(customer))
      }
      return rows
    }
    try connection.sweep()
    return rows
  }
}

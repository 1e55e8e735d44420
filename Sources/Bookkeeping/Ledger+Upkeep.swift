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
    var counts: [(String, Int)] = []
    let queries = [
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
      ("bytes", "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
    ]
    for (name, query) in queries { counts.append((name, Int(try connection.number(query) ?? 0))) }
    return LedgerStats(counts: counts)
  }

  /// What is damaged in it; nothing where all is sound.
  package func damages() throws(LedgerError) -> [String] {
    let found = try connection.texts("PRAGMA integrity_check").filter { $0 != "ok" }
    let orphans = try connection.texts("PRAGMA foreign_key_check")
    return found + orphans.map { "a row of `\($0)` belongs to nothing" }
  }

  /// Writes a copy that is whole, while others go on writing.
  package func backUp(to path: String) throws(LedgerError) {
    try LedgerFile.prepare(path)
    try connection.run("VACUUM INTO ?1", .text(path.hasPrefix("/") ? path : "./" + path))
  }

  /// Forgets a customer: nothing of what was recorded is left in the file; tells how many rows that were.
  package func forget(_ customer: String) throws(LedgerError) -> Int {
    let rows = try transaction { () throws(LedgerError) in
      var rows = 0
      for table in ["fact", "check_in", "interaction"] {
        try connection.run("DELETE FROM \(table) WHERE customer = ?1", .text(customer))
        rows += connection.changes
      }
      return rows
    }
    // Deleted bytes may stand in the gaps of pages and in the log; both are written anew.
    try connection.execute("VACUUM")
    guard place != .memory else { return rows }
    let isBusy = try connection.number("PRAGMA wal_checkpoint(TRUNCATE)") ?? 0
    guard isBusy == 0 else {
      throw LedgerError(
        .locked, "the customer is forgotten, but another process keeps the log with old bytes open")
    }
    return rows
  }
}

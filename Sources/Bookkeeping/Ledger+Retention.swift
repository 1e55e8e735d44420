import Casework
package import Rules
package import Transcripts

/// How long things are kept. What a customer's gate waits for, and what is still to be checked, stays as long as it does.
extension Ledger {
  /// Customers that are dealt with in one transaction, so that others who write need not wait.
  private static let together = 200

  /// Removes what is older than the policy keeps; tells how many interactions that were.
  @discardableResult
  package func prune(by policy: Policy, now: Timestamp) throws(LedgerError) -> Int {
    if let length = policy.keepQuotes, length > 0 {
      try dropWords(before: now.adding(seconds: -length))
    }
    guard let length = policy.keepHistory else { return 0 }
    let limit = now.adding(seconds: -length)
    let customers = try customers(before: limit)
    var removed = 0
    for start in stride(from: 0, to: customers.count, by: Self.together) {
      removed += try transaction { () throws(LedgerError) in
        var count = 0
        for customer in customers[start..<min(start + Self.together, customers.count)] {
          try connection.claim(.customer(customer))
          count += try drop(customer, before: limit, now: now)
        }
        return count
      }
    }
    return removed + (try dropUnnamed(before: limit))
  }

  private func customers(before limit: Timestamp) throws(LedgerError) -> [String] {
    try connection.rows(
      """
      SELECT customer FROM interaction
      WHERE coalesce(ended_at, recorded_at) < ?1 AND customer IS NOT NULL
      UNION SELECT customer FROM fact WHERE interaction_seq IS NULL AND at < ?1
      """, .int(limit.milliseconds)
    ) { $0.text(0) ?? "" }
  }

  /// Removes what is old of a customer, unless anything that still holds rests on it.
  private func drop(
    _ customer: String, before limit: Timestamp, now: Timestamp
  ) throws(LedgerError) -> Int {
    let all = try history(of: customer, before: now)
    guard all.waits(as: try history(of: customer, from: limit, before: now), from: now) else {
      return 0
    }
    try connection.run(
      "DELETE FROM fact WHERE customer = ?1 AND interaction_seq IS NULL AND at < ?2",
      .text(customer), .int(limit.milliseconds))
    return try connection.run(
      """
      DELETE FROM interaction WHERE customer = ?1 AND NOT EXISTS (
        SELECT 1 FROM interaction AS version
        WHERE version.customer = interaction.customer
          AND version.interaction = interaction.interaction
          AND (version.started_at = interaction.started_at
            OR version.started_at IS NULL AND interaction.started_at IS NULL)
          AND coalesce(version.ended_at, version.recorded_at) >= ?2)
      """, .text(customer), .int(limit.milliseconds))
  }

  private func dropUnnamed(before limit: Timestamp) throws(LedgerError) -> Int {
    try transaction(.everything) { () throws(LedgerError) in
      try connection.run(
        """
        DELETE FROM interaction
        WHERE coalesce(ended_at, recorded_at) < ?1 AND customer IS NULL
        """, .int(limit.milliseconds))
    }
  }

  /// Takes the words from what ended before a moment; a check-in that is still to be made keeps its brief.
  private func dropWords(before limit: Timestamp) throws(LedgerError) {
    let old = SQLValue.int(limit.milliseconds)
    let isWorded =
      "record <> 'null' AND coalesce(ended_at, recorded_at) < ?1"
    try transaction(.everything) { () throws(LedgerError) in
      let ids = try connection.rows(
        "SELECT DISTINCT id FROM check_in WHERE brief <> 'null' AND booked_at < ?1", old
      ) { $0.text(0) ?? "" }
      for id in ids where try checkIn(id)?.isOpen != true {
        try connection.run("UPDATE check_in SET brief = 'null' WHERE id = ?1", .text(id))
      }
      try connection.run(
        """
        UPDATE commitment SET quote = NULL
        WHERE interaction_seq IN (SELECT seq FROM interaction WHERE \(isWorded))
        """, old)
      try connection.run(
        """
        UPDATE check_in_outcome SET words = NULL
        WHERE interaction_seq IN (SELECT seq FROM interaction WHERE \(isWorded))
        """, old)
      try connection.run("UPDATE interaction SET record = 'null' WHERE \(isWorded)", old)
    }
  }
}

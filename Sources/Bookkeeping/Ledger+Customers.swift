package import Transcripts

/// A person's release of a customer's gate, as it is on record.
package struct GateRelease: Sendable, Equatable {
  /// Who released it.
  package let person: String?
  /// Why.
  package let reason: String?
  /// When.
  package let at: Timestamp
}

extension Ledger {
  /// Whether anything is on record of a customer.
  package func knows(_ customer: String) throws(LedgerError) -> Bool {
    let found = try connection.number(
      """
      SELECT CASE WHEN EXISTS (SELECT 1 FROM fact WHERE customer = ?1)
        OR EXISTS (SELECT 1 FROM interaction WHERE customer = ?1) THEN 1 ELSE 0 END
      """, .text(customer))
    return found == 1
  }

  /// Ids of customers who are on record, at most so many.
  package func customers(atMost count: Int) throws(LedgerError) -> [String] {
    try connection.rows(
      "SELECT DISTINCT customer FROM fact ORDER BY customer LIMIT ?1", .int(Int64(count))
    ) { $0.text(0) ?? "" }
  }

  /// The last release of a customer's gate before a moment; `nil` where care ended or a person held the gate since.
  package func release(
    of customer: String, before moment: Timestamp
  ) throws(LedgerError) -> GateRelease? {
    try connection.rows(
      """
      SELECT r.person, r.reason, r.at FROM current_fact AS r
      WHERE r.customer = ?1 AND r.kind = 'released' AND r.at < ?2 AND NOT EXISTS (
        SELECT 1 FROM current_fact AS later WHERE later.customer = ?1
          AND later.kind IN ('care_ended', 'held') AND later.at < ?2 AND later.at > r.at)
      ORDER BY r.at DESC, r.seq DESC LIMIT 1
      """, .text(customer), .int(moment.milliseconds)
    ) { row in
      GateRelease(
        person: row.text(0), reason: row.text(1), at: Timestamp(milliseconds: row.int(2) ?? 0))
    }.first
  }
}

package import Casework
package import Transcripts

extension Ledger {
  /// What was known of a customer when an interaction began, by the facts of all others.
  ///
  /// - Parameter start: where it is not known, what had been written before the interaction's own facts counts.
  package func history(
    of customer: String, before start: Timestamp?, of interaction: String
  ) throws(LedgerError) -> CaseHistory {
    guard let start else {
      let others = try facts(
        of: customer,
        and: """
          f.seq < coalesce((SELECT min(own.seq) FROM fact AS own JOIN interaction AS i
            ON i.seq = own.interaction_seq
            WHERE own.customer = ?1 AND i.interaction = ?2), 9223372036854775807)
          """, .text(interaction))
      let booked = try bookedFacts(
        of: customer, and: "i.interaction <> ?2", .text(interaction))
      return CaseHistory(facts: others + booked, before: .distantFuture)
    }
    return try history(of: customer, before: start)
  }

  /// What was known of a customer at a moment.
  package func history(
    of customer: String, before moment: Timestamp
  ) throws(LedgerError) -> CaseHistory {
    let known = try facts(of: customer, and: "f.at < ?2", .int(moment.milliseconds))
    // A booking comes after what else happened at its moment: the outcome that it follows.
    return CaseHistory(
      facts: try known + bookedFacts(of: customer, and: "?2 IS NULL", .null), before: moment)
  }

  /// The same without what ended before a first moment.
  func history(
    of customer: String, from first: Timestamp, before moment: Timestamp
  ) throws(LedgerError) -> CaseHistory {
    let isNew =
      "(SELECT seq FROM interaction WHERE customer = ?1 AND coalesce(ended_at, recorded_at) >= ?2)"
    let value = SQLValue.int(first.milliseconds)
    let known = try facts(
      of: customer,
      and: """
        (f.interaction_seq IS NULL AND f.at >= ?2 OR f.interaction_seq IN \(isNew))
        """, value)
    let booked = try bookedFacts(of: customer, and: "b.interaction_seq IN \(isNew)", value)
    return CaseHistory(facts: known + booked, before: moment)
  }

  private func facts(
    of customer: String, and condition: String, _ value: SQLValue
  ) throws(LedgerError) -> [HistoryFact] {
    let found = try connection.rows(
      "SELECT at, \(FactColumns.columns) FROM current_fact AS f "
        + "WHERE f.customer = ?1 AND \(condition) ORDER BY f.at, f.seq",
      .text(customer), value
    ) { row in
      FactColumns(row, from: 1).event.map {
        HistoryFact(at: Timestamp(milliseconds: row.int(0) ?? 0), $0)
      }
    }
    let facts = found.compactMap(\.self)
    // What can't be understood might be what holds.
    guard facts.count == found.count else { throw Self.notUnderstood }
    return facts
  }

  /// The bookings of a customer's check-ins, each at the end of the care that it follows.
  private func bookedFacts(
    of customer: String, and condition: String, _ value: SQLValue
  ) throws(LedgerError) -> [HistoryFact] {
    let rows = try connection.rows(
      """
      SELECT b.care_ended_at, b.id, b.interaction, b.number, b.opens_at, b.closes_at, b.brief,
        i.interaction
      FROM current_check_in AS b JOIN interaction AS i ON i.seq = b.interaction_seq
      WHERE b.customer = ?1 AND b.attempt = 1 AND \(condition) ORDER BY b.seq
      """, .text(customer), value, row: BookedRow.init)
    var facts: [HistoryFact] = []
    for row in rows {
      guard let at = row.careEndedAt else { throw Self.notUnderstood }
      facts.append(HistoryFact(at: at, .checkInBooked(try openCheckIn(row))))
    }
    return facts
  }

  private func openCheckIn(_ row: BookedRow) throws(LedgerError) -> OpenCheckIn {
    let problem = try connection.rows(
      """
      SELECT value ->> 'turn', value ->> 'quote', value ->> 'interaction'
      FROM json_each(?1, '$.problem') ORDER BY key
      """, .text(row.brief)
    ) { said in
      Evidence(
        rule: "", turn: said.int(0).map { Int($0) }, quote: said.text(1),
        interaction: said.text(2) ?? row.writer)
    }
    let commitments = try connection.rows(
      """
      SELECT value ->> 'id', value ->> 'turn', value ->> 'quote', value ->> 'due', value ->> 'state'
      FROM json_each(?1, '$.commitments') ORDER BY key
      """, .text(row.brief)
    ) { promise in
      let turn = Int(promise.int(1) ?? 0)
      return Commitment(
        id: promise.text(0) ?? "", turn: turn,
        evidence: Evidence(rule: "", turn: turn, quote: promise.text(2)),
        due: promise.text(3).flatMap { Timestamp(rfc3339: $0) },
        state: promise.text(4).flatMap(Commitment.State.init) ?? .open)
    }
    return OpenCheckIn(
      id: row.id, interaction: row.interaction, number: row.number, window: row.window,
      problem: problem, commitments: commitments)
  }

  private static let notUnderstood = LedgerError(.damaged, "a fact in it can't be understood")
}

/// A booking as its row holds it.
private struct BookedRow {
  let careEndedAt: Timestamp?
  let id: String
  let interaction: String
  let number: Int
  let window: FollowUpWindow?
  let brief: String
  /// The interaction that wrote the brief, in which its words were said.
  let writer: String?

  init(_ row: Row) {
    func time(_ column: Int32) -> Timestamp? {
      row.text(column).flatMap { Timestamp(rfc3339: $0) }
    }
    careEndedAt = time(0)
    id = row.text(1) ?? ""
    interaction = row.text(2) ?? ""
    number = Int(row.int(3) ?? 1)
    if let opens = time(4), let closes = time(5) {
      window = FollowUpWindow(opensAt: opens, closesAt: closes)
    } else {
      window = nil
    }
    brief = row.text(6) ?? "null"
    writer = row.text(7)
  }
}

extension Timestamp {
  /// Later than any time that can be written.
  fileprivate static let distantFuture = Timestamp(milliseconds: .max)
}

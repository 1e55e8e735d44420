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
      facts: try known + bookedFacts(of: customer), before: moment)
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
    of customer: String, and condition: String = "TRUE", _ values: SQLValue...
  ) throws(LedgerError) -> [HistoryFact] {
    let rows = try connection.rows(
      """
      SELECT b.care_ended_at, b.id, b.interaction, b.number, b.opens_at, b.closes_at, b.brief,
        i.interaction
      FROM current_check_in AS b JOIN interaction AS i ON i.seq = b.interaction_seq
      WHERE b.customer = ?1 AND b.attempt = 1 AND \(condition) ORDER BY b.seq
      """, [.text(customer)] + values, row: BookedRow.init)
    var facts: [HistoryFact] = []
    for row in rows {
      guard let at = row.careEndedAt else { throw Self.notUnderstood }
      facts.append(HistoryFact(at: at, .checkInBooked(row.openCheckIn)))
    }
    return facts
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

  init(_ row: any Row) {
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

extension BookedRow {
  /// The check-in that was booked, with the words of its brief.
  var openCheckIn: OpenCheckIn {
    let said = KeptJSON.read(brief) { json in
      (
        json["problem"]?.elements.map { said in
          Evidence(
            rule: "", turn: said["turn"]?.int.map { Int($0) }, quote: said["quote"]?.text,
            interaction: said["interaction"]?.text ?? writer)
        } ?? [],
        json["commitments"]?.elements.map(Commitment.init) ?? []
      )
    }
    return OpenCheckIn(
      id: id, interaction: interaction, number: number, window: window,
      problem: said?.0 ?? [], commitments: said?.1 ?? [])
  }
}

extension Commitment {
  /// A commitment as a brief keeps it.
  fileprivate init(_ kept: KeptJSON) {
    let turn = Int(kept["turn"]?.int ?? 0)
    self.init(
      id: kept["id"]?.text ?? "", turn: turn,
      evidence: Evidence(rule: "", turn: turn, quote: kept["quote"]?.text),
      due: kept["due"]?.text.flatMap { Timestamp(rfc3339: $0) },
      state: kept["state"]?.text.flatMap(Commitment.State.init) ?? .open)
  }
}

extension Timestamp {
  /// Later than any time that can be written.
  fileprivate static let distantFuture = Timestamp(milliseconds: .max)
}

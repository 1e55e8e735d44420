package import Transcripts

/// Something that happened to a check-in: booked, moved, given away, cancelled, answered.
package struct CheckInEvent: Sendable, Equatable {
  /// When it was put down.
  package let at: Timestamp
  /// What it was: `booked`, `updated`, `moved`, `retry`, what a person changed, or an outcome.
  package let what: String
  /// The minute from then on.
  package let minute: Timestamp?
  /// Who had it from then on.
  package let owner: String?
  /// Who did it, where a person did.
  package let person: String?
  /// The person's reason, or the note on an outcome.
  package let reason: String?
}

/// What the person who checks in is told, taken from the brief that the ledger keeps.
package struct BriefContents: Sendable, Equatable {
  /// The things to confirm.
  package private(set) var confirm: [String] = []
  /// The customer's problem in quotes.
  package private(set) var problem: [String] = []
  /// What was promised, in quotes.
  package private(set) var commitments: [String] = []

  /// Reads a brief, which is JSON; one that is none says nothing.
  package init(ofBrief brief: String) {
    let parts = KeptJSON.read(brief) { json in
      (
        json["confirm"]?.elements.map { $0.text ?? "" } ?? [],
        json["problem"]?.elements.map(\.quote) ?? [],
        json["commitments"]?.elements.map(\.quote) ?? []
      )
    }
    if let parts { (confirm, problem, commitments) = parts }
  }
}

extension KeptJSON {
  /// The words of a thing in a brief, which may be words alone.
  fileprivate var quote: String { (isObject ? self["quote"] : self)?.text ?? "" }
}

extension Ledger {
  /// All that happened to the check-ins, by their ids, in the order in which it was put down.
  package func checkInEvents(
    customer: String? = nil
  ) throws(LedgerError) -> [String: [CheckInEvent]] {
    var rows = try bookingRows(of: customer)
    rows += try answerRows(of: customer)
    // An answer is to the last booking, so this is the order of writing, whatever clocks said.
    rows.sort { ($0.seq, $0.isBooking ? 0 : 1) < ($1.seq, $1.isBooking ? 0 : 1) }
    var events: [String: [CheckInEvent]] = [:]
    var last: [String: EventRow] = [:]
    for row in rows {
      let known = last[row.id]
      events[row.id, default: []].append(row.event(after: known))
      if row.isBooking { last[row.id] = row }
    }
    return events
  }

  private func bookingRows(of customer: String?) throws(LedgerError) -> [EventRow] {
    try connection.rows(
      """
      SELECT b.seq, b.id, b.attempt, b.booked_at, c.change, b.at, b.owner, c.person, c.reason
      FROM check_in AS b LEFT JOIN person_change AS c
        ON c.check_in_seq = b.seq AND c.change IN ('rescheduled', 'reassigned', 'planned')
      WHERE b.customer = ?1 OR ?1 IS NULL
      """, SQLValue(customer)
    ) { EventRow($0, isBooking: true) }
  }

  /// Outcomes and cancellations, which leave minute and owner as they were.
  private func answerRows(of customer: String?) throws(LedgerError) -> [EventRow] {
    try connection.rows(
      """
      SELECT b.seq, b.id, b.attempt, o.at, o.outcome, b.at, b.owner, NULL, o.note
      FROM check_in_outcome AS o JOIN check_in AS b ON b.seq = o.check_in_seq
      WHERE b.customer = ?1 OR ?1 IS NULL
      UNION ALL
      SELECT b.seq, b.id, b.attempt, c.at, c.change, b.at, b.owner, c.person, c.reason
      FROM person_change AS c JOIN check_in AS b ON b.seq = c.check_in_seq
      WHERE c.change = 'cancelled' AND (b.customer = ?1 OR ?1 IS NULL)
      """, SQLValue(customer)
    ) { EventRow($0, isBooking: false) }
  }
}

private struct EventRow {
  let seq: Int64
  let id: String
  let attempt: Int64
  let at: Int64
  let change: String?
  let minute: Timestamp?
  let owner: String?
  let person: String?
  let reason: String?
  let isBooking: Bool

  init(_ row: any Row, isBooking: Bool) {
    seq = row.int(0) ?? 0
    id = row.text(1) ?? ""
    attempt = row.int(2) ?? 1
    at = row.int(3) ?? 0
    change = row.text(4)
    minute = row.text(5).flatMap { Timestamp(rfc3339: $0) }
    owner = row.text(6)
    person = row.text(7)
    reason = row.text(8)
    self.isBooking = isBooking
  }

  func event(after known: EventRow?) -> CheckInEvent {
    CheckInEvent(
      at: Timestamp(milliseconds: at), what: change ?? what(after: known), minute: minute,
      owner: owner, person: person, reason: reason)
  }

  private func what(after known: EventRow?) -> String {
    guard let known else { return "booked" }
    if attempt > known.attempt { return "retry" }
    return minute == known.minute && owner == known.owner ? "updated" : "moved"
  }
}

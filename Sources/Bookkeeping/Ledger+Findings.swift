import Casework
package import Transcripts

/// A finding that the ledger knows.
package struct RecordedFinding: Sendable {
  /// What it rests on: a rule, and the words that it heard.
  package struct Ground: Sendable, Equatable {
    /// Id of the rule.
    package let rule: String
    /// The turn.
    package let turn: Int?
    /// The words, redacted; `nil` where the rule heard none.
    package let quote: String?
  }

  /// The same for the same finding of the same interaction.
  package let id: String
  /// Id of its rule.
  package let finding: String
  /// How much it matters.
  package let severity: String
  /// The turn that it is about.
  package let turn: Int
  /// The rule's title.
  package let message: String
  /// The customer, where known.
  package let customer: String?
  /// The interaction.
  package let interaction: String
  /// When that began.
  package let startedAt: Timestamp?
  /// Where it was read from.
  package let source: String
  /// Whether its rule is on trial.
  package let isTrial: Bool
  /// What it rests on.
  package let grounds: [Ground]
  /// Who dismissed it; `nil` where it stands.
  package let dismissal: PersonWord?
  fileprivate let interactionSeq: Int64
}

/// Why a finding could not be dismissed.
package enum FindingRefusal: Sendable, Equatable {
  case unknown
  case dismissed
}

extension Ledger {
  /// The findings of the interactions as they stand, in the order in which these were recorded.
  package func findings(customer: String? = nil) throws(LedgerError) -> [RecordedFinding] {
    let dismissals = try dismissals()
    var found: [[FindingRow]] = []
    for row in try findingRows(of: customer) {
      if let last = found.last?[0], last.interactionSeq == row.interactionSeq, last.key == row.key {
        found[found.count - 1].append(row)
      } else {
        found.append([row])
      }
    }
    var counts: [FindingOnTurn: Int] = [:]
    return found.map { rows in
      counts[FindingOnTurn(rows[0]), default: 0] += 1
      return RecordedFinding(
        rows, number: counts[FindingOnTurn(rows[0])] ?? 1, dismissals: dismissals)
    }
  }

  /// Dismisses a finding; it is kept, with who did so and why.
  ///
  /// An answer says why it can't be dismissed.
  package func dismiss(
    finding id: String, _ word: PersonWord
  ) throws(LedgerError) -> FindingRefusal? {
    try transaction { () throws(LedgerError) in
      guard let one = try findings().last(where: { $0.id == id }) else { return .unknown }
      guard one.dismissal == nil else { return .dismissed }
      try insert(.dismissed, of: id, interaction: one.interactionSeq, word)
      return nil
    }
  }

  private func dismissals() throws(LedgerError) -> [String: PersonWord] {
    let found = try connection.rows(
      "SELECT subject, person, reason, at FROM person_change WHERE change = 'dismissed' ORDER BY seq"
    ) { row in
      (
        row.text(0) ?? "",
        PersonWord(
          by: row.text(1), because: row.text(2), at: Timestamp(milliseconds: row.int(3) ?? 0))
      )
    }
    return Dictionary(found) { first, _ in first }
  }

  /// The findings lie in the records; a row is one of the grounds of one.
  private func findingRows(of customer: String?) throws(LedgerError) -> [FindingRow] {
    try connection.rows(
      """
      SELECT i.seq, f.key, i.customer, i.interaction, i.started_at, i.source,
        json_extract(f.value, '$.id'), json_extract(f.value, '$.severity'),
        json_extract(f.value, '$.turn'), json_extract(f.value, '$.message'),
        coalesce(json_extract(f.value, '$.trial'), 0), json_extract(g.value, '$.rule'),
        json_extract(g.value, '$.turn'), json_extract(g.value, '$.quote')
      FROM current_interaction AS i
      JOIN json_each(CASE WHEN json_valid(i.record) THEN i.record ELSE '{}' END, '$.findings') AS f
      LEFT JOIN json_each(f.value, '$.because') AS g
      WHERE ?1 IS NULL OR i.customer = ?1
      ORDER BY i.seq, f.key, g.key
      """, SQLValue(customer), row: FindingRow.init)
  }
}

/// A finding's rule on a turn; the same may come more than once.
private struct FindingOnTurn: Hashable {
  let interactionSeq: Int64
  let finding: String
  let turn: Int

  init(_ row: FindingRow) {
    (interactionSeq, finding, turn) = (row.interactionSeq, row.finding, row.turn)
  }
}

private struct FindingRow {
  let interactionSeq: Int64
  let key: Int64
  let customer: String?
  let interaction: String
  let startedAt: Int64?
  let source: String
  let finding: String
  let severity: String
  let turn: Int
  let message: String
  let isTrial: Bool
  let ground: RecordedFinding.Ground?

  init(_ row: Row) {
    interactionSeq = row.int(0) ?? 0
    key = row.int(1) ?? 0
    customer = row.text(2)
    interaction = row.text(3) ?? ""
    startedAt = row.int(4)
    source = row.text(5) ?? ""
    finding = row.text(6) ?? ""
    severity = row.text(7) ?? ""
    turn = Int(row.int(8) ?? 0)
    message = row.text(9) ?? ""
    isTrial = row.truth(10)
    let turn = row.int(12).map { Int($0) }
    let quote = row.text(13)
    ground = row.text(11).map { RecordedFinding.Ground(rule: $0, turn: turn, quote: quote) }
  }
}

extension RecordedFinding {
  fileprivate init(_ rows: [FindingRow], number: Int, dismissals: [String: PersonWord]) {
    let row = rows[0]
    id = FindingID.make(
      customer: row.customer, interaction: row.interaction, start: row.startedAt,
      finding: row.finding, turn: row.turn, number: number)
    finding = row.finding
    severity = row.severity
    turn = row.turn
    message = row.message
    customer = row.customer
    interaction = row.interaction
    startedAt = row.startedAt.map { Timestamp(milliseconds: $0) }
    source = row.source
    isTrial = row.isTrial
    grounds = rows.compactMap(\.ground)
    dismissal = dismissals[id]
    interactionSeq = row.interactionSeq
  }
}

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
    let found = try connection.rows(
      """
      SELECT seq, customer, interaction, started_at, source, record FROM current_interaction
      WHERE customer = ?1 OR ?1 IS NULL ORDER BY seq
      """, SQLValue(customer)
    ) { row -> [RecordedFinding] in
      let place = FindingPlace(row)
      return KeptJSON.read(row.text(5) ?? "") { record in
        var counts: [FindingOnTurn: Int] = [:]
        return (record["findings"]?.elements ?? []).map { kept in
          let one = FindingOnTurn(finding: kept["id"]?.text ?? "", turn: kept["turn"]?.int ?? 0)
          counts[one, default: 0] += 1
          return RecordedFinding(
            kept, one, at: place, number: counts[one] ?? 1, dismissals: dismissals)
        }
      } ?? []
    }
    return found.flatMap(\.self)
  }

  /// Dismisses a finding; it is kept, with who did so and why.
  ///
  /// An answer says why it can't be dismissed.
  package func dismiss(
    finding id: String, _ word: PersonWord
  ) throws(LedgerError) -> FindingRefusal? {
    try transaction(.everything) { () throws(LedgerError) in
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
}

/// A finding's rule on a turn; the same may come more than once in an interaction.
private struct FindingOnTurn: Hashable {
  let finding: String
  let turn: Int64
}

/// The interaction that findings are of, as its row holds it.
private struct FindingPlace {
  let seq: Int64
  let customer: String?
  let interaction: String
  let startedAt: Int64?
  let source: String

  init(_ row: any Row) {
    seq = row.int(0) ?? 0
    customer = row.text(1)
    interaction = row.text(2) ?? ""
    startedAt = row.int(3)
    source = row.text(4) ?? ""
  }
}

extension RecordedFinding {
  /// Takes a finding from the record in which it lies.
  fileprivate init(
    _ kept: KeptJSON, _ one: FindingOnTurn, at place: FindingPlace, number: Int,
    dismissals: [String: PersonWord]
  ) {
    id = FindingID.make(
      customer: place.customer, interaction: place.interaction, start: place.startedAt,
      finding: one.finding, turn: Int(one.turn), number: number)
    finding = one.finding
    severity = kept["severity"]?.text ?? ""
    turn = Int(one.turn)
    message = kept["message"]?.text ?? ""
    customer = place.customer
    interaction = place.interaction
    startedAt = place.startedAt.map { Timestamp(milliseconds: $0) }
    source = place.source
    isTrial = kept["trial"]?.isTrue ?? false
    grounds = (kept["because"]?.elements ?? []).compactMap { ground in
      ground["rule"]?.text.map {
        Ground(rule: $0, turn: ground["turn"]?.int.map { Int($0) }, quote: ground["quote"]?.text)
      }
    }
    dismissal = dismissals[id]
    interactionSeq = place.seq
  }
}

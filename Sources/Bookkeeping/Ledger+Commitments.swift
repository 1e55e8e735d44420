package import Casework
package import Transcripts

/// A commitment as it stands now, by all that was said and marked since it was made.
package struct StandingCommitment: Sendable {
  /// Its id.
  package let id: String
  /// The customer, where known.
  package let customer: String?
  /// The interaction in which it was made.
  package let interaction: String
  /// Who made it, where known.
  package let agent: String?
  /// The turn.
  package let turn: Int
  /// The words, redacted.
  package let quote: String?
  /// When it falls due, where that is known.
  package let due: Timestamp?
  /// Where it stands.
  package fileprivate(set) var state: Commitment.State
  /// What settled it last: when, and by whom and why where a person did.
  package fileprivate(set) var settled: PersonWord?
  fileprivate let madeAt: Timestamp
  fileprivate let interactionSeq: Int64
}

/// Why a commitment could not be marked.
package enum CommitmentRefusal: Sendable, Equatable {
  case unknown
  case already(Commitment.State)
}

/// Something that settles commitments.
private struct Settlement {
  enum Reach {
    case one(String)
    /// All that the customer was promised before.
    case earlier
  }

  let at: Timestamp
  let reach: Reach
  let isKept: Bool
  let person: String?
  let reason: String?

  func settles(_ commitment: StandingCommitment) -> Bool {
    switch reach {
    case .one(let id): commitment.id == id
    case .earlier: commitment.madeAt < at
    }
  }
}

extension Ledger {
  /// Commitments as they stand at a moment, in the order in which they were recorded.
  package func commitments(
    customer: String? = nil, at now: Timestamp
  ) throws(LedgerError) -> [StandingCommitment] {
    var standing = try recordedCommitments(of: customer)
    let settlements = try settlements(of: customer)
    let marks = try marks()
    for place in standing.indices {
      let one = standing[place]
      var known = one.customer.flatMap { settlements[$0] } ?? []
      if one.customer == nil { known = marks[one.id] ?? [] }
      for settlement in known where settlement.settles(one) {
        standing[place].state = settlement.isKept ? .kept : .broken
        standing[place].settled = PersonWord(
          by: settlement.person, because: settlement.reason, at: settlement.at)
      }
      if standing[place].state == .open, let due = one.due, due <= now {
        standing[place].state = .due
      }
    }
    return standing
  }

  /// Marks a commitment; one that is broken holds offers until it is kept.
  ///
  /// An answer says why it can't be marked.
  package func mark(
    commitment id: String, isKept: Bool, _ word: PersonWord
  ) throws(LedgerError) -> CommitmentRefusal? {
    try transaction(.everything) { () throws(LedgerError) in
      guard let one = try commitments(at: word.at).last(where: { $0.id == id }) else {
        return .unknown
      }
      if one.state == (isKept ? .kept : .broken) { return .already(one.state) }
      // A clock that was set back must not put the answer before what it answers.
      let after = max(one.madeAt, one.settled?.at ?? one.madeAt).adding(milliseconds: 1)
      let word = PersonWord(by: word.person, because: word.reason, at: max(word.at, after))
      if let customer = one.customer {
        try insert(
          HistoryFact(at: word.at, isKept ? .commitmentKept(id: id) : .commitmentBroken(id: id)),
          customer: customer, interaction: nil, recordedAt: word.at, person: word.person,
          reason: word.reason)
      }
      try insert(isKept ? .kept : .broken, of: id, interaction: one.interactionSeq, word)
      return nil
    }
  }

  private func recordedCommitments(
    of customer: String?
  ) throws(LedgerError) -> [StandingCommitment] {
    try connection.rows(
      """
      SELECT m.id, i.customer, i.interaction,
        i.record,
        m.turn, m.quote, m.due, m.state, coalesce(i.ended_at, i.recorded_at), i.seq
      FROM current_commitment AS m JOIN interaction AS i ON i.seq = m.interaction_seq
      WHERE i.customer = ?1 OR ?1 IS NULL ORDER BY m.seq
      """, SQLValue(customer)
    ) { row in
      StandingCommitment(
        id: row.text(0) ?? "", customer: row.text(1), interaction: row.text(2) ?? "",
        agent: row.text(3).flatMap { KeptJSON.read($0) { $0["agent"]?.text } ?? nil },
        turn: Int(row.int(4) ?? 0), quote: row.text(5),
        due: row.text(6).flatMap { Timestamp(rfc3339: $0) },
        state: row.text(7).flatMap(Commitment.State.init) ?? .open, settled: nil,
        madeAt: Timestamp(milliseconds: row.int(8) ?? 0), interactionSeq: row.int(9) ?? 0)
    }
  }

  /// What settles commitments of each customer, in the order of time.
  private func settlements(of customer: String?) throws(LedgerError) -> [String: [Settlement]] {
    let found = try connection.rows(
      """
      SELECT customer, at, kind, subject, person, reason FROM current_fact
      WHERE (customer = ?1 OR ?1 IS NULL)
        AND (kind IN ('commitment_kept', 'commitment_broken')
          OR (kind = 'check_in' AND outcome = 'confirmed'))
      ORDER BY at, seq
      """, SQLValue(customer)
    ) { row in
      let kind = row.text(2) ?? ""
      let subject = kind == "check_in" ? nil : row.text(3)
      return (
        row.text(0) ?? "",
        Settlement(
          at: Timestamp(milliseconds: row.int(1) ?? 0),
          reach: subject.map { .one($0) } ?? .earlier, isKept: kind != "commitment_broken",
          person: row.text(4), reason: row.text(5))
      )
    }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }

  /// What people marked, which of a customer without an id is all there is.
  private func marks() throws(LedgerError) -> [String: [Settlement]] {
    let found = try connection.rows(
      """
      SELECT subject, at, change, person, reason FROM person_change
      WHERE change IN ('kept', 'broken') ORDER BY at, seq
      """
    ) { row in
      (
        row.text(0) ?? "",
        Settlement(
          at: Timestamp(milliseconds: row.int(1) ?? 0), reach: .one(row.text(0) ?? ""),
          isKept: row.text(2) == PersonChange.kept.rawValue, person: row.text(3),
          reason: row.text(4))
      )
    }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }
}

package import Casework
package import Rules
package import Transcripts

/// An interaction as it goes into the ledger.
package struct LedgerEntry {
  let record: CaseRecord
  let documents: Documents
  let source: String
  let rulebook: Rulebook
  let isClosed: Bool
  let recordedAt: Timestamp

  /// What is kept as JSON.
  package struct Documents: Sendable {
    let record: String
    let brief: String
    let answer: String

    /// Takes the record as `aftercare.interaction/1`, without source and format, the check-in's brief, and the words
    /// that answered one.
    package init(record: String, brief: String, answer: String) {
      self.record = record
      self.brief = brief
      self.answer = answer
    }
  }

  /// Makes an entry.
  ///
  /// - Parameters:
  ///   - rulebook: the rules that judged it.
  ///   - isClosed: whether it ended; one that still runs neither books nor answers a check-in.
  package init(
    _ record: CaseRecord, _ documents: Documents, source: String, rulebook: Rulebook,
    isClosed: Bool, recordedAt: Timestamp
  ) {
    self.record = record
    self.documents = documents
    self.source = source
    self.rulebook = rulebook
    self.isClosed = isClosed
    self.recordedAt = recordedAt
  }
}

extension Ledger {
  /// Puts down an interaction; tells whether that added anything.
  ///
  /// What is recorded already changes nothing. A correction is a later version: both stay, and the last counts.
  @discardableResult
  package func record(_ entry: LedgerEntry) throws(LedgerError) -> Bool {
    try transaction(
      entry.record.facts.customer.map(LedgerClaim.customer)
        ?? .interaction(entry.record.interaction)
    ) { () throws(LedgerError) in
      let versions = try versions(of: entry)
      guard entry.adds(to: versions) else { return false }
      let seq = try insert(entry, version: (versions.last?.version ?? 0) + 1)
      // Its own facts would make the check-in seem answered.
      if entry.isClosed { try answer(entry, interaction: seq) }
      if let customer = entry.record.facts.customer {
        for fact in entry.facts {
          try insert(fact, customer: customer, interaction: seq, recordedAt: entry.recordedAt)
        }
      }
      for commitment in entry.record.commitments { try insert(commitment, interaction: seq) }
      if entry.isClosed { try book(entry, interaction: seq) }
      return true
    }
  }

  private func versions(of entry: LedgerEntry) throws(LedgerError) -> [RecordedVersion] {
    // Each of the two has an index; a condition for both at once would have none.
    let isCustomers = entry.record.facts.customer == nil ? "customer IS NULL" : "customer = ?2"
    let start = entry.record.startedAt?.milliseconds
    let found = try connection.rows(
      """
      SELECT version, is_closed, ended_at, record, started_at FROM interaction
      WHERE interaction = ?1 AND \(isCustomers) ORDER BY version
      """,
      [.text(entry.record.interaction)]
        + (entry.record.facts.customer.map { [SQLValue.text($0)] } ?? [])
    ) { row -> RecordedVersion? in
      row.int(4) != start
        ? nil
        : RecordedVersion(
          version: row.int(0) ?? 0, isClosed: row.truth(1), endedAt: row.int(2),
          document: row.text(3) ?? "")
    }
    return found.compactMap(\.self)
  }

  private func insert(_ entry: LedgerEntry, version: Int64) throws(LedgerError) -> Int64 {
    let seq = try connection.number(
      """
      INSERT INTO interaction (customer, interaction, started_at, ended_at, version, is_closed,
        record, source, rulebook, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      RETURNING seq
      """,
      SQLValue(entry.record.facts.customer), .text(entry.record.interaction),
      SQLValue(entry.record.startedAt?.milliseconds),
      SQLValue(entry.record.endedAt?.milliseconds), .int(version), SQLValue(entry.isClosed),
      .text(entry.documents.record), .text(entry.source), .text(entry.rulebook.fingerprint),
      .int(entry.recordedAt.milliseconds))
    return try Self.known(seq)
  }

  private func insert(_ commitment: Commitment, interaction: Int64) throws(LedgerError) {
    try connection.run(
      """
      INSERT INTO commitment (interaction_seq, id, turn, quote, due, state)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """,
      .int(interaction), .text(commitment.id), .int(Int64(commitment.turn)),
      SQLValue(commitment.evidence.quote), SQLValue(commitment.due?.rfc3339),
      .text(commitment.state.rawValue))
  }

  private func book(_ entry: LedgerEntry, interaction: Int64) throws(LedgerError) {
    guard let checkIn = entry.record.followUp.checkIn else { return }
    let facts = entry.record.facts
    try insert(
      CheckInBooking(
        id: checkIn.id, customer: facts.customer, interaction: checkIn.interaction,
        number: checkIn.number, attempt: 1, careEndedAt: entry.record.endedAt, at: checkIn.at,
        window: entry.record.followUp.window.map { ($0.opensAt, $0.closesAt) },
        timezone: checkIn.timezone, channel: checkIn.channel, region: facts.region,
        queue: facts.queue, owner: checkIn.owner, brief: entry.documents.brief),
      interaction: interaction, isKept: false, bookedAt: entry.recordedAt)
  }

  /// Puts down what the customer answered to the check-in that was open; one that is closed meanwhile stays as it is.
  private func answer(_ entry: LedgerEntry, interaction: Int64) throws(LedgerError) {
    guard let answer = entry.record.checkInAnswer, let id = answer.id,
      let one = try checkIn(id), one.isOpen
    else { return }
    let at = entry.record.endedAt ?? entry.recordedAt
    try insert(
      CheckInResult(
        outcome: answer.outcome, at: at, note: nil, interaction: interaction,
        words: entry.documents.answer), of: one)
    if answer.outcome == .noAnswer {
      try retry(one, after: at, policy: entry.rulebook.policy, interaction: interaction)
    }
  }
}

/// A version of an interaction that the ledger has.
private struct RecordedVersion {
  let version: Int64
  let isClosed: Bool
  let endedAt: Int64?
  let document: String
}

extension LedgerEntry {
  /// The facts that go among the others; a booking stands among the check-ins, and only an end tells an outcome.
  fileprivate var facts: [HistoryFact] {
    record.historyFacts(recordedAt: recordedAt).filter { fact in
      if case .checkInBooked = fact.event { return false }
      return isClosed || !fact.event.isOutcome
    }
  }

  /// Whether it is anything new beside the versions that are recorded, the last of which counts.
  fileprivate func adds(to versions: [RecordedVersion]) -> Bool {
    guard let last = versions.last else { return true }
    // Of what is too old to be kept in words only the end is left to go by.
    if last.document == "null", last.endedAt == record.endedAt?.milliseconds { return false }
    let document = documents.record
    if last.document == document, last.isClosed == isClosed { return false }
    let isLater = endsLater(than: last)
    // The same stream read again comes by what it had come to before.
    if !isClosed, last.isClosed, !isLater { return false }
    let isKnown = versions.contains { $0.document == document && $0.isClosed == isClosed }
    return !isKnown || (isClosed && !endsEarlier(than: last))
  }

  private func endsLater(than other: RecordedVersion) -> Bool {
    guard let end = record.endedAt?.milliseconds, let known = other.endedAt else { return false }
    return end > known
  }

  private func endsEarlier(than other: RecordedVersion) -> Bool {
    guard let end = record.endedAt?.milliseconds, let known = other.endedAt else { return false }
    return end < known
  }
}

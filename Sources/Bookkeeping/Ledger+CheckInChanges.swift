import Casework
package import Rules
package import Transcripts

/// A change of a check-in that a person asks for.
package struct CheckInChange: Sendable {
  /// Id of the check-in.
  package let id: String
  /// Its new minute; `nil` where that stays.
  package let minute: Timestamp?
  /// Who makes it from now on; `nil` where that stays.
  package let owner: String?

  /// Makes a change.
  package init(id: String, minute: Timestamp? = nil, owner: String? = nil) {
    self.id = id
    self.minute = minute
    self.owner = owner
  }
}

/// What became of a change that a person asked for.
package enum ChangeAnswer: Sendable, Equatable {
  case refused(CheckInRefusal)
  /// It was so already, and nothing was written.
  case unchanged
  /// It is done; what a person should know about the new minute.
  case changed(warnings: [String])
}

extension Ledger {
  /// Moves a check-in to another minute; a person may choose any, and is told what speaks against it.
  package func reschedule(
    checkIn id: String, to minute: Timestamp, _ word: PersonWord, policy: Policy
  ) throws(LedgerError) -> ChangeAnswer {
    try transaction(.everything) { () throws(LedgerError) in
      let one: StandingCheckIn
      switch try openCheckIn(id) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let found): one = found
      }
      if one.booking.at == minute { return .unchanged }
      let booking = one.booking
      let isBarred = try booking.customer.map { customer throws(LedgerError) in
        try history(of: customer, before: word.at).isContactBarred
      }
      let inspector = MinuteInspector(policy: policy, facts: booking.facts)
      let warnings = inspector.warnings(
        about: minute, window: booking.window, careEndedAt: booking.careEndedAt,
        attempt: booking.attempt, now: word.at, mayContact: !(isBarred ?? false))
      try rebook(one, CheckInChange(id: id, minute: minute), .rescheduled, word)
      return .changed(warnings: warnings)
    }
  }

  /// Gives a check-in to another person.
  package func reassign(
    checkIn id: String, to owner: String, _ word: PersonWord
  ) throws(LedgerError) -> ChangeAnswer {
    try transaction(.everything) { () throws(LedgerError) in
      switch try openCheckIn(id) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let one):
        if one.booking.owner == owner { return .unchanged }
        try rebook(one, CheckInChange(id: id, owner: owner), .reassigned, word)
        return .changed(warnings: [])
      }
    }
  }

  /// Gives every open check-in of one person to another; tells how many that were.
  package func reassignAll(
    of owner: String, to other: String, _ word: PersonWord
  ) throws(LedgerError) -> Int {
    try transaction(.everything) { () throws(LedgerError) in
      let open = try checkIns().filter { $0.isOpen && $0.booking.owner == owner }
      guard owner != other else { return 0 }
      for one in open {
        try rebook(one, CheckInChange(id: one.booking.id, owner: other), .reassigned, word)
      }
      return open.count
    }
  }

  /// Carries out a plan over the open check-ins; tells how many it changed.
  package func carryOut(
    _ changes: [CheckInChange], _ word: PersonWord
  ) throws(LedgerError) -> Int {
    try transaction(.everything) { () throws(LedgerError) in
      var open: [String: StandingCheckIn] = [:]
      for one in try checkIns() where one.isOpen { open[one.booking.id] = one }
      var count = 0
      for change in changes {
        guard let one = open[change.id] else { continue }
        try rebook(one, change, .planned, word)
        count += 1
      }
      return count
    }
  }

  /// Cancels a check-in.
  ///
  /// It confirms nothing, so that what its customer's gate waits for stays.
  package func cancel(
    checkIn id: String, _ word: PersonWord
  ) throws(LedgerError) -> ChangeAnswer {
    try transaction(.everything) { () throws(LedgerError) in
      switch try openCheckIn(id) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let one):
        try insert(.cancelled, of: id, interaction: one.interactionSeq, checkIn: one.seq, word)
        if let customer = one.booking.customer {
          // A clock that was set back must not put it before the booking.
          let at = max(word.at, one.booking.careEndedAt?.adding(milliseconds: 1) ?? word.at)
          try insert(
            HistoryFact(at: at, .checkInCancelled(id: id)), customer: customer,
            interaction: nil, recordedAt: word.at, person: word.person, reason: word.reason)
        }
        return .changed(warnings: [])
      }
    }
  }

  /// Marks the check-ins that people cancelled; one whose care went on after that stands again.
  func markCancelled(_ standing: inout [StandingCheckIn]) throws(LedgerError) {
    let found = try connection.rows(
      """
      SELECT c.subject, b.care_ended_at FROM person_change AS c
      JOIN check_in AS b ON b.seq = c.check_in_seq WHERE c.change = 'cancelled'
      """
    ) { row in
      (row.text(0) ?? "", row.text(1).flatMap { Timestamp(rfc3339: $0) }?.milliseconds ?? .min)
    }
    if found.isEmpty { return }
    let ends = Dictionary(found) { max($0, $1) }
    for place in standing.indices {
      guard let end = ends[standing[place].booking.id],
        (standing[place].booking.careEndedAt?.milliseconds ?? .min) <= end
      else { continue }
      (standing[place].state, standing[place].outcome) = (.cancelled, nil)
    }
  }

  private func openCheckIn(
    _ id: String
  ) throws(LedgerError) -> Result<StandingCheckIn, CheckInRefusal> {
    guard let one = try checkIns().first(where: { $0.booking.id == id }) else {
      return .failure(.unknown)
    }
    return one.isOpen ? .success(one) : .failure(.closed(one.state))
  }

  /// A changed check-in is a later booking of the same id.
  private func rebook(
    _ one: StandingCheckIn, _ change: CheckInChange, _ kind: PersonChange, _ word: PersonWord
  ) throws(LedgerError) {
    var next = one.booking
    next.at = change.minute ?? next.at
    next.owner = change.owner ?? next.owner
    let seq = try insert(
      next, interaction: one.interactionSeq, isKept: true, bookedAt: word.at)
    try insert(kind, of: next.id, interaction: one.interactionSeq, checkIn: seq, word)
  }
}

extension CheckInRefusal: Error {}

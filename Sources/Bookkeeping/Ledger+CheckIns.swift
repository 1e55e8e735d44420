package import Casework
package import Rules
package import Transcripts

/// A check-in as it stands now.
package struct StandingCheckIn {
  /// Where a check-in stands.
  package enum State: String, Sendable, CaseIterable {
    case planned
    case done
    /// A person cancelled it, or later care of the same customer has a check-in of its own.
    case cancelled
    case lapsed
    case infeasible
  }

  /// The last booking of it.
  package let booking: CheckInBooking
  let seq: Int64
  let interactionSeq: Int64
  /// Where it stands.
  package internal(set) var state: State
  /// What came of it; of one that nobody answered, of the last try.
  package internal(set) var outcome: CheckInOutcome?

  /// Whether it is still to be made.
  package var isOpen: Bool { state == .planned || state == .infeasible }
}

/// Why a check-in could not be closed.
package enum CheckInRefusal: Sendable, Equatable {
  case unknown
  case closed(StandingCheckIn.State)
}

extension Ledger {
  /// Check-ins as they stand, in the order in which they were booked first.
  package func checkIns(customer: String? = nil) throws(LedgerError) -> [StandingCheckIn] {
    var standing: [StandingCheckIn] = []
    var places: [String: Int] = [:]
    for booked in try bookings(of: customer) {
      if let place = places[booked.booking.id] {
        standing[place] = booked
      } else {
        places[booked.booking.id] = standing.count
        standing.append(booked)
      }
    }
    let outcomes = try outcomes()
    let confirmed = try confirmations()
    var latest: [String: Int] = [:]
    for (place, one) in standing.enumerated() {
      if let customer = one.booking.customer { latest[customer] = place }
    }
    for place in standing.indices {
      let booking = standing[place].booking
      let told = outcomes[OutcomeKey(id: booking.id, attempt: booking.attempt)]
      standing[place].outcome = told
      if let told {
        standing[place].state = told == .noAnswer ? .lapsed : .done
      } else if let customer = booking.customer, let end = booking.careEndedAt,
        confirmed[customer].map({ $0 > end.milliseconds }) ?? false
      {
        (standing[place].state, standing[place].outcome) = (.done, .confirmed)
      } else if let customer = booking.customer, latest[customer] != place {
        standing[place].state = .cancelled
      }
    }
    try markCancelled(&standing)
    return standing
  }

  /// Records what came of a check-in; an answer says why it can't be recorded.
  package func close(
    checkIn id: String, _ outcome: CheckInOutcome, note: String?, at now: Timestamp, policy: Policy
  ) throws(LedgerError) -> CheckInRefusal? {
    try transaction { () throws(LedgerError) in
      guard let one = try checkIns().first(where: { $0.booking.id == id }) else { return .unknown }
      guard one.isOpen else { return .closed(one.state) }
      // A clock that was set back must not put the answer before what it answers.
      let at = max(now, one.booking.careEndedAt?.adding(milliseconds: 1) ?? now)
      try connection.run(
        "INSERT INTO check_in_outcome (check_in_seq, outcome, note, at) VALUES (?1, ?2, ?3, ?4)",
        .int(one.seq), .text(outcome.rawValue), SQLValue(note), .int(at.milliseconds))
      try follow(one, outcome, at: at, policy: policy)
      return nil
    }
  }

  /// Does to history and plan what an outcome asks for.
  private func follow(
    _ one: StandingCheckIn, _ outcome: CheckInOutcome, at moment: Timestamp, policy: Policy
  ) throws(LedgerError) {
    let booking = one.booking
    let replanner = CheckInReplanner(policy: policy, facts: booking.facts)
    let isNewCare = outcome == .notSolved || outcome == .newProblem
    try insert(
      .checkIn(
        interaction: booking.interaction, outcome: outcome,
        heldUntil: isNewCare ? replanner.heldUntil(after: moment) : nil),
      of: booking, at: moment)
    if isNewCare {
      let isBarred = try booking.customer.map { customer throws(LedgerError) in
        try history(of: customer, before: moment).isContactBarred
      }
      let (id, followUp) = replanner.followUp(
        after: moment, of: booking.interaction, number: booking.number + 1,
        mayContact: !(isBarred ?? false))
      var next = booking
      next.id = id
      (next.number, next.attempt, next.careEndedAt) = (booking.number + 1, 1, moment)
      next.at = followUp.checkIn?.at
      next.window = followUp.window.map { ($0.opensAt, $0.closesAt) }
      try insert(next, interaction: one.interactionSeq, bookedAt: moment)
    } else if outcome == .noAnswer {
      if booking.attempt == 1, let end = booking.careEndedAt,
        let minute = replanner.retry(after: moment, careEndedAt: end)
      {
        var next = booking
        (next.attempt, next.at) = (2, minute)
        try insert(next, interaction: one.interactionSeq, bookedAt: moment)
      } else {
        try insert(.checkInLapsed, of: booking, at: moment)
      }
    }
  }

  private func insert(
    _ event: HistoryFact.Event, of booking: CheckInBooking, at moment: Timestamp
  ) throws(LedgerError) {
    guard let customer = booking.customer else { return }
    try insert(
      HistoryFact(at: moment, event), customer: customer, interaction: nil, recordedAt: moment)
  }

  func insert(
    _ booking: CheckInBooking, interaction: Int64, bookedAt: Timestamp
  ) throws(LedgerError) {
    try connection.run(
      """
      INSERT INTO check_in (id, customer, interaction, interaction_seq, number, attempt,
        care_ended_at, at, opens_at, closes_at, timezone, channel, region, queue, owner, brief,
        booked_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
      """,
      .text(booking.id), SQLValue(booking.customer), .text(booking.interaction),
      .int(interaction), .int(Int64(booking.number)), .int(Int64(booking.attempt)),
      SQLValue(booking.careEndedAt?.rfc3339), SQLValue(booking.at?.rfc3339),
      SQLValue(booking.window?.opensAt.rfc3339), SQLValue(booking.window?.closesAt.rfc3339),
      SQLValue(booking.timezone), SQLValue(booking.channel), SQLValue(booking.region),
      SQLValue(booking.queue), SQLValue(booking.owner), .text(booking.brief),
      .int(bookedAt.milliseconds))
  }

  private func bookings(of customer: String?) throws(LedgerError) -> [StandingCheckIn] {
    try connection.rows(
      """
      SELECT seq, interaction_seq, id, customer, interaction, number, attempt, care_ended_at, at,
        opens_at, closes_at, timezone, channel, region, queue, owner, brief
      FROM current_check_in WHERE ?1 IS NULL OR customer = ?1 ORDER BY seq
      """, SQLValue(customer)
    ) { row in
      let booking = CheckInBooking(row)
      return StandingCheckIn(
        booking: booking, seq: row.int(0) ?? 0, interactionSeq: row.int(1) ?? 0,
        state: booking.at == nil ? .infeasible : .planned, outcome: nil)
    }
  }

  private func outcomes() throws(LedgerError) -> [OutcomeKey: CheckInOutcome] {
    let found = try connection.rows(
      """
      SELECT b.id, b.attempt, o.outcome FROM check_in_outcome AS o
      JOIN check_in AS b ON b.seq = o.check_in_seq ORDER BY o.seq
      """
    ) { row in
      (
        OutcomeKey(id: row.text(0) ?? "", attempt: Int(row.int(1) ?? 0)),
        row.text(2).flatMap(CheckInOutcome.init)
      )
    }
    var outcomes: [OutcomeKey: CheckInOutcome] = [:]
    for (key, outcome) in found { outcomes[key] = outcome }
    return outcomes
  }

  /// When each customer last confirmed in a contact that was the check-in.
  private func confirmations() throws(LedgerError) -> [String: Int64] {
    let found = try connection.rows(
      """
      SELECT customer, max(at) FROM current_fact
      WHERE kind = 'check_in' AND outcome = 'confirmed' AND interaction_seq IS NOT NULL
      GROUP BY customer
      """
    ) { ($0.text(0) ?? "", $0.int(1) ?? 0) }
    return Dictionary(found) { $1 }
  }
}

private struct OutcomeKey: Hashable {
  let id: String
  let attempt: Int
}

extension CheckInBooking {
  fileprivate init(_ row: Row) {
    func time(_ column: Int32) -> Timestamp? {
      row.text(column).flatMap { Timestamp(rfc3339: $0) }
    }
    var window: (Timestamp, Timestamp)?
    if let opens = time(9), let closes = time(10) { window = (opens, closes) }
    self.init(
      id: row.text(2) ?? "", customer: row.text(3), interaction: row.text(4) ?? "",
      number: Int(row.int(5) ?? 1), attempt: Int(row.int(6) ?? 1), careEndedAt: time(7),
      at: time(8), window: window, timezone: row.text(11), channel: row.text(12),
      region: row.text(13), queue: row.text(14), owner: row.text(15), brief: row.text(16) ?? "null"
    )
  }

  /// What the planner needs to know of the customer.
  var facts: InteractionFacts {
    var facts = InteractionFacts()
    facts.customer = customer
    facts.timezone = timezone
    facts.channel = channel
    facts.region = region
    facts.queue = queue
    facts.agent = owner
    return facts
  }
}

package import Casework
package import Rules
package import Transcripts

/// A check-in as it stands now.
package struct StandingCheckIn {
  /// Where a check-in stands.
  package enum State: String, Sendable, CaseIterable {
    case planned
    case done
    /// A person cancelled it, or other care of the same customer, which knew nothing of it, has one of its own.
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
  /// The customer's words that told it, as JSON; `nil` where a person put it down.
  package internal(set) var words: String?

  /// Whether it is still to be made.
  package var isOpen: Bool { state == .planned || state == .infeasible }
}

/// Why a check-in could not be closed.
package enum CheckInRefusal: Sendable, Equatable {
  case unknown
  case closed(StandingCheckIn.State)
}

/// What came of a try to check in, and how that is known.
struct CheckInResult {
  let outcome: CheckInOutcome
  let at: Timestamp
  let note: String?
  /// The contact in which the customer answered; `nil` where a person put it down.
  var interaction: Int64?
  /// The customer's words as JSON.
  var words: String?
}

extension Ledger {
  /// Check-ins as they stand, in the order in which they were booked first.
  package func checkIns(customer: String? = nil) throws(LedgerError) -> [StandingCheckIn] {
    try standing(customer.map(CheckInScope.customer) ?? .all)
  }

  /// The check-in with an id, as it stands; `nil` where there is none.
  package func checkIn(_ id: String) throws(LedgerError) -> StandingCheckIn? {
    let owner = try connection.rows(
      "SELECT customer FROM check_in WHERE id = ?1 LIMIT 1", .text(id)
    ) { $0.text(0) }.first
    guard let owner else { return nil }
    // Another check-in of the same customer may have taken its place.
    return try standing(owner.map(CheckInScope.customer) ?? .id(id))
      .first { $0.booking.id == id }
  }

  private func standing(_ scope: CheckInScope) throws(LedgerError) -> [StandingCheckIn] {
    var standing: [StandingCheckIn] = []
    var places: [String: Int] = [:]
    for booked in try bookings(scope) {
      if let place = places[booked.booking.id] {
        if standing[place].isBefore(booked) { standing[place] = booked }
      } else {
        places[booked.booking.id] = standing.count
        standing.append(booked)
      }
    }
    let results = try results(scope)
    let confirmed = try confirmations(scope)
    let latest = standing.latestOfEachCustomer
    for place in standing.indices {
      let booking = standing[place].booking
      let told = results[booking.id]?.last {
        $0.attempt == booking.attempt && $0.at >= booking.endOfCare
      }
      if let told {
        standing[place].outcome = told.outcome
        standing[place].words = told.words
        standing[place].state = told.outcome == .noAnswer ? .lapsed : .done
      } else if let customer = booking.customer, let end = booking.careEndedAt,
        confirmed[customer].map({ $0 > end.milliseconds }) ?? false
      {
        (standing[place].state, standing[place].outcome) = (.done, .confirmed)
      } else if let customer = booking.customer, latest[customer] != booking.id {
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
    try transaction(.everything) { () throws(LedgerError) in
      guard let one = try checkIn(id) else { return .unknown }
      // Who was not reached may yet say how it went.
      let isLate = one.state == .lapsed && outcome != .noAnswer
      guard one.isOpen || isLate else { return .closed(one.state) }
      // A clock that was set back must not put the answer before what it answers.
      let at = max(now, one.booking.careEndedAt?.adding(milliseconds: 1) ?? now)
      try insert(CheckInResult(outcome: outcome, at: at, note: note), of: one)
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
    try insert(
      .checkIn(
        interaction: booking.interaction, outcome: outcome,
        heldUntil: outcome.isNewCare ? replanner.heldUntil(after: moment) : nil),
      of: booking, at: moment)
    if outcome.isNewCare {
      let isBarred = try booking.customer.map { customer throws(LedgerError) in
        try history(of: customer, before: moment).isContactBarred
      }
      let followUp = replanner.followUp(
        after: moment, of: booking.interaction, number: booking.number + 1,
        mayContact: !(isBarred ?? false))
      guard let checkIn = followUp.checkIn else { return }
      var next = booking
      next.id = checkIn.id
      (next.number, next.attempt, next.careEndedAt) = (checkIn.number, 1, moment)
      next.at = checkIn.at
      next.window = followUp.window.map { ($0.opensAt, $0.closesAt) }
      try insert(next, interaction: one.interactionSeq, bookedAt: moment)
    } else if outcome == .noAnswer {
      try retry(one, after: moment, policy: policy, interaction: nil)
    }
  }

  /// Books the one retry after nobody answered; where none is left, the check-in has lapsed.
  ///
  /// - Parameter interaction: the contact in which nobody answered, where that is on record.
  func retry(
    _ one: StandingCheckIn, after moment: Timestamp, policy: Policy, interaction: Int64?
  ) throws(LedgerError) {
    let booking = one.booking
    let replanner = CheckInReplanner(policy: policy, facts: booking.facts)
    guard booking.attempt == 1, let end = booking.careEndedAt,
      let minute = replanner.retry(after: moment, careEndedAt: end)
    else {
      return try insert(.checkInLapsed, of: booking, at: moment, interaction: interaction)
    }
    var next = booking
    (next.attempt, next.at) = (2, minute)
    try insert(
      next, interaction: interaction ?? one.interactionSeq, isKept: interaction == nil,
      bookedAt: moment)
  }

  func insert(_ result: CheckInResult, of one: StandingCheckIn) throws(LedgerError) {
    try connection.run(
      """
      INSERT INTO check_in_outcome (check_in_seq, outcome, note, at, interaction_seq, words)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """,
      .int(one.seq), .text(result.outcome.rawValue), SQLValue(result.note),
      .int(result.at.milliseconds), SQLValue(result.interaction), SQLValue(result.words))
  }

  private func insert(
    _ event: HistoryFact.Event, of booking: CheckInBooking, at moment: Timestamp,
    interaction: Int64? = nil
  ) throws(LedgerError) {
    guard let customer = booking.customer else { return }
    try insert(
      HistoryFact(at: moment, event), customer: customer, interaction: interaction,
      recordedAt: moment)
  }

  /// Puts down a booking.
  ///
  /// - Parameter isKept: whether it stays where its interaction is corrected, as what a person did stays.
  @discardableResult
  func insert(
    _ booking: CheckInBooking, interaction: Int64, isKept: Bool? = nil, bookedAt: Timestamp
  ) throws(LedgerError) -> Int64 {
    let seq = try connection.number(
      """
      INSERT INTO check_in (id, customer, interaction, interaction_seq, number, attempt,
        care_ended_at, at, opens_at, closes_at, timezone, channel, region, queue, owner, brief,
        booked_at, is_kept)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
      RETURNING seq
      """,
      .text(booking.id), SQLValue(booking.customer), .text(booking.interaction),
      .int(interaction), .int(Int64(booking.number)), .int(Int64(booking.attempt)),
      SQLValue(booking.careEndedAt?.rfc3339), SQLValue(booking.at?.rfc3339),
      SQLValue(booking.window?.opensAt.rfc3339), SQLValue(booking.window?.closesAt.rfc3339),
      SQLValue(booking.timezone), SQLValue(booking.channel), SQLValue(booking.region),
      SQLValue(booking.queue), SQLValue(booking.owner), .text(booking.brief),
      .int(bookedAt.milliseconds), SQLValue(isKept ?? (booking.number > 1 || booking.attempt > 1)))
    return try Self.known(seq)
  }

  private func bookings(_ scope: CheckInScope) throws(LedgerError) -> [StandingCheckIn] {
    try connection.rows(
      """
      SELECT seq, interaction_seq, id, customer, interaction, number, attempt, care_ended_at, at,
        opens_at, closes_at, timezone, channel, region, queue, owner, brief
      FROM current_check_in AS b \(scope.condition) ORDER BY seq
      """, scope.values
    ) { row in
      let booking = CheckInBooking(row)
      return StandingCheckIn(
        booking: booking, seq: row.int(0) ?? 0, interactionSeq: row.int(1) ?? 0,
        state: booking.at == nil ? .infeasible : .planned, outcome: nil)
    }
  }

  private func results(_ scope: CheckInScope) throws(LedgerError) -> [String: [ToldResult]] {
    let found = try connection.rows(
      """
      SELECT b.id, b.attempt, o.outcome, o.at, o.words FROM check_in AS b
      JOIN current_check_in_outcome AS o ON o.check_in_seq = b.seq
      \(scope.condition) ORDER BY o.at, o.seq
      """, scope.values
    ) { row in
      (row.text(0) ?? "", ToldResult(row, from: 1))
    }
    var results: [String: [ToldResult]] = [:]
    for (id, result) in found {
      if let result { results[id, default: []].append(result) }
    }
    return results
  }

  /// When each customer last confirmed in a contact that was the check-in.
  private func confirmations(_ scope: CheckInScope) throws(LedgerError) -> [String: Int64] {
    if case .id = scope { return [:] }
    let found = try connection.rows(
      """
      SELECT customer, max(at) FROM current_fact AS b
      \(scope.condition) \(scope.values.isEmpty ? "WHERE" : "AND")
        kind = 'check_in' AND outcome = 'confirmed' AND interaction_seq IS NOT NULL
      GROUP BY customer
      """, scope.values
    ) { ($0.text(0) ?? "", $0.int(1) ?? 0) }
    return Dictionary(found) { $1 }
  }
}

/// Which check-ins are asked for; each has an index of its own.
private enum CheckInScope {
  case all
  case customer(String)
  case id(String)

  var condition: String {
    switch self {
    case .all: ""
    case .customer: "WHERE b.customer = ?1"
    case .id: "WHERE b.id = ?1"
    }
  }

  var values: [SQLValue] {
    switch self {
    case .all: []
    case .customer(let word), .id(let word): [.text(word)]
    }
  }
}

/// An outcome as its row tells it.
private struct ToldResult {
  let attempt: Int
  let outcome: CheckInOutcome
  let at: Int64
  let words: String?

  init?(_ row: any Row, from first: Int32) {
    guard let outcome = row.text(first + 1).flatMap(CheckInOutcome.init) else { return nil }
    attempt = Int(row.int(first) ?? 0)
    self.outcome = outcome
    at = row.int(first + 2) ?? 0
    words = row.text(first + 3)
  }
}

extension StandingCheckIn {
  /// Whether another booking of the same check-in takes the place of this one: later care, a later try, a later word.
  fileprivate func isBefore(_ other: StandingCheckIn) -> Bool {
    (booking.endOfCare, booking.attempt, seq)
      < (other.booking.endOfCare, other.booking.attempt, other.seq)
  }
}

extension [StandingCheckIn] {
  /// The id of the check-in that follows each customer's latest care.
  fileprivate var latestOfEachCustomer: [String: String] {
    var latest: [String: (end: Int64, id: String)] = [:]
    for one in self {
      guard let customer = one.booking.customer else { continue }
      let end = one.booking.endOfCare
      if let known = latest[customer], known.end > end { continue }
      latest[customer] = (end, one.booking.id)
    }
    return latest.mapValues(\.id)
  }
}

extension CheckInBooking {
  fileprivate init(_ row: any Row) {
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

  /// When the care ended that it follows, as a number that orders bookings.
  fileprivate var endOfCare: Int64 { careEndedAt?.milliseconds ?? .min }

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

package import Transcripts

/// A check-in as lists and calendars show it.
package struct CheckInListing {
  /// Something that happened to it.
  package struct Event {
    let at: Timestamp
    let what: String
    let minute: Timestamp?
    let owner: String?
    let person: String?
    let reason: String?

    /// Makes an event.
    package init(
      at: Timestamp, what: String, minute: Timestamp?, owner: String?, person: String?,
      reason: String?
    ) {
      self.at = at
      self.what = what
      self.minute = minute
      self.owner = owner
      self.person = person
      self.reason = reason
    }
  }

  /// What the brief says.
  package struct Brief {
    let json: String
    let confirm: [String]
    let problem: [String]
    let commitments: [String]

    /// Makes a brief; `json` is the whole of it, the rest is what a calendar shows.
    package init(json: String, confirm: [String], problem: [String], commitments: [String]) {
      self.json = json
      self.confirm = confirm
      self.problem = problem
      self.commitments = commitments
    }
  }

  let id: String
  let customer: String?
  let interaction: String
  let at: Timestamp?
  let opensAt: Timestamp?
  let closesAt: Timestamp?
  let timezone: String?
  let channel: String?
  let owner: String?
  let state: String
  let isOpen: Bool
  let outcome: String?
  let attempt: Int
  let brief: Brief
  let because: String
  let history: [Event]
  /// Whether the customer is not to be contacted.
  let isBarred: Bool

  /// Makes a row; the words that told the outcome are JSON already.
  package init(
    id: String, customer: String?, interaction: String, at: Timestamp?,
    window: (opensAt: Timestamp, closesAt: Timestamp)?, timezone: String?, channel: String?,
    owner: String?, state: String, isOpen: Bool, outcome: String?, attempt: Int, brief: Brief,
    because: String, history: [Event], isBarred: Bool
  ) {
    self.id = id
    self.customer = customer
    self.interaction = interaction
    self.at = at
    opensAt = window?.opensAt
    closesAt = window?.closesAt
    self.timezone = timezone
    self.channel = channel
    self.owner = owner
    self.state = state
    self.isOpen = isOpen
    self.outcome = outcome
    self.attempt = attempt
    self.brief = brief
    self.because = because
    self.history = history
    self.isBarred = isBarred
  }

  /// Whether it is still to be made and its window, or its minute, has come and not gone.
  package func isDue(at now: Timestamp) -> Bool {
    guard isOpen, let opensAt else { return false }
    return opensAt <= now && !isOverdue(at: now)
  }

  /// Whether it is still to be made and its time is over; a retry's time is its minute.
  package func isOverdue(at now: Timestamp) -> Bool {
    guard isOpen, let last = [closesAt, at].compactMap(\.self).max() else { return false }
    return last < now
  }

  /// Whether its minute lies on a day, written as 2026-03-04, by the clock that the minute is written in.
  package func isOn(day: String) -> Bool { at.map { $0.rfc3339.hasPrefix(day + "T") } ?? false }

  /// Whether it is this person's to make.
  package func isOwned(by name: String) -> Bool { owner == name }

  /// Whether a person cancelled it, or later care did.
  package var isCancelled: Bool { state == "cancelled" }

  /// How often it changed, so that a calendar takes the newest: it only ever grows.
  var sequence: Int {
    let isToldBy: Bool =
      history.last.map { $0.what == "cancelled" || $0.what == outcome } ?? false
    // What another contact settled has no event of its own.
    return max(0, history.count - 1) + (isOpen || isToldBy ? 0 : 1)
  }

  /// When it last changed.
  var changedAt: Timestamp? { history.map(\.at).max() }
}

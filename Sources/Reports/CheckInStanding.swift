package import Casework
package import Transcripts

/// Where a check-in stands at a moment.
package enum CheckInStanding: CaseIterable, Hashable, Sendable {
  case overdue
  case due
  case upcoming
  /// There is a window, but no minute in it fits.
  case infeasible
  /// No time is known, so there is no window.
  case withoutTime
  /// The customer was asked and answered, or a person put down what came of it.
  case done
  /// Nobody answered, and no try is left.
  case lapsed
  /// A person cancelled it, or later care of the same customer has the check-in.
  case cancelled

  /// Where the check-in of a follow-up stands as its interaction alone tells it, `nil` where none is needed.
  package init?(_ followUp: FollowUp, now: Timestamp) {
    guard followUp.needed else { return nil }
    guard let window = followUp.window else {
      self = .withoutTime
      return
    }
    if followUp.feasible != true {
      self = .infeasible
    } else {
      self.init(opensAt: window.opensAt, lastMinute: window.closesAt, now: now)
    }
  }

  /// Where a check-in stands of which a ledger knows more than its interaction does, `nil` where none is needed.
  package init?(_ followUp: FollowUp, known: KnownCheckIn?, now: Timestamp) {
    guard followUp.needed else { return nil }
    switch known?.state {
    case nil: self.init(followUp, now: now)
    case .done: self = .done
    case .lapsed: self = .lapsed
    case .cancelled: self = .cancelled
    case .open(let opensAt, let lastMinute):
      guard let lastMinute, known?.at != nil else {
        self = followUp.window == nil ? .withoutTime : .infeasible
        return
      }
      self.init(opensAt: opensAt ?? lastMinute, lastMinute: lastMinute, now: now)
    }
  }

  private init(opensAt: Timestamp, lastMinute: Timestamp, now: Timestamp) {
    if now.milliseconds > lastMinute.milliseconds {
      self = .overdue
    } else {
      self = now.milliseconds >= opensAt.milliseconds ? .due : .upcoming
    }
  }

  /// Whether somebody still has to make it.
  var isOwed: Bool {
    switch self {
    case .overdue, .due, .upcoming, .infeasible, .withoutTime: true
    case .done, .lapsed, .cancelled: false
    }
  }

  /// The standing in words.
  var name: String {
    switch self {
    case .overdue: "overdue"
    case .due: "due now"
    case .upcoming: "upcoming"
    case .infeasible: "without a fitting minute"
    case .withoutTime: "without a time"
    case .done: "done"
    case .lapsed: "lapsed"
    case .cancelled: "cancelled"
    }
  }

  /// How the standing is shown.
  var tone: TextStyle.Tone? {
    switch self {
    case .overdue: .bad
    case .due, .infeasible: .warning
    case .done: .good
    case .upcoming, .withoutTime, .lapsed, .cancelled: nil
    }
  }
}

/// A check-in as a ledger knows it.
package struct KnownCheckIn: Sendable {
  /// Whether it is still to be made.
  package enum State: Sendable {
    case open(opensAt: Timestamp?, lastMinute: Timestamp?)
    case done
    case lapsed
    case cancelled
  }

  /// Whether it is still to be made.
  let state: State
  /// Its minute as it is now.
  let at: Timestamp?
  /// Who makes it.
  let owner: String?

  /// Makes it.
  package init(state: State, at: Timestamp?, owner: String?) {
    self.state = state
    self.at = at
    self.owner = owner
  }
}

import Casework
import Transcripts

/// Where a check-in stands at a moment.
enum CheckInStanding: CaseIterable, Hashable, Sendable {
  case overdue
  case due
  case upcoming
  /// There is a window, but no minute in it fits.
  case infeasible
  /// No time is known, so there is no window.
  case withoutTime

  /// Where the check-in of a follow-up stands, `nil` where none is needed.
  init?(_ followUp: FollowUp, now: Timestamp) {
    guard followUp.needed else { return nil }
    guard let window = followUp.window else {
      self = .withoutTime
      return
    }
    if followUp.feasible != true {
      self = .infeasible
    } else if now.milliseconds > window.closesAt.milliseconds {
      self = .overdue
    } else if now.milliseconds >= window.opensAt.milliseconds {
      self = .due
    } else {
      self = .upcoming
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
    }
  }

  /// How the standing is shown.
  var tone: TextStyle.Tone? {
    switch self {
    case .overdue: .bad
    case .due, .infeasible: .warning
    case .upcoming, .withoutTime: nil
    }
  }
}

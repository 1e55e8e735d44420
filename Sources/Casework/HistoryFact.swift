public import Transcripts

/// Something that happened to a customer and that bears on later offers, with its time.
///
/// Facts are only ever added: a `CaseHistory` is what they come to.
public struct HistoryFact: Sendable, Equatable {
  /// What happened.
  public enum Event: Sendable, Equatable {
    /// An interaction ended; what it owes replaces what an earlier end of the same interaction owed.
    ///
    /// `isConfirmed`: the customer confirmed every problem explicitly. `isJudged`: every role was known.
    case careEnded(
      interaction: String, owed: OwedFollowUp.Hold?, isConfirmed: Bool, isJudged: Bool)
    /// The check-in that an interaction owed had an outcome.
    ///
    /// `heldUntil` ends at the latest what `not_solved` and `new_problem` hold.
    case checkIn(interaction: String, outcome: CheckInOutcome, heldUntil: Timestamp?)
    /// Nobody answered, and no retry is left.
    case checkInLapsed
    /// Care booked a check-in, or moved the one that was open.
    case checkInBooked(OpenCheckIn)
    /// A person cancelled the check-in with this id.
    case checkInCancelled(id: String)
    /// A record named the customer's zone.
    case zoneNamed(String)
    /// The customer or a person says that a commitment was broken.
    case commitmentBroken(id: String)
    /// A commitment was kept; without an id, all that the customer was promised.
    case commitmentKept(id: String?)
    /// The customer must not be contacted.
    case contactBarred
    /// The customer allows contact.
    case consentGiven
    /// The customer told of a vulnerable situation.
    case vulnerability
    /// A person holds the gate; without an end, until a release.
    case held(until: Timestamp?)
    /// A supervisor ends every hold of the past.
    case released
  }

  /// When it happened.
  public let at: Timestamp
  /// What happened.
  public let event: Event

  /// Makes a dated fact.
  public init(at: Timestamp, _ event: Event) {
    self.at = at
    self.event = event
  }
}

/// What came of a check-in.
public enum CheckInOutcome: String, Sendable, Hashable, CaseIterable {
  case confirmed
  case notSolved = "not_solved"
  case newProblem = "new_problem"
  case unhappy
  case noAnswer = "no_answer"
}

/// A follow-up that an earlier interaction owes.
public struct OwedFollowUp: Sendable, Equatable {
  /// What ends its hold on offers, the two cases of the contract.
  public enum Hold: Sendable, Equatable {
    /// Nothing was left to be confirmed: the opening of its window.
    case untilWindowOpens(Timestamp)
    /// A confirmed check-in, at the latest this moment; `nil` where the contact had no time.
    case untilConfirmed(atMost: Timestamp?)

    /// When it ends with no further fact.
    public var endsAt: Timestamp? {
      switch self {
      case .untilWindowOpens(let end): end
      case .untilConfirmed(let end): end
      }
    }
  }

  /// The interaction that owes it.
  public let interaction: String
  /// What ends its hold.
  public let hold: Hold
  /// Whether its check-in found nobody and no retry is left: any contact that confirms then ends the hold.
  public internal(set) var isLapsed = false

  /// Whether its hold has ended by time; where no time is known it has not.
  func isOver(at now: Timestamp?) -> Bool {
    guard let now, let end = hold.endsAt else { return false }
    return end <= now
  }

  /// Whether *hold at most* ended it, and nobody's word.
  func isExpired(at now: Timestamp?) -> Bool {
    if case .untilConfirmed = hold { return isOver(at: now) }
    return false
  }
}

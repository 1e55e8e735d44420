public import Transcripts

/// The time in which the check-in belongs: elapsed time from the end of care.
public struct FollowUpWindow: Sendable, Equatable {
  /// First moment.
  public let opensAt: Timestamp
  /// Last moment.
  public let closesAt: Timestamp

  /// Makes a window.
  public init(opensAt: Timestamp, closesAt: Timestamp) {
    self.opensAt = opensAt
    self.closesAt = closesAt
  }
}

/// The one contact inside the window.
public struct CheckIn: Sendable, Equatable {
  /// A function of customer, booking interaction and number.
  public let id: String
  /// The interaction that booked it first; later care moves it.
  public let interaction: String
  /// Which check-in of that interaction it is, from 1.
  public let number: Int
  /// The minute; `nil` where none is feasible.
  public let at: Timestamp?
  /// The customer's zone.
  public let timezone: String?
  /// The channel of the interaction.
  public let channel: String?
  /// Who should make it: the same agent where known.
  public let owner: String?
  /// Why this minute.
  public let because: [String]
}

/// What the person who checks in needs to know.
public struct CheckInBrief: Sendable, Equatable {
  /// The three things to confirm.
  public let confirm: [String]
  /// The customer's problem in quotes.
  public let problem: [Evidence]
  /// What was promised and is still open.
  public let commitments: [Commitment]
}

/// What is owed after the end of an interaction.
public struct FollowUp: Sendable, Equatable {
  /// Whether a check-in is owed.
  public let needed: Bool
  /// `nil` where none is needed or no time is known.
  public let window: FollowUpWindow?
  /// Whether a minute fits; `nil` where none is needed.
  public let feasible: Bool?
  /// Why no minute fits.
  public let infeasibleBecause: [String]
  /// The nearest legal minutes before and after the window.
  public let nearest: NearestMinutes?
  /// The check-in.
  public let checkIn: CheckIn?
  /// What it is about.
  public let brief: CheckInBrief?
}

extension FollowUp {
  /// Nothing is owed.
  static let notNeeded = FollowUp(
    needed: false, window: nil, feasible: nil, infeasibleBecause: [], nearest: nil, checkIn: nil,
    brief: nil)
}

/// The nearest legal minutes around a window in which none is.
public struct NearestMinutes: Sendable, Equatable {
  /// The last legal minute before the window opens.
  public let before: Timestamp?
  /// The first legal minute after the window closes.
  public let after: Timestamp?
}

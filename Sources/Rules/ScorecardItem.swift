/// What a quality team scores an interaction on.
public enum ScorecardItem: String, Sendable, Hashable, CaseIterable {
  case solveNow = "solve-now"
  case noSaleInTheStorm = "no-sale-in-the-storm"
  case closeWithConfirmation = "close-with-confirmation"
  case promisesKept = "promises-kept"
  case followUpBooked = "follow-up-booked"

  /// The item as a reader of reports knows it.
  public var title: String {
    switch self {
    case .solveNow: "Solve now"
    case .noSaleInTheStorm: "No sale in the storm"
    case .closeWithConfirmation: "Close with confirmation"
    case .promisesKept: "Promises kept"
    case .followUpBooked: "Follow-up booked"
    }
  }
}

/// How much an item of the scorecard counts.
public enum ScorecardWeight: Sendable, Hashable {
  /// Points where it is met; none of them where it is not.
  case points(Int)
  /// No points: one that is not met fails the interaction, whatever its score.
  case fatal
}

extension Policy {
  /// How the items count where no line says otherwise.
  public static let usualScorecard: [ScorecardItem: ScorecardWeight] = [
    .solveNow: .points(3), .noSaleInTheStorm: .fatal, .closeWithConfirmation: .points(3),
    .promisesKept: .points(2), .followUpBooked: .points(2),
  ]
}

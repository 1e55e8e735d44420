import Transcripts

/// A check-in that is still to be made, as a history knows it: later care of the same customer moves it.
public struct OpenCheckIn: Sendable, Equatable {
  /// Its id, which a move keeps.
  public let id: String
  /// The interaction that booked it first.
  public let interaction: String
  /// Which check-in of that interaction it is, from 1.
  public let number: Int
  /// When it belongs.
  public let window: FollowUpWindow?
  /// The customer's problem in quotes, each with the interaction in which it was said.
  public let problem: [Evidence]
  /// What was promised and was still open.
  public private(set) var commitments: [Commitment]

  /// Makes a check-in that is still to be made.
  public init(
    id: String, interaction: String, number: Int, window: FollowUpWindow?, problem: [Evidence],
    commitments: [Commitment]
  ) {
    self.id = id
    self.interaction = interaction
    self.number = number
    self.window = window
    self.problem = problem
    self.commitments = commitments
  }

  /// Whether a moment lies in its window.
  func isDue(at moment: Timestamp?) -> Bool {
    guard let moment, let window else { return false }
    return window.opensAt <= moment && moment <= window.closesAt
  }

  /// Takes a commitment from its brief; without an id, all.
  mutating func settle(commitment id: String?) {
    commitments.removeAll { id == nil || $0.id == id }
  }
}

/// What the customer answered in a contact that was a check-in.
package struct CheckInAnswer: Sendable, Equatable {
  /// The check-in that was answered; `nil` where the history knows none.
  package let id: String?
  /// What came of it.
  package let outcome: CheckInOutcome
  /// The customer's words.
  package let because: [Evidence]
}

extension FollowUp {
  /// What a history keeps of the check-in that it books.
  ///
  /// - Parameter interaction: the one that ended, in which the words of the brief were said.
  package func openCheckIn(after interaction: String) -> OpenCheckIn? {
    guard let checkIn else { return nil }
    let words = (brief?.problem ?? []).map { said in
      Evidence(
        rule: "", turn: said.turn, quote: said.quote, interaction: said.interaction ?? interaction)
    }
    let promised = (brief?.commitments ?? []).map { commitment in
      Commitment(
        id: commitment.id, turn: commitment.turn,
        evidence: Evidence(rule: "", turn: commitment.turn, quote: commitment.evidence.quote),
        due: commitment.due, state: commitment.state)
    }
    return OpenCheckIn(
      id: checkIn.id, interaction: checkIn.interaction, number: checkIn.number, window: window,
      problem: words, commitments: promised)
  }
}

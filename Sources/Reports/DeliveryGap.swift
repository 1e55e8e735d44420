import Casework
import Rules

/// What the company's side said of problems, and promised, beside what customers confirmed and what was kept.
///
/// All of it is counted at the end of each interaction; what comes of it later, a ledger knows.
package struct DeliveryGap: Sendable, Equatable {
  /// Problems that were called solved, with no word of the customer on it.
  package let claimed: Int
  /// Problems that the company said it would solve, or handed on.
  package let promised: Int
  /// Problems of which the customer said that they are not solved.
  package let denied: Int
  /// Problems that the customer confirmed as solved.
  package let confirmed: Int
  /// Commitments that were made.
  package let commitments: Int
  /// Those of them that were kept.
  package let kept: Int
  /// Those of them that were broken.
  package let broken: Int

  /// Problems for whose solution the company's word stands alone, or against the customer's.
  package var unconfirmed: Int { claimed + promised + denied }

  /// The gap in words; empty where nothing was said or promised.
  var words: String {
    let problems = [(claimed, "claimed"), (promised, "promised"), (denied, "denied")]
    var parts = problems.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if unconfirmed + confirmed > 0 { parts.append("\(confirmed) confirmed") }
    let words = parts.joined(separator: ", ")
    guard commitments > 0 else { return words }
    let noun = commitments == 1 ? "commitment" : "commitments"
    return (words.isEmpty ? "" : words + "; ") + "\(commitments) \(noun), \(kept) kept"
      + (broken > 0 ? ", \(broken) broken" : "")
  }
}

extension AuditSummary {
  /// What was said and promised beside what was confirmed and kept.
  package var delivery: DeliveryGap {
    DeliveryGap(
      claimed: byFinalState[.claimed], promised: byFinalState.sum([.promised, .escalated]),
      denied: byFinalState[.denied], confirmed: byFinalState[.confirmed],
      commitments: commitments.sum(Commitment.State.allCases), kept: commitments[.kept],
      broken: commitments[.broken])
  }
}

import Casework
import Rules

/// What is counted of an agent or a queue for coaching: what was said and done, never what anybody felt.
struct CoachingTally: Sendable {
  /// All contacts.
  private(set) var contacts = 0
  /// Care contacts in which an offer was made while it had to be held.
  private(set) var pitched = Proportion()
  /// Contacts that the customer confirmed as solved, of those that were called solved.
  private(set) var confirmed = Proportion()
  /// Care contacts with words of ownership.
  private(set) var owned = Proportion()
  /// Care contacts with words of empathy.
  private(set) var empathic = Proportion()
  /// Commitments kept, of those kept and broken.
  private(set) var kept = Proportion()
  /// Commitments that are still to be kept.
  private(set) var openCommitments = 0

  /// Counts a contact.
  mutating func count(_ record: CaseRecord, _ reading: ContactReading) {
    contacts += 1
    if record.isCare {
      pitched.count(record.offersWhileHeld > 0)
      owned.count(reading.hasOwnership)
      empathic.count(reading.hasEmpathy)
    }
    // Words of thanks after a claim are no confirmation in words.
    if reading.isClaimed {
      confirmed.count(
        record.problem.state == .confirmed && record.problem.confirmation == .explicit)
    }
    for commitment in record.commitments {
      switch commitment.state {
      case .kept: kept.count(true)
      case .broken: kept.count(false)
      case .open, .due: openCommitments += 1
      }
    }
  }
}

/// A share that is coached.
enum CoachingMeasure: CaseIterable, Sendable {
  case pitched
  case confirmed
  case owned
  case empathic
  case kept

  /// What is counted.
  func proportion(_ tally: CoachingTally) -> Proportion {
    switch self {
    case .pitched: tally.pitched
    case .confirmed: tally.confirmed
    case .owned: tally.owned
    case .empathic: tally.empathic
    case .kept: tally.kept
    }
  }

  /// The heading of its column.
  var heading: String {
    switch self {
    case .pitched: "Offers while held"
    case .confirmed: "Confirmed of claimed"
    case .owned: "Ownership in words"
    case .empathic: "Empathy in words"
    case .kept: "Commitments kept"
    }
  }

  /// What the share is of.
  var about: String {
    switch self {
    case .pitched: "care contacts with an offer made while it had to be held"
    case .confirmed: "contacts called solved that the customer confirmed in so many words"
    case .owned: "care contacts in which somebody owned the mistake or the case"
    case .empathic: "care contacts in which somebody took up what the customer said of the trouble"
    case .kept: "promises kept, of those of which it is known"
    }
  }

  /// Of fewer than these nobody stands out: two of three are no trend.
  static let fewest = 10

  /// Whether one stands out for the worse from all.
  ///
  /// That is where an interval of three standard deviations leaves out the share of all: with many rows and columns a
  /// narrower one would name somebody by chance.
  func standsOut(_ tally: CoachingTally, beside all: CoachingTally) -> Bool {
    guard proportion(tally).count >= Self.fewest,
      let interval = proportion(tally).interval(deviations: 3), let share = proportion(all).share
    else { return false }
    return self == .pitched ? interval.lowerBound > share : interval.upperBound < share
  }
}

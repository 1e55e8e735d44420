import Casework
import Transcripts

/// Where in contacts their moments come, and who speaks then.
struct MomentTally: Sendable {
  /// Parts of a contact that are told apart.
  static let parts = 10

  /// How many care contacts had the moment in which tenth of their turns.
  private(set) var tenths: [Moment: [Int]] = [:]
  /// Who spoke.
  private(set) var roles: [Moment: [Role: Int]] = [:]
  /// Care contacts.
  private(set) var contacts = 0
  /// By when somebody owned the problem.
  private(set) var ownership: [Ownership: Int] = [:]

  /// Whether somebody owned the problem, and when.
  enum Ownership: Int, CaseIterable, Sendable {
    case beforePeak
    case afterPeak
    case withoutStress
    case never

    /// The case for a reader.
    var words: String {
      switch self {
      case .beforePeak: "Before the stress was at its highest"
      case .afterPeak: "After the stress was at its highest"
      case .withoutStress: "With a customer who stayed calm"
      case .never: "Never in words"
      }
    }
  }

  /// Counts a care contact.
  mutating func count(_ reading: ContactReading) {
    guard reading.turns > 0 else { return }
    contacts += 1
    for (moment, place) in reading.moments {
      // The last turn lies in the last part, however few there are.
      let passed = (max(place.turn, 1) - 1) * Self.parts
      let tenth = min(Self.parts - 1, passed / max(1, reading.turns - 1))
      tenths[moment, default: [Int](repeating: 0, count: Self.parts)][tenth] += 1
      roles[moment, default: [:]][place.role ?? .unknown, default: 0] += 1
    }
    ownership[Self.ownership(reading), default: 0] += 1
  }

  /// How many contacts had the moment.
  func count(_ moment: Moment) -> Int { tenths[moment]?.reduce(0, +) ?? 0 }

  private static func ownership(_ reading: ContactReading) -> Ownership {
    guard let owned = reading.moments[.ownership] else { return .never }
    guard let peak = reading.moments[.peak] else { return .withoutStress }
    return owned.turn < peak.turn ? .beforePeak : .afterPeak
  }
}

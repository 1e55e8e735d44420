import Casework
import Rules
import Transcripts

/// What became of a contact in a word: the first that holds.
enum ContactVerdict: Int, CaseIterable, Sendable {
  case offerWhileHeld
  case notSolved
  case onItsWay
  case claimed
  case confirmed
  case noProblem

  /// The verdict of a record.
  init(_ record: CaseRecord) {
    if record.offersWhileHeld > 0 {
      self = .offerWhileHeld
      return
    }
    switch record.problem.state {
    case .stated, .working, .denied, .abandoned: self = .notSolved
    case .promised, .escalated: self = .onItsWay
    case .claimed: self = .claimed
    case .confirmed: self = .confirmed
    case .none: self = .noProblem
    }
  }

  /// The verdict for a reader.
  var words: String {
    switch self {
    case .offerWhileHeld: "Offer while held"
    case .notSolved: "Not solved"
    case .onItsWay: "Promised or handed over"
    case .claimed: "Called solved, not confirmed"
    case .confirmed: "Confirmed"
    case .noProblem: "No problem"
    }
  }

  /// The verdict in addresses.
  var code: String {
    switch self {
    case .offerWhileHeld: "offer-while-held"
    case .notSolved: "not-solved"
    case .onItsWay: "on-its-way"
    case .claimed: "claimed"
    case .confirmed: "confirmed"
    case .noProblem: "no-problem"
    }
  }
}

extension CaseRecord {
  /// Whether there was something to care for: a problem, or a customer in distress.
  var isCare: Bool { problem.count > 0 || stress.peak >= .stressed }

  /// The day on which it began, where that was.
  var day: String? { startedAt.map { String($0.rfc3339.prefix(10)) } }
}

/// A point at which contacts turn.
enum Moment: Int, CaseIterable, Sendable {
  case problemStated
  case peak
  case ownership
  case resolution
  case confirmed
  case offer

  /// The moment for a reader.
  var words: String {
    switch self {
    case .problemStated: "Problem stated"
    case .peak: "Stress at its highest"
    case .ownership: "Words of ownership"
    case .resolution: "Called solved, promised or handed over"
    case .confirmed: "Customer confirms"
    case .offer: "Offer made"
    }
  }
}

/// What of a contact the page counts beside its record.
struct ContactReading: Sendable {
  /// When a moment came, and who spoke.
  struct Place: Sendable {
    let turn: Int
    let role: Role?
  }

  /// How conduct that is coached is named in rule files (`means conduct ownership`).
  private static let ownership = Meaning.conduct("ownership")
  private static let empathy = Meaning.conduct("empathy")

  /// The number of turns.
  let turns: Int
  private(set) var moments: [Moment: Place] = [:]
  private(set) var isClaimed = false
  private(set) var hasEmpathy = false
  /// The turn at which the stress was first at its highest, and what held it there.
  private(set) var peakBecause: [Evidence] = []
  /// What first brought a problem.
  private(set) var problemBecause: [Evidence] = []

  /// Whether somebody of the company's side owned the mistake or the case.
  var hasOwnership: Bool { moments[.ownership] != nil }

  /// Reads a contact.
  init(_ record: CaseRecord, _ story: InteractionStory) {
    turns = story.steps.count { $0.number != nil }
    var level = StressLevel.calm
    for step in story.steps {
      guard let number = step.number else { continue }
      let place = Place(turn: number, role: step.record.speaker)
      if step.advice.stress.level > level {
        level = step.advice.stress.level
        moments[.peak] = place
        peakBecause = step.advice.stress.because
      }
      read(step, place)
      for mark in step.marks where !mark.isTrial {
        if mark.meaning == Self.ownership { reach(.ownership, place) }
        if mark.meaning == Self.empathy { hasEmpathy = true }
      }
    }
    if let offer = record.offers.first(where: { $0.by != .tool }) {
      let role = story.steps.first { $0.number == offer.turn }?.record.speaker
      moments[.offer] = Place(turn: offer.turn, role: role)
    }
  }

  private mutating func read(_ step: InteractionStory.Step, _ place: Place) {
    switch step.advice.problem.state {
    case .none: return
    case .claimed:
      isClaimed = true
      reach(.resolution, place)
    case .promised, .escalated: reach(.resolution, place)
    case .confirmed: reach(.confirmed, place)
    case .stated, .working, .denied, .abandoned: break
    }
    if moments[.problemStated] == nil {
      reach(.problemStated, place)
      problemBecause = step.advice.problem.because
    }
  }

  private mutating func reach(_ moment: Moment, _ place: Place) {
    if moments[moment] == nil { moments[moment] = place }
  }
}

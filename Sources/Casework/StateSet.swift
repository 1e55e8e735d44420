import Rules

/// States of an interaction as far as findings most often ask for them: of each thing that they ask, the answers that
/// are in the set.
///
/// One state is a set with one answer to each.
struct StateSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One thing that is asked, with a bit for each answer.
  private struct Question {
    let first: Int
    let answers: Int

    var all: StateSet { StateSet(rawValue: ((1 << UInt64(answers)) - 1) << UInt64(first)) }

    func answer(_ number: Int) -> StateSet { StateSet(rawValue: 1 << UInt64(first + number)) }

    /// The answers of which this holds, and whatever else is asked.
    func answers(where holds: (Int) -> Bool) -> StateSet {
      var set = StateSet.any.subtracting(all)
      for number in 0..<answers where holds(number) { set.insert(answer(number)) }
      return set
    }
  }

  private static let stress = Question(first: 0, answers: 4)
  private static let peak = Question(first: 4, answers: 4)
  private static let problem = Question(first: 8, answers: 9)
  private static let confirmation = Question(first: 17, answers: 3)
  private static let checkIn = Question(first: 20, answers: 2)
  private static let problemCount = Question(first: 22, answers: 16)
  private static let problemTold = Question(first: 38, answers: 16)

  /// Every state.
  static let any = StateSet(rawValue: (1 << 54) - 1)

  /// How things stand.
  init(
    stress: StressReading, problem: ProblemReading, problemTellings: Int, isCheckIn: Bool
  ) {
    self = [
      Self.stress.answer(stress.level.rawValue), Self.peak.answer(stress.peak.rawValue),
      Self.problem.answer(Self.number(problem.state)),
      Self.confirmation.answer(Self.number(problem.confirmation)),
      Self.checkIn.answer(isCheckIn ? 1 : 0), Self.problemCount.answer(Self.number(problem.count)),
      Self.problemTold.answer(Self.number(problemTellings)),
    ]
  }

  /// The states in which a condition may hold; of an alternative nothing is known.
  init(leftOpenBy condition: Condition) {
    self =
      switch condition {
      case .all(let parts):
        parts.reduce(.any) { $0.intersection(StateSet(leftOpenBy: $1)) }
      case .fact(let fact): StateSet(leftOpenBy: fact)
      case .any, .not: .any
      }
  }

  private init(leftOpenBy fact: Fact) {
    self =
      switch fact {
      case .stress(let comparison, let level): Self.stress.answers { comparison.holds($0, level.rawValue) }
      case .peak(let comparison, let level): Self.peak.answers { comparison.holds($0, level.rawValue) }
      case .problem(let state): Self.problem.answers { $0 == Self.number(state) }
      case .problemCount(let comparison, let count):
        Self.problemCount.answers { Self.mayHold(comparison, $0, count) }
      case .problemTold(let comparison, let count):
        Self.problemTold.answers { Self.mayHold(comparison, $0, count) }
      case .confirmation(let asked): Self.confirmation.answers { $0 == Self.number(asked) }
      case .checkIn: Self.checkIn.answers { $0 == 1 }
      default: .any
      }
  }

  private static let most = 15

  /// The last answer stands for that number and all beyond it.
  private static func number(_ count: Int) -> Int { min(max(count, 0), most) }

  private static func mayHold(_ comparison: Comparison, _ number: Int, _ asked: Int) -> Bool {
    number == most || comparison.holds(number, asked)
  }

  private static func number(_ confirmation: Confirmation?) -> Int {
    switch confirmation {
    case nil: 0
    case .explicit: 1
    case .implicit: 2
    }
  }

  private static func number(_ state: ProblemState) -> Int {
    switch state {
    case .none: 0
    case .stated: 1
    case .working: 2
    case .claimed: 3
    case .promised: 4
    case .escalated: 5
    case .denied: 6
    case .confirmed: 7
    case .abandoned: 8
    }
  }
}

import Rules

/// States of an interaction as far as findings most often ask for them: of each thing that they ask, the answers that
/// are in the set.
///
/// One state is a set with one answer to each.
struct StateSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// One thing that is asked, with a bit for each answer.
  private enum Question: CaseIterable {
    case stress, peak, problem, confirmation, checkIn, problemCount, problemTold

    var first: UInt64 {
      switch self {
      case .stress: 0
      case .peak: 4
      case .problem: 8
      case .confirmation: 17
      case .checkIn: 20
      case .problemCount: 22
      case .problemTold: 38
      }
    }

    var answers: Int {
      switch self {
      case .stress, .peak: 4
      case .problem: 9
      case .confirmation: 3
      case .checkIn: 2
      case .problemCount, .problemTold: 16
      }
    }

    var all: StateSet { StateSet(rawValue: ((1 << UInt64(answers)) - 1) << first) }

    @inline(__always)
    func answer(_ number: Int) -> StateSet { StateSet(rawValue: 1 << (first + UInt64(number))) }

    /// The states in which the answer is one of which this holds.
    func states(where holds: (Int) -> Bool) -> StateSet {
      var set = StateSet.any.subtracting(all)
      for number in 0..<answers where holds(number) { set.insert(answer(number)) }
      return set
    }
  }

  /// Every state.
  static let any = StateSet(rawValue: (1 << 54) - 1)

  /// How things stand.
  init(
    stress: StressLevel, peak: StressLevel, problem: ProblemState, problemCount: Int,
    confirmation: Confirmation?, problemTellings: Int, isCheckIn: Bool
  ) {
    self.init(
      rawValue: Question.stress.answer(stress.rawValue).rawValue
        | Question.peak.answer(peak.rawValue).rawValue
        | Question.problem.answer(Self.number(problem)).rawValue
        | Question.confirmation.answer(Self.number(confirmation)).rawValue
        | Question.checkIn.answer(isCheckIn ? 1 : 0).rawValue
        | Question.problemCount.answer(Self.number(problemCount)).rawValue
        | Question.problemTold.answer(Self.number(problemTellings)).rawValue)
  }

  /// The states in which a condition may hold, and whether it holds in each of them whatever else is so.
  static func states(leavingOpen condition: Condition) -> (states: StateSet, isExact: Bool) {
    switch condition {
    case .all(let parts):
      let known = parts.map(states)
      return (
        known.reduce(.any) { $0.intersection($1.states) }, known.allSatisfy(\.isExact)
      )
    case .any(let parts):
      let known = parts.map(states)
      let states = known.reduce(StateSet()) { $0.union($1.states) }
      // Answers to several questions that may be mixed leave more states than any part does.
      let restricted = Question.allCases.filter { question in
        known.contains { !$0.states.isSuperset(of: question.all) }
      }
      return (states, known.allSatisfy(\.isExact) && restricted.count < 2)
    case .not(let part):
      return complement(of: states(leavingOpen: part))
    case .fact(let fact):
      return states(leavingOpen: fact)
    }
  }

  private static func complement(
    of known: (states: StateSet, isExact: Bool)
  ) -> (states: StateSet, isExact: Bool) {
    let restricted = Question.allCases.filter { !known.states.isSuperset(of: $0.all) }
    guard known.isExact, restricted.count == 1 else { return (.any, false) }
    return (StateSet.any.subtracting(known.states.intersection(restricted[0].all)), true)
  }

  private static func states(leavingOpen fact: Fact) -> (states: StateSet, isExact: Bool) {
    switch fact {
    case .stress(let comparison, let level):
      (Question.stress.states { comparison.holds($0, level.rawValue) }, true)
    case .peak(let comparison, let level):
      (Question.peak.states { comparison.holds($0, level.rawValue) }, true)
    case .problem(let state): (Question.problem.states { $0 == number(state) }, true)
    case .confirmation(let asked): (Question.confirmation.states { $0 == number(asked) }, true)
    case .checkIn: (Question.checkIn.states { $0 == 1 }, true)
    case .problemCount(let comparison, let count):
      states(of: .problemCount, comparison, count)
    case .problemTold(let comparison, let count): states(of: .problemTold, comparison, count)
    default: (.any, false)
    }
  }

  /// The last number stands for itself and for all beyond it.
  private static let most = 15

  private static func states(
    of question: Question, _ comparison: Comparison, _ asked: Int
  ) -> (states: StateSet, isExact: Bool) {
    asked < most
      ? (question.states { comparison.holds($0, asked) }, true)
      : (question.states { $0 == most || comparison.holds($0, asked) }, false)
  }

  @inline(__always)
  private static func number(_ count: Int) -> Int { min(max(count, 0), most) }

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
    case .confirmed: 6
    case .denied: 7
    case .abandoned: 8
    }
  }
}

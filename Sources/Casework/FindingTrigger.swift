import Rules

/// What findings ask to have been heard, one bit for each family and meaning; the last bit stands for all further ones.
struct HeardQueries: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  fileprivate init(number: Int) { rawValue = 1 << UInt64(min(number, UInt64.bitWidth - 1)) }
}

/// What a rule's match says: kept by the rule's index, so that a turn looks at nothing else of the rule.
struct RuleSense: Sendable {
  /// What is shown and moves the state; a site's own numbers say nothing of the case.
  let meanings: [Meaning]
  let isTrial: Bool
  /// Which of the findings' questions it answers; none where it is on trial.
  let queries: HeardQueries
}

/// What findings most often ask of the state, without what shows it.
struct StateSummary {
  let stress: StressLevel
  let peak: StressLevel
  let problem: ProblemState
  let problemCount: Int
  let problemTellings: Int
  let confirmation: Confirmation?
  let isCheckIn: Bool
}

/// What the state must be for a condition to hold, as far as a summary tells.
enum StateNeed: Sendable {
  case stress(Comparison, StressLevel)
  case peak(Comparison, StressLevel)
  case problem(ProblemState)
  case problemCount(Comparison, Int)
  case problemTold(Comparison, Int)
  case confirmation(Confirmation?)
  case checkIn

  fileprivate init?(_ fact: Fact) {
    switch fact {
    case .stress(let comparison, let level): self = .stress(comparison, level)
    case .peak(let comparison, let level): self = .peak(comparison, level)
    case .problem(let state): self = .problem(state)
    case .problemCount(let comparison, let count): self = .problemCount(comparison, count)
    case .problemTold(let comparison, let count): self = .problemTold(comparison, count)
    case .confirmation(let confirmation): self = .confirmation(confirmation)
    case .checkIn: self = .checkIn
    default: return nil
    }
  }

  fileprivate func isMet(by state: StateSummary) -> Bool {
    switch self {
    case .stress(let comparison, let level): comparison.holds(state.stress, level)
    case .peak(let comparison, let level): comparison.holds(state.peak, level)
    case .problem(let problem): state.problem == problem
    case .problemCount(let comparison, let count): comparison.holds(state.problemCount, count)
    case .problemTold(let comparison, let count): comparison.holds(state.problemTellings, count)
    case .confirmation(let confirmation): state.confirmation == confirmation
    case .checkIn: state.isCheckIn
    }
  }
}

/// What must be so on a record before a finding can hold on it.
struct FindingTrigger: Sendable {
  fileprivate let needs: RecordTriggers
  /// Of these one at least must be heard; empty where the finding can hold without.
  private let heard: HeardQueries
  private let states: [StateNeed]

  fileprivate init(_ condition: Condition, _ numbers: HeardQueryNumbers) {
    needs = condition.needs
    heard = numbers.needs(of: condition)
    states = condition.stateNeeds
  }

  /// Whether a turn on which this was heard leaves the finding open.
  @inline(__always)
  func mayHold(_ queries: HeardQueries, _ state: StateSummary) -> Bool {
    (heard.isEmpty || !heard.isDisjoint(with: queries)) && isLeftOpen(by: state)
  }

  private func isLeftOpen(by state: StateSummary) -> Bool {
    for need in states where !need.isMet(by: state) { return false }
    return true
  }
}

/// The findings by what happens on a record, so that most records look at few.
struct FindingTriggers: Sendable {
  private let triggers: [FindingTrigger]
  /// The findings that need no more than these events, by index, for each set of events.
  private let byEvents: [[Int]]

  init(_ findings: [FindingRule], _ numbers: HeardQueryNumbers) {
    let triggers = findings.map { FindingTrigger($0.condition, numbers) }
    byEvents = (0...RecordTriggers.all.rawValue).map { events in
      triggers.indices.filter { triggers[$0].needs.isSubset(of: RecordTriggers(rawValue: events)) }
    }
    self.triggers = triggers
  }

  /// Sorts the findings that what happened can meet into those that may hold and those that do not, where those are asked
  /// for.
  func sort(
    _ happened: RecordTriggers, _ queries: HeardQueries, _ state: StateSummary,
    possible: inout [Int], past: inout [Int]?
  ) {
    for index in byEvents[happened.rawValue] {
      if triggers[index].mayHold(queries, state) {
        possible.append(index)
      } else {
        past?.append(index)
      }
    }
  }
}

/// Numbers what findings ask to have been heard.
struct HeardQueryNumbers {
  private struct Query: Hashable {
    let family: String
    let meaning: String?
  }

  private var numbers: [Query: Int] = [:]

  init(_ findings: [FindingRule]) {
    for finding in findings {
      finding.condition.forEachHeard { family, meaning in
        let query = Query(family: family, meaning: meaning)
        if numbers[query] == nil { numbers[query] = numbers.count }
      }
    }
  }

  /// The questions that a meaning answers.
  func queries(answeredBy meaning: Meaning) -> HeardQueries {
    var answered: HeardQueries = []
    for (query, number) in numbers
    where query.family == meaning.marker
      && (query.meaning == nil || query.meaning == meaning.detail)
    {
      answered.insert(HeardQueries(number: number))
    }
    return answered
  }

  /// What must be heard for a condition to hold; empty where it may hold without.
  func needs(of condition: Condition) -> HeardQueries {
    switch condition {
    case .all(let parts):
      return parts.lazy.map(needs).first { !$0.isEmpty } ?? []
    case .any(let parts):
      let needs = parts.map(needs)
      return needs.contains { $0.isEmpty } ? [] : needs.reduce([]) { $0.union($1) }
    case .not:
      return []
    case .fact(.heard(let family, let meaning)):
      return numbers[Query(family: family, meaning: meaning)].map(HeardQueries.init) ?? []
    case .fact:
      return []
    }
  }
}

extension Condition {
  fileprivate func forEachHeard(_ body: (String, String?) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachHeard(body) }
    case .not(let part): part.forEachHeard(body)
    case .fact(.heard(let family, let meaning)): body(family, meaning)
    case .fact: break
    }
  }
}

extension Condition {
  /// What a summary of the state must show for the condition to hold; of an alternative nothing is known.
  fileprivate var stateNeeds: [StateNeed] {
    switch self {
    case .all(let parts): parts.flatMap(\.stateNeeds)
    case .fact(let fact): StateNeed(fact).map { [$0] } ?? []
    case .any, .not: []
    }
  }
}

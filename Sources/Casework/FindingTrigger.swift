import Rules

/// What findings ask to have been heard, one bit for each family and meaning; the last bit stands for all further ones.
struct HeardQueries: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  fileprivate init(number: Int) { rawValue = 1 << UInt64(min(number, UInt64.bitWidth - 1)) }
}

/// What must be so on a record before a finding can hold on it.
struct FindingTrigger: Sendable {
  /// The finding's index.
  let finding: Int
  /// Whether the finding holds wherever this leaves it open, so that nothing more need be asked.
  let isExact: Bool
  fileprivate let needs: RecordTriggers
  /// Of these one at least must be heard; empty where the finding can hold without.
  private let heard: HeardQueries
  /// The states that leave it open.
  private let states: StateSet

  fileprivate init(_ finding: Int, _ condition: Condition, _ numbers: HeardQueryNumbers) {
    self.finding = finding
    needs = condition.needs
    heard = numbers.needs(of: condition)
    states = StateSet.states(leavingOpen: condition).states
    isExact = condition.isToldByTrigger
  }

  /// Whether a turn on which this was heard leaves the finding open.
  @inline(__always)
  func mayHold(_ queries: HeardQueries, _ state: StateSet) -> Bool {
    (heard.isEmpty || !heard.isDisjoint(with: queries)) && state.isSubset(of: states)
  }
}

extension Condition {
  /// Whether a trigger tells all of it: an end or an offer, and states.
  fileprivate var isToldByTrigger: Bool {
    switch self {
    case .all(let parts): parts.allSatisfy(\.isToldByTrigger)
    case .fact(.ended), .fact(.offerMade(nil)), .fact(.offerAsked(nil)): true
    default: StateSet.states(leavingOpen: self).isExact
    }
  }
}

/// The findings by what happens on a record, so that most records look at few.
struct FindingTriggers: Sendable {
  /// The findings that need no more than these events, for each set of events.
  private let byEvents: [[FindingTrigger]]

  init(_ findings: [FindingRule], _ numbers: HeardQueryNumbers) {
    let triggers = findings.enumerated().map { FindingTrigger($0, $1.condition, numbers) }
    byEvents = (0...RecordTriggers.all.rawValue).map { events in
      triggers.filter { $0.needs.isSubset(of: RecordTriggers(rawValue: events)) }
    }
  }

  /// The findings that need no more than what happened.
  func met(by happened: RecordTriggers) -> [FindingTrigger] { byEvents[happened.rawValue] }
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

import Matching
import Rules
import Transcripts

/// A rule that holds on a record, with the words that it rests on.
struct RuleMatch: Sendable, Equatable {
  let rule: Int
  /// The words, or a turn without words where silence, history or a missing word is the reason.
  let evidence: Evidence
  /// The parts of a sequence or a count that came before.
  var with: [Evidence] = []
}

/// A turn as rules are judged on it.
struct JudgedTurn {
  let record: TurnRecord
  let number: Int
  let speaker: Role
  let timing: TurnTiming
  /// The state before the turn, where any rule asks for it.
  let state: FindingFacts?
}

/// Follows what rules need beyond one turn's words: position, count, sequence, absence, and what is missing.
struct RuleTracker: Sendable {
  private(set) var counted: [Int: [Evidence]] = [:]
  private var pending: [Pending] = []
  private var absencesHeard: Set<Part> = []
  private var missingHeard: Set<Int> = []
  private var missingTold: Set<Int> = []
  private var hasUnknownSpeaker = false
  private(set) var awaitingEnd: [Awaiting] = []

  /// Parts of many sequences that wait at once; the oldest is given up, so that memory stays bounded.
  private static let pendingLimit = 64

  private struct Part: Sendable, Hashable {
    let rule: Int
    let index: Int
  }

  /// A sequence that has come so far.
  fileprivate struct Pending: Sendable {
    let rule: Int
    var next: Int
    var heard: [Evidence]
    var lastTurn: Int
  }

  /// A match that only the end of the interaction decides.
  struct Awaiting: Sendable {
    let match: RuleMatch
    let position: ContactPosition
    let time: Int64?
    let speaker: Role
  }

  /// The rules that hold on a turn.
  mutating func matches(
    on turn: JudgedTurn, heard: [PhraseMatch], rules: CaseRules
  ) -> [RuleMatch] {
    var held: [RuleMatch] = []
    for match in heard {
      let words = Evidence(
        rule: rules.rulebook.rules[match.rule].id, turn: turn.number, start: match.start,
        end: match.end, quote: match.quote)
      if rules.isPlain[match.rule] {
        held.append(RuleMatch(rule: match.rule, evidence: words))
      } else {
        held += take(match, words, of: rules.rulebook.rules[match.rule], on: turn, rules)
      }
    }
    for index in rules.wordless where hears(rules.rulebook.rules[index], turn.speaker) {
      let rule = rules.rulebook.rules[index]
      let part = rule.heard.firstIndex { $0.isBare && $0.role.hears(turn.speaker) }
      held += begin(index, rule, part: part ?? 0, turn.words(for: rule), on: turn, rules)
    }
    if turn.speaker == .unknown { hasUnknownSpeaker = true }
    held += overdue(
      turn.number, elapsed: turn.timing.start, isEnd: false, state: turn.state, rules: rules)
    return held
  }

  /// The rules that hold at the end, each with who was heard.
  mutating func matchesAtEnd(
    turns: Int, elapsed: Int64?, state: FindingFacts?, rules: CaseRules
  ) -> [(match: RuleMatch, speaker: Role)] {
    let decided = awaitingEnd.filter { $0.isNearEnd(turns: turns, elapsed: elapsed) == .holds }
    let missing = overdue(turns, elapsed: elapsed, isEnd: true, state: state, rules: rules)
    return decided.map { ($0.match, $0.speaker) } + missing.map { ($0, .agent) }
  }

  private mutating func take(
    _ match: PhraseMatch, _ words: Evidence, of rule: Rule, on turn: JudgedTurn,
    _ rules: CaseRules
  ) -> [RuleMatch] {
    switch match.part {
    case .heard(let part):
      return begin(match.rule, rule, part: part, words, on: turn, rules)
    case .step(let step):
      return goOn(match.rule, rule, step: step, words, on: turn)
    case .absence(let index):
      absencesHeard.insert(Part(rule: match.rule, index: index))
      return []
    case .missing:
      missingHeard.insert(match.rule)
      return []
    }
  }

  /// The rule's own words: position, conditions, absences and count must allow them.
  private mutating func begin(
    _ index: Int, _ rule: Rule, part: Int, _ words: Evidence, on turn: JudgedTurn,
    _ rules: CaseRules
  ) -> [RuleMatch] {
    let isForbidden = rule.absences.indices.contains {
      absencesHeard.contains(Part(rule: index, index: $0))
    }
    let judge = TurnConditionJudge(turn: turn, emoji: rules.emoji)
    let position = rule.heard[part].position
    guard !isForbidden, judge.truth(of: rule.turnConditions) == .holds,
      judge.truth(of: position, words) == .holds
    else { return [] }
    var match = RuleMatch(rule: index, evidence: words)
    if let count = rule.count {
      guard let earlier = counts(index, words, count) else { return [] }
      match.with = earlier
    }
    if let position, position.isKnownAtEnd {
      awaitingEnd.append(
        Awaiting(
          match: match, position: position, time: turn.time(of: words), speaker: turn.speaker))
      return []
    }
    if let earlier = turn.earlier(for: rule) { match.with.append(earlier) }
    if rule.sequence.isEmpty { return [match] }
    if pending.count == Self.pendingLimit { pending.removeFirst() }
    pending.append(
      Pending(rule: index, next: 0, heard: match.with + [words], lastTurn: turn.number))
    return []
  }

  /// The earlier matches with which this one makes the count, `nil` while there are too few.
  private mutating func counts(
    _ index: Int, _ words: Evidence, _ count: MatchCount
  ) -> [Evidence]? {
    let now = words.turn ?? 0
    var earlier = counted[index, default: []].filter { now - ($0.turn ?? 0) < count.turns }
    defer { counted[index] = earlier.suffix(count.least) + [words] }
    earlier = Array(earlier.suffix(max(count.least - 1, 0)))
    return earlier.count + 1 >= count.least ? earlier : nil
  }

  private mutating func goOn(
    _ index: Int, _ rule: Rule, step: Int, _ words: Evidence, on turn: JudgedTurn
  ) -> [RuleMatch] {
    pending.removeAll {
      $0.rule == index && turn.number - $0.lastTurn > rule.sequence[$0.next].turns
    }
    var complete: RuleMatch?
    for position in pending.indices where pending[position].rule == index {
      guard pending[position].next == step, pending[position].isBefore(words) else { continue }
      // Several beginnings end in the same words; the nearest one tells most.
      complete = RuleMatch(rule: index, evidence: words, with: pending[position].heard)
      pending[position].next += 1
      pending[position].heard.append(words)
      pending[position].lastTurn = turn.number
    }
    guard step + 1 == rule.sequence.count else { return [] }
    pending.removeAll { $0.rule == index && $0.next == rule.sequence.count }
    return complete.map { [$0] } ?? []
  }

  private mutating func overdue(
    _ turn: Int, elapsed: Int64?, isEnd: Bool, state: FindingFacts?, rules: CaseRules
  ) -> [RuleMatch] {
    // Words of a speaker who can't be told may have been the missing ones.
    if hasUnknownSpeaker { return [] }
    return rules.missing.compactMap { index in
      guard !missingHeard.contains(index), !missingTold.contains(index),
        let missing = rules.rulebook.rules[index].missing, turn > 0
      else { return nil }
      switch missing.deadline {
      case .turn(let last): guard turn >= last else { return nil }
      case .seconds(let seconds):
        guard let elapsed, elapsed > Int64(seconds) * 1000 else { return nil }
      case .end: guard isEnd else { return nil }
      }
      let rule = rules.rulebook.rules[index]
      guard rule.isMet(by: state) else { return nil }
      missingTold.insert(index)
      return RuleMatch(rule: index, evidence: Evidence(rule: rule.id, turn: turn))
    }
  }

  private func hears(_ rule: Rule, _ speaker: Role) -> Bool {
    rule.heard.contains { $0.isBare && $0.role.hears(speaker) }
  }
}

extension JudgedTurn {
  /// What a rule without phrases rests on: the turn, or the words by which the customer is back.
  fileprivate func words(for rule: Rule) -> Evidence {
    guard rule.turnConditions.contains(where: \.asksForRepeatContact),
      var words = state?.repeatContact?.telling
    else { return Evidence(rule: rule.id, turn: number) }
    words.rule = rule.id
    return words
  }

  /// What was said before of that which the customer is back about, where a rule asks for it.
  fileprivate func earlier(for rule: Rule) -> Evidence? {
    guard rule.turnConditions.contains(where: \.asksForRepeatContact) else { return nil }
    return state?.repeatContact?.earlier
  }
}

extension RuleTracker.Awaiting {
  /// Whether the words lie as near the end as the rule asks.
  func isNearEnd(turns: Int, elapsed: Int64?) -> Truth {
    switch position {
    case .lastTurns(let last):
      return Truth(turns - (match.evidence.turn ?? 0) < last)
    case .lastSeconds(let seconds):
      guard let time, let elapsed else { return .notEvaluated("no time") }
      return Truth(elapsed - time <= Int64(seconds) * 1000)
    case .firstTurns, .firstSeconds:
      return .holds
    }
  }
}

extension RuleTracker.Pending {
  fileprivate func isBefore(_ words: Evidence) -> Bool {
    guard let last = heard.last, last.turn == words.turn else { return true }
    return (last.end ?? 0) <= (words.start ?? .max)
  }
}

extension Rule {
  /// Whether what the rule asks of the state holds; the state is there where any rule asks for it.
  fileprivate func isMet(by state: FindingFacts?) -> Bool {
    turnConditions.allSatisfy { condition in
      guard case .when(let asked) = condition else { return true }
      return state.map { FindingJudge(facts: $0).holds(asked) } ?? false
    }
  }
}

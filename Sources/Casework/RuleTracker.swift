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
  let text: String
  /// The times of its words, where they are known.
  let words: [SpokenWord]
  let number: Int
  let speaker: Role
  let timing: TurnTiming
  /// How things stood before the turn.
  let standing: StateSet
  /// All of the state before the turn, where any rule asks for it.
  let state: FindingFacts?

  init(
    record: TurnRecord, number: Int, speaker: Role, timing: TurnTiming, standing: StateSet,
    state: FindingFacts?
  ) {
    text = record.text ?? ""
    words = record.words
    self.number = number
    self.speaker = speaker
    self.timing = timing
    self.standing = standing
    self.state = state
  }
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

  /// Takes a turn on which no rule can hold.
  mutating func takeTurn(by speaker: Role) {
    if speaker == .unknown { hasUnknownSpeaker = true }
  }

  /// The rules that hold on a turn.
  mutating func matches(
    on turn: JudgedTurn, heard: [PhraseMatch], rules: CaseRules
  ) -> [RuleMatch] {
    var held: [RuleMatch] = []
    held.reserveCapacity(heard.count)
    for match in heard {
      let followed = rules.followed[match.rule]
      let words = Evidence(
        rule: followed.rule.id, turn: turn.number, start: match.start, end: match.end,
        quote: match.quote)
      if followed.isPlain {
        held.append(RuleMatch(rule: match.rule, evidence: words))
      } else {
        take(match, words, of: followed, on: turn, rules, held: &held)
      }
    }
    for wordless in rules.wordless {
      let followed = wordless.followed
      let part = wordless.part(
        toldBy: turn.speaker, turn.text, repeatContact: turn.state?.repeatContact)
      guard let part, followed.isTold(by: turn, rules) else { continue }
      begin(
        wordless.index, followed, part: part, turn.words(for: followed), on: turn, rules,
        held: &held)
    }
    takeTurn(by: turn.speaker)
    takeOverdue(
      turn.number, elapsed: turn.timing.start, isEnd: false,
      given: (turn.standing, turn.state), rules, held: &held)
    return held
  }

  /// The rules that hold at the end, each with who was heard.
  mutating func matchesAtEnd(
    turns: Int, elapsed: Int64?, given state: (standing: StateSet, all: FindingFacts?),
    rules: CaseRules
  ) -> [(match: RuleMatch, speaker: Role)] {
    let decided = awaitingEnd.filter { $0.isNearEnd(turns: turns, elapsed: elapsed) == .holds }
    var missing: [RuleMatch] = []
    takeOverdue(
      turns, elapsed: elapsed, isEnd: true, given: state, rules, held: &missing)
    if decided.isEmpty, missing.isEmpty { return [] }
    return decided.map { ($0.match, $0.speaker) } + missing.map { ($0, .agent) }
  }

  private mutating func take(
    _ match: PhraseMatch, _ words: Evidence, of followed: FollowedRule, on turn: JudgedTurn,
    _ rules: CaseRules, held: inout [RuleMatch]
  ) {
    switch match.part {
    case .heard(let part):
      begin(match.rule, followed, part: part, words, on: turn, rules, held: &held)
    case .step(let step):
      goOn(match.rule, followed.rule, step: step, words, on: turn, held: &held)
    case .absence(let index):
      absencesHeard.insert(Part(rule: match.rule, index: index))
    case .missing:
      missingHeard.insert(match.rule)
    }
  }

  /// The rule's own words: position, conditions, absences and count must allow them.
  private mutating func begin(
    _ index: Int, _ followed: FollowedRule, part: Int, _ words: Evidence, on turn: JudgedTurn,
    _ rules: CaseRules, held: inout [RuleMatch]
  ) {
    let rule = followed.rule
    let isForbidden = rule.absences.indices.contains {
      absencesHeard.contains(Part(rule: index, index: $0))
    }
    let position = rule.heard[part].position
    guard !isForbidden, followed.isTold(by: turn, rules),
      position.isTold(by: turn, words, rules)
    else { return }
    var match = RuleMatch(rule: index, evidence: words)
    if let count = rule.count {
      guard let earlier = counts(index, words, count) else { return }
      match.with = earlier
    }
    if let position, position.isKnownAtEnd {
      awaitingEnd.append(
        Awaiting(
          match: match, position: position, time: turn.time(of: words), speaker: turn.speaker))
      return
    }
    if let earlier = turn.earlier(for: followed) { match.with.append(earlier) }
    if rule.sequence.isEmpty { return held.append(match) }
    if pending.count == Self.pendingLimit { pending.removeFirst() }
    pending.append(
      Pending(
        rule: index, next: 0, heard: match.with.isEmpty ? [words] : match.with + [words],
        lastTurn: turn.number))
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
    _ index: Int, _ rule: Rule, step: Int, _ words: Evidence, on turn: JudgedTurn,
    held: inout [RuleMatch]
  ) {
    // Most often what a sequence goes on with is said without its beginning.
    if pending.isEmpty { return }
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
    guard step + 1 == rule.sequence.count else { return }
    pending.removeAll { $0.rule == index && $0.next == rule.sequence.count }
    if let complete { held.append(complete) }
  }

  private mutating func takeOverdue(
    _ turn: Int, elapsed: Int64?, isEnd: Bool,
    given state: (standing: StateSet, all: FindingFacts?), _ rules: CaseRules,
    held: inout [RuleMatch]
  ) {
    // Words of a speaker who can't be told may have been the missing ones.
    if hasUnknownSpeaker || rules.missing.isEmpty || turn == 0 { return }
    for index in rules.missing
    where !missingHeard.contains(index) && !missingTold.contains(index) {
      let followed = rules.followed[index]
      guard let missing = followed.rule.missing,
        missing.deadline.isOver(turn: turn, elapsed: elapsed, isEnd: isEnd),
        state.standing.isSubset(of: followed.states), followed.isMet(by: state.all)
      else { continue }
      missingTold.insert(index)
      held.append(RuleMatch(rule: index, evidence: Evidence(rule: followed.rule.id, turn: turn)))
    }
  }
}

extension Missing.Deadline {
  fileprivate func isOver(turn: Int, elapsed: Int64?, isEnd: Bool) -> Bool {
    switch self {
    case .turn(let last): turn >= last
    case .seconds(let seconds): elapsed.map { $0 > Int64(seconds) * 1000 } ?? false
    case .end: isEnd
    }
  }
}

extension FollowedRule {
  /// Whether the turn is as the rule asks.
  fileprivate func isTold(by turn: JudgedTurn, _ rules: CaseRules) -> Bool {
    guard turn.standing.isSubset(of: states) else { return false }
    return conditions.isEmpty
      || TurnConditionJudge(turn: turn, emoji: rules.emoji).truth(of: conditions) == .holds
  }

  /// Whether what the rule asks of the state holds; the state is there where the rule asks for more than how things stand.
  fileprivate func isMet(by state: FindingFacts?) -> Bool {
    conditions.allSatisfy { condition in
      guard case .when(let asked) = condition else { return true }
      return state.map { FindingJudge(facts: $0).holds(asked) } ?? false
    }
  }
}

extension ContactPosition? {
  /// Whether the words stand where the rule asks.
  fileprivate func isTold(by turn: JudgedTurn, _ words: Evidence, _ rules: CaseRules) -> Bool {
    self == nil
      || TurnConditionJudge(turn: turn, emoji: rules.emoji).truth(of: self, words) == .holds
  }
}

extension JudgedTurn {
  /// What a rule without phrases rests on: the turn, or the words by which the customer is back.
  fileprivate func words(for followed: FollowedRule) -> Evidence {
    let id = followed.rule.id
    guard followed.asksForRepeatContact, var words = state?.repeatContact?.telling else {
      return Evidence(rule: id, turn: number)
    }
    words.rule = id
    return words
  }

  /// What was said before of that which the customer is back about, where a rule asks for it.
  fileprivate func earlier(for followed: FollowedRule) -> Evidence? {
    guard followed.asksForRepeatContact else { return nil }
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

import Rules
import Transcripts

/// A rule whose matches are followed; one object, for a copy of a rule is dear.
final class FollowedRule: Sendable {
  let rule: Rule
  /// What its match says.
  let sense: RuleSense
  /// Whether it needs nothing but its words.
  let isPlain: Bool
  /// The states before the turn that it asks for.
  let states: StateSet
  /// What it asks of the turn beside these.
  let conditions: [TurnCondition]
  /// Whether that asks for more of the state before the turn.
  let asksForState: Bool
  /// Whether it asks that the customer is back about something unsettled.
  let asksForRepeatContact: Bool

  init(_ rule: Rule, _ numbers: HeardQueryNumbers) {
    self.rule = rule
    sense = RuleSense(rule, numbers)
    isPlain = rule.isPlain
    var states = StateSet.any
    var conditions: [TurnCondition] = []
    for condition in rule.turnConditions {
      if case .when(let asked) = condition {
        let known = StateSet.states(leavingOpen: asked)
        states.formIntersection(known.states)
        if known.isExact { continue }
      }
      conditions.append(condition)
    }
    self.states = states
    self.conditions = conditions
    asksForState = conditions.contains { if case .when = $0 { true } else { false } }
    asksForRepeatContact = rule.turnConditions.contains(where: \.asksForRepeatContact)
  }
}

/// What a rule's match says, laid out so that a turn looks at nothing else of the rule.
struct RuleSense: Sendable {
  /// What is shown and moves the state; a site's own numbers say nothing of the case.
  let meanings: [Meaning]
  let isTrial: Bool
  /// What it moves; nothing where it is on trial.
  let kinds: MarkerKinds
  /// Which of the findings' questions it answers; none where it is on trial.
  let queries: HeardQueries

  fileprivate init(_ rule: Rule, _ numbers: HeardQueryNumbers) {
    meanings = rule.meanings.filter { if case .personalData = $0 { false } else { true } }
    isTrial = rule.status == .trial
    kinds = isTrial ? [] : meanings.reduce([]) { $0.union($1.kinds) }
    queries =
      isTrial ? [] : meanings.reduce([]) { $0.union(numbers.queries(answeredBy: $1)) }
  }
}

/// A rule that a turn can meet without any words, laid out so that most turns are told from it at one look.
final class WordlessRule: Sendable {
  let index: Int
  let followed: FollowedRule
  /// Its `heard` lines that ask for no words, by whose turn they ask for.
  private let parts: [(role: HeardRole, part: Int)]
  /// The signs of which the text must hold one, where the rule asks for an emoji.
  private let signs: EmojiList?

  /// `nil` for a rule that is heard in words alone.
  init?(_ followed: FollowedRule, index: Int, emoji: [String: EmojiList]) {
    let lines = followed.rule.heard
    parts = lines.indices.filter { lines[$0].isBare }.map { (lines[$0].role, $0) }
    if parts.isEmpty { return nil }
    self.index = index
    self.followed = followed
    signs =
      followed.rule.turnConditions.lazy.compactMap { condition in
        guard case .shape(.emoji(let kind)) = condition else { return nil }
        return emoji[kind] ?? EmojiList([])
      }.first
  }

  /// Which of its `heard` lines asks for a turn; `nil` too where a look shows that the turn is not as the rule asks.
  func part(toldBy speaker: Role, _ text: String, repeatContact: RepeatContact?) -> Int? {
    if followed.asksForRepeatContact, repeatContact == nil { return nil }
    for line in parts where line.role.hears(speaker) {
      if let signs, !signs.isIn(text) { return nil }
      return line.part
    }
    return nil
  }
}

/// A finding that is judged; one object, for a copy of its rule is dear.
final class FollowedFinding: Sendable {
  let rule: FindingRule
  /// Whether any part of its condition happens on one record rather than lasting.
  let hasEvent: Bool

  init(_ rule: FindingRule) {
    self.rule = rule
    hasEvent = rule.condition.hasEvent
  }
}

extension Rule {
  /// Whether it needs nothing but its words.
  package var isPlain: Bool {
    turnConditions.isEmpty && count == nil && sequence.isEmpty && absences.isEmpty
      && missing == nil && heard.allSatisfy { $0.position == nil }
  }
}

import Matching
public import Rules
import Transcripts

/// A rulebook as casework asks it: what a rule's match moves, and how each decision is worded.
public final class CaseRules: Sendable {
  /// The rulebook it was made from.
  public let rulebook: Rulebook
  let findings: [FindingRule]
  /// Finds words that tell due times.
  let dueFinder: DueFinder
  /// The rules as their matches are followed, by index.
  let followed: [FollowedRule]
  /// Rules that a turn can meet without any words.
  let wordless: [Int]
  /// Rules that find what is missing.
  let missing: [Int]
  /// Whether a rule, by its index, asks for the state before a turn.
  private let asksForState: [Bool]
  /// Whether a rule that needs no words asks for it.
  private let asksForStateUnheard: Bool
  /// The emoji of each kind that a pack lists as `words emoji-KIND`.
  let emoji: [String: EmojiList]
  /// What each rule's match says, by the rule's index.
  let senses: [RuleSense]
  /// What must happen before each finding can hold.
  let triggers: FindingTriggers
  private let adviceByID: [String: String]

  /// Indexes a rulebook.
  public init(rulebook: Rulebook) {
    self.rulebook = rulebook
    dueFinder = DueFinder(rulebook: rulebook)
    findings = rulebook.findings.filter { $0.status == .stable || $0.status == .trial }
    let numbers = HeardQueryNumbers(findings)
    triggers = FindingTriggers(findings, numbers)
    senses = rulebook.rules.map { RuleSense($0, numbers) }
    followed = rulebook.rules.map(FollowedRule.init)
    let running = rulebook.rules.indices.filter { index in
      let status = rulebook.rules[index].status
      return status == .stable || status == .trial
    }
    wordless = running.filter { index in
      rulebook.rules[index].heard.contains { $0.isBare }
    }
    let asks = rulebook.rules.map { rule in
      rule.turnConditions.contains { if case .when = $0 { true } else { false } }
    }
    asksForState = asks
    asksForStateUnheard = running.contains { index in
      let rule = rulebook.rules[index]
      // The state is there anyway where the customer is back.
      return asks[index] && !rule.turnConditions.contains(where: \.asksForRepeatContact)
        && (rule.missing != nil || rule.heard.contains { $0.isBare })
    }
    emoji = Dictionary(
      rulebook.wordLists.filter { $0.key.hasPrefix("emoji-") }.map { name, list in
        (
          String(name.dropFirst("emoji-".count)), EmojiList(list.entries.compactMap(\.singleWord))
        )
      }, uniquingKeysWith: { first, _ in first })
    missing = running.filter { rulebook.rules[$0].missing != nil }
    var advice: [String: String] = [:]
    for rule in rulebook.rules { advice[rule.id] = rule.advice }
    for decision in rulebook.decisions.values { advice[decision.id.rawValue] = decision.advice }
    adviceByID = advice
  }

  /// Whether the zone database knows a name; an offset is no zone.
  public static func isKnownZone(_ name: String) -> Bool { CustomerZone(identifier: name) != nil }

  /// Whether judging these rules needs the state before the turn: it costs more than the words.
  func askForState(_ heard: [PhraseMatch]) -> Bool {
    asksForStateUnheard || heard.contains { asksForState[$0.rule] }
  }

  /// Windows and thresholds.
  public var policy: Policy { rulebook.policy }

  /// What to do now, by the rule with this id.
  func advice(of rule: String) -> String? { adviceByID[rule] }
}

/// A rule whose matches are followed; one object, for a copy of a rule is dear.
final class FollowedRule: Sendable {
  let rule: Rule
  /// Whether it needs nothing but its words.
  let isPlain: Bool

  fileprivate init(_ rule: Rule) {
    self.rule = rule
    isPlain = rule.isPlain
  }

  /// Which of its `heard` lines asks for a turn of this speaker without any words.
  func wordlessPart(for speaker: Role) -> Int? {
    rule.heard.firstIndex { $0.isBare && $0.role.hears(speaker) }
  }
}

extension RuleSense {
  fileprivate init(_ rule: Rule, _ numbers: HeardQueryNumbers) {
    meanings = rule.meanings.filter { if case .personalData = $0 { false } else { true } }
    isTrial = rule.status == .trial
    queries =
      isTrial ? [] : meanings.reduce([]) { $0.union(numbers.queries(answeredBy: $1)) }
  }
}

extension Rule {
  /// Whether it needs nothing but its words.
  package var isPlain: Bool {
    turnConditions.isEmpty && count == nil && sequence.isEmpty && absences.isEmpty
      && missing == nil && heard.allSatisfy { $0.position == nil }
  }
}

extension PhraseNode {
  fileprivate var singleWord: String? {
    switch self {
    case .word(let text): text
    case .sequence(let nodes) where nodes.count == 1: nodes[0].singleWord
    default: nil
    }
  }
}

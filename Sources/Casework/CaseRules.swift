import Matching
public import Rules
import Transcripts

/// A rulebook as casework asks it: what a rule's match moves, and how each decision is worded.
public final class CaseRules: Sendable {
  /// The rulebook it was made from.
  public let rulebook: Rulebook
  /// Windows and thresholds.
  public let policy: Policy
  /// The zone of customers of whom nothing is known.
  let usualZone: CustomerZone?
  let stressPace: StressPace
  let gate: Gate
  let followUps: FollowUpPlanner
  let scorer: Scorer
  let findings: [FollowedFinding]
  /// Finds words that tell due times.
  let dueFinder: DueFinder
  /// The rules as their matches are followed, by index.
  let followed: [FollowedRule]
  /// Rules that a turn can meet without any words.
  let wordless: [WordlessRule]
  /// Rules that find what is missing.
  let missing: [Int]
  /// Whether a rule that needs no words asks for the state before a turn.
  private let asksForStateUnheard: Bool
  /// The emoji of each kind that a pack lists as `words emoji-KIND`.
  let emoji: [String: EmojiList]
  /// What must happen before each finding can hold.
  let triggers: FindingTriggers
  private let adviceByID: [String: String]

  /// Indexes a rulebook.
  public init(rulebook: Rulebook) {
    self.rulebook = rulebook
    policy = rulebook.policy
    usualZone = policy.timezone(region: nil).flatMap(CustomerZone.init)
    stressPace = StressPace(policy)
    gate = Gate(policy: policy)
    followUps = FollowUpPlanner(policy: policy)
    scorer = Scorer(weights: policy.scorecard)
    dueFinder = DueFinder(rulebook: rulebook)
    let judged = rulebook.findings.filter { $0.status == .stable || $0.status == .trial }
    let numbers = HeardQueryNumbers(judged)
    findings = judged.map(FollowedFinding.init)
    triggers = FindingTriggers(judged, numbers)
    followed = rulebook.rules.map { FollowedRule($0, numbers) }
    let running = rulebook.rules.indices.filter { index in
      let status = rulebook.rules[index].status
      return status == .stable || status == .trial
    }
    let followed = followed
    asksForStateUnheard = running.contains { index in
      let one = followed[index]
      // The state is there anyway where the customer is back.
      return one.asksForState && !one.asksForRepeatContact
        && (one.rule.missing != nil || one.rule.heard.contains { $0.isBare })
    }
    let emoji = Self.emoji(listedBy: rulebook)
    self.emoji = emoji
    wordless = running.compactMap { WordlessRule(followed[$0], index: $0, emoji: emoji) }
    missing = running.filter { rulebook.rules[$0].missing != nil }
    var advice: [String: String] = [:]
    for rule in rulebook.rules { advice[rule.id] = rule.advice }
    for decision in rulebook.decisions.values { advice[decision.id.rawValue] = decision.advice }
    adviceByID = advice
  }

  private static func emoji(listedBy rulebook: Rulebook) -> [String: EmojiList] {
    Dictionary(
      rulebook.wordLists.filter { $0.key.hasPrefix("emoji-") }.map { name, list in
        (
          String(name.dropFirst("emoji-".count)), EmojiList(list.entries.compactMap(\.singleWord))
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the zone database knows a name; an offset is no zone.
  public static func isKnownZone(_ name: String) -> Bool { CustomerZone(identifier: name) != nil }

  /// Whether rules can judge what is said in a language: a pack is written in it, or nobody can tell, for a word that does
  /// not begin with a tag of two letters (BCP 47) may be any name of it.
  func mayJudge(language: String) -> Bool {
    let packs = rulebook.packs
    let tag = Self.languageTag(language)
    return packs.isEmpty || tag.utf8.count != 2
      || packs.contains { Self.languageTag($0.language) == tag }
  }

  private static func languageTag(_ language: String) -> String {
    language.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Whether a turn may meet rules though no words of theirs were heard.
  func mayHoldUnheard(_ text: String, by speaker: Role) -> Bool {
    !missing.isEmpty
      || wordless.contains { $0.part(toldBy: speaker, text, repeatContact: nil) != nil }
  }

  /// Whether judging these rules needs the state before the turn: it costs more than the words.
  func askForState(_ heard: [PhraseMatch]) -> Bool {
    asksForStateUnheard || heard.contains { followed[$0.rule].asksForState }
  }

  /// What to do now, by the rule with this id.
  func advice(of rule: String) -> String? { adviceByID[rule] }
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

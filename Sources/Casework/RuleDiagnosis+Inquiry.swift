package import Matching
package import Rules
package import Transcripts

/// Follows one rule through an interaction and keeps what it was that stood in its way.
///
/// The interaction is judged by the code that gives advice; what that code answers is what counts as heard.
package struct RuleInquiry: Sendable {
  let rules: CaseRules
  let index: Int
  var matcher: Matcher
  var finder: NearestPhraseFinder
  /// Whether only the turns are wanted where the rule is heard, which takes less time.
  package var wantsOnlyHeard = false
  private(set) var interaction: OpenInteraction
  private var heard: [HeardTurn] = []
  private var near: [NearTurn] = []
  private(set) var turns: [SpokenTurn] = []
  private(set) var absences: [(index: Int, heard: Evidence)] = []
  private(set) var steps: [(step: Int, heard: Evidence)] = []
  private var said: [Evidence] = []

  struct SpokenTurn {
    let number: Int
    let speaker: Role
    let text: String
  }

  /// Begins with an interaction of which nothing was said yet.
  ///
  /// - Parameters:
  ///   - matcher: hears the rule, though it may be a draft.
  ///   - rule: the rule's index in the rulebook.
  package init(
    interaction: String, rules: CaseRules, matcher: Matcher, finder: NearestPhraseFinder,
    rule: Int
  ) {
    self.rules = rules
    self.matcher = matcher
    self.finder = finder
    index = rule
    id = interaction
    self.interaction = OpenInteraction(interaction: interaction, rules: rules)
  }

  private let id: String

  var rule: Rule { rules.rulebook.rules[index] }

  /// Takes the next record.
  package mutating func take(_ record: TurnRecord) {
    let speaker = record.speaker ?? .unknown
    let found = record.text.map { matcher.matches(in: $0, by: speaker) } ?? []
    let matches = found.filter { $0.rule == index || rules.rulebook.rules[$0.rule].runs }
    let before = interaction.finals
    let advice = interaction.take(record, matches: matches)
    let isHeard = noteHeard(advice, record)
    guard let text = record.text, !record.partial else { return }
    turns.append(SpokenTurn(number: advice.turn, speaker: speaker, text: text))
    let own = matches.filter { $0.rule == index }
    for match in own { note(match, turn: advice.turn) }
    if !isHeard, !wantsOnlyHeard, rule.missing == nil,
      let close = examined(record, own, before: before)
    {
      near.append(close)
    }
  }

  /// What was found, once nothing more comes.
  package mutating func finish() -> RuleDiagnosis {
    if !interaction.isEnded { take(TurnRecord(interaction: id, event: .end)) }
    let told = near.compactMap { decided($0) }.filter { !$0.obstacles.isEmpty }
      .sorted {
        (-$0.nearness, $0.obstacles.count, $0.turn) < (-$1.nearness, $1.obstacles.count, $1.turn)
      }
    return RuleDiagnosis(
      interaction: id, heard: heard, nearest: Array(told.prefix(RuleDiagnosis.mostTurns)),
      overall: heard.isEmpty ? overall : [])
  }

  private mutating func note(_ match: PhraseMatch, turn: Int) {
    let words = evidence(match, turn: turn)
    switch match.part {
    case .heard: break
    case .step(let step): steps.append((step, words))
    case .absence(let index): absences.append((index, words))
    case .missing: said.append(words)
    }
  }

  func evidence(_ match: PhraseMatch, turn: Int) -> Evidence {
    Evidence(
      rule: rule.id, turn: turn, start: match.start, end: match.end, quote: match.quote)
  }

  /// Takes up that the rule was heard, where it was.
  private mutating func noteHeard(_ advice: Advice, _ record: TurnRecord) -> Bool {
    let shown = advice.matches.filter { $0.evidence.rule == rule.id }
    let isHeld = !record.partial && interaction.held.contains(index)
    guard isHeld || !shown.isEmpty else { return false }
    if shown.isEmpty {
      heard += heardWithoutWords(advice, record).filter { !heard.contains($0) }
      return true
    }
    heard.append(
      HeardTurn(
        turn: advice.turn, speaker: advice.speaker, evidence: shown.map(\.evidence).withoutRepeats,
        with: shown.flatMap(\.with).withoutRepeats, isAtEnd: false))
    return true
  }

  /// A rule that holds, but by no words of this record.
  private func heardWithoutWords(_ advice: Advice, _ record: TurnRecord) -> [HeardTurn] {
    let late = interaction.finals.tracker.awaitingEnd.filter {
      $0.match.rule == index && isNearEnd($0) == .holds
    }
    if record.event == .end, !late.isEmpty {
      return late.map {
        HeardTurn(
          turn: $0.match.evidence.turn ?? advice.turn, speaker: $0.speaker,
          evidence: [$0.match.evidence], with: $0.match.with, isAtEnd: true)
      }
    }
    return [
      HeardTurn(
        turn: advice.turn, speaker: rule.missing == nil ? advice.speaker : nil,
        evidence: [Evidence(rule: rule.id, turn: advice.turn)], with: [],
        isAtEnd: record.event == .end)
    ]
  }

  private func isNearEnd(_ awaiting: RuleTracker.Awaiting) -> Truth {
    let finals = interaction.finals
    return awaiting.isNearEnd(turns: finals.turns, elapsed: finals.clock.elapsed)
  }

  /// The turn with what only later turns could tell; `nil` where it led to the rule's being heard.
  private mutating func decided(_ turn: NearTurn) -> NearTurn? {
    guard turn.obstacles.isEmpty, let words = turn.words else { return turn }
    var turn = turn
    if let waiting = interaction.finals.tracker.awaitingEnd.first(where: {
      $0.match.rule == index && $0.match.evidence == words
    }) {
      guard let obstacle = obstacle(of: waiting) else { return nil }
      turn.obstacles = [obstacle]
    } else if !rule.sequence.isEmpty {
      guard let broken = brokenSequence(from: words) else { return nil }
      turn.obstacles = [.sequence(broken)]
    }
    return turn
  }

  private func obstacle(of waiting: RuleTracker.Awaiting) -> RuleObstacle? {
    let asked = RuleWording.position(waiting.position)
    let finals = interaction.finals
    switch isNearEnd(waiting) {
    case .holds: return nil
    case .notEvaluated(let why): return .notEvaluated(asked: asked, why: why)
    case .fails: break
    }
    switch waiting.position {
    case .lastTurns(let last):
      let turn = waiting.match.evidence.turn ?? 0
      return .position(
        found: "turn \(turn) of \(finals.turns)", asked: asked,
        off: RuleWording.counted(finals.turns - turn - last + 1, "turn") + " too early")
    case .lastSeconds(let seconds):
      let left = (finals.clock.elapsed ?? 0) - (waiting.time ?? 0)
      return .position(
        found: RuleWording.duration(milliseconds: left) + " before the end", asked: asked,
        off: RuleWording.duration(milliseconds: left - Int64(seconds) * 1000) + " too early")
    case .firstTurns, .firstSeconds: return nil
    }
  }

  /// Why a rule that finds what is missing found nothing.
  private var overall: [RuleObstacle] {
    guard let missing = rule.missing, rule.runs else { return [] }
    if !said.isEmpty {
      return said.prefix(RuleDiagnosis.mostTurns).map { .said($0, turn: $0.turn ?? 0) }
    }
    let asked = RuleWording.deadline(missing.deadline)
    let finals = interaction.finals
    switch missing.deadline {
    case .seconds:
      guard let elapsed = finals.clock.elapsed else {
        return [.notEvaluated(asked: asked, why: "no time")]
      }
      let lasted = RuleWording.duration(milliseconds: elapsed)
      return [.condition(found: "the contact lasted " + lasted, asked: asked)]
    case .turn, .end:
      let turns = RuleWording.counted(finals.turns, "turn")
      return [.condition(found: "the contact had " + turns, asked: asked)]
    }
  }
}

extension Rule {
  /// Whether it runs: a draft and a retired rule never do.
  package var runs: Bool { status == .stable || status == .trial }
}

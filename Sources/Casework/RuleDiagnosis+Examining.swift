import Matching
import Rules
import Transcripts

extension RuleInquiry {
  /// How near a turn came in which the rule was not heard; `nil` where it has nothing to do with the rule.
  mutating func examined(
    _ record: TurnRecord, _ own: [PhraseMatch], before: Assessor
  ) -> NearTurn? {
    var assessor = before
    let turn = assessor.judgedTurn(record)
    let text = record.text ?? ""
    let whole =
      heardWhole(own, on: turn) + vetoed(text, on: turn) + withoutWords(on: turn)
    if let nearest = fewestObstacles(whole) { return nearest }
    return fewestObstacles(saidByAnother(text, on: turn)) ?? nearlySaid(text, on: turn)
  }

  private func fewestObstacles(_ turns: [NearTurn]) -> NearTurn? {
    turns.min { ($0.obstacles.count, -$0.nearness) < ($1.obstacles.count, -$1.nearness) }
  }

  /// Words that the engine heard.
  private func heardWhole(_ own: [PhraseMatch], on turn: JudgedTurn) -> [NearTurn] {
    own.compactMap { match in
      guard case .heard(let part) = match.part else { return nil }
      let words = evidence(match, turn: turn.number)
      return near(turn, words, obstacles(beyond: words, part: part, on: turn))
    }
  }

  /// Words that an `unless` vetoed.
  private mutating func vetoed(_ text: String, on turn: JudgedTurn) -> [NearTurn] {
    let found = matcher.vetoed(
      in: text, by: turn.speaker, rule: index, of: rules.rulebook)
    return found.compactMap { vetoed in
      guard case .heard(let part) = vetoed.match.part else { return nil }
      let words = evidence(vetoed.match, turn: turn.number)
      let veto = RuleObstacle.veto(
        line: RuleWording.veto(rule.vetoes[vetoed.veto]), phrase: vetoed.phrase,
        quote: vetoed.quote)
      return near(turn, words, [veto] + obstacles(beyond: words, part: part, on: turn))
    }
  }

  /// Turns of the role, where a turn is enough.
  private func withoutWords(on turn: JudgedTurn) -> [NearTurn] {
    guard
      let part = rule.heard.firstIndex(where: {
        $0.isBare && $0.role.hears(turn.speaker)
      })
    else { return [] }
    let words = Evidence(rule: rule.id, turn: turn.number)
    let judge = TurnConditionJudge(turn: turn, emoji: rules.emoji)
    return [
      NearTurn(
        turn: turn.number, speaker: turn.speaker,
        nearness: judge.closeness(to: rule.turnConditions), words: words,
        obstacles: obstacles(beyond: words, part: part, on: turn))
    ]
  }

  /// Words that the rule would hear from another role.
  private mutating func saidByAnother(_ text: String, on turn: JudgedTurn) -> [NearTurn] {
    var found: [NearTurn] = []
    for (part, heard) in rule.heard.enumerated() where !heard.role.hears(turn.speaker) {
      let matches = matcher.matches(in: text, by: heard.role.example).filter {
        $0.rule == index && $0.part == .heard(part)
      }
      for match in matches {
        let words = evidence(match, turn: turn.number)
        let obstacle = speakerObstacle(turn.speaker)
        found.append(
          near(turn, words, [obstacle] + obstacles(beyond: words, part: part, on: turn)))
      }
    }
    return found
  }

  private func speakerObstacle(_ speaker: Role) -> RuleObstacle {
    let asked = rule.heard.map(\.role)
    guard speaker == .unknown else { return .speaker(speaker, asked: asked) }
    let roles = asked.map(\.rawValue).joined(separator: " or ")
    return .notEvaluated(
      asked: "heard " + roles, why: "the role of the speaker is not known")
  }

  /// Part of a phrase, said by a role that the rule hears, or by one that is not known.
  private mutating func nearlySaid(_ text: String, on turn: JudgedTurn) -> NearTurn? {
    let isUnknown = turn.speaker == .unknown
    let parts = rule.heard.indices.filter {
      isUnknown || rule.heard[$0].role.hears(turn.speaker)
    }
    guard let phrase = finder.nearest(in: text, among: Set(parts.map(RulePart.heard))),
      case .heard(let part) = phrase.part
    else { return nil }
    var obstacles = [RuleObstacle.words(phrase)]
    if !rule.heard[part].role.hears(turn.speaker) {
      obstacles.append(speakerObstacle(turn.speaker))
    }
    let words = Evidence(rule: rule.id, turn: turn.number)
    obstacles += self.obstacles(beyond: words, part: part, on: turn)
    return NearTurn(
      turn: turn.number, speaker: turn.speaker, nearness: min(phrase.nearness, 999),
      words: nil, obstacles: obstacles)
  }

  private func near(
    _ turn: JudgedTurn, _ words: Evidence, _ obstacles: [RuleObstacle]
  ) -> NearTurn {
    NearTurn(
      turn: turn.number, speaker: turn.speaker, nearness: 1000, words: words,
      obstacles: obstacles)
  }
}

extension RuleInquiry {
  /// What stands in the way beside words and speaker.
  private func obstacles(
    beyond words: Evidence, part: Int, on turn: JudgedTurn
  ) -> [RuleObstacle] {
    let judge = TurnConditionJudge(turn: turn, emoji: rules.emoji)
    let found =
      absenceObstacles(before: words) + judge.obstacles(of: rule.turnConditions)
      + positionObstacles(rule.heard[part].position, words, judge)
    return found + countObstacles(words, isCounted: found.isEmpty)
  }

  private func absenceObstacles(before words: Evidence) -> [RuleObstacle] {
    rule.absences.indices.compactMap { index in
      let earlier = absences.first { absence in
        absence.index == index
          && (absence.heard.turn != words.turn
            || (absence.heard.start ?? 0) < words.start ?? .max)
      }
      return earlier.map {
        .absence(
          asked: "but not " + RuleWording.heard(rule.absences[index].heard) + " before",
          heard: $0.heard)
      }
    }
  }

  private func positionObstacles(
    _ position: ContactPosition?, _ words: Evidence, _ judge: TurnConditionJudge
  ) -> [RuleObstacle] {
    guard let position else { return [] }
    let asked = RuleWording.position(position)
    switch (judge.truth(of: position, words), position) {
    case (.notEvaluated(let why), _): return [.notEvaluated(asked: asked, why: why)]
    case (.fails, .firstTurns(let turns)):
      let off = RuleWording.counted(judge.turn.number - turns, "turn") + " too late"
      return [.position(found: "turn \(judge.turn.number)", asked: asked, off: off)]
    case (.fails, .firstSeconds(let seconds)):
      let time = judge.turn.time(of: words) ?? 0
      let off = RuleWording.duration(milliseconds: time - Int64(seconds) * 1000) + " too late"
      return [
        .position(
          found: RuleWording.duration(milliseconds: time) + " from the start", asked: asked,
          off: off)
      ]
    default: return []
    }
  }

  /// - Parameter isCounted: whether nothing else kept the engine from counting these words.
  private func countObstacles(_ words: Evidence, isCounted: Bool) -> [RuleObstacle] {
    guard let asked = rule.count else { return [] }
    let now = words.turn ?? 0
    let counted = interaction.finals.tracker.counted[index, default: []].filter {
      now - ($0.turn ?? 0) < asked.turns
    }
    let isAmong = isCounted && counted.contains(words)
    let reached = min(counted.count + (isAmong ? 0 : 1), asked.least)
    return reached < asked.least ? [.count(reached, asked: asked)] : []
  }

  /// Where a sequence that began with `words` broke off; `nil` where it came to its end.
  mutating func brokenSequence(from words: Evidence) -> RuleObstacle.BrokenSequence? {
    var last = words
    for (step, asked) in rule.sequence.enumerated() {
      let later = steps.filter { $0.step == step && Self.follows($0.heard, last) }.map(\.heard)
      let limit = (last.turn ?? 0) + asked.turns
      if let inTime = later.first(where: { ($0.turn ?? 0) <= limit }) {
        last = inTime
        continue
      }
      return RuleObstacle.BrokenSequence(
        step: step, asked: RuleWording.step(asked), last: last, late: later.first,
        nearest: later.isEmpty ? nearestStep(step, asked, after: last.turn ?? 0) : nil)
    }
    return nil
  }

  private static func follows(_ later: Evidence, _ earlier: Evidence) -> Bool {
    guard later.turn == earlier.turn else { return (later.turn ?? 0) > (earlier.turn ?? 0) }
    guard let end = earlier.end else { return false }
    return end <= later.start ?? .max
  }

  private mutating func nearestStep(
    _ step: Int, _ asked: SequenceStep, after turn: Int
  ) -> RuleObstacle.NearStep? {
    var best: RuleObstacle.NearStep?
    let limit = turn + asked.turns
    for spoken in turns where spoken.number > turn && spoken.number <= limit {
      guard asked.heard.role.hears(spoken.speaker),
        let phrase = finder.nearest(in: spoken.text, among: [.step(step)]),
        phrase.nearness > best?.phrase.nearness ?? 0
      else { continue }
      best = RuleObstacle.NearStep(turn: spoken.number, phrase: phrase)
    }
    return best
  }
}

extension Assessor {
  /// The turn as `take` judges it, with the state before it.
  fileprivate mutating func judgedTurn(_ record: TurnRecord) -> JudgedTurn {
    _ = note(record)
    let timing = stopwatch.take(record, start: clock.elapsed(at: record), isVoice: isVoice)
    if isEnded { reopen() }
    return JudgedTurn(
      record: record, number: turns + 1, speaker: record.speaker ?? .unknown, timing: timing,
      standing: stateSet,
      state: findingFacts(nil, offersMade: [], asked: nil, events: []))
  }
}

extension TurnConditionJudge {
  /// Thousandths by which a turn without words came near: the least of its times beside what was asked.
  fileprivate func closeness(to conditions: [TurnCondition]) -> Int {
    conditions.map { condition -> Int in
      if truth(of: [condition]) == .holds { return 1000 }
      let (value, asked): (Int64?, Int) =
        switch condition {
        case .silence(_, let asked): (turn.timing.silence, asked)
        case .hold(_, let asked): (turn.timing.hold, asked)
        case .reply(_, let asked): (turn.timing.reply, asked)
        case .when, .shape: (nil, 0)
        }
      guard let value, asked > 0 else { return 0 }
      let (less, more) = (min(value, Int64(asked)), max(value, Int64(asked)))
      return min(999, Int(Double(less) / Double(max(more, 1)) * 1000))
    }.min() ?? 1000
  }
}

extension HeardRole {
  /// A speaker that it hears.
  fileprivate var example: Role {
    switch self {
    case .customer, .anyone: .customer
    case .agent: .agent
    case .supervisor: .supervisor
    case .bot: .bot
    }
  }
}

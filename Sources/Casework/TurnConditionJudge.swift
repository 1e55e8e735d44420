import Rules
import Transcripts

/// Judges what a rule asks of a turn beside its words.
struct TurnConditionJudge {
  let turn: JudgedTurn
  let emoji: [String: EmojiList]

  /// Whether all conditions hold.
  func truth(of conditions: [TurnCondition]) -> Truth {
    .all(conditions.lazy.map(truth))
  }

  /// Whether the words stand where the rule asks; what only the end tells holds for now.
  func truth(of position: ContactPosition?, _ words: Evidence) -> Truth {
    switch position {
    case nil, .lastTurns, .lastSeconds:
      return .holds
    case .firstTurns(let turns):
      return Truth(turn.number <= turns)
    case .firstSeconds(let seconds):
      guard let time = turn.time(of: words) else { return .notEvaluated("no time") }
      return Truth(time <= Int64(seconds) * 1000)
    }
  }

  private func truth(_ condition: TurnCondition) -> Truth {
    switch condition {
    case .when(let condition):
      turn.state.map { FindingJudge(facts: $0).truth(of: condition) } ?? .notEvaluated("no state")
    case .silence(let comparison, let milliseconds):
      measured(turn.timing.silence, comparison, milliseconds, missing: "no end of the turn before")
    case .hold(let comparison, let milliseconds):
      measured(turn.timing.hold, comparison, milliseconds, missing: "no time")
    case .reply(let comparison, let milliseconds):
      measured(turn.timing.reply, comparison, milliseconds, missing: "no end of the turn before")
    case .shape(let shape): Truth(shape.isShape(of: turn.text, emoji: emoji))
    }
  }

  private func measured(
    _ value: Int64?, _ comparison: Comparison, _ milliseconds: Int, missing: String
  ) -> Truth {
    guard let value else { return .notEvaluated(missing) }
    return Truth(comparison.holds(value, Int64(milliseconds)))
  }
}

extension ContactPosition {
  /// Whether only the end of the interaction tells.
  var isKnownAtEnd: Bool {
    switch self {
    case .lastTurns, .lastSeconds: true
    case .firstTurns, .firstSeconds: false
    }
  }
}

extension JudgedTurn {
  /// Milliseconds from the start at which the words were said: the word's own time where the record has it.
  func time(of evidence: Evidence) -> Int64? {
    if let start = evidence.start, let end = evidence.end,
      let word = words.first(where: { $0.start < end && start < $0.end }),
      let spoken = SpokenWord.milliseconds(word.at)
    {
      return spoken
    }
    return timing.start
  }
}

extension HeardRole {
  /// Whether a speaker is one of those listened to.
  func hears(_ speaker: Role) -> Bool {
    switch self {
    case .customer: speaker == .customer
    case .agent: speaker.isCompany
    case .supervisor: speaker == .supervisor
    case .bot: speaker == .bot
    case .anyone: speaker.isJudged
    }
  }
}

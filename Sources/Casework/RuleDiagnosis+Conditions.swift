import Rules
import Transcripts

extension TurnConditionJudge {
  /// The parts of the conditions that do not hold, each with what was there instead.
  func obstacles(of conditions: [TurnCondition]) -> [RuleObstacle] {
    conditions.flatMap { condition -> [RuleObstacle] in
      let truth = truth(of: [condition])
      switch (truth, condition) {
      case (.holds, _): return []
      case (_, .when(let condition)): return obstacles(of: condition)
      case (.notEvaluated(let why), _):
        return [.notEvaluated(asked: condition.spelling, why: why)]
      case (.fails, .silence(let comparison, let asked)):
        return [measured(turn.timing.silence, "the silence was", comparison, asked)]
      case (.fails, .hold(let comparison, let asked)):
        return [measured(turn.timing.hold, "the hold was", comparison, asked)]
      case (.fails, .reply(let comparison, let asked)):
        return [measured(turn.timing.reply, "reply took", comparison, asked)]
      case (.fails, .shape(let shape)):
        return [
          .condition(
            found: shape.found(in: turn.text), asked: condition.spelling)
        ]
      }
    }
  }

  private func measured(
    _ value: Int64?, _ what: String, _ comparison: Comparison, _ asked: Int
  ) -> RuleObstacle {
    .condition(
      found: what + " " + RuleWording.duration(milliseconds: value ?? 0),
      asked: comparison.rawValue + " " + RuleWording.duration(milliseconds: Int64(asked)))
  }

  private func obstacles(of condition: Condition) -> [RuleObstacle] {
    guard let state = turn.state else {
      return [.notEvaluated(asked: "when", why: "no state")]
    }
    return FindingJudge(facts: state).obstacles(of: condition)
  }
}

extension FindingJudge {
  /// The parts of a condition that keep it from holding, each with what was there instead.
  func obstacles(of condition: Condition, isNegated: Bool = false) -> [RuleObstacle] {
    let truth = isNegated ? truth(of: condition).negated : truth(of: condition)
    switch (truth, condition) {
    case (.holds, _): return []
    case (_, .all(let parts)), (_, .any(let parts)):
      return parts.flatMap { obstacles(of: $0, isNegated: isNegated) }
    case (_, .not(let part)): return obstacles(of: part, isNegated: !isNegated)
    case (.notEvaluated(let why), .fact(let fact)):
      let asked = fact.wording(facts).question
      return [.notEvaluated(asked: (isNegated ? "not " : "") + asked, why: why)]
    case (.fails, .fact(let fact)):
      let wording = fact.wording(facts)
      return [
        .condition(
          found: isNegated ? wording.holds : wording.fails,
          asked: isNegated ? wording.opposite : wording.asked)
      ]
    }
  }
}

extension TurnCondition {
  /// The condition as a rule file spells it.
  fileprivate var spelling: String {
    switch self {
    case .when: "when"
    case .silence(let comparison, let asked):
      "silence \(comparison.rawValue) " + RuleWording.duration(milliseconds: Int64(asked))
    case .hold(let comparison, let asked):
      "hold \(comparison.rawValue) " + RuleWording.duration(milliseconds: Int64(asked))
    case .reply(let comparison, let asked):
      "reply \(comparison.rawValue) " + RuleWording.duration(milliseconds: Int64(asked))
    case .shape(let shape): "shape " + shape.spelling
    }
  }
}

extension TextShape {
  fileprivate var spelling: String {
    switch self {
    case .capitals(let comparison, let words): "capitals \(comparison.rawValue) \(words) words"
    case .exclamation(let comparison, let marks): "exclamation \(comparison.rawValue) \(marks)"
    case .elongation: "elongation"
    case .emoji(let kind): "emoji \(kind)"
    }
  }

  /// What of this shape the text has.
  fileprivate func found(in text: String) -> String {
    switch self {
    case .capitals: RuleWording.counted(Self.shoutedWords(in: text), "word") + " in capitals"
    case .exclamation:
      RuleWording.counted(text.utf8.count { $0 == UInt8(ascii: "!") }, "exclamation mark")
    case .elongation: "no word was drawn out"
    case .emoji(let kind): "no emoji of the list `emoji-\(kind)`"
    }
  }
}

import Matching

extension RuleExplanation {
  /// The same explanation with every quote as `view` shows it, and every word that stands alone as `mask` does.
  package func redacted(_ view: EvidenceView, mask: (String) -> String) -> RuleExplanation {
    switch answer {
    case .rule(let diagnosis):
      RuleExplanation(
        standing: standing, interaction: interaction,
        answer: .rule(diagnosis.shown(view, mask)))
    case .finding(let diagnosis):
      RuleExplanation(
        standing: standing, interaction: interaction,
        answer: .finding(
          FindingDiagnosis(
            found: diagnosis.found.map { $0.shown(view) },
            nearest: diagnosis.nearest.map { near in
              FindingDiagnosis.NearFinding(
                turn: near.turn, obstacles: near.obstacles.map { $0.shown(view, mask) })
            })))
    // Its reasons are those of the advice that it was made from.
    case .gate: self
    }
  }
}

extension RuleDiagnosis {
  fileprivate func shown(_ view: EvidenceView, _ mask: (String) -> String) -> RuleDiagnosis {
    RuleDiagnosis(
      interaction: interaction, heard: heard.map { $0.shown(view) },
      nearest: nearest.map { $0.shown(view, mask) },
      overall: overall.map { $0.shown(view, mask) })
  }
}

extension HeardTurn {
  fileprivate func shown(_ view: EvidenceView) -> HeardTurn {
    HeardTurn(
      turn: turn, speaker: speaker, evidence: evidence.map(view), with: with.map(view),
      isAtEnd: isAtEnd)
  }
}

extension NearTurn {
  fileprivate func shown(_ view: EvidenceView, _ mask: (String) -> String) -> NearTurn {
    NearTurn(
      turn: turn, speaker: speaker, nearness: nearness, words: words.map(view),
      obstacles: obstacles.map { $0.shown(view, mask) })
  }
}

extension RuleObstacle {
  fileprivate func shown(_ view: EvidenceView, _ mask: (String) -> String) -> RuleObstacle {
    switch self {
    case .words(let phrase): .words(phrase.shown(mask))
    case .veto(let line, let phrase, let quote):
      .veto(line: line, phrase: phrase, quote: mask(quote))
    case .sequence(let broken):
      .sequence(
        BrokenSequence(
          step: broken.step, asked: broken.asked, last: view(broken.last),
          late: broken.late.map(view),
          nearest: broken.nearest.map { NearStep(turn: $0.turn, phrase: $0.phrase.shown(mask)) }))
    case .absence(let asked, let heard): .absence(asked: asked, heard: view(heard))
    case .said(let words, let turn): .said(view(words), turn: turn)
    case .speaker, .condition, .notEvaluated, .position, .count: self
    }
  }
}

extension NearestPhrase {
  fileprivate func shown(_ mask: (String) -> String) -> NearestPhrase {
    let steps = steps.map { step -> Step in
      switch step {
      case .said(let asked, let word): .said(asked: asked, word: mask(word))
      case .differs(let asked, let word): .differs(asked: asked, word: mask(word))
      case .between(let word): .between(word: mask(word))
      case .missing: step
      }
    }
    return NearestPhrase(part: part, phrase: phrase, steps: steps, found: found, asked: asked)
  }
}

package import Casework
import Matching
import Rules
import Transcripts

/// Writes why a rule was heard or was not, as a document `aftercare.rule-explanation/1`.
package enum RuleDiagnosisWriter {
  /// Writes the document as one line.
  package static func writeLine(
    _ explanation: RuleExplanation, source: String, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.rule-explanation/1")
      json.key("interaction")
      json.string(explanation.interaction)
      json.key("source")
      json.string(source)
      json.standing(explanation.standing)
      json.answer(explanation.answer)
    }
    json.endLine()
  }
}

extension JSONBuffer {
  /// Writes the member `rule`.
  fileprivate mutating func standing(_ standing: RuleStanding) {
    key("rule")
    object { json in
      json.member("id", standing.id)
      json.member("kind", standing.kind.rawValue)
      json.member("title", standing.title)
      json.member("status", standing.status?.rawValue)
      json.key("runs")
      json.bool(standing.runs)
      json.key("changes")
      json.array(standing.changes) { json, change in
        json.object { json in
          json.member("kind", change.kind.rawValue)
          json.member("pack", change.pack)
          json.member("because", change.because)
        }
      }
    }
  }

  /// Writes the members `heard`, `nearest`, `overall`, `found`, `gate`; those that don't belong are empty.
  fileprivate mutating func answer(_ answer: RuleExplanation.Answer) {
    var rule: RuleDiagnosis?
    var finding: FindingDiagnosis?
    var gate: GateDiagnosis?
    switch answer {
    case .rule(let diagnosis): rule = diagnosis
    case .finding(let diagnosis): finding = diagnosis
    case .gate(let diagnosis): gate = diagnosis
    }
    key("heard")
    array(rule?.heard ?? []) { json, turn in json.heard(turn) }
    key("nearest")
    array(rule?.nearest ?? []) { json, turn in json.near(turn) }
    key("overall")
    array(rule?.overall ?? []) { json, obstacle in json.obstacle(obstacle) }
    findings(finding?.found ?? [])
    key("nearest_findings")
    array(finding?.nearest ?? []) { json, near in
      json.object { json in
        json.key("turn")
        json.int(near.turn)
        json.key("obstacles")
        json.array(near.obstacles) { json, obstacle in json.obstacle(obstacle) }
      }
    }
    stretches(gate)
  }

  private mutating func stretches(_ diagnosis: GateDiagnosis?) {
    key("stretches")
    array(diagnosis?.stretches ?? []) { json, stretch in
      json.object { json in
        json.key("from")
        json.int(stretch.from)
        json.key("to")
        json.int(stretch.to)
        json.opened(stretch.reading)
      }
    }
    key("at_end")
    guard let end = diagnosis?.end else { return null() }
    object { json in json.opened(end) }
  }

  private mutating func opened(_ reading: GateReading) {
    gate(reading)
    key("facts")
    array(reading.opensWhen) { json, fact in json.string(fact.words) }
  }

  private mutating func heard(_ turn: HeardTurn) {
    object { json in
      json.key("turn")
      json.int(turn.turn)
      json.member("speaker", turn.speaker?.rawValue)
      json.key("evidence")
      json.evidence(turn.evidence)
      json.key("with")
      json.evidence(turn.with)
      json.key("at_end")
      json.bool(turn.isAtEnd)
    }
  }

  private mutating func near(_ turn: NearTurn) {
    object { json in
      json.key("turn")
      json.int(turn.turn)
      json.member("speaker", turn.speaker.rawValue)
      json.key("nearness")
      json.int(turn.nearness)
      json.member("quote", turn.words?.quote)
      json.key("obstacles")
      json.array(turn.obstacles) { json, obstacle in json.obstacle(obstacle) }
    }
  }

  fileprivate mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    string(text)
  }
}

extension JSONBuffer {
  /// Writes an obstacle: its kind, then what belongs to the kind.
  fileprivate mutating func obstacle(_ obstacle: RuleObstacle) {
    object { json in
      json.member("kind", obstacle.kind)
      switch obstacle {
      case .words(let phrase):
        json.members(of: phrase)
      case .speaker(let speaker, let asked):
        json.member("found", speaker.rawValue)
        json.member("asked", ObstacleText.roles(asked))
      case .veto(let line, let phrase, let quote):
        json.member("asked", line)
        json.member("phrase", phrase)
        json.member("quote", quote)
      case .condition(let found, let asked):
        json.member("found", found)
        json.member("asked", asked)
      case .notEvaluated(let asked, let why):
        json.member("asked", asked)
        json.member("why", why)
      case .position(let found, let asked, let off):
        json.member("found", found)
        json.member("asked", asked)
        json.member("off", off)
      case .count(let reached, let asked):
        json.key("found")
        json.int(reached)
        json.key("asked")
        json.int(asked.least)
        json.key("within_turns")
        json.int(asked.turns)
      case .sequence(let broken):
        json.members(of: broken)
      case .absence(let asked, let heard):
        json.member("asked", asked)
        json.key("heard")
        json.evidence([heard])
      case .said(let words, _):
        json.key("heard")
        json.evidence([words])
      }
    }
  }

  private mutating func members(of phrase: NearestPhrase) {
    member("phrase", phrase.phrase)
    key("found")
    int(phrase.found)
    key("asked")
    int(phrase.asked)
    key("steps")
    array(phrase.steps) { json, step in
      json.object { json in
        let (kind, asked, word) = step.members
        json.member("kind", kind)
        json.member("asked", asked)
        json.member("word", word)
      }
    }
  }

  private mutating func members(of broken: RuleObstacle.BrokenSequence) {
    member("asked", broken.asked)
    key("last")
    evidence([broken.last])
    key("late")
    evidence(broken.late.map { [$0] } ?? [])
    key("nearest_turn")
    int(broken.nearest?.turn)
    key("nearest")
    guard let phrase = broken.nearest?.phrase else { return null() }
    object { json in json.members(of: phrase) }
  }
}

extension RuleObstacle {
  /// The kind as the document spells it.
  fileprivate var kind: String {
    switch self {
    case .words: "words"
    case .speaker: "speaker"
    case .veto: "veto"
    case .condition: "condition"
    case .notEvaluated: "not_evaluated"
    case .position: "position"
    case .count: "count"
    case .sequence: "sequence"
    case .absence: "absence"
    case .said: "said"
    }
  }
}

extension NearestPhrase.Step {
  fileprivate var members: (kind: String, asked: String?, word: String?) {
    switch self {
    case .said(let asked, let word): ("said", asked, word)
    case .differs(let asked, let word): ("differs", asked, word)
    case .missing(let asked): ("missing", asked, nil)
    case .between(let word): ("between", nil, word)
    }
  }
}

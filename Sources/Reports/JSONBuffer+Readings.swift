import Casework
import Rules

extension JSONBuffer {
  /// Writes the member `because`: reasons, most severe first.
  mutating func because(_ reasons: [Evidence]) {
    key("because")
    evidence(reasons)
  }

  /// Writes pieces of evidence as an array.
  mutating func evidence(_ reasons: [Evidence]) {
    array(reasons) { json, reason in
      json.object { json in
        json.key("rule")
        json.string(reason.rule)
        json.key("turn")
        json.int(reason.turn)
        json.span(reason)
        json.earlierInteraction(reason)
      }
    }
  }

  /// Writes whose turn it is, where that is another interaction's.
  mutating func earlierInteraction(_ evidence: Evidence) {
    guard let interaction = evidence.interaction else { return }
    key("interaction")
    string(interaction)
  }

  /// Writes the members `start`, `end`, `quote`.
  mutating func span(_ evidence: Evidence) {
    key("start")
    int(evidence.start)
    key("end")
    int(evidence.end)
    key("quote")
    string(evidence.quote)
  }

  /// Writes the member `stress`.
  mutating func stress(_ stress: StressReading) {
    key("stress")
    object { json in
      json.key("level")
      json.string(stress.level.name)
      json.key("peak")
      json.string(stress.peak.name)
      json.because(stress.because)
    }
  }

  /// Writes the member `problem`.
  mutating func problem(_ problem: ProblemReading) {
    key("problem")
    object { json in
      json.key("state")
      json.problemMembers(problem)
    }
  }

  /// Writes a problem's members from the state's value on.
  mutating func problemMembers(_ problem: ProblemReading) {
    string(problem.state.rawValue)
    key("count")
    int(problem.count)
    key("confirmation")
    string(problem.confirmation?.rawValue)
    because(problem.because)
  }

  /// Writes the member `gate`.
  mutating func gate(_ gate: GateReading) {
    key("gate")
    object { json in json.gateMembers(gate) }
  }

  /// Writes a gate's members.
  mutating func gateMembers(_ gate: GateReading) {
    key("decision")
    string(gate.decision.rawValue)
    key("basis")
    string(gate.basis.rawValue)
    because(gate.because)
    key("opens_at")
    timestamp(gate.opensAt)
    key("opens_when")
    array(gate.opensWhen) { json, fact in json.string(fact.rawValue) }
  }

  /// Writes the member `matches`.
  mutating func matches(_ matches: [MarkerMatch]) {
    key("matches")
    array(matches) { json, match in
      json.object { json in
        json.key("rule")
        json.string(match.evidence.rule)
        json.key("marker")
        json.string(match.meaning.marker)
        json.key("means")
        json.string(match.meaning.detail)
        json.span(match.evidence)
        json.key("with")
        json.evidence(match.with)
        json.trial(match.isTrial)
      }
    }
  }

  /// Writes the member `findings`.
  mutating func findings(_ findings: [Finding]) {
    key("findings")
    array(findings) { json, finding in
      json.object { json in
        json.key("id")
        json.string(finding.id)
        json.key("severity")
        json.string(finding.severity.name)
        json.key("turn")
        json.int(finding.turn)
        json.key("message")
        json.string(finding.message)
        json.because(finding.because)
        json.trial(finding.isTrial)
      }
    }
  }

  private mutating func trial(_ isTrial: Bool) {
    guard isTrial else { return }
    key("trial")
    bool(true)
  }
}

extension JSONBuffer {
  /// Writes the members `redacted` and `personal_data`: how often each kind was replaced.
  mutating func personalData(_ counts: [String: Int]?) {
    key("redacted")
    bool(counts != nil)
    key("personal_data")
    self.counts(counts ?? [:])
  }

  /// Writes counts by kind as a value, in order of the kinds.
  mutating func counts(_ counts: [String: Int]) {
    object { json in
      for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
        json.key(named: kind.lowercased())
        json.int(count)
      }
    }
  }
}

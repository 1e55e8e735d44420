import Casework
import Rules

extension AuditSummary {
  /// Counts an interaction by its record `aftercare.interaction/1`, which tells all that a summary counts.
  mutating func count(_ record: JSONValue) {
    var counted = Self()
    counted.interactions = 1
    counted.turns = record["turns"]?.count ?? 0
    counted.countState(record)
    counted.countOffers(record["offers"]?.items ?? [])
    for finding in record["findings"]?.items ?? [] where finding["trial"] != .bool(true) {
      if let severity = Severity.allCases.first(where: { $0.name == finding["severity"]?.text }) {
        counted.findings.count(severity)
      }
    }
    for commitment in record["commitments"]?.items ?? [] {
      if let state = (commitment["state"]?.text).flatMap(Commitment.State.init) {
        counted.commitments.count(state)
      }
    }
    counted.countFollowUp(record["follow_up"])
    if case .object(let counts)? = record["personal_data"] {
      for (kind, count) in counts { counted.personalData[kind.uppercased()] = count.count ?? 0 }
    }
    counted.scorecards.count(record["scorecard"])
    self = adding(counted)
  }

  private mutating func countState(_ record: JSONValue) {
    let stress = record["stress"]
    if let peak = StressLevel.allCases.first(where: { $0.name == stress?["peak"]?.text }) {
      byPeak.count(peak)
    }
    if let final = (record["problem"]?["final"]?.text).flatMap(ProblemState.init) {
      byFinalState.count(final)
    }
    let isHeldUnevaluated = (record["gate"]?["because"]?.items ?? []).contains {
      $0["rule"]?.text == DecisionID.notEvaluated.rawValue
    }
    if stress?["trajectory"]?.items.isEmpty ?? true, turns > 0, isHeldUnevaluated { unjudged = 1 }
  }

  private mutating func countOffers(_ offers: [JSONValue]) {
    var made: [(turn: Int, decision: GateDecision)] = []
    for offer in offers {
      guard let decision = (offer["decision"]?.text).flatMap(GateDecision.init) else { continue }
      if offer["by"]?.text == OfferRecord.Origin.tool.rawValue {
        offersAsked.count(decision)
      } else {
        made.append((offer["turn"]?.count ?? 0, decision))
      }
    }
    for decision in GateDecision.mostHeld(of: made) { offersMade.count(decision) }
  }

  private mutating func countFollowUp(_ followUp: JSONValue?) {
    guard followUp?["needed"] == .bool(true) else { return }
    checkIns.needed += 1
    if followUp?["window"] ?? .null == .null {
      checkIns.withoutTime += 1
    } else if followUp?["feasible"] == .bool(true) {
      checkIns.feasible += 1
    } else {
      checkIns.infeasible += 1
    }
  }
}

extension ScorecardSums {
  /// Counts a scorecard as a record has it.
  fileprivate mutating func count(_ scorecard: JSONValue?) {
    var verdicts: [(ScorecardItem, Scorecard.Verdict)] = []
    for entry in scorecard?["items"]?.items ?? [] {
      guard let item = ScorecardItem.allCases.first(where: { $0.key == entry["item"]?.text }),
        let verdict = (entry["verdict"]?.text).flatMap(Scorecard.Verdict.init)
      else { continue }
      verdicts.append((item, verdict))
    }
    count(
      points: scorecard?["points"]?.count ?? 0, possible: scorecard?["possible"]?.count ?? 0,
      isFatal: scorecard?["fatal"] == .bool(true), verdicts)
  }
}

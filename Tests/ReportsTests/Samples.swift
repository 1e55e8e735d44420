import Rules
import Transcripts

@testable import Casework

/// Values that the suites of reports are tried with.
enum Samples {
  static let evidence = Evidence(
    rule: "stress.repeat-contact", turn: 4, start: 8, end: 18, quote: "third time")

  static func time(_ text: String) -> Timestamp {
    Timestamp(rfc3339: text) ?? Timestamp(milliseconds: 0)
  }

  static func advice(
    turn: Int = 4, level: StressLevel = .stressed, state: ProblemState = .stated,
    decision: GateDecision = .blocked, because: [Evidence] = [evidence],
    matches: [MarkerMatch] = [], findings: [Finding] = [], next: String? = "Own it.",
    followUp: FollowUp? = nil
  ) -> Advice {
    Advice(
      interaction: "c1", turn: turn, at: time("2026-03-03T10:04:11-05:00"), speaker: .customer,
      stress: StressReading(
        level: level, peak: max(level, .stressed), because: level == .calm ? [] : because),
      problem: ProblemReading(
        state: state, count: state == .none ? 0 : 1, confirmation: nil,
        because: state == .none ? [] : because),
      gate: GateReading(
        decision: decision, basis: .rule, because: because, opensAt: nil,
        opensWhen: [.stressCalm, .problemConfirmed]),
      matches: matches, findings: findings, next: next, followUp: followUp)
  }

  static func finding(
    _ severity: Severity, turn: Int = 2, quote: String? = "sports pack", isTrial: Bool = false,
    id: String = "conduct.offer-while-held"
  ) -> Finding {
    Finding(
      id: id, severity: severity, turn: turn,
      message: "An offer was made while the gate was closed",
      because: [Evidence(rule: "offer.pitch", turn: turn, start: 0, end: 11, quote: quote)],
      isTrial: isTrial)
  }

  static let commitment = Commitment(
    id: "co-1", turn: 9,
    evidence: Evidence(
      rule: "commitment.call", turn: 9, start: 0, end: 16, quote: "I will call you"),
    due: time("2026-03-04T17:00:00-05:00"), state: .open)

  /// What is owed after an end at 10:05 in New York.
  static func followUp(at: Timestamp? = time("2026-03-04T08:00:00-05:00")) -> FollowUp {
    FollowUp(
      needed: true,
      window: FollowUpWindow(
        opensAt: time("2026-03-03T22:05:00-05:00"), closesAt: time("2026-03-04T10:05:00-05:00")),
      feasible: at != nil, infeasibleBecause: at == nil ? ["no minute fits"] : [],
      nearest: at == nil
        ? NearestMinutes(before: time("2026-03-03T20:00:00-05:00"), after: nil) : nil,
      checkIn: CheckIn(
        id: "ci-1", interaction: "c1", number: 1, at: at, timezone: "America/New_York",
        channel: "voice", owner: "agent-7",
        because: ["nearest to 18 h"]),
      brief: CheckInBrief(
        confirm: ["Is it solved?"],
        problem: [Evidence(rule: "problem.dead", turn: 1, start: 3, end: 7, quote: "dead")],
        commitments: [commitment]))
  }

  static let noFollowUp = FollowUp(
    needed: false, window: nil, feasible: nil, infeasibleBecause: [], nearest: nil, checkIn: nil,
    brief: nil)

  static func record(
    _ interaction: String = "c1", startedAt: Timestamp? = time("2026-03-03T10:00:00-05:00"),
    level: StressLevel = .calm, peak: StressLevel? = nil, state: ProblemState = .none,
    because: [Evidence] = [evidence], offers: [OfferRecord] = [], commitments: [Commitment] = [],
    findings: [Finding] = [], followUp: FollowUp = noFollowUp, facts: InteractionFacts = .init(),
    trajectory: [StressLevel]? = nil, gate: [Evidence] = [], answer: CheckInAnswer? = nil
  ) -> CaseRecord {
    var record = CaseRecord(
      interaction: interaction, facts: facts, startedAt: startedAt,
      endedAt: startedAt.map {
        Timestamp(milliseconds: $0.milliseconds + 300_000, offset: $0.offset)
      }, turns: 9,
      stress: StressReading(
        level: level, peak: peak ?? level, because: level == .calm ? [] : because),
      trajectory: trajectory ?? [.calm, level],
      problem: ProblemReading(
        state: state, count: state == .none ? 0 : 1,
        confirmation: state == .confirmed ? .explicit : nil,
        because: state == .none ? [] : because),
      offers: offers,
      gate: GateReading(
        decision: .blocked, basis: .rule, because: gate, opensAt: time("2026-04-02T10:05:00-05:00"),
        opensWhen: [.checkInConfirmed]),
      commitments: commitments, findings: findings, followUp: followUp)
    record.checkInAnswer = answer
    return record
  }

  static func customer(_ id: String) -> InteractionFacts {
    var facts = InteractionFacts()
    facts.customer = id
    return facts
  }

  static func agent(_ id: String) -> InteractionFacts {
    var facts = InteractionFacts()
    facts.agent = id
    return facts
  }

  static func offer(
    _ by: OfferRecord.Origin, _ decision: GateDecision, turn: Int = 6
  ) -> OfferRecord {
    OfferRecord(
      turn: turn, id: by == .tool ? "p-1" : nil, kind: .crossSell, by: by, decision: decision,
      basis: .rule,
      words: by == .tool ? nil : Evidence(rule: "offers.sports", turn: turn, quote: "sports pack"),
      because: [evidence])
  }
}

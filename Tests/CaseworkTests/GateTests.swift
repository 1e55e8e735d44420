import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The gate decides on offers")
struct GateTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let facts: GateFacts
    var kind = OfferKind.crossSell
    let decision: GateDecision
    let basis: GateBasis
    let opensWhen: [GateOpener]
    var opensAt: Int64?

    var testDescription: String { name }
  }

  static let end: Int64 = 1_772_550_000
  static let opens = end + 12 * 3600
  static let longest = end + 30 * 86_400

  static let rows: [Row] = [
    Row(
      name: "before the reason is known", facts: facts(), decision: .blocked, basis: .default,
      opensWhen: [.purposeKnown]),
    Row(
      name: "a routine contact", facts: facts(purpose: .routine(words)), decision: .open,
      basis: .rule, opensWhen: []),
    Row(
      name: "a purpose that is no routine", facts: facts(purpose: .other(words)),
      decision: .blocked, basis: .default, opensWhen: [.purposeKnown]),
    Row(
      name: "uneasy without a problem", facts: facts(.uneasy, purpose: .routine(words)),
      decision: .blocked, basis: .rule, opensWhen: [.stressCalm]),
    Row(
      name: "uneasy, purpose unknown", facts: facts(.uneasy), decision: .blocked, basis: .rule,
      opensWhen: [.purposeKnown, .stressCalm]),
    Row(
      name: "stressed without a problem", facts: facts(.stressed, purpose: .routine(words)),
      decision: .blocked, basis: .rule, opensWhen: [.stressCalm, .followUpWindowOpen]),
    Row(
      name: "calm again after stress",
      facts: facts(.calm, peak: .stressed, purpose: .routine(words)),
      decision: .blocked, basis: .rule, opensWhen: [.followUpWindowOpen]),
    Row(
      name: "a problem stated", facts: facts(.calm, problem: .stated), decision: .blocked,
      basis: .rule, opensWhen: [.problemConfirmed, .followUpWindowOpen]),
    Row(
      name: "a problem stated in stress", facts: facts(.stressed, problem: .stated),
      decision: .blocked, basis: .rule,
      opensWhen: [.stressCalm, .problemConfirmed, .followUpWindowOpen]),
    Row(
      name: "a problem confirmed", facts: facts(problem: .confirmed, explicit: true),
      decision: .blocked, basis: .rule, opensWhen: [.followUpWindowOpen]),
    Row(
      name: "a product asked for", facts: facts(purpose: .routine(words), asked: true),
      decision: .answerOnly, basis: .rule, opensWhen: []),
    Row(
      name: "a product asked for beside a problem",
      facts: facts(problem: .stated, purpose: .routine(words), asked: true), decision: .blocked,
      basis: .rule, opensWhen: [.problemConfirmed, .followUpWindowOpen]),
    Row(
      name: "retention to one who cancels", facts: facts(purpose: .other(words), cancel: true),
      kind: .retention, decision: .answerOnly, basis: .rule, opensWhen: []),
    Row(
      name: "retention to one with a problem",
      facts: facts(problem: .stated, purpose: .other(words), cancel: true), kind: .retention,
      decision: .blocked, basis: .rule, opensWhen: [.problemConfirmed, .followUpWindowOpen]),
    Row(
      name: "cross-selling to one who cancels",
      facts: facts(purpose: .other(words), cancel: true), decision: .blocked, basis: .default,
      opensWhen: [.purposeKnown]),
    Row(
      name: "advocacy in a routine contact", facts: facts(purpose: .routine(words)),
      kind: .advocacy, decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed]),
    Row(
      name: "inside a check-in", facts: facts(purpose: .routine(words), checkIn: true),
      decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed]),
    Row(
      name: "a vulnerable customer", facts: facts(purpose: .routine(words), vulnerable: true),
      decision: .blocked, basis: .rule, opensWhen: [.supervisorRelease]),
    Row(
      name: "do not contact", facts: facts(purpose: .routine(words), doNotContact: true),
      decision: .blocked, basis: .rule, opensWhen: [.consentGiven]),
    Row(
      name: "a broken promise", facts: facts(purpose: .routine(words), broken: true),
      decision: .blocked, basis: .rule, opensWhen: [.commitmentKept]),
    Row(
      name: "a role missing", facts: facts(purpose: .routine(words), unknown: true),
      decision: .blocked, basis: .notEvaluated, opensWhen: [.ruleEvaluable]),
    Row(
      name: "a role missing before the reason is known", facts: facts(unknown: true),
      decision: .blocked, basis: .notEvaluated, opensWhen: [.purposeKnown, .ruleEvaluable]),
    Row(
      name: "a role missing beside a problem", facts: facts(problem: .stated, unknown: true),
      decision: .blocked, basis: .rule,
      opensWhen: [.problemConfirmed, .followUpWindowOpen, .ruleEvaluable]),
    Row(
      name: "ended with nothing owed", facts: facts(ended: .notNeeded), decision: .open,
      basis: .rule, opensWhen: []),
    Row(
      name: "ended, confirmed explicitly",
      facts: facts(problem: .confirmed, explicit: true, ended: .needed), decision: .blocked,
      basis: .rule, opensWhen: [.followUpWindowOpen], opensAt: opens),
    Row(
      name: "ended, confirmed by thanks", facts: facts(problem: .confirmed, ended: .needed),
      decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed], opensAt: longest),
    Row(
      name: "ended, claimed", facts: facts(problem: .claimed, ended: .needed),
      decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed], opensAt: longest),
    Row(
      name: "ended in stress, confirmed",
      facts: facts(.stressed, problem: .confirmed, explicit: true, ended: .needed),
      decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed], opensAt: longest),
    Row(
      name: "ended calm after stress without a problem",
      facts: facts(.calm, peak: .stressed, ended: .needed), decision: .blocked, basis: .rule,
      opensWhen: [.followUpWindowOpen], opensAt: opens),
    Row(
      name: "ended, confirmed, vulnerable",
      facts: facts(problem: .confirmed, explicit: true, vulnerable: true, ended: .needed),
      decision: .blocked, basis: .rule, opensWhen: [.checkInConfirmed, .supervisorRelease]),
    Row(
      name: "ended, confirmed, not to be contacted",
      facts: facts(problem: .confirmed, explicit: true, doNotContact: true, ended: .needed),
      decision: .blocked, basis: .rule, opensWhen: [.followUpWindowOpen, .consentGiven]),
    Row(
      name: "ended without a time",
      facts: facts(problem: .confirmed, explicit: true, ended: .neededWithoutTime),
      decision: .blocked, basis: .rule, opensWhen: [.followUpWindowOpen]),
    Row(
      name: "a product asked for, then ended",
      facts: facts(purpose: .routine(words), asked: true, ended: .notNeeded), decision: .open,
      basis: .rule, opensWhen: []),
  ]

  @Test("row by row", arguments: rows)
  func decides(_ row: Row) {
    let reading = Gate(policy: Policy()).decide(row.facts, kind: row.kind)
    #expect(reading.decision == row.decision)
    #expect(reading.basis == row.basis)
    #expect(reading.opensWhen == row.opensWhen)
    #expect(reading.opensAt?.milliseconds == row.opensAt.map { $0 * 1000 })
    #expect(!reading.because.isEmpty, "every decision names its rule")
  }

  @Test("more evidence of stress never opens it", arguments: UInt64(1)...200)
  func isMonotone(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var facts = Self.randomFacts(&random)
    let kind = OfferKind.allCases.randomElement(using: &random) ?? .crossSell
    let gate = Gate(policy: Policy())
    var before = gate.decide(facts, kind: kind).decision
    for level in StressLevel.allCases where level > facts.stress.level {
      facts.stress = Self.stress(level, peak: max(level, facts.stress.peak))
      let after = gate.decide(facts, kind: kind).decision
      #expect(Self.strictness(after) >= Self.strictness(before))
      before = after
    }
  }

  @Test(
    "a block says what opens it, and an unsettled problem is never open", arguments: UInt64(1)...400
  )
  func blocksAreExplained(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let facts = Self.randomFacts(&random)
    let kind = OfferKind.allCases.randomElement(using: &random) ?? .crossSell
    let reading = Gate(policy: Policy()).decide(facts, kind: kind)
    #expect((reading.decision == .blocked) == !reading.opensWhen.isEmpty)
    if facts.problem.count > 0, facts.end == nil { #expect(reading.decision == .blocked) }
    if facts.notEvaluated != nil { #expect(reading.decision == .blocked) }
  }

  static func strictness(_ decision: GateDecision) -> Int {
    GateDecision.allCases.firstIndex(of: decision) ?? 0
  }

  enum Ended { case no, notNeeded, needed, neededWithoutTime }

  static let words = Evidence(rule: "purpose.test", turn: 1, start: 0, end: 4, quote: "test")

  static func stress(_ level: StressLevel, peak: StressLevel? = nil) -> StressReading {
    StressReading(level: level, peak: peak ?? level, because: level == .calm ? [] : [words])
  }

  static func facts(
    _ level: StressLevel = .calm, peak: StressLevel? = nil, problem: ProblemState = .none,
    explicit: Bool = false, purpose: PurposeKnowledge = .unknown, asked: Bool = false,
    cancel: Bool = false, vulnerable: Bool = false, doNotContact: Bool = false,
    broken: Bool = false, unknown: Bool = false, checkIn: Bool = false, ended: Ended = .no
  ) -> GateFacts {
    var facts = GateFacts(
      stress: stress(level, peak: peak),
      problem: ProblemReading(
        state: problem, count: problem == .none ? 0 : 1,
        confirmation: problem == .confirmed ? (explicit ? .explicit : .implicit) : nil,
        because: problem == .none ? [] : [words]))
    facts.isConfirmedExplicitly = explicit
    facts.purpose = purpose
    facts.askedFor = asked ? words : nil
    facts.cancelAsked = cancel ? words : nil
    facts.vulnerability = vulnerable ? [words] : []
    facts.doNotContact = doNotContact ? words : nil
    facts.brokenPromises = broken ? [words] : []
    facts.notEvaluated = unknown ? words : nil
    facts.isCheckIn = checkIn
    facts.end = careEnd(ended)
    return facts
  }

  private static func careEnd(_ ended: Ended) -> CareEnd? {
    if ended == .no { return nil }
    let endedAt = ended == .neededWithoutTime ? nil : Timestamp(milliseconds: end * 1000)
    let window = endedAt.map {
      FollowUpWindow(
        opensAt: $0.adding(seconds: 12 * 3600), closesAt: $0.adding(seconds: 24 * 3600))
    }
    return CareEnd(
      endedAt: endedAt, heldUntil: endedAt?.adding(seconds: 30 * 86_400),
      followUp: FollowUp(
        needed: ended != .notNeeded, window: ended == .notNeeded ? nil : window, feasible: nil,
        infeasibleBecause: [], nearest: nil, checkIn: nil, brief: nil))
  }

  private static func randomFacts(_ random: inout SeededGenerator) -> GateFacts {
    func maybe() -> Bool { Int.random(in: 0..<4, using: &random) == 0 }
    let problem = ProblemState.allCases.randomElement(using: &random) ?? .none
    let level = StressLevel.allCases.randomElement(using: &random) ?? .calm
    let purposes: [PurposeKnowledge] = [.unknown, .routine(words), .other(words)]
    return facts(
      level, peak: maybe() ? .crisis : level, problem: problem,
      explicit: problem == .confirmed && maybe(),
      purpose: purposes.randomElement(using: &random) ?? .unknown, asked: maybe(),
      cancel: maybe(), vulnerable: maybe(), doNotContact: maybe(), broken: maybe(),
      unknown: maybe(), checkIn: maybe())
  }
}

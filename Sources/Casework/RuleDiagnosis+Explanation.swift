package import Matching
package import Rules
package import Transcripts

/// The answer to why a rule, a finding or the gate did what it did in an interaction.
package struct RuleExplanation: Sendable {
  /// What was asked about.
  package let standing: RuleStanding
  /// The interaction.
  package let interaction: String
  /// What was found.
  package let answer: Answer

  /// What was found, by what was asked about.
  package enum Answer: Sendable {
    case rule(RuleDiagnosis)
    case finding(FindingDiagnosis)
    case gate(GateDiagnosis)
  }

  /// Puts an answer together.
  package init(standing: RuleStanding, interaction: String, answer: Answer) {
    self.standing = standing
    self.interaction = interaction
    self.answer = answer
  }
}

/// What an id stands for, and whether it runs at all.
package struct RuleStanding: Sendable {
  /// What an id may name.
  package enum Kind: String, Sendable {
    case rule
    case finding
    /// One of the gate's reasons.
    case decision
    /// The gate, whatever its reason.
    case gate
  }

  /// The id as it was asked for.
  package let id: String
  /// What it names.
  package let kind: Kind
  /// One line for a reader.
  package let title: String
  /// How far it has come, `nil` for the gate and its reasons.
  package let status: RuleStatus?
  /// What packs changed of it, in order.
  package let changes: [RuleChange]

  /// Whether it runs.
  package var runs: Bool { status.map { $0 == .stable || $0 == .trial } ?? true }

  /// The standing of an id, `nil` where nothing has it.
  package init?(id: String, in rulebook: Rulebook) {
    self.id = id
    changes = rulebook.changes.filter { $0.id == id }
    if let rule = rulebook.rules.first(where: { $0.id == id }) {
      (kind, title, status) = (.rule, rule.title, rule.status)
    } else if let finding = rulebook.findings.first(where: { $0.id == id }) {
      (kind, title, status) = (.finding, finding.title, finding.status)
    } else if let decision = DecisionID(rawValue: id) {
      (kind, title, status) = (.decision, rulebook.decisions[decision]?.title ?? id, nil)
    } else if id == Self.gateID {
      (kind, title, status) = (.gate, "Whether an offer may be made", nil)
    } else {
      return nil
    }
  }

  /// What asks for the gate as a whole.
  package static let gateID = "gate"
}

/// Where a finding was made, and where it came closest.
package struct FindingDiagnosis: Sendable {
  /// Each time it was found.
  package let found: [Finding]
  /// Turns where the fewest of its conditions did not hold, fewest first.
  package let nearest: [NearFinding]

  /// A record on which a finding came close.
  package struct NearFinding: Sendable, Equatable {
    /// Number of the turn.
    package let turn: Int
    /// What did not hold.
    package let obstacles: [RuleObstacle]
  }
}

/// When the gate was held, and what would have opened it.
package struct GateDiagnosis: Sendable {
  /// Turns in a row on which the gate needed the same facts.
  package struct Stretch: Sendable, Equatable {
    /// The first of them.
    package let from: Int
    /// The last of them.
    package internal(set) var to: Int
    /// The gate on the first of them.
    package let reading: GateReading
  }

  /// Where the reason held; all of the interaction where the gate as a whole is asked about.
  package let stretches: [Stretch]
  /// The gate at the end.
  package let end: GateReading

  /// Follows the gate through the advice of an interaction; a reason's id leaves only where it held.
  package init(_ advice: [Advice], end: GateReading, reason: String?) {
    var stretches: [Stretch] = []
    var isGoingOn = false
    for answer in advice {
      let gate = answer.gate
      let isHeld = reason == nil || gate.because.contains { $0.rule == reason }
      if isHeld, isGoingOn, let last = stretches.last?.reading, last.decision == gate.decision,
        last.opensWhen == gate.opensWhen
      {
        stretches[stretches.count - 1].to = answer.turn
      } else if isHeld {
        stretches.append(Stretch(from: answer.turn, to: answer.turn, reading: gate))
      }
      isGoingOn = isHeld
    }
    self.stretches = stretches
    self.end = end
  }
}

/// Follows a finding through an interaction.
package struct FindingInquiry: Sendable {
  private let rules: CaseRules
  private let finding: FindingRule
  private var matcher: Matcher
  private var interaction: OpenInteraction
  private var near: [FindingDiagnosis.NearFinding] = []

  /// Begins with an interaction of which nothing was said yet.
  package init(
    interaction: String, rules: CaseRules, matcher: Matcher, finding: FindingRule
  ) {
    self.rules = rules
    self.matcher = matcher
    self.finding = finding
    self.interaction = OpenInteraction(interaction: interaction, rules: rules)
  }

  /// Takes the next record and what was answered to it.
  package mutating func take(_ record: TurnRecord) {
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    let before = interaction.finals
    let advice = interaction.take(record, matches: matches)
    guard !record.partial else { return }
    let finals = interaction.finals
    var events = finals.seenEvents.subtracting(before.seenEvents)
    if record.event == .end { events.insert(.ended) }
    let made = finals.offers.dropFirst(before.offers.count).filter { $0.by != .tool }
    let held = Set(finals.held).sorted().map { index in
      let id = rules.rulebook.rules[index].id
      let words = advice.matches.first { $0.evidence.rule == id }?.evidence
      return RuleMatch(rule: index, evidence: words ?? Evidence(rule: id, turn: advice.turn))
    }
    let facts = finals.findingFacts(
      TurnMarkers.sorted(held, rules: rules), offersMade: Array(made),
      asked: record.event == .offer ? record.offer?.kind : nil, events: events)
    let obstacles = FindingJudge(facts: facts).obstacles(of: finding.condition)
    if !obstacles.isEmpty {
      near.append(FindingDiagnosis.NearFinding(turn: advice.turn, obstacles: obstacles))
    }
  }

  /// What was found; `found` are the interaction's findings.
  package func finished(found: [Finding]) -> FindingDiagnosis {
    let nearest = near.sorted { ($0.obstacles.count, $0.turn) < ($1.obstacles.count, $1.turn) }
    return FindingDiagnosis(
      found: found.filter { $0.id == finding.id },
      nearest: Array(nearest.prefix(RuleDiagnosis.mostTurns)))
  }
}

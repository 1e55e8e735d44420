public import Rules
public import Transcripts

/// A marker found on a record, as the advice shows it.
public struct MarkerMatch: Sendable, Equatable {
  /// What the match says.
  public let meaning: Meaning
  /// The words.
  public let evidence: Evidence
  /// The words that came before them, of a sequence or a count.
  public let with: [Evidence]
  /// Whether its rule is on trial: shown, but it moves nothing.
  public let isTrial: Bool
}

/// How stressed the customer is now.
public struct StressReading: Sendable, Equatable {
  /// The level now.
  public let level: StressLevel
  /// The highest level of this interaction.
  public let peak: StressLevel
  /// What holds the level, most severe first.
  public let because: [Evidence]
}

/// Where the problem stands now.
public struct ProblemReading: Sendable, Equatable {
  /// The state of the problem in hand; at the end, of the least settled one.
  public let state: ProblemState
  /// How many problems were stated.
  public let count: Int
  /// How the customer confirmed the solution.
  public let confirmation: Confirmation?
  /// What brought the state.
  public let because: [Evidence]
}

/// What the gate's decision rests on.
public enum GateBasis: String, Sendable, Hashable, CaseIterable {
  case rule
  /// Nothing is known that would open it.
  case `default`
  /// A rule that could hold the gate could not be judged.
  case notEvaluated = "not_evaluated"
}

/// A fact that must come true before the gate opens, in the order of the contract.
public enum GateOpener: String, Sendable, Hashable, CaseIterable {
  case purposeKnown = "purpose_known"
  case stressCalm = "stress_calm"
  case problemConfirmed = "problem_confirmed"
  case followUpWindowOpen = "follow_up_window_open"
  case checkInConfirmed = "check_in_confirmed"
  case commitmentKept = "commitment_kept"
  case consentGiven = "consent_given"
  case supervisorRelease = "supervisor_release"
  case ruleEvaluable = "rule_evaluable"
}

/// The decision on an offer, why, and until when.
public struct GateReading: Sendable, Equatable {
  /// The decision.
  public let decision: GateDecision
  /// What it rests on.
  public let basis: GateBasis
  /// The reasons, most severe first.
  public let because: [Evidence]
  /// The earliest moment at which it opens with no further fact.
  public let opensAt: Timestamp?
  /// What must come true before it opens.
  public let opensWhen: [GateOpener]
}

/// Something that a supervisor should see.
public struct Finding: Sendable, Equatable {
  /// Id of its rule.
  public let id: String
  /// How much it matters.
  public let severity: Severity
  /// The turn that it is about.
  public let turn: Int
  /// The rule's title.
  public let message: String
  /// What it rests on.
  public let because: [Evidence]
  /// Whether its rule is on trial.
  public let isTrial: Bool
}

/// Something the agent said that the company would do.
public struct Commitment: Sendable, Equatable {
  /// Where a commitment stands (design.md §4).
  public enum State: String, Sendable, Hashable, CaseIterable {
    case open
    case due
    case kept
    case broken
  }

  /// A stable id, the same for the same turns.
  public let id: String
  /// The turn in which it was made.
  public let turn: Int
  /// The words.
  public let evidence: Evidence
  /// When it falls due, where that is known.
  public let due: Timestamp?
  /// Where it stands.
  public var state: State

  /// Makes a commitment.
  public init(id: String, turn: Int, evidence: Evidence, due: Timestamp?, state: State) {
    self.id = id
    self.turn = turn
    self.evidence = evidence
    self.due = due
    self.state = state
  }
}

/// An offer that was made, or that tooling asked for, and what the gate said.
public struct OfferRecord: Sendable, Equatable {
  /// Whose offer it was.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case tool
    case agent
    case bot
  }

  /// The last turn's number.
  public let turn: Int
  /// The tooling's id of the prompt.
  public let id: String?
  /// What kind of offer.
  public let kind: OfferKind
  /// Who made it or asked for it.
  public let by: Origin
  /// The gate's decision on it.
  public let decision: GateDecision
  /// What the decision rests on.
  public let basis: GateBasis
  /// The agent's words.
  public let words: Evidence?
  /// The gate's reasons.
  public let because: [Evidence]
}

/// What to do about one turn record: the answer to it (design.md §5).
public struct Advice: Sendable, Equatable {
  /// The interaction.
  public let interaction: String
  /// Number of the turn, or of the last one for an event.
  public let turn: Int
  /// When it was.
  public let at: Timestamp?
  /// Who spoke, `nil` on an event that nobody speaks.
  public let speaker: Role?
  /// How stressed the customer is.
  public let stress: StressReading
  /// Where the problem stands.
  public let problem: ProblemReading
  /// Whether an offer may be made.
  public let gate: GateReading
  /// What was heard on this record.
  public let matches: [MarkerMatch]
  /// What a supervisor should see of this record.
  public let findings: [Finding]
  /// What to do now.
  public let next: String?
  /// The follow-up, on the record that ends the interaction.
  public let followUp: FollowUp?
  /// Whether personal data in its quotes was replaced.
  public internal(set) var isRedacted = false
}

/// What became of an interaction: kept, reported, and written as its closing record.
public struct CaseRecord: Sendable, Equatable {
  /// The interaction.
  public let interaction: String
  /// What is known of it as a whole.
  public let facts: InteractionFacts
  /// When its first record was.
  public let startedAt: Timestamp?
  /// When it ended.
  public let endedAt: Timestamp?
  /// How many turns it has.
  public let turns: Int
  /// Stress at the end.
  public let stress: StressReading
  /// The level after each customer turn.
  public let trajectory: [StressLevel]
  /// The problem at the end.
  public let problem: ProblemReading
  /// Offers made and asked for.
  public let offers: [OfferRecord]
  /// The gate at the end.
  public let gate: GateReading
  /// What the company promised.
  public let commitments: [Commitment]
  /// All findings.
  public let findings: [Finding]
  /// The follow-up that is owed.
  public let followUp: FollowUp
  /// What a history should keep of it.
  var historyEvents: [HistoryFact.Event] = []
  /// What the customer answered, where this was the check-in.
  package internal(set) var checkInAnswer: CheckInAnswer?
  /// How often each rule on trial was heard in it.
  package var heardOnTrial: [String: Int] = [:]
  /// From when it owed a follow-up, where that was before its end.
  var owedSince: HistoryFact?
  /// How often each kind of personal data was found; `nil` where it was not replaced.
  public internal(set) var personalData: [String: Int]?
  /// How it scores in the form that quality teams know.
  public internal(set) var scorecard = Scorecard(entries: [])
}

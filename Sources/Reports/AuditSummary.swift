package import Casework
package import Rules

/// Counts over interaction records, and nothing else, so that the summaries of parts add up to that of the whole.
package struct AuditSummary: Sendable, Equatable {
  /// Follow-ups by what is possible.
  package struct CheckIns: Sendable, Equatable {
    /// Interactions that need a check-in.
    package internal(set) var needed = 0
    /// Of these, those with a minute that fits.
    package internal(set) var feasible = 0
    /// Those with a window in which no minute fits.
    package internal(set) var infeasible = 0
    /// Those of which no time is known.
    package internal(set) var withoutTime = 0
  }

  /// Number of interactions.
  package internal(set) var interactions = 0
  /// Number of turns.
  package internal(set) var turns = 0
  /// Interactions by their highest stress.
  package internal(set) var byPeak = Tally<StressLevel>()
  /// Interactions by the state of their problem at the end.
  package internal(set) var byFinalState = Tally<ProblemState>()
  /// Prompts that tooling asked for, by decision.
  package internal(set) var offersAsked = Tally<GateDecision>()
  /// Turns in which an agent or a bot made an offer, by decision; one sentence may sound like two kinds of offer.
  package internal(set) var offersMade = Tally<GateDecision>()
  /// Findings by severity, but for those on trial.
  package internal(set) var findings = Tally<Severity>()
  /// Follow-ups by what is possible.
  package internal(set) var checkIns = CheckIns()
  /// Commitments by where they stand.
  package internal(set) var commitments = Tally<Commitment.State>()
  /// Pieces of personal data that were replaced, by kind.
  package internal(set) var personalData: [String: Int] = [:]

  /// Scorecards by what they give.
  package internal(set) var scorecards = ScorecardSums()
  /// Interactions that could not be judged, for nobody is known to be the customer.
  package internal(set) var unjudged = 0

  /// Makes the summary of no interactions.
  package init() {}

  /// Counts an interaction.
  package mutating func count(_ record: CaseRecord) {
    interactions += 1
    turns += record.turns
    byPeak.count(record.stress.peak)
    byFinalState.count(record.problem.state)
    for offer in record.offers where offer.by == .tool { offersAsked.count(offer.decision) }
    for decision in record.decisionsOnOffersMade { offersMade.count(decision) }
    // A rule on trial is shown, but moves nothing.
    for finding in record.findings where !finding.isTrial { findings.count(finding.severity) }
    if record.isUnjudged { unjudged += 1 }
    for commitment in record.commitments { commitments.count(commitment.state) }
    count(record.followUp)
    personalData.merge(record.personalData ?? [:], uniquingKeysWith: +)
    scorecards.count(record.scorecard)
  }

  private mutating func count(_ followUp: FollowUp) {
    guard followUp.needed else { return }
    checkIns.needed += 1
    if followUp.window == nil {
      checkIns.withoutTime += 1
    } else if followUp.feasible == true {
      checkIns.feasible += 1
    } else {
      checkIns.infeasible += 1
    }
  }

  /// The summary of these interactions and those of `other`.
  package func adding(_ other: AuditSummary) -> AuditSummary {
    var sum = self
    sum.interactions += other.interactions
    sum.turns += other.turns
    sum.byPeak = byPeak.adding(other.byPeak)
    sum.byFinalState = byFinalState.adding(other.byFinalState)
    sum.offersAsked = offersAsked.adding(other.offersAsked)
    sum.offersMade = offersMade.adding(other.offersMade)
    sum.findings = findings.adding(other.findings)
    sum.checkIns.needed += other.checkIns.needed
    sum.checkIns.feasible += other.checkIns.feasible
    sum.checkIns.infeasible += other.checkIns.infeasible
    sum.checkIns.withoutTime += other.checkIns.withoutTime
    sum.commitments = commitments.adding(other.commitments)
    sum.personalData.merge(other.personalData, uniquingKeysWith: +)
    sum.scorecards = scorecards.adding(other.scorecards)
    sum.unjudged += other.unjudged
    return sum
  }
}

extension AuditSummary {
  /// That no interaction needs a supervisor, as far as that could be told.
  var nothingNeeded: String {
    switch unjudged {
    case 0: "Nothing needs a supervisor."
    case interactions:
      "Nothing could be judged: nobody is known to be the customer, or no rules know the language."
    default: "Of what could be judged, nothing needs a supervisor."
    }
  }

  /// Whether a problem in that state still wants solving.
  package static func isUnsolved(_ state: ProblemState) -> Bool {
    state != .none && state != .confirmed
  }

  /// Interactions in which the customer was stressed or worse at some time.
  package var stressed: Int { byPeak.sum(StressLevel.allCases.filter { $0 >= .stressed }) }

  /// Interactions whose problem the customer did not confirm as solved.
  package var notSolved: Int { byFinalState.sum(ProblemState.allCases.filter(Self.isUnsolved)) }

  /// Offers made by an agent or a bot while the gate was closed.
  package var offersMadeWhileHeld: Int { offersMade[.blocked] }

  /// Commitments that are still to be kept.
  package var commitmentsOpen: Int { commitments.sum([.open, .due]) }
}

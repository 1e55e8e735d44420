import Casework
import Diagnostics
import Rules
import Transcripts

/// An interaction that a supervisor should look at, and why.
struct Attention: Sendable {
  /// How soon: the greater the sooner, compared member by member; people come before processes.
  struct Urgency: Comparable, Sendable {
    /// Somebody's life or safety may be in danger.
    let isUnsafe: Bool
    let isVulnerable: Bool
    let criticalFindings: Int
    let stress: StressLevel
    let unsolved: Int
    let majorFindings: Int

    static func < (lhs: Urgency, rhs: Urgency) -> Bool {
      let people = (lhs.people, rhs.people)
      guard people.0 == people.1 else { return people.0 < people.1 }
      return (lhs.criticalFindings, lhs.stress.rawValue, lhs.unsolved, lhs.majorFindings)
        < (rhs.criticalFindings, rhs.stress.rawValue, rhs.unsolved, rhs.majorFindings)
    }

    private var people: Int { (isUnsafe ? 2 : 0) + (isVulnerable ? 1 : 0) }
  }

  /// One reason, as it is shown.
  struct Reason: Sendable {
    let label: String
    let tone: TextStyle.Tone?
    var rule = ""
    var turn = ""
    let text: String
  }

  let interaction: String
  let source: String
  let urgency: Urgency
  /// The customer's stress after each of their turns.
  let trajectory: [StressLevel]
  /// The check-in that it owes.
  let debt: CheckInsOwed.Debt?
  /// The reasons that lie in the interaction itself.
  private let inItself: [Reason]
  private let checkIn: CheckInPhrase

  /// Why a supervisor should look at an interaction, `nil` where there is no need to.
  ///
  /// - Parameter debt: the check-in that it owes.
  init?(
    _ record: CaseRecord, source: String, debt: CheckInsOwed.Debt?, known: KnownCheckIn? = nil,
    allFindings: Bool
  ) {
    let safety = record.safetyFindings
    let serious = record.findings.filter { !$0.isTrial && $0.severity >= .major }
      .enumerated().sorted { Self.precedes($0, $1, safety: safety) }.map(\.element)
    let isUnsolved = AuditSummary.isUnsolved(record.problem.state)
    let isStressed = record.stress.level >= .stressed
    let vulnerability = record.vulnerability
    guard !serious.isEmpty || isUnsolved || isStressed || vulnerability != nil else { return nil }
    self.interaction = TerminalText.escaped(record.interaction)
    self.source = TerminalText.escaped(source)
    self.debt = debt
    checkIn = CheckInPhrase(record.followUp, known: known)
    trajectory = record.trajectory
    urgency = Urgency(
      isUnsafe: !safety.isEmpty, isVulnerable: vulnerability != nil,
      criticalFindings: serious.count { $0.severity == .critical },
      stress: isStressed ? record.stress.level : .calm,
      unsolved: isUnsolved ? Self.distanceFromSolved(record.problem.state) : 0,
      majorFindings: serious.count { $0.severity == .major })
    var reasons = Self.findings(serious, all: allFindings)
    if let vulnerability {
      reasons += Self.held("vulnerable", .warning, by: [vulnerability])
    }
    if isStressed {
      reasons += Self.held(
        record.stress.level.name, TextStyle.Tone(record.stress.level), by: record.stress.because)
    }
    if isUnsolved {
      reasons += Self.held(
        record.problem.state.rawValue, TextStyle.Tone(record.problem.state),
        by: record.problem.because)
    }
    inItself = reasons
  }

  /// The reasons, last where the check-in stands now that the other interactions are known.
  func reasons(_ checkIns: CheckInsOwed) -> [Reason] {
    guard let debt else { return inItself }
    let standing = checkIns.standing(of: debt)
    let parts =
      standing.isOwed ? [checkIn.time ?? "", standing.name, checkIn.people] : [standing.name]
    return inItself + [
      Reason(
        label: "check-in", tone: standing.tone,
        text: parts.filter { !$0.isEmpty }.joined(separator: ", "))
    ]
  }

  /// Whether one finding is told before another: danger to people first, then by severity, then as they came.
  private static func precedes(
    _ one: (offset: Int, element: Finding), _ other: (offset: Int, element: Finding),
    safety: [Finding]
  ) -> Bool {
    let isUnsafe = (safety.contains(one.element), safety.contains(other.element))
    if isUnsafe.0 != isUnsafe.1 { return isUnsafe.0 }
    return (other.element.severity, one.offset) < (one.element.severity, other.offset)
  }

  private static func distanceFromSolved(_ state: ProblemState) -> Int {
    switch state {
    case .none, .confirmed: 0
    case .claimed: 1
    case .promised: 2
    case .escalated: 3
    case .working: 4
    case .stated: 5
    case .abandoned: 6
    case .denied: 7
    }
  }

  private static func findings(_ findings: [Finding], all: Bool) -> [Reason] {
    let shown = all ? findings[...] : findings.prefix(3)
    var reasons = shown.map { finding in
      let evidence = finding.because.first { $0.quote != nil }
      let quote = Quoted.words(evidence?.quote)
      return Reason(
        label: finding.severity.name, tone: TextStyle.Tone(finding.severity),
        rule: TerminalText.escaped(finding.id), turn: turn(evidence?.turn ?? finding.turn),
        text: TerminalText.escaped(finding.message) + (quote.isEmpty ? "" : ": " + quote))
    }
    if shown.count < findings.count {
      reasons.append(
        Reason(
          label: "", tone: nil,
          text: "and " + RuleWords.count(findings.count - shown.count, "more finding")))
    }
    return reasons
  }

  private static func held(
    _ label: String, _ tone: TextStyle.Tone?, by because: [Evidence]
  ) -> [Reason] {
    let evidence = because.first { $0.quote != nil } ?? because.first
    return [
      Reason(
        label: label, tone: tone, rule: TerminalText.escaped(evidence?.rule ?? ""),
        turn: turn(evidence?.turn), text: Quoted.words(evidence?.quote))
    ]
  }

  private static func turn(_ number: Int?) -> String {
    number.map { "turn \($0)" } ?? ""
  }
}

/// A check-in in words.
struct CheckInPhrase: Sendable {
  /// The minute, `nil` where there is none.
  let time: String?
  /// Who makes it, and how.
  let people: String

  /// Words the check-in of a follow-up, as it is now where a ledger knows.
  init(_ followUp: FollowUp, known: KnownCheckIn? = nil) {
    time = (known == nil ? followUp.checkIn?.at : known?.at).map(ReadableTime.minute)
    let owner = known == nil ? followUp.checkIn?.owner : known?.owner
    people = [owner, followUp.checkIn?.channel.map { "by " + $0 }]
      .compactMap { $0.map(TerminalText.escaped) }.joined(separator: " ")
  }
}

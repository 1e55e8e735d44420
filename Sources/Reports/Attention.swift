import Casework
import Diagnostics
import Rules
import Transcripts

/// An interaction that a supervisor should look at, and why.
struct Attention: Sendable {
  /// How soon: the greater the sooner, compared member by member.
  struct Urgency: Comparable, Sendable {
    let criticalFindings: Int
    let stress: StressLevel
    let unsolved: Int
    let majorFindings: Int

    static func < (lhs: Urgency, rhs: Urgency) -> Bool {
      (lhs.criticalFindings, lhs.stress.rawValue, lhs.unsolved, lhs.majorFindings)
        < (rhs.criticalFindings, rhs.stress.rawValue, rhs.unsolved, rhs.majorFindings)
    }
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
  let reasons: [Reason]

  /// Why a supervisor should look at an interaction, `nil` where there is no need to.
  init?(_ record: CaseRecord, source: String, now: Timestamp, allFindings: Bool) {
    let serious = record.findings.filter { !$0.isTrial && $0.severity >= .major }
      .enumerated().sorted {
        ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
      }.map(\.element)
    let isUnsolved = AuditSummary.isUnsolved(record.problem.state)
    let isStressed = record.stress.level >= .stressed
    guard !serious.isEmpty || isUnsolved || isStressed else { return nil }
    self.interaction = TerminalText.escaped(record.interaction)
    self.source = TerminalText.escaped(source)
    trajectory = record.trajectory
    urgency = Urgency(
      criticalFindings: serious.count { $0.severity == .critical },
      stress: isStressed ? record.stress.level : .calm,
      unsolved: isUnsolved ? Self.distanceFromSolved(record.problem.state) : 0,
      majorFindings: serious.count { $0.severity == .major })
    var reasons = Self.findings(serious, all: allFindings)
    if isStressed {
      reasons += Self.held(
        record.stress.level.name, TextStyle.Tone(record.stress.level), by: record.stress.because)
    }
    if isUnsolved {
      reasons += Self.held(
        record.problem.state.rawValue, TextStyle.Tone(record.problem.state),
        by: record.problem.because)
    }
    reasons += Self.checkIn(record.followUp, now: now)
    self.reasons = reasons
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
        Reason(label: "", tone: nil, text: "and \(findings.count - shown.count) more findings"))
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

  private static func checkIn(_ followUp: FollowUp, now: Timestamp) -> [Reason] {
    guard let standing = CheckInStanding(followUp, now: now) else { return [] }
    let reader = CheckInPhrase(followUp)
    return [
      Reason(
        label: "check-in", tone: standing.tone,
        text: ([reader.time ?? "", standing.name, reader.people].filter { !$0.isEmpty })
          .joined(separator: ", "))
    ]
  }

  private static func turn(_ number: Int?) -> String {
    number.map { "turn \($0)" } ?? ""
  }
}

/// A check-in in words.
struct CheckInPhrase {
  /// The minute, `nil` where there is none.
  let time: String?
  /// Who makes it, and how.
  let people: String

  /// Words the check-in of a follow-up.
  init(_ followUp: FollowUp) {
    time = followUp.checkIn?.at.map(ReadableTime.minute)
    people = [followUp.checkIn?.owner, followUp.checkIn?.channel.map { "by " + $0 }]
      .compactMap { $0.map(TerminalText.escaped) }.joined(separator: " ")
  }
}

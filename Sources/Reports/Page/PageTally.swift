import Casework
import Rules
import Transcripts

/// All that the views of a page count and choose, which grows with agents, days and rules and not with contacts.
struct PageTally: Sendable {
  /// What happened on a day.
  struct Day: Sendable {
    var stressed = Proportion()
    /// Contacts by theme, which is the rule that heard the problem.
    var themes: [String: Int] = [:]
  }

  /// Rows of a list on the first view.
  static let listed = 40

  let now: Timestamp
  private(set) var summary = AuditSummary()
  private(set) var checkIns = CheckInsOwed()
  private(set) var verdicts = Tally<ContactVerdict>()
  /// More than are shown, for a later contact may settle some.
  private(set) var calls = Shortlist<CallBack>(
    limit: 8 * listed, mayNotMiss: { _ in false }, by: { $0.urgency > $1.urgency })
  private(set) var promises = Shortlist<DuePromise>(limit: listed) { $0.due < $1.due }
  private(set) var worst = Shortlist<WorstCase>(
    limit: listed, mayNotMiss: { $0.attention.urgency.isUnsafe },
    by: { $0.attention.urgency > $1.attention.urgency })
  private(set) var everybody = CoachingTally()
  private(set) var agents: [String?: CoachingTally] = [:]
  private(set) var queues: [String?: CoachingTally] = [:]
  private(set) var moments = MomentTally()
  private(set) var days: [String: Day] = [:]
  private(set) var rules: [String: RuleUse] = [:]
  private(set) var firstStart: Timestamp?
  private(set) var lastStart: Timestamp?

  /// Makes the tally of nothing.
  init(now: Timestamp) { self.now = now }

  /// Counts a case, which has this number on the page.
  mutating func take(
    _ record: CaseRecord, _ reading: ContactReading, _ story: InteractionStory, number: Int,
    source: String, known: KnownCheckIn?
  ) {
    summary.count(record)
    verdicts.count(ContactVerdict(record))
    everybody.count(record, reading)
    agents[record.facts.agent, default: CoachingTally()].count(record, reading)
    queues[record.facts.queue, default: CoachingTally()].count(record, reading)
    if record.isCare { moments.count(reading) }
    listToday(record, story, number: number, source: source, known: known)
    count(story, of: record, number: number)
    for rule in Set([reading.peakBecause.onlyRule, reading.problemBecause.onlyRule]) {
      if let rule { rules[rule, default: RuleUse()].countAlone() }
    }
    countDay(of: record, story)
  }

  private mutating func listToday(
    _ record: CaseRecord, _ story: InteractionStory, number: Int, source: String,
    known: KnownCheckIn?
  ) {
    let debt = checkIns.take(record, known: known, now: now, number: number)
    if let debt, debt.standing.isOwed {
      calls.take(CallBack(record, story, debt: debt, known: known, number: number))
    }
    for commitment in record.commitments where commitment.state == .open || commitment.state == .due
    {
      guard let due = commitment.due else { continue }
      promises.take(DuePromise(record, commitment, due: due, number: number))
    }
    if let attention = Attention(
      record, source: source, debt: debt, known: known, allFindings: false)
    {
      worst.take(WorstCase(attention: attention, number: number))
    }
  }

  private mutating func count(_ story: InteractionStory, of record: CaseRecord, number: Int) {
    var quoted: Set<String> = []
    for step in story.steps {
      let text = step.record.text ?? ""
      for rule in Set(step.advice.matches.map(\.evidence.rule)) {
        rules[rule, default: RuleUse()].count(in: number)
      }
      for mark in step.marks where quoted.insert(mark.rule).inserted {
        rules[mark.rule, default: RuleUse()].keep(
          VoicedQuote(
            text, mark.span, number: number, turn: step.number ?? 0, peak: record.stress.peak))
      }
    }
    for finding in record.findings { rules[finding.id, default: RuleUse()].count(in: number) }
    for reason in Set(story.steps.flatMap { $0.advice.gate.because.map(\.rule) }) {
      rules[reason, default: RuleUse()].count(in: number)
    }
  }

  private mutating func countDay(of record: CaseRecord, _ story: InteractionStory) {
    guard let start = record.startedAt, let name = record.day else { return }
    firstStart = min(firstStart ?? start, start)
    lastStart = max(lastStart ?? start, start)
    days[name, default: Day()].stressed.count(record.stress.peak >= .stressed)
    for theme in story.themes { days[name, default: Day()].themes[theme, default: 0] += 1 }
  }
}

extension InteractionStory {
  /// The words of a piece of evidence with what stands around them.
  func quote(_ evidence: Evidence, number: Int, peak: StressLevel) -> VoicedQuote? {
    guard let turn = evidence.turn, let step = steps.first(where: { $0.number == turn }),
      let text = step.record.text, let mark = step.marks.first(where: { $0.rule == evidence.rule })
    else { return nil }
    return VoicedQuote(text, mark.span, number: number, turn: turn, peak: peak)
  }

  /// The rules that heard a problem of this contact.
  var themes: Set<String> {
    Set(
      steps.flatMap(\.advice.matches).filter { match in
        if case .problem = match.meaning { !match.isTrial } else { false }
      }.map(\.evidence.rule))
  }
}

/// A check-in that is owed, as the list of calls shows it.
struct CallBack: Sendable {
  /// How soon, the greater the sooner.
  struct Urgency: Comparable, Sendable {
    let isUnsafe: Bool
    let standing: Int
    let stress: StressLevel
    let isSettled: Bool
    /// Of equals the one whose window closes first.
    let closesAt: Int64

    static func < (one: Urgency, other: Urgency) -> Bool {
      if one.isUnsafe != other.isUnsafe { return other.isUnsafe }
      return (one.standing, one.stress.rawValue, one.isSettled ? 0 : 1, -one.closesAt)
        < (other.standing, other.stress.rawValue, other.isSettled ? 0 : 1, -other.closesAt)
    }
  }

  let number: Int
  let interaction: String
  let customer: String?
  let debt: CheckInsOwed.Debt
  let urgency: Urgency
  let followUp: FollowUp
  /// The minute and who calls, as they are now.
  let phrase: CheckInPhrase
  let problem: ProblemState
  let stress: StressLevel
  /// The customer's words about the problem, or what showed the distress.
  let quote: VoicedQuote?

  init(
    _ record: CaseRecord, _ story: InteractionStory, debt: CheckInsOwed.Debt,
    known: KnownCheckIn?, number: Int
  ) {
    self.number = number
    self.debt = debt
    phrase = CheckInPhrase(record.followUp, known: known)
    interaction = record.interaction
    customer = record.facts.customer
    followUp = record.followUp
    problem = record.problem.state
    stress = record.stress.level
    let words = record.followUp.brief?.problem.first { $0.quote != nil }
    quote = (words ?? record.stress.because.first { $0.quote != nil }).flatMap {
      story.quote($0, number: number, peak: record.stress.peak)
    }
    let order: [CheckInStanding] = [.withoutTime, .upcoming, .infeasible, .due, .overdue]
    urgency = Urgency(
      isUnsafe: !record.safetyFindings.isEmpty, standing: order.firstIndex(of: debt.standing) ?? 0,
      stress: record.stress.level,
      isSettled: record.problem.state == .confirmed || record.problem.state == .none,
      closesAt: record.followUp.window?.closesAt.milliseconds ?? .max)
  }
}

/// A promise that waits to be kept.
struct DuePromise: Sendable {
  let number: Int
  let interaction: String
  let agent: String?
  let commitment: Commitment
  let due: Timestamp

  init(_ record: CaseRecord, _ commitment: Commitment, due: Timestamp, number: Int) {
    self.number = number
    self.commitment = commitment
    self.due = due
    interaction = record.interaction
    agent = record.facts.agent
  }
}

/// A case that a supervisor should look at.
struct WorstCase: Sendable {
  let attention: Attention
  let number: Int
}

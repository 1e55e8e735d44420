import Rules
import Transcripts

/// Whether a contact is the check-in, and what the customer answered in it (design.md §4).
extension Assessor {
  /// A customer inside the window who tells how it stands with what is past, not with a problem of this contact, answers
  /// the check-in: a confirmation unasked, anything else once the company's side has asked.
  mutating func recogniseCheckIn(_ markers: TurnMarkers, by speaker: Role) {
    guard speaker == .customer, !gateFacts.isCheckIn, machine.count == 0, isInCheckInWindow
    else { return }
    let tells = !markers.kinds.isDisjoint(with: [.denied, .stated, .new])
    let confirms = markers.kinds.contains(.confirmed) && !isRoutine
    if confirms || (tells && isAnswering) { gateFacts.isCheckIn = true }
  }

  private var isInCheckInWindow: Bool {
    gateFacts.history.openCheckIn?.isDue(at: clock.startedAt) ?? false
  }

  /// Whether the company's side has asked inside the window how it stands.
  var isAnswering: Bool {
    isInCheckInWindow
      && !heardSoFar.evidence(ofFamily: "conduct", meaning: Self.asking).isEmpty
  }

  private static let asking = "asks-confirmation"
  private static let unhappy = "unhappy"

  /// What came of the check-in that this contact was; `nil` where it was none, or told nothing of what was asked.
  var checkInOutcome: CheckInOutcome? {
    guard gateFacts.isCheckIn else { return nil }
    let isUnhappy = !unhappyWords.isEmpty
    switch gateFacts.problem.state {
    case .confirmed:
      if isUnhappy { return .unhappy }
      // Who confirms and leaves in distress has not said that all is well.
      return gateFacts.stress.level < .stressed ? .confirmed : nil
    case _ where customerTurns == 0: return askedCheckIn == nil ? nil : .noAnswer
    case .none: return isUnhappy ? .unhappy : nil
    default:
      if isAboutConversation { return .unhappy }
      return machine.isOnlyAnotherOpen ? .newProblem : .notSolved
    }
  }

  /// The same where it may be taken down: where all roles were known.
  private var surelyAnswered: CheckInOutcome? {
    gateFacts.notEvaluated == nil ? checkInOutcome : nil
  }

  /// The answer as a ledger keeps it.
  var checkInAnswer: CheckInAnswer? {
    guard let outcome = surelyAnswered else { return nil }
    let because =
      switch outcome {
      case .unhappy: unhappyWords
      case .noAnswer: [Evidence]()
      case .confirmed, .notSolved, .newProblem: gateFacts.problem.because
      }
    return CheckInAnswer(
      id: askedCheckIn?.id, outcome: outcome, because: because)
  }

  /// The check-in that was still to be made when this contact began.
  private var askedCheckIn: OpenCheckIn? {
    (pastBeforeEnd ?? gateFacts.past).history.openCheckIn
  }

  /// Whether the words that state a problem complain of the conversation.
  private var isAboutConversation: Bool {
    gateFacts.problem.because.allSatisfy { words in unhappyWords.contains { $0.overlaps(words) } }
  }

  private var unhappyWords: [Evidence] {
    heardSoFar.evidence(ofFamily: "conduct", meaning: Self.unhappy)
  }

  /// What the history takes in of the answer.
  ///
  /// Who is not content with us is held apart from what the problem needs.
  var checkInEvents: [HistoryFact.Event] {
    guard let outcome = surelyAnswered else { return [] }
    let told = HistoryFact.Event.checkIn(
      interaction: interaction, outcome: outcome,
      heldUntil: outcome.isNewCare ? end?.heldUntil : nil)
    guard outcome.isNewCare, !unhappyWords.isEmpty else { return [told] }
    return [.checkIn(interaction: interaction, outcome: .unhappy, heldUntil: nil), told]
  }

  /// Whether the answer leaves nothing to check: nothing new, and what was asked is answered.
  var isAnsweredWithoutCare: Bool {
    switch checkInOutcome {
    case .confirmed: true
    // What the company's side says to nobody is no care: the one retry is owed, and nothing new.
    case .noAnswer: surelyAnswered != nil
    case .unhappy: gateFacts.stress.peak < .stressed
    default: false
    }
  }

  /// Where the check-in of this contact's care is counted: an open one moves, an answered one makes way for the next.
  var booking: (interaction: String, number: Int) {
    guard let open = earlierCheckIn else {
      return (interaction, gateFacts.history.checkInsBooked(by: interaction) + 1)
    }
    return (open.interaction, open.number + (surelyAnswered?.isNewCare ?? false ? 1 : 0))
  }

  /// What an earlier brief still asks for, but for promises that the customer calls kept.
  var earlierCheckIn: OpenCheckIn? {
    guard surelyAnswered?.isNewCare ?? true, var open = askedCheckIn else { return nil }
    if promisesWereKept { open.settle(commitment: nil) }
    return open
  }
}

extension CheckInOutcome {
  /// Whether it gives new reason to care.
  package var isNewCare: Bool { self == .notSolved || self == .newProblem }
}

extension HistoryFact.Event {
  /// Whether it tells of a check-in that gave new reason to care.
  var isNewCare: Bool {
    if case .checkIn(_, let outcome, _) = self { outcome.isNewCare } else { false }
  }

  /// Whether it tells what came of a check-in, which only the end of the contact does.
  package var isOutcome: Bool {
    if case .checkIn = self { true } else { false }
  }
}

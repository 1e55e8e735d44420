public import Transcripts

/// What was known of a customer before an interaction: the sum of dated facts.
///
/// An empty history is that of an interaction that stands alone.
public struct CaseHistory: Sendable, Equatable {
  /// Whether it could be read; of one that could not, nothing is known and nothing opens.
  public private(set) var isReadable = true
  /// Whether anything is known of the customer.
  public private(set) var isKnown = false
  /// Follow-ups that earlier interactions owe, in the order in which those ended.
  public private(set) var owed: [OwedFollowUp] = []
  /// What came of the check-in of the last follow-up, `nil` where it has not come yet.
  public private(set) var lastOutcome: CheckInOutcome?
  /// Whether a check-in found the customer unhappy and no supervisor has released that.
  public private(set) var isUnhappy = false
  /// Ids of broken commitments.
  public private(set) var brokenCommitments: Set<String> = []
  /// Whether the customer must not be contacted.
  public private(set) var isContactBarred = false
  /// Whether that holds offers too: a release ends the hold, but never allows contact.
  public private(set) var isHeldForConsent = false
  /// Whether the customer told of a vulnerable situation.
  public private(set) var isVulnerable = false
  /// A person's hold.
  public private(set) var personHold: PersonHold?
  /// Interactions whose roles were not known, so that nothing can be said of them.
  public private(set) var notJudged: Set<String> = []
  /// The check-in that is still to be made, as the last care left it.
  public private(set) var openCheckIn: OpenCheckIn?
  /// The customer's zone, as the last record that named one has it.
  public private(set) var timezone: String?
  /// How many check-ins an interaction has booked.
  private var checkInNumbers: [String: Int] = [:]

  /// A hold that a person put on the gate.
  public struct PersonHold: Sendable, Equatable {
    /// When it ends; `nil` where only a release ends it.
    public let until: Timestamp?
  }

  /// The history of a customer of whom nothing is known.
  public init() {}

  /// What the facts before `moment` come to, whatever order they are given in.
  ///
  /// Facts of one moment count in the order given.
  public init(facts: some Sequence<HistoryFact>, before moment: Timestamp) {
    let past = facts.filter { $0.at < moment }.enumerated()
    let inOrder = past.sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    for (_, fact) in inOrder { take(fact.event, at: fact.at) }
  }

  /// The history that a ledger which can't be read stands for.
  public static let unreadable: CaseHistory = {
    var history = CaseHistory()
    history.isReadable = false
    return history
  }()

  /// The follow-ups whose hold stands at a moment; without one, all.
  func standing(at now: Timestamp?) -> [OwedFollowUp] { owed.filter { !$0.isOver(at: now) } }

  /// Whether another history leaves the same to be waited for from a moment on, whatever else it knows.
  package func waits(as other: CaseHistory, from now: Timestamp) -> Bool {
    func holds(_ hold: PersonHold?) -> PersonHold? {
      hold.flatMap { one in one.until.map { now < $0 } ?? true ? one : nil }
    }
    return standing(at: now) == other.standing(at: now) && isUnhappy == other.isUnhappy
      && brokenCommitments == other.brokenCommitments && isVulnerable == other.isVulnerable
      && isContactBarred == other.isContactBarred && isHeldForConsent == other.isHeldForConsent
      && holds(personHold) == holds(other.personHold) && notJudged == other.notJudged
      && openCheckIn == other.openCheckIn
  }

  /// Whether the hold of a follow-up that nobody confirmed ran out.
  func hasExpiredHold(at now: Timestamp?) -> Bool { owed.contains { $0.isExpired(at: now) } }

  /// Takes one more fact.
  mutating func take(_ event: HistoryFact.Event, at moment: Timestamp?) {
    isKnown = true
    switch event {
    case .careEnded(let interaction, let hold, let isConfirmed, let isJudged):
      endCare(of: interaction, hold: hold, isConfirmed: isConfirmed, at: moment)
      if isJudged { notJudged.remove(interaction) } else { notJudged.insert(interaction) }
    case .checkIn(let interaction, let outcome, let heldUntil):
      checkIn(for: interaction, outcome, heldUntil: heldUntil)
    case .checkInLapsed:
      for index in owed.indices { owed[index].isLapsed = true }
      openCheckIn = nil
    case .checkInBooked(let checkIn): book(checkIn)
    case .checkInCancelled(let id): if openCheckIn?.id == id { openCheckIn = nil }
    case .zoneNamed(let zone): timezone = zone
    case .commitmentBroken(let id):
      brokenCommitments.insert(id)
      openCheckIn?.settle(commitment: id)
    case .commitmentKept(let id):
      brokenCommitments = id.map { brokenCommitments.subtracting([$0]) } ?? []
      openCheckIn?.settle(commitment: id)
    case .contactBarred: (isContactBarred, isHeldForConsent) = (true, true)
    case .consentGiven: (isContactBarred, isHeldForConsent) = (false, false)
    case .vulnerability: isVulnerable = true
    case .held(let until): personHold = longer(of: personHold, PersonHold(until: until))
    case .released: release()
    }
  }

  /// A contact in which the customer confirmed ends what waited for a check-in that came to nothing.
  mutating func takeConfirmation() { owed.removeAll(where: \.isLapsed) }

  private mutating func endCare(
    of interaction: String, hold: OwedFollowUp.Hold?, isConfirmed: Bool, at moment: Timestamp?
  ) {
    // What ran out before this contact was told of in it, and need not be told for ever.
    owed.removeAll { $0.interaction == interaction || $0.isOver(at: moment) }
    if isConfirmed { takeConfirmation() }
    guard let hold else { return }
    owed.append(OwedFollowUp(interaction: interaction, hold: hold))
    lastOutcome = nil
  }

  /// How many check-ins an interaction of this name has booked so far.
  func checkInsBooked(by interaction: String) -> Int { checkInNumbers[interaction] ?? 0 }

  private mutating func book(_ checkIn: OpenCheckIn) {
    openCheckIn = checkIn
    checkInNumbers[checkIn.interaction] = max(
      checkIn.number, checkInsBooked(by: checkIn.interaction))
  }

  private mutating func checkIn(
    for interaction: String, _ outcome: CheckInOutcome, heldUntil: Timestamp?
  ) {
    lastOutcome = outcome
    if outcome != .noAnswer { openCheckIn = nil }
    switch outcome {
    case .confirmed:
      owed = []
      brokenCommitments = []
      notJudged = []
    case .notSolved, .newProblem:
      owed.removeAll { $0.interaction == interaction }
      owed.append(
        OwedFollowUp(interaction: interaction, hold: .untilConfirmed(atMost: heldUntil)))
    case .unhappy: isUnhappy = true
    case .noAnswer: break
    }
  }

  private mutating func release() {
    owed = []
    isUnhappy = false
    brokenCommitments = []
    isHeldForConsent = false
    isVulnerable = false
    personHold = nil
    notJudged = []
  }

  private func longer(of known: PersonHold?, _ new: PersonHold) -> PersonHold {
    guard let known else { return new }
    guard let knownEnd = known.until, let newEnd = new.until else { return PersonHold(until: nil) }
    return PersonHold(until: max(knownEnd, newEnd))
  }
}

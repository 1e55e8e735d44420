public import Transcripts

/// A rule that tells a supervisor of something, by a condition on the state.
public struct FindingRule: Sendable {
  /// `family.name`, never reused.
  public let id: String
  /// The message that a supervisor reads.
  public let title: String
  /// How far the rule has come.
  public internal(set) var status: RuleStatus
  /// When it is found.
  public let condition: Condition
  /// Severities tried in order; the last has no condition.
  public let severities: [ConditionalSeverity]
  /// What to do about it.
  public let advice: String
  /// Where the idea comes from.
  public let source: String
  /// Its tests.
  public var examples: [RuleExample] { laterExamples.value }
  /// Name of the pack that it came with.
  public let pack: String
  /// Where its declaration stands.
  public let place: RulePlace
  private let laterExamples: Later<[RuleExample]>

  init(
    id: String, title: String, status: RuleStatus, condition: Condition,
    severities: [ConditionalSeverity], advice: String, source: String,
    examples: Later<[RuleExample]>, pack: String, place: RulePlace
  ) {
    self.id = id
    self.title = title
    self.status = status
    self.condition = condition
    self.severities = severities
    self.advice = advice
    self.source = source
    laterExamples = examples
    self.pack = pack
    self.place = place
  }
}

/// A severity and the condition it holds under.
public struct ConditionalSeverity: Sendable {
  /// How much it matters.
  public let severity: Severity
  /// `nil` for the severity that holds otherwise.
  public let condition: Condition?
}

/// A condition on the state of an interaction and on what the record brought.
public indirect enum Condition: Sendable, Equatable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  case fact(Fact)
}

/// One thing that a condition can ask.
public enum Fact: Sendable, Equatable {
  case offerMade(OfferKind?)
  case offerAsked(OfferKind?)
  /// A rule of the family matched on this turn, with this meaning where one is named.
  case heard(family: String, meaning: String?)
  /// It matched on this turn or on an earlier one of the contact.
  case everHeard(family: String, meaning: String?)
  /// The company's side promised something on this turn and told no time for it.
  case commitmentWithoutDue
  case gate(GateDecision)
  case stress(Comparison, StressLevel)
  case peak(Comparison, StressLevel)
  case problem(ProblemState)
  case problemCount(Comparison, Int)
  /// How often the customer told of the problem in hand; again only where the company's side spoke between.
  case problemTold(Comparison, Int)
  /// `nil` asks for no confirmation.
  case confirmation(Confirmation?)
  case channel(String)
  case queue(String)
  case ended
  case checkIn
  case roleUnknown
  case customerChanged
  /// A ledger is used, and the interaction ended without a customer's name.
  case customerUnknown
  case zoneUnknown
  case idRepeated
  case timeReversed
  /// *Hold at most* ended an earlier contact's hold, and nobody's word.
  case holdExpired
  /// The customer tells of a problem, and an earlier contact left one unsettled.
  case repeatContact

  /// Whether a rule may ask for it: what lasts, and that the customer is back, for no words of one turn can show that.
  var mayStandInRule: Bool { !isEvent || self == .repeatContact }

  /// Whether it happens on one record, rather than lasting.
  public var isEvent: Bool {
    switch self {
    case .offerMade, .offerAsked, .heard, .commitmentWithoutDue, .ended, .roleUnknown,
      .customerChanged, .customerUnknown, .zoneUnknown, .idRepeated, .timeReversed, .holdExpired,
      .repeatContact:
      true
    case .gate, .stress, .peak, .everHeard, .problem, .problemCount, .problemTold, .confirmation,
      .channel,
      .queue, .checkIn:
      false
    }
  }
}

/// How two ordered values are compared.
public enum Comparison: String, Sendable, Hashable, CaseIterable {
  case atLeast = ">="
  case atMost = "<="
  case above = ">"
  case below = "<"
  case equal = "is"

  /// Whether `lhs` stands so to `rhs`.
  public func holds<Value: Comparable>(_ lhs: Value, _ rhs: Value) -> Bool {
    switch self {
    case .atLeast: lhs >= rhs
    case .atMost: lhs <= rhs
    case .above: lhs > rhs
    case .below: lhs < rhs
    case .equal: lhs == rhs
    }
  }
}

/// The gate's reasons that the engine knows by id; each is worded in a rule file.
public enum DecisionID: String, Sendable, Hashable, CaseIterable {
  case purposeUnknown = "policy.purpose-unknown"
  case purposeOther = "policy.purpose-other"
  case purposeRoutine = "policy.purpose-routine"
  case nothingHeld = "policy.nothing-held"
  case askedFor = "policy.asked-for"
  case cancelAsked = "policy.cancel-asked"
  case stressOpen = "policy.stress-open"
  case stressPeaked = "policy.stress-peaked"
  case problemOpen = "policy.problem-open"
  case followUpOwed = "policy.follow-up-owed"
  case notConfirmed = "policy.not-confirmed"
  case checkInOpen = "policy.check-in-open"
  case checkInFirst = "policy.check-in-first"
  case vulnerability = "policy.vulnerability"
  case doNotContact = "policy.do-not-contact"
  case promiseBroken = "policy.promise-broken"
  case notEvaluated = "policy.not-evaluated"
  case earlierCareOwed = "policy.earlier-care-owed"
  case earlierNotConfirmed = "policy.earlier-not-confirmed"
  case unhappy = "policy.unhappy"
  case heldByPerson = "policy.held-by-person"
  case historyUnreadable = "policy.history-unreadable"
  case customerUnknown = "policy.customer-unknown"
}

/// The wording of one of the gate's reasons.
public struct Decision: Sendable {
  /// Which reason.
  public let id: DecisionID
  /// One line for a reader.
  public let title: String
  /// What to do now.
  public let advice: String
  /// Where its declaration stands.
  public let place: RulePlace
}

extension Condition {
  /// Whether it asks, whatever else it asks, that the customer is back about something unsettled.
  package var asksForRepeatContact: Bool {
    switch self {
    case .all(let parts): parts.contains(where: \.asksForRepeatContact)
    case .any(let parts): !parts.isEmpty && parts.allSatisfy(\.asksForRepeatContact)
    case .not: false
    case .fact(let fact): fact == .repeatContact
    }
  }
}

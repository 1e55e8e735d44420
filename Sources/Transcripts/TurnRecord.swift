/// One line of a turn-record stream (design.md §5): a turn, an event, or both.
public struct TurnRecord: Sendable, Equatable {
  /// What happened beside or instead of words.
  public enum Event: String, Sendable, Hashable, CaseIterable {
    case start
    case end
    case hold
    case resume
    case transfer
    /// Tooling asks whether a prompt may be shown.
    case offer
    /// This interaction is a check-in.
    case checkIn = "check_in"
  }

  /// The interaction that the record belongs to.
  public var interaction: String
  /// Who speaks; `nil` on an event that nobody speaks.
  public var speaker: Role?
  /// The word given for a speaker that no role is known by.
  public var unknownSpeaker: String?
  /// The display name or diarisation label of the speaker.
  public var name: String?
  /// The platform's own id of the turn.
  public var id: String?
  /// What was said; `nil` on a pure event.
  public var text: String?
  /// When the turn began.
  public var at: Timestamp?
  /// Milliseconds from the interaction's start.
  public var offset: Int64?
  /// When the turn ended.
  public var until: Timestamp?
  /// How long the turn lasted, in milliseconds.
  public var duration: Int64?
  /// The times of single words, where they are known.
  public var words: [SpokenWord]
  /// What happened beside the words.
  public var event: Event?
  /// The prompt that tooling asks about.
  public var offer: OfferPrompt?
  /// Whether this is an interim transcript that a later record replaces.
  public var partial: Bool
  /// Facts of the interaction that the record carries.
  public var facts: InteractionFacts?
  /// Where the records of the interaction come from, usually on the first one.
  public var source: RecordSource?
  /// Number of keys that are no part of the contract.
  public var unknownKeys: Int
  /// What a person said of the turn; read only where it is asked for.
  package var labels: [TurnLabel]

  /// Makes a record; all but the interaction may be left out.
  public init(
    interaction: String, speaker: Role? = nil, name: String? = nil, text: String? = nil,
    at: Timestamp? = nil, offset: Int64? = nil, event: Event? = nil, offer: OfferPrompt? = nil,
    partial: Bool = false, facts: InteractionFacts? = nil
  ) {
    self.interaction = interaction
    self.speaker = speaker
    self.name = name
    self.text = text
    self.at = at
    self.offset = offset
    self.event = event
    self.offer = offer
    self.partial = partial
    self.facts = facts
    self.words = []
    self.unknownKeys = 0
    self.labels = []
  }
}

/// A span of a turn's text and the seconds at which it was spoken.
public struct SpokenWord: Sendable, Equatable {
  /// First Unicode scalar of the span.
  public let start: Int
  /// The scalar after the last one of the span.
  public let end: Int
  /// Seconds from the interaction's start at which the span begins.
  public let at: Double
  /// Seconds from the interaction's start at which the span ends.
  public let until: Double

  /// Makes a word's span and times.
  public init(start: Int, end: Int, at: Double, until: Double) {
    self.start = start
    self.end = end
    self.at = at
    self.until = until
  }
}

/// The kinds of prompt that the gate decides on.
public enum OfferKind: String, Sendable, Hashable, CaseIterable {
  case crossSell = "cross_sell"
  case upSell = "up_sell"
  case retention
  case advocacy
}

/// A prompt that tooling would like to show.
public struct OfferPrompt: Sendable, Equatable {
  /// The tooling's id of the prompt.
  public let id: String?
  /// What kind of prompt it is.
  public let kind: OfferKind

  /// Makes a prompt.
  public init(id: String?, kind: OfferKind) {
    self.id = id
    self.kind = kind
  }
}

/// What is known of an interaction as a whole; each field `nil` until a record names it.
public struct InteractionFacts: Sendable, Equatable {
  /// The company's id of the customer.
  public var customer: String?
  /// The company's id of the agent.
  public var agent: String?
  /// The channel, a platform after a slash where one is known.
  public var channel: String?
  /// The queue that the interaction came through.
  public var queue: String?
  /// The customer's region.
  public var region: String?
  /// IANA name of the customer's zone.
  public var timezone: String?
  /// The language spoken.
  public var language: String?
  /// The agent's wrap-up code: compared, never trusted.
  public var disposition: String?
  /// Whether the customer must not be contacted.
  public var doNotContact: Bool?

  /// Makes facts of which nothing is known.
  public init() {}

  /// Takes up what `later` adds; a later value replaces an earlier one, but the customer stays the first.
  ///
  /// Most records repeat what is known, and cost no copy.
  public mutating func merge(_ later: InteractionFacts) {
    if customer == nil, let new = later.customer { customer = new }
    if let new = later.agent, new != agent { agent = new }
    if let new = later.channel, new != channel { channel = new }
    if let new = later.queue, new != queue { queue = new }
    if let new = later.region, new != region { region = new }
    if let new = later.timezone, new != timezone { timezone = new }
    if let new = later.language, new != language { language = new }
    if let new = later.disposition, new != disposition { disposition = new }
    if let new = later.doNotContact { doNotContact = new }
  }

  /// These facts with what `later` adds.
  public func merged(with later: InteractionFacts) -> InteractionFacts {
    var merged = self
    merged.merge(later)
    return merged
  }
}

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
  /// What happened beside the words.
  public var event: Event?
  /// Whether this is an interim transcript that a later record replaces.
  public var partial: Bool
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
  /// Facts of the interaction that the record carries.
  public var facts: InteractionFacts?
  /// What few records carry, apart, so that all others are quickly handed on.
  private var rarities: Rarities?

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
    self.partial = partial
    self.facts = facts
    if let offer { self.offer = offer }
  }
}

// MARK: - What few records carry

extension TurnRecord {
  private struct Rare: Sendable, Equatable {
    var unknownSpeaker: String?
    var words: [SpokenWord] = []
    var offer: OfferPrompt?
    var source: RecordSource?
    var unknownKeys = 0
    var labels: [TurnLabel] = []
  }

  /// Shared by copies of a record until one of them changes it.
  private final class Rarities: Sendable, Equatable {
    let rare: Rare

    init(_ rare: Rare) { self.rare = rare }

    static func == (one: Rarities, other: Rarities) -> Bool {
      one === other || one.rare == other.rare
    }
  }

  /// The word given for a speaker that no role is known by.
  public var unknownSpeaker: String? {
    get { rarities?.rare.unknownSpeaker }
    set { change { $0.unknownSpeaker = newValue } }
  }

  /// The times of single words, where they are known.
  public var words: [SpokenWord] {
    get { rarities?.rare.words ?? [] }
    set { change { $0.words = newValue } }
  }

  /// The prompt that tooling asks about.
  public var offer: OfferPrompt? {
    get { rarities?.rare.offer }
    set { change { $0.offer = newValue } }
  }

  /// Where the records of the interaction come from, usually on the first one.
  public var source: RecordSource? {
    get { rarities?.rare.source }
    set { change { $0.source = newValue } }
  }

  /// Number of keys that are no part of the contract.
  public var unknownKeys: Int {
    get { rarities?.rare.unknownKeys ?? 0 }
    set { change { $0.unknownKeys = newValue } }
  }

  /// What a person said of the turn; read only where it is asked for.
  package var labels: [TurnLabel] {
    get { rarities?.rare.labels ?? [] }
    set { change { $0.labels = newValue } }
  }

  private mutating func change(_ body: (inout Rare) -> Void) {
    var rare = rarities?.rare ?? Rare()
    body(&rare)
    // Of no rarities there is one form, so that records are equal that carry the same.
    rarities = rare == Rare() ? nil : Rarities(rare)
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

/// What is known of an interaction as a whole; each field `nil` until a record names it.
///
/// Most records repeat what is known, so copies share their fields until one of them changes any.
public struct InteractionFacts: Sendable, Equatable {
  /// The fields, apart from how they are shared.
  struct Fields: Sendable, Equatable {
    var customer: String?
    var agent: String?
    var channel: String?
    var queue: String?
    var region: String?
    var timezone: String?
    var language: String?
    var disposition: String?
    var doNotContact: Bool?
  }

  private final class Shared: Sendable, Equatable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }

    static func == (one: Shared, other: Shared) -> Bool {
      one === other || one.fields == other.fields
    }
  }

  /// `nil` where nothing is known.
  private var shared: Shared?

  /// Makes facts of which nothing is known.
  public init() {}

  /// Makes facts of their fields.
  init(_ fields: Fields) {
    // Of knowing nothing there is one form.
    shared = fields == Fields() ? nil : Shared(fields)
  }

  /// Takes up what `later` adds; a later value replaces an earlier one, but the customer stays the first.
  public mutating func merge(_ later: InteractionFacts) {
    guard let new = later.shared, new !== shared else { return }
    guard let known = shared else {
      shared = new
      return
    }
    if known.fields.learns(from: new.fields) { change { $0.merge(new.fields) } }
  }

  /// These facts with what `later` adds.
  public func merged(with later: InteractionFacts) -> InteractionFacts {
    var merged = self
    merged.merge(later)
    return merged
  }

  private mutating func change(_ body: (inout Fields) -> Void) {
    var fields = shared?.fields ?? Fields()
    body(&fields)
    self = InteractionFacts(fields)
  }
}

extension InteractionFacts {
  /// The company's id of the customer.
  public var customer: String? {
    get { shared?.fields.customer }
    set { change { $0.customer = newValue } }
  }

  /// The company's id of the agent.
  public var agent: String? {
    get { shared?.fields.agent }
    set { change { $0.agent = newValue } }
  }

  /// The channel, a platform after a slash where one is known.
  public var channel: String? {
    get { shared?.fields.channel }
    set { change { $0.channel = newValue } }
  }

  /// The queue that the interaction came through.
  public var queue: String? {
    get { shared?.fields.queue }
    set { change { $0.queue = newValue } }
  }

  /// The customer's region.
  public var region: String? {
    get { shared?.fields.region }
    set { change { $0.region = newValue } }
  }

  /// IANA name of the customer's zone.
  public var timezone: String? {
    get { shared?.fields.timezone }
    set { change { $0.timezone = newValue } }
  }

  /// The language spoken.
  public var language: String? {
    get { shared?.fields.language }
    set { change { $0.language = newValue } }
  }

  /// The agent's wrap-up code: compared, never trusted.
  public var disposition: String? {
    get { shared?.fields.disposition }
    set { change { $0.disposition = newValue } }
  }

  /// Whether the customer must not be contacted.
  public var doNotContact: Bool? {
    get { shared?.fields.doNotContact }
    set { change { $0.doNotContact = newValue } }
  }
}

extension InteractionFacts.Fields {
  /// Whether `later` says anything that is not known.
  func learns(from later: Self) -> Bool {
    (customer == nil && later.customer != nil) || Self.differs(later.agent, agent)
      || Self.differs(later.channel, channel) || Self.differs(later.queue, queue)
      || Self.differs(later.region, region) || Self.differs(later.timezone, timezone)
      || Self.differs(later.language, language) || Self.differs(later.disposition, disposition)
      || Self.differs(later.doNotContact, doNotContact)
  }

  mutating func merge(_ later: Self) {
    customer = customer ?? later.customer
    agent = later.agent ?? agent
    channel = later.channel ?? channel
    queue = later.queue ?? queue
    region = later.region ?? region
    timezone = later.timezone ?? timezone
    language = later.language ?? language
    disposition = later.disposition ?? disposition
    doNotContact = later.doNotContact ?? doNotContact
  }

  private static func differs<Value: Equatable>(_ later: Value?, _ known: Value?) -> Bool {
    later != nil && later != known
  }
}

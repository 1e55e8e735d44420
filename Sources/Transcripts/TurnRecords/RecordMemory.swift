/// What the records before one said: most of them repeat it, so it is made once and shared.
struct RecordMemory: Sendable {
  /// The id of the interaction read last.
  var interaction = RememberedText()
  /// The facts read last.
  var facts = RememberedFacts()
}

/// A text and how it was spelled.
struct RememberedText: Sendable {
  private var bytes: [UInt8] = []
  private(set) var text = ""

  /// Takes the text of these bytes on; tells whether it is spelled in another way than before.
  @discardableResult
  mutating func take(_ spelled: JSONString) -> Bool {
    if spelled.bytes.equals(bytes) { return false }
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: spelled.bytes)
    text = spelled.text
    return true
  }
}

/// The facts that the last record with any carried.
struct RememberedFacts: Sendable {
  /// Keys of facts, a bit each.
  typealias Keys = UInt32

  /// What each key was last given, by its place among them.
  private var texts: [RememberedText] = []
  private var doNotContact: Bool?
  /// What was made last, of the keys that were named.
  private var facts: InteractionFacts?
  private var keys: Keys = 0
  private var isOutdated = false

  /// Takes on what a key is given.
  mutating func take(_ key: TurnRecordKey, _ spelled: JSONString) {
    if texts.isEmpty {
      texts = Array(repeating: RememberedText(), count: Self.place(of: .doNotContact))
    }
    if texts[Self.place(of: key)].take(spelled) { isOutdated = true }
  }

  /// Takes on whether the customer may be contacted.
  mutating func take(doNotContact isForbidden: Bool) {
    if doNotContact != isForbidden { isOutdated = true }
    doNotContact = isForbidden
  }

  /// The facts of a record that named these keys; `nil` where it named none.
  mutating func facts(named keys: Keys) -> InteractionFacts? {
    if keys == 0 { return nil }
    if isOutdated || keys != self.keys {
      facts = made(of: keys)
      self.keys = keys
      isOutdated = false
    }
    return facts
  }

  /// The bit of a key.
  static func bit(of key: TurnRecordKey) -> Keys { 1 << Keys(key.rawValue) }

  private static func place(of key: TurnRecordKey) -> Int {
    Int(key.rawValue - TurnRecordKey.customer.rawValue)
  }

  private func made(of keys: Keys) -> InteractionFacts {
    func text(_ key: TurnRecordKey) -> String? {
      keys & Self.bit(of: key) == 0 ? nil : texts[Self.place(of: key)].text
    }
    var facts = InteractionFacts.Fields()
    facts.customer = text(.customer)
    facts.agent = text(.agent)
    facts.channel = text(.channel)
    facts.queue = text(.queue)
    facts.region = text(.region)
    facts.timezone = text(.timezone)
    facts.language = text(.language)
    facts.disposition = text(.disposition)
    facts.doNotContact = keys & Self.bit(of: .doNotContact) == 0 ? nil : doNotContact
    return InteractionFacts(facts)
  }
}

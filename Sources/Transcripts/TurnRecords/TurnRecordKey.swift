/// The keys of a turn record (design.md §5).
enum TurnRecordKey: UInt8 {
  case interaction, speaker, name, id, text, at, offset, until, duration, words, event, offer
  case customer, agent, channel, queue, region, timezone, language, disposition, doNotContact
  case partial, source, labels

  /// The key of that name, or `nil` for one that is no part of the contract.
  @inline(__always)
  init?(_ name: Bytes) {
    // The length alone decides between most keys.
    switch name.count {
    case 2: self.init(name, .at, "at", .id, "id")
    case 4: self.init(name, .text, "text", .name, "name")
    case 5: self.init(fiveLetters: name)
    case 6: self.init(sixLetters: name)
    case 7: self.init(sevenLetters: name)
    case 8: self.init(eightLetters: name)
    case 11: self.init(name, .interaction, "interaction", .disposition, "disposition")
    case 14: self.init(name, .doNotContact, "do_not_contact", .doNotContact, "do_not_contact")
    default: return nil
    }
  }

  @inline(__always)
  private init?(
    _ name: Bytes, _ one: TurnRecordKey, _ oneName: StaticString, _ other: TurnRecordKey,
    _ otherName: StaticString
  ) {
    if name.equals(oneName) {
      self = one
    } else if name.equals(otherName) {
      self = other
    } else {
      return nil
    }
  }

  private init?(fiveLetters name: Bytes) {
    if name.equals("event") {
      self = .event
    } else if name.equals("until") {
      self = .until
    } else if name.equals("words") {
      self = .words
    } else if name.equals("agent") {
      self = .agent
    } else {
      self.init(name, .offer, "offer", .queue, "queue")
    }
  }

  private init?(sixLetters name: Bytes) {
    if name.equals("offset") {
      self = .offset
    } else if name.equals("region") {
      self = .region
    } else {
      self.init(name, .source, "source", .labels, "labels")
    }
  }

  private init?(sevenLetters name: Bytes) {
    if name.equals("speaker") {
      self = .speaker
    } else {
      self.init(name, .channel, "channel", .partial, "partial")
    }
  }

  private init?(eightLetters name: Bytes) {
    if name.equals("duration") {
      self = .duration
    } else if name.equals("customer") {
      self = .customer
    } else {
      self.init(name, .timezone, "timezone", .language, "language")
    }
  }

  /// The key as it is written.
  var name: String {
    self == .doNotContact ? "do_not_contact" : "\(self)"
  }

  /// What the value must be, for a message.
  var expected: String {
    switch self {
    case .at, .until: "a time in quotes such as \"2026-03-03T10:04:11-05:00\""
    case .offset, .duration: "a number of seconds"
    case .words: "a list of [start, end, at, until]"
    case .offer: "an object such as {\"id\": \"p1\", \"kind\": \"cross_sell\"}"
    case .doNotContact, .partial: "true or false"
    case .speaker: "a role in quotes such as \"customer\" or \"agent\""
    case .event: "an event in quotes such as \"end\""
    default: "a string in quotes"
    }
  }
}

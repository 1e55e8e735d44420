/// One walk over one line: each key's value goes into a record as it is met.
struct TurnRecordPass: ~Copyable {
  var scanner: JSONScanner
  var warnings: [TurnRecordWarning] = []
  private var hasInteraction = false
  private var unknownKeys = 0
  /// Facts that the record has.
  private var factKeys: RememberedFacts.Keys = 0
  /// A bit for each key met.
  private var keysMet: UInt32 = 0
  private var opening = 0
  private let readsLabels: Bool

  init(_ scanner: JSONScanner, readsLabels: Bool) {
    self.scanner = scanner
    self.readsLabels = readsLabels
  }

  /// Reads the whole line; `false` when it is blank.
  mutating func readObject(
    into record: inout TurnRecord, _ memory: inout RecordMemory
  ) throws(JSONFault) -> Bool {
    guard let first = scanner.peek() else { return false }
    opening = scanner.offset
    guard first == UInt8(ascii: "{") else {
      try scanner.skipValue()
      throw JSONFault(
        code: .notAnObject, offset: opening,
        message: "a turn record is an object: write {\"interaction\": …, \"text\": …}")
    }
    var hasMore = scanner.beginObject()
    while hasMore {
      let name = try scanner.key()
      if let key = key(name) {
        if keysMet & 1 << key.rawValue != 0 { warnOfDuplicate(key, at: name.offset) }
        keysMet |= 1 << key.rawValue
        try readValue(of: key, into: &record, &memory)
      } else {
        unknownKeys += 1
        try scanner.skipValue()
      }
      hasMore = try scanner.nextMember()
    }
    if scanner.peek() != nil {
      throw scanner.fault(
        .notJSON, "something stands after the record's closing brace; write one record a line")
    }
    return true
  }

  /// Adds what follows from keys that are there or missing.
  mutating func complete(
    _ record: inout TurnRecord, _ memory: inout RecordMemory, _ defaultInteraction: String?
  ) throws(JSONFault) {
    if !hasInteraction {
      guard let defaultInteraction else {
        throw JSONFault(
          code: .missingInteraction, offset: opening,
          message: "the record names no interaction; add \"interaction\": \"…\"")
      }
      record.interaction = defaultInteraction
    }
    if record.speaker == nil, record.text != nil { record.speaker = .unknown }
    if record.event == .offer, record.offer == nil {
      record.offer = OfferPrompt(id: nil, kind: .crossSell)
    }
    if factKeys != 0 { record.facts = memory.facts.facts(named: factKeys) }
    if unknownKeys > 0 { record.unknownKeys = unknownKeys }
  }

  @inline(__always)
  private func key(_ name: JSONString) -> TurnRecordKey? {
    if !name.hasEscape { return TurnRecordKey(name.bytes) }
    var text = name.text
    return text.withUTF8 { TurnRecordKey($0) }
  }

  private mutating func readValue(
    of key: TurnRecordKey, into record: inout TurnRecord, _ memory: inout RecordMemory
  ) throws(JSONFault) {
    switch key {
    case .interaction: try readInteraction(&record, &memory)
    case .speaker: try readSpeaker(&record)
    case .text: record.text = try text(of: key)
    case .name: record.name = try text(of: key)
    case .id: record.id = try identifier(of: key)
    case .at: record.at = try time(of: key)
    case .until: record.until = try time(of: key)
    case .offset: record.offset = try seconds(of: key)
    case .duration: record.duration = try seconds(of: key)
    case .words: record.words = try words()
    case .event: record.event = try word(of: key, as: TurnRecord.Event.self)
    case .offer: record.offer = try offer()
    case .partial: record.partial = try boolean(of: key) ?? false
    case .labels where readsLabels: record.labels = try labels()
    case .source: record.source = try source()
    case .labels: try scanner.skipValue()
    case .customer, .agent, .channel, .queue, .region, .timezone, .language, .disposition,
      .doNotContact:
      try readFact(key, &memory.facts)
    }
  }

  private mutating func readInteraction(
    _ record: inout TurnRecord, _ memory: inout RecordMemory
  ) throws(JSONFault) {
    guard let string = try string(of: .interaction) else {
      hasInteraction = false
      return
    }
    guard !string.bytes.isEmpty else {
      throw JSONFault(
        code: .missingInteraction, offset: string.offset,
        message: "`interaction` is empty; give each interaction an id of its own")
    }
    warnOfInvalidBytes(string)
    memory.interaction.take(string)
    record.interaction = memory.interaction.text
    hasInteraction = true
  }

  private mutating func readSpeaker(_ record: inout TurnRecord) throws(JSONFault) {
    if record.speaker != nil {
      record.speaker = nil
      record.unknownSpeaker = nil
    }
    guard let string = try string(of: .speaker) else { return }
    // The two words that nearly all turns carry need no string.
    if string.bytes.equals("customer") {
      record.speaker = .customer
    } else if string.bytes.equals("agent") {
      record.speaker = .agent
    } else {
      let word = text(of: string)
      record.speaker = Role(word: word) ?? .unknown
      if Role(word: word) == nil { record.unknownSpeaker = word }
    }
  }

  private mutating func readFact(
    _ key: TurnRecordKey, _ facts: inout RememberedFacts
  ) throws(JSONFault) {
    let bit = RememberedFacts.bit(of: key)
    factKeys &= ~bit
    if key == .doNotContact {
      guard let isForbidden = try boolean(of: key) else { return }
      facts.take(doNotContact: isForbidden)
    } else {
      // An empty string names nothing.
      guard let string = try string(of: key), !string.bytes.isEmpty else { return }
      warnOfInvalidBytes(string)
      facts.take(key, string)
    }
    factKeys |= bit
  }

  private mutating func offer() throws(JSONFault) -> OfferPrompt? {
    guard try begins(.offer, with: .object) else { return nil }
    var id: String?
    var kind: OfferKind?
    var hasMore = scanner.beginObject()
    while hasMore {
      let name = try scanner.key().text
      switch name {
      case "id": id = try identifier(of: .id)
      case "kind": kind = try word(of: .offer, as: OfferKind.self)
      default:
        unknownKeys += 1
        try scanner.skipValue()
      }
      hasMore = try scanner.nextMember()
    }
    return OfferPrompt(id: id, kind: kind ?? .crossSell)
  }

  private mutating func warnOfDuplicate(_ key: TurnRecordKey, at offset: Int) {
    warn(.duplicateKey, offset, "`\(key.name)` is given twice; the last one stands")
  }
}

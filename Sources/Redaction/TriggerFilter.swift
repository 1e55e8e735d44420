/// Tells quickly of most turns that they hold nothing of interest: no digit, no `@`, no word that a finder knows.
struct TriggerFilter: Sendable {
  /// What one pass over a text's bytes showed of it.
  struct Signs {
    var hasFigures = false
    var hasTopic = false
    var hasDot = false
    var hasAt = false
    var hasStreet = false
    var hasPassword = false
    var numbers = 0

    /// Whether it may hold personal data; where something was asked for, one spoken number may be a part of the answer.
    func mayHoldData(isAsked: Bool, isPasswordAsked: Bool) -> Bool {
      hasFigures || (hasDot && hasAt) || hasPassword || isPasswordAsked
        || numbers >= (isAsked || hasTopic || hasStreet ? 1 : TriggerFilter.fewestNumbers)
    }
  }

  /// Spoken digits that may be a number of somebody's.
  private static let fewestNumbers = 3
  private static let bits = 14

  /// Flags for each hash of a word's first bytes.
  private let flags: [WordFlags]

  init(_ vocabulary: Vocabulary) {
    var flags = [WordFlags](repeating: [], count: 1 << Self.bits)
    func mark(_ words: some Sequence<String>, _ flag: WordFlags) {
      for word in words { flags[Self.hash(word)].formUnion(flag) }
    }
    mark(vocabulary.topics.keys, .topic)
    mark(vocabulary.numbers.keys, .number)
    mark(vocabulary.dots, .dot)
    mark(vocabulary.ats, .at)
    mark(vocabulary.streets, .street)
    mark(vocabulary.letterNames.keys, .letterName)
    mark(vocabulary.questions, .question)
    let passwords = vocabulary.topics.filter { $0.value.contains { $0.topic == .password } }
    mark(passwords.keys, .password)
    self.flags = flags
  }

  /// What a word may be, by its first bytes.
  func flags(of word: UnsafeBufferPointer<UInt8>.SubSequence) -> WordFlags {
    var packed: UInt64 = 0
    var place: UInt64 = 0
    for byte in word {
      let letter = byte | 0x20
      guard letter >= 0x61 && letter <= 0x7A, place < 8 else { break }
      packed |= UInt64(letter) << (place * 8)
      place += 1
    }
    return flags[Self.mixed(packed)]
  }

  /// What a text shows at a glance.
  func signs(of bytes: UnsafeBufferPointer<UInt8>) -> Signs {
    var signs = Signs()
    var packed: UInt64 = 0
    var length: UInt64 = 0
    for (place, byte) in bytes.enumerated() {
      let letter = byte | 0x20
      if letter >= 0x61 && letter <= 0x7A {
        if length < 8 { packed |= UInt64(letter) << (length * 8) }
        length += 1
        continue
      }
      if byte.isDigit || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "=") || byte == 0xEF {
        signs.hasFigures = true
      }
      if byte == UInt8(ascii: "."), place + 1 < bytes.count, bytes[place + 1].isLetter {
        signs.hasDot = true
      }
      if length > 0 {
        note(packed, &signs)
        packed = 0
        length = 0
      }
    }
    if length > 0 { note(packed, &signs) }
    return signs
  }

  private func note(_ packed: UInt64, _ signs: inout Signs) {
    let word = flags[Self.mixed(packed)]
    guard !word.isEmpty else { return }
    if word.contains(.topic) { signs.hasTopic = true }
    if word.contains(.number) { signs.numbers += 1 }
    if word.contains(.dot) { signs.hasDot = true }
    if word.contains(.at) { signs.hasAt = true }
    if word.contains(.street) { signs.hasStreet = true }
    if word.contains(.password) { signs.hasPassword = true }
  }

  private static func hash(_ word: String) -> Int {
    var packed: UInt64 = 0
    for (place, byte) in word.utf8.prefix(8).enumerated() {
      guard byte.isLetter else { break }
      packed |= UInt64(byte) << UInt64(place * 8)
    }
    return mixed(packed)
  }

  private static func mixed(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}

/// What a word may be; a hash tells, so that another word may look like it.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt8

  static let topic = WordFlags(rawValue: 1)
  static let number = WordFlags(rawValue: 2)
  static let dot = WordFlags(rawValue: 4)
  static let at = WordFlags(rawValue: 8)
  static let street = WordFlags(rawValue: 16)
  static let password = WordFlags(rawValue: 32)
  static let letterName = WordFlags(rawValue: 64)
  static let question = WordFlags(rawValue: 128)
}

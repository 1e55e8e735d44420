/// The number of a word in a vocabulary.
struct WordNumber: Equatable, Sendable {
  let value: UInt16

  /// That of all words that a vocabulary does not have.
  static let unknown = WordNumber(value: 0)
}

/// A word's lower-cased bytes, as far as a vocabulary's words are long.
struct WordKey: Equatable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Bytes, those too that no longer fit.
  private(set) var length = 0

  /// Bytes of the longest word that can be told from others.
  static let longest = 16

  init() {}

  /// A word's first eight letters.
  init(_ word: PackedWord) {
    low = word.letters
    length = min(word.length, 8)
  }

  init(_ word: some Sequence<UInt8>) {
    for byte in word { append(byte) }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if length < 8 {
      low |= UInt64(byte) << UInt64(length * 8)
    } else if length < Self.longest {
      high |= UInt64(byte) << UInt64(length * 8 - 64)
    }
    length += 1
  }

  /// The word without an ending of this many bytes.
  func dropping(_ count: Int) -> WordKey {
    var shorter = self
    shorter.length -= count
    shorter.low &= Self.mask(shorter.length)
    shorter.high &= Self.mask(shorter.length - 8)
    return shorter
  }

  /// The byte at a place, of those that fit.
  func byte(at place: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (place < 8 ? low : high) >> UInt64((place & 7) * 8))
  }

  var hash: UInt64 {
    (low ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) &* 0x9E37_79B9_7F4A_7C15
  }

  private static func mask(_ bytes: Int) -> UInt64 {
    bytes >= 8 ? .max : bytes <= 0 ? 0 : (1 << UInt64(bytes * 8)) - 1
  }
}

/// The words of a vocabulary by their bytes: open addressing, one look for most words.
struct WordTable: Sendable {
  /// What is known of a word.
  struct Entry: Sendable {
    var classes: WordClasses = []
    var number: SpokenNumber?
    /// The digit for which a recogniser may have written it.
    var homophone: UInt8?
    /// The letter that it names.
    var letter: UInt8?
    /// The mark of an e-mail address that it names.
    var joiner: Mark?
  }

  private static let bits = 12

  private var slots = [UInt16](repeating: 0, count: 1 << bits)
  private var keys = [WordKey()]
  private var entries = [Entry()]

  /// What is known of a word.
  subscript(word: WordNumber) -> Entry { entries[Int(word.value)] }

  /// How many words there are.
  var count: Int { entries.count }

  /// The number of a word.
  @inline(__always)
  func number(of key: WordKey) -> WordNumber {
    guard key.length <= WordKey.longest else { return .unknown }
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      if keys[Int(slots[slot])] == key { return WordNumber(value: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return .unknown
  }

  /// Adds a word, or to what is known of it; answers its number.
  @discardableResult
  mutating func note(_ word: String, _ change: (inout Entry) -> Void = { _ in }) -> WordNumber {
    let key = WordKey(word.utf8)
    var number = number(of: key)
    if number == .unknown, key.length <= WordKey.longest {
      number = WordNumber(value: UInt16(entries.count))
      keys.append(key)
      entries.append(Entry())
      var slot = Self.slot(of: key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number.value
    }
    if number != .unknown { change(&entries[Int(number.value)]) }
    return number
  }

  /// Adds to what a word may be.
  mutating func add(_ classes: WordClasses, to word: WordNumber) {
    if word != .unknown { entries[Int(word.value)].classes.formUnion(classes) }
  }

  @inline(__always)
  private static func slot(of key: WordKey) -> Int {
    Int(truncatingIfNeeded: key.hash >> UInt64(64 - bits))
  }
}

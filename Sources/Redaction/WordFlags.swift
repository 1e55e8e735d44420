/// What a word may be to the trigger filter; its first eight letters tell.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt16

  static let number = WordFlags(rawValue: 2)
  /// A number word that stands for two digits or more.
  static let longNumber = WordFlags(rawValue: 128)
  static let dot = WordFlags(rawValue: 4)
  static let at = WordFlags(rawValue: 8)
  static let street = WordFlags(rawValue: 16)
  /// A kind of street only where it is capitalised, or where an address is spoken of.
  static let doubtfulStreet = WordFlags(rawValue: 32)
  static let password = WordFlags(rawValue: 64)
  static let question = WordFlags(rawValue: 256)
  /// The word of a phrase by which the phrase is looked for.
  static let trigger = WordFlags(rawValue: 512)
  /// The same of a phrase that names nobody's secret.
  static let business = WordFlags(rawValue: 1024)
  static let birth = WordFlags(rawValue: 2048)
}

/// Flags by a word's first eight letters, packed into a number: open addressing, one look for most words.
struct WordFlagTable: Sendable {
  private static let bits = 12

  private var keys = [UInt64](repeating: 0, count: 1 << bits)
  private var flags = [WordFlags](repeating: [], count: 1 << bits)
  /// A bit for each slot that is taken: small enough to stay near.
  private var taken = [UInt64](repeating: 0, count: 1 << (bits - 6))

  /// Adds flags to those of a word.
  mutating func mark(_ word: String, _ flag: WordFlags) {
    let key = Self.packed(word.utf8)
    guard key != 0 else { return }
    var slot = Self.slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    taken[slot >> 6] |= 1 << UInt64(slot & 63)
    flags[slot].formUnion(flag)
  }

  /// The flags of a packed word.
  @inline(__always)
  subscript(key: UInt64) -> WordFlags {
    var slot = Self.slot(of: key)
    if (taken[slot >> 6] >> UInt64(slot & 63)) & 1 == 0 { return [] }
    while keys[slot] != key {
      if keys[slot] == 0 { return [] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return flags[slot]
  }

  /// The first eight letters in lower case; what is no letter ends the word.
  static func packed(_ word: some Sequence<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    var place: UInt64 = 0
    for byte in word {
      let letter = byte | 0x20
      guard letter >= 0x61 && letter <= 0x7A, place < 8 else { break }
      packed |= UInt64(letter) << (place * 8)
      place += 1
    }
    return packed
  }

  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}

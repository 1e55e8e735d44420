/// What a word may be to the trigger filter; its first eight letters tell.
struct WordFlags: OptionSet, Sendable {
  let rawValue: UInt16

  static let card = WordFlags(rawValue: 1)
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

/// Flags by a word's first eight letters, packed into a number: open addressing.
struct WordFlagTable: Sendable {
  private static let bits = 11
  /// Bits of a hash that choose a bit beside the slots: so many that most words meet none that is set.
  private static let signBits = 14

  private var keys = [UInt64](repeating: 0, count: 1 << bits)
  private var flags = [WordFlags](repeating: [], count: 1 << bits)
  /// A bit for each word, by its hash; small enough to stay near.
  private var signs = [UInt64](repeating: 0, count: 1 << (signBits - 6))

  /// Adds flags to those of a word, by its letters.
  mutating func mark(_ key: UInt64, _ flag: WordFlags) {
    guard key != 0 else { return }
    let hash = Self.hash(of: key)
    var slot = Self.slot(of: hash)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    flags[slot].formUnion(flag)
    signs[Self.place(of: hash)] |= 1 << (hash & 63)
  }

  /// Whether a word may have flags: of most words the answer is no.
  @inline(__always)
  func mayKnow(_ key: UInt64) -> Bool {
    let hash = Self.hash(of: key)
    return signs[Self.place(of: hash)] >> (hash & 63) & 1 != 0
  }

  /// The flags of a packed word.
  subscript(key: UInt64) -> WordFlags {
    var slot = Self.slot(of: Self.hash(of: key))
    while keys[slot] != key {
      if keys[slot] == 0 { return [] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return flags[slot]
  }

  /// The uppermost bits of a product; they depend on all letters.
  @inline(__always)
  private static func hash(of key: UInt64) -> UInt64 {
    (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - signBits)
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) }

  private static func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> UInt64(signBits - bits))
  }
}

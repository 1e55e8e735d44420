/// A word of at most sixteen bytes as two numbers, its first byte lowest; what lies behind it is 0.
struct ShortWord: Equatable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  /// Most bytes that a word may have.
  static let longest = 16

  @inline(__always)
  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// `nil` where the word is longer, or empty.
  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.longest else { return nil }
    var shift: UInt64 = 0
    for byte in bytes {
      if shift < 64 {
        low |= UInt64(byte) &<< shift
      } else {
        high |= UInt64(byte) &<< shift
      }
      shift += 8
    }
  }

  /// Its first bytes.
  @inline(__always)
  func prefix(_ count: Int) -> ShortWord {
    count < 8
      ? ShortWord(low: low & (1 << UInt64(count * 8) &- 1), high: 0)
      : ShortWord(low: low, high: high & (1 << UInt64((count - 8) * 8) &- 1))
  }

  /// Its place among two to the power of `bits`.
  @inline(__always)
  func slot(bits: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> (64 - bits))
  }

  var beginsWithDigit: Bool { UInt8(truncatingIfNeeded: low).isDigit }

  /// Whether an apostrophe stands in it.
  var hasApostrophe: Bool {
    let apostrophes = EachByte.all(WordFolding.apostrophe)
    return EachByte.zeros(in: low ^ apostrophes) | EachByte.zeros(in: high ^ apostrophes) != 0
  }

  /// Whether a byte stands three times in a row.
  var hasRunOfThree: Bool {
    // A bit for each byte that is the same as the next one; behind the word all are.
    let lowPairs = EachByte.zeros(in: low ^ (low >> 8 | high << 56))
    let highPairs = EachByte.zeros(in: high ^ high >> 8)
    let lowRuns = lowPairs & (lowPairs >> 8 | highPairs << 56)
    let highRuns = highPairs & highPairs >> 8
    return lowRuns & ~EachByte.zeros(in: low) | highRuns & ~EachByte.zeros(in: high) != 0
  }
}

/// Spellings of at most sixteen bytes, by their numbers, so that a word of speech is looked up without a look at its
/// bytes, and each of its beginnings along with it.
struct ShortWords: Sendable {
  private struct Entry: Sendable {
    let word: ShortWord
    /// How exactly this word is read; `absent` where it is only the beginning of others.
    var reading = ShortWords.absent
    /// The class of other words that begin so, `unlisted` where no rule names them.
    var beginning = WordClass.unlisted
  }

  private static let absent = WordClass.min
  private static let emptySlot: Int32 = -1

  private var entries: [Entry] = []
  private var slots: [Int32]
  private let bits: UInt64
  /// By its first byte, how long the beginnings are that a word may have: bit n for n bytes.
  private var lengths: [UInt32] = Array(repeating: 0, count: 256)

  /// Makes an empty table for at most so many spellings.
  init(capacity count: Int) {
    var bits: UInt64 = 4
    while 1 << bits < count * 2 { bits += 1 }
    self.bits = bits
    slots = Array(repeating: Self.emptySlot, count: 1 << Int(bits))
    entries.reserveCapacity(count)
  }

  /// Says how a word is read, if it is short; what is said last counts.
  mutating func read(_ spelling: [UInt8], as reading: WordClass) {
    guard let word = ShortWord(spelling) else { return }
    entries[place(of: word)].reading = reading
  }

  /// Says which class other words have that begin so.
  mutating func read(beginning spelling: [UInt8], as listed: WordClass) {
    guard let word = ShortWord(spelling) else { return }
    entries[place(of: word)].beginning = listed
    lengths[Int(spelling[0])] |= 1 << UInt32(spelling.count)
  }

  private mutating func place(of word: ShortWord) -> Int {
    var slot = word.slot(bits: bits)
    while slots[slot] != Self.emptySlot {
      if entries[Int(slots[slot])].word == word { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(word: word))
    return entries.count - 1
  }

  /// How exactly this word is read.
  func reading(of word: ShortWord) -> WordClass? {
    guard let known = knownPlace(of: word), entries[known].reading != Self.absent else {
      return nil
    }
    return entries[known].reading
  }

  /// The class of the longest beginning of a word of `count` bytes that the rules name, `unlisted` where they name
  /// none.
  func beginningClass(of word: ShortWord, count: Int) -> WordClass {
    var lengths = lengths[Int(UInt8(truncatingIfNeeded: word.low))] & (2 << UInt32(count) - 1)
    while lengths != 0 {
      let length = 31 - lengths.leadingZeroBitCount
      lengths ^= 1 << UInt32(length)
      if let known = knownPlace(of: word.prefix(length)), entries[known].beginning != .unlisted {
        return entries[known].beginning
      }
    }
    return .unlisted
  }

  @inline(__always)
  private func knownPlace(of word: ShortWord) -> Int? {
    var slot = word.slot(bits: bits)
    while slots[slot] != Self.emptySlot {
      let known = Int(slots[slot])
      if entries[known].word == word { return known }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

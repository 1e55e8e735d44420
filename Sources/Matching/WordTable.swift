/// Spellings that the rules know, laid out so that a word that is heard is looked up without a copy of it, and each of
/// its beginnings along with it.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let start: Int32
    let length: Int32
    /// How exactly this word is read; `absent` where it is only the beginning of others.
    var reading = WordTable.absent
    /// The class of other words that begin so, `unlisted` where no rule names them.
    var beginning = WordClass.unlisted
  }

  private static let absent = WordClass.min
  private static let emptySlot: Int32 = -1
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var slots: [Int32]
  private let mask: Int

  /// Makes an empty table for at most so many spellings.
  init(capacity count: Int) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    slots = Array(repeating: Self.emptySlot, count: capacity)
    mask = capacity - 1
    entries.reserveCapacity(count)
    bytes.reserveCapacity(count * 8)
  }

  /// Says how a word is read; what is said last counts.
  mutating func read(_ spelling: [UInt8], as reading: WordClass) {
    entries[place(of: spelling)].reading = reading
  }

  /// Says which class other words have that begin so.
  mutating func read(beginning spelling: [UInt8], as listed: WordClass) {
    entries[place(of: spelling)].beginning = listed
  }

  /// The place of a spelling among the entries, made where it is new.
  private mutating func place(of spelling: [UInt8]) -> Int {
    let hash = spelling.reduce(Self.seed) { Self.mixed($0, $1) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot {
      let known = Int(slots[slot])
      if entries[known].hash == hash, Int(entries[known].length) == spelling.count,
        spelling.withUnsafeBufferPointer({ isSpelled(entries[known], $0) })
      {
        return known
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: Int32(bytes.count), length: Int32(spelling.count)))
    bytes += spelling
    return entries.count - 1
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }

  /// How exactly this spelling is read.
  func reading(of spelling: UnsafeBufferPointer<UInt8>) -> WordClass? {
    var hash = Self.seed
    for byte in spelling { hash = Self.mixed(hash, byte) }
    guard let found = place(of: spelling, hash) else { return nil }
    let reading = entries[found].reading
    return reading == Self.absent ? nil : reading
  }

  /// The class of the longest beginning of a word that the rules name, `unlisted` where they name none.
  func beginningClass(of word: UnsafeBufferPointer<UInt8>) -> WordClass {
    var hash = Self.seed
    var found = WordClass.unlisted
    for end in word.indices {
      hash = Self.mixed(hash, word[end])
      let beginning = UnsafeBufferPointer(rebasing: word[...end])
      if let place = place(of: beginning, hash), entries[place].beginning != .unlisted {
        found = entries[place].beginning
      }
    }
    return found
  }

  @inline(__always)
  private func place(of spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot {
      let place = Int(slots[slot])
      if entries[place].hash == hash, Int(entries[place].length) == spelling.count,
        isSpelled(entries[place], spelling)
      {
        return place
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isSpelled(_ entry: Entry, _ spelling: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = Int(entry.start)
    for byte in spelling {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }
}

/// What the rules know of a spelling: how the whole word is read, and as which class of words that begin so.
struct ListedSpelling: Equatable {
  /// How exactly this word is read; `nil` where it is only the beginning of others.
  var reading: WordClass?
  /// The class of other words that begin so, `unlisted` where no rule names them.
  var beginning = WordClass.unlisted
}

/// Spellings that the rules know, laid out so that a word that is heard is looked up without a copy of it, and each of
/// its beginnings along with it.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let start: Int32
    let length: Int32
    /// `absent` where the spelling is only a beginning.
    let reading: WordClass
    let beginning: WordClass
  }

  private static let absent = WordClass.min
  private static let emptySlot: Int32 = -1
  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var slots: [Int32]
  private let mask: Int

  /// Makes a table of spellings, each given once.
  init(_ spellings: [[UInt8]: ListedSpelling]) {
    var capacity = 16
    while capacity < spellings.count * 2 { capacity *= 2 }
    slots = Array(repeating: Self.emptySlot, count: capacity)
    mask = capacity - 1
    entries.reserveCapacity(spellings.count)
    for (spelling, listed) in spellings { add(spelling, listed) }
  }

  private mutating func add(_ spelling: [UInt8], _ listed: ListedSpelling) {
    let hash = spelling.reduce(Self.seed) { Self.mixed($0, $1) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot { slot = (slot + 1) & mask }
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        hash: hash, start: Int32(bytes.count), length: Int32(spelling.count),
        reading: listed.reading ?? Self.absent, beginning: listed.beginning))
    bytes += spelling
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }

  /// How exactly this spelling is read.
  func reading(of spelling: ArraySlice<UInt8>) -> WordClass? {
    let hash = spelling.reduce(Self.seed) { Self.mixed($0, $1) }
    guard let entry = entry(of: spelling, hash), entry.reading != Self.absent else { return nil }
    return entry.reading
  }

  /// The class of the longest beginning of a word that the rules name, `unlisted` where they name none.
  func beginningClass(of word: ArraySlice<UInt8>) -> WordClass {
    var hash = Self.seed
    var found = WordClass.unlisted
    var end = word.startIndex
    while end < word.endIndex {
      hash = Self.mixed(hash, word[end])
      end += 1
      if let entry = entry(of: word[word.startIndex..<end], hash), entry.beginning != .unlisted {
        found = entry.beginning
      }
    }
    return found
  }

  @inline(__always)
  private func entry(of spelling: ArraySlice<UInt8>, _ hash: UInt64) -> Entry? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != Self.emptySlot {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == spelling.count, isSpelled(entry, spelling) {
        return entry
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isSpelled(_ entry: Entry, _ spelling: ArraySlice<UInt8>) -> Bool {
    var place = Int(entry.start)
    for byte in spelling {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }
}

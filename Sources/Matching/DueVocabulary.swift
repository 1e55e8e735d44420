import Rules

/// The words of phrases and of the spelling by their folded bytes, so that words are compared as numbers.
struct DueVocabulary: Sendable {
  /// No word that is known.
  static let unknown = -1
  /// A word of which folding leaves nothing.
  static let empty = 0

  /// What a word is read as, where that is not the word itself.
  private enum Reading {
    case itself
    case nothing
    case words([Int])
  }

  private var readings = [Reading.nothing]
  /// The bytes of all words, and where each one's begin.
  private var bytes: [UInt8] = []
  private var starts = [0, 0]
  /// Numbers by hash, open addressing: always more slots than words.
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  /// How many words there are.
  var count: Int { readings.count }

  init(spelling: Spelling) {
    for filler in spelling.fillers { readings[intern(filler)] = .nothing }
    for (word, readAs) in spelling.replacements {
      let number = intern(word)
      // A filler is left out, whatever else it might be read as.
      guard case .itself = readings[number] else { continue }
      readings[number] = .words(readAs.map { intern($0) })
    }
  }

  /// The bytes of a word that is known.
  func bytes(of number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// Tells what a word is read as.
  func forEachReading(of number: Int, _ body: (Int) -> Void) {
    switch readings[number] {
    case .itself: body(number)
    case .nothing: break
    case .words(let numbers): for number in numbers { body(number) }
    }
  }

  /// The number of a folded word.
  func number(of word: ArraySlice<UInt8>) -> Int {
    if word.isEmpty { return Self.empty }
    let slot = slot(of: word)
    return slots[slot] < 0 ? Self.unknown : Int(slots[slot])
  }

  /// The number of a word, which is folded, and added unless it is there.
  mutating func intern(_ word: String) -> Int {
    let start = bytes.count
    for byte in word.utf8 {
      guard byte < 0x80, byte != WordFolding.apostrophe else {
        bytes.removeLast(bytes.count - start)
        bytes += WordFolding.folded(word.utf8)
        break
      }
      bytes.append(WordFolding.lowered(byte))
    }
    if bytes.count == start { return Self.empty }
    let slot = slot(of: bytes[start...])
    if slots[slot] >= 0 {
      bytes.removeLast(bytes.count - start)
      return Int(slots[slot])
    }
    readings.append(.itself)
    starts.append(bytes.count)
    slots[slot] = Int32(truncatingIfNeeded: readings.count - 1)
    if readings.count * 2 > slots.count { grow() }
    return readings.count - 1
  }

  /// Where a word's number stands, or would stand.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var slot = Self.hash(of: word) & (slots.count - 1)
    while slots[slot] >= 0, !bytes(of: Int(slots[slot])).elementsEqual(word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in readings.indices where number != Self.empty {
      slots[slot(of: bytes(of: number))] = Int32(truncatingIfNeeded: number)
    }
  }

  /// FNV-1a, its upper half folded in.
  private static func hash(of word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & 0xFFFF_FFFF)
  }
}

/// Tells quickly of most turns that they hold nothing of interest: no digit, no `@`, and no word that a finder knows.
struct TriggerFilter: Sendable {
  /// A bit for each hash of a word's first bytes.
  private let bits: [UInt64]
  /// The same for the words of spoken numbers.
  private let numberBits: [UInt64]
  /// Spoken digits that may be a number of somebody's.
  private static let fewestNumbers = 3

  private static let size = 1 << 14

  init(_ vocabulary: Vocabulary) {
    bits = Self.bits(
      Set(vocabulary.topics.keys).union(vocabulary.dots).union(vocabulary.streets))
    numberBits = Self.bits(Set(vocabulary.numbers.keys))
  }

  private static func bits(_ words: Set<String>) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: size / 64)
    for word in words {
      let hash = hash(word.utf8.prefix(8))
      bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }
    return bits
  }

  /// Whether a text may hold personal data, or words that say what data the next turn holds.
  func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var hash: UInt64 = 0
      var length = 0
      var numbers = 0
      for byte in bytes {
        let letter = byte | 0x20
        if letter >= 0x61 && letter <= 0x7A {
          if length < 8 { hash |= UInt64(letter) << UInt64(length * 8) }
          length += 1
          continue
        }
        if byte.isDigit || byte == UInt8(ascii: "@") || byte == 0xEF { return true }
        if length > 0 {
          let place = Self.mixed(hash)
          if Self.has(place, in: bits) { return true }
          if Self.has(place, in: numberBits) { numbers += 1 }
        }
        if numbers >= Self.fewestNumbers { return true }
        hash = 0
        length = 0
      }
      let place = Self.mixed(hash)
      return Self.has(place, in: bits)
        || (numbers + 1 >= Self.fewestNumbers && Self.has(place, in: numberBits))
    }
  }

  private static func has(_ place: Int, in bits: [UInt64]) -> Bool {
    bits[place >> 6] & (1 << UInt64(place & 63)) != 0
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var packed: UInt64 = 0
    for (place, byte) in bytes.enumerated() where byte.isLetter {
      packed |= UInt64(byte) << UInt64(place * 8)
    }
    return mixed(packed)
  }

  private static func mixed(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 50)
  }
}

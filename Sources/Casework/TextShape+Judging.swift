import Rules

/// Emoji of one kind that a pack lists, laid out to be looked for in many texts.
struct EmojiList: Sendable {
  private let signs: [[UInt8]]
  /// The bytes with which signs begin, each eight times over; emoji have few, for they share their first ones.
  private let beginnings: [UInt64]

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ signs: [String]) {
    self.signs = signs.map { Array($0.utf8) }.filter { !$0.isEmpty }
    beginnings = Set(self.signs.map { $0[0] }).sorted().map { UInt64($0) &* Self.ones }
  }

  /// Whether one of the signs stands in the text.
  ///
  /// The hot path: most turns hold no sign at all, and eight bytes that begin none are passed over by one look.
  func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.count < 8 { return begins(in: 0..<bytes.count, of: bytes) }
      return beginnings.withUnsafeBufferPointer { beginnings in
        let last = bytes.count - 8
        var place = 0
        while true {
          let eight = UnsafeRawBufferPointer(bytes).loadUnaligned(
            fromByteOffset: place, as: UInt64.self)
          if Self.holds(eight, anyOf: beginnings), begins(in: place..<place + 8, of: bytes) {
            return true
          }
          if place == last { return false }
          // The last eight may be looked at in part again.
          place = min(place + 8, last)
        }
      }
    }
  }

  private func begins(in places: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    places.contains { place in
      signs.contains { $0[0] == bytes[place] && bytes[place...].starts(with: $0) }
    }
  }

  /// Whether one of eight bytes is one of those with which signs begin.
  @inline(__always)
  private static func holds(
    _ eight: UInt64, anyOf beginnings: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    var found: UInt64 = 0
    for beginning in beginnings {
      // What is equal leaves a byte of nothing, and taking one from that sets its high bit.
      let difference = eight ^ beginning
      found |= (difference &- ones) & ~difference
    }
    return found & highBits != 0
  }
}

extension TextShape {
  /// Whether `text` looks so; `emoji` are those of each kind that the pack lists.
  func isShape(of text: String, emoji: [String: EmojiList]) -> Bool {
    switch self {
    case .capitals(let comparison, let words):
      comparison.holds(Self.shoutedWords(in: text), words)
    case .exclamation(let comparison, let marks):
      comparison.holds(text.utf8.count { $0 == UInt8(ascii: "!") }, marks)
    case .elongation: Self.hasElongation(text)
    case .emoji(let kind): emoji[kind]?.isIn(text) ?? false
    }
  }

  /// Words of two letters or more, all of them capitals.
  static func shoutedWords(in text: String) -> Int {
    var words = 0
    var capitals = 0
    var isShouted = true
    for scalar in text.unicodeScalars.lazy.map(\.properties) {
      if scalar.isAlphabetic {
        if scalar.isUppercase { capitals += 1 } else { isShouted = false }
      } else if !scalar.isCaseIgnorable {
        if isShouted, capitals >= 2 { words += 1 }
        capitals = 0
        isShouted = true
      }
    }
    return words + (isShouted && capitals >= 2 ? 1 : 0)
  }

  /// Whether a letter stands three times in a row.
  private static func hasElongation(_ text: String) -> Bool {
    var last: Unicode.Scalar?
    var run = 0
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      run = isLetter && scalar == last ? run + 1 : 1
      if isLetter, run >= 3 { return true }
      last = scalar
    }
    return false
  }
}

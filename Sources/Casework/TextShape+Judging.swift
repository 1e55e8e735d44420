import Rules

/// Emoji of one kind that a pack lists, laid out to be looked for in many texts.
struct EmojiList: Sendable {
  private let signs: [[UInt8]]
  /// Whether a sign begins with a byte, by the byte.
  private let beginnings: [Bool]
  /// The bytes of ASCII with which signs begin, each eight times over.
  private let plainBeginnings: [UInt64]

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  init(_ signs: [String]) {
    self.signs = signs.map { Array($0.utf8) }.filter { !$0.isEmpty }
    var beginnings = Array(repeating: false, count: 256)
    for sign in self.signs { beginnings[Int(sign[0])] = true }
    self.beginnings = beginnings
    plainBeginnings = (0..<0x80).filter { beginnings[$0] }.map { UInt64($0) &* Self.ones }
  }

  /// Whether one of the signs stands in the text.
  ///
  /// The hot path: most turns hold no sign at all, and eight bytes that begin none are passed over by one look.
  func isIn(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      plainBeginnings.withUnsafeBufferPointer { plain in
        var place = 0
        while place < bytes.count {
          let end = min(place + 8, bytes.count)
          if end - place < 8
            || Self.mayBegin(in: Self.eightBytes(of: bytes, from: place), with: plain),
            begins(in: place..<end, of: bytes)
          {
            return true
          }
          place = end
        }
        return false
      }
    }
  }

  private func begins(in places: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    places.contains { place in
      beginnings[Int(bytes[place])]
        && signs.contains { bytes[place...].starts(with: $0) }
    }
  }

  /// Whether any of eight bytes is beyond ASCII or one of those with which signs begin; it may err by telling of one
  /// where none is.
  @inline(__always)
  private static func mayBegin(
    in eight: UInt64, with plain: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    var signs = eight
    for beginning in plain {
      // The high bit of a byte is set where nothing is left of it.
      let difference = eight ^ beginning
      signs |= (difference &- ones) & ~difference
    }
    return signs & highBits != 0
  }

  private static func eightBytes(of bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
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

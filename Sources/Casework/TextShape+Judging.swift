import Rules

extension TextShape {
  /// Whether `text` looks so; `emoji` are those of each kind that the pack lists.
  func isShape(of text: String, emoji: [String: [String]]) -> Bool {
    switch self {
    case .capitals(let comparison, let words):
      comparison.holds(Self.shoutedWords(in: text), words)
    case .exclamation(let comparison, let marks):
      comparison.holds(text.utf8.count { $0 == UInt8(ascii: "!") }, marks)
    case .elongation: Self.hasElongation(text)
    case .emoji(let kind): Self.holds(anyOf: emoji[kind, default: []], in: text)
    }
  }

  /// Whether one of the signs stands in the text.
  ///
  /// The hot path: most turns hold no sign at all, and a byte that begins none is passed over by one test.
  private static func holds(anyOf signs: [String], in text: String) -> Bool {
    let beginnings = signs.reduce(into: UInt64(0)) { mask, sign in
      if let first = sign.utf8.first { mask |= 1 << UInt64(first & 63) }
    }
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.contains { place in
        guard beginnings >> UInt64(bytes[place] & 63) & 1 == 1 else { return false }
        return signs.contains { bytes[place...].starts(with: $0.utf8) }
      }
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

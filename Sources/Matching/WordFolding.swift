/// Folds one word to the form that rules and speech are compared in: lower case, no accents, a straight apostrophe.
enum WordFolding {
  static let apostrophe = UInt8(ascii: "'")

  /// The folded bytes of a word given as UTF-8; apostrophes at either end are no part of it.
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded = Array(bytes)
    fold(&folded)
    return folded
  }

  /// Folds a word into memory that is kept for it, in place of what was there.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: bytes)
    fold(&folded)
  }

  private static func fold(_ word: inout [UInt8]) {
    var all: UInt8 = 0
    word.withUnsafeMutableBufferPointer { word in
      for index in word.indices {
        all |= word[index]
        word[index] = lowered(word[index])
      }
    }
    if all >= 0x80 { word = foldedScalars(String(decoding: word, as: UTF8.self).unicodeScalars) }
    trim(&word)
  }

  /// Lower-cases an ASCII byte; other bytes stay as they are.
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Whether a scalar beyond ASCII belongs to a word.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if isApostrophe(scalar) { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default:
      return false
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2018, 0x2019, 0x02BC, 0xFF07: true
    default: false
    }
  }

  private static func trim(_ word: inout [UInt8]) {
    while word.last == apostrophe { word.removeLast() }
    if word.first == apostrophe { word = Array(word.drop { $0 == apostrophe }) }
  }

  private static func foldedScalars(_ scalars: String.UnicodeScalarView) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in scalars {
      if scalar.value < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if isApostrophe(scalar) {
        folded.append(apostrophe)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          appendWithoutAccent(lower, to: &folded)
        }
      }
    }
    return folded
  }

  private static func appendWithoutAccent(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar.value {
    case 0x00..<0x80:
      folded.append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x300...0x36F, 0x200B...0x200D, 0xFE0F:
      break
    case 0xE0...0x17F:
      if let base = latinBases[scalar.value] {
        folded.append(contentsOf: base.utf8)
      } else {
        folded.append(contentsOf: String(scalar).utf8)
      }
    default:
      folded.append(contentsOf: String(scalar).utf8)
    }
  }

  /// Base letters of the accented lower-case letters in Latin-1 Supplement and Latin Extended-A (Unicode charts).
  private static let latinBases: [UInt32: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ðďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšſ"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"),
    ]
    var bases: [UInt32: String] = [:]
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { bases[letter.value] = base }
    }
    return bases
  }()
}

/// How the text of a file is encoded, where it is not UTF-8.
package enum TextEncoding: String, Sendable {
  case utf16LittleEndian = "UTF-16 (little-endian)"
  case utf16BigEndian = "UTF-16 (big-endian)"
  case windows1252 = "Windows-1252"

  /// The encoding that a byte order mark tells.
  package init?(mark head: UnsafeBufferPointer<UInt8>) {
    if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Windows-1252 (and Latin-1, which is a part of it) where bytes are no UTF-8 at all; `nil` for UTF-8, and for UTF-8 with damage in it.
  ///
  /// Damaged UTF-8 has well-formed sequences beside the bad bytes; text in one byte a letter has none.
  package init?(unmarked bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var bad = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte >= 0x80 else {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      // What a piece of a file cuts off is no sign of anything.
      if length > 1, index + length > bytes.count { break }
      if length > 1, byte < 0xF5,
        bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        return nil
      }
      bad += 1
      index += 1
    }
    guard bad > 0 else { return nil }
    self = .windows1252
  }

  /// The bytes as UTF-8.
  package func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: decodedUnits(bytes)
    case .windows1252: decodedLetters(bytes)
    }
  }

  private func decodedUnits(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = 2
    while index + 1 < bytes.count {
      let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(self == .utf16LittleEndian ? one | two << 8 : one << 8 | two)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private func decodedLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(
        (0x80...0x9F).contains(byte)
          ? Self.upperControls[Int(byte - 0x80)] : Unicode.Scalar(byte))
    }
    return Array(String(text).utf8)
  }

  /// What Windows-1252 has where Latin-1 has control characters.
  private static let upperControls = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}

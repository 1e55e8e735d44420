/// What of a text may not stand in a line of JSON as it is.
///
/// Beside what JSON demands this is whatever a terminal would obey or reorder (DEL, C1 controls, bidirectional marks)
/// and the line separators that some readers of JSON lines break at.
enum JSONEscapes {
  /// Most bytes that stand for one scalar.
  static let longest = 6

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The place of the next scalar to be escaped, the text's end where none is.
  @inline(__always)
  static func next(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while true {
      index = nextDoubtful(in: utf8, from: index)
      if index == utf8.count || scalar(at: index, in: utf8) != nil { return index }
      index += 1
    }
  }

  /// The next byte that is escaped or belongs to a longer scalar, eight at a time.
  @inline(__always)
  private static func nextDoubtful(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    if let bytes = UnsafeRawPointer(utf8.baseAddress), utf8.count >= 8 {
      let last = utf8.count &- 8
      while index < utf8.count {
        // Of the last eight those that were looked at before are shifted out.
        let place = min(index, last)
        let eight = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        let marked = doubtful(eight) >> UInt64((index &- place) &* 8)
        if marked != 0 { return index &+ marked.trailingZeroBitCount / 8 }
        index = place &+ 8
      }
      return utf8.count
    }
    while index < utf8.count, !isDoubtful(utf8[index]) { index += 1 }
    return index
  }

  /// The high bit of each byte that is no plain one; a borrow may mark plain bytes too, but only behind such.
  @inline(__always)
  private static func doubtful(_ eight: UInt64) -> UInt64 {
    let quote = eight ^ (0x22 * ones)
    let backslash = eight ^ (0x5C * ones)
    return
      ((eight &- 0x20 * ones) | (quote &- ones) | (backslash &- ones) | (eight &+ ones) | eight)
      & (0x80 * ones)
  }

  @inline(__always)
  private static func isDoubtful(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C
  }

  /// The scalar at a place if it must be escaped, and its length in bytes.
  static func scalar(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    let byte = utf8[index]
    if byte < 0x80 { return isDoubtful(byte) ? (UInt32(byte), 1) : nil }
    guard index + 1 < utf8.count else { return nil }
    let second = utf8[index + 1]
    switch (byte, second) {
    case (0xC2, 0x80...0x9F): return (UInt32(second), 2)
    case (0xD8, 0x9C): return (0x061C, 2)
    case (0xE2, 0x80...0x81) where index + 2 < utf8.count:
      let scalar = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      switch scalar {
      case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }
}

extension WritingPlace {
  /// Puts down a scalar in JSON's way of escaping it.
  mutating func putEscape(of scalar: UInt32) {
    put(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: put(UInt8(ascii: "\""))
    case 0x5C: put(UInt8(ascii: "\\"))
    case 0x08: put(UInt8(ascii: "b"))
    case 0x09: put(UInt8(ascii: "t"))
    case 0x0A: put(UInt8(ascii: "n"))
    case 0x0C: put(UInt8(ascii: "f"))
    case 0x0D: put(UInt8(ascii: "r"))
    default:
      put(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 0xF)
        put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

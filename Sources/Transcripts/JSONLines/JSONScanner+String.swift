/// The byte 0x01 in each of eight.
private let ones: UInt64 = 0x0101_0101_0101_0101
/// The highest bit of each of eight bytes.
private let highs: UInt64 = 0x8080_8080_8080_8080

extension JSONScanner {
  /// Reads a string that is most likely as short as a key, whose opening quote comes next.
  @inline(__always)
  mutating func shortString() throws(JSONFault) -> JSONString {
    let first = position + 1
    var last = first
    while last < end {
      let byte = last.pointee
      if byte == UInt8(ascii: "\"") {
        defer { position = last + 1 }
        return JSONString(
          bytes: Bytes(start: first, count: last - first), offset: offset, hasEscape: false,
          isASCII: true)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 || byte >= 0x80 { break }
      last += 1
    }
    return try string()
  }

  /// Reads a string whose opening quote comes next, and checks its escapes.
  ///
  /// A NUL byte is let through though JSON wants it escaped: it is damage in what was said, not in
  /// the record, and what was said must be judged.
  mutating func string() throws(JSONFault) -> JSONString {
    let opening = offset
    position += 1
    let first = position
    var high: UInt64 = 0
    var hasEscape = false
    while true {
      skipPlainBytes(&high)
      guard position < end else { throw truncated() }
      let byte = position.pointee
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        try skipEscape()
      } else if byte == 0 {
        position += 1
      } else {
        throw controlCharacter(byte)
      }
    }
    let bytes = Bytes(start: first, count: position - first)
    position += 1
    return JSONString(
      bytes: bytes, offset: opening, hasEscape: hasEscape, isASCII: high & highs == 0)
  }

  /// Moves to the next quote, backslash or control character, eight bytes at a time, gathering the
  /// highest bits of all that is stepped over.
  @inline(__always)
  private mutating func skipPlainBytes(_ high: inout UInt64) {
    while end - position >= 8 {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
      // A subtraction sets the highest bit of a byte that is a hit, for all others that are ASCII leave it as it was. It
      // borrows only above a hit, so the lowest one is true.
      let below =
        ((word ^ (ones &* 0x22)) &- ones) | ((word ^ (ones &* 0x5C)) &- ones)
        | (word &- ones &* 0x20)
      let hits = below & ~word & highs
      if hits != 0 {
        let bits = hits.trailingZeroBitCount & ~7
        high |= word & ((1 << UInt64(bits)) &- 1)
        position += bits >> 3
        return
      }
      high |= word
      position += 8
    }
    while position < end {
      let byte = position.pointee
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return }
      high |= UInt64(byte)
      position += 1
    }
  }

  private mutating func skipEscape() throws(JSONFault) {
    guard end - position >= 2 else { throw truncated() }
    switch (position + 1).pointee {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      for index in 2..<6 {
        guard index < end - position else { throw truncated() }
        guard hexValue((position + index).pointee) != nil else {
          throw fault(.notJSON, "this is not JSON: `\\u` needs four hexadecimal digits")
        }
      }
      position += 6
    default:
      throw fault(.notJSON, "this is not JSON: write a backslash as `\\\\`")
    }
  }

  @inline(never)
  private func controlCharacter(_ byte: UInt8) -> JSONFault {
    let digits = String(byte, radix: 16)
    let escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    return fault(.notJSON, "this is not JSON: write this control character as `\(escape)`")
  }
}

/// The value of a hexadecimal digit.
@inline(__always)
func hexValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x61 + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x41 + 10
  default: nil
  }
}

/// The letters with which eight bytes of a text begin; bytes behind the text's end are none.
///
/// The one place that reads a text by more than a byte: never before its first byte, nor behind its last.
struct PackedWord {
  /// The bytes in lower case.
  private let eight: UInt64
  /// The high bit of each byte that is no letter.
  private let others: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Reads eight bytes at a place that lies in the text.
  @inline(__always)
  init(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    eight = Self.read(at: place, in: bytes) | (0x20 * Self.ones)
    // Those beyond ASCII, below `a`, above `z`.
    let low = eight & (0x7F * Self.ones)
    let fromA = low &+ (0x1F * Self.ones)
    let beyondZ = low &+ (0x05 * Self.ones)
    others = (eight | ~fromA | beyondZ) & (0x80 * Self.ones)
  }

  /// How many letters there are, eight where the word may go on.
  @inline(__always)
  var length: Int { others.trailingZeroBitCount / 8 }

  /// The letters, the first in the lowest byte.
  @inline(__always)
  var letters: UInt64 {
    // All bits below the lowest one are those of the letters, but for its own byte's.
    others == 0 ? eight : eight & ((others ^ (others &- 1)) >> 8)
  }

  /// The byte after the last letter of the word at a place of which these are the first.
  @inline(__always)
  func end(from place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    others == 0 ? Self.endOfLong(from: place &+ 8, in: bytes) : place &+ length
  }

  private static func endOfLong(from place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = place
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return end
  }

  @inline(__always)
  private static func read(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard place <= bytes.count &- 8, let base = UnsafeRawPointer(bytes.baseAddress) else {
      return readEnd(at: place, in: bytes)
    }
    return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The same where fewer than eight bytes are left: the text's last eight, without those before the place.
  private static func readEnd(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if let base = UnsafeRawPointer(bytes.baseAddress), bytes.count >= 8 {
      let last = base.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      return UInt64(littleEndian: last) >> UInt64((place + 8 - bytes.count) * 8)
    }
    var eight: UInt64 = 0
    for index in place..<bytes.count {
      eight |= UInt64(bytes[index]) << UInt64((index - place) * 8)
    }
    return eight
  }
}

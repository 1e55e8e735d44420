/// A word of ASCII letters, and its first eight in lower case.
struct PackedWord {
  let letters: UInt64
  let length: Int

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Reads the word that begins at a place, eight bytes at a time.
  @inline(__always)
  static func read(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> PackedWord {
    guard place + 8 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) else {
      let tail = bytes[place...].prefix { $0.isLetter }
      return PackedWord(letters: WordFlagTable.packed(tail), length: tail.count)
    }
    let eight =
      UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      | (0x20 * ones)
    // The high bit of each byte that is no letter: those beyond ASCII, below `a`, above `z`.
    let low = eight & (0x7F * ones)
    let fromA = low &+ (0x1F * ones)
    let beyondZ = low &+ (0x05 * ones)
    let others = (eight | ~fromA | beyondZ) & (0x80 * ones)
    if others != 0 {
      let length = others.trailingZeroBitCount / 8
      return PackedWord(letters: eight & ((1 << UInt64(length * 8)) - 1), length: length)
    }
    var end = place + 8
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return PackedWord(letters: eight, length: end - place)
  }
}

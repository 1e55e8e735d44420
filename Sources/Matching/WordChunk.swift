/// Up to eight bytes of an ASCII word, found and lower-cased all at once.
struct WordChunk {
  /// The bytes in lower case, the first one lowest; 0 where the word has ended.
  let folded: UInt64
  /// How many bytes are of the word; 8 where it may go on.
  let count: Int

  /// The word that the bytes begin with, as far as it goes: letters, digits, apostrophes.
  ///
  /// In each byte the top bit tells what it is: a sum carries into that bit where the byte lies above a bound, and never
  /// beyond it, for the bit is taken away before.
  @inline(__always)
  init(_ bytes: UInt64) {
    let low = bytes & ~Self.top
    let lower = low | Self.each(0x20)
    let letters = Self.each(from: UInt8(ascii: "a"), to: UInt8(ascii: "z"), in: lower)
    let digits = Self.each(from: UInt8(ascii: "0"), to: UInt8(ascii: "9"), in: low)
    let apostrophes = Self.each(
      from: WordFolding.apostrophe, to: WordFolding.apostrophe, in: low)
    let others = (~(letters | digits | apostrophes) | bytes) & Self.top
    // All bits below the first byte that is no part of the word; all where there is none.
    let kept = ((others & (0 &- others)) >> 7) &- 1
    folded = (bytes | (letters & Self.top) >> 2) & kept
    count = others.trailingZeroBitCount >> 3
  }

  private static let top: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Top bits set where a byte below 0x80 lies between two others; the bits below them mean nothing.
  @inline(__always)
  private static func each(from first: UInt8, to last: UInt8, in bytes: UInt64) -> UInt64 {
    (bytes &+ each(0x80 - first)) & ~(bytes &+ each(0x7F - last))
  }
}

/// The bytes of a text, read eight at a time.
///
/// It lies over memory that is lent to it and must not outlive that; no look goes beyond its end.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  /// The bytes from `index` on, the first one lowest; 0 behind the end.
  @inline(__always)
  func eight(at index: Int) -> UInt64 {
    guard index + 8 <= bytes.count else { return last(from: index) }
    return UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }

  private func last(from index: Int) -> UInt64 {
    var all: UInt64 = 0
    for index in (index..<max(index, bytes.count)).reversed() {
      all = all << 8 | UInt64(bytes[index])
    }
    return all
  }
}

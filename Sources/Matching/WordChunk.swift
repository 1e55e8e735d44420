/// Up to eight letters of ASCII, found and lower-cased all at once: most words are no more.
struct LetterChunk {
  /// The letters in lower case, the first one lowest; 0 behind them.
  let folded: UInt64
  /// How many there are.
  let count: Int
  /// Whether the byte behind them is there and no part of a word.
  let endsWord: Bool

  /// The letters that the bytes begin with.
  @inline(__always)
  init(_ bytes: UInt64) {
    let lower = bytes & ~EachByte.top | EachByte.all(0x20)
    let letters = EachByte.between(UInt8(ascii: "a"), UInt8(ascii: "z"), in: lower)
    let others = (~letters | bytes) & EachByte.top
    folded = (bytes | EachByte.all(0x20)) & EachByte.below(others)
    let bit = others.trailingZeroBitCount
    count = bit >> 3
    let next = UInt8(truncatingIfNeeded: bytes >> UInt64(bit & 0x38))
    endsWord = others != 0 && next < 0x80 && !next.isDigit && next != WordFolding.apostrophe
  }
}

/// Up to eight bytes of an ASCII word, found and lower-cased all at once.
struct WordChunk {
  /// The bytes in lower case, the first one lowest; 0 where the word has ended.
  let folded: UInt64
  /// How many bytes are of the word; 8 where it may go on.
  let count: Int

  /// The word that the bytes begin with, as far as it goes: letters, digits, apostrophes.
  @inline(__always)
  init(_ bytes: UInt64) {
    let low = bytes & ~EachByte.top
    let letters = EachByte.between(
      UInt8(ascii: "a"), UInt8(ascii: "z"), in: low | EachByte.all(0x20))
    let digits = EachByte.between(UInt8(ascii: "0"), UInt8(ascii: "9"), in: low)
    let apostrophes = EachByte.between(
      WordFolding.apostrophe, WordFolding.apostrophe, in: low)
    let others = (~(letters | digits | apostrophes) | bytes) & EachByte.top
    folded = (bytes | (letters & EachByte.top) >> 2) & EachByte.below(others)
    count = others.trailingZeroBitCount >> 3
  }
}

/// Looks at eight bytes at once; in each byte the top bit tells what it is.
enum EachByte {
  static let top: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Top bits set where a byte lies between two others, all below 0x80; the bits below them mean nothing.
  ///
  /// A sum carries into the top bit where the byte lies above a bound, and never beyond it.
  @inline(__always)
  static func between(_ first: UInt8, _ last: UInt8, in bytes: UInt64) -> UInt64 {
    (bytes &+ all(0x80 - first)) & ~(bytes &+ all(0x7F - last))
  }

  /// Top bits set where a byte is 0, and no other bits.
  @inline(__always)
  static func zeros(in bytes: UInt64) -> UInt64 { ~((bytes & ~top &+ ~top) | bytes | ~top) }

  /// All bits of the bytes before the first whose top bit is set; all where none is.
  @inline(__always)
  static func below(_ tops: UInt64) -> UInt64 { ((tops & (0 &- tops)) >> 7) &- 1 }
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

/// A place in a text, and the words there.
struct TextPlace {
  /// Unicode scalars.
  let span: Range<Int>
  let words: [Unicode.Scalar]
}

/// Turns byte offsets of a text into offsets of Unicode scalars.
struct ScalarOffsets {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Scalars before each byte; empty where every byte is one.
  private let scalars: [Int32]

  init(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.bytes = bytes
    if isASCII {
      scalars = []
      return
    }
    var count: Int32 = -1
    var before: [Int32] = []
    before.reserveCapacity(bytes.count + 1)
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      before.append(count)
    }
    before.append(count + 1)
    scalars = before
  }

  /// What neighbouring pieces cover.
  func place(of pieces: ArraySlice<Piece>) -> TextPlace {
    guard let first = pieces.first, let last = pieces.last else {
      return TextPlace(span: 0..<0, words: [])
    }
    let range = first.range.lowerBound..<last.range.upperBound
    return TextPlace(
      span: scalar(at: range.lowerBound)..<scalar(at: range.upperBound),
      words: Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars))
  }

  private func scalar(at byte: Int) -> Int {
    scalars.isEmpty ? byte : Int(scalars[byte])
  }
}

/// Turns byte offsets of a text into offsets of Unicode scalars.
struct ScalarOffsets {
  /// Scalars before each byte; empty where every byte is one.
  private let scalars: [Int32]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.contains(where: { $0 >= 0x80 }) else {
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

  /// The scalars that neighbouring pieces cover.
  func span(of pieces: ArraySlice<Piece>) -> Range<Int> {
    guard let first = pieces.first, let last = pieces.last else { return 0..<0 }
    return scalar(at: first.range.lowerBound)..<scalar(at: last.range.upperBound)
  }

  private func scalar(at byte: Int) -> Int {
    scalars.isEmpty ? byte : Int(scalars[byte])
  }
}

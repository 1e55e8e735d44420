#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Bytes that are lent for the length of a call: a line of a chunk, a token of a line.
///
/// This is the one alias under which raw pointers travel through the stage. They are made in
/// `LineSplitter` or by the caller, and never outlive the call that they are passed to.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte first stands, by the C library's vectorised search.
  func offset(of byte: UInt8, from start: Int = 0) -> Int? {
    // INVARIANT: start <= count, so the search stays inside the buffer.
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether these are the bytes of an ASCII literal.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Whether these bytes begin with those of an ASCII literal.
  func starts(with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount, let base = baseAddress else { return false }
    return memcmp(base, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Whether two runs of bytes are the same.
  func equals(_ other: [UInt8]) -> Bool {
    guard count == other.count, let base = baseAddress else { return count == other.count }
    return other.withUnsafeBytes { buffer in
      guard let otherBase = buffer.baseAddress else { return true }
      return memcmp(base, otherBase, count) == 0
    }
  }
}

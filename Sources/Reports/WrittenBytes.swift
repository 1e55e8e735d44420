/// Bytes that are written one after the other.
///
/// The one place of this stage that writes through a pointer. Room is made before anything is put into it: `room` is
/// longer than what it holds, and whoever writes says first how much it can be, gets no less than that, and puts in no
/// more.
struct WrittenBytes: Sendable {
  private var room: [UInt8] = []
  /// Bytes written; what is behind them is left from before.
  private(set) var count = 0

  private static let smallestRoom = 4096

  /// What has been written.
  var slice: ArraySlice<UInt8> { room[..<count] }

  /// Forgets what was written and keeps the room for it.
  mutating func clear() { count = 0 }

  /// Appends what `write` puts down, which is no more than `most` bytes.
  @inline(__always)
  mutating func append(atMost most: Int, _ write: (inout WritingPlace) -> Void) {
    if room.count &- count < most { grow(by: most) }
    let end = count
    count = room.withUnsafeMutableBufferPointer { room in
      guard let start = room.baseAddress else { return end }
      var place = WritingPlace(next: start + end)
      write(&place)
      assert(place.next <= start + end + most)
      return place.next - start
    }
  }

  /// Appends bytes as they are.
  mutating func append(_ bytes: some Collection<UInt8>) {
    let isDone: Void? = bytes.withContiguousStorageIfAvailable { bytes in
      append(atMost: bytes.count) { $0.put(bytes) }
    }
    if isDone != nil { return }
    for byte in bytes { append(atMost: 1) { $0.put(byte) } }
  }

  @inline(never)
  private mutating func grow(by most: Int) {
    room += repeatElement(0, count: max(most, room.count, Self.smallestRoom))
  }
}

/// Where the next byte goes, in room that was made for it.
struct WritingPlace {
  fileprivate var next: UnsafeMutablePointer<UInt8>

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.pointee = byte
    next += 1
  }

  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.baseAddress else { return }
    next.update(from: first, count: bytes.count)
    next += bytes.count
  }

  /// Puts down text that stands in the program: of a known length, so that no loop copies it.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    next.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    next += text.utf8CodeUnitCount
  }

  /// Most bytes of a whole number.
  static let longestNumber = 20

  @inline(__always)
  mutating func put(_ number: Int) {
    guard number >= 0, number < 100 else { return putDigits(of: number) }
    let digits = UInt8(truncatingIfNeeded: number)
    if digits >= 10 { put(UInt8(ascii: "0") + digits / 10) }
    put(UInt8(ascii: "0") + digits % 10)
  }

  private mutating func putDigits(of number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 0
    repeat {
      length += 1
      rest /= 10
    } while rest > 0
    rest = number.magnitude
    for digit in (0..<length).reversed() {
      next[digit] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    next += length
  }
}

/// Cuts a stream of bytes into lines, wherever the chunks that it arrives in happen to end.
///
/// A line that lies in one chunk is handed on in place; only one that is cut by a chunk's end is
/// copied. The carriage return of a CRLF and a byte order mark at the very start are no part of a line.
package struct LineSplitter: Sendable {
  /// One line, lent for the length of the call that it is passed to.
  package struct Line {
    /// What stands in it, without its end; empty for a line that is too long.
    package let bytes: UnsafeBufferPointer<UInt8>
    /// Its number, counted from 1.
    package let number: Int
    /// Whether it was longer than the limit, and was thrown away.
    package let isTooLong: Bool
  }

  /// How many bytes of one line are kept at most.
  package let limit: Int
  private var carried: [UInt8] = []
  private var isSkipping = false
  private var lineNumber = 0

  /// Makes a splitter that keeps lines up to a limit; `linesBefore` of them came before, in another splitter.
  package init(limit: Int = 64 << 20, linesBefore: Int = 0) {
    self.limit = limit
    lineNumber = linesBefore
  }

  /// Hands on each line that ends in the chunk, and keeps what begins one.
  package mutating func push<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    var start = 0
    while let end = chunk.offset(of: UInt8(ascii: "\n"), from: start) {
      let piece = UnsafeBufferPointer(rebasing: chunk[start..<end])
      start = end + 1
      if carried.isEmpty && !isSkipping {
        try emit(piece, body)
      } else {
        keep(piece)
        try emitCarried(body)
      }
    }
    keep(UnsafeBufferPointer(rebasing: chunk[start...]))
  }

  /// Hands on the last line where nothing ends it, and begins anew.
  package mutating func finish<Failure: Error>(
    _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    if !carried.isEmpty || isSkipping { try emitCarried(body) }
    lineNumber = 0
  }

  private mutating func keep(_ piece: UnsafeBufferPointer<UInt8>) {
    if isSkipping { return }
    // Byte order mark and carriage return do not count; whether they are there is told at the end.
    if carried.count + piece.count - 4 > limit {
      isSkipping = true
      carried = []
    } else {
      carried.append(contentsOf: piece)
    }
  }

  private mutating func emitCarried<Failure: Error>(
    _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    // Taken out and put back, so that one buffer serves all lines even when `body` fails.
    var line = carried
    carried = []
    defer {
      line.removeAll(keepingCapacity: line.capacity <= 1 << 20)
      carried = line
    }
    let wasSkipping = isSkipping
    isSkipping = false
    if wasSkipping {
      lineNumber += 1
      return try body(Line(bytes: .init(start: nil, count: 0), number: lineNumber, isTooLong: true))
    }
    try line.withUnsafeBufferPointer { (bytes) throws(Failure) in try emit(bytes, body) }
  }

  private mutating func emit<Failure: Error>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Line) throws(Failure) -> Void
  ) throws(Failure) {
    lineNumber += 1
    var range = bytes.indices
    if lineNumber == 1, bytes.starts(with: "\u{FEFF}") { range.removeFirst(3) }
    if let last = range.last, bytes[last] == UInt8(ascii: "\r") { range.removeLast() }
    let isTooLong = range.count > limit
    let line = UnsafeBufferPointer(rebasing: isTooLong ? bytes[..<0] : bytes[range])
    try body(Line(bytes: line, number: lineNumber, isTooLong: isTooLong))
  }
}

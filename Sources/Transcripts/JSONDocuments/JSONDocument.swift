/// A file of JSON as it lies in memory for the length of a call.
///
/// It is nothing but three loans, so that values are passed around for free.
struct JSONDocument {
  // INVARIANT: all three are lent by `withDocument` and outlive no call of its body; the index of every
  // node is inside `nodes`, and each node's bytes are inside `bytes`.
  let nodes: UnsafeBufferPointer<JSONNode>
  let bytes: Bytes
  /// The first byte of each line.
  private let lineStarts: UnsafeBufferPointer<Int>

  /// A document of nothing.
  static var empty: JSONDocument {
    JSONDocument(
      nodes: UnsafeBufferPointer(start: nil, count: 0), bytes: Bytes(start: nil, count: 0),
      lineStarts: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Reads the whole text before any of it is used, so that a broken file gives nothing at all.
  ///
  /// The body is given the values that stand one after the other at the top: one, or one a line.
  static func withDocument<Result>(
    _ bytes: Bytes, _ body: ([JSONValue]) -> Result
  ) throws(JSONFault) -> Result {
    var builder = JSONDocumentBuilder()
    try builder.build(bytes)
    let roots = builder.roots
    return builder.nodes.withUnsafeBufferPointer { nodes in
      LinePlaces(bytes).starts.withUnsafeBufferPointer { starts in
        let document = JSONDocument(nodes: nodes, bytes: bytes, lineStarts: starts)
        return body(roots.map { JSONValue(document: document, index: $0) })
      }
    }
  }

  /// The line of a byte, counted from 1.
  func line(of offset: Int) -> Int { LinePlaces.line(of: offset, in: lineStarts) }

  /// The column of a byte in Unicode scalars, counted from 1.
  func column(of offset: Int) -> Int {
    LinePlaces.column(of: offset, in: bytes, from: lineStarts[line(of: offset) - 1])
  }
}

/// Where the lines of a text begin.
struct LinePlaces {
  /// The first byte of each line.
  let starts: [Int]
  private let bytes: Bytes

  init(_ bytes: Bytes) {
    var starts = [0]
    var position = 0
    while let newline = bytes.offset(of: UInt8(ascii: "\n"), from: position) {
      starts.append(newline + 1)
      position = newline + 1
    }
    self.starts = starts
    self.bytes = bytes
  }

  /// The line of a byte, counted from 1.
  func line(of offset: Int) -> Int {
    starts.withUnsafeBufferPointer { Self.line(of: offset, in: $0) }
  }

  /// The column of a byte in Unicode scalars, counted from 1.
  func column(of offset: Int) -> Int {
    Self.column(of: offset, in: bytes, from: starts[line(of: offset) - 1])
  }

  static func line(of offset: Int, in starts: UnsafeBufferPointer<Int>) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  static func column(of offset: Int, in bytes: Bytes, from start: Int) -> Int {
    let before = UnsafeBufferPointer(rebasing: bytes[start..<Swift.min(offset, bytes.count)])
    let text = String(decoding: before, as: UTF8.self).unicodeScalars
    // A byte order mark is no column that an editor shows.
    let mark = start == 0 && text.first == "\u{FEFF}" ? 1 : 0
    return text.count - mark + 1
  }
}

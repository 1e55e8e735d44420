/// What stops the reading of a line: a code, the byte where it happened, and what to do.
struct JSONFault: Error {
  let code: TranscriptCode
  let offset: Int
  let message: String
}

/// A string as it stands in the line, between its quotes.
struct JSONString {
  /// The bytes between the quotes, escapes and all.
  let bytes: Bytes
  /// Where the opening quote stands in the line.
  let offset: Int
  /// Whether a backslash was seen.
  let hasEscape: Bool
  /// Whether all bytes are ASCII, so that nothing can be ill-formed.
  let isASCII: Bool
}

/// The first byte of a value, which tells its kind.
enum JSONKind {
  case string
  case number
  case object
  case array
  case boolean
  case null
}

/// Walks over the tokens of one line of JSON without copying them.
///
/// Keys and values are read in the order in which they stand, so that a record costs one pass; what
/// is not wanted is checked and skipped.
struct JSONScanner {
  // INVARIANT: start <= position <= end, and the bytes from start to end are lent for as long as the
  // scanner lives, for it never leaves the call that lends them. A byte is read only where
  // position < end, and eight at once only where end - position >= 8.
  let start: UnsafePointer<UInt8>
  var position: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>

  /// How deep arrays and objects may be nested, the record itself counted.
  static let depthLimit = 512

  /// Begins at the first byte of a line; `nil` for an empty one.
  init?(_ line: Bytes) {
    guard let base = line.baseAddress, !line.isEmpty else { return nil }
    start = base
    position = base
    end = base + line.count
  }

  /// How many bytes lie before the position.
  var offset: Int { position - start }

  /// Column of a byte in Unicode scalars, counted from 1.
  func column(of offset: Int) -> Int {
    let before = Bytes(start: start, count: offset)
    return String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
  }

  /// The next byte that is no white space, which stays unread; `nil` at the end of the line.
  @inline(__always)
  mutating func peek() -> UInt8? {
    while position < end {
      let byte = position.pointee
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A else { return byte }
      position += 1
    }
    return nil
  }

  /// Steps over one byte if it is the next one after white space.
  @inline(__always)
  mutating func accept(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    position += 1
    return true
  }

  /// What kind of value comes next.
  mutating func kind() throws(JSONFault) -> JSONKind {
    guard let byte = peek() else { throw truncated() }
    switch byte {
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw unexpected("a value")
    }
  }

  /// Steps over the brace that opens an object; `false` when it is empty and already closed.
  @inline(__always)
  mutating func beginObject() -> Bool {
    position += 1
    return !accept(UInt8(ascii: "}"))
  }

  /// Reads a key and its colon.
  @inline(__always)
  mutating func key() throws(JSONFault) -> JSONString {
    guard peek() == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    let key = try shortString()
    guard accept(UInt8(ascii: ":")) else { throw unexpected("a colon after the key") }
    return key
  }

  /// Steps over what follows a member; `false` when that closes the object.
  @inline(__always)
  mutating func nextMember() throws(JSONFault) -> Bool {
    if accept(UInt8(ascii: ",")) { return true }
    if accept(UInt8(ascii: "}")) { return false }
    throw unexpected("a comma or a closing brace")
  }

  /// Steps over the bracket that opens an array; `false` when it is empty and already closed.
  mutating func beginArray() -> Bool {
    position += 1
    return !accept(UInt8(ascii: "]"))
  }

  /// Steps over what follows an element; `false` when that closes the array.
  mutating func nextElement() throws(JSONFault) -> Bool {
    if accept(UInt8(ascii: ",")) { return true }
    if accept(UInt8(ascii: "]")) { return false }
    throw unexpected("a comma or a closing bracket")
  }

  /// Reads `true` or `false`.
  mutating func boolean() throws(JSONFault) -> Bool {
    if position.pointee == UInt8(ascii: "t") {
      try literal("true")
      return true
    }
    try literal("false")
    return false
  }

  /// Steps over a word such as `null`.
  mutating func literal(_ word: StaticString) throws(JSONFault) {
    let rest = Bytes(start: position, count: end - position)
    guard rest.starts(with: word) else {
      let isCut = rest.count < word.utf8CodeUnitCount
      throw isCut && String(describing: word).utf8.starts(with: rest)
        ? truncated() : fault(.notJSON, "expected `\(word)` here")
    }
    position += word.utf8CodeUnitCount
  }
}

extension JSONScanner {
  /// A fault at the position.
  func fault(_ code: TranscriptCode, _ message: String) -> JSONFault {
    JSONFault(code: code, offset: offset, message: message)
  }

  /// The fault of a line that stops where more must come.
  func truncated() -> JSONFault {
    JSONFault(
      code: .truncatedLine, offset: end - start,
      message: "the line ends inside its JSON; write each record whole, on one line")
  }

  /// The fault of finding something else than what must come next.
  @inline(never)
  func unexpected(_ expected: String) -> JSONFault {
    position < end ? fault(.notJSON, "this is not JSON: expected \(expected) here") : truncated()
  }
}

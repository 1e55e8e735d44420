/// Finds the parts of JSON text without making values of them.
struct JSONSlices {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// Begins at a byte of the text.
  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Steps over white space.
  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard peek == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func fault(_ message: String) -> JSONValue.Fault {
    JSONValue.Fault(offset: position, message: message)
  }

  /// Calls `body` with each member of the object that comes next.
  mutating func forEachMember(
    _ body: (_ name: String, _ value: Range<Int>) throws(JSONValue.Fault) -> Void
  ) throws(JSONValue.Fault) {
    guard take("{") else { throw fault("an object is missing") }
    if take("}") { return }
    repeat {
      skipBlanks()
      let start = position
      try skipString()
      let name = try Self.read(bytes, start..<position).text ?? ""
      guard take(":") else { throw fault("a colon is missing") }
      try body(name, try value())
    } while take(",")
    guard take("}") else { throw fault("a comma or a brace is missing") }
  }

  /// Calls `body` with each item of the array that comes next.
  mutating func forEachItem(
    _ body: (Range<Int>) throws(JSONValue.Fault) -> Void
  ) throws(JSONValue.Fault) {
    guard take("[") else { throw fault("an array is missing") }
    if take("]") { return }
    repeat { try body(try value()) } while take(",")
    guard take("]") else { throw fault("a comma or a bracket is missing") }
  }

  /// Steps over the value that comes next; tells where it stands.
  mutating func value() throws(JSONValue.Fault) -> Range<Int> {
    skipBlanks()
    let start = position
    var depth = 0
    repeat {
      guard let byte = peek else { throw fault("the JSON ends too early") }
      switch byte {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { throw fault("a value is missing") }
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { throw fault("a value is missing") }
        position += 1
      default: skipWord()
      }
      if depth > 0 { skipBlanks() }
    } while depth > 0
    return start..<position
  }

  private mutating func skipWord() {
    repeat { position += 1 } while peek.map { !Self.endsWord($0) } ?? false
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "{}[]\",:".utf8.contains(byte)
  }

  private mutating func skipString() throws(JSONValue.Fault) {
    guard peek == UInt8(ascii: "\"") else { throw fault("a name is missing") }
    let start = position
    position += 1
    while let byte = peek, byte != UInt8(ascii: "\"") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else {
      throw JSONValue.Fault(offset: start, message: "a string is not closed")
    }
    position += 1
  }

  /// The value in a part of the text.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONValue.Fault) -> JSONValue {
    do throws(JSONValue.Fault) {
      return try JSONValue(Array(bytes[range]))
    } catch {
      throw JSONValue.Fault(offset: range.lowerBound + error.offset, message: error.message)
    }
  }

  /// A part of the text as this package would write it: no white space between its tokens, and in strings no more
  /// escapes than are needed, whoever laid it out.
  static func compact(_ bytes: [UInt8], _ range: Range<Int>) throws(JSONValue.Fault) -> [UInt8] {
    var slices = JSONSlices(bytes, from: range.lowerBound)
    var compact: [UInt8] = []
    compact.reserveCapacity(range.count)
    while slices.position < range.upperBound {
      let start = slices.position
      switch bytes[start] {
      case UInt8(ascii: "\""):
        try slices.skipString()
        let string = start..<slices.position
        if bytes[string].allSatisfy(isPlain) {
          compact += bytes[string]
        } else {
          var json = JSONBuffer()
          json.string(try read(bytes, string).text)
          compact += json.bytes
        }
      case let byte:
        if byte > 0x20 { compact.append(byte) }
        slices.position += 1
      }
    }
    return compact
  }

  /// Whether a byte of a string stands for itself, however the string is written.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\")
  }
}

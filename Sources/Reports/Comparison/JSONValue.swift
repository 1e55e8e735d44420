/// JSON that was read back: an audit that is compared with.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Why bytes are no JSON.
  package struct Fault: Error {
    /// The byte at which it was found.
    package let offset: Int
    /// What is wrong.
    package let message: String
  }

  /// Reads JSON.
  package init(_ bytes: [UInt8]) throws(Fault) {
    var reader = JSONValueReader(bytes: bytes)
    self = try reader.document()
  }

  /// A member of an object.
  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The text of a string.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The items of an array, none where it is no array.
  var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  /// A number without a fraction.
  var count: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }
}

/// Reads JSON from beginning to end.
private struct JSONValueReader {
  private static let deepest = 64

  let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSONValue.Fault) -> JSONValue {
    let value = try value()
    skipBlanks()
    if position < bytes.count { throw fault("something follows the end of the JSON") }
    return value
  }

  private func fault(_ message: String) -> JSONValue.Fault {
    JSONValue.Fault(offset: position, message: message)
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipBlanks()
    guard let byte = peek, byte == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(JSONValue.Fault) -> JSONValue {
    skipBlanks()
    switch peek.map({ Character(Unicode.Scalar($0)) }) {
    case "{": return try object()
    case "[": return try array()
    case "\"": return .string(try string())
    case nil: throw fault("the JSON ends too early")
    default: return try literal()
    }
  }

  private mutating func enter() throws(JSONValue.Fault) {
    position += 1
    depth += 1
    if depth > Self.deepest { throw fault("it is nested too deeply") }
  }

  private mutating func object() throws(JSONValue.Fault) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else { throw fault("a name is missing") }
      let name = try string()
      guard take(":") else { throw fault("a colon is missing") }
      members[name] = try value()
    } while take(",")
    guard take("}") else { throw fault("a comma or a brace is missing") }
    return .object(members)
  }

  private mutating func array() throws(JSONValue.Fault) -> JSONValue {
    try enter()
    defer { depth -= 1 }
    var items: [JSONValue] = []
    if take("]") { return .array(items) }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw fault("a comma or a bracket is missing") }
    return .array(items)
  }

  private mutating func literal() throws(JSONValue.Fault) -> JSONValue {
    let start = position
    while let byte = peek, !",]} \t\r\n".utf8.contains(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default:
      guard let number = Double(word), number.isFinite else {
        position = start
        throw fault("this is no JSON")
      }
      return .number(number)
    }
  }

  private mutating func string() throws(JSONValue.Fault) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      position += 1
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      text.append(contentsOf: String(try escape()).utf8)
    }
    guard peek != nil else { throw fault("a string is not closed") }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(JSONValue.Fault) -> Unicode.Scalar {
    guard let byte = peek else { throw fault("a string is not closed") }
    position += 1
    switch Unicode.Scalar(byte) {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u": return try code()
    case let plain where plain.isASCII: return plain
    default: throw fault("JSON knows no such escape")
    }
  }

  private mutating func code() throws(JSONValue.Fault) -> Unicode.Scalar {
    let first = try unit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take("\\"), take("u") else { return "\u{FFFD}" }
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func unit() throws(JSONValue.Fault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw fault("`\\u` needs four hexadecimal digits") }
    position += 4
    return value
  }
}

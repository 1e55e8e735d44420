package import Transcripts

/// JSON written by hand into one array of bytes; commas are its own business.
///
/// Beside what JSON demands it escapes whatever a terminal would obey or reorder (DEL, C1 controls, bidirectional marks)
/// and the line separators that some readers of JSON lines break at, so that a line of output is always one line.
package struct JSONBuffer: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes an empty buffer with room for so many bytes.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Number of bytes written.
  package var count: Int { bytes.count }

  /// Forgets what was written and keeps the room for it.
  package mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONBuffer) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with one element for each item.
  package mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONBuffer, Items.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items { element(&self, item) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of the member that follows.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes the name of the member that follows, where it comes from a closed set of names.
  package mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, or `null`.
  package mutating func string(_ text: String?) {
    separate()
    guard let text else { return literal("null") }
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(text)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number, or `null`.
  package mutating func int(_ value: Int?) {
    separate()
    guard let value else { return literal("null") }
    appendDigits(of: value)
    needsComma = true
  }

  /// Writes a number with four digits after the point, or `null`.
  package mutating func decimal(_ value: Double?) {
    separate()
    guard let value, value.isFinite, abs(value) < 1e12 else { return literal("null") }
    bytes.append(contentsOf: FixedPoint.text(value, digits: 4).utf8)
    needsComma = true
  }

  /// Writes a truth value, or `null`.
  package mutating func bool(_ value: Bool?) {
    separate()
    guard let value else { return literal("null") }
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    literal("null")
  }

  /// Writes an instant as a string (RFC 3339), or `null`.
  package mutating func timestamp(_ time: Timestamp?) {
    separate()
    guard let time else { return literal("null") }
    bytes.append(UInt8(ascii: "\""))
    time.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes bytes that are a JSON value already.
  package mutating func value(_ json: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Writes whole lines that another buffer holds.
  package mutating func lines(_ other: JSONBuffer) { bytes.append(contentsOf: other.bytes) }

  /// Ends a line of JSON lines.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func literal(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  private mutating func appendDigits(of value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    if rest < 10 { return bytes.append(UInt8(ascii: "0") + UInt8(rest)) }
    let first = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }
}

extension JSONBuffer {
  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var plainFrom = 0
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
          index += 1
          continue
        }
        guard let (scalar, length) = Self.escape(at: index, in: utf8) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: utf8[plainFrom..<index])
        appendEscape(of: scalar)
        index += length
        plainFrom = index
      }
      bytes.append(contentsOf: utf8[plainFrom...])
    }
  }

  /// The scalar that must be escaped at `index`, and its length in bytes.
  private static func escape(
    at index: Int, in utf8: UnsafeBufferPointer<UInt8>
  ) -> (scalar: UInt32, length: Int)? {
    let byte = utf8[index]
    if byte < 0x80 { return (UInt32(byte), 1) }
    guard index + 1 < utf8.count else { return nil }
    let second = utf8[index + 1]
    switch (byte, second) {
    case (0xC2, 0x80...0x9F): return (UInt32(second), 2)
    case (0xD8, 0x9C): return (0x061C, 2)
    case (0xE2, 0x80...0x81) where index + 2 < utf8.count:
      let scalar = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(utf8[index + 2] & 0x3F)
      switch scalar {
      case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return nil
      }
    default: return nil
    }
  }

  private mutating func appendEscape(of scalar: UInt32) {
    bytes.append(UInt8(ascii: "\\"))
    switch scalar {
    case 0x22: bytes.append(UInt8(ascii: "\""))
    case 0x5C: bytes.append(UInt8(ascii: "\\"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(scalar >> shift & 0xF)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

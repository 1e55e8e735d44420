package import Transcripts

/// JSON written by hand into one array of bytes; commas are its own business.
///
/// A line of output is always one line, and a terminal obeys nothing in it: `JSONEscapes` tells what is escaped.
package struct JSONBuffer: Sendable {
  private var written = WrittenBytes()
  private var needsComma = false

  /// Makes an empty buffer.
  package init() {}

  /// Number of bytes written.
  package var count: Int { written.count }

  /// A copy of what has been written.
  package var bytes: [UInt8] { Array(written.slice) }

  /// A part of what has been written.
  package subscript(range: Range<Int>) -> ArraySlice<UInt8> { written.slice[range] }

  /// Forgets what was written and keeps the room for it.
  package mutating func clear() {
    written.clear()
    needsComma = false
  }

  /// Writes an object whose members `body` writes.
  @inline(__always)
  package mutating func object(_ body: (inout JSONBuffer) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with one element for each item.
  @inline(__always)
  package mutating func array<Items: Sequence>(
    _ items: Items, _ element: (inout JSONBuffer, Items.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for item in items { element(&self, item) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the name of the member that follows.
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    append(atMost: name.utf8CodeUnitCount + 3) { place in
      place.put(UInt8(ascii: "\""))
      place.put(name)
      place.put(UInt8(ascii: "\""))
      place.put(UInt8(ascii: ":"))
    }
    needsComma = false
  }

  /// Writes the name of the member that follows, where it comes from a closed set of names.
  package mutating func key(named name: String) {
    string(name)
    written.append(atMost: 1) { $0.put(UInt8(ascii: ":")) }
    needsComma = false
  }

  /// Writes a string, or `null`.
  package mutating func string(_ text: String?) {
    guard let text else { return null() }
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { quoted($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { quoted($0) } }
  }

  /// Writes a whole number, or `null`.
  package mutating func int(_ value: Int?) {
    guard let value else { return null() }
    append(atMost: WritingPlace.longestNumber) { $0.put(value) }
  }

  /// Writes a number with four digits after the point, or `null`.
  package mutating func decimal(_ value: Double?) {
    guard let value, value.isFinite, abs(value) < 1e12 else { return null() }
    self.value(FixedPoint.text(value, digits: 4).utf8)
  }

  /// Writes a truth value, or `null`.
  package mutating func bool(_ value: Bool?) {
    guard let value else { return null() }
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() { literal("null") }

  /// Writes an instant as a string (RFC 3339), or `null`.
  package mutating func timestamp(_ time: Timestamp?) {
    guard let time else { return null() }
    var text: [UInt8] = []
    time.append(to: &text)
    text.withUnsafeBufferPointer { quoted($0) }
  }

  /// Writes bytes that are a JSON value already.
  package mutating func value(_ json: some Collection<UInt8>) {
    append(atMost: 0) { _ in }
    written.append(json)
  }

  /// Writes whole lines that another buffer holds.
  package mutating func lines(_ other: JSONBuffer) { written.append(other.written.slice) }

  /// Ends a line of JSON lines.
  package mutating func endLine() {
    written.append(atMost: 1) { $0.put(UInt8(ascii: "\n")) }
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    append(atMost: 1) { $0.put(bracket) }
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    written.append(atMost: 1) { $0.put(bracket) }
    needsComma = true
  }

  @inline(__always)
  private mutating func literal(_ word: StaticString) {
    append(atMost: word.utf8CodeUnitCount) { $0.put(word) }
  }

  /// Appends a value or a name, behind a comma where one is due.
  @inline(__always)
  private mutating func append(atMost most: Int, _ write: (inout WritingPlace) -> Void) {
    let needsComma = needsComma
    written.append(atMost: most + 1) { place in
      if needsComma { place.put(UInt8(ascii: ",")) }
      write(&place)
    }
    self.needsComma = true
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    let next = JSONEscapes.next(in: utf8, from: 0)
    if next < utf8.count { return quoted(utf8, escapingFrom: next) }
    append(atMost: utf8.count + 2) { place in
      place.put(UInt8(ascii: "\""))
      place.put(utf8)
      place.put(UInt8(ascii: "\""))
    }
  }

  private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>, escapingFrom first: Int) {
    append(atMost: 1) { $0.put(UInt8(ascii: "\"")) }
    var next = first
    var plainFrom = 0
    while next < utf8.count, let (scalar, length) = JSONEscapes.scalar(at: next, in: utf8) {
      written.append(atMost: next - plainFrom + JSONEscapes.longest) { place in
        place.put(UnsafeBufferPointer(rebasing: utf8[plainFrom..<next]))
        place.putEscape(of: scalar)
      }
      plainFrom = next + length
      next = JSONEscapes.next(in: utf8, from: plainFrom)
    }
    written.append(atMost: next - plainFrom + 1) { place in
      place.put(UnsafeBufferPointer(rebasing: utf8[plainFrom...]))
      place.put(UInt8(ascii: "\""))
    }
  }
}

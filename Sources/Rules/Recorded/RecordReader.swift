/// Reads what `RecordWriter` wrote into a literal of the program.
///
/// What does not fit breaks the reading: from then on every number is 0 and every text empty, and the caller finds
/// `isBroken` at the end. So no record, however wrong, is read beyond its end.
package struct RecordReader {
  /// Whether anything did not fit.
  package private(set) var isBroken = false
  /// The literal, which outlives everything.
  let text: StaticString
  private(set) var position: Int
  /// `position` never passes `end`, and `end` is at most the literal's own length, so no look leaves the literal.
  private let end: Int
  private let bytes: UnsafePointer<UInt8>
  /// Names of rule files, which every place repeats.
  var files: [String] = []

  /// Begins to read a literal; one of a single character holds no record.
  package init(_ text: StaticString) { self.init(text, from: 0, end: .max) }

  init(_ text: StaticString, from start: Int, end: Int) {
    self.text = text
    guard text.hasPointerRepresentation else {
      bytes = ("" as StaticString).utf8Start
      (self.end, position, isBroken) = (0, 0, true)
      return
    }
    bytes = text.utf8Start
    self.end = min(end, text.utf8CodeUnitCount)
    position = min(start, self.end)
  }

  /// Whether all was read, and all of it fitted.
  package var isDone: Bool { !isBroken && position == end }

  /// Reads a number.
  package mutating func number() -> Int {
    var number = 0
    var shift = 0
    while position < end, shift < 60 {
      let digit = Int(bytes[position]) - 0x30
      position += 1
      if digit & 31 == digit { return number | digit << shift }
      guard digit & 63 == digit else { break }
      number |= (digit & 31) << shift
      shift += 5
    }
    return broken()
  }

  /// Reads a number that is 0 to `bound` - 1.
  package mutating func number(below bound: Int) -> Int {
    let number = number()
    return number < bound ? number : broken()
  }

  /// Reads numbers of 31 bits, in one go.
  package mutating func numbers() -> [Int32] {
    let count = count()
    let end = end
    let bytes = bytes
    var position = position
    var isBroken = isBroken
    let numbers = [Int32](unsafeUninitializedCapacity: count) { numbers, filled in
      for index in 0..<count {
        // Most have one digit.
        if position < end, bytes[position] &- 0x30 < 32 {
          numbers[index] = Int32(bytes[position] &- 0x30)
          position += 1
          continue
        }
        var number: UInt32 = 0
        var shift: UInt32 = 0
        var digit: UInt8 = 32
        while digit & 32 != 0, position < end, shift < 31 {
          digit = bytes[position] &- 0x30
          position += 1
          number |= UInt32(digit & 31) &<< shift
          shift += 5
          if digit >= 64 { isBroken = true }
        }
        if digit & 32 != 0 { isBroken = true }
        numbers[index] = Int32(bitPattern: number & 0x7FFF_FFFF)
      }
      filled = count
    }
    self.position = position
    if isBroken { _ = broken() }
    return numbers
  }

  /// Reads how many elements follow, each of which has at least one character.
  package mutating func count() -> Int { number(below: end - position + 1) }

  /// Reads a text.
  package mutating func string() -> String {
    String(decoding: bytesOfText(), as: UTF8.self)
  }

  /// Reads a text as its bytes; they are valid as long as the program runs.
  package mutating func bytesOfText() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    guard count <= end - position else {
      _ = broken()
      return UnsafeBufferPointer(start: bytes, count: 0)
    }
    defer { position += count }
    return UnsafeBufferPointer(start: bytes + position, count: count)
  }

  /// Passes over a break of line.
  package mutating func breakLine() {
    guard position < end, bytes[position] == 0x0A else {
      _ = broken()
      return
    }
    position += 1
  }

  /// Reads which of so many cases it is; the first where it is none.
  mutating func choice(of count: Int) -> Int { number(below: count) }

  /// Passes over a part, and gives where it lies.
  mutating func part() -> Range<Int> {
    let bytes = bytesOfText()
    return position - bytes.count..<position
  }

  mutating func place() -> RulePlace {
    let file = number(below: files.count)
    let line = number()
    return RulePlace(file: files.isEmpty ? "" : files[file], line: line, column: number())
  }

  mutating func value<Value: Recordable>() -> Value { Value(from: &self) }

  mutating func optional<Value: Recordable>() -> Value? {
    number(below: 2) == 0 ? nil : Value(from: &self)
  }

  mutating func values<Value: Recordable>() -> [Value] {
    values { Value(from: &$0) }
  }

  mutating func values<Value>(_ read: (inout RecordReader) -> Value) -> [Value] {
    let count = count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count where !isBroken { values.append(read(&self)) }
    return values
  }

  mutating func pairs<Key: Recordable & Hashable, Value: Recordable>() -> [Key: Value] {
    let count = count()
    var pairs: [Key: Value] = [:]
    pairs.reserveCapacity(count)
    for _ in 0..<count where !isBroken {
      let key = Key(from: &self)
      pairs[key] = Value(from: &self)
    }
    return pairs
  }

  private mutating func broken() -> Int {
    (position, isBroken) = (end, true)
    return 0
  }
}

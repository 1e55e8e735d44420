/// Writes values as text that `RecordReader` reads back without parsing.
///
/// A number is base 32, its lowest digit first; the digits are the ASCII characters from `0` on, and every digit but
/// the last is 32 characters further on. A string is its length in bytes and then itself. What is what, only the order
/// tells: a record is read by the program that it was made for.
package struct RecordWriter {
  /// What was written.
  package private(set) var text = ""
  /// Names of rule files, which every place repeats.
  private let files: [String]

  /// Begins an empty record.
  package init() { self.init(files: []) }

  init(files: [String]) { self.files = files }

  /// Writes a number that is not negative.
  package mutating func number(_ number: Int) {
    var rest = number
    while rest >= 32 {
      put(UInt8(0x50 + rest & 31))
      rest >>= 5
    }
    put(UInt8(0x30 + rest))
  }

  /// Writes a text.
  package mutating func string(_ string: String) {
    number(string.utf8.count)
    text += string
  }

  /// Writes numbers that are read in one go.
  package mutating func numbers(_ numbers: [Int32]) { each(of: numbers) { $0.number(Int($1)) } }

  /// Writes something for each element, after how many there are.
  package mutating func each<Element>(
    of elements: some Collection<Element>, _ body: (inout RecordWriter, Element) -> Void
  ) {
    number(elements.count)
    for element in elements { body(&self, element) }
  }

  /// Breaks the line, for a reader of differences.
  package mutating func breakLine() { text += "\n" }

  /// A part that can be passed over when the rest is read.
  mutating func part(_ body: (inout RecordWriter) -> Void) {
    var part = RecordWriter(files: files)
    body(&part)
    string(part.text)
  }

  mutating func place(_ place: RulePlace) {
    number(files.firstIndex(of: place.file) ?? files.count)
    number(place.line)
    number(place.column)
  }

  mutating func write(_ value: some Recordable) { value.write(to: &self) }

  mutating func write(_ value: (some Recordable)?) {
    number(value == nil ? 0 : 1)
    if let value { write(value) }
  }

  mutating func write(_ values: [some Recordable]) {
    each(of: values) { $0.write($1) }
  }

  /// Pairs in an order of their own, so that a dictionary has one record.
  mutating func write(_ values: [some Recordable: some Recordable]) {
    let pairs = values.map { key, value in
      var pair = RecordWriter(files: files)
      pair.write(key)
      pair.write(value)
      return pair.text
    }
    number(pairs.count)
    for pair in pairs.sorted() { text += pair }
  }

  /// Writes which case it is and what it holds.
  mutating func write(_ choice: Int, _ value: some Recordable) {
    number(choice)
    value.write(to: &self)
  }

  mutating func write(_ choice: Int, _ values: [some Recordable]) {
    number(choice)
    write(values)
  }

  mutating func write(_ choice: Int, _ value: (some Recordable)?) {
    number(choice)
    write(value)
  }

  private mutating func put(_ byte: UInt8) { text.unicodeScalars.append(Unicode.Scalar(byte)) }
}

/// What a record can hold.
protocol Recordable {
  /// Reads a value; one that can't be is told by `RecordReader.isBroken`, and anything stands in its place.
  init(from reader: inout RecordReader)

  func write(to writer: inout RecordWriter)
}

extension Recordable where Self: CaseIterable & Equatable, AllCases == [Self] {
  init(from reader: inout RecordReader) {
    let cases = Self.allCases
    self = cases[reader.choice(of: cases.count)]
  }

  func write(to writer: inout RecordWriter) {
    writer.number(Self.allCases.firstIndex(of: self) ?? 0)
  }
}

extension Int: Recordable {
  init(from reader: inout RecordReader) {
    let folded = reader.number()
    self = folded & 1 == 0 ? folded >> 1 : ~(folded >> 1)
  }

  func write(to writer: inout RecordWriter) {
    writer.number(self < 0 ? ~(self << 1) : self << 1)
  }
}

extension String: Recordable {
  init(from reader: inout RecordReader) { self = reader.string() }

  func write(to writer: inout RecordWriter) {
    writer.string(self)
  }
}

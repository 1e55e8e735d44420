/// One row of separated text, lent for the length of the call that it is passed to.
struct SeparatedRow {
  /// The line on which it begins, counted from 1.
  let line: Int
  /// Whether the file ended inside a quoted field.
  let isCut: Bool
  fileprivate let bytes: [UInt8]
  fileprivate let ends: [Int]

  /// Number of its fields.
  var count: Int { ends.count }

  /// Number of the bytes of all fields.
  var size: Int { bytes.count }

  /// Whether nothing stands in it.
  var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// A field, without its quotes; empty where the row is too short.
  func field(_ index: Int) -> String {
    guard index < ends.count else { return "" }
    let field = bytes[(index > 0 ? ends[index - 1] : 0)..<ends[index]]
    if let text = String(validating: field, as: UTF8.self) { return text }
    return field.withUnsafeBufferPointer { field in
      guard let encoding = TextEncoding(unmarked: field) else {
        return String(decoding: field, as: UTF8.self)
      }
      return String(decoding: encoding.decoded(field), as: UTF8.self)
    }
  }

  /// All fields.
  var fields: [String] { ends.indices.map(field) }
}

/// Cuts separated text into rows, wherever the chunks that it arrives in happen to end.
///
/// A field in quotes may hold the separator, quotes written twice, and ends of lines. A quote in the
/// middle of a field without quotes is an ordinary character.
struct SeparatedRows {
  private enum Place {
    case fieldStart
    case plain
    case quoted
    case afterQuote
  }

  /// The byte between two fields.
  let separator: UInt8
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var place = Place.fieldStart
  private var line = 1
  private var rowLine = 1
  private var isStart = true

  init(separator: UInt8) {
    self.separator = separator
  }

  /// How many bytes the row that is being read has so far: a quote that nothing closes swallows a file.
  var pending: Int { bytes.count }

  /// Hands on each row that ends in the chunk.
  mutating func push<Failure: Error>(
    _ chunk: Bytes, _ body: (SeparatedRow) throws(Failure) -> Void
  ) throws(Failure) {
    var chunk = chunk
    if isStart, !chunk.isEmpty {
      isStart = false
      if chunk.starts(with: "\u{FEFF}") { chunk = Bytes(rebasing: chunk[3...]) }
    }
    for byte in chunk {
      switch place {
      case .quoted:
        if byte == 0x22 {
          place = .afterQuote
        } else {
          if byte == 0x0A { line += 1 }
          bytes.append(byte)
        }
      case .afterQuote where byte == 0x22:
        bytes.append(byte)
        place = .quoted
      case .fieldStart where byte == 0x22:
        place = .quoted
      default:
        if byte == separator {
          ends.append(bytes.count)
          place = .fieldStart
        } else if byte == 0x0A {
          try endRow(isCut: false, body)
        } else {
          bytes.append(byte)
          if place == .fieldStart { place = .plain }
        }
      }
    }
  }

  /// Hands on the last row where nothing ends it.
  mutating func finish<Failure: Error>(
    _ body: (SeparatedRow) throws(Failure) -> Void
  ) throws(Failure) {
    if !bytes.isEmpty || !ends.isEmpty { try endRow(isCut: place == .quoted, body) }
  }

  private mutating func endRow<Failure: Error>(
    isCut: Bool, _ body: (SeparatedRow) throws(Failure) -> Void
  ) throws(Failure) {
    // The carriage return of a CRLF is no part of a field.
    if place != .quoted, let last = bytes.last, last == 0x0D, bytes.count > (ends.last ?? 0) {
      bytes.removeLast()
    }
    ends.append(bytes.count)
    let row = SeparatedRow(line: rowLine, isCut: isCut, bytes: bytes, ends: ends)
    bytes = []
    ends = []
    place = .fieldStart
    line += 1
    rowLine = line
    try body(row)
  }
}

import Diagnostics

/// The scalars of a file, where its lines start, and what in it is no clean text.
struct DecodedText {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var lineStarts = [0]
  /// The first place of each line at which the bytes are not UTF-8; U+FFFD stands there.
  private(set) var invalid: [Int] = []
  /// The first control or reordering character of each line.
  private(set) var hidden: [Int] = []
  private var endsInReturn = false

  init(_ bytes: [UInt8]) {
    scalars.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while position < bytes.count {
        let start = position
        while position < bytes.count, bytes[position].isPlain { position += 1 }
        appendPlain(UnsafeBufferPointer(rebasing: bytes[start..<position]))
        guard position < bytes.count else { return }
        if bytes[position] < 0x80 {
          append(Unicode.Scalar(bytes[position]))
          position += 1
        } else {
          // No character of several bytes reaches beyond those that are not ASCII.
          let start = position
          while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
          appendForeign(UnsafeBufferPointer(rebasing: bytes[start..<position]))
        }
      }
    }
  }

  private mutating func appendPlain(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return }
    if endsInReturn { noteReturn(before: Unicode.Scalar(first)) }
    // The capacity is there: no file has more characters than bytes.
    for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
  }

  private mutating func appendForeign(_ bytes: UnsafeBufferPointer<UInt8>) {
    var parser = Unicode.UTF8.ForwardParser()
    var input = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &input) {
      case .valid(let encoded): append(UTF8.decode(encoded))
      case .error: appendReplacement()
      case .emptyInput: return
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if endsInReturn { noteReturn(before: scalar) }
    // A byte order mark counts as no character, so that columns are those an editor shows.
    if scalar.value == 0xFEFF, scalars.isEmpty { return }
    switch scalar {
    case "\n":
      lineStarts.append(scalars.count + 1)
    case "\r":
      endsInReturn = true
    case "\t":
      break
    default:
      if TerminalText.isUnsafe(scalar) { note(scalars.count, in: \.hidden) }
    }
    scalars.append(scalar)
  }

  // A return that no line feed follows would hide what comes before it on a terminal.
  private mutating func noteReturn(before scalar: Unicode.Scalar) {
    endsInReturn = false
    if scalar != "\n" { note(scalars.count - 1, in: \.hidden) }
  }

  private mutating func appendReplacement() {
    note(scalars.count, in: \.invalid)
    scalars.append("\u{FFFD}")
  }

  private mutating func note(_ position: Int, in list: WritableKeyPath<Self, [Int]>) {
    if self[keyPath: list].last ?? -1 < lineStarts[lineStarts.count - 1] {
      self[keyPath: list].append(position)
    }
  }
}

extension UInt8 {
  /// Whether it is a character that needs no further look.
  fileprivate var isPlain: Bool { self >= 0x20 && self < 0x7F }
}

extension Unicode.Scalar {
  /// Whether it separates words: blank, tab, and the blanks that word processors paste.
  var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Whether it is a quotation mark that an editor put in place of a straight one.
  var isCurlyQuote: Bool {
    switch value {
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2E42: true
    default: false
    }
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLowercaseLetter: Bool { value >= 0x61 && value <= 0x7A }

  var isLetter: Bool { isLowercaseLetter || (value >= 0x41 && value <= 0x5A) }
}

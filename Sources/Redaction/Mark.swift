/// A mark of a text; dashes and apostrophes of any kind are plain ones, full-width marks narrow ones.
struct Mark: Equatable, Sendable {
  /// The mark's place in ASCII; control characters, which no text has as marks, stand for others.
  let code: UInt8

  static let other = Mark(code: 1)
  static let pound = Mark(code: 2)
  static let yen = Mark(code: 3)
  static let euro = Mark(code: 4)

  /// How many codes there are.
  static let count = 0x80

  /// The mark as it stands in a value.
  var text: String {
    switch self {
    case .other: "·"
    case .pound: "£"
    case .yen: "¥"
    case .euro: "€"
    default: String(Unicode.Scalar(code))
    }
  }
}

extension Mark: ExpressibleByUnicodeScalarLiteral {
  init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self =
      switch scalar {
      case "£": .pound
      case "¥": .yen
      case "€": .euro
      default: scalar.isASCII ? Mark(code: UInt8(scalar.value)) : .other
      }
  }
}

/// Several marks.
struct MarkSet: Sendable, ExpressibleByArrayLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(arrayLiteral marks: Mark...) {
    for mark in marks { insert(mark) }
  }

  mutating func insert(_ mark: Mark) {
    if mark.code < 64 {
      low |= 1 << UInt64(mark.code)
    } else {
      high |= 1 << UInt64(mark.code & 63)
    }
  }

  func contains(_ mark: Mark) -> Bool {
    (mark.code < 64 ? low >> UInt64(mark.code) : high >> UInt64(mark.code & 63)) & 1 == 1
  }
}

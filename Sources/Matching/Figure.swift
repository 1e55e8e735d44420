/// What a word of figures stands for by its shape; the same in every language, but for the suffixes that a pack lists.
enum Figure: Int32, CaseIterable {
  case number
  case ordinal
  case money
  case date
  case time
  case duration

  /// The word class that stands for it.
  var wordClass: WordClass { rawValue + 1 }

  /// The figure that a folded word is; money begins with its sign.
  init?(_ word: [UInt8], ordinalSuffixes: Set<[UInt8]>, durationSuffixes: Set<[UInt8]>) {
    guard word.first?.isDigit == true else { return nil }
    if let end = word.firstIndex(where: { !$0.isDigit && !$0.isFigureSeparator }) {
      let suffix = Array(word[end...])
      if ordinalSuffixes.contains(suffix) {
        self = .ordinal
      } else if durationSuffixes.contains(suffix) {
        self = .duration
      } else {
        return nil
      }
    } else {
      guard let plain = FigureShape(word).flatMap(Figure.init(shape:)) else { return nil }
      self = plain
    }
  }

  /// `1,200` and `19.99` are numbers, `10:30` a time, `2026-03-03`, `3.3.2026` and `3/4` dates.
  private init?(shape: FigureShape) {
    switch shape.separator {
    case nil: self = .number
    case UInt8(ascii: ":") where shape.count <= 3 && shape.first <= 24 && shape.second < 60:
      self = .time
    case UInt8(ascii: "/") where shape.isDate: self = .date
    case UInt8(ascii: "-") where shape.count == 3 && shape.isDate: self = .date
    case UInt8(ascii: ".") where shape.count == 3 && shape.isDate: self = .date
    case UInt8(ascii: ","), UInt8(ascii: "."): self = .number
    default: return nil
    }
  }
}

/// Digits with separators between them, taken apart.
private struct FigureShape {
  /// What stands between the digits; a comma where points stand as well.
  private(set) var separator: UInt8?
  /// How many numbers there are, and the first digits of the first three.
  private(set) var count = 1
  private(set) var first = 0
  private(set) var second = 0
  private(set) var third = 0

  /// `nil` where separators differ or have no digit on one of their sides.
  init?(_ word: [UInt8]) {
    var length = 0
    for byte in word {
      if byte.isDigit {
        length += 1
        if length <= 5 { append(Int(byte - 0x30)) }
        continue
      }
      guard length > 0, join(byte) else { return nil }
      count += 1
      length = 0
    }
    if length == 0 { return nil }
  }

  private mutating func join(_ byte: UInt8) -> Bool {
    let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
    if separator == nil { separator = byte }
    if separator == byte { return true }
    guard byte == comma || byte == point, separator == comma || separator == point else {
      return false
    }
    separator = comma
    return true
  }

  private mutating func append(_ digit: Int) {
    switch count {
    case 1: first = first * 10 + digit
    case 2: second = second * 10 + digit
    case 3: third = third * 10 + digit
    default: break
    }
  }

  /// Whether the numbers can be day and month in either order, with or without a year.
  var isDate: Bool {
    switch count {
    case 2: Self.isDayAndMonth(first, second)
    case 3 where first > 31: Self.isDayAndMonth(second, third)
    case 3: Self.isDayAndMonth(first, second)
    default: false
    }
  }

  private static func isDayAndMonth(_ one: Int, _ other: Int) -> Bool {
    min(one, other) >= 1 && min(one, other) <= 12 && max(one, other) <= 31
  }
}

extension UInt8 {
  /// `0` to `9`.
  var isDigit: Bool { self &- 0x30 < 10 }

  /// What may stand between the figures of one number, time or date.
  var isFigureSeparator: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

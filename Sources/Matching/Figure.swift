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
    let digits = word.prefix { $0.isDigit || $0.isFigureSeparator }
    guard digits.contains(where: \.isDigit), word.first?.isDigit == true else { return nil }
    let suffix = Array(word[digits.endIndex...])
    guard suffix.isEmpty else {
      if ordinalSuffixes.contains(suffix) {
        self = .ordinal
      } else if durationSuffixes.contains(suffix) {
        self = .duration
      } else {
        return nil
      }
      return
    }
    guard let plain = Figure(shape: digits) else { return nil }
    self = plain
  }

  /// `1,200` and `19.99` are numbers, `10:30` a time, `2026-03-03`, `3.3.2026` and `3/4` dates.
  private init?(shape: ArraySlice<UInt8>) {
    let separators = Set(shape.filter(\.isFigureSeparator))
    let parts = shape.split(omittingEmptySubsequences: false) { $0.isFigureSeparator }
    guard separators.count <= 1 || separators == [UInt8(ascii: ","), UInt8(ascii: ".")],
      !parts.contains(where: \.isEmpty)
    else { return nil }
    let values = parts.map { part in part.prefix(5).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    switch separators.first {
    case nil: self = .number
    case UInt8(ascii: ":") where values.count <= 3 && values[0] <= 24 && values[1] < 60:
      self = .time
    case UInt8(ascii: "/") where Self.isDate(values): self = .date
    case UInt8(ascii: "-") where values.count == 3 && Self.isDate(values): self = .date
    case UInt8(ascii: ".") where values.count == 3 && Self.isDate(values): self = .date
    case UInt8(ascii: ","), UInt8(ascii: "."): self = .number
    default: return nil
    }
  }

  /// Whether the values can be day and month in either order, with or without a year.
  private static func isDate(_ values: [Int]) -> Bool {
    switch values.count {
    case 2: return isDayAndMonth(values[0], values[1])
    case 3 where values[0] > 31: return isDayAndMonth(values[1], values[2])
    case 3: return isDayAndMonth(values[0], values[1])
    default: return false
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

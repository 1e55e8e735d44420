/// A number as it stands in the line, in decimal: `mantissa * 10^exponent`.
struct JSONNumber {
  private let mantissa: UInt64
  private let exponent: Int
  private let isNegative: Bool
  /// Whether the mantissa holds all digits.
  private let isExact: Bool
  private let bytes: Bytes
  /// Where the number begins in the line.
  let offset: Int

  fileprivate init(
    mantissa: UInt64, exponent: Int, isNegative: Bool, isExact: Bool, bytes: Bytes, offset: Int
  ) {
    self.mantissa = mantissa
    self.exponent = exponent
    self.isNegative = isNegative
    self.isExact = isExact
    self.bytes = bytes
    self.offset = offset
  }

  /// The value; infinite where it is too large.
  var double: Double { scaled(byPowerOfTen: 0) }

  /// Seconds as milliseconds, rounded; `nil` beyond what a clock could ever count.
  var milliseconds: Int64? {
    let value = scaled(byPowerOfTen: 3).rounded()
    return abs(value) <= 1e15 ? Int64(value) : nil
  }

  /// The value as a count; `nil` where it is negative, broken or too large.
  var count: Int? {
    let value = double
    return value >= 0 && value <= 1e15 && value == value.rounded() ? Int(value) : nil
  }

  private func scaled(byPowerOfTen power: Int) -> Double {
    let exponent = exponent + power
    // Both factors are exact in a Double, so one operation rounds once and is right to the bit
    // (Clinger's fast path).
    if isExact, mantissa < 1 << 53, abs(exponent) < Self.powers.count {
      let magnitude =
        exponent < 0
        ? Double(mantissa) / Self.powers[-exponent] : Double(mantissa) * Self.powers[exponent]
      return isNegative ? -magnitude : magnitude
    }
    let value = Double(String(decoding: bytes, as: UTF8.self)) ?? .infinity
    return power == 0 ? value : value * Self.powers[power]
  }

  private static let powers: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]
}

/// The digits of a number as they are read.
private struct Digits {
  var mantissa: UInt64 = 0
  var exponent = 0
  var isExact = true

  mutating func append(_ digit: UInt8, isFraction: Bool) {
    if mantissa < 1_000_000_000_000_000_000 {
      mantissa = mantissa * 10 + UInt64(digit)
      if isFraction { exponent -= 1 }
    } else {
      isExact = false
    }
  }
}

extension JSONScanner {
  /// Reads a number whose first byte comes next.
  mutating func number() throws(JSONFault) -> JSONNumber {
    let first = position
    let isNegative = accept(UInt8(ascii: "-"))
    var digits = Digits()
    let isZeroFirst = position < end && position.pointee == UInt8(ascii: "0")
    let integers = try self.digits(&digits, isFraction: false)
    guard !isZeroFirst || integers == 1 else {
      position = first
      throw fault(.notJSON, "this is not JSON: a number must not begin with a zero")
    }
    if position < end, position.pointee == UInt8(ascii: ".") {
      position += 1
      _ = try self.digits(&digits, isFraction: true)
    }
    if position < end, position.pointee | 0x20 == UInt8(ascii: "e") {
      digits.exponent += try exponent()
    }
    return JSONNumber(
      mantissa: digits.mantissa, exponent: digits.exponent, isNegative: isNegative,
      isExact: digits.isExact, bytes: Bytes(start: first, count: position - first),
      offset: first - start)
  }

  private mutating func digits(
    _ digits: inout Digits, isFraction: Bool
  ) throws(JSONFault) -> Int {
    let first = position
    while position < end, case let digit = position.pointee &- UInt8(ascii: "0"), digit < 10 {
      digits.append(digit, isFraction: isFraction)
      position += 1
    }
    guard position > first else { throw unexpected("a digit") }
    return position - first
  }

  private mutating func exponent() throws(JSONFault) -> Int {
    position += 1
    var isNegative = false
    if position < end,
      position.pointee == UInt8(ascii: "+") || position.pointee == UInt8(ascii: "-")
    {
      isNegative = position.pointee == UInt8(ascii: "-")
      position += 1
    }
    var exponent = Digits()
    _ = try digits(&exponent, isFraction: false)
    // Any exponent this far out leads to the slow path, which reads the number's own text.
    let magnitude = Int(min(exponent.mantissa, 100_000))
    return isNegative ? -magnitude : magnitude
  }
}

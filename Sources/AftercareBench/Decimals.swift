/// Numbers as they stand in tables.
enum Decimals {
  /// The number with so many digits after the point.
  static func text(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "-" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded())
    let whole = String(scaled / Int(scale))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + whole }
    let part = String(scaled % Int(scale))
    return sign + whole + "." + String(repeating: "0", count: digits - part.count) + part
  }

  /// The number with three digits that count, or more before the point.
  static func short(_ value: Double) -> String {
    switch abs(value) {
    case ..<1: text(value, digits: 3)
    case ..<10: text(value, digits: 2)
    case ..<100: text(value, digits: 1)
    default: text(value, digits: 0)
    }
  }
}

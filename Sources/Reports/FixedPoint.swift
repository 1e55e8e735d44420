/// Numbers with a fixed count of digits after the point, the same on every system.
enum FixedPoint {
  /// The number rounded, half away from zero; it is finite and no larger than a trillion.
  static func text(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let whole = String(scaled / scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard digits > 0 else { return sign + whole }
    let part = String(scaled % scale)
    return sign + whole + "." + String(repeating: "0", count: digits - part.count) + part
  }

  /// A share or a score for a person, a dash where it is not known.
  static func figure(_ value: Double?, digits: Int = 3) -> String {
    value.map { text($0, digits: digits) } ?? "-"
  }

  /// A change with its sign.
  static func change(_ value: Double?) -> String {
    guard let value else { return "-" }
    let text = text(value, digits: 3)
    return value > 0 && text != "0.000" ? "+" + text : text
  }
}

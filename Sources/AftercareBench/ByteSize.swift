/// Numbers of bytes as they are told on the command line.
enum ByteSize {
  private static let units: [(suffix: String, bytes: Int)] = [
    ("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1000), ("B", 1),
  ]

  /// The number of bytes that a text such as `10MB` tells.
  static func parsed(_ text: String) -> Int? {
    let text = text.uppercased()
    let unit = units.first { text.hasSuffix($0.suffix) }
    guard let number = Double(text.dropLast(unit?.suffix.count ?? 0)), number > 0,
      number * Double(unit?.bytes ?? 1) < 1e12
    else { return nil }
    return Int(number * Double(unit?.bytes ?? 1))
  }

  /// A number of bytes for a person.
  static func text(_ bytes: Int) -> String {
    let unit = units.first { bytes >= $0.bytes } ?? ("B", 1)
    let number = Decimals.text(Double(bytes) / Double(unit.bytes), digits: 1)
    return (number.hasSuffix(".0") ? String(number.dropLast(2)) : number) + " " + unit.suffix
  }
}

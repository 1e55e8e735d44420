/// Reading of durations: `12h`, `90m`, `30 days`.
extension TokenReader {
  private static let secondsByUnit = [
    "m": 60, "minute": 60, "minutes": 60, "h": 3600, "hour": 3600, "hours": 3600, "d": 86400,
    "day": 86400, "days": 86400,
  ]
  /// No policy looks further than this, and sums stay far from overflow.
  private static let longestDays = 3650

  /// Takes a duration and gives it in seconds.
  mutating func expectDuration() throws(Refusal) -> Int {
    guard let token = peek else { throw badDuration() }
    let text = token.text
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits) else { throw badDuration() }
    var unit = String(text.dropFirst(digits.count))
    var range = token.range
    var copy = self
    _ = copy.next()
    if unit.isEmpty, let second = copy.next() {
      unit = second.text
      range = range.lowerBound..<second.range.upperBound
    }
    guard let seconds = Self.secondsByUnit[unit] else { throw badDuration() }
    guard count <= Self.longestDays * 86400 / seconds else {
      throw Refusal(
        .badDuration, "this duration is too long", at: range,
        label: "at most \(Self.longestDays) days")
    }
    self = copy
    return count * seconds
  }

  private func badDuration() -> Refusal {
    refusal(.badDuration, wanted: "a duration such as 12h, 90m or 30 days", candidates: [])
  }
}

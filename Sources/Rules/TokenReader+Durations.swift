/// Reading of durations: `12h`, `90m`, `30 days`, `20 seconds`.
extension TokenReader {
  /// Units by name, and what no duration may exceed.
  private struct Scale {
    let units: [String: Int]
    let longestDays: Int
    let wanted: String
  }

  private static let minute = 60
  private static let hour = 3600
  private static let day = 86400

  /// No policy looks further than its longest, and sums stay far from overflow.
  private static let long = Scale(
    units: [
      "m": minute, "minute": minute, "minutes": minute, "h": hour, "hour": hour, "hours": hour,
      "d": day, "day": day, "days": day, "year": 365 * day, "years": 365 * day,
    ], longestDays: 3650, wanted: "a duration such as 12h, 90m or 30 days")

  private static let short = Scale(
    units: [
      "s": 1, "second": 1, "seconds": 1, "m": minute, "minute": minute, "minutes": minute,
      "h": hour, "hour": hour, "hours": hour,
    ], longestDays: 30, wanted: "a duration such as 20s, 2m or 30 seconds")

  /// Takes a duration and gives it in seconds.
  mutating func expectDuration() throws(Refusal) -> Int {
    try expectDuration(Self.long)
  }

  /// Takes a duration within a contact, at least a second, and gives it in seconds.
  mutating func expectSeconds() throws(Refusal) -> Int {
    let start = peek?.range.lowerBound ?? last.lowerBound
    let seconds = try expectDuration(Self.short)
    guard seconds > 0 else {
      throw Refusal(
        .badDuration, "this duration is too short", at: start..<last.upperBound,
        label: "at least 1 second")
    }
    return seconds
  }

  /// Takes a duration within a contact and gives it in milliseconds.
  mutating func expectMilliseconds() throws(Refusal) -> Int {
    var copy = self
    let count = copy.next()?.text ?? ""
    if let milliseconds = Int(count.hasSuffix("ms") ? String(count.dropLast(2)) : count),
      count.hasSuffix("ms") || copy.take("ms") || copy.take("milliseconds"),
      (0...Self.short.longestDays * Self.day * 1000).contains(milliseconds)
    {
      self = copy
      return milliseconds
    }
    return try expectDuration(Self.short) * 1000
  }

  private mutating func expectDuration(_ scale: Scale) throws(Refusal) -> Int {
    guard let token = peek else { throw badDuration(scale) }
    let text = token.text
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits) else { throw badDuration(scale) }
    var unit = String(text.dropFirst(digits.count))
    var range = token.range
    var copy = self
    _ = copy.next()
    if unit.isEmpty, let second = copy.next() {
      unit = second.text
      range = range.lowerBound..<second.range.upperBound
    }
    guard let seconds = scale.units[unit] else { throw badDuration(scale) }
    guard count <= scale.longestDays * Self.day / seconds else {
      throw Refusal(
        .badDuration, "this duration is too long", at: range,
        label: "at most \(scale.longestDays) days")
    }
    self = copy
    return count * seconds
  }

  private func badDuration(_ scale: Scale) -> Refusal {
    refusal(.badDuration, wanted: scale.wanted, candidates: [])
  }
}

/// Reading of contact hours: `mon-sat 08:00-20:00, sun 10:00-18:00`.
struct ContactHoursReader {
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// Reads the hours up to the end of the value.
  static func read(_ tokens: inout TokenReader) throws(Refusal) -> ContactHours {
    var spans = [[ContactHours.Span]](repeating: [], count: 7)
    repeat {
      var days = try readDays(&tokens)
      while tokens.take(",") { days += try readDays(&tokens) }
      let span = try readSpan(&tokens)
      for day in Set(days) { spans[day].append(span) }
    } while tokens.take(",")
    try tokens.expectEnd(.badContactHours)
    return ContactHours(spansByWeekday: spans.map(ordered))
  }

  // Sorted, each once.
  private static func ordered(_ spans: [ContactHours.Span]) -> [ContactHours.Span] {
    var result: [ContactHours.Span] = []
    for span in spans.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) where result.last != span
    {
      result.append(span)
    }
    return result
  }

  private static func readDays(_ tokens: inout TokenReader) throws(Refusal) -> [Int] {
    let text = tokens.peekText
    if tokens.take("daily") { return Array(0..<7) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
      days.firstIndex(of: String($0))
    }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
      throw tokens.refusal(
        .badContactHours, wanted: "days such as mon, mon-fri or daily",
        candidates: days + ["daily"])
    }
    _ = tokens.next()
    // A range may run over the end of the week: fri-mon.
    return (0...(last - first + 7) % 7).map { (first + $0) % 7 }
  }

  private static func readSpan(_ tokens: inout TokenReader) throws(Refusal) -> ContactHours.Span {
    let ends = tokens.peekText.split(separator: "-", omittingEmptySubsequences: false)
    guard let token = tokens.peek, ends.count == 2, let from = minutes(ends[0]),
      let to = minutes(ends[1])
    else {
      throw tokens.refusal(
        .badContactHours, wanted: "hours such as 08:00-20:00", candidates: [])
    }
    guard from <= to else {
      throw Refusal(
        .badContactHours, "these hours close before they open", at: token.range,
        help: "hours over midnight are written as two: fri 20:00-24:00, sat 00:00-02:00")
    }
    _ = tokens.next()
    return ContactHours.Span(from: from, to: to)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
    let values = [digits[0], digits[1], digits[3], digits[4]].map { Int($0) - 48 }
    guard values.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let (hour, minute) = (values[0] * 10 + values[1], values[2] * 10 + values[3])
    guard minute < 60, hour < 24 || (hour == 24 && minute == 0) else { return nil }
    return hour * 60 + minute
  }
}

import Diagnostics
import Transcripts

/// Reading of holidays: `12-25, 2026-04-03`.
struct HolidayReader {
  /// Reads the dates up to the end of the value; `none` is no day.
  static func read(_ tokens: inout TokenReader) throws(Refusal) -> Set<Holiday> {
    if tokens.take("none") {
      try tokens.expectEnd(.badHolidays)
      return []
    }
    var holidays: Set<Holiday> = []
    repeat {
      guard let token = tokens.peek else { throw refusal(tokens) }
      guard let date = date(token.text) else { throw refusal(tokens) }
      guard date.exists else { throw noSuchDay(token, date) }
      let hasYear = date.year != everyYear
      let holiday = Holiday(
        year: hasYear ? Int(date.year) : nil, month: Int(date.month), day: Int(date.day))
      guard holidays.insert(holiday).inserted else {
        throw Refusal(.badHolidays, "`\(token.shown)` stands here twice", at: token.range)
      }
      _ = tokens.next()
    } while tokens.take(",")
    try tokens.expectEnd(.badHolidays)
    return holidays
  }

  /// A leap year stands for every year: a holiday on February 29 comes with that day.
  private static let everyYear: Int64 = 4

  private static func date(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = parts.map(\.utf8.count)
    guard widths == [2, 2] || widths == [4, 2, 2], parts.allSatisfy(\.isDigits) else { return nil }
    let values = parts.compactMap { Int64($0) }
    return CivilDate(
      year: values.count == 3 ? values[0] : everyYear, month: values[values.count - 2],
      day: values[values.count - 1])
  }

  private static func refusal(_ tokens: TokenReader) -> Refusal {
    tokens.refusal(
      .badHolidays, wanted: "a date: 12-25 for every year, 2026-04-03 for one", candidates: [])
  }

  private static func noSuchDay(_ token: Span, _ date: CivilDate) -> Refusal {
    let turned = CivilDate(year: date.year, month: date.day, day: date.month)
    let text = token.text
    let isShort = text.utf8.count == 5
    let meant = isShort ? "\(text.suffix(2))-\(text.prefix(2))" : nil
    return Refusal(
      .badHolidays, "there is no such day", at: token.range,
      label: date.month == 2 && date.day == 29 ? "this year has no February 29" : nil,
      help: turned.exists
        ? "the month comes first" + (meant.map { ": write \($0)" } ?? "") : nil)
  }
}

extension Substring {
  fileprivate var isDigits: Bool { utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}

/// A date with a time as people and programs write them: `2026-03-03 10:04:11`, `[03/04/26, 9:15 PM]`.
///
/// Which of two numbers is the day, the line alone often can't tell: `DateOrders` looks at all of a file.
struct WrittenMoment: Equatable {
  /// The date's numbers as they stand, a month's name already a number.
  let date: (first: Int64, second: Int64, third: Int64)
  /// The order that the way of writing fixes: a year of four digits first, or a month's name.
  let order: ReadingContext.DateOrder?
  /// Milliseconds since midnight.
  let time: Int64
  /// Minutes east of UTC, where it is written.
  let minutesEast: Int64?

  static func == (one: Self, other: Self) -> Bool {
    one.date == other.date && one.order == other.order && one.time == other.time
      && one.minutesEast == other.minutesEast
  }

  /// Reads a text that is a moment and nothing else.
  init?(_ text: String) {
    var rest = text[...].utf8.trimmed
    self.init(takingFrom: &rest)
    guard rest.trimmedFront.isEmpty else { return nil }
  }

  /// Takes a moment off the front; leaves `text` as it is without one.
  init?(takingFrom text: inout Substring.UTF8View) {
    var walk = MomentWalk(rest: text)
    guard let moment = walk.moment() else { return nil }
    self = moment
    text = walk.rest
  }

  fileprivate init(
    date: (Int64, Int64, Int64), order: ReadingContext.DateOrder?, time: Int64,
    minutesEast: Int64?
  ) {
    self.date = date
    self.order = order
    self.time = time
    self.minutesEast = minutesEast
  }

  /// The instant, once the order of its date is known; `nil` where there is no such day.
  ///
  /// - Parameter zone: the offset of a time that tells none.
  func timestamp(
    _ order: ReadingContext.DateOrder, zone: Timestamp.Offset = .utc
  ) -> Timestamp? {
    guard let date = civilDate(order) else { return nil }
    let local = date.daysSince1970 * 86_400_000 + time
    guard let minutesEast else {
      if case .minutes(let minutes) = zone {
        return Timestamp(milliseconds: local - Int64(minutes) * 60_000, offset: zone)
      }
      return Timestamp(milliseconds: local, offset: .utc)
    }
    return Timestamp(
      milliseconds: local - minutesEast * 60_000,
      offset: minutesEast == 0 ? .utc : .minutes(Int(minutesEast)))
  }

  /// The day in an order of its numbers; `nil` where there is no such day.
  func civilDate(_ order: ReadingContext.DateOrder) -> CivilDate? {
    let (year, month, day): (Int64, Int64, Int64) =
      switch self.order ?? order {
      case .dayMonthYear: (date.third, date.second, date.first)
      case .monthDayYear: (date.third, date.first, date.second)
      case .yearMonthDay: (date.first, date.second, date.third)
      }
    let full = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
    let civil = CivilDate(year: full, month: month, day: day)
    return civil.exists ? civil : nil
  }
}

/// The order of a file's dates, told by all of them together.
enum DateOrders {
  /// The only order in which every date is a day of the calendar and, where they should, none runs backwards.
  ///
  /// - Parameter isChronological: whether the file stands in order of time, as a chat export does.
  static func order(
    of moments: [WrittenMoment], isChronological: Bool
  ) -> ReadingContext.DateOrder? {
    let open = moments.filter { $0.order == nil }
    guard !open.isEmpty else { return moments.isEmpty ? nil : .yearMonthDay }
    // Short years first are so rare that only the user may say so, or a number that is no day.
    var fitting = [ReadingContext.DateOrder.dayMonthYear, .monthDayYear].filter { order in
      open.allSatisfy { $0.civilDate(order) != nil }
    }
    if fitting.isEmpty, open.allSatisfy({ $0.civilDate(.yearMonthDay) != nil }) {
      return .yearMonthDay
    }
    if fitting.count > 1, isChronological {
      let forward = fitting.filter { isForward(moments, in: $0) }
      if forward.count == 1 { fitting = forward }
    }
    if fitting.count == 1 { return fitting[0] }
    let isSame = open.allSatisfy { $0.date.first == $0.date.second }
    return fitting.count > 1 && isSame ? fitting[0] : nil
  }

  private static func isForward(
    _ moments: [WrittenMoment], in order: ReadingContext.DateOrder
  ) -> Bool {
    let days = moments.compactMap { $0.civilDate(order)?.daysSince1970 }
    return zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }
  }
}

/// A walk over the parts of one moment.
private struct MomentWalk {
  var rest: Substring.UTF8View

  mutating func moment() -> WrittenMoment? {
    skipWeekday()
    guard let (date, order, early) = namedDate() ?? numberedDate() else { return nil }
    if let (time, zone) = early {
      return WrittenMoment(date: date, order: order, time: time, minutesEast: zone)
    }
    guard skipJoint(), let time = time() else { return nil }
    return WrittenMoment(date: date, order: order, time: time, minutesEast: zone())
  }

  private typealias DateParts = (
    (Int64, Int64, Int64), ReadingContext.DateOrder?, (Int64, Int64?)?
  )

  private mutating func numberedDate() -> DateParts? {
    let before = rest
    guard let (first, width) = number(1...4), width != 3, let mark = rest.first,
      [0x2D, 0x2F, 0x2E].contains(mark)
    else {
      rest = before
      return nil
    }
    rest.removeFirst()
    if rest.first == 0x20 { rest.removeFirst() }
    guard let second = figure(1...2), rest.popFirst() == mark else {
      rest = before
      return nil
    }
    if rest.first == 0x20 { rest.removeFirst() }
    guard let (third, thirdWidth) = number(1...4), thirdWidth != 3,
      width == 4 || thirdWidth > 1
    else {
      rest = before
      return nil
    }
    return ((first, second, third), width == 4 ? .yearMonthDay : nil, nil)
  }

  /// `31 Oct 2017`, `Oct 31, 2017`, and `Oct 31 22:10:47 +0000 2017`.
  private mutating func namedDate() -> DateParts? {
    let before = rest
    if let day = figure(1...2), skipBlanks(",.-"), let month = month(), skipBlanks(",.-"),
      let year = figure(4...4)
    {
      return ((day, month, year), .dayMonthYear, nil)
    }
    rest = before
    if let month = month(), skipBlanks(",.-"), let day = figure(1...2), skipBlanks(",.-") {
      if let year = figure(4...4) { return ((month, day, year), .monthDayYear, nil) }
      if let time = time() {
        let zone = zone()
        _ = skipBlanks("")
        if let year = figure(4...4) {
          return ((month, day, year), .monthDayYear, (time, zone))
        }
      }
    }
    rest = before
    return nil
  }

  private mutating func skipWeekday() {
    let word = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    guard word.count >= 3, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(head(word))
    else { return }
    rest = rest.dropFirst(word.count)
    _ = skipBlanks(",.")
  }

  private mutating func month() -> Int64? {
    let word = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    guard word.count >= 3,
      let index = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
      ].firstIndex(of: head(word))
    else { return nil }
    rest = rest.dropFirst(word.count)
    return Int64(index + 1)
  }

  private func head(_ word: Substring.UTF8View) -> String {
    String(decoding: word.prefix(3), as: UTF8.self).lowercased()
  }

  /// What stands between a date and its time.
  private mutating func skipJoint() -> Bool {
    if rest.first == UInt8(ascii: "T") || rest.first == UInt8(ascii: "t") {
      rest.removeFirst()
      return true
    }
    let before = rest.count
    _ = skipBlanks(",")
    if rest.starts(with: "at ".utf8) { rest = rest.dropFirst(3) }
    return rest.count < before
  }

  private mutating func time() -> Int64? {
    guard let hour = figure(1...2), let mark = rest.first, mark == 0x3A || mark == 0x2E
    else { return nil }
    rest.removeFirst()
    guard let minute = figure(2...2), minute < 60 else { return nil }
    var milliseconds: Int64 = 0
    if rest.first == mark, let second = peek(2), second < 61 {
      rest = rest.dropFirst(3)
      milliseconds = second * 1000 + fraction()
    }
    var hours = hour
    if let isAfternoon = meridiem() {
      guard (1...12).contains(hour) else { return nil }
      hours = hour % 12 + (isAfternoon ? 12 : 0)
    }
    guard hours < 24 else { return nil }
    return (hours * 60 + minute) * 60_000 + milliseconds
  }

  private mutating func fraction() -> Int64 {
    guard rest.first == 0x2E || rest.first == 0x2C, let second = rest.dropFirst().first,
      second &- 0x30 < 10
    else { return 0 }
    rest.removeFirst()
    var value: Int64 = 0
    var weight: Int64 = 100
    while let byte = rest.first, byte &- 0x30 < 10 {
      value += Int64(byte - 0x30) * weight
      weight /= 10
      rest.removeFirst()
    }
    return value
  }

  private mutating func meridiem() -> Bool? {
    var word = rest.trimmedFront
    guard let letter = word.popFirst().map({ $0 | 0x20 }), letter == 0x61 || letter == 0x70
    else { return nil }
    if word.first == 0x2E { word.removeFirst() }
    guard word.popFirst().map({ $0 | 0x20 }) == 0x6D else { return nil }
    if word.first == 0x2E { word.removeFirst() }
    if let next = word.first, next >= 0x80 || (next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) {
      if next < 0x80 { return nil }
    }
    rest = word
    return letter == 0x70
  }

  private mutating func zone() -> Int64? {
    let before = rest
    _ = skipBlanks("")
    for word in ["UTC", "GMT", "Z", "z"] where rest.starts(with: word.utf8) {
      rest = rest.dropFirst(word.utf8.count)
      return 0
    }
    if let sign = rest.first, sign == 0x2B || sign == 0x2D {
      rest.removeFirst()
      if let (value, width) = number(2...4), width != 3 {
        if rest.first == 0x3A { rest.removeFirst() }
        let (hours, minutes) =
          width == 4 ? (value / 100, value % 100) : (value, figure(2...2) ?? 0)
        if hours < 15, minutes < 60 {
          return (hours * 60 + minutes) * (sign == 0x2D ? -1 : 1)
        }
      }
    }
    rest = before
    return nil
  }

  @discardableResult
  private mutating func skipBlanks(_ signs: String) -> Bool {
    let before = rest.count
    while let byte = rest.first {
      if signs.utf8.contains(byte) {
        rest.removeFirst()
      } else if case let trimmed = rest.trimmedFront, trimmed.count < rest.count {
        rest = trimmed
      } else {
        break
      }
    }
    return rest.count < before
  }

  private func peek(_ digits: Int) -> Int64? {
    var copy = self
    copy.rest = copy.rest.dropFirst()
    return copy.figure(digits...digits)
  }

  private mutating func figure(_ digits: ClosedRange<Int>) -> Int64? { number(digits)?.value }

  private mutating func number(_ digits: ClosedRange<Int>) -> (value: Int64, width: Int)? {
    let run = rest.prefix { $0 &- 0x30 < 10 }
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return (run.reduce(0) { $0 * 10 + Int64($1 - 0x30) }, run.count)
  }
}

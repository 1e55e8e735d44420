import Diagnostics

/// Reads what a term stands for and when a due time is: the right side of `term` and `due`.
struct DueReader {
  /// What the words on the left can fill in.
  let heard: Set<TermKind>
  private var tokens: TokenReader

  static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let mostNumber = 999

  init(_ pieces: [Range<Int>], in file: RuleFile, keyword: Span, heard: Set<TermKind>) {
    self.heard = heard
    tokens = TokenReader(file: file, pieces: pieces, keyword: keyword.range)
  }

  /// Reads what a term stands for.
  mutating func term() throws(Refusal) -> TermMeaning {
    let kinds = TermKind.allCases.filter { $0 != .clock && $0 != .date }
    let word = try tokens.expect(oneOf: kinds.map(\.rawValue), for: .badDue)
    let meaning: TermMeaning
    switch TermKind(rawValue: word.text) {
    case .number: meaning = .number(try tokens.expectNumber(0...Self.mostNumber, for: .badDue))
    case .ordinal: meaning = .ordinal(try tokens.expectNumber(1...31, for: .badDue))
    case .period: meaning = .period(try period(isPlural: false))
    case .weekday:
      let day = try tokens.expect(oneOf: Self.weekdays, for: .badDue).text
      meaning = .weekday(Self.weekdays.firstIndex(of: day) ?? 0)
    case .month: meaning = .month(try tokens.expectNumber(1...12, for: .badDue))
    case .time: meaning = .time(try clock())
    default: meaning = .day(try day())
    }
    try tokens.expectEnd(.badDue)
    return meaning
  }

  /// Reads when something is due.
  mutating func due() throws(Refusal) -> DueMeaning {
    let meaning: DueMeaning
    if tokens.take("nothing") {
      meaning = .nothing
    } else if tokens.take("turn") {
      let spans = try spans()
      guard !spans.isEmpty else { throw tokens.refusal(.badDue, expected: ["+"]) }
      meaning = .turn(spans)
    } else if tokens.peekText == "next", !isNextWeekday {
      _ = tokens.next()
      meaning = .next(try clock())
    } else {
      let day = try day()
      meaning = .day(day, at: tokens.take("at") ? try clock() : nil)
    }
    try tokens.expectEnd(.badDue)
    return meaning
  }

  private var isNextWeekday: Bool {
    var copy = tokens
    return copy.take("next") && copy.take("{weekday}")
  }

  private mutating func day() throws(Refusal) -> DayMeaning {
    let start = tokens
    let base: DayMeaning.Base
    switch tokens.peekText {
    case "today": base = .today
    case "{day}": base = .heard
    case "{date}": base = .figures(nil)
    case "{weekday}": base = .weekday(.heard)
    case "{ordinal}": base = .dayOfMonth(.heard)
    case "{month}", "this", "next", "end":
      return DayMeaning(try compoundDay(), spans: try spans())
    default:
      throw tokens.refusal(
        .badDue, wanted: "a day such as `today`, `{weekday}`, `{month} {ordinal}` or `end of week`",
        candidates: ["today", "{day}", "{date}", "{weekday}", "{ordinal}", "{month}", "turn"])
    }
    _ = tokens.next()
    try requireHeard(in: start)
    return DayMeaning(base, spans: try spans())
  }

  private mutating func compoundDay() throws(Refusal) -> DayMeaning.Base {
    let start = tokens
    let first = tokens.next()?.text
    if first == "end" {
      try tokens.expect("of", for: .badDue)
      let isNext = tokens.take("next")
      let names = ["week", "month", "year"]
      let name = try tokens.expect(oneOf: names, for: .badDue).text
      return .end(of: Period(rawValue: name) ?? .week, isNext: isNext)
    }
    if first == "{month}" {
      try requireHeard(in: start)
      try expectHeard("{ordinal}", "{number}")
      return .date(month: .heard, day: .heard)
    }
    try expectHeard("{weekday}")
    return first == "this" ? .thisWeekday(.heard) : .nextWeekday(.heard)
  }

  private mutating func expectHeard(_ names: String...) throws(Refusal) {
    let start = tokens
    _ = try tokens.expect(oneOf: names, for: .badDue)
    try requireHeard(in: start)
  }

  private mutating func spans() throws(Refusal) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    while tokens.take("+") {
      let start = tokens
      let count: Told<Int>
      if tokens.take("{number}") {
        try requireHeard(in: start)
        count = .heard
      } else {
        count = .given(try tokens.expectNumber(0...Self.mostNumber, for: .badDue))
      }
      let unit = tokens
      if tokens.take("{period}") {
        try requireHeard(in: unit)
        spans.append(TimeSpan(count: count, period: .heard))
      } else {
        spans.append(TimeSpan(count: count, period: .given(try period(isPlural: true))))
      }
    }
    return spans
  }

  private mutating func period(isPlural: Bool) throws(Refusal) -> Period {
    let names = Period.allCases.map(\.rawValue)
    let text = tokens.peekText
    let singular = isPlural && text.hasSuffix("s") ? String(text.dropLast()) : text
    guard let period = Period(rawValue: singular) else {
      throw tokens.refusal(.badDue, expected: names + (isPlural ? ["{period}"] : []))
    }
    _ = tokens.next()
    return period
  }

  private mutating func clock() throws(Refusal) -> ClockMeaning {
    let start = tokens
    let base: ClockMeaning.Base
    switch tokens.peekText {
    case "{time}": base = .heard
    case "{clock}": base = .figures(nil)
    case "opening": base = .opening
    case "close": base = .close
    case "end": base = .end
    default: base = try figures()
    }
    if base == .heard || base == .figures(nil) { try requireHeard(in: start) }
    _ = tokens.next()
    return ClockMeaning(try halved(base), shift: try shift())
  }

  // `12:00`, `{number}:30` or `{number}:{number}`.
  private func figures() throws(Refusal) -> ClockMeaning.Base {
    let parts = tokens.peekText.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = part(parts[0], upTo: 24),
      let minute = part(parts[1], upTo: 59), hour != .given(24) || minute == .given(0)
    else {
      throw tokens.refusal(
        .badDue, wanted: "a time of day such as `12:00`, `{number}:00`, `{time}` or `close`",
        candidates: ["{time}", "{clock}", "opening", "close", "end"])
    }
    if hour == .heard || minute == .heard { try requireHeard(in: tokens) }
    guard case .given(let hour) = hour, case .given(let minute) = minute else {
      return .at(hour: hour, minute: minute, half: nil)
    }
    return .exact(hour: hour, minute: minute)
  }

  private func part(_ text: Substring, upTo most: Int) -> Told<Int>? {
    if text == "{number}" { return .heard }
    guard text.utf8.count == 2, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let value = Int(text), value <= most
    else { return nil }
    return .given(value)
  }

  private mutating func halved(_ base: ClockMeaning.Base) throws(Refusal) -> ClockMeaning.Base {
    guard let half = DayHalf(rawValue: tokens.peekText) else { return base }
    switch base {
    case .figures:
      _ = tokens.next()
      return .figures(half)
    case .at(let hour, let minute, _):
      _ = tokens.next()
      return .at(hour: hour, minute: minute, half: half)
    default:
      throw tokens.refusal(.badDue, wanted: "no half of the day after this time", candidates: [])
    }
  }

  private mutating func shift() throws(Refusal) -> Int {
    let sign = tokens.peekText
    guard sign == "+" || sign == "-" else { return 0 }
    _ = tokens.next()
    let minutes = try tokens.expectNumber(1...720, for: .badDue)
    _ = try tokens.expect(oneOf: minutes == 1 ? ["minute", "minutes"] : ["minutes"], for: .badDue)
    return sign == "+" ? minutes : -minutes
  }

  // What stands between braces on the right must stand on the left.
  private func requireHeard(in start: TokenReader) throws(Refusal) {
    guard let token = start.peek, token.text.utf8.contains(UInt8(ascii: "{")) else { return }
    for kind in TermKind.allCases where token.text.contains("{\(kind.rawValue)}") {
      guard !heard.contains(kind) else { continue }
      throw Refusal(
        .badDue, "`{\(kind.rawValue)}` is not among the words on the left", at: token.range,
        help: "every way of saying it must hold a {\(kind.rawValue)}")
    }
  }
}

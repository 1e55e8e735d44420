import Rules

/// A value heard in the words of a phrase.
enum HeardTerm: Sendable, Hashable {
  case number(Int)
  case ordinal(Int)
  case period(Period)
  case weekday(Int)
  case month(Int)
  case clock(FigureClock)
  case date(FigureDate)
  case time(ClockMeaning)
  case day(DayMeaning)
}

/// Puts what was heard into a meaning.
///
/// Where more was heard than the meaning asks for, the last counts: of "3 to 5 days" it is five. So the meaning is
/// filled from its end.
struct DueBinder {
  private var heard: [HeardTerm]

  init(_ heard: [HeardTerm]) { self.heard = heard }

  mutating func bound(_ meaning: DueMeaning) -> DueMeaning? {
    switch meaning {
    case .nothing: return meaning
    case .turn(let spans): return bound(spans).map { .turn($0) }
    case .next(let clock): return bound(clock).map { .next($0) }
    case .day(let day, let clock):
      var time: ClockMeaning?
      if let clock {
        guard let found = bound(clock) else { return nil }
        time = found
      }
      return bound(day).map { .day($0, at: time) }
    }
  }

  mutating func bound(_ meaning: TermMeaning) -> HeardTerm? {
    switch meaning {
    case .number(let value): .number(value)
    case .ordinal(let value): .ordinal(value)
    case .period(let value): .period(value)
    case .weekday(let value): .weekday(value)
    case .month(let value): .month(value)
    case .time(let clock): bound(clock).map { .time($0) }
    case .day(let day): bound(day).map { .day($0) }
    }
  }

  private mutating func take<Value>(_ pick: (HeardTerm) -> Value?) -> Value? {
    guard let index = heard.lastIndex(where: { pick($0) != nil }) else { return nil }
    return pick(heard.remove(at: index))
  }

  private mutating func number() -> Told<Int>? {
    take { if case .number(let value) = $0 { value } else { nil } }.map { .given($0) }
  }

  private mutating func bound(_ spans: [TimeSpan]) -> [TimeSpan]? {
    var bound: [TimeSpan] = []
    for span in spans.reversed() {
      let count = span.count == .heard ? number() : span.count
      let period =
        span.period == .heard
        ? take { if case .period(let value) = $0 { value } else { nil } }.map { .given($0) }
        : span.period
      guard let count, let period else { return nil }
      bound.insert(TimeSpan(count: count, period: period), at: 0)
    }
    return bound
  }

  private mutating func bound(_ clock: ClockMeaning) -> ClockMeaning? {
    switch clock.base {
    case .opening, .close, .end, .exact: return clock
    case .heard:
      let told = take { if case .time(let value) = $0 { value } else { nil } }
      return told.map { ClockMeaning($0.base, shift: $0.shift + clock.shift) }
    case .figures(let half):
      guard let figures = take({ if case .clock(let value) = $0 { value } else { nil } }) else {
        return nil
      }
      return figures.meaning(half, shift: clock.shift)
    case .at(let hour, let minute, let half):
      // The minute is said after the hour.
      let minutes = minute == .heard ? number() : minute
      let hours = hour == .heard ? number() : hour
      guard case .given(let minute)? = minutes, case .given(let hour)? = hours else { return nil }
      return FigureClock(hour: hour, minute: minute, isExact: hour > 12)
        .meaning(half, shift: clock.shift)
    }
  }

  private mutating func bound(_ day: DayMeaning) -> DayMeaning? {
    guard let spans = bound(day.spans), let base = bound(day.base) else { return nil }
    return DayMeaning(base.base, spans: base.spans + spans)
  }

  private mutating func bound(_ base: DayMeaning.Base) -> DayMeaning? {
    switch base {
    case .today, .end: return DayMeaning(base)
    case .heard: return take { if case .day(let value) = $0 { value } else { nil } }
    case .weekday: return weekday().map { DayMeaning(.weekday($0)) }
    case .thisWeekday: return weekday().map { DayMeaning(.thisWeekday($0)) }
    case .nextWeekday: return weekday().map { DayMeaning(.nextWeekday($0)) }
    case .dayOfMonth: return dayOfMonth().map { DayMeaning(.dayOfMonth($0)) }
    case .date:
      let month = take { if case .month(let value) = $0 { value } else { nil } }
      guard let month, let day = dayOfMonth() else { return nil }
      return DayMeaning(.date(month: .given(month), day: day))
    case .figures:
      let date = take { if case .date(let value) = $0 { value } else { nil } }
      return date.map { DayMeaning(.figures($0)) }
    }
  }

  private mutating func weekday() -> Told<Int>? {
    take { if case .weekday(let value) = $0 { value } else { nil } }.map { .given($0) }
  }

  private mutating func dayOfMonth() -> Told<Int>? {
    let ordinal = take { if case .ordinal(let value) = $0 { value } else { nil } }
    guard let day = ordinal.map({ Told.given($0) }) ?? number(), case .given(1...31) = day else {
      return nil
    }
    return day
  }
}

extension FigureClock {
  /// `nil` where there is no such time: 13 pm.
  fileprivate func meaning(_ half: DayHalf?, shift: Int) -> ClockMeaning? {
    guard hour <= 24, minute < 60, hour < 24 || minute == 0 else { return nil }
    guard let half else {
      let base: ClockMeaning.Base =
        isExact || hour == 0
        ? .exact(hour: hour, minute: minute)
        : .at(hour: .given(hour), minute: .given(minute), half: nil)
      return ClockMeaning(base, shift: shift)
    }
    guard (1...12).contains(hour) else { return nil }
    let exact = hour % 12 + (half == .pm ? 12 : 0)
    return ClockMeaning(.exact(hour: exact, minute: minute), shift: shift)
  }
}

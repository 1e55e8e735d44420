import Rules
import Transcripts

/// Turns the words of a promise into the moment at which it falls due.
///
/// Of two readings the later counts, so that no promise is called overdue that may still be kept: a weekday's name
/// means the next such day and never today, and a day ends with its last minute.
struct DueResolver {
  let policy: Policy
  let zone: CustomerZone?
  let region: String?

  private static let day: Int64 = 86_400
  /// No promise without a half of the day is meant for an hour before this one.
  fileprivate static let earliestHour = 7
  private static let endOfDay = 23 * 60 + 59
  private static let farthestMonths = 12 * 9

  /// The due time of words said at `said`; `nil` where they tell none, or one that has passed.
  func due(_ meaning: DueMeaning, saidAt said: Timestamp) -> Timestamp? {
    let second = said.milliseconds.floored(by: 1000)
    guard let due = due(meaning, second: second, said: said), due > second else { return nil }
    return zone?.timestamp(second: due) ?? Timestamp(milliseconds: due * 1000)
  }

  private func due(_ meaning: DueMeaning, second: Int64, said: Timestamp) -> Int64? {
    if case .nothing = meaning { return nil }
    if case .turn(let spans) = meaning, spans.allSatisfy(\.isElapsed) {
      return second + spans.reduce(0) { $0 + $1.seconds }
    }
    guard let wall = WallClock(zone: zone, turnAt: said) else { return nil }
    let local = wall.local(second)
    let said = SaidMoment(
      today: local.floored(by: Self.day), second: local - local.floored(by: Self.day) * Self.day,
      calendar: BusinessCalendar(policy: policy, region: region))
    switch meaning {
    case .nothing: return nil
    case .turn(let spans): return said.after(spans).map { wall.instant(local: $0) }
    case .day(let day, let clock):
      return said.day(day).flatMap { said.moment(of: clock, on: $0) }
        .map { wall.instant(local: $0) }
    case .next(let clock):
      return said.next(clock) { wall.instant(local: $0) > second }
        .map { wall.instant(local: $0) }
    }
  }

  /// A day and whether it was told in business days, which end with the business day.
  private struct FoundDay {
    var day: Int64
    var endsAtClose = false
  }

  /// Today as the wall shows it; days are counted from 1970-01-01, moments are local seconds.
  private struct SaidMoment {
    let today: Int64
    /// Seconds since midnight.
    let second: Int64
    let calendar: BusinessCalendar?

    func after(_ spans: [TimeSpan]) -> Int64? {
      let days = spans.filter { !$0.isElapsed }
      guard let found = add(days, to: FoundDay(day: today)) else { return nil }
      let elapsed = spans.filter(\.isElapsed)
      if elapsed.isEmpty { return moment(of: nil, on: found) }
      return found.day * DueResolver.day + second + elapsed.reduce(0) { $0 + $1.seconds }
    }

    /// The first such time of day that has not passed.
    func next(_ clock: ClockMeaning, isAhead: (Int64) -> Bool) -> Int64? {
      let needsBusiness = clock.base == .close || clock.base == .opening
      for day in today...today + 14 {
        if needsBusiness, calendar?.isBusinessDay(day) != true { continue }
        for half in clock.halves {
          if let found = moment(of: half, on: FoundDay(day: day)), isAhead(found) { return found }
        }
      }
      return nil
    }

    func moment(of clock: ClockMeaning?, on found: FoundDay) -> Int64? {
      let base = clock ?? ClockMeaning(found.endsAtClose ? .close : .end)
      guard let minute = minute(of: base.base, on: found.day) else { return nil }
      return found.day * DueResolver.day + Int64(minute + base.shift) * 60
    }

    private func minute(of base: ClockMeaning.Base, on day: Int64) -> Int? {
      switch base {
      case .exact(let hour, let minute): return hour * 60 + minute
      case .opening: return calendar?.opening(of: day)
      case .close: return calendar?.close(of: day)
      case .end: return DueResolver.endOfDay
      case .at(.given(let hour), .given(let minute), _):
        // People begin an hour before the doors open.
        let opening = calendar?.opening(of: day).map { $0 / 60 - 1 } ?? 0
        let first = max(DueResolver.earliestHour, opening)
        return (hour < first ? hour + 12 : hour) * 60 + minute
      case .at, .figures, .heard: return nil
      }
    }

    func day(_ meaning: DayMeaning) -> FoundDay? {
      base(of: meaning.base).flatMap { add(meaning.spans, to: FoundDay(day: $0)) }
    }

    private func base(of base: DayMeaning.Base) -> Int64? {
      switch base {
      case .today: return today
      case .weekday(.given(let weekday)): return today + 1 + ahead(from: today + 1, to: weekday)
      case .thisWeekday(.given(let weekday)): return today + ahead(from: today, to: weekday)
      case .nextWeekday(.given(let weekday)): return nextMonday + Int64(weekday)
      case .dayOfMonth(.given(let day)):
        return coming { _ in
          true
        } day: {
          day
        }
      case .date(.given(let month), .given(let day)):
        return coming {
          $0 == month
        } day: {
          day
        }
      case .figures(let date?): return self.day(of: date)
      case .end(let period, let isNext): return end(of: period, isNext: isNext)
      case .heard, .weekday, .thisWeekday, .nextWeekday, .dayOfMonth, .date, .figures: return nil
      }
    }

    private func ahead(from day: Int64, to weekday: Int) -> Int64 {
      Int64((weekday - day.weekday + 7) % 7)
    }

    private var nextMonday: Int64 { today + 7 - Int64(today.weekday) }

    /// The first day from today on with that number, in a month that has it.
    private func coming(month: (Int) -> Bool, day: () -> Int) -> Int64? {
      var date = CivilDate(daysSince1970: today)
      date.day = Int64(day())
      for _ in 0..<DueResolver.farthestMonths {
        if month(Int(date.month)), date.exists, date.daysSince1970 >= today {
          return date.daysSince1970
        }
        date = date.inNextMonth
      }
      return nil
    }

    private func day(of figures: FigureDate) -> Int64? {
      guard let year = figures.year else {
        return coming {
          $0 == figures.month
        } day: {
          figures.day
        }
      }
      let date = CivilDate(
        year: Int64(year), month: Int64(figures.month), day: Int64(figures.day))
      return date.exists ? date.daysSince1970 : nil
    }

    private func end(of period: Period, isNext: Bool) -> Int64 {
      let date = CivilDate(daysSince1970: today)
      switch period {
      case .month: return (isNext ? date.inNextMonth : date).lastOfMonth
      case .year:
        return CivilDate(year: date.year + (isNext ? 1 : 0), month: 12, day: 31).daysSince1970
      default:
        guard let calendar else { return nextMonday + (isNext ? 6 : -1) }
        return calendar.lastDayOfRun(from: isNext ? nextMonday : today)
      }
    }

    private func add(_ spans: [TimeSpan], to found: FoundDay) -> FoundDay? {
      var found = found
      for case (.given(let count), .given(let period)) in spans.map({ ($0.count, $0.period) }) {
        switch period {
        case .minute, .hour: return nil
        case .day: found.day += Int64(count)
        case .week: found.day += Int64(count) * 7
        case .month, .year:
          let months = Int64(count) * (period == .year ? 12 : 1)
          found.day = CivilDate(daysSince1970: found.day).adding(months: months).daysSince1970
        case .businessDay:
          guard let day = calendar?.day(count, after: found.day) else { return nil }
          found = FoundDay(day: day, endsAtClose: true)
        }
      }
      return found
    }
  }
}

extension ClockMeaning {
  /// The times of day that it may mean, in their order, when nothing else tells which.
  fileprivate var halves: [ClockMeaning] {
    guard case .at(.given(let hour), .given(let minute), _) = base, hour < 12 else { return [self] }
    return [hour, hour + 12].filter { $0 >= DueResolver.earliestHour }.map {
      ClockMeaning(.exact(hour: $0, minute: minute), shift: shift)
    }
  }
}

extension TimeSpan {
  /// Whether it is counted on the clock.
  fileprivate var isElapsed: Bool {
    if case .given(let period) = period { period.isElapsed } else { false }
  }

  /// Its length, of minutes and hours.
  fileprivate var seconds: Int64 {
    guard case .given(let count) = count, case .given(let period) = period else { return 0 }
    return Int64(count) * (period == .hour ? 3600 : 60)
  }
}

extension CivilDate {
  /// The same number in the next month, whether or not that has such a day.
  fileprivate var inNextMonth: CivilDate {
    CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: day)
  }

  /// The last day of its month, counted from 1970-01-01.
  fileprivate var lastOfMonth: Int64 {
    var first = inNextMonth
    first.day = 1
    return first.daysSince1970 - 1
  }

  /// The same day so many months later; the last of its month where that is shorter.
  fileprivate func adding(months: Int64) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let date = CivilDate(
      year: count.floored(by: 12), month: count - count.floored(by: 12) * 12 + 1, day: day)
    return date.exists ? date : CivilDate(daysSince1970: date.lastOfMonth)
  }
}

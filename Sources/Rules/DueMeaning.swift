/// A value that a rule file gives, or that the words heard give in its place.
package enum Told<Value: Sendable & Hashable>: Sendable, Hashable {
  case given(Value)
  case heard
}

/// A unit in which time from now is told.
package enum Period: String, Sendable, Hashable, CaseIterable {
  case minute
  case hour
  case day
  /// A day on which the company works.
  case businessDay = "business-day"
  case week
  case month
  case year

  /// Whether it is counted on the clock rather than in the calendar.
  package var isElapsed: Bool { self == .minute || self == .hour }
}

/// A number of periods, such as two hours.
package struct TimeSpan: Sendable, Hashable {
  /// How many.
  package var count: Told<Int>
  /// Of what.
  package var period: Told<Period>

  /// Makes a span.
  package init(count: Told<Int>, period: Told<Period>) {
    self.count = count
    self.period = period
  }
}

/// The half of the day that a clock time was said to lie in.
package enum DayHalf: String, Sendable, Hashable, CaseIterable {
  case am
  case pm
}

/// A time of day.
package struct ClockMeaning: Sendable, Hashable {
  /// What it goes by.
  package enum Base: Sendable, Hashable {
    /// What a `{time}` in the words says.
    case heard
    /// The figures of a `{clock}` in the words.
    case figures(DayHalf?)
    /// Hour and minute; an hour without a half of the day is taken as the hours of business suggest.
    case at(hour: Told<Int>, minute: Told<Int>, half: DayHalf?)
    /// Hour and minute of the day, whatever half they lie in.
    case exact(hour: Int, minute: Int)
    case opening
    case close
    case end
  }

  /// What it goes by.
  package var base: Base
  /// Minutes added.
  package var shift = 0

  /// Makes a time of day.
  package init(_ base: Base, shift: Int = 0) {
    self.base = base
    self.shift = shift
  }
}

/// A day, as words tell it.
package struct DayMeaning: Sendable, Hashable {
  /// What it goes by.
  package enum Base: Sendable, Hashable {
    /// What a `{day}` in the words says.
    case heard
    case today
    /// The first such day after today; Monday is 0.
    case weekday(Told<Int>)
    /// The first such day from today on.
    case thisWeekday(Told<Int>)
    /// Such a day of the next week, which begins on Monday.
    case nextWeekday(Told<Int>)
    /// The next such day of a month, today among them.
    case dayOfMonth(Told<Int>)
    /// The next such day of the year, today among them.
    case date(month: Told<Int>, day: Told<Int>)
    /// The figures of a `{date}` in the words.
    case figures(FigureDate?)
    /// The last business day of this week or the next, the last day of this month or year or the next.
    case end(of: Period, isNext: Bool)
  }

  /// What it goes by.
  package var base: Base
  /// What is added to it.
  package var spans: [TimeSpan] = []

  /// Makes a day.
  package init(_ base: Base, spans: [TimeSpan] = []) {
    self.base = base
    self.spans = spans
  }
}

/// A date in figures, `nil` where no year was written.
package struct FigureDate: Sendable, Hashable {
  /// The year.
  package var year: Int?
  /// January is 1.
  package var month: Int
  /// The first is 1.
  package var day: Int

  /// Makes a date.
  package init(year: Int?, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

/// When something falls due, as words tell it.
package enum DueMeaning: Sendable, Hashable {
  /// The words name a time, but no due time.
  case nothing
  /// So long after the words were said.
  case turn([TimeSpan])
  /// On a day, at a time of it or by its end.
  case day(DayMeaning, at: ClockMeaning?)
  /// The next such time of day.
  case next(ClockMeaning)
}

/// What words stand for inside a phrase that tells a due time.
package enum TermMeaning: Sendable, Hashable {
  case number(Int)
  case ordinal(Int)
  case period(Period)
  case weekday(Int)
  case month(Int)
  case time(ClockMeaning)
  case day(DayMeaning)

  /// Its kind, which names it between braces.
  package var kind: TermKind {
    switch self {
    case .number: .number
    case .ordinal: .ordinal
    case .period: .period
    case .weekday: .weekday
    case .month: .month
    case .time: .time
    case .day: .day
    }
  }
}

/// What may stand between braces in the words of a term or a due time, beside word lists.
package enum TermKind: String, Sendable, Hashable, CaseIterable {
  case number
  case ordinal
  case period
  case weekday
  case month
  /// A time of day in figures: `5:30`.
  case clock
  /// A date in figures.
  case date
  case time
  case day

  /// Words of this kind may be told by kinds of a lower rank alone, so that no term is told by itself.
  var rank: Int {
    switch self {
    case .number, .ordinal, .period, .weekday, .month, .clock, .date: 0
    case .time: 1
    case .day: 2
    }
  }
}

/// Words and what they stand for, declared by `term`.
package struct TermRule: Sendable {
  /// The words.
  package let phrase: PhraseNode
  /// What they stand for.
  package let meaning: TermMeaning
}

/// Words that tell a due time, declared by `due`.
package struct DueRule: Sendable {
  /// The words.
  package let phrase: PhraseNode
  /// When it is due.
  package let meaning: DueMeaning
}

/// All words that tell due times, in the order of declaration; of two that say as much, the later counts.
package struct DueLanguage: Sendable {
  /// What words stand for.
  package var terms: [TermRule] = []
  /// When something is due.
  package var dues: [DueRule] = []

  /// Makes a language without words.
  package init() {}
}

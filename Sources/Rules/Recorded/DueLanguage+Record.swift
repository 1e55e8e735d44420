extension DueLanguage: Recordable {
  init(from reader: inout RecordReader) {
    terms = reader.values { TermRule(phrase: $0.value(), meaning: $0.value()) }
    dues = reader.values { DueRule(phrase: $0.value(), meaning: $0.value()) }
  }

  func write(to writer: inout RecordWriter) {
    writer.each(of: terms) { writer, term in
      writer.write(term.phrase)
      writer.write(term.meaning)
    }
    writer.each(of: dues) { writer, due in
      writer.write(due.phrase)
      writer.write(due.meaning)
    }
  }
}

extension TermMeaning: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 7) {
    case 0: self = .number(reader.value())
    case 1: self = .ordinal(reader.value())
    case 2: self = .period(reader.value())
    case 3: self = .weekday(reader.value())
    case 4: self = .month(reader.value())
    case 5: self = .time(reader.value())
    default: self = .day(reader.value())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .number(let number): writer.write(0, number)
    case .ordinal(let number): writer.write(1, number)
    case .period(let period): writer.write(2, period)
    case .weekday(let day): writer.write(3, day)
    case .month(let month): writer.write(4, month)
    case .time(let clock): writer.write(5, clock)
    case .day(let day): writer.write(6, day)
    }
  }
}

extension DueMeaning: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 4) {
    case 0: self = .nothing
    case 1: self = .turn(reader.values())
    case 2: self = .day(reader.value(), at: reader.optional())
    default: self = .next(reader.value())
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .nothing: writer.number(0)
    case .turn(let spans): writer.write(1, spans)
    case .day(let day, let clock):
      writer.write(2, day)
      writer.write(clock)
    case .next(let clock): writer.write(3, clock)
    }
  }
}

extension Told: Recordable where Value: Recordable {
  init(from reader: inout RecordReader) {
    let value: Value? = reader.optional()
    self = value.map { .given($0) } ?? .heard
  }

  func write(to writer: inout RecordWriter) {
    let value: Value? = if case .given(let value) = self { value } else { nil }
    writer.write(value)
  }
}

extension TimeSpan: Recordable {
  init(from reader: inout RecordReader) {
    self.init(count: reader.value(), period: reader.value())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(count)
    writer.write(period)
  }
}

extension ClockMeaning: Recordable {
  init(from reader: inout RecordReader) {
    self.init(reader.value(), shift: reader.value())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(base)
    writer.write(shift)
  }
}

extension ClockMeaning.Base: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 7) {
    case 0: self = .heard
    case 1: self = .figures(reader.optional())
    case 2:
      self = .at(hour: reader.value(), minute: reader.value(), half: reader.optional())
    case 3: self = .exact(hour: reader.value(), minute: reader.value())
    case 4: self = .opening
    case 5: self = .close
    default: self = .end
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .heard: writer.number(0)
    case .figures(let half): writer.write(1, half)
    case .at(let hour, let minute, let half):
      writer.write(2, hour)
      writer.write(minute)
      writer.write(half)
    case .exact(let hour, let minute):
      writer.write(3, hour)
      writer.write(minute)
    case .opening: writer.number(4)
    case .close: writer.number(5)
    case .end: writer.number(6)
    }
  }
}

extension DayMeaning: Recordable {
  init(from reader: inout RecordReader) {
    self.init(reader.value(), spans: reader.values())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(base)
    writer.write(spans)
  }
}

extension DayMeaning.Base: Recordable {
  init(from reader: inout RecordReader) {
    switch reader.choice(of: 9) {
    case 0: self = .heard
    case 1: self = .today
    case 2: self = .weekday(reader.value())
    case 3: self = .thisWeekday(reader.value())
    case 4: self = .nextWeekday(reader.value())
    case 5: self = .dayOfMonth(reader.value())
    case 6: self = .date(month: reader.value(), day: reader.value())
    case 7: self = .figures(reader.optional())
    default: self = .end(of: reader.value(), isNext: reader.number(below: 2) == 1)
    }
  }

  func write(to writer: inout RecordWriter) {
    switch self {
    case .heard: writer.number(0)
    case .today: writer.number(1)
    case .weekday(let day): writer.write(2, day)
    case .thisWeekday(let day): writer.write(3, day)
    case .nextWeekday(let day): writer.write(4, day)
    case .dayOfMonth(let day): writer.write(5, day)
    case .date(let month, let day):
      writer.write(6, month)
      writer.write(day)
    case .figures(let date): writer.write(7, date)
    case .end(let period, let isNext):
      writer.write(8, period)
      writer.number(isNext ? 1 : 0)
    }
  }
}

extension FigureDate: Recordable {
  init(from reader: inout RecordReader) {
    self.init(year: reader.optional(), month: reader.number(), day: reader.number())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(year)
    writer.number(month)
    writer.number(day)
  }
}

extension Period: Recordable {}
extension DayHalf: Recordable {}

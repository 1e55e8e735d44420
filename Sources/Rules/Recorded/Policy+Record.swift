extension Policy: Recordable {
  init(from reader: inout RecordReader) {
    self.init()
    windowOpens = reader.value()
    windowCloses = reader.value()
    windowAim = reader.value()
    contactHoursByScope = reader.pairs()
    let holidays: [PolicyScope: Holidays] = reader.pairs()
    holidaysByScope = holidays.mapValues { Set($0.days) }
    businessDaysByScope = reader.pairs()
    channelWindows = reader.pairs()
    routinePurposes = Set(reader.values { $0.string() })
    windowOpensGateWhenConfirmed = reader.number(below: 2) == 1
    holdAtMost = reader.value()
    reopenWithin = reader.value()
    climbTurns = reader.value()
    quietTurns = reader.value()
    askedTurns = reader.value()
    confirmations = reader.values()
    scorecard = reader.pairs()
    timezonesByScope = reader.pairs()
    keepHistory = reader.optional()
    keepQuotes = reader.optional()
  }

  func write(to writer: inout RecordWriter) {
    writer.write(windowOpens)
    writer.write(windowCloses)
    writer.write(windowAim)
    writer.write(contactHoursByScope)
    writer.write(holidaysByScope.mapValues { Holidays($0) })
    writer.write(businessDaysByScope)
    writer.write(channelWindows)
    writer.write(routinePurposes.sorted())
    writer.number(windowOpensGateWhenConfirmed ? 1 : 0)
    writer.write(holdAtMost)
    writer.write(reopenWithin)
    writer.write(climbTurns)
    writer.write(quietTurns)
    writer.write(askedTurns)
    writer.write(confirmations)
    writer.write(scorecard)
    writer.write(timezonesByScope)
    writer.write(keepHistory)
    writer.write(keepQuotes)
  }
}

extension PolicyScope: Recordable {
  init(from reader: inout RecordReader) {
    self.init(
      channel: reader.optional(), region: reader.optional(), queue: reader.optional())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(channel)
    writer.write(region)
    writer.write(queue)
  }
}

extension ContactHours: Recordable {
  init(from reader: inout RecordReader) {
    self.init(
      spansByWeekday: reader.values { day in
        day.values { Span(from: $0.number(), to: $0.number()) }
      })
  }

  func write(to writer: inout RecordWriter) {
    writer.each(of: spansByWeekday) { writer, spans in
      writer.each(of: spans) { writer, span in
        writer.number(span.from)
        writer.number(span.to)
      }
    }
  }
}

/// Holidays in their order, so that a set has one record.
private struct Holidays: Recordable {
  let days: [Holiday]

  init(_ days: Set<Holiday>) {
    self.days = days.sorted { ($0.year ?? 0, $0.month, $0.day) < ($1.year ?? 0, $1.month, $1.day) }
  }

  init(from reader: inout RecordReader) { days = reader.values() }

  func write(to writer: inout RecordWriter) { writer.write(days) }
}

extension Holiday: Recordable {
  init(from reader: inout RecordReader) {
    self.init(year: reader.optional(), month: reader.number(), day: reader.number())
  }

  func write(to writer: inout RecordWriter) {
    writer.write(year)
    writer.number(month)
    writer.number(day)
  }
}

extension ScorecardWeight: Recordable {
  init(from reader: inout RecordReader) {
    let points: Int? = reader.optional()
    self = points.map { .points($0) } ?? .fatal
  }

  func write(to writer: inout RecordWriter) {
    let points: Int? = if case .points(let points) = self { points } else { nil }
    writer.write(points)
  }
}

extension ScorecardItem: Recordable {}

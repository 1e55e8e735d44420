import Diagnostics
import Rules
import Testing

@Suite("Terms and due times are read and checked")
struct DueReaderTests {
  private static let two = TimeSpan(count: .given(2), period: .given(.hour))
  private static let heard = TimeSpan(count: .heard, period: .heard)

  static let dues: [(String, DueMeaning)] = [
    ("due a = nothing", .nothing),
    ("due a = turn + 2 hours", .turn([two])),
    ("due a = turn + 2 hour", .turn([two])),
    ("due {number} {period} = turn + {number} {period}", .turn([heard])),
    (
      "due {number} = turn + {number} hours + 2 hours",
      .turn([TimeSpan(count: .heard, period: .given(.hour)), two])
    ),
    ("due a = today", .day(DayMeaning(.today), at: nil)),
    (
      "due a = today + 1 business-day at close",
      .day(
        DayMeaning(.today, spans: [TimeSpan(count: .given(1), period: .given(.businessDay))]),
        at: ClockMeaning(.close))
    ),
    ("due {weekday} = {weekday}", .day(DayMeaning(.weekday(.heard)), at: nil)),
    ("due {weekday} = this {weekday}", .day(DayMeaning(.thisWeekday(.heard)), at: nil)),
    (
      "due {weekday} = next {weekday} at opening + 60 minutes",
      .day(DayMeaning(.nextWeekday(.heard)), at: ClockMeaning(.opening, shift: 60))
    ),
    ("due {ordinal} = {ordinal}", .day(DayMeaning(.dayOfMonth(.heard)), at: nil)),
    (
      "due {month} {number} = {month} {number}",
      .day(DayMeaning(.date(month: .heard, day: .heard)), at: nil)
    ),
    ("due a = end of week", .day(DayMeaning(.end(of: .week, isNext: false)), at: nil)),
    ("due a = end of next month", .day(DayMeaning(.end(of: .month, isNext: true)), at: nil)),
    ("due {day} {time} = {day} at {time}", .day(DayMeaning(.heard), at: ClockMeaning(.heard))),
    ("due a = next 17:30", .next(ClockMeaning(.exact(hour: 17, minute: 30)))),
    (
      "due {number} = next {number}:15 pm",
      .next(ClockMeaning(.at(hour: .heard, minute: .given(15), half: .pm)))
    ),
    ("due {clock} = next {clock} am", .next(ClockMeaning(.figures(.am)))),
    ("due a = next 24:00 - 1 minute", .next(ClockMeaning(.exact(hour: 24, minute: 0), shift: -1))),
  ]

  @Test("each form of a due time is kept", arguments: dues)
  func duesAreKept(text: String, meaning: DueMeaning) throws {
    let language = try #require(Sample.load(text + "\n").rulebook?.dueLanguage)
    #expect(language.dues.map(\.meaning) == [meaning])
  }

  static let terms: [(String, [TermMeaning])] = [
    ("term one, a = number 1", [.number(1), .number(1)]),
    ("term third = ordinal 3", [.ordinal(3)]),
    ("term working day = period business-day", [.period(.businessDay)]),
    ("term monday = weekday mon", [.weekday(0)]), ("term march = month 3", [.month(3)]),
    ("term noon = time 12:00", [.time(ClockMeaning(.exact(hour: 12, minute: 0)))]),
    ("term {time} sharp, x = day today", []),
    (
      "term tomorrow = day today + 1 day",
      [
        .day(DayMeaning(.today, spans: [TimeSpan(count: .given(1), period: .given(.day))]))
      ]
    ),
  ]

  @Test("each form of a term is kept", arguments: terms)
  func termsAreKept(text: String, meanings: [TermMeaning]) throws {
    let language = try #require(Sample.load(text + "\n").rulebook?.dueLanguage)
    let kept = language.terms.map(\.meaning)
    #expect(meanings.isEmpty ? kept.count == 2 : kept == meanings)
  }

  static let refused: [(String, [String])] = [
    ("due a = tomorrow", ["R113"]), ("due a = turn", ["R113"]), ("due a = turn + 2", ["R113"]),
    ("due a = turn + two hours", ["R113"]), ("due a = turn + 1000 hours", ["R113"]),
    ("due a = today at", ["R113"]), ("due a = today at 25:00", ["R113"]),
    ("due a = today at 24:30", ["R113"]), ("due a = today at 9:00", ["R113"]),
    ("due a = today at noon", ["R113"]), ("due a = today at 12:00 pm", ["R113"]),
    ("due a = today 12:00", ["R113"]), ("due a = end of day", ["R113"]),
    ("due a = end week", ["R113"]), ("due a = next", ["R113"]),
    ("due a = nothing at all", ["R113"]),
    ("due a = {weekday}", ["R113"]), ("due [{weekday}] a = {weekday}", ["R113"]),
    ("due ({weekday}|{month}) a = {weekday}", ["R113"]),
    ("due a, {weekday} = {weekday}", ["R113"]),
    ("due {number} = next {number}:{number}:00", ["R113"]),
    ("due {number} = turn + {number} {period}", ["R113"]),
    ("due a = next close + 1000 minutes", ["R113"]), ("due a, a = nothing", ["R113"]),
    ("due a", ["R006"]), ("due = nothing", ["R006"]), ("due a =", ["R006"]),
    ("due [a] = nothing", ["R030"]), ("due {nowhere} b = nothing", ["R025"]),
    ("due (a = nothing", ["R017"]),
    ("term a = 1", ["R113"]), ("term a = number one", ["R113"]), ("term a = number 1000", ["R113"]),
    ("term a = ordinal 32", ["R113"]), ("term a = period days", ["R113"]),
    ("term a = weekday monday", ["R113"]), ("term a = month 13", ["R113"]),
    ("term a = clock 12:00", ["R113"]), ("term {number} b = number 2", ["R113"]),
    ("term {time} b = time {time}", ["R113"]), ("term {day} b = day {day}", ["R113"]),
    ("term {day} b = time 12:00", ["R113"]),
  ]

  @Test("what can't be read is told with its code", arguments: refused)
  func badLinesAreTold(text: String, codes: [String]) {
    let errors = Sample.load(text + "\n").diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == codes)
  }

  @Test("of two packs the later one is heard last")
  func laterPacksComeLast() throws {
    let site = Sample.pack.replacing("shop", with: "site") + "due by {weekday} = nothing\n"
    let language = try #require(
      RulebookLoader.load([
        RuleSource(
          name: "base/a.rules", bytes: Array((Sample.pack + "due by {weekday} = {weekday}\n").utf8)),
        RuleSource(name: "site/a.rules", bytes: Array(site.utf8)),
      ]).rulebook?.dueLanguage)
    #expect(language.dues.last?.meaning == .nothing)
  }
}

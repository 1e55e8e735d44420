import Aftercare
import Matching
import Rules
import Testing
import Transcripts

@testable import Casework

@Suite("Words of a promise tell when it falls due")
struct DueResolverTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let words: String
    let said: String
    let due: String?
    var zone: String? = "Europe/London"
    var note = ""

    var testDescription: String { "\(words), said \(said)" + (note.isEmpty ? "" : ": " + note) }

    init(
      _ words: String, _ said: String, _ due: String?, zone: String? = "Europe/London",
      _ note: String = ""
    ) {
      (self.words, self.said, self.due, self.zone, self.note) = (words, said, due, zone, note)
    }
  }

  /// Tuesday in winter: London is at UTC.
  private static let tuesday = "2026-03-03T10:00:00Z"
  private static let friday = "2026-03-06T10:00:00Z"
  private static let saturday = "2026-03-07T10:00:00Z"

  static let spans: [Row] = [
    Row("within two hours", tuesday, "2026-03-03T12:00:00+00:00"),
    Row("in 20 minutes", tuesday, "2026-03-03T10:20:00+00:00"),
    Row("in 20 mins", tuesday, "2026-03-03T10:20:00+00:00"),
    Row("within the next 24 hours", tuesday, "2026-03-04T10:00:00+00:00"),
    Row("within twenty four hours", tuesday, "2026-03-04T10:00:00+00:00"),
    Row("within 24hrs", tuesday, "2026-03-04T10:00:00+00:00"),
    Row("in 24-48 hours", tuesday, "2026-03-05T10:00:00+00:00", "the later end"),
    Row("within 24–48 hours", tuesday, "2026-03-05T10:00:00+00:00"),
    Row("in half an hour", tuesday, "2026-03-03T10:30:00+00:00"),
    Row("in an hour", tuesday, "2026-03-03T11:00:00+00:00"),
    Row("in an hour or two", tuesday, "2026-03-03T12:00:00+00:00"),
    Row("in an hour and a half", tuesday, "2026-03-03T11:30:00+00:00"),
    Row("in two and a half hours", tuesday, "2026-03-03T12:30:00+00:00"),
    Row("within the hour", tuesday, "2026-03-03T11:00:00+00:00"),
    Row("about 40 minutes from now", tuesday, "2026-03-03T10:40:00+00:00"),
    Row("in a couple of hours", tuesday, "2026-03-03T12:00:00+00:00"),
    Row("within two days", tuesday, "2026-03-05T23:59:00+00:00", "a day ends with its last minute"),
    Row("in two weeks' time", tuesday, "2026-03-17T23:59:00+00:00"),
    Row("within a fortnight", tuesday, "2026-03-17T23:59:00+00:00"),
    Row("in a day or two", tuesday, "2026-03-05T23:59:00+00:00"),
    Row("up to 10 days", tuesday, "2026-03-13T23:59:00+00:00"),
    Row("in a month", "2026-01-31T10:00:00Z", "2026-02-28T23:59:00+00:00", "the month is shorter"),
    Row("in a month", "2028-01-31T10:00:00Z", "2028-02-29T23:59:00+00:00", "a leap year"),
    Row("within a year", "2028-02-29T10:00:00Z", "2029-02-28T23:59:00+00:00"),
    Row("in 3 to 5 working days", tuesday, "2026-03-10T17:00:00+00:00", "the later end, at close"),
    Row("within 3-5 business days", tuesday, "2026-03-10T17:00:00+00:00"),
    Row("it takes 2 working days", friday, "2026-03-10T17:00:00+00:00", "over a weekend"),
    Row("within one working day", saturday, "2026-03-09T17:00:00+00:00"),
    Row("by the next working day", friday, "2026-03-09T17:00:00+00:00"),
    Row(
      "within two working days", "2026-12-23T10:00:00Z", "2026-12-28T17:00:00+00:00",
      "over a holiday"),
    Row("right away", tuesday, "2026-03-03T23:59:00+00:00"),
  ]

  static let days: [Row] = [
    Row("by Friday", tuesday, "2026-03-06T23:59:00+00:00"),
    Row("by Friday", friday, "2026-03-13T23:59:00+00:00", "today would be called today"),
    Row("this Friday", friday, "2026-03-06T23:59:00+00:00"),
    Row("next Friday", tuesday, "2026-03-13T23:59:00+00:00", "of the next week"),
    Row("on Friday week", tuesday, "2026-03-13T23:59:00+00:00"),
    Row("Monday or Tuesday", friday, "2026-03-10T23:59:00+00:00", "the later"),
    Row("today", tuesday, "2026-03-03T23:59:00+00:00"),
    Row("tomorrow", tuesday, "2026-03-04T23:59:00+00:00"),
    Row("the day after tomorrow", tuesday, "2026-03-05T23:59:00+00:00"),
    Row("tomorrow before noon", tuesday, "2026-03-04T12:00:00+00:00"),
    Row("tomorrow morning", tuesday, "2026-03-04T12:00:00+00:00"),
    Row("tomorrow afternoon", tuesday, "2026-03-04T18:00:00+00:00"),
    Row("first thing tomorrow", tuesday, "2026-03-04T10:00:00+00:00"),
    Row("tomorrow at 3pm", tuesday, "2026-03-04T15:00:00+00:00"),
    Row("at 3 p.m. tomorrow", tuesday, "2026-03-04T15:00:00+00:00"),
    Row("on Monday before 5.30pm", friday, "2026-03-09T17:30:00+00:00"),
    Row("tomorrow between 9 and 11", tuesday, "2026-03-04T11:00:00+00:00"),
    Row("tomorrow between 2 and 4 pm", tuesday, "2026-03-04T16:00:00+00:00"),
    Row("tonight", tuesday, "2026-03-03T23:59:00+00:00"),
    Row("this afternoon", tuesday, "2026-03-03T18:00:00+00:00"),
    Row("this morning", "2026-03-03T13:00:00Z", nil, "it has passed"),
    Row("on the 14th", tuesday, "2026-03-14T23:59:00+00:00"),
    Row("on the 1st", tuesday, "2026-04-01T23:59:00+01:00", "it has passed this month"),
    Row("by the 31st", "2026-04-02T10:00:00Z", "2026-05-31T23:59:00+01:00", "April has none"),
    Row("by the twenty third", tuesday, "2026-03-23T23:59:00+00:00"),
    Row("March 3rd", tuesday, "2026-03-03T23:59:00+00:00", "a date may be today's"),
    Row("March 2nd", tuesday, "2027-03-02T23:59:00+00:00"),
    Row("by 5 April", tuesday, "2026-04-05T23:59:00+01:00", "summer has begun"),
    Row("the 29th of February", tuesday, "2028-02-29T23:59:00+00:00"),
    Row("Thursday, March 12th", tuesday, "2026-03-12T23:59:00+00:00"),
    Row("by 2026-03-12", tuesday, "2026-03-12T23:59:00+00:00"),
    Row("by 12.03.2026", tuesday, "2026-03-12T23:59:00+00:00"),
    Row("by 25/03", tuesday, "2026-03-25T23:59:00+00:00"),
    Row("by 3/4", tuesday, nil, "March or April"),
    Row("by 30.02.2026", tuesday, nil, "there is no such day"),
    Row("by the end of the week", tuesday, "2026-03-06T23:59:00+00:00"),
    Row("by the end of the week", friday, "2026-03-06T23:59:00+00:00"),
    Row("by the end of the week", saturday, "2026-03-13T23:59:00+00:00", "the next that has one"),
    Row("next week", tuesday, "2026-03-13T23:59:00+00:00"),
    Row("next week", saturday, "2026-03-13T23:59:00+00:00"),
    Row("over the weekend", tuesday, "2026-03-08T23:59:00+00:00"),
    Row("by the end of the month", "2028-02-03T10:00:00Z", "2028-02-29T23:59:00+00:00"),
    Row("next month", "2026-01-31T10:00:00Z", "2026-02-28T23:59:00+00:00"),
    Row("by the end of the year", tuesday, "2026-12-31T23:59:00+00:00"),
  ]

  static let times: [Row] = [
    Row("by 5pm", tuesday, "2026-03-03T17:00:00+00:00"),
    Row("by 9am", tuesday, "2026-03-04T09:00:00+00:00", "today's has passed"),
    Row("by 9", "2026-03-03T08:00:00Z", "2026-03-03T09:00:00+00:00", "the business day has begun"),
    Row("by 9", tuesday, "2026-03-03T21:00:00+00:00", "the next nine"),
    Row("by 5", "2026-03-03T18:00:00Z", "2026-03-04T17:00:00+00:00", "never at night"),
    Row("tomorrow at 8:30", tuesday, "2026-03-04T08:30:00+00:00", "near the opening"),
    Row("tomorrow at 4", tuesday, "2026-03-04T16:00:00+00:00", "well before it"),
    Row("at five fifteen", tuesday, "2026-03-03T17:15:00+00:00"),
    Row("by 5", tuesday, "2026-03-03T17:00:00+00:00", "the afternoon"),
    Row("at half past four", tuesday, "2026-03-03T16:30:00+00:00"),
    Row("before quarter to six", tuesday, "2026-03-03T17:45:00+00:00"),
    Row("at 17:30", tuesday, "2026-03-03T17:30:00+00:00"),
    Row("at 8:30", tuesday, "2026-03-03T20:30:00+00:00", "the next half past eight"),
    Row("at 08:30", tuesday, "2026-03-04T08:30:00+00:00"),
    Row("at five thirty pm", tuesday, "2026-03-03T17:30:00+00:00"),
    Row("by noon", tuesday, "2026-03-03T12:00:00+00:00"),
    Row("by noon", "2026-03-03T12:00:00Z", "2026-03-04T12:00:00+00:00", "now is no time ahead"),
    Row("by 13pm", tuesday, "2026-03-03T13:00:00+00:00", "the hour says it all"),
    Row("by end of day", tuesday, "2026-03-03T23:59:00+00:00"),
    Row("by the end of the business day", tuesday, "2026-03-03T17:00:00+00:00"),
    Row("by end of play", tuesday, "2026-03-03T17:00:00+00:00"),
    Row(
      "by close of business", "2026-03-06T18:00:00Z", "2026-03-09T17:00:00+00:00",
      "after it on a Friday"),
    Row("by end of play Friday", tuesday, "2026-03-06T17:00:00+00:00"),
    Row(
      "close of business tomorrow", friday, "2026-03-07T17:00:00+00:00",
      "Saturday has none of its own"),
    Row("between 2 and 4 pm", tuesday, "2026-03-03T16:00:00+00:00"),
  ]

  static let clocks: [Row] = [
    Row(
      "tomorrow at 3pm", "2026-03-07T12:00:00-05:00", "2026-03-08T15:00:00-04:00",
      zone: "America/New_York", "the clocks go forward"),
    Row(
      "within 24 hours", "2026-03-07T12:00:00-05:00", "2026-03-08T13:00:00-04:00",
      zone: "America/New_York", "so many hours, whatever the clock says"),
    Row(
      "tomorrow at 2:30 am", "2026-03-07T12:00:00-05:00", "2026-03-08T03:30:00-04:00",
      zone: "America/New_York", "in the gap"),
    Row(
      "tomorrow at 1:30 am", "2026-10-31T12:00:00-04:00", "2026-11-01T01:30:00-05:00",
      zone: "America/New_York", "in the fold, the later pass"),
    Row(
      "by Monday noon", "2026-04-04T10:00:00+11:00", "2026-04-06T12:00:00+10:00",
      zone: "Australia/Sydney"),
    Row(
      "tomorrow at noon", "2026-10-03T10:00:00+10:30", "2026-10-04T12:00:00+11:00",
      zone: "Australia/Lord_Howe"),
    Row(
      "tomorrow morning", "2026-05-04T20:00:00Z", "2026-05-06T12:00:00+05:45",
      zone: "Asia/Kathmandu", "it is tomorrow there already"),
    Row("today", "2026-07-10T11:00:00Z", "2026-07-11T23:59:00+14:00", zone: "Pacific/Kiritimati"),
    Row(
      "by 5pm", "2026-03-03T10:00:00-05:00", "2026-03-03T22:00:00Z", zone: nil,
      "the turn's own offset"),
    Row("by 5pm", tuesday, nil, zone: nil, "Z tells no clock on a wall"),
    Row("by 5pm", "2026-03-03T10:00:00-00:00", nil, zone: nil),
    Row("within two hours", tuesday, "2026-03-03T12:00:00Z", zone: nil, "hours need no wall"),
    Row("within two days", tuesday, nil, zone: nil),
  ]

  static let none: [String] = [
    "soon", "as soon as possible", "shortly", "in a few days", "last Friday", "two days ago",
    "in the last 24 hours", "for 24 hours", "every Monday", "yesterday", "24/7", "round the clock",
    "thank you for calling today", "since Monday", "a 30 day trial", "by 20 percent",
    "the second line",
    "by $5", "5 %", "may", "one of our team", "the first engineer", "",
  ]

  private static let language: (finder: DueFinder, policy: Policy)? = {
    guard let rulebook = StandardRulebook.load().rulebook else { return nil }
    var policy = rulebook.policy
    policy.holidaysByScope[.all] = [Holiday(month: 12, day: 25)]
    return (DueFinder(rulebook: rulebook), policy)
  }()

  @Test("so long from now", arguments: spans)
  func tellsSpans(_ row: Row) throws { try check(row) }

  @Test("days, weeks, months and dates", arguments: days)
  func tellsDays(_ row: Row) throws { try check(row) }

  @Test("times of day", arguments: times)
  func tellsTimes(_ row: Row) throws { try check(row) }

  @Test("over changes of the clock, and without a zone", arguments: clocks)
  func tellsClocks(_ row: Row) throws { try check(row) }

  @Test("words that tell no due time", arguments: none)
  func tellsNothing(words: String) throws {
    let finder = try #require(Self.language).finder
    let scalars = Array("we will do it \(words) for you".unicodeScalars)
    let found = finder.phrases(in: scalars, 0..<scalars.count).filter { $0.meaning != .nothing }
    #expect(found.isEmpty)
  }

  private func check(_ row: Row) throws {
    let (finder, policy) = try #require(Self.language)
    let scalars = Array("We will do it \(row.words), I promise.".unicodeScalars)
    let found = finder.phrases(in: scalars, 0..<scalars.count).filter { $0.meaning != .nothing }
    let resolver = DueResolver(
      policy: policy, zone: row.zone.flatMap(CustomerZone.init), region: nil)
    let said = try #require(Timestamp(rfc3339: row.said))
    let due = found.first.flatMap { resolver.due($0.meaning, saidAt: said) }
    #expect(due?.rfc3339 == row.due, "\(found)")
  }
}

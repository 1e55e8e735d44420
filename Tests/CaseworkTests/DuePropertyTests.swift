import Aftercare
import Foundation
import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("Due times agree with the calendar of the system")
struct DuePropertyTests {
  private static let rulebook = StandardRulebook.load().rulebook
  private static let finder = rulebook.map { DueFinder(rulebook: $0) }

  /// What the words mean, said a second time with Foundation's calendar.
  struct Saying: Sendable, CustomTestStringConvertible {
    let words: String
    let due: @Sendable (Date, Calendar) -> Date?

    var testDescription: String { words }
  }

  static let sayings: [Saying] = [
    Saying(words: "within 36 hours") { said, _ in said.addingTimeInterval(36 * 3600) },
    Saying(words: "in 45 minutes") { said, _ in said.addingTimeInterval(45 * 60) },
    Saying(words: "tomorrow at noon") { said, calendar in
      day(1, after: said, calendar).flatMap { at(12, 0, $0, calendar) }
    },
    Saying(words: "within 10 days") { said, calendar in
      day(10, after: said, calendar).flatMap { at(23, 59, $0, calendar) }
    },
    Saying(words: "by friday") { said, calendar in
      (1...7).compactMap { day($0, after: said, calendar) }
        .first { calendar.component(.weekday, from: $0) == 6 }
        .flatMap { at(23, 59, $0, calendar) }
    },
    Saying(words: "by 5pm") { said, calendar in
      (0...1).compactMap { day($0, after: said, calendar) }
        .compactMap { at(17, 0, $0, calendar) }.first { $0 > said }
    },
    Saying(words: "by the end of the month") { said, calendar in
      (0...31).compactMap { day($0, after: said, calendar) }
        .first {
          day(1, after: $0, calendar).map { calendar.component(.day, from: $0) == 1 } ?? false
        }.flatMap { at(23, 59, $0, calendar) }
    },
    Saying(words: "on the 31st") { said, calendar in
      (0...62).compactMap { day($0, after: said, calendar) }
        .first { calendar.component(.day, from: $0) == 31 }.flatMap { at(23, 59, $0, calendar) }
    },
    Saying(words: "in 4 working days") { said, calendar in
      let days = (1...8).compactMap { day($0, after: said, calendar) }
        .filter { (2...6).contains(calendar.component(.weekday, from: $0)) }
      return at(17, 0, days[3], calendar)
    },
    Saying(words: "tomorrow at 2:30 am") { said, calendar in
      day(1, after: said, calendar).flatMap { at(2, 30, $0, calendar) }
    },
  ]

  @Test("over zones and moments, half of them near a change of the clocks", arguments: sayings)
  func agrees(_ saying: Saying) throws {
    let (rulebook, finder) = (try #require(Self.rulebook), try #require(Self.finder))
    let scalars = Array(saying.words.unicodeScalars)
    let phrase = try #require(finder.phrases(in: scalars, 0..<scalars.count).first)
    for seed in UInt64(0)..<60 {
      let drawn = FollowUpCase(seed: seed)
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = try #require(TimeZone(identifier: drawn.zone))
      let resolver = DueResolver(
        policy: rulebook.policy, zone: CustomerZone(identifier: drawn.zone), region: nil)
      let said = Timestamp(milliseconds: drawn.endedAt / 60_000 * 60_000)
      let due = resolver.due(phrase.meaning, saidAt: said)
      let date = Date(timeIntervalSince1970: TimeInterval(said.milliseconds / 1000))
      let expected = saying.due(date, calendar)
      #expect(
        due.map { $0.milliseconds / 1000 } == expected.map { Int64($0.timeIntervalSince1970) },
        "\(drawn.zone) \(said.rfc3339)")
    }
  }

  /// A moment on the day so many days later: noon, which no zone leaves out.
  private static func day(_ count: Int, after said: Date, _ calendar: Calendar) -> Date? {
    calendar.date(bySettingHour: 12, minute: 0, second: 0, of: said)
      .flatMap { calendar.date(byAdding: .day, value: count, to: $0) }
  }

  /// A time on a day: the last moment that shows it; where none does, so far after the gap as it lies in it.
  private static func at(_ hour: Int, _ minute: Int, _ day: Date, _ calendar: Calendar) -> Date? {
    let noon = day.timeIntervalSince1970
    let wanted = hour * 60 + minute
    let number = calendar.component(.day, from: day)
    var gap: Date?
    var found: Date?
    for step in -16 * 60...16 * 60 {
      let date = Date(timeIntervalSince1970: noon + TimeInterval(step * 60))
      let parts = calendar.dateComponents([.day, .hour, .minute], from: date)
      let shown = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
      guard parts.day == number else { continue }
      if shown == wanted { found = date }
      let before = calendar.dateComponents([.hour, .minute], from: date.addingTimeInterval(-60))
      let last = (before.hour ?? 0) * 60 + (before.minute ?? 0)
      if last < wanted, shown > wanted, shown - last > 1 {
        gap = date.addingTimeInterval(TimeInterval((wanted - last - 1) * 60))
      }
    }
    return found ?? gap
  }
}

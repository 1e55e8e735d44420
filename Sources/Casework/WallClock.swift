import Rules
import Transcripts

/// The calendar and the clock on the wall where a promise was made.
struct WallClock {
  private let zone: CustomerZone?
  private let fixedOffset: Int64

  /// The customer's zone; without one the offset of the turn's own time, `nil` where that tells none.
  ///
  /// `Z` is how many platforms write every time, wherever the customer is: it tells no clock on a wall.
  init?(zone: CustomerZone?, turnAt: Timestamp) {
    self.zone = zone
    if zone != nil {
      fixedOffset = 0
    } else if case .minutes(let minutes) = turnAt.offset {
      fixedOffset = Int64(minutes) * 60
    } else {
      return nil
    }
  }

  /// What the wall shows at an instant, as seconds since 1970 at offset zero.
  func local(_ second: Int64) -> Int64 { second + offset(second) }

  /// The instant at which the wall shows a time: of the two passes of a fold the later; a time that a gap leaves out
  /// is as far after the gap as it would lie in it.
  func instant(local: Int64) -> Int64 {
    let before = offset(local - 86_400)
    let after = offset(local + 86_400)
    let shown = [local - before, local - after].filter { self.local($0) == local }
    return shown.max() ?? local - before
  }

  private func offset(_ second: Int64) -> Int64 { zone?.offset(atSecond: second) ?? fixedOffset }
}

/// The days and hours on which the company works.
struct BusinessCalendar {
  private let hours: ContactHours
  private let holidays: Set<Holiday>
  /// No calendar has longer holidays.
  private static let longestBreak: Int64 = 400

  /// `nil` where the policy does not say.
  init?(policy: Policy, region: String?) {
    guard let hours = policy.businessDays(region: region),
      hours.spansByWeekday.contains(where: { !$0.isEmpty })
    else { return nil }
    self.hours = hours
    holidays = policy.holidays(region: region)
  }

  /// Whether it is one; a day is counted from 1970-01-01.
  func isBusinessDay(_ day: Int64) -> Bool {
    isWorkingWeekday(day) && !holidays.contain(CivilDate(daysSince1970: day))
  }

  /// The first from a day on.
  func firstBusinessDay(from day: Int64) -> Int64? {
    (day..<day + Self.longestBreak).first(where: isBusinessDay)
  }

  /// The day so many business days after another.
  func day(_ count: Int, after day: Int64) -> Int64? {
    var found = day
    for _ in 0..<count {
      guard let next = firstBusinessDay(from: found + 1) else { return nil }
      found = next
    }
    return found
  }

  /// The last day of the run of working weekdays that a day lies in or comes before; Sunday where all of them are.
  func lastDayOfRun(from day: Int64) -> Int64 {
    var last = day
    while !isWorkingWeekday(last) { last += 1 }
    while isWorkingWeekday(last + 1), last.weekday != 6 || !worksEveryDay { last += 1 }
    let back = (day...max(day, last)).last(where: isBusinessDay)
    return back ?? last
  }

  /// Minutes from midnight to the opening of a day; of the next business day where it is none.
  func opening(of day: Int64) -> Int? { spans(of: day)?.map(\.from).min() }

  /// Minutes from midnight to the close of a day; of the next business day where it is none.
  func close(of day: Int64) -> Int? { spans(of: day)?.map(\.to).max() }

  private func spans(of day: Int64) -> [ContactHours.Span]? {
    firstBusinessDay(from: day).map { hours.spansByWeekday[$0.weekday] }
  }

  private var worksEveryDay: Bool { hours.spansByWeekday.allSatisfy { !$0.isEmpty } }

  private func isWorkingWeekday(_ day: Int64) -> Bool {
    !hours.spansByWeekday[day.weekday].isEmpty
  }
}

extension Int64 {
  /// The weekday of a day counted from 1970-01-01, which was a Thursday; Monday is 0.
  var weekday: Int { Int((self + 3) - (self + 3).floored(by: 7) * 7) }
}

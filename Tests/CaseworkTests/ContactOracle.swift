import Foundation
import Rules
import TestSupport
import Transcripts

/// When a customer may be contacted, said a second time: minute by minute, by Foundation's calendar.
struct ContactOracle {
  let policy: Policy
  let facts: InteractionFacts
  let endedAt: Int64
  let lastCustomer: Int64?
  private let calendar: Calendar

  init(
    policy: Policy, facts: InteractionFacts, zone: String, endedAt: Int64, lastCustomer: Int64?
  ) {
    self.policy = policy
    self.facts = facts
    self.endedAt = endedAt
    self.lastCustomer = lastCustomer
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: zone) ?? .gmt
    self.calendar = calendar
  }

  /// The minute nearest to the aim that is legal and in the window; the first found stays where two are as near.
  var minute: Int64? {
    let aim = endedAt + Int64(policy.windowAim)
    var best: Int64?
    for second in wholeMinutes(
      from: endedAt + Int64(policy.windowOpens), through: endedAt + Int64(policy.windowCloses))
    where isLegal(second) {
      if best.map({ abs(second - aim) < abs($0 - aim) }) ?? true { best = second }
    }
    return best
  }

  /// The last legal minute between the end and the window.
  var before: Int64? {
    wholeMinutes(from: endedAt, through: endedAt + Int64(policy.windowOpens) - 1)
      .reversed().first { isLegal($0) }
  }

  /// The first legal minute after the window, looked for over so many days.
  func after(days: Int64) -> Int64? {
    let closes = endedAt + Int64(policy.windowCloses)
    return wholeMinutes(from: closes + 1, through: closes + days * 86_400).first { isLegal($0) }
  }

  private func wholeMinutes(from first: Int64, through last: Int64) -> StrideThrough<Int64> {
    let start = first % 60 == 0 ? first : first + 60 - first % 60
    return stride(from: start, through: last, by: 60)
  }

  func isLegal(_ second: Int64) -> Bool { isOpen(second) && isOnChannel(second) }

  /// Hours and holidays.
  private func isOpen(_ second: Int64) -> Bool {
    let date = Date(timeIntervalSince1970: TimeInterval(second))
    let today = calendar.dateComponents(
      [.year, .month, .day, .weekday, .hour, .minute], from: date)
    let minute = (today.hour ?? 0) * 60 + (today.minute ?? 0)
    if isOpen(on: today, at: minute) { return true }
    guard minute == 0 else { return false }
    // Midnight is also the minute 24:00 of the day before.
    let noonBefore = calendar.date(byAdding: .hour, value: -12, to: date) ?? date
    let yesterday = calendar.dateComponents([.year, .month, .day, .weekday], from: noonBefore)
    return isOpen(on: yesterday, at: 1440)
  }

  private func isOpen(on day: DateComponents, at minute: Int) -> Bool {
    let (month, date) = (day.month ?? 0, day.day ?? 0)
    for (scope, holidays) in policy.holidaysByScope
    where scope.region == nil || scope.region == facts.region {
      for holiday in holidays where holiday.month == month && holiday.day == date {
        if holiday.year == nil || holiday.year == day.year { return false }
      }
    }
    // Sunday is 1 in the calendar, Monday first in the policy.
    let weekday = ((day.weekday ?? 1) + 5) % 7
    return hours.spansByWeekday[weekday].contains { $0.from <= minute && minute <= $0.to }
  }

  /// The line that names most; of those that name as many, queue before region before channel, then a platform.
  private var hours: ContactHours {
    var best: (points: Int, hours: ContactHours)?
    for (scope, hours) in policy.contactHoursByScope {
      var points = 0
      if let queue = scope.queue {
        guard queue == facts.queue else { continue }
        points += 1000 + 80
      }
      if let region = scope.region {
        guard region == facts.region else { continue }
        points += 1000 + 40
      }
      if let channel = scope.channel {
        guard let own = facts.channel, own == channel || own.split(separator: "/")[0] == channel
        else { continue }
        points += 1000 + 10 + (channel.contains("/") ? 1 : 0)
      }
      if points > best?.points ?? -1 { best = (points, hours) }
    }
    return best?.hours ?? .none
  }

  private func isOnChannel(_ second: Int64) -> Bool {
    guard let channel = facts.channel else { return true }
    let kind = String(channel.split(separator: "/")[0])
    guard let seconds = policy.channelWindows[channel] ?? policy.channelWindows[kind] else {
      return true
    }
    guard let lastCustomer else { return false }
    return second <= lastCustomer + Int64(seconds)
  }
}

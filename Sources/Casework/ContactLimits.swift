import Rules
import Transcripts

/// A channel that may be used only for some time after the customer's last message.
struct ChannelWindow {
  let channel: String
  let seconds: Int
  /// The last second; `nil` where it is not known when the customer last wrote.
  let until: Int64?

  var length: String { seconds.duration }
}

/// Everything that says when one customer may be contacted, and which of it leaves no minute.
///
/// Instants are seconds since 1970.
struct ContactLimits {
  let zone: CustomerZone
  let channel: ChannelWindow?
  private let open: ContactMinutes
  private let line: PolicyScope
  private let endedAt: Int64
  private let opens: Int64
  private let closes: Int64

  /// How far around a window the nearest legal minutes are looked for: over any week, then past any holidays.
  private static let reaches: [Int64] = [14 * 86_400, 100 * 86_400]

  init(
    policy: Policy, facts: InteractionFacts, zone: CustomerZone, endedAt: Int64, opens: Int64,
    closes: Int64, lastCustomer: Int64?
  ) {
    let scope = PolicyScope(channel: facts.channel, region: facts.region, queue: facts.queue)
    self.zone = zone
    self.endedAt = endedAt
    self.opens = opens
    self.closes = closes
    line = policy.contactHoursLine(for: scope) ?? .all
    open = ContactMinutes(
      zone: zone, hours: policy.contactHours(for: scope),
      holidays: policy.holidays(region: facts.region))
    channel = policy.channelWindow(of: facts.channel).map { window in
      ChannelWindow(
        channel: window.channel, seconds: window.seconds,
        until: lastCustomer.map { $0 + Int64(window.seconds) })
    }
  }

  /// The legal minute nearest to an instant within the follow-up window; ties go to the earlier.
  func minute(nearestTo aim: Int64) -> Int64? {
    guard let last = lastLegal else { return nil }
    return open.nearest(to: aim, from: opens, through: min(closes, last))
  }

  /// The last legal minute between the end of care and the window.
  var minuteBefore: Int64? {
    guard let last = lastLegal else { return nil }
    return open.last(from: endedAt, through: min(opens - 1, last))
  }

  /// The first legal minute after the window.
  var minuteAfter: Int64? {
    guard let last = lastLegal else { return nil }
    for reach in Self.reaches {
      if let found = open.first(from: closes + 1, through: min(closes + reach, last)) {
        return found
      }
    }
    return nil
  }

  /// The last second at which the channel may be used; `nil` where that is not known.
  private var lastLegal: Int64? {
    guard let channel else { return .max }
    return channel.until
  }

  /// What leaves no minute in the window; each sentence names the line of the policy that it rests on.
  var obstacles: [String] {
    var everyDay = open
    everyDay.holidays = []
    guard everyDay.first(from: opens, through: closes) != nil else {
      return [withoutHours] + (isChannelOver ? [channelOver] : [])
    }
    let last = min(closes, lastLegal ?? .min)
    var found: [String] = []
    if open.first(from: opens, through: closes) == nil { found.append(onHoliday) }
    if everyDay.first(from: opens, through: last) == nil { found.append(channelOver) }
    return found.isEmpty ? [onHoliday, channelOver] : found
  }

  private var isChannelOver: Bool { (lastLegal ?? .min) < opens }

  private var withoutHours: String {
    "no contact hours inside the window" + (line == .all ? "" : " (\(line.words))")
  }

  private var onHoliday: String {
    let days = open.holidays(from: opens, through: closes).joined(separator: " and ")
    return "the contact hours inside the window fall on a holiday (\(days))"
  }

  private var channelOver: String {
    guard let channel else { return "" }
    let rule =
      "\(channel.channel) may be used only within \(channel.length) after the customer's last message"
    guard let until = channel.until else {
      return rule + ", and no time of such a message is known"
    }
    return rule + ", which is until \(zone.timestamp(second: until).rfc3339)"
  }
}

extension ContactMinutes {
  /// The holidays that a stretch of time touches, as their dates.
  func holidays(from first: Int64, through last: Int64) -> [String] {
    let ends = [first, last].map { second in
      (second + zone.offset(atSecond: second)).floored(by: 86_400)
    }
    // A day ends with its minute 24:00, which is the first of the next day.
    return (ends[0] - 1...ends[1]).map { CivilDate(daysSince1970: $0) }.filter {
      date in holidays.contain(date) && hasHours(on: date, from: first, through: last)
    }.map(\.text)
  }

  private func hasHours(on date: CivilDate, from first: Int64, through last: Int64) -> Bool {
    var alone = self
    alone.holidays = []
    let day = date.daysSince1970
    let weekday = Int((day + 3) % 7 + 7) % 7
    for other in 0..<7 where other != weekday { alone.hours.spansByWeekday[other] = [] }
    return alone.first(from: first, through: last) != nil
  }
}

extension Int {
  /// Seconds in the unit that they are a whole number of: `23 h`, `90 min`.
  var duration: String { self % 3600 == 0 ? "\(self / 3600) h" : "\(self / 60) min" }
}

extension Int64 {
  /// Divided, and rounded down below zero too.
  func floored(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}

extension CivilDate {
  /// As RFC 3339 writes it.
  var text: String {
    String(Timestamp(milliseconds: daysSince1970 * 86_400_000).rfc3339.prefix(10))
  }
}

/// Turns the times of a plain-text file into offsets from its start.
///
/// Nothing in such a file says whether `00:12` is twelve seconds into a call or twelve minutes past
/// midnight, so the first time decides for all of them:
///
/// - In brackets and below 00:10:00 (two fields: below 05:00), times are elapsed ones, and an offset
///   is the time as written. Calls are recorded from their start, and few are taken up at midnight.
/// - All others are clock times, and an offset is counted from the first of them. Past midnight the
///   clock goes on counting. Where it goes back less than half a day the lines are out of order,
///   and stay so.
///
/// Two fields are minutes and seconds where the first time is below 05:00 or any first field is
/// above 23, else hours and minutes.
struct TurnClock {
  private let isElapsed: Bool
  private let countsSeconds: Bool
  private let origin: Int64
  /// After how long the written times begin again.
  private let cycle: Int64
  private var last: Int64
  private var carried: Int64 = 0

  /// Looks at all times of a file before the first one is converted.
  init(_ times: [WrittenTime]) {
    let isShort = times.allSatisfy { $0.third == nil }
    let hasAfternoon = times.contains { $0.isAfternoon != nil }
    let begins = times.first?.elapsed ?? 0
    let limit: Int64 = isShort ? 5 * 60_000 : 10 * 60_000
    let isNearStart = begins < limit && !hasAfternoon
    countsSeconds = isNearStart || times.contains { $0.first > 23 }
    isElapsed = times.first?.isBracketed == true && countsSeconds
    origin =
      times.first.map { [countsSeconds] in countsSeconds ? $0.elapsed : $0.sinceMidnight } ?? 0
    let isTwelveHours = !hasAfternoon && times.allSatisfy { (1...12).contains($0.first) }
    cycle = (isTwelveHours && !countsSeconds ? 12 : 24) * 3_600_000
    last = origin
  }

  /// The offset of a turn; times must come in the order of the file.
  mutating func offset(of time: WrittenTime?) -> Int64? {
    guard let time else { return nil }
    if isElapsed { return time.elapsed }
    let written = countsSeconds ? time.elapsed : time.sinceMidnight
    if last - written > cycle / 2 { carried += cycle }
    if written - last > cycle / 2, carried > 0 { carried -= cycle }
    last = written
    return written + carried - origin
  }
}

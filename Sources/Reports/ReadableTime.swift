import Transcripts

/// Times as people read them, in the offset they came with.
enum ReadableTime {
  /// Weekday, date, minute and offset: `Thu 2026-10-08 10:06 +10:30`.
  static func minute(_ time: Timestamp) -> String {
    let text = time.rfc3339
    guard text.utf8.count >= 19 else { return text }
    let zone = text.dropFirst(19).drop { $0 == "." || $0.isNumber }
    return "\(weekday(of: time)) \(text.prefix(10)) \(text.dropFirst(11).prefix(5)) "
      + (zone == "Z" ? "UTC" : zone)
  }

  /// The time of day: `10:06:15`.
  static func clock(_ time: Timestamp) -> String {
    String(time.rfc3339.dropFirst(11).prefix(8))
  }

  /// Elapsed time: `0:03:12`.
  static func elapsed(milliseconds: Int64) -> String {
    let seconds = milliseconds / 1000
    let twoDigits = { (value: Int64) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(seconds / 3600):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
  }

  private static func weekday(of time: Timestamp) -> String {
    let shift: Int64 =
      switch time.offset {
      case .utc, .unknown: 0
      case .minutes(let minutes): Int64(minutes) * 60_000
      }
    let day = 86_400_000 as Int64
    let local = time.milliseconds + shift
    let days = (local - (local % day + day) % day) / day
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    // 1970-01-01 was a Thursday.
    return names[Int(((days + 3) % 7 + 7) % 7)]
  }
}

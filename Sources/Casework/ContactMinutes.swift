import Rules
import Transcripts

/// Finds the minutes at which a customer may be contacted, in the customer's wall-clock time.
///
/// A minute belongs to the day on which its hours begin: 24:00 is the end of a day, open or holiday as that day is.
struct ContactMinutes {
  let zone: CustomerZone
  var hours: ContactHours
  /// Days on which there are no hours.
  var holidays: Set<Holiday> = []

  /// The legal minute nearest to `aim` between two instants, both included; ties go to the earlier.
  ///
  /// All are seconds since 1970; the answer is a whole wall-clock minute.
  func nearest(to aim: Int64, from first: Int64, through last: Int64) -> Int64? {
    var best: Int64?
    for span in legalSpans(from: first, through: last) {
      for minute in nearestMinutes(to: aim, in: span) {
        guard let known = best else {
          best = minute
          continue
        }
        let distance = abs(minute - aim)
        if distance < abs(known - aim) || (distance == abs(known - aim) && minute < known) {
          best = minute
        }
      }
    }
    return best
  }

  /// The last legal minute between two instants, both included.
  func last(from first: Int64, through last: Int64) -> Int64? {
    legalSpans(from: first, through: last).map { floorMinute($0.last) }.max()
  }

  /// The first legal minute between two instants, both included.
  func first(from first: Int64, through last: Int64) -> Int64? {
    legalSpans(from: first, through: last).map(\.first).min()
  }

  struct LegalSpan {
    let first: Int64
    let last: Int64
  }

  /// Legal spans in order, cut to the two instants and starting at whole minutes.
  func legalSpans(from first: Int64, through last: Int64) -> [LegalSpan] {
    stretchesOfOneOffset(from: first, through: last).flatMap { stretch in
      spans(in: stretch.first, stretch.last, offset: stretch.offset)
    }
  }

  private func spans(in first: Int64, _ last: Int64, offset: Int64) -> [LegalSpan] {
    var found: [LegalSpan] = []
    // The hours of the day before reach midnight where they end at 24:00.
    let firstDay = (first + offset).floored(by: 86_400) - 1
    let lastDay = (last + offset).floored(by: 86_400)
    guard firstDay <= lastDay else { return [] }
    for day in firstDay...lastDay where !holidays.contain(CivilDate(daysSince1970: day)) {
      // 1970-01-01 was a Thursday, and Monday is first.
      let weekday = Int((day + 3) % 7 + 7) % 7
      for span in hours.spansByWeekday[weekday] {
        let from = max(ceilMinute(first), day * 86_400 + Int64(span.from) * 60 - offset)
        let to = min(last, day * 86_400 + Int64(span.to) * 60 - offset)
        if from <= to { found.append(LegalSpan(first: from, last: to)) }
      }
    }
    return found
  }

  /// The time between two instants, cut where the zone's offset changes.
  private func stretchesOfOneOffset(
    from first: Int64, through last: Int64
  ) -> [(first: Int64, last: Int64, offset: Int64)] {
    var stretches: [(first: Int64, last: Int64, offset: Int64)] = []
    var start = first
    while start <= last {
      let offset = zone.offset(atSecond: start)
      var end = start
      while end < last, zone.offset(atSecond: min(end + 3600, last)) == offset {
        end = min(end + 3600, last)
      }
      if end < last { end = lastSecond(of: offset, from: end, before: min(end + 3600, last)) }
      stretches.append((start, end, offset))
      start = end + 1
    }
    return stretches
  }

  private func lastSecond(of offset: Int64, from known: Int64, before other: Int64) -> Int64 {
    var low = known
    var high = other
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if zone.offset(atSecond: middle) == offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The whole minutes of a span next to `aim`, at most one on each side of it.
  private func nearestMinutes(to aim: Int64, in span: LegalSpan) -> [Int64] {
    let clamped = min(max(aim, span.first), span.last)
    return [floorMinute(clamped), ceilMinute(clamped)].filter {
      $0 >= span.first && $0 <= span.last
    }
  }

  private func floorMinute(_ second: Int64) -> Int64 { second.floored(by: 60) * 60 }

  private func ceilMinute(_ second: Int64) -> Int64 { (second + 59).floored(by: 60) * 60 }
}

extension Set<Holiday> {
  /// Whether a day is one of them.
  func contain(_ date: CivilDate) -> Bool {
    if isEmpty { return false }
    let (month, day) = (Int(date.month), Int(date.day))
    return contains(Holiday(month: month, day: day))
      || contains(Holiday(year: Int(date.year), month: month, day: day))
  }
}

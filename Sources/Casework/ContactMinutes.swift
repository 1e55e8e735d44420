import Rules

/// Finds the minutes at which a customer may be contacted, in the customer's wall-clock time.
struct ContactMinutes {
  let zone: CustomerZone
  let hours: ContactHours

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

  /// The last legal minute up to `instant`, and the first from it on, within `days`.
  func last(before instant: Int64, days: Int64) -> Int64? {
    legalSpans(from: instant - days * 86_400, through: instant).last.map { floorMinute($0.last) }
  }

  /// The first legal minute from `instant` on, within `days`.
  func first(after instant: Int64, days: Int64) -> Int64? {
    legalSpans(from: instant, through: instant + days * 86_400).first?.first
  }

  private struct LegalSpan {
    let first: Int64
    let last: Int64
  }

  /// Legal spans in order, cut to the two instants and starting at whole minutes.
  private func legalSpans(from first: Int64, through last: Int64) -> [LegalSpan] {
    stretchesOfOneOffset(from: first, through: last).flatMap { stretch in
      spans(in: stretch.first, stretch.last, offset: stretch.offset)
    }
  }

  private func spans(in first: Int64, _ last: Int64, offset: Int64) -> [LegalSpan] {
    var found: [LegalSpan] = []
    let firstDay = floorDivide(first + offset, 86_400)
    let lastDay = floorDivide(last + offset, 86_400)
    guard firstDay <= lastDay else { return [] }
    for day in firstDay...lastDay {
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

  private func floorMinute(_ second: Int64) -> Int64 { floorDivide(second, 60) * 60 }

  private func ceilMinute(_ second: Int64) -> Int64 { floorDivide(second + 59, 60) * 60 }

  private func floorDivide(_ value: Int64, _ by: Int64) -> Int64 {
    value >= 0 ? value / by : -((-value + by - 1) / by)
  }
}

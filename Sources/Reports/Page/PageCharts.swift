import Transcripts

/// The charts of the views, each beside the table that holds its figures.
enum PageCharts {
  /// Shares by day beside their control limits.
  static func control(_ control: ControlChart, label: String) -> HTML {
    var chart = Chart(width: 760, height: 210, label: label)
    let highest =
      control.days.map { max($0.limits.upperBound, $0.proportion.share ?? 0) }.max() ?? 1
    let top = min(1, max(0.1, (highest * 10).rounded(.up) / 10))
    let up = Chart.Scale(values: 0...top, from: 170, to: 14)
    let last = Double(max(1, control.days.count - 1))
    let across = Chart.Scale(values: 0...last, from: 72, to: 740)
    chart.leftAxis(
      up, ticks: [0, top / 2, top].map { ($0, PageWords.percent($0)) }, right: 752)
    let points = { (value: (ControlChart.Day) -> Double) in
      control.days.enumerated().map { (across(Double($0.offset)), up(value($0.element))) }
    }
    chart.line(points { $0.limits.upperBound }, "limit")
    chart.line(points { $0.limits.lowerBound }, "limit")
    chart.line(points { _ in control.centre }, "centre")
    chart.line(points { $0.proportion.share ?? 0 }, "series")
    for (index, day) in control.days.enumerated() {
      let (x, y) = (across(Double(index)), up(day.proportion.share ?? 0))
      chart.dot(x: x, y: y, radius: day.isOutside ? 6 : 2.5, day.isOutside ? "outside" : "point")
    }
    chart.bottomAxis(control.days.map { String($0.name.dropFirst(5)) }, across, y: 192, most: 14)
    return chart.rendered(as: "chart")
  }

  /// In which tenth of contacts their moments come.
  static func moments(_ tally: MomentTally) -> HTML {
    let shown = Moment.allCases.filter { tally.count($0) > 0 }
    let (row, left, right) = (44.0, 250.0, 750.0)
    var chart = Chart(
      width: 760, height: row * Double(shown.count) + 26,
      label: "In which part of contacts their moments come; the table has the figures")
    let across = Chart.Scale(values: 0...Double(MomentTally.parts), from: left, to: right)
    for (index, moment) in shown.enumerated() {
      let base = row * Double(index + 1) - 4
      let tenths = tally.tenths[moment] ?? []
      let up = Chart.Scale(values: 0...Double(max(1, tenths.max() ?? 1)), from: 0, to: row - 12)
      chart.words(moment.words, x: left - 12, y: base - 10, "end")
      for (tenth, count) in tenths.enumerated() {
        let x = across(Double(tenth)) + 2
        chart.box(
          x: x, y: base - up(Double(count)), width: across(Double(tenth + 1)) - x,
          height: up(Double(count)), "bar")
      }
      chart.line([(left, base), (right, base)], "base")
    }
    let y = row * Double(shown.count) + 18
    chart.words("first turn", x: left, y: y)
    chart.words("half of the turns", x: (left + right) / 2, y: y, "middle")
    chart.words("last turn", x: right, y: y, "end")
    return chart.rendered(as: "chart")
  }

  /// A share with its interval, and the share of all as a mark across.
  ///
  /// - Parameter highest: where the scale ends; what lies beyond is cut off there.
  static func interval(
    _ proportion: Proportion, beside all: Double?, upTo highest: Double
  ) -> HTML {
    guard let share = proportion.share, let interval = proportion.interval else { return .none }
    var chart = Chart(
      width: 90, height: 12,
      label: "between \(PageWords.percent(interval.lowerBound)) and "
        + PageWords.percent(interval.upperBound))
    let scale = Chart.Scale(values: 0...highest, from: 2, to: 88)
    let across = { (share: Double) in scale(min(share, highest)) }
    chart.line([(2, 6), (88, 6)], "grid")
    chart.box(
      x: across(interval.lowerBound), y: 4,
      width: across(interval.upperBound) - across(interval.lowerBound), height: 4, "spread")
    if let all { chart.line([(across(all), 0), (across(all), 12)], "centre") }
    if share <= highest { chart.dot(x: across(share), y: 6, radius: 3, "point") }
    return chart.rendered(as: "mini")
  }
}

/// Figures in words.
enum PageWords {
  /// A share as a percentage: one digit after the point below 10, and where it would seem to be none or all.
  static func percent(_ share: Double) -> String {
    let percent = share * 100
    if percent > 0, percent < 0.05 { return "< 0.1\u{A0}%" }
    if percent < 100, percent >= 99.95 { return "> 99.9\u{A0}%" }
    let isNear = (percent > 0 && percent < 9.95) || (percent > 99 && percent < 100)
    return FixedPoint.text(percent, digits: isNear ? 1 : 0) + "\u{A0}%"
  }

  /// A count with a blank between thousands.
  static func count(_ count: Int) -> String {
    var digits = String(count.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (count < 0 ? "-" : "") + ([digits] + groups).joined(separator: "\u{202F}")
  }

  /// A count and its noun.
  static func counted(_ number: Int, _ noun: String) -> String {
    count(number) + " " + noun + (number == 1 ? "" : "s")
  }
}

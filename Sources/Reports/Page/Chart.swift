/// What a page's charts are drawn with: a scale, axes and labels, as SVG that obeys the page's style.
///
/// A chart tells by place, length and shape; colour only says it again, so it is readable in grey.
struct Chart {
  /// Maps values onto a stretch of the picture.
  struct Scale {
    let values: ClosedRange<Double>
    let from: Double
    let to: Double

    /// The place of a value.
    func callAsFunction(_ value: Double) -> Double {
      let length = values.upperBound - values.lowerBound
      guard length > 0 else { return from }
      return from + (value - values.lowerBound) / length * (to - from)
    }
  }

  let width: Double
  let height: Double
  /// What the picture says, for who does not see it.
  let label: String
  private(set) var marks = HTML.none

  /// Begins a picture.
  init(width: Double, height: Double, label: String) {
    self.width = width
    self.height = height
    self.label = label
  }

  /// The picture.
  func rendered(as name: HTML) -> HTML {
    """
    <svg class="\(name)" viewBox="0 0 \(width, digits: 0) \(height, digits: 0)" role="img" \
    aria-label="\(label)">\(marks)</svg>
    """
  }

  /// A line through some points.
  mutating func line(_ points: [(x: Double, y: Double)], _ style: HTML) {
    guard let first = points.first else { return }
    var path: HTML = "M\(first.x, digits: 1) \(first.y, digits: 1)"
    for point in points.dropFirst() { path += "L\(point.x, digits: 1) \(point.y, digits: 1)" }
    marks += "<path class=\"\(style)\" d=\"\(path)\"/>"
  }

  /// A rectangle.
  mutating func box(x: Double, y: Double, width: Double, height: Double, _ style: HTML) {
    marks += """
      <rect class="\(style)" x="\(x, digits: 1)" y="\(y, digits: 1)" \
      width="\(max(0, width), digits: 1)" height="\(max(0, height), digits: 1)"/>
      """
  }

  /// A point.
  mutating func dot(x: Double, y: Double, radius: Double, _ style: HTML) {
    marks += """
      <circle class="\(style)" cx="\(x, digits: 1)" cy="\(y, digits: 1)" r="\(radius, digits: 1)"/>
      """
  }

  /// Words in the picture.
  mutating func words(_ text: String, x: Double, y: Double, _ style: HTML) {
    marks += """
      <text class="\(style)" x="\(x, digits: 1)" y="\(y, digits: 1)">\(text)</text>
      """
  }

  /// Any other shape.
  mutating func shape(_ path: HTML, _ style: HTML) {
    marks += "<path class=\"\(style)\" d=\"\(path)\"/>"
  }

  /// An axis on the left with a line across at each tick.
  mutating func leftAxis(_ scale: Scale, ticks: [(value: Double, name: String)], right: Double) {
    let left = 56.0
    for tick in ticks {
      let place = scale(tick.value)
      line([(left, place), (right, place)], "grid")
      words(tick.name, x: left - 6, y: place + 4, "tick end")
    }
  }

  /// Names below the picture, no more than fit.
  mutating func bottomAxis(_ names: [String], _ scale: Scale, y: Double, most: Int) {
    guard !names.isEmpty else { return }
    let step = max(1, (names.count + most - 1) / most)
    for (index, name) in names.enumerated() where index % step == 0 {
      words(name, x: scale(Double(index)), y: y, "tick middle")
    }
  }
}

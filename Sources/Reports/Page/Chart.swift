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
    shape(Self.path(points), style)
  }

  /// A rectangle.
  mutating func box(x: Double, y: Double, width: Double, height: Double, _ style: HTML) {
    let (w, h) = (Self.number(max(0, width)), Self.number(max(0, height)))
    shape("M\(Self.number(x)) \(Self.number(y))h\(w)v\(h)h-\(w)z", style)
  }

  /// A point.
  mutating func dot(x: Double, y: Double, radius: Double, _ style: HTML) {
    marks += """
      <circle class="\(style)" cx="\(Self.number(x))" cy="\(Self.number(y))" r="\(Self.number(radius))"/>
      """
  }

  /// Words in the picture, which begin at a place unless the style tells otherwise.
  mutating func words(_ text: String, x: Double, y: Double, _ style: HTML = .none) {
    let place: HTML = "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    marks +=
      style.bytes.isEmpty
      ? "<text \(place)>\(text)</text>" : "<text class=\"\(style)\" \(place)>\(text)</text>"
  }

  /// Any other shape.
  mutating func shape(_ path: HTML, _ style: HTML) {
    marks += "<path class=\"\(style)\" d=\"\(path)\"/>"
  }

  /// An axis on the left with a line across at each tick.
  mutating func leftAxis(_ scale: Scale, ticks: [(value: Double, name: String)], right: Double) {
    let left = 56.0
    shape(
      ticks.map { Self.path([(left, scale($0.value)), (right, scale($0.value))]) }.joined(), "grid")
    for tick in ticks { words(tick.name, x: left - 6, y: scale(tick.value) + 4, "end") }
  }

  /// Names below the picture, no more than fit.
  mutating func bottomAxis(_ names: [String], _ scale: Scale, y: Double, most: Int) {
    guard !names.isEmpty else { return }
    let step = max(1, (names.count + most - 1) / most)
    for (index, name) in names.enumerated() where index % step == 0 {
      words(name, x: scale(Double(index)), y: y, "middle")
    }
  }

  /// A path through some points, by lines along one axis where it can.
  private static func path(_ points: [(x: Double, y: Double)]) -> HTML {
    guard let first = points.first else { return .none }
    var path: HTML = "M\(number(first.x)) \(number(first.y))"
    for (before, point) in zip(points, points.dropFirst()) {
      if before.y == point.y {
        path += "H\(number(point.x))"
      } else if before.x == point.x {
        path += "V\(number(point.y))"
      } else {
        path += "L\(number(point.x)) \(number(point.y))"
      }
    }
    return path
  }

  /// A coordinate with one digit after the point, where it is not whole.
  private static func number(_ value: Double) -> HTML {
    let text = FixedPoint.text(value, digits: 1)
    return text.hasSuffix(".0") ? "\(String(text.dropLast(2)))" : "\(text)"
  }
}

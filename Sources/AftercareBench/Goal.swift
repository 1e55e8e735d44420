/// A figure that the project wants to reach, and what was measured.
struct Goal {
  /// Which way is good.
  enum Direction {
    case atLeast
    case atMost
  }

  let name: String
  let direction: Direction
  let reach: Double
  let aim: Double
  let unit: String
  /// `nil` where it could not be measured.
  let measured: Double?
  var note = ""

  /// How far it was reached.
  var verdict: String {
    guard let measured else { return "not measured" }
    if isMet(measured, aim) { return "aim reached" }
    return isMet(measured, reach) ? "reached" : "short"
  }

  /// The goal as a row.
  var row: BenchRecord.Row {
    let bound = direction == .atLeast ? "at least" : "at most"
    var values = [BenchRecord.Value(reach, "reach"), BenchRecord.Value(aim, "aim")]
    if let measured { values.append(.init(measured, "measured")) }
    return .init(
      name: "\(name), \(bound), \(unit)", values: values,
      note: verdict + (note.isEmpty ? "" : ": " + note))
  }

  private func isMet(_ value: Double, _ bound: Double) -> Bool {
    direction == .atLeast ? value >= bound : value <= bound
  }
}

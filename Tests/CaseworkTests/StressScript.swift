import Rules

@testable import Casework

/// Leads the ladder through customer turns such as `m1` (mild rule 1), `s2@5` (strong rule 2 on words at 5), `x1`
/// (severe) and `+` (soothed).
enum StressScript {
  static func ladder(after turns: [String], policy: Policy = Policy()) -> StressLadder {
    var ladder = StressLadder()
    for (index, turn) in turns.enumerated() {
      take(turn, number: index + 1, by: &ladder, policy: policy)
    }
    return ladder
  }

  static func take(
    _ turn: String, number: Int, by ladder: inout StressLadder, policy: Policy = Policy()
  ) {
    var markers: [StressMarker] = []
    let words = turn.split(separator: " ").map(String.init)
    for word in words where word != "+" {
      let parts = word.split(separator: "@").map(String.init)
      let start = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let weight: StressWeight =
        word.hasPrefix("m") ? .mild : word.hasPrefix("s") ? .strong : .severe
      markers.append(
        StressMarker(
          weight: weight,
          evidence: Evidence(
            rule: parts[0], turn: number, start: start, end: start + 4, quote: "…")))
    }
    ladder.take(markers, soothed: words.contains("+"), pace: StressPace(policy))
  }
}

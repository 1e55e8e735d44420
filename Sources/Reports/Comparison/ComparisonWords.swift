/// What is compared, in words for a reader; a document for programs has the names as they are.
enum ComparisonWords {
  /// A count of the summary (`by_final_state.abandoned`), or a state of an interaction (`stress.peak`).
  static func words(_ name: String) -> String {
    if let words = states[name] { return words }
    let parts = name.split(separator: ".").map(String.init)
    let plain = parts.map { $0.split(separator: "_").joined(separator: " ") }
    guard let group = parts.first, let last = plain.last else { return name }
    switch (group, parts.count) {
    case ("by_peak", 2): return "stress up to \(last)"
    case ("by_final_state", 2): return last == "none" ? "no problem" : "problem \(last) at the end"
    case ("offers", 3):
      let decision = last == "blocked" ? "held" : last
      return plain[1] == "made"
        ? "offers made, gate \(decision)" : "offers asked for, gate \(decision)"
    case ("findings", 2): return "\(last) findings"
    case ("check_ins", 2): return checkIns[parts[1]] ?? plain.joined(separator: ", ")
    case ("commitments", 2): return "commitments \(last)"
    case ("personal_data", 2): return "personal data hidden: \(last.lowercased())"
    case ("delivery", 2): return delivery[parts[1]] ?? "delivery gap: \(last)"
    case ("scorecard", 2): return scorecard[parts[1]] ?? plain.joined(separator: ", ")
    case ("scorecard", 4): return "\(plain[2]): \(last)"
    default: return plain.joined(separator: ", ")
    }
  }

  private static let states = [
    "stress.peak": "stress at its highest", "stress.final": "stress at the end",
    "check_in": "check-in", "scorecard.fatal": "failed the scorecard",
    "unjudged": "could not be judged",
  ]

  private static let checkIns = [
    "needed": "check-ins needed", "feasible": "check-ins with a minute",
    "infeasible": "check-ins without a fitting minute", "without_time": "check-ins without a time",
  ]

  private static let delivery = [
    "commitments": "commitments made", "kept": "commitments kept in the contact",
    "broken": "commitments broken in the contact",
  ]

  private static let scorecard = [
    "points": "scorecard points met", "possible": "scorecard points that apply",
    "fatal": "scorecards failed",
  ]

  /// A value of a state, in words.
  static func value(_ value: String, of name: String) -> String {
    switch (name, value) {
    case ("scorecard", "0 of 0"): "no points apply"
    case ("scorecard", _): value + " points"
    case ("scorecard.fatal", _): value == "true" ? "yes" : "no"
    case ("gate", "blocked"): "held"
    case ("gate", "answer_only"): "answer only"
    default: value
    }
  }
}

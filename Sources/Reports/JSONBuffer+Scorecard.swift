import Casework
import Rules

extension JSONBuffer {
  /// Writes the member `scorecard`.
  mutating func scorecard(_ scorecard: Scorecard) {
    key("scorecard")
    object { json in
      json.key("points")
      json.int(scorecard.points)
      json.key("possible")
      json.int(scorecard.possiblePoints)
      json.key("fatal")
      json.bool(scorecard.hasFatal)
      json.key("items")
      json.array(scorecard.entries) { json, entry in
        json.object { json in
          json.key("item")
          json.string(entry.item.key)
          json.key("verdict")
          json.string(entry.verdict.rawValue)
          json.key("weight")
          json.int(entry.weight.points)
          json.because(entry.because)
        }
      }
    }
  }
}

extension ScorecardItem {
  /// The item as records name it.
  var key: String {
    switch self {
    case .solveNow: "solve_now"
    case .noSaleInTheStorm: "no_sale_in_the_storm"
    case .closeWithConfirmation: "close_with_confirmation"
    case .promisesKept: "promises_kept"
    case .followUpBooked: "follow_up_booked"
    }
  }
}

extension ScorecardWeight {
  /// Points, `nil` where it is fatal instead.
  var points: Int? {
    switch self {
    case .points(let points): points
    case .fatal: nil
    }
  }
}

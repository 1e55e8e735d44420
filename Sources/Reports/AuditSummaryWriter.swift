import Casework
import Rules

/// Writes a summary as the member `summary` of the audit document.
enum AuditSummaryWriter {
  /// Writes the summary as a value.
  static func writeObject(_ summary: AuditSummary, to json: inout JSONBuffer) {
    json.object { json in
      json.key("interactions")
      json.int(summary.interactions)
      json.key("turns")
      json.int(summary.turns)
      json.key("by_peak")
      writeTally(summary.byPeak, to: &json) { $0.name }
      json.key("by_final_state")
      writeTally(summary.byFinalState, to: &json) { $0.rawValue }
      json.key("offers")
      json.object { json in
        json.key("asked")
        writeTally(summary.offersAsked, to: &json) { $0.rawValue }
        json.key("made")
        writeTally(summary.offersMade, to: &json) { $0.rawValue }
      }
      json.key("findings")
      writeTally(summary.findings, to: &json) { $0.name }
      json.key("check_ins")
      writeCheckIns(summary.checkIns, to: &json)
      json.key("commitments")
      writeTally(summary.commitments, to: &json) { $0.rawValue }
      json.key("personal_data")
      json.counts(summary.personalData)
      json.key("delivery")
      writeDelivery(summary.delivery, to: &json)
      json.key("scorecard")
      writeScorecards(summary.scorecards, to: &json)
      json.key("unjudged")
      json.int(summary.unjudged)
    }
  }

  private static func writeDelivery(_ gap: DeliveryGap, to json: inout JSONBuffer) {
    json.object { json in
      json.key("claimed")
      json.int(gap.claimed)
      json.key("promised")
      json.int(gap.promised)
      json.key("denied")
      json.int(gap.denied)
      json.key("confirmed")
      json.int(gap.confirmed)
      json.key("commitments")
      json.int(gap.commitments)
      json.key("kept")
      json.int(gap.kept)
      json.key("broken")
      json.int(gap.broken)
    }
  }

  private static func writeTally<Key>(
    _ tally: Tally<Key>, to json: inout JSONBuffer, name: (Key) -> String
  ) {
    json.object { json in
      for key in Key.allCases {
        json.key(named: name(key))
        json.int(tally[key])
      }
    }
  }

  private static func writeScorecards(_ sums: ScorecardSums, to json: inout JSONBuffer) {
    json.object { json in
      json.key("points")
      json.int(sums.points)
      json.key("possible")
      json.int(sums.possiblePoints)
      json.key("fatal")
      json.int(sums.fatal)
      json.key("items")
      json.object { json in
        for item in ScorecardItem.allCases {
          json.key(named: item.key)
          writeTally(sums.items[item] ?? Tally(), to: &json) { $0.rawValue }
        }
      }
    }
  }

  private static func writeCheckIns(_ checkIns: AuditSummary.CheckIns, to json: inout JSONBuffer) {
    json.object { json in
      json.key("needed")
      json.int(checkIns.needed)
      json.key("feasible")
      json.int(checkIns.feasible)
      json.key("infeasible")
      json.int(checkIns.infeasible)
      json.key("without_time")
      json.int(checkIns.withoutTime)
    }
  }
}

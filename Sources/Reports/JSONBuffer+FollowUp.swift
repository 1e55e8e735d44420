import Casework
import Transcripts

extension JSONBuffer {
  /// Writes the member `commitments`.
  mutating func commitments(_ commitments: [Commitment]) {
    key("commitments")
    array(commitments) { json, commitment in
      json.object { json in
        json.key("id")
        json.string(commitment.id)
        json.key("turn")
        json.int(commitment.turn)
        json.key("quote")
        json.string(commitment.evidence.quote)
        json.key("due")
        json.timestamp(commitment.due)
        json.key("state")
        json.string(commitment.state.rawValue)
      }
    }
  }

  /// Writes the member `follow_up`, `null` while the interaction runs.
  mutating func followUp(_ followUp: FollowUp?) {
    key("follow_up")
    guard let followUp else { return null() }
    object { json in
      json.key("needed")
      json.bool(followUp.needed)
      json.window(followUp.window)
      json.key("feasible")
      json.bool(followUp.feasible)
      json.key("infeasible_because")
      json.array(followUp.infeasibleBecause) { json, reason in json.string(reason) }
      json.nearest(followUp.nearest)
      json.checkIn(followUp.checkIn)
      json.brief(followUp.brief)
    }
  }

  private mutating func window(_ window: FollowUpWindow?) {
    key("window")
    guard let window else { return null() }
    object { json in
      json.key("opens_at")
      json.timestamp(window.opensAt)
      json.key("closes_at")
      json.timestamp(window.closesAt)
    }
  }

  private mutating func nearest(_ nearest: NearestMinutes?) {
    key("nearest")
    guard let nearest else { return null() }
    object { json in
      json.key("before")
      json.timestamp(nearest.before)
      json.key("after")
      json.timestamp(nearest.after)
    }
  }

  private mutating func checkIn(_ checkIn: CheckIn?) {
    key("check_in")
    guard let checkIn else { return null() }
    object { json in
      json.key("id")
      json.string(checkIn.id)
      json.key("at")
      json.timestamp(checkIn.at)
      json.key("timezone")
      json.string(checkIn.timezone)
      json.key("channel")
      json.string(checkIn.channel)
      json.key("owner")
      json.string(checkIn.owner)
      json.key("because")
      json.array(checkIn.because) { json, reason in json.string(reason) }
    }
  }

  private mutating func brief(_ brief: CheckInBrief?) {
    key("brief")
    briefValue(brief)
  }

  /// Writes a brief as a value, or `null`.
  mutating func briefValue(_ brief: CheckInBrief?) {
    guard let brief else { return null() }
    object { json in
      json.key("confirm")
      json.array(brief.confirm) { json, question in json.string(question) }
      json.key("problem")
      json.array(brief.problem) { json, evidence in
        json.object { json in
          json.key("turn")
          json.int(evidence.turn)
          json.key("quote")
          json.string(evidence.quote)
          json.earlierInteraction(evidence)
        }
      }
      json.commitments(brief.commitments)
    }
  }
}

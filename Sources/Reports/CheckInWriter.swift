package import Casework

/// Writes the brief of a check-in, as a ledger keeps it.
package enum CheckInWriter {
  /// The brief as a JSON value.
  package static func brief(of followUp: FollowUp) -> String {
    var json = JSONBuffer()
    json.briefValue(followUp.brief)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The words that answered a check-in, as a JSON value.
  package static func words(of answer: CheckInAnswer?) -> String {
    var json = JSONBuffer()
    json.evidence(answer?.because ?? [])
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

package import Casework
import Transcripts

/// Writes advice as a record `aftercare.advice/1`.
package enum AdviceWriter {
  /// Writes the advice as one line.
  package static func writeLine(_ advice: Advice, to json: inout JSONBuffer) {
    json.object { json in writeMembers(of: advice, to: &json) }
    json.endLine()
  }

  /// Writes the members of the record, for an object that may go on.
  static func writeMembers(of advice: Advice, to json: inout JSONBuffer) {
    json.key("schema")
    json.string("aftercare.advice/1")
    json.key("interaction")
    json.string(advice.interaction)
    json.key("turn")
    json.int(advice.turn)
    json.key("at")
    json.timestamp(advice.at)
    json.key("speaker")
    json.string(advice.speaker?.rawValue)
    json.stress(advice.stress)
    json.problem(advice.problem)
    json.gate(advice.gate)
    json.matches(advice.matches)
    json.findings(advice.findings)
    json.key("next")
    json.string(advice.next)
    json.followUp(advice.followUp)
    json.key("redacted")
    json.bool(advice.isRedacted)
  }
}

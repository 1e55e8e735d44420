package import Casework
import Transcripts

/// Writes what became of an interaction that no record ended, as a record `aftercare.closing/1`.
package enum ClosingWriter {
  /// Writes the record as one line.
  package static func writeLine(_ record: CaseRecord, to json: inout JSONBuffer) {
    writeObject(record, to: &json)
    json.endLine()
  }

  /// Writes the record as a value.
  static func writeObject(_ record: CaseRecord, to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.closing/1")
      json.key("interaction")
      json.string(record.interaction)
      json.key("turn")
      json.int(record.turns)
      json.key("at")
      json.timestamp(record.endedAt)
      json.stress(record.stress)
      json.problem(record.problem)
      json.gate(record.gate)
      json.matches([])
      json.findings(record.findings)
      json.commitments(record.commitments)
      json.followUp(record.followUp)
      json.personalData(record.personalData)
    }
  }
}

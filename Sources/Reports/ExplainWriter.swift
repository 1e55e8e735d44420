package import Casework
import Transcripts

/// Writes why an interaction was judged so, as a document `aftercare.explain/1`.
package enum ExplainWriter {
  /// Writes the document as one line.
  package static func writeLine(
    _ steps: [ExplainStep], closing: CaseRecord, to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.explain/1")
      json.key("interaction")
      json.string(closing.interaction)
      json.key("turns")
      json.array(steps) { json, step in
        json.object { json in
          AdviceWriter.writeMembers(of: step.advice, to: &json)
          json.key("text")
          json.string(step.record.text)
        }
      }
      json.key("closing")
      ClosingWriter.writeObject(closing, to: &json)
    }
    json.endLine()
  }
}

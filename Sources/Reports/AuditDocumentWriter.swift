package import Casework
package import Diagnostics
import Transcripts

/// Writes an audit as one document `aftercare.audit/1`.
///
/// The summary stands before the interactions and these in the order of their start, so a record is kept as the bytes that
/// it becomes, from when it is known until the end.
package struct AuditDocumentWriter {
  /// What made the document.
  package struct Origin: Sendable {
    let version: String
    let fingerprint: String

    /// Names the tool's version and the rulebook's fingerprint.
    package init(version: String, fingerprint: String) {
      self.version = version
      self.fingerprint = fingerprint
    }
  }

  private struct Entry {
    let startedAt: Int64?
    let interaction: String
    let source: String
    let range: Range<Int>

    /// Order of start (unknown last), then of interaction, then of source.
    func precedes(_ other: Entry) -> Bool {
      if startedAt != other.startedAt {
        guard let startedAt else { return false }
        guard let otherStart = other.startedAt else { return true }
        return startedAt < otherStart
      }
      if interaction != other.interaction {
        return interaction.utf8.lexicographicallyPrecedes(other.interaction.utf8)
      }
      return source.utf8.lexicographicallyPrecedes(other.source.utf8)
    }
  }

  private var summary = AuditSummary()
  private var entries: [Entry] = []
  private var body = JSONBuffer()

  /// Makes a document without interactions.
  package init() {}

  /// Takes an interaction in.
  package mutating func take(_ record: CaseRecord, origin: InteractionOrigin) {
    summary.count(record)
    let from = body.count
    InteractionRecordWriter.writeLine(record, origin: origin, to: &body)
    entries.append(
      Entry(
        startedAt: record.startedAt?.milliseconds, interaction: record.interaction,
        source: origin.file,
        range: from..<body.count - 1))
  }

  /// Writes the document as one line.
  ///
  /// - Parameter comparison: what it is compared with, if anything.
  package func write(
    origin: Origin, problems: [Diagnostic], comparison: AuditComparison? = nil,
    to json: inout JSONBuffer
  ) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.audit/1")
      json.key("tool")
      json.object { json in
        json.key("name")
        json.string("aftercare")
        json.key("version")
        json.string(origin.version)
      }
      json.key("rulebook")
      json.object { json in
        json.key("fingerprint")
        json.string(origin.fingerprint)
      }
      json.key("summary")
      AuditSummaryWriter.writeObject(summary, to: &json)
      json.key("interactions")
      let ordered = entries.indices.sorted { lhs, rhs in
        if entries[lhs].precedes(entries[rhs]) { return true }
        return entries[rhs].precedes(entries[lhs]) ? false : lhs < rhs
      }
      json.array(ordered) { json, index in json.value(body.bytes[entries[index].range]) }
      json.key("problems")
      json.array(problems) { json, problem in writeProblem(problem, to: &json) }
      if let comparison {
        json.key("comparison")
        comparison.write(fingerprint: origin.fingerprint, to: &json)
      }
    }
    json.endLine()
  }

  private func writeProblem(_ problem: Diagnostic, to json: inout JSONBuffer) {
    json.object { json in
      json.key("severity")
      json.string(problem.severity.rawValue)
      json.key("code")
      json.string(problem.code)
      json.key("message")
      json.string(problem.message)
      json.key("file")
      json.string(problem.file)
      json.key("line")
      json.int(problem.line)
      json.key("column")
      json.int(problem.column)
      json.key("help")
      json.string(problem.help)
    }
  }
}

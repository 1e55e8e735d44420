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

  /// Counts over all interactions taken in.
  package private(set) var summary = AuditSummary()
  private var entries: [Entry] = []
  private var body = JSONBuffer()

  /// Whether its interactions were taken from parts.
  private let isMerged: Bool

  /// Makes a document without interactions, of one audit or of merged parts.
  package init(isMerged: Bool = false) { self.isMerged = isMerged }

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

  /// Takes in an interaction's record that was written before, without a blank between its parts.
  mutating func take(_ record: JSONValue, bytes: some Collection<UInt8>) {
    summary.count(record)
    let from = body.count
    body.value(bytes)
    body.endLine()
    entries.append(
      Entry(
        startedAt: (record["started_at"]?.text).flatMap(Timestamp.init(rfc3339:))?.milliseconds,
        interaction: record["interaction"]?.text ?? "", source: record["source"]?.text ?? "",
        range: from..<body.count - 1))
  }

  /// Takes in all interactions of another document.
  mutating func add(_ other: AuditDocumentWriter) {
    summary = summary.adding(other.summary)
    let from = body.count
    body.lines(other.body)
    entries += other.entries.map { entry in
      Entry(
        startedAt: entry.startedAt, interaction: entry.interaction, source: entry.source,
        range: entry.range.lowerBound + from..<entry.range.upperBound + from)
    }
  }

  /// Writes the interactions in their order, each as one line.
  package func writeLines(to json: inout JSONBuffer) {
    for index in ordered {
      json.value(body[entries[index].range])
      json.endLine()
    }
  }

  /// The entries in the order of the document; what is the same by that keeps the order in which it came, or that of its
  /// bytes where parts come in no order.
  private var ordered: [Int] {
    entries.indices.sorted { lhs, rhs in
      if entries[lhs].precedes(entries[rhs]) { return true }
      if entries[rhs].precedes(entries[lhs]) { return false }
      guard isMerged else { return lhs < rhs }
      return body[entries[lhs].range].lexicographicallyPrecedes(body[entries[rhs].range])
    }
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
      json.array(ordered) { json, index in json.value(body[entries[index].range]) }
      json.key("problems")
      json.array(problems.inOrder) { json, problem in writeProblem(problem, to: &json) }
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

extension [Diagnostic] {
  /// The same in the order of files, then of places in them, so that parts of an audit add up to the whole.
  fileprivate var inOrder: [Diagnostic] {
    sorted { one, other in
      let (file, otherFile) = (one.file ?? "", other.file ?? "")
      if file != otherFile { return file.utf8.lexicographicallyPrecedes(otherFile.utf8) }
      let (place, otherPlace) = (
        (one.line ?? 0, one.column ?? 0), (other.line ?? 0, other.column ?? 0)
      )
      if place != otherPlace { return place < otherPlace }
      return (one.code, one.message) < (other.code, other.message)
    }
  }
}

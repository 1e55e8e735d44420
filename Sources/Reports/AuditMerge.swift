import Diagnostics

/// Adds up the parts of an audit: documents `aftercare.audit/1`, and records `aftercare.interaction/1`, one a line.
///
/// What comes out does not depend on how the whole was cut, nor on the order of the parts.
package struct AuditMerge {
  /// What a part turned out to be unfit for, and where.
  package struct Fault: Error {
    /// The byte at which it was found.
    package let offset: Int
    /// What is wrong.
    package let message: String
  }

  private var document = AuditDocumentWriter(isMerged: true)
  private var problems: [Diagnostic] = []
  /// Fingerprints of the rulebooks by which documents were judged, each once.
  package private(set) var fingerprints: [String] = []

  /// Begins with nothing.
  package init() {}

  /// Number of interactions taken in.
  package var interactions: Int { document.summary.interactions }

  /// Takes in a part; of one that is no part of an audit nothing is taken.
  package mutating func take(_ part: [UInt8]) throws(Fault) {
    do throws(JSONValue.Fault) {
      if try Self.isDocument(part) { try takeDocument(part) } else { try takeRecords(part) }
    } catch {
      throw Fault(offset: error.offset, message: error.message)
    }
  }

  /// Whether the first object says that it is a whole audit.
  private static func isDocument(_ part: [UInt8]) throws(JSONValue.Fault) -> Bool {
    var slices = JSONSlices(part)
    slices.skipBlanks()
    guard slices.position < part.count else { return false }
    var schema: String?
    try slices.forEachMember { (name, value) throws(JSONValue.Fault) in
      if name == "schema" { schema = try JSONSlices.read(part, value).text }
    }
    return schema == "aftercare.audit/1"
  }

  private mutating func takeDocument(_ part: [UInt8]) throws(JSONValue.Fault) {
    var whole = JSONSlices(part)
    var records: Range<Int>?
    var told: JSONValue?
    var fingerprint: String?
    try whole.forEachMember { (name, value) throws(JSONValue.Fault) in
      if name == "interactions" {
        records = value
        return
      }
      // What is not asked for is read, too: a part that is broken anywhere may have lost more than that.
      let member = try JSONSlices.read(part, value)
      if name == "problems" { told = member }
      if name == "rulebook" { fingerprint = member["fingerprint"]?.text }
    }
    whole.skipBlanks()
    guard whole.position == part.count else {
      throw JSONValue.Fault(
        offset: whole.position, message: "something follows the end of the document")
    }
    guard let records else {
      throw JSONValue.Fault(offset: 0, message: "the document has no `interactions`")
    }
    var merged = AuditDocumentWriter()
    var items = JSONSlices(part, from: records.lowerBound)
    try items.forEachItem { (item) throws(JSONValue.Fault) in
      try Self.take(part, item, into: &merged)
    }
    document.add(merged)
    problems += (told?.items ?? []).compactMap(Diagnostic.init)
    if let fingerprint, !fingerprints.contains(fingerprint) { fingerprints.append(fingerprint) }
  }

  private mutating func takeRecords(_ part: [UInt8]) throws(JSONValue.Fault) {
    var merged = AuditDocumentWriter()
    var slices = JSONSlices(part)
    slices.skipBlanks()
    while slices.position < part.count {
      try Self.take(part, try slices.value(), into: &merged)
      slices.skipBlanks()
    }
    document.add(merged)
  }

  private static func take(
    _ part: [UInt8], _ range: Range<Int>, into document: inout AuditDocumentWriter
  ) throws(JSONValue.Fault) {
    let record = try JSONSlices.read(part, range)
    guard record["schema"]?.text == "aftercare.interaction/1",
      record["interaction"]?.text != nil
    else {
      throw JSONValue.Fault(
        offset: range.lowerBound, message: "this is no record of an interaction")
    }
    document.take(record, bytes: try JSONSlices.compact(part, range))
  }

  /// Writes the whole as one document.
  package func writeDocument(origin: AuditDocumentWriter.Origin, to json: inout JSONBuffer) {
    document.write(origin: origin, problems: problems, to: &json)
  }

  /// Writes the records in their order, one a line.
  package func writeLines(to json: inout JSONBuffer) { document.writeLines(to: &json) }
}

extension Diagnostic {
  /// What a document tells of its input.
  fileprivate init?(_ problem: JSONValue) {
    guard let severity = (problem["severity"]?.text).flatMap(Diagnostic.Severity.init),
      let code = problem["code"]?.text, let message = problem["message"]?.text
    else { return nil }
    self.init(
      severity, code: code, message, file: problem["file"]?.text, line: problem["line"]?.count,
      column: problem["column"]?.count, help: problem["help"]?.text)
  }
}

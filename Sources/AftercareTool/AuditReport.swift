import Aftercare
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// An interaction as reports take it in.
struct ReportedCase {
  let judged: JudgedCase
  /// Its check-in, where a ledger knows it.
  let checkIn: KnownCheckIn?
}

/// An audit on its way to stdout or a file, in one format.
struct AuditReport {
  private enum Form {
    case text(AuditText)
    case document(AuditDocumentWriter)
    case lines
    case table
    case markdown(AuditText)
    case junit(JUnitReport)
    case sarif(SARIFReport)
  }

  /// Output that is written at once.
  private static let pieceSize = 128 << 10

  /// Whether it tells how sources were read.
  let tellsSources: Bool
  private var form: Form
  private var json = JSONBuffer(capacity: 2 * pieceSize)
  private var problems: [Diagnostic] = []
  private var rows = ""
  private let destination: AuditDestination
  private let style: TextStyle

  /// Makes a report in a format.
  init(
    _ arguments: Arguments, _ format: AuditFormat, to destination: AuditDestination
  ) throws(ToolError) {
    self.destination = destination
    var style = arguments.outputStyle
    if case .file = destination { style = TextStyle(isColoured: false, width: nil) }
    self.style = style
    tellsSources = format == .text && arguments.has(.verbose)
    switch format {
    case .json: form = .document(AuditDocumentWriter())
    case .jsonl: form = .lines
    case .csv:
      form = .table
      rows = (arguments.has(.excel) ? InteractionTable.mark : "") + InteractionTable.heading
    case .junit: form = .junit(JUnitReport())
    case .sarif: form = .sarif(SARIFReport())
    case .text, .md:
      let text = AuditText(
        now: try arguments.now(), isVerbose: arguments.has(.verbose), style: style)
      form = format == .md ? .markdown(text) : .text(text)
    }
  }

  /// Whether it is a table.
  var isTable: Bool {
    if case .table = form { return true }
    return false
  }

  /// Whether it has a place for what changed since an earlier audit.
  var canCompare: Bool {
    switch form {
    case .text, .markdown, .document: true
    case .lines, .table, .junit, .sarif: false
    }
  }

  /// Whether a person at stdout reads in it why there is nothing.
  var tellsEmptiness: Bool {
    guard case .standard = destination else { return false }
    switch form {
    case .text, .markdown: return true
    case .document, .lines, .table, .junit, .sarif: return false
    }
  }

  /// Whether it tells in which line of its source a turn stands.
  var wantsLines: Bool {
    if case .sarif = form { return true }
    return false
  }

  /// Takes an interaction in.
  ///
  /// The form is emptied first, so that what it holds is changed in place and not copied.
  mutating func take(_ told: ReportedCase) throws(ToolError) {
    if case .lines = form { return try writeLine(told.judged) }
    let (record, origin) = (told.judged.audited.record, told.judged.origin)
    let current = form
    form = .lines
    switch consume current {
    case .text(var text):
      text.take(
        record, source: origin.file, known: told.checkIn, heardOnTrial: record.heardOnTrial)
      form = .text(text)
    case .markdown(var text):
      text.take(
        record, source: origin.file, known: told.checkIn, heardOnTrial: record.heardOnTrial)
      form = .markdown(text)
    case .document(var document):
      document.take(record, origin: origin)
      form = .document(document)
    case .junit(var report):
      report.take(record, source: origin.file)
      form = .junit(report)
    case .sarif(var report):
      report.take(record, source: origin.file, lines: told.judged.lines)
      form = .sarif(report)
    case .lines: break
    case .table:
      form = .table
      rows += InteractionTable.row(record, source: origin.file, format: origin.format)
      if rows.utf8.count >= Self.pieceSize { try flush() }
    }
  }

  private mutating func writeLine(_ judged: JudgedCase) throws(ToolError) {
    InteractionRecordWriter.writeLine(judged.audited.record, origin: judged.origin, to: &json)
    if json.count >= Self.pieceSize { try flush() }
  }

  /// Takes in how a source was read, which is told where more is asked for.
  mutating func take(_ account: SourceAccount) {
    guard case .text(var text) = form else { return }
    form = .lines
    text.take(account)
    form = .text(text)
  }

  /// Takes in what is wrong with the input.
  mutating func take(_ problem: Diagnostic) {
    switch form {
    case .document, .sarif: problems.append(problem)
    case .text, .lines, .table, .markdown, .junit: break
    }
  }

  /// Writes what can be written already.
  mutating func flush() throws(ToolError) {
    if !rows.isEmpty { try write(rows) }
    rows = ""
    guard json.count > 0 else { return }
    try destination.write(json.bytes)
    json.clear()
  }

  /// Writes the rest, and puts a file in its place.
  ///
  /// - Parameter nothing: why there is no interaction, where that is known.
  mutating func finish(
    _ rulebook: Rulebook, _ comparison: AuditComparison?, nothing: [String]
  ) throws(ToolError) {
    let fingerprint = rulebook.fingerprint
    switch form {
    case .text(let text):
      try write(
        text.rendered(nothing: nothing)
          + (comparison?.text(fingerprint: fingerprint, style: style) ?? ""))
    case .markdown(let text):
      try write(
        text.markdown(nothing: nothing) + (comparison?.markdown(fingerprint: fingerprint) ?? ""))
    case .junit(let report): try write(report.rendered())
    case .document(let document):
      document.write(
        origin: .init(version: Version.number, fingerprint: fingerprint),
        problems: problems, comparison: comparison, to: &json)
    case .sarif(let report):
      report.write(
        rules: rulebook.findings, version: Version.number, problems: problems, to: &json)
    case .lines, .table: break
    }
    try flush()
    try destination.finish()
  }

  private func write(_ text: String) throws(ToolError) {
    try destination.write(Array(text.utf8))
  }
}

import Casework
import Diagnostics
import Reports
import Transcripts

/// An audit on its way to stdout, in the format that was asked for.
struct AuditReport {
  private enum Form {
    case text(AuditText)
    case document(AuditDocumentWriter)
    case lines
    case table
  }

  /// Output that is written at once.
  private static let pieceSize = 128 << 10

  /// Whether it tells how sources were read.
  let tellsSources: Bool
  private var form: Form
  private var json = JSONBuffer(capacity: 2 * pieceSize)
  private var problems: [Diagnostic] = []
  private var rows = ""

  /// Makes the report that the arguments ask for.
  init(_ arguments: Arguments) throws(ToolError) {
    tellsSources = arguments.has(.verbose)
    switch arguments.value(of: .format) {
    case "json": form = .document(AuditDocumentWriter())
    case "jsonl": form = .lines
    case "csv":
      form = .table
      rows = InteractionTable.heading
    default:
      let terminal = Terminal.output
      let style = TextStyle(
        isColoured: arguments.usesColor(on: terminal), width: terminal.width)
      form = .text(
        AuditText(now: try arguments.now(), isVerbose: arguments.has(.verbose), style: style))
    }
  }

  /// Takes an interaction in.
  mutating func take(
    _ record: CaseRecord, origin: InteractionOrigin
  ) throws(ToolError) {
    switch form {
    case .text(var text):
      form = .lines
      text.take(record, source: origin.file)
      form = .text(text)
    case .document(var document):
      // Emptied first, so that the document is changed in place and not copied.
      form = .lines
      document.take(record, origin: origin)
      form = .document(document)
    case .lines:
      InteractionRecordWriter.writeLine(record, origin: origin, to: &json)
      if json.count >= Self.pieceSize { try flush() }
    case .table:
      rows += InteractionTable.row(record, source: origin.file, format: origin.format)
      if rows.utf8.count >= Self.pieceSize { try flush() }
    }
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
    if case .document = form { problems.append(problem) }
  }

  /// Writes what can be written already.
  mutating func flush() throws(ToolError) {
    if !rows.isEmpty { try OutputDescriptor.standard.write(rows) }
    rows = ""
    guard json.count > 0 else { return }
    try OutputDescriptor.standard.write(json.bytes)
    json.clear()
  }

  /// Writes the rest.
  mutating func finish(fingerprint: String) throws(ToolError) {
    switch form {
    case .text(let text): try OutputDescriptor.standard.write(text.rendered())
    case .document(let document):
      document.write(
        origin: .init(version: Version.number, fingerprint: fingerprint), problems: problems,
        to: &json)
    case .lines, .table: break
    }
    try flush()
  }
}

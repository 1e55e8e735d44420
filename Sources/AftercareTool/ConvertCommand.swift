import Aftercare
import Casework
import Diagnostics
import Redaction
import Reports
import Rules
import Transcripts

/// `aftercare convert`: writes what was read as turn records or as vCon.
struct ConvertCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Converts every source; what can't be read is told, and the rest is done.
  func run() throws(ToolError) -> ExitCode {
    let options = try arguments.readingOptions(readsLabels: true)
    let isVCon = try arguments.needed(.to) == "vcon"
    try InputProtection.check(
      arguments.values(of: .output),
      against: SourceFinder(paths: arguments.operands).sources.compactMap(\.path),
      command: .convert)
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    if !arguments.has(.redact) {
      log.note("The text is written as it was read, personal data and all; --redact hides it.")
    }
    var run = ConvertRun(
      auditor: CaseAuditor(
        rulebook: rulebook, interleaved: arguments.has(.interleaved),
        showsPersonalData: !arguments.has(.redact)),
      vCon: isVCon ? VConWriter(version: Version.number, now: try arguments.now()) : nil,
      isRedacted: arguments.has(.redact),
      // Personal data stands in it: a new file is its owner's alone.
      output: try AuditDestination(arguments.value(of: .output), rights: 0o600), log: log)
    try SourceReader(options).readAll(arguments.operands, arguments, into: &run)
    try run.finish()
    return run.log.errors > 0 ? .unreadableInput : .done
  }
}

/// A conversion under way.
private struct ConvertRun: TranscriptSink, SourceEnding {
  /// Output that is written at once.
  private static let pieceSize = 128 << 10

  private var auditor: CaseAuditor
  private let vCon: VConWriter?
  private let isRedacted: Bool
  private let output: AuditDestination
  private(set) var log: DiagnosticLog
  private var json = JSONBuffer()
  private var format = ""
  /// Records of interactions that are still open, where they can't be written before the end.
  private var records: [String: [TurnRecord]] = [:]
  private var problemsTold = 0
  private var failure: ToolError?
  /// The first interaction of the source of which nobody told the start, and how many there are.
  private var firstUndated: String?
  private var undated = 0

  init(
    auditor: CaseAuditor, vCon: VConWriter?, isRedacted: Bool, output: AuditDestination,
    log: DiagnosticLog
  ) {
    self.auditor = auditor
    self.vCon = vCon
    self.isRedacted = isRedacted
    self.output = output
    self.log = log
  }

  /// Whether a record can be written only when all of its interaction is known.
  private var waits: Bool { vCon != nil || isRedacted }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    auditor.begin(source: source.name)
    format = reading.format.rawValue
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    guard waits else {
      TurnRecordWriter.writeLine(record, to: &json)
      if json.count >= Self.pieceSize { try flush() }
      return
    }
    for audited in auditor.take(record, line: line).closed { try write(audited) }
    records[record.interaction, default: []].append(record)
    for problem in auditor.problems[problemsTold...] { report(problem) }
    problemsTold = auditor.problems.count
  }

  mutating func report(_ problem: Diagnostic) { log.report(problem.withoutPersonalData) }

  mutating func note(_ text: String) { log.note(text) }

  mutating func endPiece() throws(ToolError) { try flush() }

  mutating func endSource() {
    do throws(ToolError) {
      for audited in auditor.finishSource() { try write(audited) }
    } catch {
      failure = failure ?? error
    }
    noteUndated()
    log.endSource()
  }

  private mutating func noteUndated() {
    guard let first = firstUndated else { return }
    log.note(
      undated == 1
        ? "\(first): no start is known; the vCon says now instead."
        : "\(first) and \(undated - 1) more: no start is known; their vCons say now instead.")
    firstUndated = nil
    undated = 0
  }

  mutating func finish() throws(ToolError) {
    if let failure { throw failure }
    try flush()
    try output.finish()
  }

  private mutating func write(_ audited: AuditedCase) throws(ToolError) {
    var records = records.removeValue(forKey: audited.record.interaction) ?? []
    if isRedacted { redact(&records, audited) }
    if let vCon {
      let told = records.lazy.compactMap(\.source).first
      let source = isRedacted ? told?.withoutPersonalData : told
      vCon.writeLine(
        records, record: audited.record,
        origin: InteractionOrigin(file: audited.source, format: format, source: source),
        to: &json)
      if audited.record.startedAt == nil {
        firstUndated = firstUndated ?? audited.record.interaction
        undated += 1
      }
    } else {
      for record in records { TurnRecordWriter.writeLine(record, to: &json) }
    }
    if json.count >= Self.pieceSize { try flush() }
  }

  /// Puts tokens in place of personal data; the times of words then stand at other places, and are left out.
  private func redact(_ records: inout [TurnRecord], _ audited: AuditedCase) {
    var turn = 0
    for index in records.indices {
      guard let text = records[index].text else { continue }
      if !records[index].partial { turn += 1 }
      let shown = audited.redactor.redacted(text, turn: records[index].partial ? turn + 1 : turn)
      if shown != text {
        records[index].text = shown
        records[index].words = []
      }
    }
  }

  private mutating func flush() throws(ToolError) {
    guard json.count > 0 else { return }
    try output.write(json.bytes)
    json.clear()
  }
}

import Aftercare
import Casework
import Diagnostics
import Rules
import Transcripts

/// `aftercare audit`: reads conversations and tells what a supervisor should see.
struct AuditCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Audits every source; what can't be read is told, and the rest is done.
  func run() throws(ToolError) -> ExitCode {
    let paths = arguments.operands.isEmpty ? ["-"] : arguments.operands
    if arguments.operands.isEmpty, Terminal.input.isPresent {
      throw .aimless(.audit)
    }
    let reader = SourceReader(speakers: try arguments.speakers())
    var log = DiagnosticLog(arguments)
    let output = try AuditOutputs(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let bookkeeper = try Bookkeeper.named(by: arguments, rulebook: rulebook.fingerprint)
    var run = AuditRun(
      auditor: CaseAuditor(
        rulebook: rulebook, interleaved: arguments.has(.interleaved),
        showsPersonalData: arguments.has(.showPersonalData), asksHistory: bookkeeper != nil),
      bookkeeper: bookkeeper, output: output, log: log)
    let found = SourceFinder(paths: paths)
    for problem in found.problems { run.report(problem) }
    var skipped = found.skipped
    run.progress = AuditProgress(arguments, sources: found.sources)
    Interrupt.catchFirst()
    for source in found.sources {
      if source.path == nil, Terminal.input.isPresent {
        run.log.note("aftercare audit: waiting for turn records; Ctrl-D ends them")
      }
      if try reader.read(source, into: &run) == .ownOutput { skipped.ownOutput += 1 }
      try run.endSource()
    }
    try run.finish(rulebook)
    if let text = skipped.text { run.log.note("Skipped: \(text).") }
    return run.exitCode(failingAt: arguments.failingSeverity)
  }
}

/// An audit under way.
private struct AuditRun: TranscriptSink {
  private var auditor: CaseAuditor
  private let bookkeeper: Bookkeeper?
  private var output: AuditOutputs
  private(set) var log: DiagnosticLog
  var progress: AuditProgress?
  private var format = ""
  /// Cases that wait until all are known, for a ledger takes them in order of their start.
  private var waiting: [WaitingCase] = []
  private var problemsTold = 0
  private var worst: Severity?

  /// Lines of the turns of open interactions in their source, where a report tells them.
  private var lines: [String: [Int: Int]] = [:]
  private let wantsLines: Bool

  private struct WaitingCase {
    var audited: AuditedCase
    let format: String
    let lines: [Int: Int]
  }

  init(
    auditor: CaseAuditor, bookkeeper: Bookkeeper?, output: AuditOutputs, log: DiagnosticLog
  ) {
    self.auditor = auditor
    self.bookkeeper = bookkeeper
    self.output = output
    wantsLines = output.wantsLines
    self.log = log
  }

  mutating func begin(_ source: TranscriptSource, format: String) {
    auditor.begin(source: source.name)
    self.format = format
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    let (advice, closed) = auditor.take(record, line: line)
    try keep(closed)
    if wantsLines, record.text != nil {
      lines[record.interaction, default: [:]][advice.turn] = line
    }
    if auditor.problems.count > problemsTold {
      for problem in auditor.problems[problemsTold...] { report(problem) }
      problemsTold = auditor.problems.count
    }
  }

  mutating func report(_ problem: Diagnostic) {
    let problem = problem.withoutPersonalData
    progress?.finish()
    log.report(problem)
    output.take(problem)
  }

  mutating func endPiece() throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    progress?.endPiece()
    try output.flush()
  }

  mutating func endSource() throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    try keep(auditor.finishSource())
    log.endSource()
    progress?.endSource()
  }

  mutating func finish(_ rulebook: Rulebook) throws(ToolError) {
    progress?.finish()
    if let bookkeeper {
      enterWaiting(bookkeeper)
      if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
      for one in waiting { try tell(one.audited, format: one.format, lines: one.lines) }
    }
    try output.finish(rulebook)
    for note in output.notes { log.note(TerminalText.escaped(note)) }
  }

  func exitCode(failingAt severity: Severity?) -> ExitCode {
    if bookkeeper?.hasFailed ?? false { return .unusableLedger }
    if log.errors > 0 { return .unreadableInput }
    if let severity, let worst, worst >= severity { return .findings }
    return .done
  }

  private mutating func keep(_ cases: [AuditedCase]) throws(ToolError) {
    for audited in cases {
      let lines = lines.removeValue(forKey: audited.record.interaction) ?? [:]
      progress?.count(audited.record)
      if bookkeeper != nil {
        waiting.append(WaitingCase(audited: audited, format: format, lines: lines))
      } else {
        try tell(audited, format: format, lines: lines)
      }
    }
  }

  private mutating func tell(
    _ audited: AuditedCase, format: String, lines: [Int: Int]
  ) throws(ToolError) {
    guard output.selects(audited.record) else { return }
    for finding in audited.record.findings where !finding.isTrial {
      worst = max(worst ?? finding.severity, finding.severity)
    }
    try output.take(audited.record, source: audited.source, format: format, lines: lines)
  }

  /// Enters all cases in order of their start, each with what was known before; those without a time come last.
  private mutating func enterWaiting(_ bookkeeper: Bookkeeper) {
    let last = Int64.max
    let order = waiting.indices.sorted { one, other in
      (waiting[one].audited.record.startedAt?.milliseconds ?? last, one)
        < (waiting[other].audited.record.startedAt?.milliseconds ?? last, other)
    }
    for (count, index) in order.enumerated() {
      let audited = waiting[index].audited
      if bookkeeper.knows(audited.record) {
        waiting[index].audited = auditor.judgeAnew(audited) { bookkeeper.history($0) }
      }
      bookkeeper.record(waiting[index].audited.record, source: audited.source)
      // Others who write must not wait until all is done.
      if count % 500 == 499 { bookkeeper.commit() }
      if Interrupt.isPending { break }
    }
    bookkeeper.commit()
  }
}

import Aftercare
import Casework
import Diagnostics
import Reports
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
    try InputProtection.check(
      arguments.values(of: .output) + arguments.values(of: .html), against: paths, command: .audit)
    let reader = SourceReader(try arguments.readingOptions())
    var log = DiagnosticLog(arguments)
    let output = try AuditOutputs(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let bookkeeper = try Bookkeeper.named(by: arguments, rulebook: rulebook)
    var run = AuditRun(
      auditor: CaseAuditor(
        rulebook: rulebook, interleaved: arguments.has(.interleaved),
        showsPersonalData: arguments.has(.showPersonalData), asksHistory: bookkeeper != nil,
        tellingHeld: false, tellingStories: arguments.has(.html)),
      bookkeeper: bookkeeper, output: output, page: try page(of: rulebook), log: log)
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

  /// The page that is asked for, if one is.
  private func page(of rulebook: Rulebook) throws(ToolError) -> PageFile? {
    guard let path = arguments.value(of: .html) else { return nil }
    guard !path.isEmpty, !path.hasSuffix("/"), path != "-" else {
      throw .usage("--html needs a file, such as report.html", command: arguments.command)
    }
    let now = try arguments.now()
    return try PageFile(path) { name in
      AuditPage(rulebook: rulebook, version: Version.number, now: now, name: name)
    }
  }
}

/// An audit under way.
private struct AuditRun: TranscriptSink {
  private var auditor: CaseAuditor
  private let bookkeeper: Bookkeeper?
  private var output: AuditOutputs
  private let page: PageFile?
  private(set) var log: DiagnosticLog
  var progress: AuditProgress?
  private var account: SourceAccount?
  /// What the readers told of interactions that are still open.
  private var recordSources: [String: RecordSource] = [:]
  /// Cases that wait until all are known, for a ledger takes them in order of their start.
  private var waiting: [WaitingCase] = []
  private var problemsTold = 0
  private var worst: Severity?

  /// Lines of the turns of open interactions in their source, where a report tells them.
  private var lines: [String: [Int: Int]] = [:]
  private let wantsLines: Bool

  private struct WaitingCase {
    var audited: AuditedCase
    let origin: InteractionOrigin
    let lines: [Int: Int]
  }

  init(
    auditor: CaseAuditor, bookkeeper: Bookkeeper?, output: AuditOutputs, page: PageFile?,
    log: DiagnosticLog
  ) {
    self.page = page
    self.auditor = auditor
    self.bookkeeper = bookkeeper
    self.output = output
    wantsLines = output.wantsLines
    self.log = log
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    auditor.begin(source: source.name)
    account = SourceAccount(
      file: source.name, format: reading.format.rawValue, reason: reading.reason)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    let (advice, closed) = auditor.take(record, line: line)
    try keep(closed)
    if let source = record.source?.withoutPersonalData {
      recordSources[record.interaction] = source
      if output.tellsSources { account?.count(source, at: record.at) }
    }
    if output.tellsSources { account?.count(record) }
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
    if problem.severity == .error, account == nil, let file = problem.file {
      account = SourceAccount(refused: file, because: problem.message)
    }
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
    if let account { output.take(account) }
    account = nil
    recordSources.removeAll()
    progress?.endSource()
  }

  mutating func finish(_ rulebook: Rulebook) throws(ToolError) {
    progress?.finish()
    if let bookkeeper {
      enterWaiting(bookkeeper)
      bookkeeper.finish()
      if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
      for one in waiting { try tell(one.audited, one.origin, lines: one.lines) }
    }
    try page?.finish()
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
      let origin = InteractionOrigin(
        file: audited.source, format: account?.format ?? "",
        source: recordSources.removeValue(forKey: audited.record.interaction))
      let lines = lines.removeValue(forKey: audited.record.interaction) ?? [:]
      progress?.count(audited.record)
      if bookkeeper != nil {
        waiting.append(WaitingCase(audited: audited, origin: origin, lines: lines))
      } else {
        try tell(audited, origin, lines: lines)
      }
    }
  }

  private mutating func tell(
    _ audited: AuditedCase, _ origin: InteractionOrigin, lines: [Int: Int]
  ) throws(ToolError) {
    guard output.selects(audited.record) else { return }
    for finding in audited.record.findings where !finding.isTrial {
      worst = max(worst ?? finding.severity, finding.severity)
    }
    try output.take(audited.record, origin: origin, lines: lines)
    if let page, let story = audited.story {
      try page.take(audited.record, story: story, source: audited.source)
    }
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

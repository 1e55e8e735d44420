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
    let options = try arguments.readingOptions()
    let jobs = try arguments.jobs()
    var log = DiagnosticLog(arguments)
    let output = try AuditOutputs(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let bookkeeper = try Bookkeeper.named(by: arguments, rulebook: rulebook)
    let page = try page(of: rulebook)
    let auditor = CaseAuditor(
      rulebook: rulebook, interleaved: arguments.has(.interleaved),
      showsPersonalData: arguments.has(.showPersonalData), asksHistory: bookkeeper != nil,
      tellingHeld: false, tellingStories: page != nil)
    let judge = ConversationJudge(
      auditor,
      ConversationJudge.Wishes(
        stories: page != nil, lines: output.wantsLines, accounts: output.tellsSources))
    var run = AuditRun(
      judge: judge, bookkeeper: bookkeeper, output: output, page: page, log: log)
    let found = SourceFinder(paths: paths)
    for problem in found.problems { run.report(problem) }
    run.skipped = found.skipped
    run.progress = AuditProgress(arguments, sources: found.sources)
    Interrupt.catchFirst()
    // How a source was read is told of it as a whole, a page holds stories, and of names that were told it must be known
    // whether any source has them: all this is one judge's work.
    let canShare =
      !arguments.has(.interleaved) && !output.tellsSources && page == nil && options.roles.isEmpty
    if jobs > 1, canShare, JudgingCrew.isWorthIt(found.sources) {
      var crew = JudgingCrew(judge, options, jobs: jobs)
      try crew.judge(found.sources, for: &run)
    } else {
      try read(found.sources, options, into: &run)
    }
    try run.finish(rulebook)
    if let text = run.skipped.text { run.log.note("Skipped: \(text).") }
    ProcessEnd.leave(run.judge)
    return run.exitCode(failingAt: arguments.failingSeverity)
  }

  private func read(
    _ sources: [TranscriptSource], _ options: ReadingOptions, into run: inout AuditRun
  ) throws(ToolError) {
    let reader = SourceReader(options)
    for source in sources {
      if source.path == nil, Terminal.input.isPresent {
        run.log.note("aftercare audit: waiting for turn records; Ctrl-D ends them")
      }
      let outcome = try reader.read(source, into: &run)
      try run.endSource(outcome, source)
    }
    for problem in reader.diagnostics { run.report(problem) }
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
private struct AuditRun: JudgingForeman {
  private(set) var judge: ConversationJudge
  private let bookkeeper: Bookkeeper?
  private var output: AuditOutputs
  private let page: PageFile?
  private(set) var log: DiagnosticLog
  var progress: AuditProgress?
  /// Files that are passed over.
  var skipped = SourceFinder.Skipped()
  /// Cases that wait until all are known, for a ledger takes them in order of their start.
  private var waiting: [JudgedCase] = []
  private var worst: Severity?

  init(
    judge: ConversationJudge, bookkeeper: Bookkeeper?, output: AuditOutputs, page: PageFile?,
    log: DiagnosticLog
  ) {
    self.page = page
    self.judge = judge
    self.bookkeeper = bookkeeper
    self.output = output
    self.log = log
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    judge.begin(source, reading)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    try judge.take(record, line: line)
    if judge.hasEvents { try tellEvents() }
  }

  mutating func report(_ problem: Diagnostic) {
    judge.report(problem)
    // Nothing is closed by a report, so that nothing can fail to be written.
    for case .problem(let problem) in judge.takeEvents() { tell(problem) }
  }

  mutating func endPiece() throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    progress?.endPiece()
    try output.flush()
  }

  mutating func take(_ events: [JudgingEvent], ids: SeenIDs) throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    judge.rememberIDs(ids)
    for event in events { try tell(event) }
  }

  func hasSeen(anyOf ids: SeenIDs) -> Bool { judge.auditor.hasSeen(anyOf: ids) }

  mutating func closeOpen() throws(ToolError) {
    judge.closeOpen()
    try tellEvents()
  }

  mutating func endSource(
    _ outcome: SourceReader.Outcome, _ source: TranscriptSource
  ) throws(ToolError) {
    if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
    if outcome == .ownOutput {
      skipped.ownOutput += 1
      if source.isNamed { report(SourceProblems.ownOutput(source)) }
    }
    try closeOpen()
    log.endSource()
    if let account = judge.endSource() { output.take(account) }
    progress?.endSource()
  }

  private mutating func tellEvents() throws(ToolError) {
    for event in judge.takeEvents() { try tell(event) }
  }

  private mutating func tell(_ event: JudgingEvent) throws(ToolError) {
    switch event {
    case .problem(let problem): tell(problem)
    case .closed(let judged):
      progress?.count(judged.audited.record)
      if bookkeeper != nil { waiting.append(judged) } else { try tell(judged, checkIn: nil) }
    }
  }

  private mutating func tell(_ problem: Diagnostic) {
    progress?.finish()
    log.report(problem)
    output.take(problem)
  }

  mutating func finish(_ rulebook: Rulebook) throws(ToolError) {
    progress?.finish()
    if let bookkeeper {
      enterWaiting(bookkeeper)
      bookkeeper.finish()
      if Interrupt.isPending { throw .interrupted(output.interruptedNote) }
      let checkIns = bookkeeper.checkIns()
      for one in waiting {
        let checkIn = one.audited.record.followUp.checkIn.flatMap { checkIns[$0.id] }
        try tell(one, checkIn: checkIn?.known(for: one.audited.record))
      }
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

  private mutating func tell(
    _ judged: JudgedCase, checkIn: KnownCheckIn?
  ) throws(ToolError) {
    guard output.selects(judged.audited.record) else { return }
    for finding in judged.audited.record.findings where !finding.isTrial {
      worst = max(worst ?? finding.severity, finding.severity)
    }
    try output.take(ReportedCase(judged: judged, checkIn: checkIn))
    if let page, let story = judged.audited.story {
      try page.take(
        judged.audited.record, story: story, source: judged.audited.source, known: checkIn)
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
        waiting[index] = JudgedCase(
          audited: judge.judgeAnew(audited) { bookkeeper.history($0) },
          origin: waiting[index].origin, lines: waiting[index].lines)
      }
      bookkeeper.record(waiting[index].audited.record, source: audited.source)
      // Others who write must not wait until all is done.
      if count % 500 == 499 { bookkeeper.commit() }
      if Interrupt.isPending { break }
    }
    bookkeeper.commit()
  }
}

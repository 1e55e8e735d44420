import Aftercare
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// `aftercare explain`: tells turn by turn why a conversation was judged so.
struct ExplainCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Explains every interaction of a file.
  func run() throws(ToolError) -> ExitCode {
    let reader = SourceReader(speakers: try arguments.speakers())
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let found = SourceFinder(paths: arguments.operands)
    var run = ExplainRun(
      auditor: CaseAuditor(rulebook: rulebook, interleaved: arguments.has(.interleaved)),
      layout: layout, log: log)
    for problem in found.problems { run.report(problem) }
    for source in found.sources {
      let outcome = try reader.read(source, into: &run)
      // In a folder such files stand beside conversations, and nobody meant them.
      if outcome == .ownOutput, arguments.operands == [source.name] {
        run.report(ownOutput(source))
      }
      try run.endSource()
    }
    return run.hasErrors ? .unreadableInput : .done
  }

  private var layout: ExplainText? {
    guard arguments.value(of: .format) != "json" else { return nil }
    let terminal = Terminal.output
    return ExplainText(
      isVerbose: arguments.has(.verbose),
      style: TextStyle(isColoured: arguments.usesColor(on: terminal), width: terminal.width))
  }

  private func ownOutput(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(
      .error, code: "I008", "it holds what aftercare wrote, not a conversation", file: source.name,
      help: "name the file that it was made from")
  }
}

/// An explanation under way.
private struct ExplainRun: TranscriptSink {
  private var auditor: CaseAuditor
  private let layout: ExplainText?
  private var log: DiagnosticLog
  private var steps: [String: [ExplainStep]] = [:]
  private var problemsTold = 0
  private var isFirst = true

  init(auditor: CaseAuditor, layout: ExplainText?, log: DiagnosticLog) {
    self.auditor = auditor
    self.layout = layout
    self.log = log
  }

  /// Whether anything could not be read.
  var hasErrors: Bool { log.errors > 0 }

  mutating func begin(_ source: TranscriptSource, format: String) {
    auditor.begin(source: source.name)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    let (advice, closed) = auditor.take(record, line: line)
    try explain(closed)
    steps[record.interaction, default: []].append(ExplainStep(record: record, advice: advice))
    for problem in auditor.problems[problemsTold...] { report(problem) }
    problemsTold = auditor.problems.count
  }

  mutating func report(_ problem: Diagnostic) { log.report(problem) }

  mutating func endPiece() {}

  mutating func endSource() throws(ToolError) {
    try explain(auditor.finishSource())
    log.endSource()
  }

  private mutating func explain(_ cases: [AuditedCase]) throws(ToolError) {
    for audited in cases {
      let steps = steps.removeValue(forKey: audited.record.interaction) ?? []
      if let layout {
        let text = layout.rendered(steps, closing: audited.record, source: audited.source)
        try OutputDescriptor.standard.write((isFirst ? "" : "\n") + text)
      } else {
        var json = JSONBuffer()
        ExplainWriter.writeLine(steps, closing: audited.record, to: &json)
        try OutputDescriptor.standard.write(json.bytes)
      }
      isFirst = false
    }
  }
}

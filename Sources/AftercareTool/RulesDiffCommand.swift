import Aftercare
import Casework
import Diagnostics
import Evaluation
import Reports
import Rules
import Transcripts

/// `aftercare rules diff`: which verdicts on conversations a change of rules changes.
struct RulesDiffCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Judges every source by both rulebooks.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let old = try rulebook(arguments.operands[0], &log)
    let new = try rulebook(arguments.operands[1], &log)
    var run = DifferenceRun(old: old, new: new, arguments: arguments, log: log)
    try SourceReader(try arguments.readingOptions())
      .readAll(Array(arguments.operands.dropFirst(2)), arguments, into: &run)
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      DifferenceWriter.writeLine(
        run.difference, old: old.fingerprint, new: new.fingerprint, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      let layout = DifferenceText(
        isVerbose: arguments.has(.verbose), style: arguments.outputStyle)
      try OutputDescriptor.standard.write(layout.rendered(run.difference))
    }
    return run.log.errors > 0 ? .unreadableInput : .done
  }

  private func rulebook(
    _ name: String, _ log: inout DiagnosticLog
  ) throws(ToolError) -> Rulebook {
    let added = try Settings.read().rulePaths + arguments.values(of: .rules)
    let loaded =
      name == "standard"
      ? RulebookFiles.read(added) : RulebookFiles.read([name] + added)
    log.reportAll(loaded.diagnostics)
    guard let rulebook = loaded.rulebook else { throw .invalidRules }
    return rulebook
  }
}

/// A comparison under way.
private struct DifferenceRun: TranscriptSink, SourceEnding {
  private(set) var difference = RulebookDifference()
  private(set) var log: DiagnosticLog
  private var old: CaseAuditor
  private var new: CaseAuditor
  private var source = ""
  private var problemsTold = 0

  init(old: Rulebook, new: Rulebook, arguments: Arguments, log: DiagnosticLog) {
    let isInterleaved = arguments.has(.interleaved)
    self.old = CaseAuditor(rulebook: old, interleaved: isInterleaved)
    self.new = CaseAuditor(rulebook: new, interleaved: isInterleaved)
    self.log = log
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    self.source = source.name
    old.begin(source: source.name)
    new.begin(source: source.name)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    let before = old.take(record, line: line)
    let after = new.take(record, line: line)
    close(before.closed, after.closed)
    difference.take(old: before.advice, new: after.advice)
    // The order of records is the same trouble to both.
    for problem in old.problems[problemsTold...] { report(problem) }
    problemsTold = old.problems.count
  }

  mutating func report(_ problem: Diagnostic) { log.report(problem.withoutPersonalData) }

  mutating func note(_ text: String) { log.note(text) }

  mutating func endPiece() {}

  mutating func endSource() {
    close(old.finishSource(), new.finishSource())
    difference.endSource()
    log.endSource()
  }

  private mutating func close(_ before: [AuditedCase], _ after: [AuditedCase]) {
    difference.take(old: before.map(\.record), new: after.map(\.record), source: source)
  }
}

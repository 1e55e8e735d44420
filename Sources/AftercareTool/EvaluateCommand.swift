import Aftercare
import Casework
import Diagnostics
import Evaluation
import Reports
import Rules

/// `aftercare evaluate`: compares what the rules hear with what people labelled.
struct EvaluateCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Reads every source; a label that is wrong is told and not counted.
  func run() throws(ToolError) -> ExitCode {
    let errors = try arguments.count(of: .errors) ?? 0
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    var feed = CaseFeed(
      EvaluationObserver(), rulebook: rulebook, arguments: arguments, log: log)
    try feed.read(arguments.operands, arguments, readsLabels: true)
    let verdicts = feed.observer.evaluator.verdicts()
    if verdicts.isEmpty {
      feed.report(LabelReader.nothingLabelled(arguments.operands.first))
    }
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      EvaluationWriter.writeLine(
        verdicts, fingerprint: rulebook.fingerprint, errors: errors, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else if !verdicts.isEmpty {
      let layout = EvaluationText(
        isVerbose: arguments.has(.verbose), errorsShown: errors, style: arguments.outputStyle)
      try OutputDescriptor.standard.write(layout.rendered(verdicts))
    }
    return feed.log.errors > 0 ? .unreadableInput : .done
  }
}

/// Hands judged records to the evaluator.
private struct EvaluationObserver: CaseObserver {
  private(set) var evaluator = Evaluator()

  mutating func begin(_ source: TranscriptSource) {}

  mutating func take(_ judged: JudgedRecord) -> [Diagnostic] {
    evaluator.take(
      judged.record, advice: judged.advice, source: judged.source, line: judged.line)
  }

  mutating func close(_ audited: AuditedCase) {
    evaluator.close(audited.record, source: audited.source)
  }
}

import Aftercare
import Casework
import Diagnostics
import Redaction
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
    let reader = SourceReader(try arguments.readingOptions())
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let form = try form(of: rulebook)
    let found = SourceFinder(paths: arguments.operands)
    var run = ExplainRun(
      auditor: CaseAuditor(
        rulebook: rulebook, interleaved: arguments.has(.interleaved),
        showsPersonalData: arguments.has(.showPersonalData)),
      form: form, log: log, showsPersonalData: arguments.has(.showPersonalData))
    for problem in found.problems { run.report(problem) }
    for source in found.sources {
      let outcome = try reader.read(source, into: &run)
      // In a folder such files stand beside conversations, and nobody meant them.
      if outcome == .ownOutput, arguments.operands == [source.name] {
        run.report(ownOutput(source))
      }
      try run.endSource()
    }
    for problem in reader.diagnostics { run.report(problem) }
    return run.hasErrors ? .unreadableInput : .done
  }

  /// What is told of each interaction, and how.
  private func form(of rulebook: Rulebook) throws(ToolError) -> ExplanationForm {
    let terminal = Terminal.output
    let style = TextStyle(
      isColoured: arguments.usesColor(on: terminal), width: terminal.width)
    let isText = arguments.value(of: .format) != "json"
    let isVerbose = arguments.has(.verbose)
    guard let id = arguments.value(of: .rule) else {
      let titles = Dictionary(
        uniqueKeysWithValues: rulebook.decisions.values.map { ($0.id.rawValue, $0.title) })
      return .turns(
        isText ? ExplainText(isVerbose: isVerbose, style: style, titles: titles) : nil)
    }
    guard let explainer = RuleExplainer(rulebook: rulebook, id: id) else {
      let meant = RuleExplainer.suggestion(for: id, in: rulebook)
      throw .usage(
        "no rule, finding or decision has the id `\(id)`"
          + (meant.map { "; did you mean `\($0)`?" } ?? ""), command: arguments.command)
    }
    return .rule(
      explainer, isText ? RuleDiagnosisText(isVerbose: isVerbose, style: style) : nil)
  }

  private func ownOutput(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(
      .error, .ownOutput, "it holds what aftercare wrote, not a conversation", file: source.name,
      help: "name the file that it was made from")
  }
}

/// What is told of an interaction; as JSON where there is no layout.
private enum ExplanationForm {
  case turns(ExplainText?)
  case rule(RuleExplainer, RuleDiagnosisText?)

  /// The explanation of one interaction.
  ///
  /// - Parameters:
  ///   - records: what was read, as it was said.
  ///   - steps: what may be shown of it.
  func bytes(
    _ records: [TurnRecord], _ steps: [ExplainStep], closing: AuditedCase,
    showsPersonalData: Bool
  ) -> [UInt8] {
    var json = JSONBuffer()
    switch self {
    case .turns(let layout?):
      return Array(
        layout.rendered(steps, closing: closing.record, source: closing.source).utf8)
    case .turns(nil):
      ExplainWriter.writeLine(steps, closing: closing.record, to: &json)
    case .rule(let explainer, let layout):
      var explanation = explainer.explanation(
        of: records, advice: steps.map(\.advice), closing: closing.record)
      if !showsPersonalData {
        explanation = explanation.redacted(
          { closing.redactor.shown($0) }, mask: { Redactor.masked($0) })
      }
      if let layout {
        return Array(layout.rendered(explanation, source: closing.source).utf8)
      }
      RuleDiagnosisWriter.writeLine(explanation, source: closing.source, to: &json)
    }
    return json.bytes
  }

  /// Whether it is text, with a blank line between interactions.
  var isText: Bool {
    switch self {
    case .turns(let layout): layout != nil
    case .rule(_, let layout): layout != nil
    }
  }
}

/// An explanation under way.
private struct ExplainRun: TranscriptSink {
  private var auditor: CaseAuditor
  private let form: ExplanationForm
  private var log: DiagnosticLog
  private let showsPersonalData: Bool
  private var records: [String: [TurnRecord]] = [:]
  private var steps: [String: [ExplainStep]] = [:]
  private var problemsTold = 0
  private var isFirst = true

  init(
    auditor: CaseAuditor, form: ExplanationForm, log: DiagnosticLog, showsPersonalData: Bool
  ) {
    self.showsPersonalData = showsPersonalData
    self.auditor = auditor
    self.form = form
    self.log = log
  }

  /// Whether anything could not be read.
  var hasErrors: Bool { log.errors > 0 }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    auditor.begin(source: source.name)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    let (advice, closed) = auditor.take(record, line: line)
    try explain(closed)
    var shown = record
    shown.text = auditor.shownText(of: record, turn: advice.turn)
    records[record.interaction, default: []].append(record)
    steps[record.interaction, default: []].append(ExplainStep(record: shown, advice: advice))
    for problem in auditor.problems[problemsTold...] { report(problem) }
    problemsTold = auditor.problems.count
  }

  mutating func report(_ problem: Diagnostic) { log.report(problem.withoutPersonalData) }

  mutating func endPiece() {}

  mutating func endSource() throws(ToolError) {
    try explain(auditor.finishSource())
    log.endSource()
  }

  private mutating func explain(_ cases: [AuditedCase]) throws(ToolError) {
    for audited in cases {
      let id = audited.record.interaction
      let records = records.removeValue(forKey: id) ?? []
      let steps = (steps.removeValue(forKey: id) ?? []).enumerated().map { index, step in
        final(step, of: records[index], audited.redactor)
      }
      if form.isText, !isFirst { try OutputDescriptor.standard.write("\n") }
      try OutputDescriptor.standard.write(
        form.bytes(records, steps, closing: audited, showsPersonalData: showsPersonalData))
      isFirst = false
    }
  }

  /// A later turn may tell that an earlier one held a part of a number.
  private func final(
    _ step: ExplainStep, of record: TurnRecord, _ redactor: Redactor
  ) -> ExplainStep {
    guard !showsPersonalData, !record.partial, let text = record.text else { return step }
    var shown = record
    shown.text = redactor.redacted(text, turn: step.advice.turn)
    return ExplainStep(record: shown, advice: step.advice)
  }
}

import Aftercare
import Casework
import Diagnostics
import Evaluation
import Matching
import Reports
import Rules

/// `aftercare rules suggest`: phrases that tell what the rules miss from what they rightly pass over.
struct RulesSuggestCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Reads every source; a label that is wrong is told and not counted.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let asked = arguments.values(of: .label).compactMap(LabelledTask.init)
    let tasks = asked.isEmpty ? Set(LabelledTask.allCases) : Set(asked)
    let suggester = PhraseSuggester(index: PhraseIndex(rulebook: rulebook), tasks: tasks)
    var feed = CaseFeed(
      SuggestionObserver(suggester: suggester), rulebook: rulebook, arguments: arguments, log: log)
    try feed.read(arguments.operands, arguments, readsLabels: true)
    let suggestions = feed.observer.suggester.suggestions
    if suggestions.isEmpty {
      feed.report(LabelReader.nothingLabelled(arguments.operands.first))
    }
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      SuggestionWriter.writeLine(suggestions, fingerprint: rulebook.fingerprint, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      let layout = SuggestionText(
        isVerbose: arguments.has(.verbose), style: arguments.outputStyle)
      try OutputDescriptor.standard.write(layout.rendered(suggestions))
    }
    return feed.log.errors > 0 ? .unreadableInput : .done
  }
}

/// Hands judged records to the suggester.
private struct SuggestionObserver: CaseObserver {
  private(set) var suggester: PhraseSuggester

  init(suggester: PhraseSuggester) {
    self.suggester = suggester
  }

  mutating func begin(_ source: TranscriptSource) {}

  mutating func take(_ judged: JudgedRecord) -> [Diagnostic] {
    suggester.take(
      judged.record, advice: judged.advice, source: judged.source, line: judged.line)
  }

  mutating func close(_ audited: AuditedCase) { suggester.close(audited.record.interaction) }
}

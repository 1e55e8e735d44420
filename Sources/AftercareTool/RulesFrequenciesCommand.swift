import Aftercare
import Diagnostics
import Evaluation
import Reports
import Rules

/// `aftercare rules frequencies`: counts where each rule is heard.
struct RulesFrequenciesCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Counts over every source.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let (list, errors) = try Self.count(arguments.operands, rulebook, arguments, log)
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      FrequencyWriter.writeLine(list, fingerprint: rulebook.fingerprint, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      let layout = FrequencyText(
        isVerbose: arguments.has(.verbose), style: arguments.outputStyle)
      try OutputDescriptor.standard.write(layout.rendered(list))
    }
    return errors > 0 ? .unreadableInput : .done
  }

  /// The counts over the conversations behind some paths, and how much of them could not be read.
  static func count(
    _ paths: [String], _ rulebook: Rulebook, _ arguments: Arguments, _ log: DiagnosticLog
  ) throws(ToolError) -> (list: FrequencyList, errors: Int) {
    var feed = CaseFeed(
      FrequencyObserver(frequencies: RuleFrequencies(rulebook: rulebook)), rulebook: rulebook,
      arguments: arguments, log: log, tellingHeld: true)
    try feed.read(paths, arguments)
    return (feed.observer.frequencies.listed, feed.log.errors)
  }
}

/// Hands what held to the counts.
private struct FrequencyObserver: CaseObserver {
  private(set) var frequencies: RuleFrequencies

  init(frequencies: RuleFrequencies) {
    self.frequencies = frequencies
  }

  mutating func begin(_ source: TranscriptSource) {
    frequencies.begin(class: source.className)
  }

  mutating func take(_ judged: JudgedRecord) -> [Diagnostic] {
    frequencies.take(judged.record, held: judged.held)
    return []
  }

  mutating func close(_ audited: AuditedCase) {
    frequencies.close(audited.record, heldAtEnd: audited.heldAtEnd)
  }
}

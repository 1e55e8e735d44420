import Diagnostics

/// The tool from its arguments to its exit code.
enum Tool {
  /// Does what the words after the tool's name ask for.
  static func run(_ words: [String]) -> ExitCode {
    StandardDescriptors.fillGaps()
    do throws(ToolError) {
      return try answer(ArgumentParser.parse(words))
    } catch {
      return tell(error)
    }
  }

  private static func answer(_ request: ArgumentParser.Request) throws(ToolError) -> ExitCode {
    switch request {
    case .version:
      try OutputDescriptor.standard.write("aftercare \(Version.number)\n")
      return .done
    case .help(.code(let code)) where CodePage.named(code) == nil:
      // Pages on rule files are laid out with their examples.
      return try run(Arguments(command: .rulesExplain, operands: [code], values: [:]))
    case .help(let topic):
      try OutputDescriptor.standard.write(Help.text(on: topic, width: Terminal.output.width))
      return .done
    case .manual:
      try OutputDescriptor.standard.write(ManualPage.text)
      return .done
    case .run(let arguments):
      return try run(arguments)
    }
  }

  private static func run(_ arguments: Arguments) throws(ToolError) -> ExitCode {
    switch arguments.command {
    case .audit: try AuditCommand(arguments).run()
    case .advise: try AdviseCommand(arguments).run()
    case .explain: try ExplainCommand(arguments).run()
    case .convert: try ConvertCommand(arguments).run()
    case .merge: try MergeCommand(arguments).run()
    case .evaluate: try EvaluateCommand(arguments).run()
    case .rulesCheck: try RulesCheckCommand(arguments).run()
    case .rulesList: try RulesListCommand(arguments).run()
    case .rulesExplain: try RulesExplainCommand(arguments).run()
    case .rulesDump: try RulesDumpCommand(arguments).run()
    case .rulesFormat: try RulesFormatCommand(arguments).run()
    case .rulesFrequencies: try RulesFrequenciesCommand(arguments).run()
    case .rulesDiff: try RulesDiffCommand(arguments).run()
    case .rulesSuggest: try RulesSuggestCommand(arguments).run()
    case .gate: try GateCommand(arguments).run()
    case .gateHold, .gateRelease: try GateDecisionCommand(arguments).run()
    case .checkinsList, .checkinsExport: try CheckInsListCommand(arguments).run()
    case .checkinsDone: try CheckInsDoneCommand(arguments).run()
    case .checkinsReschedule, .checkinsCancel, .checkinsReassign:
      try CheckInsChangeCommand(arguments).run()
    case .checkinsPlan: try CheckInsPlanCommand(arguments).run()
    case .commitmentsList: try CommitmentsListCommand(arguments).run()
    case .commitmentsDone, .commitmentsBroken: try CommitmentsMarkCommand(arguments).run()
    case .findingsList, .findingsExport: try FindingsListCommand(arguments).run()
    case .findingsDismiss: try FindingsDismissCommand(arguments).run()
    case .ledgerPath, .ledgerStats, .ledgerCheck, .ledgerBackup, .ledgerForget:
      try LedgerCommand(arguments).run()
    case .ledgerCopy: try LedgerCopyCommand(arguments).run()
    case .schema: try SchemaCommand(arguments).run()
    case .completions: try CompletionsCommand(arguments).run()
    case .configShow: try ConfigShowCommand(arguments).run()
    }
  }

  private static func tell(_ error: ToolError) -> ExitCode {
    switch error {
    case .usage(let message, let command):
      let help = command.map { "aftercare help \($0.rawValue)" } ?? "aftercare --help"
      report("aftercare: \(TerminalText.escaped(message))\nTry `\(help)`.\n")
      return .usage
    case .aimless(let command):
      report(
        Help.text(on: command.map { .command($0) } ?? .tool, width: Terminal.errors.width))
      return .usage
    case .invalidRules:
      return .invalidRules
    case .outputClosed:
      StopSignal.endByBrokenPipe()
    case .outputFailed(let reason):
      report("aftercare: output can't be written: \(reason)\n")
      return .internal
    case .fileFailed(let path, let reason):
      report("aftercare: \(TerminalText.escaped(path)) can't be written: \(reason)\n")
      return .internal
    case .placeRefused(let path, let reason):
      report(
        "aftercare: \(TerminalText.escaped(path)) can't be written: \(reason)\n"
          + "Name a place that may be written to; nothing was done.\n")
      return .usage
    case .interrupted(let note):
      report("\(TerminalText.escaped(note))\n")
      Interrupt.endProcess()
    }
  }

  private static func report(_ text: String) {
    try? OutputDescriptor.errors.write(text)
  }
}

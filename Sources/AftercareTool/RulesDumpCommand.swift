import Diagnostics
import Rules

/// `aftercare rules dump`: the rules that are loaded, as JSON or as canonical text, lossless both ways.
struct RulesDumpCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Writes every pack that is loaded.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let loaded = RulebookFiles.read(
      try Settings.read().rulePaths + arguments.values(of: .rules))
    log.reportAll(loaded.diagnostics)
    guard loaded.rulebook != nil else { throw .invalidRules }
    if arguments.value(of: .format) == "text" {
      for source in loaded.sources {
        try write("# file \(source.name)\n" + (RuleFormatter.format(source).text ?? "") + "\n")
      }
      return .done
    }
    for document in RuleJSON.json(of: loaded.sources).documents ?? [] {
      try write(document.text)
    }
    return .done
  }

  /// Rule text is data that a file may hold anything in; a terminal gets it without what it would obey.
  private func write(_ text: String) throws(ToolError) {
    try OutputDescriptor.standard.write(
      Terminal.output.isPresent ? escapedLines(of: text) : text)
  }

  private func escapedLines(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
  }
}

/// `aftercare rules format`: a rule file in its canonical layout, comments and meaning kept.
struct RulesFormatCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Writes the file's canonical text to stdout.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let files = RulebookFiles.files(at: arguments.operands)
    log.reportAll(files.problems)
    var isWhole = files.problems.isEmpty
    for source in files.sources {
      let formatted = RuleFormatter.format(source)
      log.reportAll(formatted.diagnostics)
      guard let text = formatted.text else {
        isWhole = false
        continue
      }
      try OutputDescriptor.standard.write(text)
    }
    return isWhole ? .done : .invalidRules
  }
}

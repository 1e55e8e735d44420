import Aftercare
import Diagnostics
import Reports
import Rules

/// `aftercare rules check`: checks the rules and runs every example in them.
struct RulesCheckCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Checks the standard rules together with those given.
  func run() throws(ToolError) -> ExitCode {
    let paths = try Settings.read().rulePaths + arguments.values(of: .rules) + arguments.operands
    let loaded = RulebookFiles.read(paths)
    let check = loaded.rulebook.map { ExampleChecker.check($0) }
    var lines = SourceLines(loaded.sources)
    let lints = loaded.rulebook.map { RuleLinter.lint($0, files: linted(loaded, paths)) } ?? []
    let wrong = (lints + (check?.diagnostics ?? [])).map { lines.completed($0) }
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      RulesCheckWriter.writeLine(
        loaded.diagnostics + wrong, rules: check?.rules, examples: check?.examples, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      var log = DiagnosticLog(arguments)
      log.reportAll(loaded.diagnostics + wrong)
      if let check, let packs = loaded.rulebook?.packs {
        try OutputDescriptor.standard.write(summary(of: check, packs))
      }
    }
    let isGreen = check != nil && !wrong.contains { $0.severity == .error }
    return isGreen ? .done : .invalidRules
  }

  /// The user's own files, or all where there are none.
  private func linted(_ loaded: RulebookFiles.Loaded, _ paths: [String]) -> Set<String>? {
    if paths.isEmpty { return nil }
    return Set(loaded.sources.map(\.name)).subtracting(StandardRulebook.sources.map(\.name))
  }

  private func summary(of check: ExampleCheck, _ packs: [RulePack]) -> String {
    let names = packs.map { TerminalText.escaped("\($0.name) \($0.version)") }
    let wrong = check.diagnostics.count { $0.severity == .error }
    let verdict =
      switch wrong {
      case 0: "all agree"
      case 1: "1 disagrees"
      default: "\(wrong) disagree"
      }
    return names.joined(separator: ", ")
      + ": \(check.rules) rules, \(check.examples) examples, \(verdict)\n"
  }
}

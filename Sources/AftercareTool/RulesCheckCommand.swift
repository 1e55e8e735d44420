import Aftercare
import Diagnostics
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
    var log = DiagnosticLog(arguments)
    let paths = arguments.values(of: .rules) + arguments.operands
    let rulebook = try RulebookFiles.load(paths, &log)
    let check = ExampleChecker.check(rulebook)
    log.reportAll(check.diagnostics)
    let packs = rulebook.packs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    let wrong = check.diagnostics.count { $0.severity == .error }
    let verdict =
      switch wrong {
      case 0: "all agree"
      case 1: "1 disagrees"
      default: "\(wrong) disagree"
      }
    try OutputDescriptor.standard.write(
      "\(packs): \(check.rules) rules, \(check.examples) examples, \(verdict)\n")
    return wrong == 0 ? .done : .invalidRules
  }
}

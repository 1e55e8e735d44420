import Diagnostics
import Rules

/// `aftercare rules list`: id, status and title of all rules and findings that are loaded.
struct RulesListCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Lists the standard rules together with those given.
  func run() throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let rows =
      rulebook.rules.map { ($0.id, $0.status, $0.title) }
      + rulebook.findings.map { ($0.id, $0.status, $0.title) }
    let idWidth = rows.map(\.0.count).max() ?? 0
    let statusWidth = RuleStatus.allCases.map(\.rawValue.count).max() ?? 0
    let lines = rows.map { id, status, title in
      pad(id, to: idWidth) + "  " + pad(status.rawValue, to: statusWidth) + "  "
        + TerminalText.escaped(title) + "\n"
    }
    try OutputDescriptor.standard.write(lines.joined())
    return .done
  }

  private func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

import Diagnostics

/// `aftercare completions`: prints what a shell needs to complete what is typed.
struct CompletionsCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Prints the script for the shell that is named.
  func run() throws(ToolError) -> ExitCode {
    let name = arguments.operands.first ?? ""
    guard let shell = Completions.Shell(rawValue: name) else {
      let shells = Completions.Shell.allCases.map(\.rawValue)
      let meant = Suggestion.nearest(to: name, in: shells).map { "; did you mean `\($0)`?" }
      throw .usage(
        "completions are for \(shells.joined(separator: ", ")), not for `\(name)`" + (meant ?? ""),
        command: .completions)
    }
    try OutputDescriptor.standard.write(Completions.script(for: shell))
    return .done
  }
}

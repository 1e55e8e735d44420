/// The help, made from the tables of commands and flags.
enum Help {
  /// The help on a command, or on the tool where none is named.
  static func text(on command: CommandName?) -> String {
    command.map(text) ?? general
  }

  private static var general: String {
    let commands = CommandName.allCases.map { command in
      let operands = command.operands.isEmpty ? "" : " " + command.operands
      return (command.rawValue + operands, command.summary)
    }
    let examples = [CommandName.audit, .advise, .explain].flatMap { $0.examples.prefix(1) }
    return """
      Reads care conversations by rules: how stressed the customer is, where the problem stands,
      whether an offer may be made, and when to check in.

      Examples
      \(columns(examples.map { ($0.command, $0.purpose) }))
      Usage
        aftercare COMMAND [FLAGS] [PATH...]

      Commands
      \(columns(commands))
      Flags that every command has
      \(columns(flags(where: \.isGeneral)))
      Exit codes
      \(columns(ExitCode.allCases.map { (String($0.rawValue), $0.meaning) }))
      `aftercare help COMMAND` tells more about a command.

      """
  }

  private static func text(on command: CommandName) -> String {
    let usage = ["aftercare", command.rawValue, "[FLAGS]", command.operands]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return """
      \(command.summary).

      Examples
      \(columns(command.examples.map { ($0.command, $0.purpose) }))
      Usage
        \(usage)

      Flags
      \(columns(flags { $0.commands.contains(command) }))
      \(command.details.map { $0 + "\n" } ?? "")Flags stand anywhere after the command, as --flag value or --flag=value; -- ends them.

      """
  }

  private static func flags(where isShown: (Flag) -> Bool) -> [(String, String)] {
    Flag.all.filter(isShown).map { ($0.spelling, $0.summary) }
  }

  /// Two columns, each line ended.
  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, meaning in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + meaning + "\n"
    }.joined()
  }
}

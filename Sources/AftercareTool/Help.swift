/// The help, made from the tables of commands and flags.
struct Help {
  /// Columns of names before those of meanings; a longer name has a line to itself.
  private static let widestName = 32
  private let width: Int?

  /// The help on a command, or on the tool where none is named, for a terminal of some width or for a file.
  static func text(on command: CommandName?, width: Int? = nil) -> String {
    let help = Help(width: width)
    return command.map(help.text) ?? help.general
  }

  private var general: String {
    let commands = CommandName.allCases.map { command in
      let operands = command.operands.isEmpty ? "" : " " + command.operands
      return (command.rawValue + operands, command.summary)
    }
    let examples = [CommandName.audit, .advise, .explain].flatMap { $0.examples.prefix(1) }
    return """
      Reads care conversations by rules: how stressed the customer is, where the
      problem stands, whether an offer may be made, and when to check in.

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

  private func text(on command: CommandName) -> String {
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
      \(command.details.map { $0 + "\n" } ?? "")Flags stand anywhere after the command, as --flag value or --flag=value;
      -- ends them.

      """
  }

  private func flags(where isShown: (Flag) -> Bool) -> [(String, String)] {
    Flag.all.filter(isShown).map { ($0.spelling, $0.summary) }
  }

  /// Two columns, each line ended; meanings go on below themselves where the terminal ends.
  private func columns(_ rows: [(String, String)]) -> String {
    let names = rows.map(\.0.count).filter { $0 <= Self.widestName }
    let indent = (names.max() ?? Self.widestName) + 4
    let margin = String(repeating: " ", count: indent)
    return rows.map { name, meaning in
      let lines = wrapped(meaning, to: width.map { max(30, $0 - indent) })
      let isLong = name.count + 4 > indent
      let head = "  " + name
      let first = isLong ? head + "\n" + margin : head + margin.dropFirst(head.count)
      return first + lines.joined(separator: "\n" + margin) + "\n"
    }.joined()
  }

  private func wrapped(_ words: String, to width: Int?) -> [String] {
    guard let width, words.count > width else { return [words] }
    var lines = [""]
    for word in words.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line + " " + word
      }
    }
    return lines
  }
}

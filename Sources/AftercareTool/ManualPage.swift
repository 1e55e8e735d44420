/// The manual page `aftercare.1`, made from the tables of commands and flags.
enum ManualPage {
  /// The page in the language of man(7).
  static var text: String {
    let parts = [head, synopsis, examples, commands, flags, exitCodes, environment, files]
    return parts.joined()
  }

  private static let head = """
    .\\" Made by `aftercare help --man`; not to be changed by hand.
    .TH AFTERCARE 1 "" "aftercare \(Version.number)" "User Commands"
    .SH NAME
    aftercare \\- reads care conversations by rules

    """

  private static let synopsis = """
    .SH SYNOPSIS
    .B aftercare
    .I COMMAND
    .RI [ FLAGS ]
    .RI [ PATH ...]
    .SH DESCRIPTION
    Tells of each interaction how stressed the customer is, where the problem stands,
    whether an offer may be made, and when to check in.
    Rules decide, and every decision names its rule and quotes the words that it rests on.

    """

  private static var examples: String {
    ".SH EXAMPLES\n"
      + [CommandName.audit, .advise, .explain, .checkinsList].flatMap(\.examples).map {
        entry(escaped($0.command), escaped($0.purpose))
      }.joined()
  }

  private static var commands: String {
    ".SH COMMANDS\n"
      + CommandName.allCases.map { command in
        let own = Flag.all.filter { flag in
          flag.commands.contains(command) && !flag.isGeneral
        }
        let operands = command.operands.isEmpty ? "" : " \\fI\(escaped(command.operands))\\fR"
        let lines = own.map { flag in
          ".TP\n\\fB\(escaped(flag.spelling))\\fR\n\(escaped(flag.summary))\n"
        }
        return
          ".SS \"\(escaped(command.rawValue))\"\n\\fBaftercare \(escaped(command.rawValue))\\fR"
          + "\(operands)\n.PP\n\(escaped(command.summary)).\n" + lines.joined()
      }.joined()
  }

  private static var flags: String {
    ".SH FLAGS THAT EVERY COMMAND HAS\n"
      + Flag.all.filter(\.isGeneral).map {
        entry(escaped($0.spelling), escaped($0.summary))
      }.joined()
  }

  private static var exitCodes: String {
    ".SH EXIT STATUS\n"
      + ExitCode.allCases.map { entry(String($0.rawValue), escaped($0.meaning)) }.joined()
  }

  private static var environment: String {
    let settings = Settings.Key.allCases.map { key in
      entry(key.variable, "as the setting `\(key.rawValue)` in the file")
    }
    return ".SH ENVIRONMENT\n" + settings.joined()
      + entry("NO_COLOR", "no colour, where it is set and not empty")
  }

  private static let files = """
    .SH FILES
    .TP
    .I $XDG_CONFIG_HOME/aftercare/config
    Settings, one a line: rules, ledger, timezone, contact hours, each with its value.
    Without XDG_CONFIG_HOME it is ~/.config/aftercare/config.
    .TP
    .I $XDG_STATE_HOME/aftercare/ledger.db
    The default place of the ledger.
    Without XDG_STATE_HOME it is ~/.local/state/aftercare/ledger.db.

    """

  private static func entry(_ name: String, _ meaning: String) -> String {
    ".TP\n\\fB\(name)\\fR\n\(meaning)\n"
  }

  /// Text in which troff finds nothing to obey.
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for character in text {
      switch character {
      case "\\": safe += "\\e"
      case "-": safe += "\\-"
      case "'": safe += "\\(aq"
      case "`": safe += "\\(ga"
      case "~": safe += "\\(ti"
      case "^": safe += "\\(ha"
      default: safe.append(character)
      }
    }
    return safe.hasPrefix(".") ? "\\&" + safe : safe
  }
}

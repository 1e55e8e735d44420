import Diagnostics

/// The help, made from the tables of commands and flags.
struct Help {
  /// Columns of names before those of meanings; a longer name has a line to itself.
  private static let widestName = 32
  private let width: Int?

  /// The help on something, for a terminal of some width or for a file.
  static func text(on topic: HelpTopic, width: Int? = nil) -> String {
    let help = Help(width: width)
    switch topic {
    case .tool: return help.general
    case .command(let command): return help.text(on: command)
    case .family(let word): return help.text(onFamily: word)
    case .subject(let subject): return help.text(on: subject)
    case .code(let code): return help.text(onCode: code)
    }
  }

  private var general: String {
    let commands = CommandName.allCases.map { (named($0), $0.summary) }
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
      More: `aftercare help WORD`
      \(columns(more))
      """
  }

  private var more: [(String, String)] {
    [("COMMAND", "a command, or the first word of several, as rules")]
      + HelpSubject.allCases.map { ($0.rawValue, $0.summary) }
  }

  private func text(onFamily word: String) -> String {
    let commands = CommandName.family(word)
    let examples = commands.compactMap(\.examples.first)
    let template =
      word == "rules"
      ? "\nA rule of your own: save this as our-shop.rules, then `aftercare rules check our-shop.rules`\n\n"
        + RuleTemplate.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
      : ""
    return """
      Examples
      \(columns(examples.map { ($0.command, $0.purpose) }))
      Usage
        aftercare \(word) COMMAND [FLAGS]

      Commands
      \(columns(commands.map { (named($0), $0.summary) }))
      Flags that every command has
      \(columns(flags(where: \.isGeneral)))
      `aftercare help \(word) COMMAND` tells more about a command.
      \(template)
      """
  }

  private func text(on subject: HelpSubject) -> String {
    let rows = subject.rows.isEmpty ? "" : columns(subject.rows) + "\n"
    return """
      Examples
      \(columns(subject.examples.map { ($0.command, $0.purpose) }))
      \(subject.rawValue.capitalizedFirst): \(subject.summary)
      \(rows)\(subject.details)

      """
  }

  private func text(onCode code: String) -> String {
    guard let page = CodePage.named(code) else { return "" }
    let paragraphs = [page.explanation, page.mend].map { words in
      wrapped(words, to: max(30, (width ?? 100) - 2)).map { "  \($0)\n" }.joined()
    }
    return "\(page.code)\n\(page.title)\n\n\(paragraphs[0])\nWhat to do\n\(paragraphs[1])"
  }

  private func named(_ command: CommandName) -> String {
    command.rawValue + (command.operands.isEmpty ? "" : " " + command.operands)
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
      \(columns(flags { $0.commands.contains(command) }))\(besides(command))
      \(command.details.map { $0 + "\n" } ?? "")Flags stand anywhere after the command, as --flag value or --flag=value;
      -- ends them.

      """
  }

  /// Commands that begin with the same word as one that is that word alone.
  private func besides(_ command: CommandName) -> String {
    let others = CommandName.family(command.rawValue)
    return others.isEmpty
      ? "" : "\nBeside it\n" + columns(others.map { ("aftercare " + $0.rawValue, $0.summary) })
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

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

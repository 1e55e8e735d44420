import Evaluation
import Rules

/// One flag of the command line: the parser and the help are made from the same table.
struct Flag {
  /// Flags by the name that stands after the two hyphens.
  enum Name: String, CaseIterable {
    case from
    case map
    case dateOrder = "date-order"
    case zone
    case speaker
    case agent
    case to
    case redact
    case output
    case interleaved
    case showPersonalData = "show-personal-data"
    case failOn = "fail-on"
    case idle
    case family
    case status
    case pack
    case rule
    case errors
    case label
    case all
    case hits
    case rules
    case ledger
    case customer
    case at
    case kind
    case by
    case reason
    case until
    case due
    case overdue
    case outcome
    case note
    case owner
    case day
    case asComponent = "as"
    case quotes
    case cancelled
    case capacity
    case apply
    case dismissed
    case now
    case format
    case html
    case color
    case verbose
    case quiet
    case help
    case version
    case since
    case queue
    case channel
    case agentID = "agent-id"
    case compare
    case jobs
    case excel
    case man
  }

  /// What follows a flag.
  enum Value {
    case nothing
    /// Anything; the word stands for it in the help.
    case any(String)
    case oneOf([String])
  }

  let name: Name
  var letter: Character?
  let value: Value
  var isRepeatable = false
  let commands: [CommandName]
  let summary: String
}

extension Flag {
  /// Every flag of every command.
  static let all: [Flag] =
    inputs + reading + auditing + bookkeeping + setting + general

  private static let reading: [Flag] = [
    Flag(
      name: .interleaved, value: .nothing, commands: CommandName.readers,
      summary: "records of different interactions are mixed; costs memory"),
    Flag(
      name: .showPersonalData, value: .nothing, commands: [.audit, .advise, .explain],
      summary: "leave card numbers, addresses and the like as they were said"),
    Flag(
      name: .failOn, value: .oneOf(Severity.allCases.map(\.name)), commands: [.audit],
      summary: "exit 1 when there is a finding of this severity or above"),
    Flag(
      name: .idle, value: .any("DURATION"), commands: [.advise],
      summary: "close interactions silent for so long in the stream's own time: 90s, 30m, 2h"),
    Flag(
      name: .html, value: .any("FILE"), commands: [.audit],
      summary: "write a page for a browser too: one file that needs nothing beside it"),
    Flag(
      name: .format, value: .oneOf(["text", "json"]), commands: [.explain],
      summary: "text for people, or one JSON document a line for each interaction"),
    Flag(
      name: .format, value: .oneOf(["text", "json"]),
      commands: [
        .rulesCheck, .rulesList, .evaluate, .rulesFrequencies, .rulesDiff, .rulesSuggest,
      ],
      summary: "text for people, or one JSON document"),
    Flag(
      name: .format, value: .oneOf(["text", "json", "md", "html"]), commands: [.rulesExplain],
      summary: "text for people, a JSON document a line, Markdown, or one HTML page"),
    Flag(
      name: .format, value: .oneOf(["json", "text"]), commands: [.rulesDump],
      summary: "one JSON document a pack, or canonical rule text"),
    Flag(
      name: .family, value: .any("FAMILY"), commands: [.rulesList],
      summary: "only rules of this family, the part of an id before the dot"),
    Flag(
      name: .status, value: .oneOf(RuleStatus.allCases.map(\.rawValue)), commands: [.rulesList],
      summary: "only rules of this status"),
    Flag(
      name: .pack, value: .any("PACK"), commands: [.rulesList],
      summary: "only rules that this pack brings or changes"),
    Flag(
      name: .rule, value: .any("ID"), commands: [.explain],
      summary: "tell where this rule was heard and why not elsewhere; gate: what would open it"),
    Flag(
      name: .errors, value: .any("NUMBER"), commands: [.evaluate],
      summary: "show so many misses and false alarms of each label, worst first"),
    Flag(
      name: .label, value: .oneOf(LabelledTask.allCases.map(\.rawValue)), isRepeatable: true,
      commands: [.rulesSuggest], summary: "suggest phrases for this label alone"),
    Flag(
      name: .all, value: .nothing, commands: [.rulesExplain],
      summary: "explain every rule, finding and decision"),
    Flag(
      name: .hits, value: .any("PATH"), isRepeatable: true, commands: [.rulesExplain],
      summary: "tell how often each rule is heard in these conversations"),
  ]

  private static let general: [Flag] = [
    Flag(
      name: .rules, value: .any("PATH"), isRepeatable: true, commands: CommandName.allCases,
      summary: "add the rules in a file or folder"),
    Flag(
      name: .color, value: .oneOf(["auto", "always", "never"]), commands: CommandName.allCases,
      summary: "colour; auto obeys NO_COLOR and TERM=dumb"),
    Flag(
      name: .verbose, letter: "v", value: .nothing, commands: CommandName.allCases,
      summary: "tell more"),
    Flag(
      name: .quiet, letter: "q", value: .nothing, commands: CommandName.allCases,
      summary: "no warnings and notes on stderr"),
    Flag(
      name: .help, letter: "h", value: .nothing, commands: CommandName.allCases,
      summary: "this help"),
    Flag(
      name: .version, value: .nothing, commands: CommandName.allCases,
      summary: "the version"),
  ]

  /// The flag of a command by its name.
  static func named(_ name: Name, of command: CommandName) -> Flag? {
    all.first { $0.name == name && $0.commands.contains(command) }
  }

  /// Whether every command has it.
  var isGeneral: Bool { commands.count == CommandName.allCases.count }

  /// The words that it may be typed as.
  var words: [String] { ["--" + name.rawValue] + (letter.map { ["-\($0)"] } ?? []) }

  /// The flag as the help shows it.
  var spelling: String {
    let name = "--" + name.rawValue
    switch value {
    case .nothing: return letter.map { "-\($0), " + name } ?? name
    case .any(let word): return name + " " + word
    case .oneOf(let words): return name + " " + words.joined(separator: "|")
    }
  }

  /// Whether a value follows.
  var takesValue: Bool {
    if case .nothing = value { false } else { true }
  }
}

import Reports
import Rules
import Transcripts

/// A command line that has been understood.
struct Arguments {
  let command: CommandName
  let operands: [String]
  private let values: [Flag.Name: [String]]

  init(command: CommandName, operands: [String], values: [Flag.Name: [String]]) {
    self.command = command
    self.operands = operands
    self.values = values
  }

  /// Whether the flag was given.
  func has(_ name: Flag.Name) -> Bool { values[name] != nil }

  /// The flag's value; the last one where it was given more than once.
  func value(of name: Flag.Name) -> String? { values[name]?.last }

  /// All values of the flag, in their order.
  func values(of name: Flag.Name) -> [String] { values[name] ?? [] }

  /// Roles by the names of speakers, as `--speaker NAME=ROLE` gives them.
  func speakers() throws(ToolError) -> [String: Role] {
    var roles: [String: Role] = [:]
    for value in values(of: .speaker) {
      guard let sign = value.lastIndex(of: "="), sign > value.startIndex else {
        throw usage("--speaker needs NAME=ROLE, such as Dana=agent, not `\(value)`")
      }
      let word = value[value.index(after: sign)...]
      guard let role = Role(word: word) else {
        throw usage(
          "`\(word)` is no role; a role is customer, agent, supervisor, bot, system or note")
      }
      roles[String(value[..<sign])] = role
    }
    return roles
  }

  /// The severity that `--fail-on` names.
  var failingSeverity: Severity? {
    value(of: .failOn).flatMap { name in Severity.allCases.first { $0.name == name } }
  }

  /// The time that `--now` names, else the clock's.
  func now() throws(ToolError) -> Timestamp {
    try time(of: .now) ?? Clock.now()
  }

  /// The value of a flag that the command can't do without.
  func needed(_ name: Flag.Name) throws(ToolError) -> String {
    guard let value = value(of: name), !value.isEmpty else {
      throw usage("`\(command.rawValue)` needs --\(name.rawValue)")
    }
    return value
  }

  /// The time that a flag names; `nil` where it is not given.
  func time(of name: Flag.Name) throws(ToolError) -> Timestamp? {
    guard let value = value(of: name) else { return nil }
    guard let time = Timestamp(rfc3339: value) else {
      throw usage(
        "--\(name.rawValue) needs a time with its offset, as 2026-03-03T10:00:00Z, not `\(value)`")
    }
    return time
  }

  /// The day that `--day` names, as the calendar writes it.
  func day() throws(ToolError) -> String? {
    guard let value = value(of: .day) else { return nil }
    guard value.utf8.count == 10, Timestamp(rfc3339: value + "T00:00:00Z") != nil else {
      throw usage("--day needs a date such as 2026-03-04, not `\(value)`")
    }
    return value
  }

  /// Seconds that `--idle` names.
  func idle() throws(ToolError) -> Int? {
    guard let value = value(of: .idle) else { return nil }
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
    guard let unit = value.last.flatMap({ units[$0] }), let count = Int(value.dropLast()),
      count > 0, count <= 1_000_000
    else {
      throw usage("--idle needs a duration such as 90s, 30m, 2h or 1d, not `\(value)`")
    }
    return count * unit
  }

  /// The whole number that a flag names.
  func count(of name: Flag.Name) throws(ToolError) -> Int? {
    guard let value = value(of: name) else { return nil }
    guard let count = Int(value), (0...1_000_000).contains(count) else {
      throw usage("--\(name.rawValue) needs a whole number such as 10, not `\(value)`")
    }
    return count
  }

  /// How many cores may judge at once: as many as `--jobs` says, else all that the process may use.
  func jobs() throws(ToolError) -> Int {
    guard let value = value(of: .jobs) else { return Cores.count }
    guard let count = Int(value), (1...256).contains(count) else {
      throw usage("--jobs needs a whole number from 1 to 256, not `\(value)`")
    }
    return count
  }

  /// Whether a terminal gets colour.
  func usesColor(on terminal: Terminal) -> Bool {
    switch value(of: .color) {
    case "always": true
    case "never": false
    default: terminal.wantsColor
    }
  }

  /// How text for people is laid out on stdout.
  var outputStyle: TextStyle {
    let terminal = Terminal.output
    return TextStyle(
      isColoured: usesColor(on: terminal), width: terminal.width,
      drawsBlocks: terminal.drawsBlocks)
  }

  func usage(_ message: String) -> ToolError {
    .usage(message, command: command)
  }
}

import Diagnostics

/// Reads a command line by the table of flags.
struct ArgumentParser {
  /// What a command line asks for.
  enum Request {
    case run(Arguments)
    case help(CommandName?)
    case manual
    case version
  }

  private var words: [String] = []
  private var given: [(name: Flag.Name, value: String)] = []

  private init() {}

  /// Reads the words after the tool's own name.
  static func parse(_ words: [String]) throws(ToolError) -> Request {
    var parser = ArgumentParser()
    try parser.separate(words)
    return try parser.request()
  }

  /// Tells flags from other words; a flag has or lacks a value whatever the command.
  private mutating func separate(_ all: [String]) throws(ToolError) {
    var rest = all[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let flag = try flag(spelled: String(parts[0]))
      guard flag.takesValue else {
        guard parts.count == 1 else { throw usage("\(parts[0]) takes no value") }
        given.append((flag.name, ""))
        continue
      }
      guard let value = parts.count > 1 ? String(parts[1]) : rest.popFirst() else {
        throw usage("\(flag.spelling) needs a value")
      }
      given.append((flag.name, value))
    }
  }

  private func request() throws(ToolError) -> Request {
    if has(.version) { return .version }
    if words.first == "help", has(.man) { return .manual }
    if words.first == "help" { return .help(try topic(in: words.dropFirst())) }
    if has(.help) { return .help(words.isEmpty ? nil : try? command(in: words[...]).name) }
    guard !words.isEmpty else { throw .aimless(nil) }
    let (command, operands) = try command(in: words[...])
    guard operands.count <= command.operandCount.upperBound else {
      throw .usage(
        "`\(command.rawValue)` does not take so many operands: "
          + operands.map { "`\($0)`" }.joined(separator: ", ")
          + suggestion(for: operands[0], in: Self.subcommands(of: command.rawValue)),
        command: command)
    }
    guard operands.count >= command.operandCount.lowerBound else {
      throw .usage("`\(command.rawValue)` needs \(command.operands)", command: command)
    }
    return .run(
      Arguments(command: command, operands: operands, values: try checkedValues(for: command)))
  }

  private func has(_ name: Flag.Name) -> Bool { given.contains { $0.name == name } }

  private func command(
    in words: ArraySlice<String>
  ) throws(ToolError) -> (name: CommandName, operands: [String]) {
    for count in [2, 1] where words.count >= count {
      if let name = CommandName(rawValue: words.prefix(count).joined(separator: " ")) {
        return (name, Array(words.dropFirst(count)))
      }
    }
    let first = words.first ?? ""
    let second = words.dropFirst().first ?? ""
    let choices = Self.subcommands(of: first)
    if !choices.isEmpty {
      throw .usage(
        second.isEmpty
          ? "`\(first)` needs one of: " + choices.joined(separator: ", ")
          : "unknown command `\(first) \(second)`" + suggestion(for: second, in: choices),
        command: nil)
    }
    let names = CommandName.allCases.map { $0.rawValue.prefix { $0 != " " } }.map(String.init)
    throw .usage("unknown command `\(first)`" + suggestion(for: first, in: names), command: nil)
  }

  /// What help is asked on; `nil` for the tool as a whole, and for the first word of several commands.
  private func topic(in words: ArraySlice<String>) throws(ToolError) -> CommandName? {
    guard let first = words.first else { return nil }
    if words.count == 1, CommandName(rawValue: first) == nil,
      !Self.subcommands(of: first).isEmpty
    {
      return nil
    }
    return try command(in: words).name
  }

  private static func subcommands(of first: String) -> [String] {
    CommandName.allCases.map(\.rawValue).filter { $0.hasPrefix(first + " ") }
      .map { String($0.dropFirst(first.count + 1)) }
  }

  private func checkedValues(
    for command: CommandName
  ) throws(ToolError) -> [Flag.Name: [String]] {
    var values: [Flag.Name: [String]] = [:]
    for (name, value) in given {
      guard let flag = Flag.named(name, of: command) else {
        throw .usage("`\(command.rawValue)` has no flag --\(name.rawValue)", command: command)
      }
      if case .oneOf(let choices) = flag.value, !choices.contains(value) {
        throw .usage(
          "--\(name.rawValue) is one of \(choices.joined(separator: ", ")), not `\(value)`"
            + suggestion(for: value, in: choices), command: command)
      }
      if flag.isRepeatable {
        values[name, default: []].append(value)
      } else {
        values[name] = [value]
      }
    }
    return values
  }

  private func flag(spelled word: String) throws(ToolError) -> Flag {
    if let flag = Flag.all.first(where: {
      "--" + $0.name.rawValue == word || $0.letter.map { "-\($0)" } == word
    }) {
      return flag
    }
    let command = try? command(in: words[...]).name
    let known = Flag.all.filter { flag in command.map(flag.commands.contains) ?? true }
    throw .usage(
      "unknown flag `\(word)`" + suggestion(for: word, in: known.map { "--" + $0.name.rawValue }),
      command: command)
  }

  private func usage(_ message: String) -> ToolError {
    .usage(message, command: words.isEmpty ? nil : try? command(in: words[...]).name)
  }

  private func suggestion(for word: String, in candidates: [String]) -> String {
    Suggestion.nearest(to: word, in: candidates).map { "; did you mean `\($0)`?" } ?? ""
  }
}

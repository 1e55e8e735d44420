import Diagnostics

/// Reads a command line by the table of flags.
struct ArgumentParser {
  /// What a command line asks for.
  enum Request {
    case run(Arguments)
    case help(HelpTopic)
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
      if parts.count > 1 {
        given.append((flag.name, String(parts[1])))
        continue
      }
      guard let value = rest.popFirst() else { throw usage("\(flag.spelling) needs a value") }
      guard !value.hasPrefix("--") else {
        let name = "--" + flag.name.rawValue
        throw usage(
          "\(flag.spelling) needs a value, and `\(value)` looks like a flag; "
            + "`\(name)=\(value)` takes it as it stands")
      }
      given.append((flag.name, value))
    }
  }

  private func request() throws(ToolError) -> Request {
    if has(.version) { return .version }
    if words.first == "help", has(.man) { return .manual }
    if words.first == "help" { return .help(try topic(in: words.dropFirst())) }
    if has(.help) { return .help((try? topic(in: words[...])) ?? .tool) }
    guard !words.isEmpty else { throw .aimless(nil) }
    let (command, operands) = try command(in: words[...])
    guard operands.count <= command.operandCount.upperBound else {
      throw .usage(
        "`\(command.rawValue)` does not take so many operands: "
          + operands.map { "`\($0)`" }.joined(separator: ", ")
          + suggestion(for: operands[0], in: Self.subcommands(of: command.rawValue)),
        command: command)
    }
    let values = try checkedValues(for: command)
    try checkNeeds(of: command, operands, values)
    return .run(Arguments(command: command, operands: operands, values: values))
  }

  /// Tells all that is missing at once, each with what it takes.
  private func checkNeeds(
    of command: CommandName, _ operands: [String], _ values: [Flag.Name: [String]]
  ) throws(ToolError) {
    var missing = operands.count < command.operandCount.lowerBound ? [command.operands] : []
    missing += command.neededFlags.filter { (values[$0]?.last ?? "").isEmpty }.compactMap {
      Flag.named($0, of: command)?.spelling
    }
    guard let last = missing.popLast() else { return }
    let all = missing.isEmpty ? last : missing.joined(separator: ", ") + " and " + last
    throw .usage("`\(command.rawValue)` needs \(all)", command: command)
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
    let names =
      CommandName.allCases.map { $0.rawValue.prefix { $0 != " " } }.map(String.init)
      + (self.words.first == "help" ? HelpSubject.allCases.map(\.rawValue) : [])
    throw .usage("unknown command `\(first)`" + suggestion(for: first, in: names), command: nil)
  }

  /// What help is asked on.
  private func topic(in words: ArraySlice<String>) throws(ToolError) -> HelpTopic {
    guard let first = words.first else { return .tool }
    if words.count == 1, CommandName(rawValue: first) == nil {
      if !Self.subcommands(of: first).isEmpty { return .family(first) }
      if CodePage.isCode(first) { return .code(first.uppercased()) }
      if let subject = HelpSubject(word: first) { return .subject(subject) }
    }
    return .command(try command(in: words).name)
  }

  private static func subcommands(of first: String) -> [String] {
    CommandName.family(first).map { String($0.rawValue.dropFirst(first.count + 1)) }
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

import Diagnostics
import Reports
import Rules

/// `aftercare rules list`: id, status, pack and title of the rules and findings that are loaded.
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
    let rules = try chosen(of: rulebook)
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      RuleListWriter.writeLine(rules, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    } else {
      try OutputDescriptor.standard.write(
        RuleListText(style: arguments.outputStyle).rendered(rules))
      if rules.isEmpty { log.note("aftercare rules list: no rule is so") }
    }
    return .done
  }

  private func chosen(of rulebook: Rulebook) throws(ToolError) -> [ListedRule] {
    // A decision has neither status nor pack: it is wording, and the engine's own.
    let all = rulebook.entries.filter { $0.status != nil }
    let family = try known(.family, as: "family", of: all.map(\.family))
    let pack = try known(.pack, as: "pack", of: rulebook.packs.map(\.name))
    let status = arguments.value(of: .status)
    return all.compactMap { entry in
      let changes = rulebook.changes(of: entry.id)
      guard family == nil || entry.family == family,
        status == nil || entry.status?.rawValue == status,
        pack == nil || entry.pack == pack || changes.contains(where: { $0.pack == pack })
      else { return nil }
      return ListedRule(entry, changes: changes)
    }
  }

  /// The flag's value, which must be one of the names that the rules have.
  private func known(
    _ flag: Flag.Name, as noun: String, of names: [String]
  ) throws(ToolError) -> String? {
    guard let name = arguments.value(of: flag), !names.contains(name) else {
      return arguments.value(of: flag)
    }
    let meant = Suggestion.nearest(to: name, in: names).map { "; did you mean `\($0)`?" }
    var choices: [String] = []
    for name in names where !choices.contains(name) { choices.append(name) }
    throw .usage(
      "no \(noun) of these rules is named `\(name)`"
        + (meant ?? "; there is \(choices.joined(separator: ", "))"),
      command: arguments.command)
  }
}

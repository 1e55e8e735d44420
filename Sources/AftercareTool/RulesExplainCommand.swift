import Diagnostics
import Evaluation
import Reports
import Rules

/// `aftercare rules explain`: tells what a rule is about, or what a diagnostic's code stands for.
struct RulesExplainCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Explains what the operand names, or all there is; for a code no rules are loaded, for they may be what is wrong.
  func run() throws(ToolError) -> ExitCode {
    guard let name = arguments.operands.first else {
      guard arguments.has(.all) else {
        throw usage("`rules explain` needs \(CommandName.rulesExplain.operands)")
      }
      return try explain { _ in true }
    }
    guard !arguments.has(.all) else { throw usage("--all leaves nothing to name") }
    if CodePage.isCode(name) {
      try explain(code: name.uppercased())
      return .done
    }
    return try explain { $0.id == name }
  }

  private func explain(where isChosen: (RulebookEntry) -> Bool) throws(ToolError) -> ExitCode {
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let chosen = rulebook.entries.filter(isChosen)
    guard !chosen.isEmpty else { throw unknown(arguments.operands.first ?? "", in: rulebook) }
    let places = arguments.values(of: .hits)
    var counted: FrequencyList?
    var errors = 0
    if !places.isEmpty {
      let (list, problems) = try RulesFrequenciesCommand.count(places, rulebook, arguments, log)
      (counted, errors) = (list, problems)
    }
    try write(chosen, of: rulebook, counted)
    return errors > 0 ? .unreadableInput : .done
  }

  private func unknown(_ id: String, in rulebook: Rulebook) -> ToolError {
    let meant = Suggestion.nearest(to: id, in: rulebook.entries.map(\.id))
    return usage(
      "no rule, finding or decision is named `\(id)`; "
        + (meant.map { "did you mean `\($0)`?" } ?? "`aftercare rules list` shows them all"))
  }

  private func write(
    _ entries: [RulebookEntry], of rulebook: Rulebook, _ counted: FrequencyList?
  ) throws(ToolError) {
    let hits = { (entry: RulebookEntry) in counted.flatMap { RuleHits(of: entry.id, in: $0) } }
    if arguments.value(of: .format) == "json" {
      var json = JSONBuffer()
      for entry in entries {
        RulePageWriter.writeLine(
          entry, changes: rulebook.changes(of: entry.id), hits: hits(entry), to: &json)
      }
      return try OutputDescriptor.standard.write(json.bytes)
    }
    let pages = entries.map {
      RulePage($0, changes: rulebook.changes(of: $0.id), hits: hits($0))
    }
    let text =
      switch arguments.value(of: .format) {
      case "md": RuleBookMarkdown.rendered(pages, of: rulebook)
      case "html": RuleBookHTML.rendered(pages, of: rulebook)
      default:
        pages.map(RulePageText(style: arguments.outputStyle).rendered).joined(separator: "\n")
      }
    try OutputDescriptor.standard.write(text)
  }

  private func explain(code: String) throws(ToolError) {
    guard let page = RuleProblemPage.named(code) else {
      guard CodePage.named(code) != nil else {
        throw usage(
          "no diagnostic has the code `\(code)`"
            + (Suggestion.nearest(to: code, in: CodePage.codes).map { "; did you mean `\($0)`?" }
              ?? ""))
      }
      guard ["text", nil].contains(arguments.value(of: .format)) else {
        throw usage("`\(code)` is explained as text")
      }
      return try OutputDescriptor.standard.write(
        Help.text(on: .code(code), width: Terminal.output.width))
    }
    switch arguments.value(of: .format) {
    case "json":
      var json = JSONBuffer()
      RuleProblemPageWriter.writeLine(page, to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    case nil, "text":
      try OutputDescriptor.standard.write(
        RuleProblemPageText(style: arguments.outputStyle).rendered(page))
    default: throw usage("a code is explained as text or json")
    }
  }

  private func usage(_ message: String) -> ToolError {
    .usage(message, command: arguments.command)
  }
}

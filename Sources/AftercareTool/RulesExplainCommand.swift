import Diagnostics
import Reports
import Rules

/// `aftercare rules explain`: tells what a rule is about, or what a diagnostic's code stands for.
struct RulesExplainCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Explains what the operand names; for a code no rules are loaded, for they may be what is wrong.
  func run() throws(ToolError) -> ExitCode {
    let name = arguments.operands.first ?? ""
    if Self.isCode(name) {
      try explain(code: name.uppercased())
    } else {
      try explain(id: name)
    }
    return .done
  }

  private func explain(id: String) throws(ToolError) {
    var log = DiagnosticLog(arguments)
    let rulebook = try RulebookFiles.load(arguments.values(of: .rules), &log)
    let entries = rulebook.entries
    guard let entry = entries.first(where: { $0.id == id }) else {
      let meant = Suggestion.nearest(to: id, in: entries.map(\.id))
      throw usage(
        "no rule, finding or decision is named `\(id)`; "
          + (meant.map { "did you mean `\($0)`?" } ?? "`aftercare rules list` shows them all"))
    }
    let changes = rulebook.changes(of: entry.id)
    try write(
      { json in RulePageWriter.writeLine(entry, changes: changes, to: &json) },
      { style in RulePageText(style: style).rendered(entry, changes: changes) })
  }

  private func explain(code: String) throws(ToolError) {
    guard let page = RuleProblemPage.named(code) else {
      let codes = RuleProblemPage.all.map(\.code)
      throw usage(
        "no diagnostic of rules has the code `\(code)`; "
          + "there are \(codes.first ?? "") to \(codes.last ?? "")")
    }
    try write(
      { json in RuleProblemPageWriter.writeLine(page, to: &json) },
      { style in RuleProblemPageText(style: style).rendered(page) })
  }

  private func write(
    _ document: (inout JSONBuffer) -> Void, _ text: (TextStyle) -> String
  ) throws(ToolError) {
    guard arguments.value(of: .format) == "json" else {
      return try OutputDescriptor.standard.write(text(arguments.outputStyle))
    }
    var json = JSONBuffer()
    document(&json)
    try OutputDescriptor.standard.write(json.bytes)
  }

  private func usage(_ message: String) -> ToolError {
    .usage(message, command: arguments.command)
  }

  /// Whether it is a letter and three digits, which no id is.
  private static func isCode(_ name: String) -> Bool {
    let signs = Array(name.utf8)
    guard signs.count == 4, (0x41...0x5A).contains(signs[0] & 0xDF) else { return false }
    return signs.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

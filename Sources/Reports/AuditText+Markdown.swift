/// The audit as Markdown: the same summary and the same interactions, to be put into a ticket or a chat.
extension AuditText {
  /// The audit as Markdown.
  ///
  /// - Parameter nothing: why no interaction was chosen, where that is known.
  package func markdown(nothing: [String] = []) -> String {
    guard summary.interactions > 0 else {
      return "# Audit\n\nNo interactions.\n"
        + nothing.map { "\n" + Markdown.escaped($0) + "\n" }.joined()
    }
    let head = "# Audit\n\n| | | |\n|---|---:|---|\n"
    let table = rows.map { row in
      "| \(Markdown.escaped(row.name)) | \(row.count) | \(Markdown.escaped(row.details)) |\n"
    }
    return head + table.joined() + markdownAttention + markdownCoaching
  }

  private var markdownAttention: String {
    guard attention.total > 0 else {
      let remedy = summary.unjudged == 0 ? "" : "\n" + Markdown.escaped(Self.remedy) + "\n"
      return "\n" + summary.nothingNeeded + "\n" + remedy
    }
    var text = "\n## Needs a supervisor, worst first: \(attention.total)\n"
    for item in attention.items {
      text += "\n### \(Markdown.escaped(item.interaction))\n\n\(Markdown.escaped(item.source))\n\n"
      for reason in item.reasons(checkIns) {
        let parts = [reason.rule, reason.turn, reason.text].filter { !$0.isEmpty }
        text += "- **\(Markdown.escaped(reason.label.isEmpty ? "also" : reason.label))** "
        text += Markdown.escaped(parts.joined(separator: ", ")) + "\n"
      }
    }
    return attention.hidden > 0
      ? text + "\n\(attention.hidden) more; `--verbose` shows all.\n" : text
  }
}

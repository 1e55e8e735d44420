/// The audit as Markdown: the same summary and the same interactions, to be put into a ticket or a chat.
extension AuditText {
  /// The audit as Markdown.
  package func markdown() -> String {
    guard summary.interactions > 0 else { return "# Audit\n\nNo interactions.\n" }
    let head = "# Audit\n\n| | | |\n|---|---:|---|\n"
    let table = rows.map { row in
      "| \(Markdown.escaped(row.name)) | \(row.count) | \(Markdown.escaped(row.details)) |\n"
    }
    return head + table.joined() + markdownAttention
  }

  private var markdownAttention: String {
    guard needingAttention > 0 else { return "\nNothing needs a supervisor.\n" }
    var text = "\n## Needs a supervisor, worst first: \(needingAttention)\n"
    for item in attention {
      text += "\n### \(Markdown.escaped(item.interaction))\n\n\(Markdown.escaped(item.source))\n\n"
      for reason in item.reasons {
        let parts = [reason.rule, reason.turn, reason.text].filter { !$0.isEmpty }
        text += "- **\(Markdown.escaped(reason.label.isEmpty ? "also" : reason.label))** "
        text += Markdown.escaped(parts.joined(separator: ", ")) + "\n"
      }
    }
    let hidden = needingAttention - attention.count
    return hidden > 0 ? text + "\n\(hidden) more; `--verbose` shows all.\n" : text
  }
}

/// The body of an e-mail without what it repeats.
enum MailBody {
  /// Takes off what stands below a reply: the messages before it, which were not said again by quoting them.
  ///
  /// It is told by the line that mail programs put above (`On …, … wrote:`, `-----Original Message-----`) and by
  /// lines that begin with `>`. Where nothing would be left, the body stays as it is.
  static func withoutQuoted(_ body: String) -> String {
    var kept: [Substring] = []
    let lines = body.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(line).trimmed
      let next = index + 1 < lines.count ? String(lines[index + 1]).trimmed : ""
      if isAttribution(text) || (text.hasPrefix("On ") && isAttribution(text + " " + next))
        || isDivider(text)
      {
        break
      }
      if !text.hasPrefix(">") { kept.append(line) }
    }
    let rest = kept.joined(separator: "\n").trimmed
    return rest.isEmpty || kept.count == lines.count ? body : rest
  }

  /// Such as `On Friday, 4 March 2026, Alice <a@example.com> wrote:`.
  private static func isAttribution(_ line: String) -> Bool {
    line.utf8.count < 400 && line.hasPrefix("On ") && line.hasSuffix("wrote:")
      && line.contains(where: \.isNumber)
  }

  /// Whether a line parts a reply from the message that it answers.
  static func isDivider(_ line: String) -> Bool {
    guard line.hasPrefix("---") || line.hasPrefix("___") else { return false }
    let words = line.filter { $0 != "-" && $0 != "_" }.trimmed.lowercased()
    return words == "original message" || words == "forwarded message"
  }
}

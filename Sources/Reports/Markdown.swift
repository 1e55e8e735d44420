/// Text made fit for Markdown.
enum Markdown {
  /// Words with nothing in them that Markdown, or HTML inside it, would obey.
  static func escaped(_ words: String) -> String {
    var safe = ""
    for character in Quoted.oneLine(words) {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "#", "|", "!", "~": safe += "\\" + String(character)
      case "-" where safe.isEmpty, "+" where safe.isEmpty, "=" where safe.isEmpty:
        safe += "\\" + String(character)
      default: safe.append(character)
      }
    }
    return safe
  }
}

package import Rules

/// What a diagnostic of rule files stands for, for a person to read.
package struct RuleProblemPageText {
  private let style: TextStyle

  /// Makes the page's layout.
  package init(style: TextStyle) {
    self.style = style
  }

  /// The page as text.
  package func rendered(_ page: RuleProblemPage) -> String {
    var sheet = TextSheet(style: style)
    sheet.title(page.code, page.title)
    sheet.line(page.explanation, indent: 0)
    sheet.section("Example")
    sheet.source(lines: page.example)
    sheet.section("What to do")
    sheet.line(page.mend)
    if !page.mended.isEmpty {
      sheet.section("Mended")
      sheet.source(lines: page.mended)
    }
    return sheet.text
  }
}

extension TextSheet {
  fileprivate mutating func source(lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      source(String(line))
    }
  }
}

/// Writes what a diagnostic of rule files stands for, as a document `aftercare.rule-problem/1`.
package enum RuleProblemPageWriter {
  /// Writes the document as one line.
  package static func writeLine(_ page: RuleProblemPage, to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.rule-problem/1")
      json.key("code")
      json.string(page.code)
      json.key("title")
      json.string(page.title)
      json.key("explanation")
      json.string(page.explanation)
      json.key("example")
      json.string(page.example)
      json.key("mend")
      json.string(page.mend)
      json.key("mended")
      json.string(page.mended.isEmpty ? nil : page.mended)
    }
    json.endLine()
  }
}

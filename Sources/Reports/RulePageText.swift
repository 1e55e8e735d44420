import Rules

/// What a rule, a finding or a decision is about, for a person to read in a terminal.
package struct RulePageText {
  private let style: TextStyle

  /// Makes the page's layout.
  package init(style: TextStyle) {
    self.style = style
  }

  /// The page as text.
  package func rendered(_ page: RulePage) -> String {
    var sheet = TextSheet(style: style)
    sheet.title("\(page.entry.kind) \(page.entry.id)", page.entry.title)
    for field in page.fields { sheet.field(field.name, field.value) }
    for section in page.sections {
      sheet.section(section.name)
      for line in section.lines {
        switch line {
        case .words(let words): sheet.line(words)
        case .source(let text): sheet.source(text)
        }
      }
    }
    return sheet.text
  }
}

package import Rules

/// All pages of a rulebook as one HTML file that needs nothing beside it and runs nothing.
package enum RuleBookHTML {
  /// The file: contents by family, then a page for each.
  package static func rendered(_ pages: [RulePage], of rulebook: Rulebook) -> String {
    let title = escaped(RuleBookWords.title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(styles)
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      <p class="faint">\(escaped(RuleBookWords.origin(rulebook)))</p>
      \(pages.count > 1 ? contents(pages) : "")\(pages.map(rendered).joined())</body>
      </html>

      """
  }

  /// Whatever a browser might find to load or to run in it, it may not.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private static let styles = """
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h2 { border-top: 1px solid; padding-top: 1rem; margin-top: 2.5rem; }
    h3 { font-size: 1rem; margin-bottom: .25rem; }
    dl { display: grid; grid-template-columns: max-content auto; gap: 0 1rem; }
    dd { margin: 0; }
    dt, .faint { opacity: .7; }
    p { margin: .25rem 0; }
    pre { white-space: pre-wrap; margin: .25rem 0 .25rem 1rem; }
    """

  private static func contents(_ pages: [RulePage]) -> String {
    let families = RuleBookWords.families(pages).map { family, pages in
      "<h3>\(escaped(family))</h3>\n<ul>\n" + pages.map(link).joined() + "</ul>\n"
    }
    return "<nav>\n" + families.joined() + "</nav>\n"
  }

  private static func link(_ page: RulePage) -> String {
    "<li><a href=\"#\(page.anchor)\">\(escaped(page.entry.id))</a> "
      + "\(escaped(page.entry.title))</li>\n"
  }

  private static func rendered(_ page: RulePage) -> String {
    let fields = page.fields.map {
      "<dt>\(escaped($0.name))</dt><dd>\(escaped($0.value))</dd>\n"
    }
    let sections = page.sections.map { section in
      "<h3>\(escaped(section.name))</h3>\n" + section.blocks.map(rendered).joined()
    }
    return "<section id=\"\(page.anchor)\">\n<h2>\(escaped(page.entry.id))</h2>\n"
      + "<p>\(escaped(page.entry.title))</p>\n<dl>\n" + fields.joined() + "</dl>\n"
      + sections.joined() + "</section>\n"
  }

  private static func rendered(_ block: RulePage.Block) -> String {
    let text = block.lines.map(escaped).joined(separator: "\n")
    return block.isSource ? "<pre>\(text)</pre>\n" : "<p>\(text)</p>\n"
  }

  /// Text with nothing in it that a browser would obey, or that would reorder a line.
  private static func escaped(_ text: String) -> String {
    var safe = ""
    for character in Quoted.oneLine(text).unicodeScalars {
      switch character {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      default: safe.unicodeScalars.append(character)
      }
    }
    return safe
  }
}

package import Rules

/// All pages of a rulebook as one Markdown document.
package enum RuleBookMarkdown {
  /// The document: contents by family, then a page for each.
  package static func rendered(_ pages: [RulePage], of rulebook: Rulebook) -> String {
    var text =
      "# \(Markdown.escaped(RuleBookWords.title))\n\n\(Markdown.escaped(RuleBookWords.origin(rulebook)))\n"
    if pages.count > 1 { text += contents(pages) }
    return text + pages.map(rendered).joined()
  }

  private static func contents(_ pages: [RulePage]) -> String {
    RuleBookWords.families(pages).map { family, pages in
      "\n**\(Markdown.escaped(family))**\n\n"
        + pages.map { page in
          "- [\(Markdown.escaped(page.entry.id))](#\(page.anchor)): \(Markdown.escaped(page.entry.title))\n"
        }.joined()
    }.joined()
  }

  private static func rendered(_ page: RulePage) -> String {
    var text = "\n<a id=\"\(page.anchor)\"></a>\n\n## \(Markdown.escaped(page.entry.id))\n\n"
    text += Markdown.escaped(page.entry.title) + "\n\n"
    text += page.fields.map { "- \($0.name): \(Markdown.escaped($0.value))\n" }.joined()
    for section in page.sections {
      text += "\n### \(Markdown.escaped(section.name))\n"
      text += section.blocks.map(rendered).joined()
    }
    return text
  }

  private static func rendered(_ block: RulePage.Block) -> String {
    guard block.isSource else {
      return block.lines.map { "\n" + Markdown.escaped($0) + "\n" }.joined()
    }
    let code = block.lines.map(Quoted.oneLine)
    let fence = String(repeating: "`", count: max(3, 1 + (code.map(longestFence).max() ?? 0)))
    return "\n\(fence)text\n" + code.map { $0 + "\n" }.joined() + fence + "\n"
  }

  private static func longestFence(_ line: String) -> Int {
    var longest = 0
    var run = 0
    for character in line {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}

/// What stands on the pages of a rulebook whatever they are written as.
enum RuleBookWords {
  static let title = "Rules"

  /// The packs, and how to tell this rulebook from another.
  static func origin(_ rulebook: Rulebook) -> String {
    let packs = rulebook.packs.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    return "\(packs); \(rulebook.rules.count) rules, \(rulebook.findings.count) findings, "
      + "fingerprint \(rulebook.fingerprint)"
  }

  /// The pages by family, in the order in which families come first.
  static func families(_ pages: [RulePage]) -> [(name: String, pages: [RulePage])] {
    var names: [String] = []
    for page in pages where !names.contains(page.entry.family) { names.append(page.entry.family) }
    return names.map { name in (name, pages.filter { $0.entry.family == name }) }
  }
}

extension RulePage {
  /// The id with nothing in it that an address would not hold.
  var anchor: String {
    let id = "\(entry.kind)-\(entry.id)"
    return String(
      id.unicodeScalars.map { scalar in
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        return isPlain || scalar == "." || scalar == "-" ? Character(scalar) : "_"
      })
  }
}

extension RulePage {
  /// Lines of one kind that follow each other.
  struct Block {
    let isSource: Bool
    var lines: [String]
  }
}

extension RulePage.Section {
  /// A paragraph for each line of words; lines of a rule file that follow each other stand together.
  var blocks: [RulePage.Block] {
    var blocks: [RulePage.Block] = []
    for line in lines {
      switch line {
      case .words(let text): blocks.append(RulePage.Block(isSource: false, lines: [text]))
      case .source(let text):
        if let last = blocks.indices.last, blocks[last].isSource {
          blocks[last].lines.append(text)
        } else {
          blocks.append(RulePage.Block(isSource: true, lines: [text]))
        }
      }
    }
    return blocks
  }
}

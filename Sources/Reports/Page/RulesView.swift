import Casework
import Rules

/// The view of rules: what came up how often, with each one's page and quotes to check it by.
struct RulesView {
  let tally: PageTally
  let rulebook: Rulebook
  /// The numbers by which the page knows rules and reasons.
  let numbers: [String: Int]
  /// The file that holds a case; empty on a page that holds all.
  let file: (Int) -> String

  /// The view.
  var rendered: HTML {
    let entries = rulebook.entries
    let heard = entries.filter { tally.rules[$0.id] != nil }.sorted {
      tally.rules[$0.id]?.contacts ?? 0 > tally.rules[$1.id]?.contacts ?? 0
    }
    let silent = entries.filter { tally.rules[$0.id] == nil && $0.status != .retired }
    return """
      <section id="rules" class="view" aria-labelledby="rules-title">
      <h2 id="rules-title" tabindex="-1">Rules</h2>
      <p class="note">\(RuleBookWords.origin(rulebook)). <b>Alone</b> counts contacts whose highest stress or whose problem \
      rests on that rule and no other: where such a rule is wrong, the verdict is. Open one and read its quotes.</p>
      <div id="rule" hidden></div>
      \(table("Rules heard", "rules", heard.filter { $0.kind == "rule" }))\
      \(table("Findings", "findings", heard.filter { $0.kind == "finding" }))\
      \(table("Reasons of the gate", "reasons", heard.filter { $0.kind == "decision" }))
      \(heard.map(page))\(neverHeard(silent))</section>

      """
  }

  private func table(_ title: String, _ name: String, _ entries: [RulebookEntry]) -> HTML {
    guard !entries.isEmpty else { return .none }
    return """
      <h3>\(title)</h3>
      <div class="scroll" tabindex="0" role="group" aria-label="\(title)">\
      <table class="sortable" data-name="\(name)">
      <thead><tr><th scope="col">Id</th><th scope="col">Title</th><th scope="col" class="n">Contacts</th>\
      <th scope="col" class="n">Share</th><th scope="col" class="n">Times</th><th scope="col" class="n">Alone</th>\
      </tr></thead>
      <tbody>
      \(entries.map(row))</tbody></table></div>

      """
  }

  private func row(_ entry: RulebookEntry) -> HTML {
    let use = tally.rules[entry.id] ?? RuleUse()
    let share = Proportion(hits: use.contacts, count: tally.summary.interactions)
    return """
      <tr data-rule="\(entry.id)" data-number="\(numbers[entry.id] ?? 0)" data-title="\(entry.title)" data-advice="\(entry.advice)">\
      <th scope="row"><a href="\(PageAddress.rule(entry.id))">\(entry.id)</a>\(trial(entry))</th>\
      <td>\(entry.title)</td>\
      <td class="n" data-value="\(use.contacts)"><a href="\(PageAddress.interactions(("rule", entry.id)))">\
      \(PageWords.count(use.contacts))</a></td>\
      <td class="n" data-value="\(use.contacts)">\(PageWords.percent(share.share ?? 0))</td>\
      <td class="n" data-value="\(use.times)">\(PageWords.count(use.times))</td>\
      <td class="n" data-value="\(use.alone)">\(use.alone > 0 ? PageWords.count(use.alone) : "")</td></tr>

      """
  }

  private func trial(_ entry: RulebookEntry) -> HTML {
    entry.status == .trial ? " <span class=\"pill plain\">trial</span>" : .none
  }

  /// A rule's page, which a browser that runs scripts builds only when it is opened.
  private func page(_ entry: RulebookEntry) -> HTML {
    let page = RulePage(entry, changes: rulebook.changes(of: entry.id))
    let fields: [HTML] = page.fields.map { "<dt>\($0.name)</dt><dd>\($0.value)</dd>\n" }
    let sections: [HTML] = page.sections.map { section in
      let blocks: [HTML] = section.blocks.map { block in
        let lines: HTML = block.lines.map { "\($0)" as HTML }.joined(by: "\n")
        return block.isSource ? "<pre dir=\"auto\">\(lines)</pre>\n" : "<p>\(lines)</p>\n"
      }
      return "<h4>\(section.name)</h4>\n\(blocks)"
    }
    let quotes = PageQuote.list(tally.rules[entry.id] ?? RuleUse(), file: file)
    return """
      <noscript class="rule" data-rule="\(entry.id)"><details class="page"><summary>\(entry.id): \
      \(entry.title)</summary><div><h4>Heard here</h4>
      \(quotes)<dl class="terms">\(fields)</dl>\(sections)</div></details></noscript>

      """
  }

  private func neverHeard(_ entries: [RulebookEntry]) -> HTML {
    guard !entries.isEmpty else { return .none }
    let items: [HTML] = entries.map {
      "<li>\($0.id) <span class=\"faint\">\($0.title)</span></li>\n"
    }
    return """
      <details><summary>\(PageWords.count(entries.count)) that never came up</summary><ul class="plain">
      \(items)</ul></details>

      """
  }
}

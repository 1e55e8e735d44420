import Casework

/// The view for coaching: agents and queues, with counts and intervals.
struct CoachingView {
  let tally: PageTally

  /// Rows that are shown of each table.
  private static let shown = 200

  /// The view.
  var rendered: HTML {
    """
    <section id="coaching" class="view" aria-labelledby="coaching-title">
    <h2 id="coaching-title" tabindex="-1">Agents and queues</h2>
    <p class="note">Shares with their 95 % interval: the bar shows where the share may well lie, the line across is the \
    share of all. <b>Stands out</b> names a share of \(CoachingMeasure.fewest) or more that lies three standard deviations \
    to the worse side of that of all. Counted is what was said and done, never what anybody felt.</p>
    <dl class="terms">\(terms)</dl>
    \(table("Agents", "agent", tally.agents))\(table("Queues", "queue", tally.queues))</section>

    """
  }

  private var terms: [HTML] {
    CoachingMeasure.allCases.map { "<dt>\($0.heading)</dt><dd>\($0.about)</dd>\n" }
  }

  private struct Row {
    let name: String?
    let tally: CoachingTally
    let standsOut: [CoachingMeasure]
  }

  private func table(_ title: String, _ key: String, _ tallies: [String?: CoachingTally]) -> HTML {
    let rows = tallies.map { name, one in
      Row(
        name: name, tally: one,
        standsOut: CoachingMeasure.allCases.filter { $0.standsOut(one, beside: tally.everybody) })
    }.sorted { one, other in
      (other.standsOut.count, other.tally.contacts, one.name ?? "")
        < (one.standsOut.count, one.tally.contacts, other.name ?? "")
    }
    let heads: [HTML] = CoachingMeasure.allCases.map {
      "<th scope=\"col\">\($0.heading), 0 to \(PageWords.percent(highest($0)))</th>"
    }
    let hidden = rows.count - Self.shown
    let more: HTML =
      hidden > 0
      ? "<p class=\"faint\">\(PageWords.count(hidden)) more with fewer contacts.</p>\n" : .none
    return """
      <h3>\(title)</h3>
      <div class="scroll" tabindex="0" role="group" aria-label="\(title)"><table class="sortable" data-name="\(title.lowercased())">
      <thead><tr><th scope="col">\(String(title.dropLast()))</th><th scope="col" class="n">Contacts</th>\
      \(heads)<th scope="col">Stands out</th></tr></thead>
      <tbody>
      \(rows.prefix(Self.shown).map { row($0, key) })\
      <tr class="all"><th scope="row">All</th><td class="n">\(PageWords.count(tally.everybody.contacts))</td>\
      \(CoachingMeasure.allCases.map { cell($0, tally.everybody, standsOut: false) })<td></td></tr>
      </tbody></table></div>
      \(more)
      """
  }

  /// Where the scale of a column ends: three times the share of all, in tenths.
  private func highest(_ measure: CoachingMeasure) -> Double {
    let share = measure.proportion(tally.everybody).share ?? 0
    return min(1, max(0.1, (share * 30).rounded(.up) / 10))
  }

  private func row(_ row: Row, _ key: String) -> HTML {
    let cells = CoachingMeasure.allCases.map {
      cell($0, row.tally, standsOut: row.standsOut.contains($0))
    }
    let address = PageAddress.interactions((key, row.name ?? ""))
    let standing: HTML =
      row.standsOut.isEmpty
      ? .none
      : "<span class=\"pill warn\">"
        + row.standsOut.map { "\($0.heading)" }.joined(by: "</span> <span class=\"pill warn\">")
        + "</span>"
    return """
      <tr><th scope="row"><a href="\(address)"><bdi>\(row.name ?? "not named")</bdi></a></th>\
      <td class="n" data-value="\(row.tally.contacts)">\(PageWords.count(row.tally.contacts))</td>\(cells)\
      <td data-value="\(row.standsOut.count)">\(standing)</td></tr>

      """
  }

  private func cell(
    _ measure: CoachingMeasure, _ one: CoachingTally, standsOut: Bool
  ) -> HTML {
    let proportion = measure.proportion(one)
    let open: HTML =
      measure == .kept && one.openCommitments > 0
      ? "<div class=\"faint\">\(PageWords.count(one.openCommitments)) open</div>" : .none
    guard let share = proportion.share else {
      return "<td data-value=\"-1\"><span class=\"faint\">none</span>\(open)</td>"
    }
    return """
      <td\(standsOut ? " class=\"out\"" : .none) data-value="\(share, digits: 4)"><span class="share">\(PageWords.percent(share))</span> \
      <span class="faint">\(PageWords.count(proportion.hits)) of \(PageWords.count(proportion.count))</span>\
      \(picture(measure, proportion))\(open)</td>
      """
  }

  private func picture(_ measure: CoachingMeasure, _ proportion: Proportion) -> HTML {
    PageCharts.interval(
      proportion, beside: measure.proportion(tally.everybody).share, upTo: highest(measure))
  }
}

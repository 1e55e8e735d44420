import Casework
import Rules
import Transcripts

/// The view of moments: where contacts turn, who owned the moment, what customers say, and early warnings.
struct MomentsView {
  let tally: PageTally
  /// Titles by rule.
  let titles: [String: String]
  /// Rules that hear a problem, in their order.
  let themes: [String]
  /// The file that holds a case; empty on a page that holds all.
  let file: (Int) -> String

  /// Themes whose quotes are shown.
  private static let shownThemes = 12
  /// Days that a table shows.
  private static let shownDays = 62

  /// The view.
  var rendered: HTML {
    """
    <section id="moments" class="view" aria-labelledby="moments-title">
    <h2 id="moments-title" tabindex="-1">Moments</h2>
    \(turningPoints)\(ownership)\(warnings)\(voice)</section>

    """
  }

  private var turningPoints: HTML {
    let moments = tally.moments
    guard moments.contacts > 0 else { return "<p>There was no care contact.</p>\n" }
    let rows: [HTML] = Moment.allCases.map { moment in
      let count = moments.count(moment)
      let tenths: [HTML] = (moments.tenths[moment] ?? [Int](repeating: 0, count: MomentTally.parts))
        .map { "<td class=\"n\">\($0)</td>" }
      let roles = (moments.roles[moment] ?? [:]).sorted {
        ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue)
      }.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ")
      return """
        <tr><th scope="row">\(moment.words)</th><td class="n">\(PageWords.count(count))</td>\
        <td>\(roles.isEmpty ? "nobody" : roles)</td>\(tenths)</tr>

        """
    }
    let heads: [HTML] = (1...MomentTally.parts).map { "<th scope=\"col\" class=\"n\">\($0)</th>" }
    return """
      <h3>Where contacts turn</h3>
      <p class="note">Of \(PageWords.counted(moments.contacts, "care contact")): in which tenth of its turns a contact \
      came to each moment, the first time.</p>
      <div class="scroll" tabindex="0" role="group" aria-label="Chart of moments">\(PageCharts.moments(moments))</div>
      <details><summary>Figures, and who spoke</summary>
      <div class="scroll" tabindex="0" role="group" aria-label="Where contacts turn"><table>
      <thead><tr><th scope="col">Moment</th><th scope="col" class="n">Contacts</th>\
      <th scope="col">Who spoke</th>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody></table></div></details>

      """
  }

  private var ownership: HTML {
    guard tally.moments.contacts > 0 else { return .none }
    let rows: [HTML] = MomentTally.Ownership.allCases.map { kind in
      let share = Proportion(
        hits: tally.moments.ownership[kind] ?? 0, count: tally.moments.contacts)
      return """
        <tr><th scope="row">\(kind.words)</th><td class="n">\(PageWords.count(share.hits))</td>\
        <td><span class="share">\(PageWords.percent(share.share ?? 0))</span> \
        \(PageCharts.interval(share, beside: nil, upTo: 1))</td></tr>

        """
    }
    return """
      <h3>Who owned the moment</h3>
      <div class="scroll" tabindex="0" role="group" aria-label="Who owned the moment"><table>
      <thead><tr><th scope="col">Words of ownership came</th><th scope="col" class="n">Care contacts</th>\
      <th scope="col">Share, 95 % interval</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div>

      """
  }
}

extension MomentsView {
  private var orderedDays: [(name: String, day: PageTally.Day)] {
    tally.days.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var warnings: HTML {
    let days = orderedDays
    let stressed = ControlChart(days.map { ($0.name, $0.day.stressed) })
    guard let stressed else {
      return """
        <h3>Early warning</h3>
        <p>Too few days for limits: \(ControlChart.fewestDays) days of \(ControlChart.fewestContacts) contacts or more \
        are needed.</p>

        """
    }
    let themed = themes.compactMap { theme -> (String, [ControlChart.Day])? in
      let chart = ControlChart(
        days.map {
          ($0.name, Proportion(hits: $0.day.themes[theme] ?? 0, count: $0.day.stressed.count))
        })
      guard let found = chart?.warnings, !found.isEmpty else { return nil }
      return (theme, found)
    }
    let lines: [HTML] =
      stressed.warnings.map { warning("Stressed contacts", $0) }
      + themed.flatMap { theme, found in found.map { warning(titles[theme] ?? theme, $0) } }
    let chart = PageCharts.control(
      stressed, label: "Share of stressed contacts by day; the table has the figures")
    // Three standard deviations to both sides leave out 27 of 10,000.
    let byChance = Double(stressed.days.count * (1 + themes.count)) * 0.0027
    let told: HTML =
      lines.isEmpty
      ? "<p>No day's share of stressed contacts or of a theme is outside its limits.</p>\n"
      : "<ul class=\"warnings\">\n\(lines)</ul>\n"
    return """
      <h3>Early warning</h3>
      \(told)<p class="note">Share of contacts by day in which the customer was stressed or worse. Dashed: limits of three \
      standard deviations of a day's share by chance (p-chart); a ringed day is outside. Of all days and themes looked at, about \
      \(max(1, byChance), digits: 0) would be outside by chance alone.</p>
      <div class="scroll" tabindex="0" role="group" aria-label="Chart of stressed contacts by day">\(chart)</div>
      \(table(stressed))
      """
  }

  private func warning(_ what: String, _ day: ControlChart.Day) -> HTML {
    let share = day.proportion.share ?? 0
    let side = share > day.limits.upperBound ? "above" : "below"
    let limit = share > day.limits.upperBound ? day.limits.upperBound : day.limits.lowerBound
    return """
      <li><span class="pill \(side == "above" ? "bad" : "plain")">\(side) the limit</span> \
      <a href="\(PageAddress.interactions(("day", day.name)))">\(day.name)</a>: \(what), \
      \(PageWords.percent(share)) (\(day.proportion.hits) of \(day.proportion.count)), limit \
      \(PageWords.percent(limit))</li>

      """
  }

  private func table(_ chart: ControlChart) -> HTML {
    let rows: [HTML] = chart.days.suffix(Self.shownDays).map { day in
      """
      <tr><th scope="row"><a href="\(PageAddress.interactions(("day", day.name)))">\(day.name)</a></th>\
      <td class="n">\(day.proportion.hits)</td><td class="n">\(day.proportion.count)</td>\
      <td class="n">\(PageWords.percent(day.proportion.share ?? 0))</td>\
      <td>\(PageWords.percent(day.limits.lowerBound)) to \(PageWords.percent(day.limits.upperBound))</td>\
      <td>\(day.isOutside ? "outside" : "within")</td></tr>

      """
    }
    return """
      <details><summary>Figures by day</summary>
      <div class="scroll" tabindex="0" role="group" aria-label="Stressed contacts by day"><table>
      <thead><tr><th scope="col">Day</th><th scope="col" class="n">Stressed</th>\
      <th scope="col" class="n">Contacts</th><th scope="col" class="n">Share</th>\
      <th scope="col">Limits</th><th scope="col">Standing</th></tr></thead>
      <tbody>
      \(rows)</tbody></table></div></details>

      """
  }

  private var voice: HTML {
    let heard = themes.filter { tally.rules[$0]?.contacts ?? 0 > 0 }.sorted {
      tally.rules[$0]?.contacts ?? 0 > tally.rules[$1]?.contacts ?? 0
    }
    guard !heard.isEmpty else { return .none }
    let parts: [HTML] = heard.prefix(Self.shownThemes).map { theme in
      let use = tally.rules[theme] ?? RuleUse()
      let share = Proportion(hits: use.contacts, count: tally.summary.interactions)
      return """
        <h4><a href="\(PageAddress.interactions(("rule", theme)))">\(titles[theme] ?? theme)</a> \
        <span class="faint">\(PageWords.counted(use.contacts, "contact")), \
        \(PageWords.percent(share.share ?? 0))</span></h4>
        \(PageQuote.list(use, file: file))
        """
    }
    let rest = heard.count - Self.shownThemes
    let more: HTML =
      rest > 0 ? "<p class=\"faint\">\(rest) more themes stand under Rules.</p>\n" : .none
    return "<h3>The customers' voice</h3>\n\(parts)\(more)"
  }
}

extension PageQuote {
  /// Quotes of a rule with what stands around them, each with its place.
  static func list(_ use: RuleUse, file: (Int) -> String) -> HTML {
    guard !use.quotes.items.isEmpty else { return .none }
    let items: [HTML] = use.quotes.items.map { quote in
      let address = PageAddress.interaction(
        quote.number, turn: quote.turn, file: file(quote.number))
      return """
        <li>\(rendered(quote)) \
        <a class="place" href="\(address)">no. \(quote.number), turn \(quote.turn)</a></li>

        """
    }
    return "<ul class=\"voice\">\n\(items)</ul>\n"
  }
}

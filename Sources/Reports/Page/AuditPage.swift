package import Casework
package import Rules
package import Transcripts

/// An audit as a page for a browser: one file that needs nothing beside it, asks nobody for anything, and runs nothing
/// but its own script.
///
/// Cases are handed out as bytes as they come; what is kept is what the views count and choose. The views stand before
/// the cases, so they are written when all cases of the page are known. An audit of more cases than a page holds
/// becomes several pages and an index before them.
package struct AuditPage {
  /// What stands before the cases of a page, and behind them.
  package struct Frame: Sendable {
    /// Everything up to the first case.
    package let head: [UInt8]
    /// Everything after the last one.
    package let tail: [UInt8]
  }

  private let rulebook: Rulebook
  /// Cases that one page holds.
  private let casesOfPage: Int
  private let titles: [String: String]
  private let numbers: [String: Int]
  private let version: String
  private let now: Timestamp
  /// The page's file name without its ending, for links between the pages of a large audit.
  private let name: String
  private var whole: PageTally
  private var part: PageTally
  private var parts: [Part] = []
  private var firstOfPart = 1

  /// A page that is full.
  private struct Part: Sendable {
    let file: String
    let cases: ClosedRange<Int>
  }

  /// Makes a page of no cases.
  ///
  /// - Parameters:
  ///   - name: the name of the page's file without its ending.
  ///   - now: which check-ins are due is told by it.
  ///   - casesOfPage: an audit of more is split.
  package init(
    rulebook: Rulebook, version: String, now: Timestamp, name: String, casesOfPage: Int = 10_000
  ) {
    self.casesOfPage = casesOfPage
    self.rulebook = rulebook
    self.version = version
    self.now = now
    self.name = name
    titles = Dictionary(
      rulebook.entries.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    numbers = Dictionary(
      rulebook.entries.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    whole = PageTally(now: now)
    part = PageTally(now: now)
  }

  /// Takes a case in, and hands out what stands for it on its page.
  ///
  /// - Parameter known: its check-in, where a ledger knows it.
  package mutating func take(
    _ record: CaseRecord, story: InteractionStory, source: String, known: KnownCheckIn? = nil
  ) -> [UInt8] {
    let number = whole.summary.interactions + 1
    let reading = ContactReading(record, story)
    whole.take(record, reading, story, number: number, source: source, known: known)
    part.take(record, reading, story, number: number, source: source, known: known)
    return CaseView(
      record: record, story: story, number: number, source: source, titles: titles,
      numbers: numbers, known: known, now: now
    ).rendered.bytes
  }

  /// Whether the page has as many cases as it holds.
  package var isFull: Bool { part.summary.interactions >= casesOfPage }

  /// Whether the audit has become several pages.
  package var isSplit: Bool { !parts.isEmpty }

  /// The file name of the page that is being filled, once the audit is split.
  package var partFile: String { Self.file(name, parts.count + 1) }

  /// Ends a page of an audit that goes on, or that went on before.
  package mutating func endPart() -> Frame {
    let last = whole.summary.interactions
    let file = partFile
    let frame = frame(
      part, title: "Care audit, interactions \(firstOfPart) to \(last)", file: { _ in "" })
    parts.append(Part(file: file, cases: firstOfPart...max(firstOfPart, last)))
    firstOfPart = last + 1
    part = PageTally(now: now)
    return frame
  }

  /// Ends the audit on one page.
  package func end() -> Frame { frame(whole, title: "Care audit", file: { _ in "" }) }

  /// The page before the pages of a split audit: its views are of the whole audit, its cases lie in the other files.
  package func index() -> [UInt8] {
    let frame = frame(whole, title: "Care audit, all interactions") { number in
      Self.file(self.name, (number - 1) / self.casesOfPage + 1)
    }
    let rows: [HTML] = parts.map { part in
      """
      <tr><th scope="row"><a class="part" href="\(PageAddress.file(part.file))">\(part.file)</a></th>\
      <td class="n">\(PageWords.count(part.cases.lowerBound)) to \(PageWords.count(part.cases.upperBound))</td></tr>

      """
    }
    let list: HTML = """
      <p>This audit has \(PageWords.counted(whole.summary.interactions, "interaction")). They lie in these pages beside \
      this one; all else on this page is about the whole audit.</p>
      <table><thead><tr><th scope="col">Page</th><th scope="col" class="n">Interactions</th></tr></thead><tbody>
      \(rows)</tbody></table>

      """
    return frame.head + list.bytes + frame.tail
  }

  private static func file(_ name: String, _ part: Int) -> String { "\(name)-\(part).html" }
}

extension AuditPage {
  private func frame(
    _ tally: PageTally, title: String, file: @escaping (Int) -> String
  ) -> Frame {
    let themes = rulebook.rules.filter { rule in
      rule.meanings.contains { if case .problem = $0 { true } else { false } }
    }.map(\.id)
    let views: [HTML] = [
      TodayView(tally: tally, file: file).rendered,
      CoachingView(tally: tally).rendered,
      MomentsView(tally: tally, titles: titles, themes: themes, file: file).rendered,
      RulesView(tally: tally, rulebook: rulebook, numbers: numbers, file: file).rendered,
    ]
    let settled = tally.checkIns.settledNumbers.map { String($0) }.joined(separator: " ")
    let head: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="aftercare \(version)">
      <title>\(title)</title>
      <style>\(HTML.own(PageSources.style))</style>
      </head>
      <body>
      <a class="skip" href="#main">To the content</a>
      <header><div><h1>\(title)</h1>
      <p class="faint">\(subtitle(tally))</p></div>
      <nav aria-label="Views"><a href="#today">Today</a> <a href="#interactions">Interactions</a> \
      <a href="#coaching">Agents and queues</a> <a href="#moments">Moments</a> <a href="#rules">Rules</a></nav></header>
      <main id="main">
      \(views)<section id="interactions" class="view" aria-labelledby="interactions-title">
      <h2 id="interactions-title" tabindex="-1">Interactions</h2>
      <noscript><p class="note">Every interaction follows; open one to read it. Filters need scripts.</p></noscript>
      <p class="note">In the pictures: above, stress turn by turn; below, the gate: full bar held, half bar answer only, \
      line open. Cross: offer while held; triangle: offer; ring: tooling asked.</p>
      <div id="list" data-settled="\(settled)"></div>

      """
    let tail: HTML = """
      </section>
      <section id="interaction" class="view" aria-labelledby="interaction-title" hidden>
      <h2 id="interaction-title" tabindex="-1">Interaction</h2><div id="case"></div></section>
      </main>
      <div id="tip" role="tooltip" hidden></div>
      <script>\(HTML.own(PageSources.script))</script>
      </body>
      </html>

      """
    return Frame(head: head.bytes, tail: tail.bytes)
  }

  private func subtitle(_ tally: PageTally) -> HTML {
    let days = [tally.firstStart, tally.lastStart].compactMap { $0 }
      .map { String($0.rfc3339.prefix(10)) }
    let span = days.first == days.last ? days.prefix(1) : days[...]
    let parts = [
      span.joined(separator: " to "), PageWords.counted(tally.summary.interactions, "interaction"),
      "as of \(ReadableTime.minute(now))", "rules \(rulebook.fingerprint)",
    ].filter { !$0.isEmpty }
    return "\(parts.joined(separator: " · "))"
  }

  /// Nothing is loaded and nothing is sent; no style and no script runs but the page's own, known by their hashes; and no
  /// script may make markup from text.
  private static let policy =
    "default-src 'none'; style-src '\(hash(PageSources.style))'; "
    + "script-src '\(hash(PageSources.script))'; base-uri 'none'; form-action 'none'; "
    + "require-trusted-types-for 'script'; trusted-types 'none'"

  private static func hash(_ source: String) -> String {
    "sha256-" + Base64.text(of: SHA256.digest(of: Array(source.utf8)))
  }
}

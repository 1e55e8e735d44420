import Casework
import Rules
import Transcripts

/// The first view: whom to call, what was promised, which cases were worst.
struct TodayView {
  let tally: PageTally
  /// The file that holds a case; empty on a page that holds all.
  let file: (Int) -> String

  /// The view.
  var rendered: HTML {
    """
    <section id="today" class="view" aria-labelledby="today-title">
    <h2 id="today-title" tabindex="-1">Today</h2>
    \(figures)\(calls)\(promises)\(worst)</section>

    """
  }

  private var figures: HTML {
    let summary = tally.summary
    let checkIns = tally.checkIns.tally
    let tiles: [HTML] = [
      tile("Interactions", summary.interactions, PageWords.counted(summary.turns, "turn")),
      tile(
        "Check-ins overdue", checkIns[.overdue],
        "\(PageWords.count(checkIns[.due])) due now, "
          + "\(PageWords.count(checkIns[.infeasible])) without a fitting minute"
          + (checkIns[.done] > 0 ? ", \(PageWords.count(checkIns[.done])) done" : ""),
        .interactions(("check", "overdue"))),
      tile(
        "Offers while held", summary.offersMadeWhileHeld,
        "in \(PageWords.counted(tally.verdicts[.offerWhileHeld], "contact"))",
        .interactions(("verdict", ContactVerdict.offerWhileHeld.code))),
      tile(
        "Stressed or worse", summary.stressed,
        "\(PageWords.count(summary.byPeak[.crisis])) in crisis",
        .interactions(("stress", "stressed"))),
      tile(
        "Not confirmed", summary.notSolved,
        "\(PageWords.count(tally.verdicts[.claimed])) of them called solved",
        .interactions(("sort", "verdict"))),
      tile(
        "Commitments open", summary.commitmentsOpen,
        "\(PageWords.count(summary.commitments[.due])) came due, "
          + "\(PageWords.count(summary.commitments[.broken])) broken"),
    ]
    return "<ul class=\"tiles\">\(tiles)</ul>\n\(unjudged)"
  }

  private var unjudged: HTML {
    let count = tally.summary.unjudged
    guard count > 0 else { return .none }
    return """
      <p class="note"><b>\(PageWords.counted(count, "interaction")) could not be judged</b>: nobody is known to be the \
      customer, or no rules know the language. Say who is who when the audit is made: \
      <code>--speaker NAME=customer</code>, <code>--speaker NAME=agent</code>; rules for a language come in by \
      <code>--rules</code>.</p>

      """
  }

  private func tile(
    _ name: String, _ count: Int, _ details: String, _ address: PageAddress? = nil
  ) -> HTML {
    let inner: HTML =
      "<span class=\"name\">\(name)</span><span class=\"figure\">\(PageWords.count(count))</span>"
    let words: HTML = "<span class=\"faint\">\(details)</span>"
    guard let address, count > 0 else { return "<li class=\"tile\">\(inner)\(words)</li>\n" }
    return "<li><a class=\"tile\" href=\"\(address)\">\(inner)\(words)</a></li>\n"
  }

  private var calls: HTML {
    let owed = tally.checkIns.tally.sum(CheckInStanding.allCases.filter(\.isOwed))
    guard owed > 0 else {
      return "<h3>Call back</h3>\n<p>No check-in is owed.</p>\n"
    }
    let calls = tally.calls.items.filter { tally.checkIns.standing(of: $0.debt).isOwed }
      .prefix(PageTally.listed)
    let rows = calls.map(row)
    let more: HTML =
      owed > calls.count
      ? """
      <p class="faint">\(PageWords.count(owed - calls.count)) more: \
      <a href="\(PageAddress.interactions(("check", "owed")))">all check-ins owed</a></p>

      """ : .none
    return """
      <h3>Call back</h3>
      <p class="note">Where somebody may be in danger first; then overdue before due, the most distressed first.</p>
      <div class="scroll" tabindex="0" role="group" aria-label="Check-ins owed"><table>
      <thead><tr><th scope="col">Standing</th><th scope="col">Interaction</th>\
      <th scope="col">When</th><th scope="col">Who calls</th><th scope="col">What it is about</th>\
      </tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      \(more)
      """
  }

  private func row(_ call: CallBack) -> HTML {
    let standing = call.debt.standing
    let people = call.phrase.people
    let reasons = call.followUp.infeasibleBecause.joined(separator: "; ")
    let when =
      call.phrase.time ?? (reasons.isEmpty ? "no time" : reasons)
    let window: HTML =
      call.followUp.window.map {
        "<br><span class=\"faint\">window closes \(ReadableTime.minute($0.closesAt))</span>"
      } ?? .none
    let state = "\(call.stress.name), problem \(call.problem.rawValue)"
    return """
      <tr><td><span class="pill \(standing.style)">\(standing.name)</span></td>\
      <td>\(link(call.interaction, call.number))\
      \(call.customer.map { "<br><span class=\"faint\"><bdi>\($0)</bdi></span>" } ?? .none)</td>\
      <td class="when">\(when)\(window)</td><td><bdi>\(people.isEmpty ? "nobody named" : people)</bdi></td>\
      <td>\(call.quote.map(PageQuote.rendered) ?? PageQuote.rendered(nil))<br><span class="faint">\(state)</span></td></tr>

      """
  }

  private var promises: HTML {
    guard tally.promises.total > 0 else { return .none }
    let now = tally.now
    let rows: [HTML] = tally.promises.items.map { promise in
      """
      <tr><td><span class="pill \(promise.due < now ? "bad" : "plain")">\
      \(promise.due < now ? "past due" : "open")</span></td>\
      <td>\(ReadableTime.minute(promise.due))</td>\
      <td>\(link(promise.interaction, promise.number, turn: promise.commitment.turn))</td>\
      <td><bdi>\(promise.agent ?? "not named")</bdi></td>\
      <td>\(PageQuote.rendered(promise.commitment.evidence))</td></tr>

      """
    }
    let more: HTML =
      tally.promises.hidden > 0
      ? "<p class=\"faint\">\(PageWords.count(tally.promises.hidden)) more that fall due later.</p>\n"
      : .none
    return """
      <h3>Commitments falling due</h3>
      <div class="scroll" tabindex="0" role="group" aria-label="Commitments falling due"><table>
      <thead><tr><th scope="col">Standing</th><th scope="col">Due</th>\
      <th scope="col">Interaction</th><th scope="col">Agent</th><th scope="col">Promise</th></tr>\
      </thead>
      <tbody>
      \(rows)</tbody></table></div>
      \(more)
      """
  }

  private var worst: HTML {
    guard tally.worst.total > 0 else {
      return "<h3>Worst interactions</h3>\n<p>\(tally.summary.nothingNeeded)</p>\n"
    }
    let items: [HTML] = tally.worst.items.map { item in
      let reasons: [HTML] = item.attention.reasons(tally.checkIns).map { reason in
        """
        <li><span class="pill \(reason.tone.style)">\(reason.label)</span> \
        <span class="quote" dir="auto">\(reason.text)</span> \
        <span class="faint">\([reason.turn, reason.rule].filter { !$0.isEmpty }.joined(separator: ", "))\
        </span></li>

        """
      }
      return """
        <li>\(link(item.attention.interaction, item.number)) \
        <span class="faint">\(item.attention.source)</span><ul class="reasons">
        \(reasons)</ul></li>

        """
    }
    return """
      <h3>Worst interactions</h3>
      <p class="note">\(PageWords.count(tally.worst.total)) need a supervisor\
      \(tally.worst.hidden > 0 ? "; the first \(tally.worst.items.count):" : ", worst first:")</p>
      <ol class="worst">
      \(items)</ol>

      """
  }

  private func link(_ name: String, _ number: Int, turn: Int? = nil) -> HTML {
    let address = PageAddress.interaction(number, turn: turn, file: file(number))
    return "<a href=\"\(address)\"><bdi>\(name)</bdi></a>"
  }
}

/// Words that somebody said, in quotation marks and in their own direction.
enum PageQuote {
  /// A quote with what stands around it.
  static func rendered(_ quote: VoicedQuote) -> HTML {
    "<q dir=\"auto\">\(quote.before)<mark>\(quote.words)</mark>\(quote.after)</q>"
  }

  /// The quote of a piece of evidence, or that there are none.
  static func rendered(_ evidence: Evidence?) -> HTML {
    guard let quote = evidence?.quote else { return "<span class=\"faint\">no words</span>" }
    return "<q dir=\"auto\">\(quote)</q>"
  }
}

extension CheckInStanding {
  /// How the standing looks.
  var style: HTML {
    switch self {
    case .overdue: "bad"
    case .due, .infeasible: "warn"
    case .done: "good"
    case .upcoming, .withoutTime, .lapsed, .cancelled: "plain"
    }
  }

  /// The standing in addresses.
  var code: String {
    switch self {
    case .overdue: "overdue"
    case .due: "due"
    case .upcoming: "upcoming"
    case .infeasible: "infeasible"
    case .withoutTime: "without-time"
    case .done: "done"
    case .lapsed: "lapsed"
    case .cancelled: "cancelled"
    }
  }
}

extension TextStyle.Tone? {
  /// How the tone looks on a page.
  var style: HTML {
    switch self {
    case .bad: "bad"
    case .warning: "warn"
    case .good: "good"
    case .faint, .heading, nil: "plain"
    }
  }
}

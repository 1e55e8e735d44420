import Casework
import Transcripts

/// What is owed after a contact: the check-in and the brief for who makes it.
struct FollowUpPart {
  private let followUp: FollowUp
  private let known: KnownCheckIn?
  private let now: Timestamp

  /// Tells of a follow-up as it stands at a moment, by the ledger where one knows it.
  init(_ followUp: FollowUp, known: KnownCheckIn?, now: Timestamp) {
    self.followUp = followUp
    self.known = known
    self.now = now
  }

  /// The part.
  var rendered: HTML {
    guard let standing = CheckInStanding(followUp, known: known, now: now) else {
      return "<h3>Check-in</h3><p>None is owed.</p>"
    }
    let phrase = CheckInPhrase(followUp, known: known)
    let window: HTML =
      followUp.window.map {
        "<dt>window</dt><dd>\(ReadableTime.minute($0.opensAt)) to \(ReadableTime.minute($0.closesAt))</dd>"
          as HTML
      } ?? "<dt>window</dt><dd>none: no time is known</dd>"
    let nearest = [
      followUp.nearest?.before.map { "before: " + ReadableTime.minute($0) },
      followUp.nearest?.after.map { "after: " + ReadableTime.minute($0) },
    ].compactMap(\.self).joined(separator: "; ")
    let near: HTML = nearest.isEmpty ? .none : "<dt>nearest</dt><dd>\(nearest)</dd>"
    let why = (followUp.infeasibleBecause + (followUp.checkIn?.because ?? []))
      .joined(separator: "; ")
    let because: HTML = why.isEmpty ? .none : "<dt>because</dt><dd>\(why)</dd>"
    return """
      <h3>Check-in</h3><p><span class="pill check \(standing.style)">\(standing.name)</span> \
      \(phrase.time ?? "no minute") <bdi>\(phrase.people)</bdi></p>\
      <dl class="terms">\(window)\(because)\(near)</dl>\(brief)
      """
  }

  private var brief: HTML {
    guard let brief = followUp.brief else { return .none }
    let confirm: [HTML] = brief.confirm.map { "<li>\($0)</li>" }
    let problem: [HTML] = brief.problem.map {
      "<li>\(PageQuote.rendered($0)) <span class=\"faint\">\($0.turn.map { "turn \($0)" } ?? "")</span></li>"
    }
    let promised: [HTML] = brief.commitments.map {
      "<li>\(PageQuote.rendered($0.evidence)) <span class=\"faint\">\($0.state.rawValue)</span></li>"
    }
    let parts: [(String, [HTML])] = [
      ("Confirm", confirm), ("The problem", problem), ("Still promised", promised),
    ]
    return parts.filter { !$0.1.isEmpty }.map { name, items -> HTML in
      "<h4>\(name)</h4><ul class=\"why\">\(items)</ul>"
    }.joined()
  }
}

import Casework
import Rules
import Transcripts

/// A turn of the transcript: ladder, problem and gate beside it, and the words with their evidence marked.
struct TurnPart {
  let step: InteractionStory.Step
  let before: InteractionStory.Step?
  let number: Int
  let titles: [String: String]

  /// The turn.
  var rendered: HTML {
    let advice = step.advice
    let role = step.record.speaker?.rawValue ?? "event"
    let time = (advice.at ?? step.record.at).map(ReadableTime.clock)
    let place: HTML =
      step.number.map { " id=\"turn-\(number)-\($0)\" data-turn=\"\($0)\"" as HTML } ?? .none
    let name: HTML = step.record.name.map { " <bdi>\($0)</bdi>" as HTML } ?? .none
    return """
      <li class="turn \(side) l\(advice.stress.level.rawValue) g-\(advice.gate.decision.style)"\(place)>\
      <span class="no">\(step.number.map(String.init) ?? "")</span>\
      <span class="ladder">\(rungs)\(change("stress", advice.stress.level.name, before?.advice.stress.level.name ?? StressLevel.calm.name))</span>\
      <span class="problem">\(change("problem", advice.problem.state.rawValue, before?.advice.problem.state.rawValue ?? ProblemState.none.rawValue))</span>\
      <span class="gate">\(change("gate", advice.gate.decision.words, before?.advice.gate.decision.words ?? ""))</span>\
      <div class="speech"><p class="who"><b>\(role)</b>\(name)\
      \(time.map { " <span class=\"faint\">\($0)</span>" as HTML } ?? .none)\(event)</p>\(words)\(tags)\(findings)</div></li>

      """
  }

  private var side: HTML {
    switch step.record.speaker {
    case .customer: "customer"
    case .agent, .supervisor, .bot: "company"
    case .system, .note, .unknown, nil: "other"
    }
  }

  private var rungs: HTML {
    let label = "stress \(step.advice.stress.level.name)"
    return "<i class=\"rungs\" role=\"img\" aria-label=\"\(label)\"></i>"
  }

  /// A state's name where it changed; where it stayed the mark beside it goes on.
  private func change(_ what: String, _ now: String, _ before: String) -> HTML {
    now == before ? .none : "<span class=\"sr\">\(what): </span>\(now)"
  }

  private var event: HTML {
    guard let event = step.record.event else { return .none }
    let offer = step.record.offer.map { ": " + $0.kind.rawValue + ($0.id.map { " " + $0 } ?? "") }
    return " <span class=\"pill plain\">\(event.rawValue)\(offer ?? "")</span>"
  }

  private var words: HTML {
    guard let text = step.record.text else { return .none }
    let scalars = Array(text.unicodeScalars)
    let cuts = Set(
      [0, scalars.count]
        + step.marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
        .filter { $0 <= scalars.count }
    ).sorted()
    var pieces = HTML.none
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = String(String.UnicodeScalarView(scalars[start..<end]))
      let marks = step.marks.filter { $0.span.lowerBound <= start && end <= $0.span.upperBound }
      if let first = marks.first {
        // Of words that several rules heard each name is told.
        var ids: [String] = []
        for mark in marks where !ids.contains(mark.rule) { ids.append(mark.rule) }
        pieces += """
          <mark class="m-\(first.meaning.marker)\(marks.allSatisfy(\.isTrial) ? " trial" : .none)" tabindex="0" \
          data-rules="\(ids.joined(separator: " "))">\(lines: piece)</mark>
          """
      } else {
        pieces += "\(lines: piece)"
      }
    }
    return "<p class=\"said\" dir=\"auto\">\(pieces)</p>"
  }

  private var tags: HTML {
    var told: [String] = []
    var items: [HTML] = []
    for match in step.advice.matches {
      let means = [match.meaning.marker, match.meaning.detail].compactMap(\.self)
        .joined(separator: " ")
      guard !told.contains(means + match.evidence.rule) else { continue }
      told.append(means + match.evidence.rule)
      items.append(
        """
        <li><span class="t-\(match.meaning.marker)">\(means)\(match.isTrial ? ", trial" : "")</span> \
        <a href="\(PageAddress.rule(match.evidence.rule))">\(match.evidence.rule)</a></li>
        """)
    }
    return items.isEmpty ? .none : "<ul class=\"tags\" aria-label=\"Heard\">\(items)</ul>"
  }

  private var findings: HTML {
    step.advice.findings.map { finding -> HTML in
      """
      <p class="finding"><span class="pill \(TextStyle.Tone(finding.severity).style)">\
      \(finding.severity.name)\(finding.isTrial ? ", trial" : "")</span> \(finding.message)</p>
      """
    }.joined()
  }
}

extension GateDecision {
  /// The decision for a reader.
  var words: String {
    switch self {
    case .open: "open"
    case .answerOnly: "answer only"
    case .blocked: "held"
    }
  }

  /// How the decision looks.
  var style: HTML {
    switch self {
    case .open: "open"
    case .answerOnly: "answer"
    case .blocked: "held"
    }
  }
}

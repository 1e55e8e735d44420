import Casework
import Rules
import Transcripts

/// A turn of the transcript: ladder, problem and gate beside it, and the words with their evidence marked.
///
/// A large audit has a hundred thousand of them, so the markup is short and the style does the rest.
struct TurnPart {
  private let step: InteractionStory.Step
  private let before: InteractionStory.Step?
  private let number: Int
  private let heard: [Heard]

  /// What was heard, once for each rule and meaning.
  private struct Heard: Equatable {
    let means: String
    let rule: String
  }

  /// Makes the turn of a case; what changed is told beside what stood before.
  init(_ step: InteractionStory.Step, before: InteractionStory.Step?, number: Int) {
    self.step = step
    self.before = before
    self.number = number
    var heard: [Heard] = []
    for match in step.advice.matches {
      let means = [match.meaning.marker, match.meaning.detail, match.isTrial ? "(trial)" : nil]
      let one = Heard(
        means: means.compactMap(\.self).joined(separator: " "), rule: match.evidence.rule)
      if !heard.contains(one) { heard.append(one) }
    }
    self.heard = heard
  }

  /// The turn.
  var rendered: HTML {
    let advice = step.advice
    let last = before?.advice
    let role = step.record.speaker?.rawValue ?? "event"
    let time = (advice.at ?? step.record.at).map(ReadableTime.clock)
    let place: HTML = step.number.map { " id=\"t\(number)-\($0)\"" as HTML } ?? .none
    let name: HTML = step.record.name.map { " <bdi>\($0)</bdi>" as HTML } ?? .none
    let stress = change(
      "k1", "stress", advice.stress.level.name, last?.stress.level.name ?? StressLevel.calm.name)
    let problem = change(
      "k2", "problem", advice.problem.state.rawValue,
      last?.problem.state.rawValue ?? ProblemState.none.rawValue)
    let gate = change("k3", "gate", advice.gate.decision.words, last?.gate.decision.words ?? "")
    return """
      <li class="\(side) l\(advice.stress.level.rawValue) \(advice.gate.decision.style)"\(place)>\
      <small>\(step.number.map { String($0) } ?? "")</small>\(stress)\(problem)\(gate)<div><b>\(role)</b>\(name)\
      \(time.map { " <small>\($0)</small>" as HTML } ?? .none)\(event)\(words)\(tags)\(findings)</div></li>

      """
  }

  private var side: HTML {
    switch step.record.speaker {
    case .customer: "c"
    case .agent, .supervisor, .bot: "a"
    case .system, .note, .unknown, nil: "o"
    }
  }

  /// A state's name where it changed; where it stayed, the mark beside it goes on.
  private func change(_ style: HTML, _ what: String, _ now: String, _ before: String) -> HTML {
    now == before ? .none : "<b class=\"\(style)\"><i>\(what) </i>\(now)</b>"
  }

  private var event: HTML {
    guard let event = step.record.event else { return .none }
    let offer = step.record.offer.map { ": " + $0.kind.rawValue + ($0.id.map { " " + $0 } ?? "") }
    return " <span class=\"pill\">\(event.rawValue)\(offer ?? "")</span>"
  }

  private var words: HTML {
    guard let text = step.record.text else { return .none }
    guard !step.marks.isEmpty else { return "<p dir=\"auto\">\(lines: text)</p>" }
    let scalars = Array(text.unicodeScalars)
    let ends = step.marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }
    let cuts = Set([0, scalars.count] + ends.filter { $0 <= scalars.count }).sorted()
    var pieces = HTML.none
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = String(String.UnicodeScalarView(scalars[start..<end]))
      let marks = step.marks.filter { $0.span.lowerBound <= start && end <= $0.span.upperBound }
      pieces += marks.isEmpty ? "\(lines: piece)" : marked(piece, by: marks)
    }
    return "<p dir=\"auto\">\(pieces)</p>"
  }

  /// Words that were heard, with the numbers of what they were heard as below the turn.
  private func marked(_ words: String, by marks: [InteractionStory.Mark]) -> HTML {
    let numbers = Set(
      marks.compactMap { mark in heard.firstIndex { $0.rule == mark.rule }.map { $0 + 1 } })
    let style = marks[0].meaning.marker + (marks.allSatisfy(\.isTrial) ? " trial" : "")
    let told = numbers.sorted().map { String($0) }.joined(separator: " ")
    return "<mark class=\"\(style)\" data-m=\"\(told)\">\(lines: words)</mark>"
  }

  private var tags: HTML {
    guard !heard.isEmpty else { return .none }
    let items: [HTML] = heard.map { "<li>\($0.means) \(RuleLink.rendered($0.rule))</li>" }
    return "<ul>\(items)</ul>"
  }

  private var findings: HTML {
    step.advice.findings.map { finding -> HTML in
      """
      <div><span class="pill \(TextStyle.Tone(finding.severity).style)">\
      \(finding.severity.name)\(finding.isTrial ? ", trial" : "")</span> \(finding.message)</div>
      """
    }.joined()
  }
}

/// A rule's id, which the page's script makes a link to its page.
enum RuleLink {
  /// The id.
  static func rendered(_ id: String) -> HTML { "<a class=\"r\">\(id)</a>" }
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
    case .open: "go"
    case .answerOnly: "ga"
    case .blocked: "gh"
    }
  }
}

package import Casework
import Diagnostics
import Rules
import Transcripts

/// Why an interaction was judged so, turn by turn, for a person to read.
package struct ExplainText {
  private let style: TextStyle
  private let isVerbose: Bool
  private let titles: [String: String]

  /// Makes the text's layout; a verbose one shows all that was heard.
  ///
  /// - Parameter titles: what the gate's reasons say, by id.
  package init(isVerbose: Bool, style: TextStyle, titles: [String: String] = [:]) {
    self.isVerbose = isVerbose
    self.style = style
    self.titles = titles
  }

  /// The explanation of one interaction as text.
  package func rendered(_ steps: [ExplainStep], closing: CaseRecord, source: String) -> String {
    var text = header(closing, source: source)
    var before: Advice?
    let columns = StepColumns(steps)
    for step in steps {
      text += "\n" + spoken(step, columns)
      for line in changes(from: before, to: step.advice) + findings(of: step.advice) {
        text += columns.indentation + line + "\n"
      }
      before = step.advice
    }
    return text + "\n" + FollowUpText(style: style).rendered(closing)
  }

  private func header(_ closing: CaseRecord, source: String) -> String {
    let facts = [
      closing.facts.channel, closing.facts.queue.map { "queue " + $0 },
      closing.facts.customer.map { "customer " + $0 }, closing.facts.agent.map { "agent " + $0 },
    ].compactMap { $0.map(TerminalText.escaped) }
    let started = closing.startedAt.map(ReadableTime.minute)
    let details = ([started].compactMap(\.self) + facts).joined(separator: ", ")
    return style.paint(TerminalText.escaped(closing.interaction), .heading) + "  "
      + style.paint(TerminalText.escaped(source), .faint) + "\n"
      + (details.isEmpty ? "" : details + "\n")
  }

  private func spoken(_ step: ExplainStep, _ columns: StepColumns) -> String {
    let record = step.record
    let head = columns.head(of: step)
    let label = record.event.map { "[\($0.rawValue)]" }
    let role = [record.speaker?.rawValue, record.speaker == .unknown ? record.name : nil]
      .compactMap { $0.map(TerminalText.escaped) }.joined(separator: " ")
    let speaker = role.isEmpty ? nil : role + ":"
    var said = record.text.map(Quoted.lines) ?? []
    let first = [speaker, label, said.first].compactMap(\.self).joined(separator: " ")
    said.replaceSubrange(..<min(1, said.count), with: [first])
    let room = style.width.map { max(30, $0 - columns.indentation.count) }
    let lines = said.flatMap { TextWidth.wrap($0, to: room) }
    let advice = step.advice
    let state =
      "\(advice.stress.level.name) | \(advice.problem.state.rawValue) | "
      + advice.gate.decision.rawValue
    return head + lines.joined(separator: "\n" + columns.indentation) + "\n"
      + columns.indentation + style.paint(state, .faint) + "\n"
  }
}

extension ExplainText {
  private func changes(from before: Advice?, to after: Advice) -> [String] {
    var lines: [String] = []
    if isVerbose {
      lines += after.matches.map { match in
        let means = [match.meaning.marker, match.meaning.detail].compactMap(\.self)
        return named("heard", means.joined(separator: " ") + (match.isTrial ? " (trial)" : ""), nil)
          + reason(match.evidence)
      }
    }
    let level = after.stress.level
    if level < before?.stress.level ?? .calm {
      lines += fall(from: before?.stress.level ?? .calm, in: after)
    } else if level != before?.stress.level ?? .calm {
      lines += change(
        "stress", from: before?.stress.level.name ?? StressLevel.calm.name, to: level.name,
        TextStyle.Tone(level), after.stress.because, at: after.turn)
    }
    let state = after.problem.state
    if state != before?.problem.state ?? .none || after.problem.count != before?.problem.count ?? 0
    {
      lines += change(
        "problem", from: before?.problem.state.rawValue ?? ProblemState.none.rawValue,
        to: state.rawValue, TextStyle.Tone(state), after.problem.because, at: after.turn)
    }
    let decision = after.gate.decision
    if decision != before?.gate.decision || after.gate.opensWhen != before?.gate.opensWhen {
      lines += change(
        "gate", from: before?.gate.decision.rawValue, to: decision.rawValue,
        TextStyle.Tone(decision), after.gate.because, at: after.turn)
    }
    return lines
  }

  /// A rung down: by words that ease it, or by turns without a sign of stress.
  private func fall(from before: StressLevel, in advice: Advice) -> [String] {
    let level = advice.stress.level
    let easing = advice.matches.filter { match in
      !match.isTrial && (match.meaning == .relief || match.meaning == .resolution(.confirmed))
    }
    let move = named("stress", "\(before.name) -> \(level.name)", TextStyle.Tone(level))
    guard let first = easing.first else {
      return [move + "  no sign of stress in the customer's last turns"]
    }
    return [move + reason(first.evidence, at: advice.turn)]
  }

  /// One line for each reason of this turn; where none is of this turn, for all that hold.
  private func change(
    _ name: String, from: String?, to: String, _ tone: TextStyle.Tone?, _ because: [Evidence],
    at turn: Int
  ) -> [String] {
    let fresh = because.filter { $0.turn == turn }
    let reasons = fresh.isEmpty ? because : fresh
    let move = from.map { $0 == to ? to : "\($0) -> \(to)" } ?? to
    guard let first = reasons.first else { return [named(name, move, tone)] }
    return [named(name, move, tone) + reason(first, at: turn)]
      + reasons.dropFirst().prefix(2).map { named("", "", nil) + reason($0, at: turn) }
  }

  private func findings(of advice: Advice) -> [String] {
    advice.findings.map { finding in
      named(
        "finding", finding.severity.name + (finding.isTrial ? " (trial)" : ""),
        TextStyle.Tone(finding.severity)) + "  "
        + TerminalText.escaped(finding.id + "  " + finding.message)
    }
  }

  private func named(_ name: String, _ value: String, _ tone: TextStyle.Tone?) -> String {
    TextWidth.pad(name, to: 8) + style.paint(TextWidth.pad(value, to: 22), tone)
  }

  private func reason(_ evidence: Evidence, at turn: Int? = nil) -> String {
    let elsewhere =
      evidence.turn.flatMap { $0 == turn || turn == nil ? nil : " (turn \($0))" } ?? ""
    let quote = Quoted.words(evidence.quote)
    let title = titles[evidence.rule].map { "  " + TerminalText.escaped($0) } ?? ""
    return "  " + TerminalText.escaped(evidence.rule) + title
      + (quote.isEmpty ? "" : "  " + quote) + elsewhere
  }
}

/// Where the columns of an explanation stand.
private struct StepColumns {
  private let turn: Int
  private let time: Int

  init(_ steps: [ExplainStep]) {
    turn = String(steps.last?.advice.turn ?? 0).count
    time = steps.map { Self.time(of: $0).count }.max() ?? 0
  }

  /// Blanks as wide as the columns before the text.
  var indentation: String {
    String(repeating: " ", count: turn + 2 + (time > 0 ? time + 2 : 0))
  }

  /// Number and time of a step; a pure event has no number.
  func head(of step: ExplainStep) -> String {
    let number = step.record.text == nil ? "" : String(step.advice.turn)
    return TextWidth.padLeft(number, to: turn) + "  "
      + (time > 0 ? TextWidth.pad(Self.time(of: step), to: time) + "  " : "")
  }

  private static func time(of step: ExplainStep) -> String {
    if let at = step.advice.at ?? step.record.at { return ReadableTime.clock(at) }
    return step.record.offset.map(ReadableTime.elapsed) ?? ""
  }
}

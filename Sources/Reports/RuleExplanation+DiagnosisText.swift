package import Casework
import Diagnostics
import Rules
import Transcripts

/// Why a rule was heard or was not, for a person to read.
package struct RuleDiagnosisText {
  private let style: TextStyle
  private let isVerbose: Bool

  /// Makes the text's layout; a verbose one tells where the rule came close though it was heard elsewhere.
  package init(isVerbose: Bool, style: TextStyle) {
    self.isVerbose = isVerbose
    self.style = style
  }

  /// The explanation as text.
  package func rendered(_ explanation: RuleExplanation, source: String) -> String {
    let standing = explanation.standing
    let heading =
      style.paint(TerminalText.escaped(explanation.interaction), .heading) + "  "
      + style.paint(TerminalText.escaped(source), .faint)
    let title = TerminalText.escaped(standing.id + "  " + standing.title)
    let body =
      switch explanation.answer {
      case .rule(let diagnosis): lines(diagnosis, standing)
      case .finding(let diagnosis): lines(diagnosis, standing)
      case .gate(let diagnosis): lines(diagnosis, standing)
      }
    return ([heading, title] + self.standing(standing) + body)
      .flatMap(wrapped).map { $0 + "\n" }.joined()
  }

  /// Whether it runs at all, and what packs did to it.
  private func standing(_ standing: RuleStanding) -> [String] {
    var lines: [String] = []
    if let off = standing.changes.last(where: { $0.kind == .off }), standing.status == .retired {
      lines.append("It never runs: switched off by pack \(off.pack). " + (off.because ?? ""))
    } else if standing.status == .retired {
      lines.append("It never runs: its status is retired.")
    } else if standing.status == .draft {
      lines.append("It never runs: its status is draft. What follows is as if it ran.")
    } else if standing.status == .trial {
      lines.append("It is on trial: it is shown and moves nothing.")
    }
    for change in standing.changes where change.kind != .off {
      lines.append("It was \(change.kind.rawValue) by pack \(change.pack).")
    }
    return lines.map(TerminalText.escaped)
  }

  private func lines(_ diagnosis: RuleDiagnosis, _ standing: RuleStanding) -> [String] {
    guard standing.status != .retired else { return [] }
    let heard = diagnosis.heard.map { turn in
      labelled(
        "turn \(turn.turn)",
        [
          turn.speaker?.rawValue, turn.evidence.map { Quoted.words($0.quote) }.first,
          turn.isAtEnd ? "(told at the end)" : nil,
          turn.with.isEmpty
            ? nil : "after " + turn.with.map(ObstacleText.said).joined(separator: ", "),
        ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  "))
    }
    let verdict = heard.isEmpty ? "Not heard." : "Heard:"
    return [style.paint(verdict, heard.isEmpty ? .warning : .good)] + heard
      + nearest(diagnosis)
  }

  private func nearest(_ diagnosis: RuleDiagnosis) -> [String] {
    guard diagnosis.heard.isEmpty || isVerbose else { return [] }
    let overall = diagnosis.overall.flatMap(ObstacleText.lines).map {
      labelled($0.label, $0.text)
    }
    if diagnosis.nearest.isEmpty {
      return overall.isEmpty && diagnosis.heard.isEmpty
        ? ["No turn came near: none of its words was said by whom it hears."] : overall
    }
    return overall + ["It came closest here:"]
      + diagnosis.nearest.flatMap { turn in
        [
          labelled(
            "turn \(turn.turn)",
            [turn.speaker.rawValue, Quoted.words(turn.words?.quote)]
              .filter { !$0.isEmpty }.joined(separator: "  "))
        ] + turn.obstacles.flatMap(ObstacleText.lines).map { labelled($0.label, $0.text, by: 4) }
      }
  }

  private func lines(_ diagnosis: FindingDiagnosis, _ standing: RuleStanding) -> [String] {
    guard standing.runs else { return [] }
    let found = diagnosis.found.map { finding in
      labelled(
        "turn \(finding.turn)",
        ([finding.severity.name]
          + finding.because.prefix(3).map { reason in
            TerminalText.escaped(reason.rule) + " " + ObstacleText.said(reason)
          }).joined(separator: "  "))
    }
    guard found.isEmpty else { return [style.paint("Found:", .good)] + found }
    return [style.paint("Not found.", .warning), "It came closest here:"]
      + diagnosis.nearest.flatMap { near in
        [labelled("turn \(near.turn)", "")]
          + near.obstacles.flatMap(ObstacleText.lines).map {
            labelled($0.label, $0.text, by: 4)
          }
      }
  }
}

extension RuleDiagnosisText {
  private func lines(_ diagnosis: GateDiagnosis, _ standing: RuleStanding) -> [String] {
    var lines: [String] = []
    if diagnosis.stretches.isEmpty, standing.kind == .decision {
      lines.append(style.paint("It was never the gate's reason while the contact ran.", .warning))
    }
    for stretch in diagnosis.stretches {
      let turns =
        stretch.from == stretch.to
        ? "Turn \(stretch.from)" : "Turns \(stretch.from) to \(stretch.to)"
      lines += gate(
        stretch.reading, when: turns, reason: standing.kind == .decision ? standing.id : nil)
    }
    return lines + gate(diagnosis.end, when: "After the end", reason: nil)
  }

  private func gate(_ gate: GateReading, when: String, reason: String?) -> [String] {
    let reasons = gate.because.filter { reason == nil || $0.rule == reason }
    let because = reasons.prefix(3).map { evidence in
      labelled(
        "because", TerminalText.escaped(evidence.rule) + " " + ObstacleText.said(evidence))
    }
    let facts = gate.opensWhen.enumerated().map { index, fact in
      labelled(index == 0 ? "opens when" : "and", fact.words)
    }
    let until = gate.opensAt.map { [labelled("at latest", ReadableTime.minute($0))] } ?? []
    return [when + ": " + style.paint(gate.decision.rawValue, TextStyle.Tone(gate.decision))]
      + because + facts + until
  }

  private func labelled(_ label: String, _ text: String, by indent: Int = 2) -> String {
    let head = String(repeating: " ", count: indent)
    return text.isEmpty ? head + label : head + TextWidth.pad(label, to: 10) + "  " + text
  }

  /// A long line goes on below its text.
  private func wrapped(_ line: String) -> [String] {
    guard let width = style.width, TextWidth.columns(of: line) > width else { return [line] }
    let indent = line.prefix { $0 == " " }.count
    guard indent > 0 else { return TextWidth.wrap(line, to: width) }
    let column = indent + 12
    let head = String(line.prefix(column))
    let rest = TextWidth.wrap(String(line.dropFirst(column)), to: max(30, width - column))
    return rest.enumerated().map { index, part in
      (index == 0 ? head : String(repeating: " ", count: column)) + part
    }
  }
}

import Casework
import Diagnostics
import Rules
import Transcripts

/// How an interaction ended and what is owed after it, for a person to read.
struct FollowUpText {
  let style: TextStyle

  /// The end of an explanation.
  func rendered(_ record: CaseRecord) -> String {
    var text = style.paint("At the end", .heading) + "\n"
    text += row("stress", "\(record.stress.level.name) (highest: \(record.stress.peak.name))")
    let confirmation = record.problem.confirmation.map { " (\($0.rawValue))" } ?? ""
    text += row("problem", record.problem.state.rawValue + confirmation)
    text += row("gate", gate(record.gate))
    text += rows("", record.gate.because.map(reason))
    return text + "\n" + rendered(record.followUp)
  }

  private func rendered(_ followUp: FollowUp) -> String {
    guard followUp.needed else { return "No follow-up is needed.\n" }
    var text = style.paint("Follow-up", .heading) + "\n"
    if let window = followUp.window {
      text += row(
        "window",
        ReadableTime.minute(window.opensAt) + " to " + ReadableTime.minute(window.closesAt))
    } else {
      text += row("window", "none: no time is known")
    }
    text += row("check-in", checkIn(followUp))
    text += rows("", (followUp.checkIn?.because ?? []).map(TerminalText.escaped))
    if let nearest = followUp.nearest {
      text += rows(
        "nearest",
        [
          nearest.before.map { "before: " + ReadableTime.minute($0) },
          nearest.after.map { "after: " + ReadableTime.minute($0) },
        ].compactMap(\.self))
    }
    guard let brief = followUp.brief else { return text }
    text += rows("confirm", brief.confirm.map(TerminalText.escaped))
    text += rows("problem", brief.problem.map(quoted))
    return text + rows("promised", brief.commitments.map(promise))
  }

  private func gate(_ gate: GateReading) -> String {
    let facts = gate.opensWhen.map(\.words).joined(separator: " and ")
    let time = gate.opensAt.map(ReadableTime.minute)
    // The window's opening is a time already.
    let isTimeOnly = time != nil && gate.opensWhen == [.followUpWindowOpen]
    let ends = [time, facts.isEmpty || isTimeOnly ? nil : facts].compactMap(\.self)
    guard !ends.isEmpty else { return gate.decision.rawValue }
    return gate.decision.rawValue + " until " + ends.joined(separator: ", or until ")
  }

  private func checkIn(_ followUp: FollowUp) -> String {
    let phrase = CheckInPhrase(followUp)
    let reasons = followUp.infeasibleBecause.map(TerminalText.escaped).joined(separator: "; ")
    let time = phrase.time ?? "no minute" + (reasons.isEmpty ? "" : ": " + reasons)
    return phrase.people.isEmpty ? time : time + ", " + phrase.people
  }

  private func reason(_ evidence: Evidence) -> String {
    let quote = Quoted.words(evidence.quote)
    return TerminalText.escaped(evidence.rule) + (quote.isEmpty ? "" : "  " + quote)
      + (evidence.turn.map { " (turn \($0))" } ?? "")
  }

  private func quoted(_ evidence: Evidence) -> String {
    (evidence.turn.map { "turn \($0)  " } ?? "") + Quoted.words(evidence.quote)
  }

  private func promise(_ commitment: Commitment) -> String {
    let due = commitment.due.map { ", due " + ReadableTime.minute($0) } ?? ""
    return "turn \(commitment.turn)  " + Quoted.words(commitment.evidence.quote)
      + " (\(commitment.state.rawValue)\(due))"
  }

  private func row(_ name: String, _ value: String) -> String {
    "  " + TextWidth.pad(name, to: 10) + value + "\n"
  }

  private func rows(_ name: String, _ values: [String]) -> String {
    values.enumerated().map { row($0.offset == 0 ? name : "", $0.element) }.joined()
  }
}

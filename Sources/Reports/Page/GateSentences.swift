import Casework
import Rules
import Transcripts

/// Why offers were held or allowed, turn by turn, in sentences.
struct GateSentences {
  let story: InteractionStory
  let record: CaseRecord
  /// What rules and reasons say, by id.
  let titles: [String: String]

  /// One for each stretch of turns with the same decision for the same reasons, and one for the end.
  var sentences: [HTML] {
    var sentences: [HTML] = []
    var first: InteractionStory.Step?
    var last: InteractionStory.Step?
    for step in story.steps where step.number != nil && step.record.event != .end {
      if let begun = first, !Self.isSame(begun.advice.gate, step.advice.gate) {
        sentences.append(sentence(from: begun, to: last ?? begun))
        first = step
      }
      if first == nil { first = step }
      last = step
    }
    if let first { sentences.append(sentence(from: first, to: last ?? first)) }
    return sentences + [ending]
  }

  private static func isSame(_ one: GateReading, _ other: GateReading) -> Bool {
    one.decision == other.decision && one.because.map(\.rule) == other.because.map(\.rule)
  }

  private func sentence(
    from first: InteractionStory.Step, to last: InteractionStory.Step
  ) -> HTML {
    let from = first.number ?? 0
    let to = last.number ?? from
    let turns = from == to ? "Turn \(from)" : "Turns \(from) to \(to)"
    let gate = last.advice.gate
    return "<b>\(turns): \(gate.decision.words)</b>. \(reasons(gate))\(openers(gate))"
  }

  private var ending: HTML {
    let gate = record.gate
    let until: HTML =
      gate.opensAt.map { " It opens by itself on \(ReadableTime.minute($0))." as HTML } ?? .none
    return "<b>At the end: \(gate.decision.words)</b>. \(reasons(gate))\(openers(gate))\(until)"
  }

  private func reasons(_ gate: GateReading) -> HTML {
    gate.because.prefix(3).map { evidence -> HTML in
      let quote: HTML = evidence.quote.map { ": <q dir=\"auto\">\($0)</q>" as HTML } ?? .none
      let turn: HTML = evidence.turn.map { ", turn \($0)" as HTML } ?? .none
      return """
        \(titles[evidence.rule] ?? evidence.rule) <span class="faint">\
        \(RuleLink.rendered(evidence.rule))\(turn)</span>\(quote). 
        """
    }.joined()
  }

  private func openers(_ gate: GateReading) -> HTML {
    guard !gate.opensWhen.isEmpty else { return .none }
    return "It opens when \(gate.opensWhen.map(\.words).joined(separator: ", and ")). "
  }
}

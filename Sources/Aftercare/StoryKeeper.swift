import Casework
import Redaction
import Reports
import Transcripts

/// Keeps what was read of one interaction and how it was judged, to tell it when all of it is known.
struct StoryKeeper: Sendable {
  private struct Kept: Sendable {
    let record: TurnRecord
    let advice: Advice
  }

  private var kept: [Kept] = []

  /// Keeps a record; an interim transcript only until its speaker's next record.
  mutating func take(_ record: TurnRecord, _ advice: Advice) {
    kept.removeAll { $0.record.partial && $0.record.isReplaced(by: record) }
    kept.append(Kept(record: record, advice: advice))
  }

  /// The story, with tokens in place of what the redactor found; with none, as it was said.
  ///
  /// An interim transcript that still stands counts as said last.
  func story(_ redactor: Redactor?) -> InteractionStory {
    let finals = kept.filter { !$0.record.partial || $0.record.text == nil }
    let standing = kept.filter { $0.record.partial && $0.record.text != nil }
    var texts: [Int: String] = [:]
    var turns = 0
    let numbered = (finals + standing).map { one -> (Kept, Int?) in
      guard let text = one.record.text else { return (one, nil) }
      turns += 1
      texts[turns] = text
      return (one, turns)
    }
    let view: EvidenceView = { Self.shown($0, in: texts, redactor) }
    return InteractionStory(
      numbered.map { one, number in
        var record = one.record
        if let number, let text = record.text, let redactor {
          record.text = redactor.redacted(text, turn: number)
        }
        return InteractionStory.Step(
          number: number, record: record, advice: one.advice.redacted(view),
          marks: number.map { marks(of: one.advice, turn: $0, redactor) } ?? [])
      })
  }

  private func marks(
    of advice: Advice, turn: Int, _ redactor: Redactor?
  ) -> [InteractionStory.Mark] {
    advice.matches.compactMap { match in
      guard let start = match.evidence.start, let end = match.evidence.end, start < end
      else { return nil }
      return InteractionStory.Mark(
        span: redactor?.shownSpan(start..<end, turn: turn) ?? start..<end,
        rule: match.evidence.rule, meaning: match.meaning, isTrial: match.isTrial)
    }
  }

  /// The evidence with its words cut anew from the turn, for a later turn may tell that they hold personal data.
  private static func shown(
    _ evidence: Evidence, in texts: [Int: String], _ redactor: Redactor?
  ) -> Evidence {
    guard let turn = evidence.turn, let start = evidence.start, let end = evidence.end,
      let text = texts[turn]
    else { return evidence }
    let scalars = text.unicodeScalars
    let words = String(
      String.UnicodeScalarView(scalars.dropFirst(start).prefix(max(0, end - start))))
    var shown = evidence
    shown.quote = redactor?.redacted(quote: words, turn: turn, start: start) ?? words
    return shown
  }
}

extension TurnRecord {
  fileprivate func isReplaced(by other: TurnRecord) -> Bool {
    speaker == other.speaker && (name == other.name || name == nil || other.name == nil)
  }
}

package import Casework
package import Rules
package import Transcripts

/// An interaction as it was said and judged turn by turn, which its record alone does not tell.
///
/// It is kept only where somebody will read it, and of one interaction at a time.
package struct InteractionStory: Sendable {
  /// Words that a rule heard.
  package struct Mark: Sendable {
    /// Unicode scalars of the text as it is shown.
    let span: Range<Int>
    let rule: String
    let meaning: Meaning
    let isTrial: Bool

    /// Marks a span of the text as it is shown.
    package init(span: Range<Int>, rule: String, meaning: Meaning, isTrial: Bool) {
      self.span = span
      self.rule = rule
      self.meaning = meaning
      self.isTrial = isTrial
    }
  }

  /// A record of it: a turn, an event, or both.
  package struct Step: Sendable {
    /// The turn's number; `nil` on a pure event.
    let number: Int?
    let record: TurnRecord
    let advice: Advice
    let marks: [Mark]

    /// Puts a record, whose text is as it is shown, and its advice together; all quotes are as they are shown.
    package init(number: Int?, record: TurnRecord, advice: Advice, marks: [Mark]) {
      self.number = number
      self.record = record
      self.advice = advice
      self.marks = marks
    }
  }

  /// The records in their order.
  let steps: [Step]

  /// Makes the story of these records.
  package init(_ steps: [Step]) { self.steps = steps }
}

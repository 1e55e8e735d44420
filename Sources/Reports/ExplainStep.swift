package import Casework
package import Transcripts

/// A record and the advice that answers it.
package struct ExplainStep: Sendable {
  /// What was read.
  package let record: TurnRecord
  /// What was decided.
  package let advice: Advice

  /// Puts a record and its advice together.
  package init(record: TurnRecord, advice: Advice) {
    self.record = record
    self.advice = advice
  }
}

package import Transcripts

/// Who changes something in the ledger, why and when.
package struct PersonWord: Sendable {
  /// Who it is; `nil` where nobody is named.
  package let person: String?
  /// Why.
  package let reason: String?
  /// When.
  package let at: Timestamp

  /// Makes a word of a person.
  package init(by person: String?, because reason: String?, at: Timestamp) {
    self.person = person
    self.reason = reason
    self.at = at
  }
}

/// What people change, as the rows say it.
enum PersonChange: String {
  case rescheduled
  case reassigned
  case planned
  case cancelled
  case kept
  case broken
  case dismissed
}

extension Ledger {
  /// Puts down what a person changed, beside what it is about.
  func insert(
    _ change: PersonChange, of subject: String, interaction: Int64, checkIn: Int64? = nil,
    _ word: PersonWord
  ) throws(LedgerError) {
    try connection.run(
      """
      INSERT INTO person_change (interaction_seq, check_in_seq, subject, change, person, reason, at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      .int(interaction), SQLValue(checkIn), .text(subject), .text(change.rawValue),
      SQLValue(word.person), SQLValue(word.reason), .int(word.at.milliseconds))
  }
}

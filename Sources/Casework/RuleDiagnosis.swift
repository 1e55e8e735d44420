package import Matching
package import Rules
package import Transcripts

/// Why a rule was heard in an interaction, or why it was not.
package struct RuleDiagnosis: Sendable {
  /// The interaction.
  package let interaction: String
  /// Where the rule was heard, in order.
  package let heard: [HeardTurn]
  /// The turns where it came closest, nearest first.
  package let nearest: [NearTurn]
  /// What stood in its way in the interaction as a whole.
  package let overall: [RuleObstacle]

  /// So many turns are told at most.
  static let mostTurns = 5
}

/// A turn in which a rule was heard.
package struct HeardTurn: Sendable, Equatable {
  /// Number of the turn.
  package let turn: Int
  /// Who spoke, `nil` where nobody did.
  package let speaker: Role?
  /// The words, or the turn alone where no words are the reason.
  package let evidence: [Evidence]
  /// The parts of a sequence or a count that came before.
  package let with: [Evidence]
  /// Whether only the end of the interaction told.
  package let isAtEnd: Bool
}

/// A turn in which a rule came close.
package struct NearTurn: Sendable, Equatable {
  /// Number of the turn.
  package let turn: Int
  /// Who spoke.
  package let speaker: Role
  /// Thousandths of a phrase that were there.
  package let nearness: Int
  /// The words, where all of a phrase was there.
  package let words: Evidence?
  /// All that stood in the way.
  package internal(set) var obstacles: [RuleObstacle]
}

/// One thing that kept a rule from being heard.
package enum RuleObstacle: Sendable, Equatable {
  /// Only part of a phrase was said.
  case words(NearestPhrase)
  /// The words were said by somebody whom the rule does not hear.
  case speaker(Role, asked: [HeardRole])
  /// An `unless` line's phrase was heard beside the words.
  case veto(line: String, phrase: String, quote: String)
  /// A condition did not hold; what was there, and what was asked.
  case condition(found: String, asked: String)
  /// A condition could not be asked.
  case notEvaluated(asked: String, why: String)
  /// The words stood elsewhere in the contact, and how far.
  case position(found: String, asked: String, off: String)
  /// They were heard too seldom.
  case count(Int, asked: MatchCount)
  /// A sequence began and did not go on; what was heard too late, or came nearest.
  case sequence(BrokenSequence)
  /// What must not come before was heard before; with the line that forbids it.
  case absence(asked: String, heard: Evidence)
  /// What must be missing was heard.
  case said(Evidence, turn: Int)

  /// A sequence that did not go on.
  package struct BrokenSequence: Sendable, Equatable {
    /// Index of the `then` line that was not met.
    package let step: Int
    /// The line as it is written.
    package let asked: String
    /// The part that came last.
    package let last: Evidence
    /// Its words, where they were heard after the time for them.
    package let late: Evidence?
    /// The turn that came nearest in time.
    package let nearest: NearStep?
  }

  /// A turn that came near to a step of a sequence.
  package struct NearStep: Sendable, Equatable {
    /// Number of the turn.
    package let turn: Int
    /// What it had of a phrase.
    package let phrase: NearestPhrase
  }
}

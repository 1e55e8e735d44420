/// Where in the contact words must be said, by the time of the word where it is known.
public enum ContactPosition: Sendable, Hashable {
  case firstTurns(Int)
  case firstSeconds(Int)
  /// Known only at the end.
  case lastTurns(Int)
  /// Known only at the end.
  case lastSeconds(Int)
}

/// What must be true of the turn in which a rule is heard.
public enum TurnCondition: Sendable, Equatable {
  /// The state before the turn.
  case when(Condition)
  /// Time without words before the turn, in milliseconds.
  case silence(Comparison, milliseconds: Int)
  /// Time on hold before the turn, in milliseconds.
  case hold(Comparison, milliseconds: Int)
  /// Time from the other side's turn to this one, in milliseconds.
  case reply(Comparison, milliseconds: Int)
  /// How the text looks.
  case shape(TextShape)
}

/// How a text looks, whatever its words.
public enum TextShape: Sendable, Hashable {
  /// Words written in capitals.
  case capitals(Comparison, words: Int)
  /// Exclamation marks.
  case exclamation(Comparison, marks: Int)
  /// A word with a letter drawn out ("sooo").
  case elongation
  /// An emoji of a kind that the pack lists (`words emoji-KIND = …`).
  case emoji(String)
}

/// `at least N within M turns`: how often a rule must be heard before it counts.
public struct MatchCount: Sendable, Hashable {
  /// So many matches.
  public let least: Int
  /// Within so many turns, the last one among them.
  public let turns: Int
}

/// `then within N turns ROLE "…"`: what must be heard after the part before it.
public struct SequenceStep: Sendable {
  /// At most so many turns after the part before.
  public let turns: Int
  /// Whose words, and what they are.
  public let heard: Heard
}

/// `but not ROLE "…" before`: what must not have been heard before the rule's first words.
public struct Absence: Sendable {
  /// Whose words, and what they are.
  public let heard: Heard
}

/// `missing ROLE "…" by turn N`: what is found when it has not been heard in time.
public struct Missing: Sendable {
  /// By when.
  public enum Deadline: Sendable, Hashable {
    /// By the end of this turn of the interaction.
    case turn(Int)
    /// By so many seconds from the start.
    case seconds(Int)
    /// By the end of the interaction.
    case end
  }

  /// Whose words, and what they are.
  public let heard: Heard
  /// By when.
  public let deadline: Deadline
}

extension TurnCondition {
  /// Whether it asks that the customer is back about something unsettled.
  package var asksForRepeatContact: Bool {
    if case .when(let condition) = self { condition.asksForRepeatContact } else { false }
  }
}

package import Rules

/// A folder or file of conversations, and a number of interactions of it.
package struct ClassCount: Sendable, Equatable {
  /// Its name: the folder's, which is often the expected verdict.
  package let name: String
  /// Number of interactions.
  package let interactions: Int
}

/// Where one rule or finding was heard.
package struct RuleFrequency: Sendable, Equatable {
  /// Its id.
  package let rule: String
  /// Whether it is a finding.
  package let isFinding: Bool
  /// How far it has come.
  package let status: RuleStatus
  /// Records on which it held; of a finding, how often it was found.
  package let turns: Int
  /// Interactions in which it held.
  package let interactions: Int
  /// Files in which it held.
  package let sources: Int
  /// Interactions by class, the largest first; classes without any are left out.
  package let byClass: [ClassCount]

  /// Whether it runs at all.
  package var runs: Bool { status == .stable || status == .trial }
}

/// Two rules of one family that were heard on the same turns.
package struct RuleOverlap: Sendable, Equatable {
  /// The one that is heard less often.
  package let rule: String
  /// The other.
  package let other: String
  /// Turns on which both were heard.
  package let turns: Int
  /// Turns on which the rarer one was heard.
  package let ofTurns: Int

  /// Share of the rarer rule's turns; 1 where it never stands alone.
  package var share: Double { Double(turns) / Double(max(1, ofTurns)) }
}

/// Where the rules of a rulebook were heard.
package struct FrequencyList: Sendable {
  /// A stable or trial rule is noisy from so many turns in a thousand.
  package static let noisyPerThousand = 50.0
  /// But not on fewer turns than this, which show nothing.
  package static let noisyTurns = 20
  /// An overlap is worth telling from so many turns together.
  package static let overlapTurns = 3
  /// And from this share of the rarer rule's turns.
  package static let overlapShare = 0.8

  /// Interactions read.
  package let interactions: Int
  /// Turns read.
  package let turns: Int
  /// Files read.
  package let sources: Int
  /// Classes by name, with their interactions.
  package let classes: [ClassCount]
  /// Rules in the order of their files, then findings.
  package let rules: [RuleFrequency]
  /// Pairs of one family, those that are heard together most first.
  package let overlaps: [RuleOverlap]

  /// Rules that run and were never heard.
  package var dead: [RuleFrequency] {
    rules.filter { $0.runs && $0.turns == 0 }
  }

  /// Rules that are heard so often that they tell little.
  package var noisy: [RuleFrequency] {
    rules.filter(isNoisy).sorted { ($1.turns, $0.rule) < ($0.turns, $1.rule) }
  }

  /// Whether a rule is heard so often that it tells little.
  package func isNoisy(_ rule: RuleFrequency) -> Bool {
    !rule.isFinding && rule.turns >= Self.noisyTurns
      && perThousand(rule) >= Self.noisyPerThousand
  }

  /// Pairs of which one rule hardly ever stands alone.
  package var notableOverlaps: [RuleOverlap] {
    overlaps.filter { $0.turns >= Self.overlapTurns && $0.share >= Self.overlapShare }
  }

  /// Turns in a thousand on which a rule was heard.
  package func perThousand(_ rule: RuleFrequency) -> Double {
    turns > 0 ? Double(rule.turns) * 1000 / Double(turns) : 0
  }

  /// Share of interactions in which a rule was heard.
  package func share(_ rule: RuleFrequency) -> Double {
    interactions > 0 ? Double(rule.interactions) / Double(interactions) : 0
  }
}

public import Matching
public import Transcripts

/// An interaction that is still going on: its final turns, and the interim transcripts that lie over them.
public struct OpenInteraction: Sendable {
  private var finals: Assessor
  private var standing: [Interim] = []

  /// An interim transcript that its speaker's next record replaces.
  private struct Interim: Sendable {
    let record: TurnRecord
    let matches: [PhraseMatch]

    func isBySpeaker(of other: TurnRecord) -> Bool {
      record.speaker == other.speaker && record.name == other.name
    }
  }

  /// Begins an interaction.
  ///
  /// - Parameter isRepeatedID: another interaction of this run had the same id.
  public init(interaction: String, rules: CaseRules, isRepeatedID: Bool = false) {
    finals = Assessor(interaction: interaction, rules: rules, isRepeatedID: isRepeatedID)
  }

  /// Whether its `end` was seen and nothing was said since.
  public var isEnded: Bool { finals.isEnded }

  /// The latest time known.
  public var lastAt: Timestamp? { finals.clock.lastAt }

  /// Judges one record with the matches of its text, and answers it.
  public mutating func take(_ record: TurnRecord, matches: [PhraseMatch]) -> Advice {
    standing.removeAll { $0.isBySpeaker(of: record) }
    if record.partial, record.text != nil {
      finals.take(factsOf: record)
      var overlaid = self.overlaid
      let advice = overlaid.takeInterim(record, matches: matches)
      standing.append(Interim(record: record, matches: matches))
      return advice
    }
    if record.event == .end { takeStanding() }
    let advice = finals.take(record, matches: matches)
    return standing.isEmpty ? advice : advice.reading(as: overlaid)
  }

  /// The interaction as it ended, or as it would if nothing more came.
  public func closed() -> CaseRecord {
    var said = self
    said.takeStanding()
    return said.finals.closed()
  }

  /// An interim transcript still standing at the end counts as said.
  private mutating func takeStanding() {
    for interim in standing {
      var record = interim.record
      record.partial = false
      _ = finals.take(record, matches: interim.matches)
    }
    standing.removeAll()
  }

  private var overlaid: Assessor {
    var overlaid = finals
    for interim in standing {
      _ = overlaid.takeInterim(interim.record, matches: interim.matches)
    }
    return overlaid
  }
}

extension Assessor {
  /// Judges an interim transcript, which has the number of the next text turn and uses none up.
  fileprivate mutating func takeInterim(_ record: TurnRecord, matches: [PhraseMatch]) -> Advice {
    let advice = take(record, matches: matches)
    turns -= 1
    return advice
  }

  /// Takes up what an interim record says of the interaction, but nothing of its words.
  fileprivate mutating func take(factsOf record: TurnRecord) {
    guard let added = record.facts else { return }
    let before = isEnded
    _ = take(TurnRecord(interaction: interaction, facts: added), matches: [])
    isEnded = before
  }
}

extension Advice {
  /// The same answer with the state as `assessor` reads it.
  fileprivate func reading(as assessor: Assessor) -> Advice {
    let gate = assessor.gate(for: .crossSell)
    return Advice(
      interaction: interaction, turn: turn, at: at, speaker: speaker,
      stress: assessor.gateFacts.stress, problem: assessor.gateFacts.problem, gate: gate,
      matches: matches, findings: findings, next: assessor.next(gate), followUp: followUp)
  }
}

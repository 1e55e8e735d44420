public import Matching
package import Rules
public import Transcripts

/// An interaction that is still going on: its final turns, and the interim transcripts that lie over them.
public struct OpenInteraction: Sendable {
  private(set) var finals: Assessor
  private var standing: [Interim] = []

  /// An interim transcript that its speaker's next record replaces.
  private struct Interim: Sendable {
    let record: TurnRecord
    let matches: [PhraseMatch]

    func isBySpeaker(of other: TurnRecord) -> Bool {
      record.speaker == other.speaker
        && (record.name == other.name || record.name == nil || other.name == nil)
    }
  }

  /// Begins an interaction.
  ///
  /// - Parameters:
  ///   - history: what was known of the customer before; an empty one lets the interaction stand alone.
  ///   - isRepeatedID: another interaction of this run had the same id.
  ///   - asksHistory: a ledger knows customers, so one who is not named is a finding.
  public init(
    interaction: String, rules: CaseRules, history: CaseHistory = CaseHistory(),
    isRepeatedID: Bool = false, asksHistory: Bool = false
  ) {
    finals = Assessor(
      interaction: interaction, rules: rules, history: history, isRepeatedID: isRepeatedID,
      asksHistory: asksHistory)
  }

  /// The customer, where a record named one.
  public var customer: String? { finals.facts.customer }

  /// When the interaction began, as it will be known once `record` is taken.
  public func start(with record: TurnRecord) -> Timestamp? { finals.start(with: record) }

  /// Takes what was known of the customer before, where that was not known at the beginning.
  public mutating func take(_ history: CaseHistory) { finals.take(history) }

  /// Whether its `end` was seen and nothing was said since.
  public var isEnded: Bool { finals.isEnded }

  /// Whether something was said that no `end` has closed yet.
  public var isOpen: Bool { !finals.isEnded || !standing.isEmpty }

  /// Rules that held on the last final record, by their index in the rulebook.
  package var held: Set<Int> { Set(finals.held) }

  /// Rules that only the end tells to hold, as if nothing more came; none where the end was seen already.
  package var heldAtEnd: Set<Int> {
    guard isOpen else { return [] }
    var ended = self
    _ = ended.take(
      TurnRecord(interaction: finals.interaction, event: .end), matches: [])
    return ended.held
  }

  /// Puts the interaction into a state that a rule's example names.
  package mutating func assume(stress: StressLevel?, problem: ProblemState?) {
    finals.assume(stress: stress, problem: problem)
  }

  /// Puts a problem that an earlier contact left unsettled into the history.
  package mutating func assumeUnsettled() { finals.assumeUnsettled() }

  /// The latest time known.
  public var lastAt: Timestamp? { finals.clock.lastAt }

  /// Judges one record with the matches of its text, and answers nothing: the state and the closing record are the same
  /// as if it had been answered.
  public mutating func fold(_ record: TurnRecord, matches: [PhraseMatch]) {
    if record.partial || !standing.isEmpty {
      _ = take(record, matches: matches)
    } else {
      finals.fold(record, matches: matches)
    }
  }

  /// Judges one record with the matches of its text, and answers it.
  public mutating func take(_ record: TurnRecord, matches: [PhraseMatch]) -> Advice {
    if !standing.isEmpty { standing.removeAll { $0.isBySpeaker(of: record) } }
    if record.partial, record.text != nil {
      let found = finals.take(factsOf: record)
      var overlaid = self.overlaid
      let advice = overlaid.takeInterim(record, matches: matches)
      standing.append(Interim(record: record, matches: matches))
      return found.isEmpty ? advice : advice.adding(found)
    }
    if record.event == .end { takeStanding() }
    let advice = finals.take(record, matches: matches)
    if standing.isEmpty { return advice }
    return advice.reading(as: overlaid, kind: record.offer?.kind ?? .crossSell)
  }

  /// The interaction as it ended, or as it would if nothing more came.
  public func closed() -> CaseRecord {
    if standing.isEmpty { return finals.closed() }
    var said = self
    said.takeStanding()
    return said.finals.closed()
  }

  /// Ends the interaction for good; tells what became of it.
  public mutating func close() -> CaseRecord {
    takeStanding()
    return finals.close()
  }

  /// The interaction as it would end now by its final turns alone.
  public func closedWithoutInterims() -> CaseRecord { finals.closed() }

  /// An interim transcript still standing at the end counts as said.
  private mutating func takeStanding() {
    if standing.isEmpty { return }
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
  fileprivate mutating func take(factsOf record: TurnRecord) -> [Finding] {
    guard let added = record.facts else { return [] }
    return take(TurnRecord(interaction: interaction, facts: added), matches: []).findings
  }
}

extension Advice {
  /// The same answer with the state as `assessor` reads it.
  fileprivate func reading(as assessor: Assessor, kind: OfferKind) -> Advice {
    let gate = assessor.gate(for: kind)
    return Advice(
      interaction: interaction, turn: turn, at: at, speaker: speaker,
      stress: assessor.gateFacts.stress, problem: assessor.gateFacts.problem, gate: gate,
      matches: matches, findings: findings, next: assessor.next(gate), followUp: followUp)
  }

  /// The same answer with what a fact of the record showed before its words.
  fileprivate func adding(_ found: [Finding]) -> Advice {
    Advice(
      interaction: interaction, turn: turn, at: at, speaker: speaker, stress: stress,
      problem: problem, gate: gate, matches: matches, findings: found + findings, next: next,
      followUp: followUp)
  }
}

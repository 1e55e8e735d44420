public import Casework
import Matching
public import Rules
public import Transcripts

/// Answers live conversations record by record, however they are interleaved.
///
/// ```swift
/// var adviser = Adviser(rulebook: rulebook)
/// let advice = adviser.advise(TurnRecord(interaction: "c1", speaker: .customer, text: "It is dead."))
/// ```
public struct Adviser: Sendable {
  private let rules: CaseRules
  private var matcher: Matcher
  private let idle: Int?
  private var slots: [String: Int] = [:]
  private var interactions: [Slot?] = []
  private var freeSlots: [Int] = []
  /// Ended interactions in the order of their ends, kept for a while because a customer may come back to them.
  private var ended: [(id: String, endedAt: Int64?, number: Int)] = []
  private var endedBefore = 0
  private var endedCount = 0
  private var appearances = 0
  private var streamTime: Int64?

  private struct Slot: Sendable {
    let id: String
    let appearance: Int
    var interaction: OpenInteraction
  }

  /// How many later ends an ended interaction outlives in a stream without times.
  private static let keptEnds = 10_000

  /// Makes an adviser.
  ///
  /// - Parameter idle: seconds of the stream's own time after which a silent interaction is closed.
  public init(rulebook: Rulebook, idle: Int? = nil) {
    self.init(
      rules: CaseRules(rulebook: rulebook),
      matcher: Matcher(index: PhraseIndex(rulebook: rulebook)), idle: idle)
  }

  init(rules: CaseRules, matcher: Matcher, idle: Int? = nil) {
    self.rules = rules
    self.matcher = matcher
    self.idle = idle
  }

  /// Judges one record and answers it.
  public mutating func advise(_ record: TurnRecord) -> Advice {
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    forgetEnded(now: record.at)
    let slot = slot(for: record.interaction)
    let wasEnded = interactions[slot]?.interaction.isEnded ?? false
    // The slot is filled by `slot(for:)`, so there is always an answer.
    guard let advice = interactions[slot]?.interaction.take(record, matches: matches) else {
      preconditionFailure("an interaction's slot is empty")
    }
    if let interaction = interactions[slot]?.interaction, interaction.isEnded, !wasEnded {
      ended.append((record.interaction, interaction.lastAt?.milliseconds, endedCount))
      endedCount += 1
    }
    return advice
  }

  /// Closes the interactions that were silent for the idle time by the stream's own time.
  public mutating func closeIdle() -> [CaseRecord] {
    guard let idle, let now = streamTime else { return [] }
    return close { slot in
      guard let last = slot.interaction.lastAt else { return false }
      return now - last.milliseconds > Int64(idle) * 1000
    }
  }

  /// Closes all interactions that are still open, in the order in which they began.
  public mutating func closeOpen() -> [CaseRecord] { close { _ in true } }

  private mutating func close(where isDue: (Slot) -> Bool) -> [CaseRecord] {
    let due = interactions.compactMap { $0 }
      .filter { !$0.interaction.isEnded && isDue($0) }
      .sorted { $0.appearance < $1.appearance }
    return due.map { slot in
      remove(slot.id)
      return slot.interaction.closed()
    }
  }

  private mutating func slot(for id: String) -> Int {
    if let known = slots[id] { return known }
    appearances += 1
    let made = Slot(
      id: id, appearance: appearances, interaction: OpenInteraction(interaction: id, rules: rules))
    let slot = freeSlots.popLast() ?? interactions.count
    if slot == interactions.count { interactions.append(made) } else { interactions[slot] = made }
    slots[id] = slot
    return slot
  }

  private mutating func remove(_ id: String) {
    guard let slot = slots.removeValue(forKey: id) else { return }
    interactions[slot] = nil
    freeSlots.append(slot)
  }

  /// Forgets interactions that ended longer ago than they may be reopened.
  private mutating func forgetEnded(now: Timestamp?) {
    if let now { streamTime = max(streamTime ?? now.milliseconds, now.milliseconds) }
    while endedBefore < ended.count, isForgettable(ended[endedBefore]) {
      let end = ended[endedBefore]
      endedBefore += 1
      if let slot = slots[end.id], let known = interactions[slot]?.interaction, known.isEnded,
        known.lastAt?.milliseconds == end.endedAt
      {
        remove(end.id)
      }
    }
    if endedBefore > Self.keptEnds {
      ended.removeFirst(endedBefore)
      endedBefore = 0
    }
  }

  private func isForgettable(_ end: (id: String, endedAt: Int64?, number: Int)) -> Bool {
    if let endedAt = end.endedAt, let now = streamTime {
      return now - endedAt > Int64(rules.policy.reopenWithin) * 1000
    }
    return endedCount - end.number > Self.keptEnds
  }
}

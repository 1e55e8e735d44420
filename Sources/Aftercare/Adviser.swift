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
  private let site: SiteRules
  private let showsPersonalData: Bool
  private let asksHistory: Bool
  /// Milliseconds of silence after which an interaction is closed.
  private let idle: Int64?
  private var slots: [String: Int] = [:]
  /// Looked at in place, whether one is there or not: a copy of an interaction is dear.
  private var interactions: [Slot] = []
  private var freeSlots: [Int] = []
  private var ended: EndedQueues
  /// Interactions in the order in which they were last heard; an older entry of the same one counts no more.
  private var heard = Queue<(slot: Int, record: Int, at: Int64)>()
  private var records = 0
  private var streamTime: Int64?

  private struct Slot: Sendable {
    let id: String
    /// Number of the record that began it; `vacant` where there is none any more.
    let began: Int
    /// Number of its last record.
    var lastRecord: Int
    var guarded: RedactedInteraction

    static let vacant = -1

    var isVacant: Bool { began == Self.vacant }
  }

  /// Makes an adviser.
  ///
  /// - Parameters:
  ///   - rulebook: the rules that judge.
  ///   - idle: seconds of the stream's own time after which a silent interaction is closed.
  ///   - showsPersonalData: quotes are left as they were said.
  ///   - asksHistory: a ledger knows customers, so one who is not named is a finding.
  public init(
    rulebook: Rulebook, idle: Int? = nil, showsPersonalData: Bool = false,
    asksHistory: Bool = false
  ) {
    self.asksHistory = asksHistory
    rules = CaseRules(rulebook: rulebook)
    site = SiteRules(rulebook)
    self.showsPersonalData = showsPersonalData
    matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    self.idle = idle.map { Int64($0) * 1000 }
    ended = EndedQueues(reopenWithin: Int64(rules.policy.reopenWithin) * 1000)
  }

  /// Judges one record and answers it.
  ///
  /// - Parameters:
  ///   - record: a turn, an event, or both.
  ///   - history: asked on the record that first names an interaction's customer.
  public mutating func advise(
    _ record: TurnRecord, history: HistorySource? = nil
  ) -> Advice {
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    tick(record.at)
    forgetEnded()
    records += 1
    let slot = slot(for: record.interaction)
    let wasOpen = interactions[slot].guarded.isOpen
    let advice = interactions[slot].guarded.take(
      record, matches: matches, site: site, history: history)
    tick(advice.at)
    interactions[slot].lastRecord = records
    if idle != nil, let now = streamTime { heard.append((slot, records, now)) }
    if wasOpen, !interactions[slot].guarded.isOpen {
      let isTimed = interactions[slot].guarded.lastAt != nil
      ended.append(slot: slot, record: records, now: isTimed ? streamTime : nil)
    }
    return advice
  }

  /// An interaction as its final turns would close it now, and whether it has ended; `nil` where its id is not known.
  public func standing(of id: String) -> (record: CaseRecord, isEnded: Bool)? {
    guard let slot = slots[id] else { return nil }
    return (
      interactions[slot].guarded.closedWithoutInterims(), interactions[slot].guarded.isEnded
    )
  }

  /// Closes the interactions that were silent for the idle time by the stream's own time.
  public mutating func closeIdle() -> [CaseRecord] {
    guard let idle, let now = streamTime else { return [] }
    var due: [Int] = []
    while let first = heard.first, now - first.at > idle {
      heard.removeFirst()
      if interactions[first.slot].lastRecord == first.record,
        interactions[first.slot].guarded.isOpen
      {
        due.append(first.slot)
      }
    }
    return inOrderOfBeginning(due).compactMap { close($0) }
  }

  /// Closes all interactions that are still open, in the order in which they began.
  public mutating func closeOpen() -> [CaseRecord] { openPlaces.compactMap { close($0) } }

  /// Where the interactions that are still open stand, in the order in which they began.
  package var openPlaces: [Int] {
    inOrderOfBeginning(
      interactions.indices.filter {
        !interactions[$0].isVacant && interactions[$0].guarded.isOpen
      })
  }

  private func inOrderOfBeginning(_ due: [Int]) -> [Int] {
    due.map { (index: $0, began: interactions[$0].began) }.sorted { $0.began < $1.began }
      .map(\.index)
  }

  /// Closes the interaction at a place and forgets it.
  package mutating func close(_ place: Int) -> CaseRecord? {
    if interactions[place].isVacant { return nil }
    let record = interactions[place].guarded.close()
    remove(place)
    return record
  }

  private mutating func tick(_ time: Timestamp?) {
    if let time { streamTime = max(streamTime ?? time.milliseconds, time.milliseconds) }
  }

  private mutating func slot(for id: String) -> Int {
    if let known = slots[id] { return known }
    let slot = freeSlots.popLast() ?? interactions.count
    // Made in its place: a copy of an interaction is dear.
    if slot == interactions.count {
      interactions.append(made(id, began: records))
    } else {
      interactions[slot] = made(id, began: records)
    }
    slots[id] = slot
    return slot
  }

  private func made(_ id: String, began: Int) -> Slot {
    Slot(
      id: id, began: began, lastRecord: began,
      guarded: RedactedInteraction(
        OpenInteraction(interaction: id, rules: rules, asksHistory: asksHistory),
        showsPersonalData: showsPersonalData))
  }

  private mutating func remove(_ index: Int) {
    if interactions[index].isVacant { return }
    slots.removeValue(forKey: interactions[index].id)
    interactions[index] = made("", began: Slot.vacant)
    freeSlots.append(index)
  }

  /// Forgets interactions that ended longer ago than they may be reopened.
  private mutating func forgetEnded() {
    while let end = ended.popForgettable(now: streamTime) {
      guard !interactions[end.slot].isVacant, !interactions[end.slot].guarded.isOpen else {
        continue
      }
      let (began, last) = (interactions[end.slot].began, interactions[end.slot].lastRecord)
      // It was reopened and ended anew, or only asked about, since then: its time runs from there.
      if last == end.record {
        remove(end.slot)
      } else if began <= end.record {
        ended.append(slot: end.slot, record: last, now: end.time == nil ? nil : streamTime)
      }
    }
  }
}

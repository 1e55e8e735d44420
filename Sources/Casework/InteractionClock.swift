import Transcripts

/// The times of an interaction, as its records give them.
struct InteractionClock: Sendable {
  /// The customer's zone, in which times that are computed are written.
  var zone: CustomerZone?
  /// When the interaction began: the first time known, less that record's offset.
  private(set) var startedAt: Timestamp?
  /// The latest time known.
  private(set) var lastAt: Timestamp?
  /// The time of the last record, `nil` where it had none.
  private(set) var at: Timestamp?
  /// Milliseconds from the start to the last record that told its time.
  private(set) var elapsed: Int64?

  /// Begins in a zone; in none where it is not known.
  init(zone: CustomerZone?) { self.zone = zone }

  /// Takes a record's time; tells whether it lies before an earlier record's.
  mutating func take(_ record: TurnRecord) -> Bool {
    at = time(of: record)
    guard let at else {
      if let offset = record.offset { elapsed = offset }
      return false
    }
    if startedAt == nil { startedAt = start(of: record, at: at) }
    if let start = startedAt { elapsed = at.milliseconds - start.milliseconds }
    guard let last = lastAt else {
      lastAt = at
      return false
    }
    if at < last { return true }
    lastAt = at
    return false
  }

  private func time(of record: TurnRecord) -> Timestamp? {
    if let at = record.at { return at }
    guard let start = startedAt, let offset = record.offset else { return nil }
    return computed(start.adding(milliseconds: offset))
  }

  private func start(of record: TurnRecord, at: Timestamp) -> Timestamp {
    guard let offset = record.offset, offset != 0 else { return at }
    return computed(at.adding(milliseconds: -offset))
  }

  /// Computed times have whole seconds and the customer's offset.
  private func computed(_ moment: Timestamp) -> Timestamp {
    let second = (moment.milliseconds - (moment.milliseconds % 1000 + 1000) % 1000) / 1000
    return zone?.timestamp(second: second) ?? Timestamp(milliseconds: second * 1000)
  }

  /// Milliseconds from the start to this record, `nil` where it has no time.
  func elapsed(at record: TurnRecord) -> Int64? {
    at == nil && record.offset == nil ? nil : elapsed
  }
}

import Rules
import Transcripts

/// Kinds of event that a record can bring; a finding that needs one it lacks is not judged.
struct RecordTriggers: OptionSet, Sendable {
  let rawValue: Int

  static let offerMade = RecordTriggers(rawValue: 1)
  static let offerAsked = RecordTriggers(rawValue: 2)
  static let heard = RecordTriggers(rawValue: 4)
  static let ended = RecordTriggers(rawValue: 8)
  /// Roles, customers, zones, ids and times gone wrong, and holds run out.
  static let oddity = RecordTriggers(rawValue: 16)
  /// Something was promised and no time told for it.
  static let undatedCommitment = RecordTriggers(rawValue: 32)
  static let repeatContact = RecordTriggers(rawValue: 64)

  static let all = RecordTriggers(rawValue: 127)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// What a record brings.
  init(
    markers: TurnMarkers?, offersMade: [OfferRecord], asked: OfferKind?, events: RecordEvents,
    hasUndatedCommitment: Bool, isRepeatContact: Bool
  ) {
    self = []
    if !offersMade.isEmpty { insert(.offerMade) }
    if asked != nil { insert(.offerAsked) }
    if let markers, !markers.isEmpty {
      insert(.heard)
      if hasUndatedCommitment { insert(.undatedCommitment) }
      if isRepeatContact { insert(.repeatContact) }
    }
    if events.contains(.ended) { insert(.ended) }
    if !events.subtracting(.ended).isEmpty { insert(.oddity) }
  }
}

extension Condition {
  /// Events without which the condition can't hold; empty where it may hold without any.
  var needs: RecordTriggers {
    switch self {
    case .all(let parts): parts.reduce(into: []) { $0.formUnion($1.needs) }
    case .any(let parts):
      parts.dropFirst().reduce(parts.first?.needs ?? []) { $0.intersection($1.needs) }
    case .not: []
    case .fact(let fact): fact.trigger
    }
  }
}

extension Fact {
  fileprivate var trigger: RecordTriggers {
    switch self {
    case .offerMade: .offerMade
    case .offerAsked: .offerAsked
    case .heard: .heard
    case .commitmentWithoutDue: .undatedCommitment
    case .repeatContact: .repeatContact
    case .ended: .ended
    case .roleUnknown, .customerChanged, .customerUnknown, .zoneUnknown, .idRepeated, .timeReversed,
      .holdExpired:
      .oddity
    case .everHeard, .gate, .stress, .peak, .problem, .problemCount, .problemTold, .confirmation,
      .channel, .queue, .checkIn:
      []
    }
  }
}

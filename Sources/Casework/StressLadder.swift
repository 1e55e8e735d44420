import Rules

/// A stress marker in a customer's turn.
struct StressMarker: Sendable {
  let weight: StressWeight
  let evidence: Evidence
}

/// The ladder of stress, climbed by ordered evidence and never by a sum of weights (design.md §4).
struct StressLadder: Sendable {
  private(set) var level = StressLevel.calm
  private(set) var peak = StressLevel.calm
  /// What holds the level: of each rule the last words heard.
  private(set) var holders: [StressMarker] = []
  private var recent: [(marker: StressMarker, customerTurn: Int)] = []
  private var customerTurn = 0
  private var quietTurns = 0
  /// Set by a severe marker: such a crisis does not go by quiet alone.
  private var isSevere = false

  /// Takes one customer turn: climbs by its markers, then falls a rung at most.
  mutating func take(_ markers: [StressMarker], soothed: Bool, policy: Policy) {
    customerTurn += 1
    recent.removeAll { customerTurn - $0.customerTurn > policy.climbTurns }
    for marker in markers { climb(by: marker) }
    quietTurns = markers.isEmpty ? quietTurns + 1 : 0
    if soothed || (quietTurns >= policy.quietTurns && !(isSevere && level == .crisis)) {
      fall()
    }
    if level > peak { peak = level }
  }

  /// Climbs by markers that only the end of the interaction tells.
  mutating func takeAtEnd(_ markers: [StressMarker]) {
    for marker in markers { climb(by: marker) }
  }

  /// The evidence that holds the level, most severe first, then by turn.
  var because: [Evidence] {
    guard level > .calm else { return [] }
    let order: [StressWeight] = [.severe, .strong, .mild]
    return order.flatMap { weight in holders.filter { $0.weight == weight }.map(\.evidence) }
  }

  private mutating func climb(by marker: StressMarker) {
    let before = level
    level = max(level, rung(for: marker))
    if level > peak { peak = level }
    if marker.weight == .severe { isSevere = true }
    hold(marker, climbed: level > before)
    recent.append((marker, customerTurn))
  }

  private func rung(for marker: StressMarker) -> StressLevel {
    switch marker.weight {
    case .severe: .crisis
    case .strong: hasOther(than: marker) ? .crisis : .stressed
    case .mild: hasOther(than: marker) ? .stressed : .uneasy
    }
  }

  /// Whether a different rule of the same weight was heard on other words within the policy's turns.
  private func hasOther(than marker: StressMarker) -> Bool {
    recent.contains { entry in
      let other = entry.marker
      guard other.weight == marker.weight, other.evidence.rule != marker.evidence.rule else {
        return false
      }
      return entry.customerTurn != customerTurn || !other.evidence.overlaps(marker.evidence)
    }
  }

  /// A climb is held by its own evidence and by what made it a second sign; later signs join.
  private mutating func hold(_ marker: StressMarker, climbed: Bool) {
    if climbed {
      holders.removeAll { held in
        held.weight != marker.weight || !recent.contains { $0.marker.evidence == held.evidence }
      }
    }
    holders.removeAll { $0.evidence.rule == marker.evidence.rule }
    holders.append(marker)
  }

  private mutating func fall() {
    quietTurns = 0
    guard level > .calm, let lower = StressLevel(rawValue: level.rawValue - 1) else { return }
    level = lower
    if level < .crisis { isSevere = false }
    if level == .calm { holders.removeAll() }
  }
}

extension Evidence {
  /// Whether both lie on common words of one turn.
  func overlaps(_ other: Evidence) -> Bool {
    guard turn == other.turn, let start, let end, let otherStart = other.start,
      let otherEnd = other.end
    else { return false }
    return start < otherEnd && otherStart < end
  }
}

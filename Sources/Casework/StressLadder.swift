import Rules

/// A stress marker in a customer's turn.
struct StressMarker: Sendable {
  let weight: StressWeight
  let evidence: Evidence

  /// Where it stands among others: most severe first, then by turn and words.
  fileprivate var place: (Int, Int, Int) {
    let severity =
      switch weight {
      case .severe: 0
      case .strong: 1
      case .mild: 2
      }
    return (severity, evidence.turn ?? 0, evidence.start ?? 0)
  }
}

/// How fast stress climbs and falls, in customer turns.
struct StressPace: Sendable {
  /// Turns within which two different rules of one weight climb a rung.
  let climbTurns: Int
  /// Quiet turns after which stress falls a rung.
  let quietTurns: Int

  init(_ policy: Policy) {
    climbTurns = policy.climbTurns
    quietTurns = policy.quietTurns
  }
}

/// The ladder of stress, climbed by ordered evidence and never by a sum of weights (design.md §4).
struct StressLadder: Sendable {
  private(set) var level = StressLevel.calm
  private(set) var peak = StressLevel.calm
  /// The evidence that holds the level, most severe first, then by turn.
  private(set) var because: [Evidence] = []
  /// The evidence of the highest level.
  private(set) var becauseOfPeak: [Evidence] = []
  /// What holds the level: of each rule the last words heard.
  private var holders: [StressMarker] = []
  /// What held the highest level.
  private var peakHolders: [StressMarker] = []
  private var recent: [RecentRule] = []
  private var customerTurn = 0
  private var quietTurns = 0
  /// Set by a severe marker: such a crisis does not go by quiet alone.
  private var isSevere = false

  /// A rule that was heard lately, with its first and last words of that turn: what overlaps both covers all between.
  fileprivate struct RecentRule: Sendable {
    var first: StressMarker
    var last: StressMarker
    var customerTurn: Int
  }

  /// Takes one customer turn: climbs by its markers, then falls a rung at most.
  mutating func take(_ markers: [StressMarker], soothed: Bool, pace: StressPace) {
    customerTurn += 1
    if !recent.isEmpty { recent.removeAll { customerTurn - $0.customerTurn > pace.climbTurns } }
    let before = level
    for marker in markers { climb(by: marker) }
    quietTurns = markers.isEmpty ? quietTurns + 1 : 0
    if soothed || (quietTurns >= pace.quietTurns && !(isSevere && level == .crisis)) {
      fall()
    }
    if !markers.isEmpty || level != before { gatherEvidence() }
  }

  /// Stands at a level without evidence, as an example asks.
  mutating func assume(_ assumed: StressLevel) {
    level = assumed
    peak = max(peak, assumed)
    gatherEvidence()
  }

  /// Climbs by markers that only the end of the interaction tells.
  mutating func takeAtEnd(_ markers: [StressMarker]) {
    for marker in markers { climb(by: marker) }
    if !markers.isEmpty { gatherEvidence() }
  }

  private mutating func gatherEvidence() {
    because = level > .calm ? Self.ordered(holders) : []
    becauseOfPeak = Self.ordered(peakHolders)
  }

  private static func ordered(_ markers: [StressMarker]) -> [Evidence] {
    // Most often one marker holds the level.
    markers.count < 2
      ? markers.map(\.evidence) : markers.sorted { $0.place < $1.place }.map(\.evidence)
  }

  private mutating func climb(by marker: StressMarker) {
    let before = level
    let others = others(than: marker)
    level = max(level, rung(for: marker, isSecond: !others.isEmpty))
    if marker.weight == .severe { isSevere = true }
    remember(marker)
    hold(marker, with: others, climbed: level > before)
    if level > peak || (level == peak && level > before) {
      peak = level
      peakHolders = holders
    }
  }

  private func rung(for marker: StressMarker, isSecond: Bool) -> StressLevel {
    switch marker.weight {
    case .severe: .crisis
    case .strong: isSecond ? .crisis : .stressed
    case .mild: isSecond ? .stressed : .uneasy
    }
  }

  /// Different rules of the same weight that were heard on other words within the policy's turns.
  private func others(than marker: StressMarker) -> [StressMarker] {
    recent.filter { entry in
      guard entry.last.weight == marker.weight, !entry.isOf(marker) else { return false }
      return entry.customerTurn != customerTurn
        || !entry.first.evidence.overlaps(marker.evidence)
        || !entry.last.evidence.overlaps(marker.evidence)
    }.map(\.last)
  }

  private mutating func remember(_ marker: StressMarker) {
    guard let index = recent.firstIndex(where: { $0.isOf(marker) }) else {
      recent.append(RecentRule(first: marker, last: marker, customerTurn: customerTurn))
      return
    }
    if recent[index].customerTurn != customerTurn { recent[index].first = marker }
    recent[index].last = marker
    recent[index].customerTurn = customerTurn
  }

  /// A climb is held by its own evidence and by what made it a second sign; later signs join.
  private mutating func hold(_ marker: StressMarker, with others: [StressMarker], climbed: Bool) {
    if climbed {
      holders.removeAll { held in
        held.weight != marker.weight || !recent.contains { $0.isOf(held) }
      }
      // A first sign that quiet had let go counts again when a second one follows it.
      holders += others.filter { other in
        other.weight != .severe && !holders.contains { $0.evidence.rule == other.evidence.rule }
      }
    }
    holders.removeAll { $0.evidence.rule == marker.evidence.rule && $0.weight == marker.weight }
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

extension StressLadder.RecentRule {
  fileprivate func isOf(_ marker: StressMarker) -> Bool {
    last.evidence.rule == marker.evidence.rule && last.weight == marker.weight
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

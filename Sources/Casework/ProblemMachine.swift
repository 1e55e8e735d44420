import Rules

/// What a customer's turn says of the problem, in the order of the words.
struct CustomerSigns: Sendable {
  var stated: [Evidence] = []
  var new: [Evidence] = []
  /// The fix or the claim failed, or the problem is back.
  var denied: [Evidence] = []
  var confirmed: [Evidence] = []
  var promiseBroken: [Evidence] = []
  var closing: [Evidence] = []
  var gaveUp: [Evidence] = []
  var hasStress = false
}

/// What an agent's turn says of the problem.
struct CompanySigns: Sendable {
  var working: [Evidence] = []
  var claimed: [Evidence] = []
  var promised: [Evidence] = []
  var escalated: [Evidence] = []
}

/// The state of the problem of an interaction, with a count (design.md §4).
struct ProblemMachine: Sendable {
  private(set) var state = ProblemState.none
  private(set) var count = 0
  private(set) var because: [Evidence] = []
  /// Where the customer told of a problem, or what first showed that there is one.
  private(set) var statements: [Evidence] = []
  /// Earlier problems, in the state in which the customer went on to the next.
  private var parked: [(state: ProblemState, because: [Evidence])] = []
  private var closingSinceClaim: [Evidence] = []
  private var gaveUp: [Evidence] = []
  private static let statementLimit = 8
  /// Whether the customer told of a further problem.
  private var hasAnother = false
  /// Turns of the company since the customer last spoke.
  private var unansweredTurns = 0

  /// Takes one customer turn: denial before statement, and a new problem after a confirmation.
  ///
  /// - Parameters:
  ///   - isRoutine: the purpose is known and needs no care, so that only a problem leaves `none`.
  ///   - isCheckIn: the contact asks whether something is solved, so that a denial denies that.
  mutating func take(_ signs: CustomerSigns, isRoutine: Bool, isCheckIn: Bool = false) {
    unansweredTurns = 0
    noteClosing(signs)
    let confirmed = isRoutine && state == .none ? [] : signs.confirmed
    if !signs.promiseBroken.isEmpty, state == .promised || state == .escalated {
      move(to: .denied, signs.promiseBroken)
    }
    if let denial = signs.denied.first {
      if isCheckIn, state == .none { count = 1 }
      deny(signs.denied, isCheckIn: isCheckIn)
      note(denial)
      takeNew(signs.new)
      return
    }
    let confirmedAt = confirmed.first?.start
    // Words that state a problem beside "another problem" tell of that one, not of a further one.
    if signs.new.isEmpty || confirmedAt != nil {
      takeStated(signs.stated.filter { isBefore($0, confirmedAt) })
    }
    if !confirmed.isEmpty { confirm(confirmed) }
    takeNew(signs.new)
    if signs.new.isEmpty { takeStated(signs.stated.filter { !isBefore($0, confirmedAt) }) }
  }

  /// Takes one customer turn that says nothing of the problem.
  mutating func takeCustomerTurn() {
    unansweredTurns = 0
    if !gaveUp.isEmpty { gaveUp = [] }
    if !closingSinceClaim.isEmpty { closingSinceClaim = [] }
  }

  /// Takes one turn of the company that says nothing of the problem.
  mutating func takeCompanyTurn() { unansweredTurns += 1 }

  /// Takes one turn of the company; of several signs the strongest that applies moves the state.
  mutating func take(_ signs: CompanySigns, isRoutine: Bool) {
    unansweredTurns += 1
    if isRoutine, state == .none { return }
    if !signs.escalated.isEmpty, state != .confirmed {
      move(to: .escalated, signs.escalated)
    } else if !signs.promised.isEmpty, state != .escalated, state != .confirmed {
      move(to: .promised, signs.promised)
    } else if !signs.claimed.isEmpty, state != .confirmed {
      move(to: .claimed, signs.claimed)
    } else if !signs.working.isEmpty, state == .none || state == .stated || state == .denied {
      move(to: .working, signs.working)
    }
  }

  /// Stands in a state without evidence, as an example asks.
  mutating func assume(_ assumed: ProblemState) {
    state = assumed
    count = assumed == .none ? 0 : max(count, 1)
  }

  /// The least settled problem, as it stands while the interaction runs.
  var running: ProblemReading {
    ProblemReading(
      state: state, count: count, confirmation: state == .confirmed ? .explicit : nil,
      because: because)
  }

  /// Whether the customer confirmed every problem explicitly.
  var isConfirmed: Bool {
    state == .confirmed && parked.allSatisfy { $0.state == .confirmed }
  }

  /// Whether a further problem is all that is left: whatever came before it the customer confirmed.
  var isOnlyAnotherOpen: Bool {
    hasAnother && state != .confirmed && parked.allSatisfy { $0.state == .confirmed }
  }

  /// The least settled problem at the end, where silence and thanks are judged too.
  var final: ProblemReading {
    var confirmation: Confirmation? = state == .confirmed ? .explicit : nil
    var end = (state: state, because: because)
    switch state {
    case .claimed where !closingSinceClaim.isEmpty:
      confirmation = .implicit
      end = (.confirmed, because + closingSinceClaim)
    case .stated, .working, .denied:
      end = abandonedEnd ?? end
    default:
      break
    }
    // A later problem wins over an earlier one that is no more settled.
    for earlier in parked.reversed() where Self.settled(earlier.state) < Self.settled(end.state) {
      end = earlier
    }
    return ProblemReading(
      state: end.state, count: count,
      confirmation: end.state == .confirmed ? confirmation ?? .explicit : nil, because: end.because)
  }

  private var abandonedEnd: (state: ProblemState, because: [Evidence])? {
    if !gaveUp.isEmpty { return (.abandoned, gaveUp) }
    return unansweredTurns >= 2 ? (.abandoned, because) : nil
  }

  private static func settled(_ state: ProblemState) -> Int {
    switch state {
    case .denied: 0
    case .abandoned: 1
    case .stated: 2
    case .working: 3
    case .escalated: 4
    case .promised: 5
    case .claimed: 6
    case .confirmed: 7
    case .none: 8
    }
  }

  private func isBefore(_ statement: Evidence, _ confirmedAt: Int?) -> Bool {
    guard let confirmedAt, let start = statement.start else { return confirmedAt == nil }
    return start < confirmedAt
  }

  private mutating func noteClosing(_ signs: CustomerSigns) {
    let hasTrouble =
      signs.hasStress || !signs.stated.isEmpty || !signs.new.isEmpty || !signs.denied.isEmpty
      || !signs.promiseBroken.isEmpty
    // The last turns must thank or decline: a turn that does neither leaves the claim unanswered.
    closingSinceClaim = hasTrouble || state != .claimed ? [] : signs.closing
    gaveUp = signs.gaveUp
  }

  private mutating func takeStated(_ statements: [Evidence]) {
    guard let first = statements.first else { return }
    switch state {
    case .none:
      count = 1
      enter(.stated, statements)
      note(first)
    case .claimed, .confirmed:
      begin(statements)
    default:
      break
    }
  }

  private mutating func takeNew(_ statements: [Evidence]) {
    guard !statements.isEmpty else { return }
    begin(statements)
  }

  private mutating func begin(_ statements: [Evidence]) {
    hasAnother = true
    if state != .none { parked.append((state, because)) }
    count += 1
    enter(.stated, statements)
    statements.first.map { note($0) }
  }

  private mutating func deny(_ denials: [Evidence], isCheckIn: Bool) {
    switch state {
    case .claimed, .confirmed: enter(.denied, denials)
    case .none where isCheckIn: enter(.denied, denials)
    case .denied: break
    default: move(to: .stated, denials)
    }
  }

  private mutating func confirm(_ confirmations: [Evidence]) {
    move(to: .confirmed, confirmations)
    // The customer's word covers what the agent had called done.
    for index in parked.indices where parked[index].state == .claimed {
      parked[index] = (.confirmed, confirmations)
    }
  }

  private mutating func move(to next: ProblemState, _ evidence: [Evidence]) {
    if state == .none {
      count = 1
      evidence.first.map { note($0) }
    }
    enter(next, evidence)
  }

  /// Keeps what the check-in's brief quotes; the first and the latest words say enough of a long quarrel.
  private mutating func note(_ statement: Evidence) {
    if statements.last == statement { return }
    if statements.count == Self.statementLimit { statements.removeLast() }
    statements.append(statement)
  }

  private mutating func enter(_ next: ProblemState, _ evidence: [Evidence]) {
    if next != state || next == .claimed { closingSinceClaim = [] }
    state = next
    because = evidence
  }
}

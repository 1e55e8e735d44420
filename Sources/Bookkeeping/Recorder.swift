/// Puts interactions down, each once, whatever becomes of the connection to the ledger.
///
/// What was put down and not yet made lasting is kept. When the connection is lost, or the transaction gives way to
/// another writer, all of it is put down again. That is safe even where nobody knows whether a transaction was made
/// lasting: putting down what is on record already adds nothing. A ledger that stays away is tried again from time to
/// time; until it is back nothing can be read, and what was put down waits.
package final class Recorder {
  /// Why a ledger that was there, or never was, can't be used now; `nil` where it can.
  package private(set) var failure: LedgerError?
  /// How many interactions wait, because the ledger can't be used.
  package var waiting: Int { failure?.isPassing ?? false ? uncommitted.count : 0 }
  /// How many could not wait, because too many did.
  package private(set) var lost = 0

  private let open: () throws(LedgerError) -> Ledger
  private let uptime: () -> Int64
  private var ledger: Ledger?
  private var uncommitted: [LedgerEntry] = []
  private var failedAt: Int64 = 0
  /// Whether the next transaction keeps all other writers away: who gave way once must not have to do so again.
  private var goesAlone = false

  /// Interactions that a transaction on a server takes in at most, so that others need not wait long.
  private static let together = 50
  /// Interactions that wait for a ledger at most; beyond that memory would run out.
  private static let waitingAtMost = 10_000
  /// Milliseconds in which a ledger that is away is not tried again.
  private static let pause: Int64 = 5000

  /// Makes a recorder.
  ///
  /// - Parameters:
  ///   - uptime: milliseconds of a clock that never goes back.
  ///   - open: opens the ledger; it is done again where the connection is lost.
  package init(uptime: @escaping () -> Int64, open: @escaping () throws(LedgerError) -> Ledger) {
    self.uptime = uptime
    self.open = open
  }

  /// Opens the ledger, where it can be.
  package func prepare() throws(LedgerError) {
    try step { (_) throws(LedgerError) in }
  }

  /// Looks into the ledger, which has all that was put down.
  package func read<Result>(
    _ body: (Ledger) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try step(body)
  }

  /// Puts down an interaction; it waits where the ledger can't be used.
  package func record(_ entry: LedgerEntry) throws(LedgerError) {
    do throws(LedgerError) {
      try step { ledger throws(LedgerError) in
        try begin(ledger)
        try ledger.record(entry)
      }
      uncommitted.append(entry)
    } catch {
      keep(entry)
      throw error
    }
    if uncommitted.count >= Self.together, case .server? = ledger?.place { try commit() }
  }

  /// Makes lasting what was put down.
  ///
  /// - Parameter isLast: whether a ledger that is away is tried once more, however short ago that was tried.
  package func commit(isLast: Bool = false) throws(LedgerError) {
    if isLast { failedAt = uptime() - Self.pause }
    guard !uncommitted.isEmpty || ledger?.connection.isInTransaction ?? false else { return }
    try step { (ledger: Ledger) throws(LedgerError) in try ledger.commit() }
    uncommitted.removeAll()
  }

  /// Does a part of the work, again and again while that makes sense.
  private func step<Result>(
    _ body: (Ledger) throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    if let failure, !failure.isPassing || uptime() - failedAt < Self.pause { throw failure }
    let wasAway = failure != nil
    var patience = Patience(uptime: uptime)
    while true {
      do throws(LedgerError) {
        let result = try body(try ready())
        failure = nil
        return result
      } catch {
        giveUp(on: error)
        if error.isPassing, error.isMomentary, !wasAway, patience.wait() { continue }
        (failure, failedAt) = (error, uptime())
        throw error
      }
    }
  }

  /// The ledger, with all in it that is not lasting yet.
  private func ready() throws(LedgerError) -> Ledger {
    let ledger = try opened()
    guard !uncommitted.isEmpty, !ledger.connection.isInTransaction else { return ledger }
    while true {
      try begin(ledger)
      for entry in uncommitted.prefix(Self.together) { try ledger.record(entry) }
      guard uncommitted.count > Self.together else { return ledger }
      try ledger.commit()
      uncommitted.removeFirst(Self.together)
    }
  }

  private func opened() throws(LedgerError) -> Ledger {
    if let ledger { return ledger }
    let opened = try open()
    ledger = opened
    return opened
  }

  private func begin(_ ledger: Ledger) throws(LedgerError) {
    if ledger.connection.isInTransaction { return }
    try ledger.begin(goesAlone ? .everything : nil)
    goesAlone = false
  }

  private func giveUp(on error: LedgerError) {
    ledger?.rollBack()
    goesAlone = error.reason == .conflict
    // A connection that is lost, or whose last word is not known, is no longer asked anything.
    if error.reason == .unreachable || error.reason == .uncertain { ledger = nil }
  }

  private func keep(_ entry: LedgerEntry) {
    guard failure?.isPassing ?? false else { return }
    if uncommitted.count < Self.waitingAtMost { uncommitted.append(entry) } else { lost += 1 }
  }
}

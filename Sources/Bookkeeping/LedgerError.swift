/// Why the ledger could not be used.
package struct LedgerError: Error, Sendable, Equatable {
  /// What stands in the way.
  package enum Reason: Sendable, Equatable {
    case notALedger
    case fromTheFuture
    case locked
    case full
    case readOnly
    case unopenable
    case damaged
    case other
  }

  /// What stands in the way.
  package let reason: Reason
  /// The same in words.
  package let message: String

  init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  /// What a person can do about it.
  package var help: String {
    switch reason {
    case .notALedger: "name a file that is a ledger, or one that does not exist yet"
    case .fromTheFuture: "use the newer version of aftercare that made it"
    case .locked: "another process keeps it locked; try again when that has ended"
    case .full: "make room on the disk"
    case .readOnly, .unopenable: "name a place that may be written to"
    case .damaged: "bring back a backup; `aftercare ledger check` tells what is damaged"
    case .other: "`aftercare ledger check` tells whether the ledger is sound"
    }
  }
}

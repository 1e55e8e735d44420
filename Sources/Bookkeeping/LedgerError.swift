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
    /// No connection to the server, or none any more.
    case unreachable
    /// The connection was lost while a transaction was being made lasting.
    case uncertain
    /// Another writer was given way to.
    case conflict
    case tooSlow
    /// The server does not let this role in, or not into this database.
    case refused
    /// The role lacks a right.
    case forbidden
    case foreignSchema
    case wrongEncoding
    case wrongAddress
    case unsupported
    case notEmpty
    case unequal
  }

  /// What stands in the way.
  package let reason: Reason
  /// The same in words.
  package let message: String
  /// Whether a server said so, with which it may be otherwise in a moment.
  package let isServers: Bool

  /// Makes an error.
  package init(_ reason: Reason, _ message: String, isServers: Bool = false) {
    self.reason = reason
    self.message = message
    self.isServers = isServers
  }

  /// Whether the same may go well later, once the server is there again or was looked after.
  package var isPassing: Bool {
    switch reason {
    case .unreachable, .uncertain, .conflict, .locked, .tooSlow, .full, .readOnly, .refused,
      .forbidden:
      isServers
    default: false
    }
  }

  /// Whether trying again at once makes sense.
  package var isMomentary: Bool {
    reason == .unreachable || reason == .uncertain || reason == .conflict
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
    default: serverHelp
    }
  }

  private var serverHelp: String {
    switch reason {
    case .unreachable: "see that the server runs and can be reached from here"
    case .uncertain: "look whether it is on record, and do it again if it is not"
    case .conflict: "do it again; others were writing the same"
    case .tooSlow: "do it again when the server has less to do, or raise statement_timeout"
    case .refused:
      "role, password and database stand in the URL, in PGUSER, PGPASSWORD and PGDATABASE, or in "
        + "~/.pgpass; `createdb` makes a database"
    case .forbidden: "have the role be given what it lacks by the owner of the database"
    case .foreignSchema: "name a database, or a schema by its search_path, that is the ledger's own"
    case .wrongEncoding: "make the database anew by `createdb --encoding UTF8 --template template0`"
    case .wrongAddress:
      "an address looks like postgres://ROLE@HOST:5432/DATABASE?sslmode=verify-full"
    case .unsupported: "build with it: `swift build -c release --traits PostgreSQL`"
    case .notEmpty: "name a place where no ledger lies yet"
    default: "`aftercare ledger check` tells whether each of the two is sound"
    }
  }
}

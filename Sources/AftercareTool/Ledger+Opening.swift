import Bookkeeping

#if PostgreSQL
  import BookkeepingPostgreSQL
#endif

extension Ledger {
  /// Opens the ledger at a place, with whatever keeps ledgers there.
  static func opened(at place: Place) throws(LedgerError) -> Ledger {
    #if PostgreSQL
      if case .server(let address) = place {
        return Ledger(try PostgreSQLConnection(address, uptime: Clock.uptime), at: place)
      }
    #endif
    return try Ledger(place)
  }
}

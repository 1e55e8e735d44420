import Foundation
import Testing

@testable import Bookkeeping

#if PostgreSQL
  import BookkeepingPostgreSQL
#endif

/// An empty ledger for a test: in memory, or in a schema of its own on the server that `AFTERCARE_TEST_POSTGRES` names.
///
/// So the same tests hold for both stores.
enum FreshLedger {
  static func open() throws -> Ledger {
    guard let place = try schema() else { return try Ledger(.memory) }
    return try open(at: place)
  }

  /// Opens the ledger at a place, once more or for the first time.
  static func open(at place: Ledger.Place) throws -> Ledger {
    #if PostgreSQL
      if case .server(let address) = place {
        return Ledger(try PostgreSQLConnection(address), at: place)
      }
    #endif
    return try Ledger(place)
  }

  /// A new schema on the server; `nil` where no server is named.
  static func schema() throws -> Ledger.Place? {
    guard let url = ProcessInfo.processInfo.environment["AFTERCARE_TEST_POSTGRES"] else {
      return nil
    }
    let base = Ledger.Place.server(try #require(ServerAddress(url)))
    let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try open(at: base).connection.execute("CREATE SCHEMA \(name)")
    let mark = url.contains("?") ? "&" : "?"
    return .server(
      try #require(ServerAddress(url + mark + "options=-csearch_path%3D" + name)))
  }
}

import Testing

@testable import Bookkeeping

@Suite("The address of a server shows no password")
struct ServerAddressTests {
  @Test(
    "whatever stands in it",
    arguments: [
      ("postgres://h/db", "postgres://h/db"),
      (
        "postgres://care@h:5432/db?sslmode=verify-full",
        "postgres://care@h:5432/db?sslmode=verify-full"
      ),
      ("postgresql://care:secret@h,i/db", "postgresql://care:***@h,i/db"),
      ("postgres://care:secr%40et@[::1]:5433/db", "postgres://care:***@[::1]:5433/db"),
      ("postgres://care:a@b/c?d@h/db", "postgres://care:***@h/db"),
      (
        "postgres://h/db?password=secret&sslmode=require",
        "postgres://h/db?password=***&sslmode=require"
      ),
      ("postgres://h/db?sslPASSWORD=secret", "postgres://h/db?sslPASSWORD=***"),
      ("postgres://:secret@h", "postgres://:***@h"),
    ])
  func hidden(url: String, shown: String) throws {
    let address = try #require(ServerAddress(url))
    #expect(address.shown == shown && address.url == url)
    #expect(Ledger.Place.server(address).name == shown)
  }

  @Test("nor does a message that repeats what it was told")
  func messages() throws {
    let address = try #require(ServerAddress("postgres://care:p%40ss%2Fword@h/db?password=other"))
    let message = "in \"p%40ss%2Fword\" or p@ss/word, and other: no"
    #expect(address.hidingSecrets(in: message) == "in \"***\" or ***, and ***: no")
  }

  @Test(
    "all else is the name of a file",
    arguments: ["", "postgres", "postgres:/h", "mysql://h", "a.db"])
  func files(word: String) { #expect(ServerAddress(word) == nil) }

  @Test("a build without PostgreSQL says how to get it")
  func unsupported() throws {
    let place = Ledger.Place.server(try #require(ServerAddress("postgres://h/db")))
    let error = #expect(throws: LedgerError.self) { _ = try Ledger(place) }
    #expect(error?.reason == .unsupported)
    #expect(error?.help.contains("--traits PostgreSQL") ?? false)
  }
}

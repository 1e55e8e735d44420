import Bookkeeping
import Diagnostics

/// A command that does nothing but read or write the ledger.
struct LedgerDesk {
  private let place: Ledger.Place
  private var log: DiagnosticLog

  /// Makes a desk at the ledger that the arguments name, else at the platform's.
  init(_ arguments: Arguments) throws(ToolError) {
    place = try LedgerPlace.namedOrStandard(arguments)
    log = DiagnosticLog(arguments)
  }

  /// Opens the ledger and works with it; one that can't be used is told of.
  mutating func work(
    _ body: (Ledger) throws(LedgerError) -> ExitCode
  ) -> ExitCode {
    do throws(LedgerError) {
      return try body(try Ledger.opened(at: place))
    } catch {
      log.report(error.diagnostic(at: place.name))
      return .unusableLedger
    }
  }
}

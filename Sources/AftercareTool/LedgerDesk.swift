import Bookkeeping
import Diagnostics

/// A command that does nothing but read or write the ledger.
struct LedgerDesk {
  /// Where the ledger lies.
  let place: Ledger.Place
  /// Whether the command line or the environment says where, and not the platform.
  private let isNamed: Bool
  private let command: CommandName
  private var log: DiagnosticLog

  /// Makes a desk at the ledger that the arguments name, else at the platform's.
  init(_ arguments: Arguments) throws(ToolError) {
    place = try LedgerPlace.namedOrStandard(arguments)
    isNamed = !LedgerPlace.isDefault(arguments)
    command = arguments.command
    log = DiagnosticLog(arguments)
  }

  /// Opens the ledger and works with it; one that can't be used is told of.
  ///
  /// Only what begins a record may make a ledger: a mistyped path must not look like a ledger that knows nobody.
  mutating func work(
    _ body: (Ledger) throws(LedgerError) -> ExitCode
  ) -> ExitCode {
    do throws(LedgerError) {
      guard let path = missingFile else { return try body(try Ledger.opened(at: place)) }
      guard answersWithoutLedger else {
        log.report(Self.missing(path, .error))
        return .unusableLedger
      }
      if isNamed {
        log.report(Self.missing(path, .warning))
      } else {
        log.note(
          "There is no ledger yet at \(TerminalText.escaped(path)); "
            + "`aftercare audit PATH --ledger default` begins one.")
      }
      return try body(try Ledger.opened(at: .memory))
    } catch {
      log.report(error.diagnostic(at: place.name))
      return .unusableLedger
    }
  }

  /// Whether there is a ledger to work with.
  var isThere: Bool { missingFile == nil }

  /// Tells which ledger it was that had nothing to show, and that it does not know the customer asked for.
  func tellPlace(without stranger: String? = nil) {
    guard isThere else { return }
    if let stranger { return log.tell(stranger, of: command) }
    log.note("The ledger is \(TerminalText.escaped(place.name)).")
  }

  /// The ledger's path where no file lies there and the command may not make one.
  private var missingFile: String? {
    guard command != .gateHold, case .file(let path) = place,
      (try? FileTree.kind(of: path)) == nil
    else { return nil }
    return path
  }

  /// Whether the command has an answer where nothing is on record: the gate is shut, and lists are empty.
  private var answersWithoutLedger: Bool {
    switch command {
    case .gate: true
    case .checkinsList, .checkinsPlan, .checkinsExport, .commitmentsList, .findingsList,
      .findingsExport:
      !isNamed
    default: false
    }
  }

  private static func missing(
    _ path: String, _ severity: Diagnostic.Severity
  ) -> Diagnostic {
    Diagnostic(
      severity, .noLedger, "there is no ledger at this place", file: path,
      help: FileSuggestion.question(for: path)
        ?? "`aftercare audit` and `advise` begin one with `--ledger FILE`")
  }
}

extension Ledger {
  /// More customers than this are not searched for a name that is near.
  private static let customersSearched = 200_000

  /// What is to be said of a customer whom the ledger does not know; `nil` of one whom it knows.
  func stranger(_ customer: String) throws(LedgerError) -> String? {
    if try knows(customer) { return nil }
    let near = Suggestion.nearest(
      to: customer, in: try customers(atMost: Self.customersSearched))
    return "the ledger \(place.name) knows no customer `\(customer)`"
      + (near.map { "; did you mean `\($0)`?" } ?? "")
  }
}

import Bookkeeping
import Casework
import Diagnostics
import Rules
import Transcripts

/// `aftercare checkins done`: what came of a check-in.
struct CheckInsDoneCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Records the outcome, and tells what follows from it.
  func run() throws(ToolError) -> ExitCode {
    guard let outcome = CheckInOutcome(rawValue: try arguments.needed(.outcome)) else {
      throw .usage("--outcome is not known", command: arguments.command)
    }
    let id = arguments.operands[0]
    let now = try arguments.now()
    var log = DiagnosticLog(arguments)
    let policy = try RulebookFiles.load(arguments.values(of: .rules), &log).policy
    var refusal: CheckInRefusal?
    var standing: StandingCheckIn?
    var next: StandingCheckIn?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      refusal = try ledger.close(
        checkIn: id, outcome, note: arguments.value(of: .note), at: now, policy: policy)
      standing = try ledger.checkIn(id)
      if let customer = standing?.booking.customer {
        next = try ledger.checkIns(customer: customer).first(where: \.isOpen)
      }
      return .done
    }
    if let refusal {
      let told = refusal.told(of: id, in: desk.place)
      guard let standing else { throw .usage(told, command: arguments.command) }
      throw .usage(
        told + "; what is on record stays. " + Self.remedy(for: standing, next),
        command: arguments.command)
    }
    guard code == .done else { return code }
    try OutputDescriptor.standard.write("Recorded: \(outcome.rawValue).\n")
    if let next {
      let at = next.booking.at.map { "at \($0.rfc3339)" } ?? "without a minute"
      log.note("The next check-in is \(next.booking.id), \(at).")
    }
    return .done
  }

  /// What to do where a wrong outcome was recorded: it is part of the record, but what follows from it can be changed.
  private static func remedy(for standing: StandingCheckIn, _ next: StandingCheckIn?) -> String {
    if let next {
      return "The check-in that is open now is \(next.booking.id): tell the right outcome there, "
        + "`aftercare checkins done \(next.booking.id) --outcome OUTCOME`"
    }
    let customer = standing.booking.customer ?? "ID"
    let words = "--customer \(customer) --by NAME --reason TEXT`"
    return standing.outcome == .confirmed
      ? "If that was wrong, `aftercare gate hold \(words) shuts the gate"
      : "If that was wrong, `aftercare gate release \(words) opens the gate"
  }
}

extension CheckInRefusal {
  /// The refusal as it is told to people.
  func told(of id: String, in place: Ledger.Place) -> String {
    switch self {
    case .unknown:
      "no check-in has the id `\(id)` in \(place.name); `aftercare checkins list` shows all"
    case .closed(let state): "the check-in `\(id)` is \(state.rawValue) already"
    }
  }
}

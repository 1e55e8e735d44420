import Bookkeeping
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// `aftercare checkins list`: the check-ins in the ledger.
struct CheckInsListCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Lists them, earliest first.
  func run() throws(ToolError) -> ExitCode {
    let now = try arguments.now()
    var listed: [StandingCheckIn] = []
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      listed = try ledger.checkIns(customer: arguments.value(of: .customer))
      return .done
    }
    guard code == .done else { return code }
    let rows = listed.map(\.listing).filter { listing in
      let isDue = arguments.has(.due) && listing.isDue(at: now)
      let isOverdue = arguments.has(.overdue) && listing.isOverdue(at: now)
      return isDue || isOverdue || !(arguments.has(.due) || arguments.has(.overdue))
    }
    let list = CheckInList(rows, now: now)
    switch arguments.value(of: .format) {
    case "json":
      var json = JSONBuffer()
      list.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    case "csv": try OutputDescriptor.standard.write(list.csv)
    default: try OutputDescriptor.standard.write(list.text(style: arguments.outputStyle))
    }
    return .done
  }
}

/// `aftercare checkins done`: what came of a check-in.
struct CheckInsDoneCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Records the outcome, and books what follows from it.
  func run() throws(ToolError) -> ExitCode {
    guard let outcome = CheckInOutcome(rawValue: try arguments.needed(.outcome)) else {
      throw .usage("--outcome is not known", command: arguments.command)
    }
    let id = arguments.operands[0]
    let now = try arguments.now()
    var log = DiagnosticLog(arguments)
    let policy = try RulebookFiles.load(arguments.values(of: .rules), &log).policy
    var refusal: CheckInRefusal?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      refusal = try ledger.close(
        checkIn: id, outcome, note: arguments.value(of: .note), at: now, policy: policy)
      return .done
    }
    switch refusal {
    case .unknown:
      throw .usage(
        "no check-in has the id `\(id)`; `aftercare checkins list` shows all",
        command: arguments.command)
    case .closed(let state):
      throw .usage(
        "the check-in `\(id)` is \(state.rawValue) already", command: arguments.command)
    case nil: break
    }
    if code == .done {
      try OutputDescriptor.standard.write("Recorded: \(outcome.rawValue).\n")
    }
    return code
  }
}

extension StandingCheckIn {
  /// The check-in as a list shows it.
  fileprivate var listing: CheckInListing {
    CheckInListing(
      id: booking.id, customer: booking.customer, interaction: booking.interaction,
      at: booking.at, opensAt: booking.window?.opensAt, closesAt: booking.window?.closesAt,
      timezone: booking.timezone, channel: booking.channel, owner: booking.owner,
      state: state.rawValue, isOpen: isOpen, outcome: outcome?.rawValue, attempt: booking.attempt,
      brief: booking.brief, because: words ?? "[]")
  }
}

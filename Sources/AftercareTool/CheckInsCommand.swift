import Bookkeeping
import Casework
import Diagnostics
import Reports
import Rules
import Transcripts

/// `aftercare checkins list` and `checkins export`: the check-ins in the ledger.
struct CheckInsListCommand {
  private let arguments: Arguments

  /// Makes the command.
  init(_ arguments: Arguments) {
    self.arguments = arguments
  }

  /// Lists them, earliest first.
  func run() throws(ToolError) -> ExitCode {
    let now = try arguments.now()
    let day = try arguments.day()
    let listings = CheckInListings(customer: arguments.value(of: .customer))
    var rows: [CheckInListing] = []
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      rows = try listings.read(from: ledger)
      return .done
    }
    guard code == .done else { return code }
    rows = rows.filter { isAskedFor($0, day: day, now: now) }
    try write(rows, now: now)
    return .done
  }

  private func isAskedFor(_ row: CheckInListing, day: String?, now: Timestamp) -> Bool {
    if arguments.has(.due) || arguments.has(.overdue) {
      let isDue = arguments.has(.due) && row.isDue(at: now)
      let isOverdue = arguments.has(.overdue) && row.isOverdue(at: now)
      guard isDue || isOverdue else { return false }
    }
    if let owner = arguments.value(of: .owner), !row.isOwned(by: owner) { return false }
    if let day, !row.isOn(day: day) { return false }
    return !arguments.has(.cancelled) || row.isCancelled
  }

  private func write(_ rows: [CheckInListing], now: Timestamp) throws(ToolError) {
    let list = CheckInList(rows, now: now)
    let standard = arguments.command == .checkinsExport ? "ics" : "text"
    switch arguments.value(of: .format) ?? standard {
    case "json":
      var json = JSONBuffer()
      list.write(to: &json)
      try OutputDescriptor.standard.write(json.bytes)
    case "csv": try OutputDescriptor.standard.write(list.csv)
    case "ics": try writeCalendar(rows)
    default:
      let style = arguments.outputStyle
      let history = arguments.has(.verbose) ? list.historyText(style: style) : ""
      try OutputDescriptor.standard.write(list.text(style: style) + history)
    }
  }

  private func writeCalendar(_ rows: [CheckInListing]) throws(ToolError) {
    let component =
      arguments.value(of: .asComponent).flatMap(CheckInCalendar.Component.init) ?? .event
    let calendar = CheckInCalendar(
      rows, as: component, showsQuotes: arguments.has(.quotes),
      isCancellation: arguments.has(.cancelled))
    try OutputDescriptor.standard.write(calendar.bytes)
    if calendar.leftOut > 0 {
      DiagnosticLog(arguments).note(
        "Left out: \(calendar.leftOut) without a minute; --as todo shows them.")
    }
  }
}

/// Reads check-ins with all that lists and calendars show of them.
struct CheckInListings {
  let customer: String?

  /// The check-ins in one state of the ledger.
  func read(from ledger: Ledger) throws(LedgerError) -> [CheckInListing] {
    try ledger.reading { ledger throws(LedgerError) in
      let events = try ledger.checkInEvents(customer: customer)
      var listings: [CheckInListing] = []
      for one in try ledger.checkIns(customer: customer) {
        let brief = BriefContents(ofBrief: one.booking.brief)
        listings.append(one.listing(events: events[one.booking.id] ?? [], brief: brief))
      }
      return listings
    }
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
    if let refusal { throw refusal.told(of: id, arguments.command) }
    if code == .done {
      try OutputDescriptor.standard.write("Recorded: \(outcome.rawValue).\n")
    }
    return code
  }
}

extension StandingCheckIn {
  /// The check-in as a list shows it.
  fileprivate func listing(events: [CheckInEvent], brief: BriefContents) -> CheckInListing {
    CheckInListing(
      id: booking.id, customer: booking.customer, interaction: booking.interaction,
      at: booking.at, window: booking.window, timezone: booking.timezone,
      channel: booking.channel, owner: booking.owner, state: state.rawValue, isOpen: isOpen,
      outcome: outcome?.rawValue, attempt: booking.attempt,
      brief: CheckInListing.Brief(
        json: booking.brief, confirm: brief.confirm, problem: brief.problem,
        commitments: brief.commitments), because: words ?? "[]",
      history: events.map { event in
        CheckInListing.Event(
          at: event.at, what: event.what, minute: event.minute, owner: event.owner,
          person: event.person, reason: event.reason)
      })
  }
}

extension CheckInRefusal {
  /// The refusal as it is told to people.
  func told(of id: String, _ command: CommandName) -> ToolError {
    switch self {
    case .unknown:
      .usage(
        "no check-in has the id `\(id)`; `aftercare checkins list` shows all", command: command)
    case .closed(let state):
      .usage("the check-in `\(id)` is \(state.rawValue) already", command: command)
    }
  }
}

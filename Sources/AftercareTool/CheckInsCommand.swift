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
    let listings = CheckInListings(customer: arguments.value(of: .customer), now: now)
    var all: [CheckInListing] = []
    var stranger: String?
    var desk = try LedgerDesk(arguments)
    let code = desk.work { ledger throws(LedgerError) in
      all = try listings.read(from: ledger)
      if all.isEmpty { stranger = try listings.customer.flatMap(ledger.stranger) }
      return .done
    }
    guard code == .done else { return code }
    let rows = all.filter { isAskedFor($0, day: day, now: now) }
    try write(rows, now: now)
    if rows.isEmpty { desk.tellPlace(without: stranger) }
    if arguments.has(.due), !arguments.has(.overdue) { tellOverdue(among: all, now: now) }
    return .done
  }

  /// Who asks what is due should hear of what has been missed.
  private func tellOverdue(among all: [CheckInListing], now: Timestamp) {
    let count = all.count { $0.isOverdue(at: now) }
    guard count > 0 else { return }
    DiagnosticLog(arguments).note(
      "\(count) overdue: `aftercare \(arguments.command.rawValue) --overdue` shows them.")
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
    let destination = try AuditDestination(arguments.value(of: .output))
    try destination.write(bytes(of: rows, now: now))
    try destination.finish()
  }

  private func bytes(of rows: [CheckInListing], now: Timestamp) -> [UInt8] {
    let list = CheckInList(rows, now: now)
    switch format {
    case "json":
      var json = JSONBuffer()
      list.write(to: &json)
      return json.bytes
    case "csv": return Array(list.csv.utf8)
    case "ics": return calendar(of: rows, now: now)
    default:
      let style = arguments.outputStyle
      let history = arguments.has(.verbose) ? list.historyText(style: style) : ""
      return Array((list.text(style: style) + history).utf8)
    }
  }

  /// The format that was asked for, else that of the file's ending.
  private var format: String {
    if let named = arguments.value(of: .format) { return named }
    guard arguments.command == .checkinsExport else { return "text" }
    let ending = arguments.value(of: .output)?.split(separator: ".").last.map(String.init)
    return ["csv", "json"].first { $0 == ending } ?? "ics"
  }

  private func calendar(of rows: [CheckInListing], now: Timestamp) -> [UInt8] {
    let component =
      arguments.value(of: .asComponent).flatMap(CheckInCalendar.Component.init) ?? .event
    let calendar = CheckInCalendar(
      rows, as: component, showsQuotes: arguments.has(.quotes),
      isCancellation: arguments.has(.cancelled), now: now)
    let log = DiagnosticLog(arguments)
    if calendar.leftOut > 0 {
      log.note("Left out: \(calendar.leftOut) without a minute; --as todo shows them.")
    }
    if calendar.overdue > 0 { log.note("Overdue, and so without an alarm: \(calendar.overdue).") }
    return calendar.bytes
  }
}

/// Reads check-ins with all that lists and calendars show of them.
struct CheckInListings {
  let customer: String?
  let now: Timestamp

  /// The check-ins in one state of the ledger.
  func read(from ledger: Ledger) throws(LedgerError) -> [CheckInListing] {
    try ledger.reading { ledger throws(LedgerError) in
      let events = try ledger.checkInEvents(customer: customer)
      let barred = try ledger.barredCustomers(at: now)
      var listings: [CheckInListing] = []
      for one in try ledger.checkIns(customer: customer) {
        let brief = BriefContents(ofBrief: one.booking.brief)
        let isBarred = one.booking.customer.map(barred.contains) ?? false
        listings.append(
          one.listing(events: events[one.booking.id] ?? [], brief: brief, isBarred: isBarred))
      }
      return listings
    }
  }
}

extension StandingCheckIn {
  /// The check-in as a list shows it.
  fileprivate func listing(
    events: [CheckInEvent], brief: BriefContents, isBarred: Bool
  ) -> CheckInListing {
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
      }, isBarred: isBarred)
  }
}

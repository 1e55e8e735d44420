import Casework
import Reports
import Transcripts

extension Flag {
  /// Flags of the commands that keep or read the ledger.
  static let bookkeeping: [Flag] =
    [
      Flag(
        name: .ledger, value: .any("FILE|memory|default|postgres://…"),
        commands: [.audit, .advise, .configShow] + CommandName.ledgerCommands,
        summary:
          "the ledger, which knows customers over days: a file, or a PostgreSQL database that many "
          + "machines share; AFTERCARE_LEDGER names it too"),
      Flag(
        name: .customer, value: .any("ID"),
        commands: [
          .gate, .gateHold, .gateRelease, .checkinsList, .checkinsExport, .commitmentsList,
          .findingsList,
        ],
        summary: "the customer, by the id that the records give"),
      Flag(
        name: .at, value: .any("TIME"), commands: [.gate],
        summary: "answer for this time, as 2026-03-03T10:00:00Z; else for now"),
      Flag(
        name: .kind, value: .oneOf(OfferKind.allCases.map(\.rawValue)), commands: [.gate],
        summary: "the kind of offer; cross_sell where none is named"),
      Flag(
        name: .by, value: .any("NAME"),
        commands: [
          .gateHold, .gateRelease, .checkinsReschedule, .checkinsCancel, .checkinsReassign,
          .checkinsPlan, .commitmentsDone, .commitmentsBroken, .findingsDismiss,
        ],
        summary: "who decides"),
      Flag(
        name: .reason, value: .any("TEXT"),
        commands: [
          .gateHold, .gateRelease, .checkinsReschedule, .checkinsCancel, .checkinsReassign,
          .commitmentsDone, .commitmentsBroken, .findingsDismiss,
        ],
        summary: "why; kept with the decision"),
      Flag(
        name: .until, value: .any("TIME"), commands: [.gateHold],
        summary: "when the hold ends; without it, at a release"),
    ] + checkIns + records

  private static let checkIns: [Flag] = [
    Flag(
      name: .due, value: .nothing, commands: [.checkinsList, .checkinsExport],
      summary: "only those whose window is open"),
    Flag(
      name: .overdue, value: .nothing, commands: [.checkinsList, .checkinsExport],
      summary: "only those whose time is over"),
    Flag(
      name: .owner, value: .any("NAME"),
      commands: [.checkinsList, .checkinsExport, .checkinsReassign],
      summary: "only those of this person"),
    Flag(
      name: .day, value: .any("DATE"), commands: [.checkinsList, .checkinsExport],
      summary: "only those of this day, as 2026-03-04, by the customer's clock"),
    Flag(
      name: .outcome, value: .oneOf(CheckInOutcome.allCases.map(\.rawValue)),
      commands: [.checkinsDone], summary: "what came of it"),
    Flag(
      name: .note, value: .any("TEXT"), commands: [.checkinsDone],
      summary: "a word on it, kept with the outcome"),
    Flag(
      name: .to, value: .any("TIME"), commands: [.checkinsReschedule],
      summary: "the new time, as 2026-03-03T10:00:00Z"),
    Flag(
      name: .at, value: .any("TIME"), commands: [.checkinsReschedule], summary: "the same as --to"),
    Flag(
      name: .to, value: .any("NAME"), commands: [.checkinsReassign],
      summary: "who makes it from now on"),
    Flag(
      name: .asComponent, value: .oneOf(CheckInCalendar.Component.allCases.map(\.rawValue)),
      commands: [.checkinsList, .checkinsExport],
      summary: "in a calendar: appointments, or tasks; only tasks can lack a minute"),
    Flag(
      name: .quotes, value: .nothing, commands: [.checkinsList, .checkinsExport],
      summary: "put the customer's words into the calendar"),
    Flag(
      name: .cancelled, value: .nothing, commands: [.checkinsExport],
      summary: "only cancelled ones, as a calendar that takes them back (METHOD:CANCEL)"),
    Flag(
      name: .capacity, value: .any("NUMBER[/hour]"), commands: [.checkinsPlan],
      summary: "how many check-ins a person makes in an hour, as 4/hour"),
    Flag(
      name: .apply, value: .nothing, commands: [.checkinsPlan],
      summary: "reschedule and reassign as planned; without it the plan is only shown"),
    Flag(
      name: .format, value: .oneOf(["text", "json", "csv", "ics"]), commands: [.checkinsList],
      summary: "text for people, one JSON document, comma-separated values, or a calendar"),
    Flag(
      name: .format, value: .oneOf(["ics", "csv", "json"]), commands: [.checkinsExport],
      summary: "a calendar, comma-separated values, or one JSON document"),
    Flag(
      name: .format, value: .oneOf(["text", "json", "csv"]), commands: [.checkinsPlan],
      summary: "text for people, one JSON document, or comma-separated values"),
  ]

  private static let records: [Flag] = [
    Flag(
      name: .due, value: .nothing, commands: [.commitmentsList],
      summary: "only those whose time has come"),
    Flag(
      name: .overdue, value: .nothing, commands: [.commitmentsList],
      summary: "only those whose time came more than 24 hours ago"),
    Flag(
      name: .dismissed, value: .nothing, commands: [.findingsList],
      summary: "only those that were dismissed"),
    Flag(
      name: .format, value: .oneOf(["text", "json"]),
      commands: [.gate, .commitmentsList, .findingsList],
      summary: "text for people, or one JSON line"),
    Flag(
      name: .now, value: .any("TIME"),
      commands: [
        .audit, .advise, .convert, .checkinsList, .checkinsDone, .checkinsReschedule,
        .checkinsCancel,
        .checkinsReassign, .checkinsPlan, .checkinsExport, .commitmentsList, .commitmentsDone,
        .commitmentsBroken, .findingsList, .findingsDismiss, .findingsExport, .gate, .gateHold,
        .gateRelease,
      ],
      summary: "the time that counts as now, as 2026-03-03T10:00:00Z: check-ins are due by it"),
  ]
}

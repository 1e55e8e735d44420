import Casework
import Transcripts

extension Flag {
  /// Flags of the commands that keep or read the ledger.
  static let bookkeeping: [Flag] = [
    Flag(
      name: .ledger, value: .any("FILE|memory|default"),
      commands: [.audit, .advise, .configShow] + CommandName.ledgerCommands,
      summary: "the ledger, which knows customers over days; AFTERCARE_LEDGER names it too"),
    Flag(
      name: .customer, value: .any("ID"),
      commands: [.gate, .gateHold, .gateRelease, .checkinsList],
      summary: "the customer, by the id that the records give"),
    Flag(
      name: .at, value: .any("TIME"), commands: [.gate],
      summary: "answer for this time, as 2026-03-03T10:00:00Z; else for now"),
    Flag(
      name: .kind, value: .oneOf(OfferKind.allCases.map(\.rawValue)), commands: [.gate],
      summary: "the kind of offer; cross_sell where none is named"),
    Flag(
      name: .by, value: .any("NAME"), commands: [.gateHold, .gateRelease],
      summary: "who decides"),
    Flag(
      name: .reason, value: .any("TEXT"), commands: [.gateHold, .gateRelease],
      summary: "why; kept with the decision"),
    Flag(
      name: .until, value: .any("TIME"), commands: [.gateHold],
      summary: "when the hold ends; without it, at a release"),
    Flag(
      name: .due, value: .nothing, commands: [.checkinsList],
      summary: "only those whose window is open"),
    Flag(
      name: .overdue, value: .nothing, commands: [.checkinsList],
      summary: "only those whose time is over"),
    Flag(
      name: .outcome, value: .oneOf(CheckInOutcome.allCases.map(\.rawValue)),
      commands: [.checkinsDone], summary: "what came of it"),
    Flag(
      name: .note, value: .any("TEXT"), commands: [.checkinsDone],
      summary: "a word on it, kept with the outcome"),
    Flag(
      name: .format, value: .oneOf(["text", "json"]), commands: [.gate],
      summary: "text for people, or one JSON line"),
    Flag(
      name: .format, value: .oneOf(["text", "json", "csv"]), commands: [.checkinsList],
      summary: "text for people, one JSON document, or comma-separated values"),
    Flag(
      name: .now, value: .any("TIME"),
      commands: [.audit, .checkinsList, .checkinsDone, .gate, .gateHold, .gateRelease],
      summary: "the time that counts as now, as 2026-03-03T10:00:00Z: check-ins are due by it"),
  ]
}

package import Transcripts

/// Check-ins as a calendar (RFC 5545, RFC 7986) that other programs read.
package struct CheckInCalendar {
  /// What a check-in becomes.
  package enum Component: String, CaseIterable {
    /// An appointment; one without a minute can't be any.
    case event
    /// A task, to be done by the end of its window.
    case todo
  }

  /// Minutes that a check-in takes, and before it that the alarm comes.
  private static let length = 15

  private let rows: [CheckInListing]
  private let component: Component
  private let showsQuotes: Bool
  private let isCancellation: Bool
  private let now: Timestamp

  /// Makes a calendar.
  ///
  /// - Parameters:
  ///   - showsQuotes: whether the customer's words go into it; calendars are seen by many.
  ///   - isCancellation: whether it tells of cancelled ones alone, and says so by its method.
  ///   - now: what is overdue by it has no alarm, which could only ring in the past.
  package init(
    _ rows: [CheckInListing], as component: Component, showsQuotes: Bool, isCancellation: Bool,
    now: Timestamp
  ) {
    self.now = now
    self.rows = rows.sorted { $0.id < $1.id }
    self.component = component
    self.showsQuotes = showsQuotes
    self.isCancellation = isCancellation
  }

  /// How many check-ins can't be shown, for they have no minute.
  package var leftOut: Int { rows.count - shown.count }

  /// How many of those shown are overdue.
  package var overdue: Int { shown.count { $0.isOverdue(at: now) } }

  private var shown: [CheckInListing] {
    component == .todo ? rows : rows.filter { $0.at != nil }
  }

  /// The calendar as a file.
  package var bytes: [UInt8] {
    var buffer = ICalendarBuffer()
    buffer.component("VCALENDAR") { buffer in
      buffer.property("VERSION", "2.0")
      buffer.property("PRODID", "-//Aftercare//Check-ins//EN")
      buffer.property("CALSCALE", "GREGORIAN")
      buffer.property("METHOD", isCancellation ? "CANCEL" : "PUBLISH")
      buffer.property("NAME", text: "Check-ins")
      buffer.property("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
      if let last = shown.compactMap(\.changedAt).max() {
        buffer.property("LAST-MODIFIED", time: last)
      }
      for row in shown { write(row, to: &buffer) }
    }
    return buffer.bytes
  }

  private func write(_ row: CheckInListing, to buffer: inout ICalendarBuffer) {
    buffer.component(component == .event ? "VEVENT" : "VTODO") { buffer in
      buffer.property("UID", text: row.id + "@aftercare")
      // The stamp is that of the last change, so that the same ledger gives the same bytes.
      let changed = row.changedAt ?? Timestamp(milliseconds: 0)
      buffer.property("DTSTAMP", time: changed)
      buffer.property("SEQUENCE", String(row.sequence))
      if let first = row.history.first { buffer.property("CREATED", time: first.at) }
      buffer.property("LAST-MODIFIED", time: changed)
      // A published calendar must name who organises it (RFC 5546); a check-in has no address.
      buffer.property("ORGANIZER;CN=Aftercare", "invalid:nomail")
      if component == .event { writeEvent(row, to: &buffer) } else { writeTask(row, to: &buffer) }
      buffer.property("SUMMARY", text: summary(of: row))
      buffer.property("DESCRIPTION", text: description(of: row))
      buffer.property("CLASS", "PRIVATE")
      if let owner = row.owner { buffer.property("CONTACT", text: owner) }
      buffer.property("X-AFTERCARE-STATE", text: row.state)
      if let outcome = row.outcome { buffer.property("X-AFTERCARE-OUTCOME", text: outcome) }
      if row.isOpen, !row.isBarred, !row.isOverdue(at: now) { writeAlarm(row, to: &buffer) }
    }
  }

  /// An appointment has no status for what is over: its title says so.
  private func summary(of row: CheckInListing) -> String {
    let standing = row.isOpen || row.isCancelled ? "" : " (\(row.state))"
    return "Check-in\(standing): " + (row.customer ?? row.interaction)
  }

  private func writeEvent(_ row: CheckInListing, to buffer: inout ICalendarBuffer) {
    if let at = row.at { buffer.property("DTSTART", time: at) }
    buffer.property("DURATION", "PT\(Self.length)M")
    buffer.property("STATUS", row.isCancelled ? "CANCELLED" : "CONFIRMED")
  }

  private func writeTask(_ row: CheckInListing, to buffer: inout ICalendarBuffer) {
    if let at = row.at { buffer.property("DTSTART", time: at) }
    if let due = due(row) { buffer.property("DUE", time: due) }
    // A published task must have one (RFC 5546); 0 is none.
    buffer.property("PRIORITY", "0")
    switch row.state {
    case "done":
      buffer.property("STATUS", "COMPLETED")
      if let done = row.changedAt { buffer.property("COMPLETED", time: done) }
      buffer.property("PERCENT-COMPLETE", "100")
    // A task has no word for what nobody answered; either way nothing is left to do.
    case "cancelled", "lapsed": buffer.property("STATUS", "CANCELLED")
    default: buffer.property("STATUS", "NEEDS-ACTION")
    }
  }

  /// The end of the window, which must lie after the minute; a retry may lie later.
  private func due(_ row: CheckInListing) -> Timestamp? {
    guard let at = row.at else { return row.closesAt }
    let end = at.adding(seconds: Self.length * 60)
    return max(row.closesAt ?? end, end)
  }

  private func writeAlarm(_ row: CheckInListing, to buffer: inout ICalendarBuffer) {
    let hasStart = row.at != nil
    guard hasStart || due(row) != nil else { return }
    buffer.component("VALARM") { buffer in
      buffer.property("ACTION", "DISPLAY")
      buffer.property(hasStart ? "TRIGGER" : "TRIGGER;RELATED=END", "-PT\(Self.length)M")
      buffer.property(
        "DESCRIPTION", text: "Check-in: " + Quoted.shortened(row.customer ?? row.interaction))
    }
  }

  private func description(of row: CheckInListing) -> String {
    var lines: [String] = []
    if let opens = row.opensAt, let closes = row.closesAt {
      lines.append("Window: \(opens.rfc3339) to \(closes.rfc3339)")
    }
    if let channel = row.channel { lines.append("Channel: \(channel)") }
    if row.attempt > 1 { lines.append("Try: \(row.attempt)") }
    lines += row.brief.confirm
    if showsQuotes {
      lines += row.brief.problem.map { "Problem: \u{201C}\($0)\u{201D}" }
      lines += row.brief.commitments.map { "Promised: \u{201C}\($0)\u{201D}" }
    } else if !row.brief.commitments.isEmpty {
      lines.append("Open commitments: \(row.brief.commitments.count)")
    }
    return lines.joined(separator: "\n")
  }
}

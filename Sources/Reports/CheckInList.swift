package import Transcripts

/// A check-in as lists show it.
package struct CheckInListing {
  let id: String
  let customer: String?
  let interaction: String
  let at: Timestamp?
  let opensAt: Timestamp?
  let closesAt: Timestamp?
  let timezone: String?
  let channel: String?
  let owner: String?
  let state: String
  let isOpen: Bool
  let outcome: String?
  let attempt: Int
  let brief: String
  let because: String

  /// Makes a row; the brief, and the words that told the outcome, are JSON already.
  package init(
    id: String, customer: String?, interaction: String, at: Timestamp?, opensAt: Timestamp?,
    closesAt: Timestamp?, timezone: String?, channel: String?, owner: String?, state: String,
    isOpen: Bool, outcome: String?, attempt: Int, brief: String, because: String
  ) {
    self.id = id
    self.customer = customer
    self.interaction = interaction
    self.at = at
    self.opensAt = opensAt
    self.closesAt = closesAt
    self.timezone = timezone
    self.channel = channel
    self.owner = owner
    self.state = state
    self.isOpen = isOpen
    self.outcome = outcome
    self.attempt = attempt
    self.brief = brief
    self.because = because
  }

  /// Whether it is still to be made and its window, or its minute, has come and not gone.
  package func isDue(at now: Timestamp) -> Bool {
    guard isOpen, let opensAt else { return false }
    return opensAt <= now && !isOverdue(at: now)
  }

  /// Whether it is still to be made and its time is over; a retry's time is its minute.
  package func isOverdue(at now: Timestamp) -> Bool {
    guard isOpen, let last = [closesAt, at].compactMap(\.self).max() else { return false }
    return last < now
  }
}

/// A list of check-ins, for people and for programs.
package struct CheckInList {
  private let rows: [CheckInListing]
  private let now: Timestamp

  /// Makes a list, earliest minute first; those without one come last.
  package init(_ rows: [CheckInListing], now: Timestamp) {
    let last = Timestamp(milliseconds: .max)
    self.rows = rows.sorted { ($0.at ?? last, $0.id) < ($1.at ?? last, $1.id) }
    self.now = now
  }

  /// Writes it as one document `aftercare.checkins/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.checkins/1")
      json.key("check_ins")
      json.array(rows) { json, row in row.write(to: &json) }
    }
    json.endLine()
  }

  /// The list as comma-separated values with a heading (RFC 4180).
  package var csv: String {
    let heading = [
      "id", "customer", "interaction", "at", "opens_at", "closes_at", "timezone", "channel",
      "owner", "state", "outcome", "attempt",
    ]
    return ([heading] + rows.map(\.cells)).map { cells in
      cells.map(Self.quoted).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// The list for people.
  package func text(style: TextStyle) -> String {
    if rows.isEmpty { return "No check-in.\n" }
    var table = TextTable([
      .words("check-in"), .words("at"), .words("state"), .words("owner"), .words("customer"),
    ])
    for row in rows {
      let standing =
        row.isOverdue(at: now) ? "overdue" : row.isDue(at: now) ? "due" : row.outcome ?? row.state
      table.row(
        [
          row.id, row.at?.rfc3339 ?? "no minute", standing, row.owner ?? "-", row.customer ?? "-",
        ], tone: row.isOverdue(at: now) ? .bad : nil)
    }
    return table.rendered(style: style)
  }

  private static func quoted(_ cell: String) -> String {
    // A spreadsheet would run what begins so.
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
    let safe = isFormula ? "'" + cell : cell
    guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension CheckInListing {
  fileprivate var cells: [String] {
    [
      id, customer ?? "", interaction, at?.rfc3339 ?? "", opensAt?.rfc3339 ?? "",
      closesAt?.rfc3339 ?? "", timezone ?? "", channel ?? "", owner ?? "", state, outcome ?? "",
      String(attempt),
    ]
  }

  fileprivate func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("customer")
      json.string(customer)
      json.key("interaction")
      json.string(interaction)
      json.key("at")
      json.timestamp(at)
      json.key("window")
      writeWindow(to: &json)
      json.key("timezone")
      json.string(timezone)
      json.key("channel")
      json.string(channel)
      json.key("owner")
      json.string(owner)
      json.key("state")
      json.string(state)
      json.key("outcome")
      json.string(outcome)
      json.key("attempt")
      json.int(attempt)
      json.key("brief")
      json.value(brief.utf8)
      json.key("because")
      json.value(because.utf8)
    }
  }

  private func writeWindow(to json: inout JSONBuffer) {
    guard let opensAt, let closesAt else { return json.null() }
    json.object { json in
      json.key("opens_at")
      json.timestamp(opensAt)
      json.key("closes_at")
      json.timestamp(closesAt)
    }
  }
}

package import Transcripts

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
    var table = CSVTable([
      "id", "customer", "interaction", "at", "opens_at", "closes_at", "timezone", "channel",
      "owner", "state", "outcome", "attempt", "sequence", "changed_at", "do_not_contact",
    ])
    for row in rows { table.row(row.cells) }
    return table.text
  }

  /// The list for people.
  package func text(style: TextStyle) -> String {
    if rows.isEmpty { return "No check-in.\n" }
    var table = TextTable([
      .words("check-in"), .words("at"), .words("state"), .words("owner"), .words("customer"),
    ])
    for row in rows {
      table.row(
        [
          row.id, row.at?.rfc3339 ?? "no minute", standing(of: row),
          Quoted.shortened(row.owner ?? "-"),
          row.customer ?? "-",
        ], tone: row.isOverdue(at: now) ? .bad : nil)
    }
    return table.rendered(style: style)
  }

  private func standing(of row: CheckInListing) -> String {
    if row.isOpen, row.isBarred { return "do not contact" }
    if row.isOverdue(at: now) { return "overdue" }
    return row.isDue(at: now) ? "due" : row.outcome ?? row.state
  }

  /// What happened to each, line by line; for people who want to know more.
  package func historyText(style: TextStyle) -> String {
    rows.map { row in
      var table = TextTable([.words("at"), .words("what"), .words("by"), .words("detail")])
      for event in row.history {
        table.row([event.at.rfc3339, event.what, event.person ?? "-", event.detail])
      }
      return "\n" + style.paint(Quoted.oneLine(row.id), .heading) + "\n"
        + table.rendered(style: style, indent: 2)
    }.joined()
  }
}

extension CheckInListing.Event {
  fileprivate var detail: String {
    let standing = [minute?.rfc3339 ?? "no minute", owner].compactMap(\.self)
    return (standing + [reason].compactMap(\.self)).joined(separator: ", ")
  }

  fileprivate func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("at")
      json.timestamp(at)
      json.key("what")
      json.string(what)
      json.key("minute")
      json.timestamp(minute)
      json.key("owner")
      json.string(owner)
      json.key("by")
      json.string(person)
      json.key("reason")
      json.string(reason)
    }
  }
}

extension CheckInListing {
  fileprivate var cells: [CSVTable.Cell] {
    let texts = [
      id, customer, interaction, at?.rfc3339, opensAt?.rfc3339, closesAt?.rfc3339, timezone,
      channel, owner, state, outcome,
    ]
    return texts.map { .text($0) }
      + [
        .number(attempt), .number(sequence), .text(changedAt?.rfc3339),
        .text(isBarred ? "true" : "false"),
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
      json.value(brief.json.utf8)
      json.key("because")
      json.value(because.utf8)
      json.key("sequence")
      json.int(sequence)
      json.key("changed_at")
      json.timestamp(changedAt)
      json.key("history")
      json.array(history) { json, event in event.write(to: &json) }
      json.key("do_not_contact")
      json.bool(isBarred)
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

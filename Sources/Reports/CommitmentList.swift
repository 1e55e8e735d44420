package import Transcripts

/// A commitment as lists show it.
package struct CommitmentListing {
  /// How long after its due time it is overdue.
  private static let grace = 24 * 3600

  let id: String
  let customer: String?
  let interaction: String
  let agent: String?
  let turn: Int
  let quote: String?
  let due: Timestamp?
  let state: String
  let settledAt: Timestamp?
  let person: String?
  let reason: String?

  /// Makes a row; `settledAt`, `person` and `reason` tell of what settled it.
  package init(
    id: String, customer: String?, interaction: String, agent: String?, turn: Int, quote: String?,
    due: Timestamp?, state: String, settledAt: Timestamp?, person: String?, reason: String?
  ) {
    self.id = id
    self.customer = customer
    self.interaction = interaction
    self.agent = agent
    self.turn = turn
    self.quote = quote
    self.due = due
    self.state = state
    self.settledAt = settledAt
    self.person = person
    self.reason = reason
  }

  /// Whether its time has come and it is not settled.
  package var isDue: Bool { state == "due" }

  /// Whether its time came more than a day ago and it is not settled.
  package func isOverdue(at now: Timestamp) -> Bool {
    isDue && due.map { $0.adding(seconds: Self.grace) < now } ?? false
  }
}

/// A list of commitments, for people and for programs.
package struct CommitmentList {
  private let rows: [CommitmentListing]
  private let now: Timestamp

  /// Makes a list, earliest due time first; those without one come last.
  package init(_ rows: [CommitmentListing], now: Timestamp) {
    let last = Timestamp(milliseconds: .max)
    self.rows = rows.sorted { ($0.due ?? last, $0.id) < ($1.due ?? last, $1.id) }
    self.now = now
  }

  /// Writes it as one document `aftercare.commitments/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.commitments/1")
      json.key("commitments")
      json.array(rows) { json, row in row.write(to: &json) }
    }
    json.endLine()
  }

  /// The list for people.
  package func text(style: TextStyle) -> String {
    if rows.isEmpty { return "No commitment.\n" }
    var table = TextTable([
      .words("commitment"), .words("due"), .words("state"), .words("agent"), .words("customer"),
      .words("words"),
    ])
    for row in rows {
      let isOverdue = row.isOverdue(at: now)
      table.row(
        [
          row.id, row.due?.rfc3339 ?? "no time", isOverdue ? "overdue" : row.state,
          row.agent ?? "-", Quoted.shortened(row.customer ?? "-"), row.quote ?? "",
        ], tone: isOverdue || row.state == "broken" ? .bad : nil)
    }
    return table.rendered(style: style)
  }
}

extension CommitmentListing {
  fileprivate func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("customer")
      json.string(customer)
      json.key("interaction")
      json.string(interaction)
      json.key("agent")
      json.string(agent)
      json.key("turn")
      json.int(turn)
      json.key("quote")
      json.string(quote)
      json.key("due")
      json.timestamp(due)
      json.key("state")
      json.string(state)
      json.key("settled_at")
      json.timestamp(settledAt)
      json.key("by")
      json.string(person)
      json.key("reason")
      json.string(reason)
    }
  }
}

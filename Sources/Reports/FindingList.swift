package import Transcripts

/// A finding of the ledger as lists show it.
package struct FindingListing {
  let id: String
  let finding: String
  let severity: String
  let turn: Int
  let message: String
  let customer: String?
  let interaction: String
  let startedAt: Timestamp?
  let source: String
  let isTrial: Bool
  let quote: String?
  let dismissal: Dismissal?

  /// Who dismissed it, why and when.
  package struct Dismissal {
    let person: String?
    let reason: String?
    let at: Timestamp

    /// Makes a dismissal.
    package init(by person: String?, because reason: String?, at: Timestamp) {
      self.person = person
      self.reason = reason
      self.at = at
    }
  }

  /// Makes a row.
  package init(
    id: String, finding: String, severity: String, turn: Int, message: String, customer: String?,
    interaction: String, startedAt: Timestamp?, source: String, isTrial: Bool, quote: String?,
    dismissal: Dismissal?
  ) {
    self.id = id
    self.finding = finding
    self.severity = severity
    self.turn = turn
    self.message = message
    self.customer = customer
    self.interaction = interaction
    self.startedAt = startedAt
    self.source = source
    self.isTrial = isTrial
    self.quote = quote
    self.dismissal = dismissal
  }
}

/// A list of findings, for people and for programs.
package struct FindingList {
  private let rows: [FindingListing]

  /// Makes a list, in the order given.
  package init(_ rows: [FindingListing]) {
    self.rows = rows
  }

  private var dismissed: Int { rows.count { $0.dismissal != nil } }

  /// Writes it as one document `aftercare.findings/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.findings/1")
      json.key("findings")
      json.array(rows) { json, row in row.write(to: &json) }
      json.key("dismissed")
      json.int(dismissed)
    }
    json.endLine()
  }

  /// The list for people.
  package func text(style: TextStyle) -> String {
    if rows.isEmpty { return "No finding.\n" }
    var table = TextTable([
      .words("id"), .words("severity"), .words("finding"), .words("customer"),
      .words("interaction"), .number("turn"), .words("words"),
    ])
    for row in rows {
      let standing =
        row.dismissal == nil ? row.severity + (row.isTrial ? " (trial)" : "") : "dismissed"
      table.row([
        row.id, standing, row.finding, Quoted.shortened(row.customer ?? "-"),
        Quoted.shortened(row.interaction), String(row.turn), row.quote ?? "",
      ])
    }
    return table.rendered(style: style) + "\nFindings: \(rows.count), dismissed: \(dismissed).\n"
  }
}

extension FindingListing {
  fileprivate func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("finding")
      json.string(finding)
      json.key("severity")
      json.string(severity)
      json.key("turn")
      json.int(turn)
      json.key("message")
      json.string(message)
      json.key("customer")
      json.string(customer)
      json.key("interaction")
      json.string(interaction)
      json.key("started_at")
      json.timestamp(startedAt)
      json.key("source")
      json.string(source)
      json.key("trial")
      json.bool(isTrial)
      json.key("quote")
      json.string(quote)
      json.key("dismissed")
      writeDismissal(to: &json)
    }
  }

  private func writeDismissal(to json: inout JSONBuffer) {
    guard let dismissal else { return json.null() }
    json.object { json in
      json.key("by")
      json.string(dismissal.person)
      json.key("reason")
      json.string(dismissal.reason)
      json.key("at")
      json.timestamp(dismissal.at)
    }
  }
}

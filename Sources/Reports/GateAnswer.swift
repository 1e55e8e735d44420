package import Casework
import Rules
package import Transcripts

/// The gate's answer between contacts, from the history alone.
package struct GateAnswer {
  private let customer: String
  private let at: Timestamp
  private let kind: OfferKind
  /// The decision and what it rests on.
  package let gate: GateReading

  /// Makes an answer.
  package init(customer: String, at: Timestamp, kind: OfferKind, gate: GateReading) {
    self.customer = customer
    self.at = at
    self.kind = kind
    self.gate = gate
  }

  /// Writes it as a line `aftercare.gate/1`.
  package func write(to json: inout JSONBuffer) {
    json.object { json in
      json.key("schema")
      json.string("aftercare.gate/1")
      json.key("customer")
      json.string(customer)
      json.key("at")
      json.timestamp(at)
      json.gateMembers(gate)
    }
    json.endLine()
  }

  /// The answer for people.
  ///
  /// - Parameter titles: what the gate's reasons are called, by their ids.
  package func text(style: TextStyle, titles: [String: String] = [:]) -> String {
    var sheet = TextSheet(style: style)
    sheet.title(customer, "An offer (\(kind.rawValue)): \(gate.decision.rawValue)")
    for (number, reason) in gate.because.enumerated() {
      let source = [reason.rule, reason.interaction].compactMap(\.self).joined(separator: ", ")
      sheet.field(
        number == 0 ? "because" : "and", titles[reason.rule].map { "\($0) (\(source))" } ?? source)
    }
    sheet.field("until", gate.opensAt.map(\.rfc3339))
    let openers = gate.opensWhen.map(\.words).joined(separator: ", and ")
    sheet.field("or when", openers.isEmpty ? nil : openers)
    return sheet.text
  }
}

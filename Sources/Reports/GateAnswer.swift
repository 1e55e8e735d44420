package import Casework
import Rules
package import Transcripts

/// The gate's answer between contacts, from the history alone.
package struct GateAnswer {
  private let customer: String
  private let at: Timestamp
  private let kind: OfferKind
  private let release: Release?
  /// The decision and what it rests on.
  package let gate: GateReading

  /// A person's release, where that is why nothing is held.
  package struct Release {
    let person: String?
    let reason: String?
    let at: Timestamp

    /// Makes a release.
    package init(by person: String?, because reason: String?, at: Timestamp) {
      self.person = person
      self.reason = reason
      self.at = at
    }

    /// The release in words.
    fileprivate var words: String {
      "released by \(person ?? "a person") on \(at.rfc3339)" + (reason.map { ": \($0)" } ?? "")
    }
  }

  /// Makes an answer; a release tells why nothing is held, and says nothing where something is.
  package init(
    customer: String, at: Timestamp, kind: OfferKind, gate: GateReading, release: Release?
  ) {
    let isHeldByNothing = gate.because.contains { $0.rule == DecisionID.nothingHeld.rawValue }
    self.release = isHeldByNothing ? release : nil
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
      json.key("released")
      writeRelease(to: &json)
    }
    json.endLine()
  }

  private func writeRelease(to json: inout JSONBuffer) {
    guard let release else { return json.null() }
    json.object { json in
      json.key("by")
      json.string(release.person)
      json.key("reason")
      json.string(release.reason)
      json.key("at")
      json.timestamp(release.at)
    }
  }

  /// The answer for people.
  ///
  /// - Parameter titles: what the gate's reasons are called, by their ids.
  package func text(style: TextStyle, titles: [String: String] = [:]) -> String {
    var sheet = TextSheet(style: style)
    sheet.title(customer, "An offer (\(kind.rawValue)): \(gate.decision.rawValue)")
    if let release { sheet.field("because", release.words) }
    for (number, reason) in gate.because.enumerated() where release == nil {
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

/// Facts that open the gate, one bit each.
struct GateOpeners: OptionSet, Sendable {
  let rawValue: UInt16

  static let purposeKnown = GateOpeners(rawValue: 1)
  static let stressCalm = GateOpeners(rawValue: 2)
  static let problemConfirmed = GateOpeners(rawValue: 4)
  static let followUpWindowOpen = GateOpeners(rawValue: 8)
  static let checkInConfirmed = GateOpeners(rawValue: 16)
  static let commitmentKept = GateOpeners(rawValue: 32)
  static let consentGiven = GateOpeners(rawValue: 64)
  static let supervisorRelease = GateOpeners(rawValue: 128)
  static let ruleEvaluable = GateOpeners(rawValue: 256)

  /// The facts in the order of the contract.
  var inOrder: [GateOpener] {
    if isEmpty { return [] }
    // Most often one fact opens the gate.
    if rawValue.nonzeroBitCount == 1 { return Self.alone[rawValue.trailingZeroBitCount] }
    return Self.names.compactMap { contains($0.set) ? $0.opener : nil }
  }

  /// Each fact in a list of its own, by its bit.
  private static let alone = names.map { [$0.opener] }

  private static let names: [(set: GateOpeners, opener: GateOpener)] = [
    (.purposeKnown, .purposeKnown), (.stressCalm, .stressCalm),
    (.problemConfirmed, .problemConfirmed), (.followUpWindowOpen, .followUpWindowOpen),
    (.checkInConfirmed, .checkInConfirmed), (.commitmentKept, .commitmentKept),
    (.consentGiven, .consentGiven), (.supervisorRelease, .supervisorRelease),
    (.ruleEvaluable, .ruleEvaluable),
  ]
}

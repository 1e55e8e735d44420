import Casework
import Rules

/// What reports read out of a case.
extension CaseRecord {
  /// What the gate said of each turn in which the company's side made an offer: of several offers in one turn, the most
  /// held one, for a sentence that sounds like two kinds of offer is one offer to the customer.
  var decisionsOnOffersMade: [GateDecision] {
    GateDecision.mostHeld(
      of: offers.filter { $0.by != .tool }.map { ($0.turn, $0.decision) })
  }

  /// Turns in which the company's side made an offer that had to be held.
  var offersWhileHeld: Int { decisionsOnOffersMade.count { $0 == .blocked } }

  /// Whether nobody is known to be the customer, or no rules know the language, so that nothing of it could be judged.
  var isUnjudged: Bool { trajectory.isEmpty && turns > 0 && isHeldUnevaluated }

  /// Findings that tell of danger to somebody's life or safety: `case.safety`, and those that a pack names after it.
  var safetyFindings: [Finding] {
    findings.filter { finding in
      !finding.isTrial && (finding.id == Self.safety || finding.id.hasPrefix(Self.safety + "-"))
    }
  }

  /// Words of this contact for which only a supervisor releases the gate.
  var vulnerability: Evidence? {
    gate.because.first {
      $0.rule == DecisionID.vulnerability.rawValue && $0.turn != nil && $0.interaction == nil
    }
  }

  private static let safety = "case.safety"

  private var isHeldUnevaluated: Bool {
    gate.because.contains { $0.rule == DecisionID.notEvaluated.rawValue }
  }
}

extension GateDecision {
  /// Of the decisions on the offers of each turn the one that holds most.
  static func mostHeld(of offers: [(turn: Int, decision: GateDecision)]) -> [GateDecision] {
    let order: [GateDecision] = [.blocked, .answerOnly, .open]
    var decisions: [(turn: Int, decision: GateDecision)] = []
    for offer in offers {
      guard let place = decisions.firstIndex(where: { $0.turn == offer.turn }) else {
        decisions.append(offer)
        continue
      }
      let both = [decisions[place].decision, offer.decision]
      decisions[place].decision = order.first(where: both.contains) ?? offer.decision
    }
    return decisions.map(\.decision)
  }
}

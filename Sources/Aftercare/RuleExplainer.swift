package import Casework
import Diagnostics
import Matching
package import Rules
package import Transcripts

/// Tells of one rule why it was heard in an interaction, or why it was not.
package struct RuleExplainer: Sendable {
  /// What the id stands for.
  package let standing: RuleStanding
  private let rules: CaseRules
  private let matcher: Matcher
  private let subject: Subject

  private enum Subject: Sendable {
    case rule(Int, NearestPhraseFinder)
    case finding(FindingRule)
    case reason(String?)
  }

  /// Makes an explainer of the rule, the finding or the gate's reason with this id, `nil` where nothing has it.
  ///
  /// The id `gate` asks for the gate as a whole.
  package init?(rulebook: Rulebook, id: String) {
    guard let standing = RuleStanding(id: id, in: rulebook) else { return nil }
    self.standing = standing
    rules = CaseRules(rulebook: rulebook)
    // A draft is heard only where drafts are; no other rule's words are read differently for its sake.
    let index = PhraseIndex(rulebook: rulebook, includingDrafts: standing.status == .draft)
    matcher = Matcher(index: index)
    if let rule = rulebook.rules.firstIndex(where: { $0.id == id }) {
      subject = .rule(rule, NearestPhraseFinder(index: index, rulebook: rulebook, rule: rule))
    } else if let finding = rulebook.findings.first(where: { $0.id == id }) {
      subject = .finding(finding)
    } else {
      subject = .reason(standing.kind == .gate ? nil : id)
    }
  }

  /// The id that was probably meant.
  package static func suggestion(for id: String, in rulebook: Rulebook) -> String? {
    Suggestion.nearest(
      to: id,
      in: rulebook.rules.map(\.id) + rulebook.findings.map(\.id)
        + DecisionID.allCases.map(\.rawValue) + [RuleStanding.gateID])
  }

  /// Explains an interaction by its records, the advice on each, and its closing.
  package func explanation(
    of records: [TurnRecord], advice: [Advice], closing: CaseRecord
  ) -> RuleExplanation {
    RuleExplanation(
      standing: standing, interaction: closing.interaction,
      answer: answer(records, advice, closing))
  }

  private func answer(
    _ records: [TurnRecord], _ advice: [Advice], _ closing: CaseRecord
  ) -> RuleExplanation.Answer {
    switch subject {
    case .rule(let index, let finder):
      var inquiry = RuleInquiry(
        interaction: closing.interaction, rules: rules, matcher: matcher, finder: finder,
        rule: index)
      if standing.status != .retired { for record in records { inquiry.take(record) } }
      return .rule(inquiry.finish())
    case .finding(let finding):
      var inquiry = FindingInquiry(
        interaction: closing.interaction, rules: rules, matcher: matcher, finding: finding)
      if standing.runs { for record in records { inquiry.take(record) } }
      return .finding(inquiry.finished(found: closing.findings))
    case .reason(let id):
      return .gate(GateDiagnosis(advice, end: closing.gate, reason: id))
    }
  }
}

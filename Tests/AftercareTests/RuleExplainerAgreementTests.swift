import Aftercare
import Casework
import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("The explainer says heard where advice has the match", .timeLimit(.minutes(10)))
struct RuleExplainerAgreementTests {
  private static let rulebook = StandardRulebook.load().rulebook
  private static let index = rulebook.map { PhraseIndex(rulebook: $0) }
  private static let matcher = index.map { Matcher(index: $0) }
  private static let rules = rulebook.map { CaseRules(rulebook: $0) }

  /// The finder of one rule; where near turns are not wanted it is never asked.
  private static let finder = rulebook.flatMap { rulebook in
    index.map { NearestPhraseFinder(index: $0, rulebook: rulebook, rule: 0) }
  }

  /// Of so many rules that a conversation does not hold, one is explained in full.
  private static let stride = 12

  @Test("for every stable rule", arguments: Conversation.all)
  func agrees(_ conversation: Conversation) throws {
    let rulebook = try #require(Self.rulebook)
    let interactions = Dictionary(grouping: conversation.records, by: \.interaction)
    for (interaction, records) in interactions {
      var adviser = try #require(Conversation.adviser)
      let advice = records.map { adviser.advise($0) }
      for (number, rule) in rulebook.rules.enumerated() where rule.status == .stable {
        let expected = advice.filter { answer in
          answer.matches.contains { $0.evidence.rule == rule.id }
        }.map(\.turn)
        let isFull = !expected.isEmpty || (number + records.count) % Self.stride == 0
        var inquiry = try Self.inquiry(interaction, rule: number, isFull: isFull)
        for record in records { inquiry.take(record) }
        let diagnosis = inquiry.finish()
        let heard = diagnosis.heard.filter { turn in
          !turn.isAtEnd && turn.evidence.contains { $0.quote != nil }
        }.map(\.turn)
        #expect(heard == expected, "\(rule.id)")
        for turn in diagnosis.nearest {
          #expect(!turn.obstacles.isEmpty, "\(rule.id) turn \(turn.turn)")
          #expect(!heard.contains(turn.turn), "\(rule.id) turn \(turn.turn)")
        }
      }
    }
  }

  private static func inquiry(
    _ interaction: String, rule: Int, isFull: Bool
  ) throws -> RuleInquiry {
    let rulebook = try #require(rulebook)
    let index = try #require(index)
    let finder =
      isFull ? NearestPhraseFinder(index: index, rulebook: rulebook, rule: rule) : finder
    var inquiry = RuleInquiry(
      interaction: interaction, rules: try #require(rules), matcher: try #require(matcher),
      finder: try #require(finder), rule: rule)
    inquiry.wantsOnlyHeard = !isFull
    return inquiry
  }
}

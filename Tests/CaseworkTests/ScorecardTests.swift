import Aftercare
import Foundation
import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The scorecard")
struct ScorecardTests {
  private struct Case: Sendable {
    let name: String
    let lines: [String]
    /// Verdicts in the order of the items: `+` met, `-` not met, `.` not applicable.
    let verdicts: String
    let quote: (ScorecardItem, String)?
  }

  private static let cases: [Case] = [
    Case(
      name: "a routine contact has nothing to score",
      lines: ["customer: I would like to know your opening hours.", "agent: We open at nine."],
      verdicts: ".....", quote: nil),
    Case(
      name: "solved, confirmed in words, check-in booked",
      lines: [
        "customer: My heating is not working.", "agent: That is fixed now. Does it work for you?",
        "customer: Yes, it is working again.",
      ],
      verdicts: "+++.+", quote: (.closeWithConfirmation, "it is working again")),
    Case(
      name: "called solved and never confirmed",
      lines: ["customer: My heating is not working.", "agent: That is fixed now."],
      verdicts: "++-.+", quote: (.closeWithConfirmation, "That is fixed now")),
    Case(
      name: "left open",
      lines: ["customer: My heating is not working.", "agent: I am looking into it."],
      verdicts: "-+..+", quote: nil),
    Case(
      name: "a sale in the storm fails the contact",
      lines: [
        "customer: My line is dead and I am sick of this.",
        "agent: Did you know you can get the sports pack for five pounds a month? Shall I add it?",
      ],
      verdicts: "--..+", quote: nil),
    Case(
      name: "a broken promise",
      lines: ["customer: Nobody called me back as promised. My line is dead."],
      verdicts: "-+.-+", quote: nil),
  ]

  @Test("says of each item whether it was met", arguments: cases.indices)
  func verdicts(_ index: Int) throws {
    let one = Self.cases[index]
    let card = try Self.scorecard(one.lines)
    let signs: [Scorecard.Verdict: String] = [.met: "+", .notMet: "-", .notApplicable: "."]
    #expect(card.entries.map { signs[$0.verdict] ?? "?" }.joined() == one.verdicts, "\(one.name)")
    #expect(card.entries.map(\.item) == ScorecardItem.allCases)
    if let (item, words) = one.quote {
      let entry = try #require(card.entries.first { $0.item == item })
      #expect(entry.because.contains { $0.quote?.contains(words) ?? false }, "\(entry.because)")
    }
    #expect(card.hasFatal == one.verdicts.dropFirst().hasPrefix("-"))
  }

  @Test("points count what is met of what applies; the fatal item has none")
  func points() throws {
    let card = try Self.scorecard(Self.cases[2].lines)
    #expect(card.points == 5)
    #expect(card.possiblePoints == 8)
  }

  @Test("with a speaker unknown nothing is called missed for want of words")
  func unknownSpeaker() throws {
    let card = try Self.scorecard(["customer: My heating is not working.", "someone: It is done."])
    #expect(card.entries.prefix(3).allSatisfy { $0.verdict == .notApplicable })
  }

  @Test("a site's policy weighs the items, and may make any of them fatal")
  func weights() throws {
    let site = """
      pack shop 1.0
        language en
        engine   1
      policy
        scorecard promises-kept fatal, solve-now 7
      """
    let loaded = StandardRulebook.load(
      adding: [RuleSource(name: "shop/pack.rules", bytes: Array(site.utf8))])
    let rulebook = try #require(loaded.rulebook)
    let card = try Self.scorecard(Self.cases[5].lines, rulebook: rulebook)
    #expect(card.hasFatal)
    #expect(card.possiblePoints == 7)
    #expect(card.points == 0)
  }

  private static func scorecard(
    _ lines: [String], rulebook: Rulebook? = nil
  ) throws -> Scorecard {
    let standard = StandardRulebook.load().rulebook
    let book = try #require(rulebook ?? standard)
    var auditor = CaseAuditor(rulebook: book)
    auditor.begin(source: "a")
    for (index, line) in lines.enumerated() {
      let parts = line.components(separatedBy: ": ")
      var record = TurnRecord(
        interaction: "c1", speaker: Role(word: parts[0]) ?? .unknown,
        text: parts.dropFirst().joined(separator: ": "))
      record.at = Timestamp(rfc3339: "2026-03-03T10:0\(index):00-05:00")
      if index == 0 {
        var facts = InteractionFacts()
        facts.timezone = "America/New_York"
        record.facts = facts
      }
      _ = auditor.take(record)
    }
    return try #require(auditor.finishSource().first).record.scorecard
  }
}

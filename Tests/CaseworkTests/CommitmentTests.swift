import Aftercare
import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("Commitments are found with their words and their due time")
struct CommitmentTests {
  struct Promise: Sendable, CustomTestStringConvertible {
    let text: String
    /// The due times of the promises in the text, `-` where none is told.
    let due: [String]

    var testDescription: String { text }

    init(_ text: String, _ due: String...) { (self.text, self.due) = (text, due) }
  }

  /// Said on Tuesday 2026-03-03 at 10:00 in London.
  static let promises: [Promise] = [
    Promise("I will call you back by Friday.", "2026-03-06T23:59:00+00:00"),
    Promise("By Friday, I will call you back.", "2026-03-06T23:59:00+00:00"),
    Promise("And within two hours we will call you back.", "2026-03-03T12:00:00+00:00"),
    Promise("I will call you back. My shift ends on Friday.", "-"),
    Promise("You came on Monday, and I will call you back.", "-"),
    Promise("You can approve it on Thursday and I will call you back.", "-"),
    Promise("I will call you back at 5 p.m. today.", "2026-03-03T17:00:00+00:00"),
    Promise(
      "I will call you back today and send you the letter tomorrow.", "2026-03-03T23:59:00+00:00",
      "2026-03-04T23:59:00+00:00"),
    Promise("I will call you back soon.", "-"),
    Promise("You are first tomorrow: I will call you at 8:30.", "2026-03-04T08:30:00+00:00"),
    Promise(
      "I will call you back about the bill of two months ago by noon.", "2026-03-03T12:00:00+00:00"),
    Promise("I will call you back 😀 in 20 minutes", "2026-03-03T10:20:00+00:00"),
    Promise("I will call you back by 9am", "2026-03-04T09:00:00+00:00"),
  ]

  private static let rules =
    TestRulebook.rule(
      "commitment.call", heard: "agent", ["(i|we) will call you", "send you the letter"],
      means: "commitment")
    + TestRulebook.rule(
      "commitment.call-back", heard: "agent", ["will call you back"], means: "commitment")
    + TestRulebook.rule(
      "commitment.broken", ["nobody called"], means: "commitment broken")
    + TestRulebook.rule("problem.dead", ["line is dead"], means: "problem stated")
      + """
      finding conduct.undated
        title    Without a time
        status   stable since 1.0
        when     commitment without due
        severity minor
        because  Say when.
        source   house
        yes      agent: I will call you.
        no       agent: Hello.

      """

  private static let rulebook = Result {
    let standard = StandardRulebook.sources.filter { source in
      ["due.rules", "slots.rules", "words.rules"].contains { source.name.hasSuffix("/" + $0) }
    }
    let policy = TestRulebook.standardPolicy + "\n  business days mon-fri 09:00-17:00"
    return try TestRulebook.load(
      rules + standard.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n"),
      policy: policy)
  }

  private static let start: Int64 = 1_772_532_000

  private func assess(
    _ turns: [(speaker: Role, text: String, minute: Int64)], zone: String? = "Europe/London",
    endMinute: Int64? = nil
  ) throws -> (last: Advice?, closed: CaseRecord) {
    let rules = CaseRules(rulebook: try Self.rulebook.get())
    var matcher = Matcher(index: PhraseIndex(rulebook: rules.rulebook))
    var interaction = OpenInteraction(interaction: "i", rules: rules)
    var facts = InteractionFacts()
    facts.timezone = zone
    func at(_ minute: Int64) -> Timestamp {
      Timestamp(milliseconds: (Self.start + minute * 60) * 1000)
    }
    var last: Advice?
    for turn in turns {
      let record = TurnRecord(
        interaction: "i", speaker: turn.speaker, text: turn.text, at: at(turn.minute), facts: facts)
      last = interaction.take(record, matches: matcher.matches(in: turn.text, by: turn.speaker))
    }
    if let endMinute {
      last = interaction.take(
        TurnRecord(interaction: "i", at: at(endMinute), event: .end), matches: [])
    }
    return (last, interaction.closed())
  }

  @Test("each promise has the time that its own words tell", arguments: promises)
  func dueTimes(_ promise: Promise) throws {
    let closed = try assess([(.agent, promise.text, 0)]).closed
    #expect(closed.commitments.map { $0.due?.rfc3339 ?? "-" } == promise.due)
    let undated = closed.findings.filter { $0.id == "conduct.undated" }
    #expect(undated.isEmpty == !promise.due.contains("-"))
  }

  static let states: [(end: Int64, words: String?, state: Commitment.State)] = [
    (19, nil, .open), (20, nil, .due), (90, nil, .due), (90, "nobody called", .broken),
  ]

  @Test(
    "a promise is open until it falls due, by the record's time and no clock", arguments: states)
  func standAtTheirTime(end: Int64, words: String?, state: Commitment.State) throws {
    var turns: [(speaker: Role, text: String, minute: Int64)] = [
      (.customer, "my line is dead", 0), (.agent, "I will call you in 20 minutes", 0),
    ]
    if let words { turns.append((.customer, words, end)) }
    let (last, closed) = try assess(turns, endMinute: end)
    #expect(closed.commitments.map(\.state) == [state])
    let brief = try #require(last?.followUp?.brief)
    #expect(brief.commitments.map(\.state) == (state == .broken ? [] : [state]))
    #expect(brief.commitments.allSatisfy { $0.due?.rfc3339 == "2026-03-03T10:20:00+00:00" })
  }

  @Test("words that tell a time are no finding though nobody can resolve them")
  func unresolved() throws {
    let closed = try assess([(.agent, "I will call you by 5pm", 0)], zone: nil).closed
    #expect(closed.commitments.map(\.due) == [nil])
    #expect(!closed.findings.contains { $0.id == "conduct.undated" })
  }
}

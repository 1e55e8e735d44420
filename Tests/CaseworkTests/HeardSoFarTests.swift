import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("What was heard earlier in the contact is remembered")
struct HeardSoFarTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let turns: [String]
    let told: Int
    var testDescription: String { turns.joined(separator: " | ") }
  }

  static let rows: [Row] = [
    Row(turns: ["c hm"], told: 0), Row(turns: ["c broken"], told: 1),
    Row(turns: ["c broken", "c broken"], told: 1),
    Row(turns: ["c broken", "a hm", "c broken"], told: 2),
    Row(turns: ["c broken", "a hm", "c nogood"], told: 2),
    Row(turns: ["c broken", "a hm", "c hm", "c broken", "c broken"], told: 2),
    Row(turns: ["c broken", "a hm", "c another"], told: 1),
    Row(turns: ["c broken", "a done", "c works", "c broken"], told: 1),
    Row(turns: ["c broken", "a hm", "c broken", "a hm", "c another", "b hm", "c broken"], told: 2),
  ]

  @Test("the tellings of the problem in hand", arguments: rows)
  func tellings(_ row: Row) throws {
    var bench = try ContactBench()
    let assessor = said(row.turns, &bench)
    #expect(assessor.heardSoFar.problemTellings == row.told)
  }

  @Test("a meaning is kept with its last words, and who can't be told leaves what is missing open")
  func everHeard() throws {
    var bench = try ContactBench()
    func truth(_ turns: [String], _ meaning: String?) -> Truth {
      let assessor = said(turns, &bench)
      let judge = FindingJudge(
        facts: assessor.findingFacts(nil, offersMade: [], asked: nil, events: []))
      return judge.truth(of: .fact(.everHeard(family: "resolution", meaning: meaning)))
    }
    #expect(truth(["a done", "c hm"], "claimed") == .holds)
    #expect(truth(["a done", "c hm"], nil) == .holds)
    #expect(truth(["a done", "c hm"], "promised") == .fails)
    #expect(truth(["a done", "? hm"], "promised") == .notEvaluated("a speaker is not known"))
    #expect(truth(["a done", "? hm"], "claimed") == .holds)
    let twice = said(["a done", "c hm", "a done"], &bench)
    let evidence = twice.heardSoFar.evidence(ofFamily: "resolution", meaning: "claimed")
    #expect(evidence.map(\.turn) == [3])
  }

  private func said(_ turns: [String], _ bench: inout ContactBench) -> Assessor {
    let speakers: [Character: Role] = ["c": .customer, "a": .agent, "b": .bot, "?": .unknown]
    var assessor = Assessor(interaction: "now", rules: bench.rules)
    for turn in turns {
      bench.say(
        String(turn.dropFirst(2)), by: speakers[turn.first ?? "?"] ?? .unknown, to: &assessor)
    }
    return assessor
  }
}

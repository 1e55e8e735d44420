import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("What holds of the gate in every contact and past: 4 properties, 1,000 random contacts each")
struct GatePropertyTests {
  static let contacts = 1000

  /// Moments after the end at which history is asked, in hours.
  static let later = [0, 1, 11, 13, 25, 29 * 24, 31 * 24, 80 * 24]

  @Test("more evidence of stress never opens it (seeds 1 to 1,000)")
  func stressNeverOpens() throws {
    var bench = try ContactBench()
    var differences: [String] = []
    for seed in 1...UInt64(Self.contacts) {
      var random = SeededGenerator(seed: seed)
      let contact = RandomContact(&random)
      var stressed = contact
      guard
        let turn = contact.turns.indices.filter({ contact.turns[$0].speaker == .customer })
          .randomElement(using: &random)
      else { continue }
      let word = RandomContact.stressWords.randomElement(using: &random) ?? "mildone"
      stressed.turns[turn].words.append(word)
      let before = Self.decisions(of: contact, &bench)
      let after = Self.decisions(of: stressed, &bench)
      for (index, decision) in after.enumerated()
      where Self.strictness(decision) < Self.strictness(before[index]) {
        differences.append("seed \(seed), \(index): \(word) in turn \(turn + 1) of \(contact)")
        break
      }
    }
    #expect(
      differences.isEmpty, "\(differences.count): \(differences.prefix(2).joined(separator: "\n"))")
  }

  @Test(
    "it is never open with a problem that is not settled, nor where roles are not known (seeds 2,001 to 3,000)"
  )
  func unsettledNeverOpens() throws {
    var bench = try ContactBench()
    var seen = (unsettled: 0, notJudged: 0)
    for seed in 2001...UInt64(2000 + Self.contacts) {
      var random = SeededGenerator(seed: seed)
      let contact = RandomContact(&random)
      let ended = contact.lead(&bench) { assessor, _ in
        let facts = assessor.gateFacts
        guard facts.end == nil, facts.problem.count > 0 || facts.notEvaluated != nil else { return }
        for kind in OfferKind.allCases where assessor.gate(for: kind).decision != .blocked {
          Issue.record("seed \(seed): \(kind) is not blocked in \(contact)")
        }
      }
      let record = ended.closed()
      let isSettled = record.problem.count == 0 || record.problem.confirmation != nil
      guard !isSettled || ended.gateFacts.notEvaluated != nil, let end = record.endedAt else {
        continue
      }
      if isSettled { seen.notJudged += 1 } else { seen.unsettled += 1 }
      for hours in Self.later where hours < 30 * 24 || isSettled {
        let now = end.adding(seconds: hours * 3600)
        let reading = contact.history(after: ended).gate(at: now)
        #expect(reading.decision == .blocked, "seed \(seed), \(hours) h after: \(contact)")
      }
    }
    #expect(seen.unsettled > 300 && seen.notJudged > 30, "\(seen)")
  }

  @Test("between contacts it stands as it stood at the end (seeds 4,001 to 5,000)")
  func historyAgrees() throws {
    var bench = try ContactBench()
    for seed in 4001...UInt64(4000 + Self.contacts) {
      var random = SeededGenerator(seed: seed)
      let contact = RandomContact(&random)
      let ended = contact.lead(&bench) { _, _ in }
      guard !contact.isPastUnreadable, let end = ended.clock.lastAt else { continue }
      for kind in OfferKind.allCases {
        let atEnd = ended.gate(for: kind)
        let after = contact.history(after: ended).gate(at: end, kind: kind)
        #expect(GateAnswer(atEnd) == GateAnswer(after), "seed \(seed), \(kind): \(contact)")
      }
    }
  }

  @Test("the order in which facts are written down does not matter (seeds 6,001 to 7,000)")
  func orderDoesNotMatter() {
    for seed in 6001...UInt64(6000 + Self.contacts) {
      var random = SeededGenerator(seed: seed)
      let past = RandomContact(&random).past
      let told = CaseHistory(facts: past, before: RandomContact.start)
      let shuffled = past.shuffled(using: &random)
      #expect(CaseHistory(facts: shuffled, before: RandomContact.start) == told, "seed \(seed)")
      let late = HistoryFact(at: RandomContact.start, .vulnerability)
      #expect(CaseHistory(facts: past + [late], before: RandomContact.start) == told)
    }
  }

  /// The decision on every kind after every turn, at the end and later.
  private static func decisions(
    of contact: RandomContact, _ bench: inout ContactBench
  ) -> [GateDecision] {
    var decisions: [GateDecision] = []
    let ended = contact.lead(&bench) { assessor, _ in
      decisions += OfferKind.allCases.map { assessor.gate(for: $0).decision }
    }
    guard !contact.isPastUnreadable, let end = ended.clock.lastAt else { return decisions }
    let history = contact.history(after: ended)
    for hours in later {
      let now = end.adding(seconds: hours * 3600)
      decisions += OfferKind.allCases.map { history.gate(at: now, kind: $0).decision }
    }
    return decisions
  }

  static func strictness(_ decision: GateDecision) -> Int {
    [.open, .answerOnly, .blocked].firstIndex(of: decision) ?? 0
  }
}

import Aftercare
import Casework
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("A stream cut short gives what an audit of that much gives, whatever the rules ask for")
struct GeneratedPrefixTests {
  @Test("on generated rules and contacts", arguments: UInt64(1)...60)
  func prefixesAgree(seed: UInt64) throws {
    var generator = ConditionGenerator(seed: seed)
    let rulebook = try TestRulebook.load(generator.rules())
    let fresh = CaseAuditor(rulebook: rulebook)
    for number in 0..<3 {
      let contact = generator.contact("c\(number)")
      let other = generator.contact("other")
      var live = Adviser(rulebook: rulebook)
      var answers: [Advice] = []
      for length in 1...contact.count {
        // The other contact runs between, and is nobody's business here.
        if length <= other.count { _ = live.advise(other[length - 1]) }
        answers.append(live.advise(contact[length - 1]))
        var auditor = fresh
        auditor.begin(source: "prefix")
        let audited = contact.prefix(length).map { auditor.take($0).advice }
        #expect(answers == audited)
        // A copy is closed, so that the stream goes on.
        var cut = live
        let closed = cut.closeOpen().filter { $0.interaction == contact[0].interaction }
        #expect(closed.isEmpty || closed == auditor.finishSource().map(\.record))
        #expect(closed.isEmpty == (Self.isEnded(contact.prefix(length))))
      }
    }
  }

  @Test("what is judged without answers comes to the same", arguments: UInt64(1)...60)
  func foldsAgree(seed: UInt64) throws {
    var generator = ConditionGenerator(seed: seed)
    let fresh = CaseAuditor(rulebook: try TestRulebook.load(generator.rules()))
    for number in 0..<3 {
      let contact = generator.contact("c\(number)")
      var answering = fresh
      var silent = fresh
      answering.begin(source: "all")
      silent.begin(source: "all")
      var told: [CaseRecord] = []
      var folded: [CaseRecord] = []
      for record in contact {
        told += answering.take(record).closed.map(\.record)
        folded += silent.fold(record).map(\.record)
      }
      told += answering.finishSource().map(\.record)
      folded += silent.finishSource().map(\.record)
      #expect(told == folded)
    }
  }

  private static func isEnded(_ records: ArraySlice<TurnRecord>) -> Bool {
    guard let end = records.lastIndex(where: { $0.event == .end }) else { return false }
    return records[(end + 1)...].allSatisfy { $0.text == nil }
  }

  @Test("each kind of rule is heard in some contact, and not in all")
  func kindsAreHeard() throws {
    var heard: [String: Int] = [:]
    var contacts = 0
    for seed in UInt64(1)...40 {
      var generator = ConditionGenerator(seed: seed)
      var auditor = CaseAuditor(rulebook: try TestRulebook.load(generator.rules()))
      for number in 0..<3 {
        auditor.begin(source: "all")
        contacts += 1
        var told = generator.contact("c\(number)").map { "\(auditor.take($0).advice)" }
        told += auditor.finishSource().map { "\($0.record)" }
        let all = told.joined()
        for kind in ConditionGenerator.kinds where all.contains(".\(kind)-") {
          heard[kind, default: 0] += 1
        }
      }
    }
    for kind in ConditionGenerator.kinds {
      #expect(
        (1..<contacts).contains(heard[kind] ?? 0), "\(kind): \(heard[kind] ?? 0) of \(contacts)")
    }
  }
}

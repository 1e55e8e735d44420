import Rules
import TestSupport
import Testing
import Transcripts

@testable import Bookkeeping
@testable import Casework

@Suite("Whatever people do to check-ins, nothing is lost")
struct CheckInChangePropertyTests {
  private enum Deed: CaseIterable {
    case reschedule, reassign, reassignAll, cancel, done, noAnswer, plan
  }

  @Test("each change is one event more, each refusal none, and ids stay", arguments: 0..<20)
  func events(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let ledger = try FreshLedger.open()
    let policy = try #require(LedgerTests.rulebook).policy
    for number in 0..<4 {
      try ledger.record(
        LedgerTests.entry(try LedgerTests.record("k\(number)", "a\(number)", minutes: number)))
    }
    let ids = Set(try ledger.checkIns().map(\.booking.id))
    for _ in 0..<40 {
      let before = try ledger.checkInEvents().mapValues(\.count)
      let one = try #require(try ledger.checkIns().randomElement(using: &generator))
      let id = one.booking.id
      // Clocks run any way.
      let now = LedgerTests.begin.adding(seconds: Int.random(in: -9000...90_000, using: &generator))
      let word = PersonWord(by: "Dana", because: nil, at: now)
      var added = 0
      switch Deed.allCases.randomElement(using: &generator) ?? .plan {
      case .reschedule:
        let minute = now.adding(seconds: Int.random(in: 0...90_000, using: &generator))
        let answer = try ledger.reschedule(checkIn: id, to: minute, word, policy: policy)
        added = answer.added
      case .reassign:
        let owner = ["p", "q"].randomElement(using: &generator) ?? "p"
        added = try ledger.reassign(checkIn: id, to: owner, word).added
      case .reassignAll: added = try ledger.reassignAll(of: "p", to: "q", word)
      case .cancel: added = try ledger.cancel(checkIn: id, word).added
      case .done:
        let refusal = try ledger.close(
          checkIn: id, .unhappy, note: nil, at: now, policy: policy)
        added = refusal == nil ? 1 : 0
        #expect((refusal == nil) == (one.isOpen || one.state == .lapsed))
      case .noAnswer:
        let refusal = try ledger.close(
          checkIn: id, .noAnswer, note: nil, at: now, policy: policy)
        let isRetried = try ledger.checkIns().first { $0.booking.id == id }?.isOpen ?? false
        added = refusal == nil ? (isRetried ? 2 : 1) : 0
      case .plan:
        let plan = CheckInPlanner(policy: policy, perHour: 4, now: LedgerTests.begin)
          .plan(try ledger.plannableCheckIns(at: LedgerTests.begin))
        let changes = plan.placed.filter(\.isChanged).map {
          CheckInChange(id: $0.id, minute: $0.minute, owner: $0.owner)
        }
        added = try ledger.carryOut(changes, word)
        #expect(added == changes.count)
      }
      let after = try ledger.checkInEvents().mapValues(\.count)
      #expect(after.values.reduce(0, +) == before.values.reduce(0, +) + added)
      #expect(after.allSatisfy { $0.value >= before[$0.key] ?? 0 })
      #expect(Set(try ledger.checkIns().map(\.booking.id)) == ids)
    }
    #expect(try ledger.damages().isEmpty)
  }
}

extension ChangeAnswer {
  /// How many events it stands for.
  fileprivate var added: Int {
    if case .changed = self { 1 } else { 0 }
  }
}

import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("Every block says what opens it, and doing that opens it")
struct GateOpenerTests {
  @Test(
    "what a block asks for opens it, after every turn and for every kind (seeds 8,001 to 8,300)")
  func openersOpen() throws {
    var bench = try ContactBench()
    var opened = 0
    var named: Set<GateOpener> = []
    for seed in 8001...UInt64(8300) {
      var random = SeededGenerator(seed: seed)
      let contact = RandomContact(&random)
      var states: [Assessor] = []
      _ = contact.lead(&bench) { assessor, _ in states.append(assessor) }
      for (state, kind) in states.flatMap({ state in OfferKind.allCases.map { (state, $0) } }) {
        let reading = state.gate(for: kind)
        guard reading.decision == .blocked else { continue }
        #expect(!reading.opensWhen.isEmpty, "seed \(seed): \(contact)")
        named.formUnion(reading.opensWhen)
        opened += 1
        if let decision = decision(
          after: reading.opensWhen, done: state, of: contact, kind, &bench), decision != .blocked
        {
          continue
        }
        Issue.record("seed \(seed), \(kind): \(reading.opensWhen) does not open \(contact)")
        return
      }
    }
    #expect(opened > 6000, "\(opened)")
    #expect(named == Set(GateOpener.allCases))
  }

  @Test(
    "it opens at the moment told with no further fact, and not a second before (seeds 9,001 to 10,000)"
  )
  func opensAtItsMoment() throws {
    var bench = try ContactBench()
    var moments = 0
    for seed in 9001...UInt64(10_000) {
      var random = SeededGenerator(seed: seed)
      let contact = RandomContact(&random)
      let ended = contact.lead(&bench) { assessor, turn in
        if turn != nil { #expect(assessor.gate(for: .crossSell).opensAt == nil) }
      }
      let reading = ended.gate(for: .crossSell)
      guard let opensAt = reading.opensAt else { continue }
      moments += 1
      let history = contact.history(after: ended)
      #expect(history.gate(at: opensAt).decision == .open, "seed \(seed): \(contact)")
      let before = history.gate(at: opensAt.adding(seconds: -1))
      #expect(before.decision == .blocked && before.opensAt == opensAt, "seed \(seed): \(contact)")
    }
    #expect(moments > 200, "\(moments)")
  }

  /// Does what the openers ask for, in their order, and asks again: in the contact where that is enough, else after it.
  private func decision(
    after openers: [GateOpener], done state: Assessor, of contact: RandomContact,
    _ kind: OfferKind, _ bench: inout ContactBench
  ) -> GateDecision? {
    var assessor = state
    for opener in openers where !assessor.isEnded { act(opener, in: &assessor, &bench) }
    let needsEnd: Set<GateOpener> = [.followUpWindowOpen, .checkInConfirmed, .supervisorRelease]
    if !assessor.isEnded, needsEnd.isDisjoint(with: openers) {
      return assessor.gate(for: kind).decision
    }
    if !assessor.isEnded {
      let end = assessor.clock.lastAt
      _ = bench.take(TurnRecord(interaction: "now", at: end, event: .end), by: &assessor)
    }
    guard let end = assessor.clock.lastAt else { return nil }
    if contact.isPastUnreadable, !openers.contains(.ruleEvaluable) { return .blocked }
    let recorded = end.adding(seconds: 60)
    // A contact judged anew is ended anew, so that comes before what is done about it.
    let inOrder = openers.filter { $0 == .ruleEvaluable } + openers.filter { $0 != .ruleEvaluable }
    let since = inOrder.flatMap { facts(for: $0, of: contact, assessor) }.map {
      HistoryFact(at: recorded, $0)
    }
    let history = contact.history(after: assessor, and: since)
    return history.gate(at: moment(openers, history, after: recorded), kind: kind).decision
  }

  /// The window's opening is a matter of time: of this contact's, and of earlier ones'.
  private func moment(
    _ openers: [GateOpener], _ history: CaseHistory, after recorded: Timestamp
  ) -> Timestamp {
    guard openers.contains(.followUpWindowOpen) else { return recorded }
    let windows = history.owed.compactMap { owed -> Timestamp? in
      if case .untilWindowOpens(let opens) = owed.hold { opens } else { nil }
    }
    return max(recorded, windows.max() ?? recorded)
  }

  /// What can be done while the contact goes on.
  private func act(
    _ opener: GateOpener, in assessor: inout Assessor, _ bench: inout ContactBench
  ) {
    switch opener {
    case .purposeKnown:
      assessor.gateFacts.purpose = .routine(GateTableTests.words)
      assessor.gateFacts.cancelAsked = nil
    case .stressCalm:
      while assessor.gateFacts.stress.level > .calm { bench.say("phew", to: &assessor) }
    case .problemConfirmed:
      bench.say("works", to: &assessor)
      // An earlier problem that was dropped for another has no words of its own here.
      if !assessor.machine.isConfirmed {
        assessor.machine = ProblemMachine()
        assessor.assume(stress: nil, problem: .confirmed)
      }
    case .checkInConfirmed:
      break
    case .commitmentKept: bench.say("youcalled", to: &assessor)
    case .consentGiven: bench.say("docall", to: &assessor)
    case .ruleEvaluable:
      assessor.gateFacts.notEvaluated = nil
      if !assessor.gateFacts.history.isReadable { assessor.gateFacts.history = CaseHistory() }
      for earlier in assessor.gateFacts.history.notJudged {
        assessor.gateFacts.history.take(judged(earlier), at: nil)
      }
    case .followUpWindowOpen, .supervisorRelease: break
    }
  }

  /// What is written down after the contact.
  private func facts(
    for opener: GateOpener, of contact: RandomContact, _ ended: Assessor
  ) -> [HistoryFact.Event] {
    switch opener {
    case .checkInConfirmed:
      [.checkIn(interaction: "now", outcome: .confirmed, heldUntil: nil)]
    case .commitmentKept: [.commitmentKept(id: nil)]
    case .consentGiven: [.consentGiven]
    case .supervisorRelease: [.released]
    case .ruleEvaluable: contact.history.notJudged.map(judged) + judgedAnew(ended)
    case .purposeKnown, .stressCalm, .problemConfirmed, .followUpWindowOpen: []
    }
  }

  /// The same contact with every role known.
  private func judgedAnew(_ ended: Assessor) -> [HistoryFact.Event] {
    var judged = ended
    judged.gateFacts.notEvaluated = nil
    return judged.historyEvents
  }

  private func judged(_ interaction: String) -> HistoryFact.Event {
    .careEnded(interaction: interaction, owed: nil, isConfirmed: false, isJudged: true)
  }
}

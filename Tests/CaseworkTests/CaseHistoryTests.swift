import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The history is what dated facts come to")
struct CaseHistoryTests {
  static let now = GateCase.end

  private func history(_ events: (hours: Int, event: HistoryFact.Event)...) -> CaseHistory {
    CaseHistory(
      facts: events.map { HistoryFact(at: Self.now.adding(seconds: $0.hours * 3600), $0.event) },
      before: Self.now)
  }

  private func ended(
    _ hold: OwedFollowUp.Hold?, of interaction: String = "a", isConfirmed: Bool = false
  ) -> HistoryFact.Event {
    .careEnded(interaction: interaction, owed: hold, isConfirmed: isConfirmed, isJudged: true)
  }

  private let open = OwedFollowUp.Hold.untilConfirmed(atMost: now.adding(seconds: 86_400))
  private let window = OwedFollowUp.Hold.untilWindowOpens(now.adding(seconds: 3600))

  @Test("a later end of the same interaction takes the place of the earlier one")
  func endsAgain() {
    #expect(history((-2, ended(open)), (-1, ended(window))).owed.map(\.hold) == [window])
    #expect(history((-2, ended(open)), (-1, ended(nil))).owed.isEmpty)
    #expect(history((-2, ended(open)), (-1, ended(window, of: "b"))).owed.count == 2)
  }

  @Test("a hold ends at its very moment")
  func endsAtItsMoment() {
    for hold in [window, .untilConfirmed(atMost: Self.now.adding(seconds: 3600))] {
      let told = history((-1, ended(hold)))
      #expect(told.gate(at: Self.now.adding(seconds: 3599)).decision == .blocked)
      #expect(told.gate(at: Self.now.adding(seconds: 3600)).decision == .open)
    }
  }

  @Test("a fact of the very moment is not yet history")
  func strictlyBefore() {
    #expect(!history((0, ended(open))).isKnown)
    #expect(history((-1, ended(nil))).isKnown)
  }

  @Test(
    "what each outcome of a check-in leaves",
    arguments: [
      (CheckInOutcome.confirmed, 0, false), (.notSolved, 1, false), (.newProblem, 1, false),
      (.unhappy, 1, true), (.noAnswer, 1, false),
    ])
  func outcomes(outcome: CheckInOutcome, owed: Int, isUnhappy: Bool) {
    let until = Self.now.adding(seconds: 30 * 86_400)
    let told = history(
      (-3, ended(window)), (-2, .commitmentBroken(id: "c")),
      (-1, .checkIn(interaction: "a", outcome: outcome, heldUntil: until)))
    #expect(told.owed.count == owed && told.isUnhappy == isUnhappy && told.lastOutcome == outcome)
    #expect(told.brokenCommitments.isEmpty == (outcome == .confirmed))
    let isNewCare = outcome == .notSolved || outcome == .newProblem
    if isNewCare { #expect(told.owed.map(\.hold) == [.untilConfirmed(atMost: until)]) }
    #expect(told.gate(at: Self.now, kind: .advocacy).decision == (owed == 0 ? .open : .blocked))
  }

  @Test("later care leaves the last follow-up without an outcome")
  func lastFollowUp() {
    let confirmed = HistoryFact.Event.checkIn(interaction: "a", outcome: .confirmed, heldUntil: nil)
    #expect(history((-3, ended(open)), (-2, confirmed)).lastOutcome == .confirmed)
    #expect(
      history((-3, ended(open)), (-2, confirmed), (-1, ended(nil, of: "b"))).lastOutcome
        == .confirmed)
    #expect(
      history((-3, ended(open)), (-2, confirmed), (-1, ended(window, of: "b"))).lastOutcome == nil)
  }

  @Test("unhappy stays through a confirmed check-in and goes by a release")
  func unhappyStays() {
    let unhappy = HistoryFact.Event.checkIn(interaction: "a", outcome: .unhappy, heldUntil: nil)
    let confirmed = HistoryFact.Event.checkIn(interaction: "a", outcome: .confirmed, heldUntil: nil)
    #expect(
      history((-3, unhappy), (-2, confirmed)).gate(at: Self.now).opensWhen == [.supervisorRelease])
    #expect(history((-3, unhappy), (-2, .released)).gate(at: Self.now).decision == .open)
  }

  @Test("a release ends what lies before it, and nothing that comes after")
  func releases() {
    #expect(history((-3, .vulnerability), (-2, .released)).gate(at: Self.now).decision == .open)
    #expect(history((-3, .released), (-2, .vulnerability)).gate(at: Self.now).decision == .blocked)
    let barred = history((-3, .contactBarred), (-2, .released))
    #expect(barred.gate(at: Self.now).decision == .open && barred.isContactBarred)
  }

  @Test("of several holds of people the longest stands, and the latest moment is told")
  func personHolds() {
    let early = Self.now.adding(seconds: 60)
    let late = Self.now.adding(seconds: 120)
    let two = history((-3, .held(until: late)), (-2, .held(until: early)), (-1, ended(window)))
    #expect(two.gate(at: Self.now).opensAt == Self.now.adding(seconds: 3600))
    #expect(
      history((-3, .held(until: late)), (-2, .held(until: early))).gate(at: Self.now).opensAt
        == late)
    let endless = history(
      (-3, .held(until: late)), (-2, .held(until: nil)), (-1, .held(until: early)))
    #expect(endless.gate(at: Self.now).opensAt == nil)
    #expect(endless.gate(at: Self.now).opensWhen == [.supervisorRelease])
  }

  @Test("what nobody answered ends with the next contact that confirms, and not before it lapsed")
  func lapses() {
    let confirms = ended(window, of: "b", isConfirmed: true)
    #expect(
      history((-3, ended(open)), (-2, .checkInLapsed), (-1, confirms)).owed.map(\.hold) == [window])
    #expect(history((-3, ended(open)), (-1, confirms)).owed.count == 2)
  }

  @Test("a hold that ran out is told of in the next contact, and no more after it")
  func holdExpires() throws {
    let past = ended(.untilConfirmed(atMost: Self.now.adding(seconds: -60)))
    #expect(history((-800, past)).hasExpiredHold(at: Self.now))
    #expect(!history((-800, past)).hasExpiredHold(at: nil))
    #expect(!history((-800, ended(open))).hasExpiredHold(at: Self.now))
    let gone = ended(.untilWindowOpens(Self.now.adding(seconds: -60)))
    #expect(!history((-800, gone)).hasExpiredHold(at: Self.now))
    let next = CaseHistory(
      facts: [
        HistoryFact(at: Self.now.adding(seconds: -800), past),
        HistoryFact(at: Self.now.adding(seconds: 60), ended(nil, of: "b")),
      ], before: Self.now.adding(seconds: 120))
    #expect(!next.hasExpiredHold(at: Self.now.adding(seconds: 120)))
  }

  @Test("the finding of a hold that ran out comes once a contact")
  func expiryIsFound() throws {
    let finding = """
      finding follow-up.hold-expired
        title    A hold ran out
        status   stable since 1.0
        when     hold expired
        severity major
        because  Check in.
        source   house
      """
    let rules = CaseRules(rulebook: try TestRulebook.load(finding))
    let past = history((-800, ended(.untilConfirmed(atMost: Self.now.adding(seconds: 90)))))
    var assessor = Assessor(interaction: "i", rules: rules, history: past)
    let found = [0, 60, 120, 180].map { second in
      assessor.take(
        TurnRecord(
          interaction: "i", speaker: .customer, text: "hello",
          at: Self.now.adding(seconds: second)), matches: []
      ).findings.map(\.id)
    }
    #expect(found == [[], [], ["follow-up.hold-expired"], []])
  }

  @Test(
    "what the customer says in a contact settles the past, and a reopening takes an end's part back"
  )
  func contactSettles() throws {
    var bench = try ContactBench()
    let facts: [HistoryFact.Event] = [
      .commitmentBroken(id: "c"), .contactBarred, ended(open), .checkInLapsed,
    ]
    let past = CaseHistory(
      facts: facts.map { HistoryFact(at: Self.now.adding(seconds: -60), $0) }, before: Self.now)
    var assessor = Assessor(interaction: "now", rules: bench.rules, history: past)
    bench.say("order", to: &assessor)
    #expect(
      assessor.gate(for: .crossSell).opensWhen == [
        .checkInConfirmed, .commitmentKept, .consentGiven,
      ])
    bench.say("youcalled", to: &assessor)
    bench.say("docall", to: &assessor)
    #expect(assessor.gate(for: .crossSell).opensWhen == [.checkInConfirmed])
    for word in ["broken", "works"] { bench.say(word, to: &assessor) }
    let end = TurnRecord(interaction: "now", at: Self.now, event: .end)
    _ = bench.take(end, by: &assessor)
    #expect(assessor.gate(for: .crossSell).opensWhen == [.followUpWindowOpen])
    bench.say("hm", to: &assessor)
    #expect(assessor.gate(for: .crossSell).opensWhen == [.followUpWindowOpen, .checkInConfirmed])
  }

  @Test("who must not be contacted gets no minute, whenever that was said")
  func noMinute() throws {
    var bench = try ContactBench()
    var assessor = Assessor(
      interaction: "now", rules: bench.rules,
      history: history((-1, .contactBarred), (-1, .released)))
    var facts = InteractionFacts()
    facts.timezone = "Europe/London"
    _ = bench.take(
      TurnRecord(
        interaction: "now", speaker: .customer, text: "broken", at: Self.now, facts: facts),
      by: &assessor)
    #expect(assessor.closed().followUp.feasible == false)
    #expect(assessor.closed().followUp.infeasibleBecause == ["the customer must not be contacted"])
  }

  @Test("a check-in that the customer leaves in distress has confirmed nothing")
  func distressConfirmsNothing() throws {
    var bench = try ContactBench()
    for (words, decision) in [(["works"], GateDecision.open), (["works", "strongone"], .blocked)] {
      var assessor = Assessor(
        interaction: "now", rules: bench.rules, history: history((-1, ended(open))))
      _ = bench.take(TurnRecord(interaction: "now", at: Self.now, event: .checkIn), by: &assessor)
      for word in words { bench.say(word, to: &assessor) }
      _ = bench.take(TurnRecord(interaction: "now", at: Self.now, event: .end), by: &assessor)
      #expect(assessor.gate(for: .crossSell).decision == decision)
      #expect(assessor.closed().followUp.needed == (decision == .blocked))
    }
  }

  @Test("where the policy says so, a window opens nothing and a check-in must confirm")
  func windowOpensNothing() {
    var facts = GateTests.facts(problem: .confirmed, explicit: true, ended: .needed)
    facts.now = Self.now
    var policy = Policy()
    #expect(Gate(policy: policy).decide(facts, kind: .crossSell).opensWhen == [.followUpWindowOpen])
    policy.windowOpensGateWhenConfirmed = false
    #expect(Gate(policy: policy).decide(facts, kind: .crossSell).opensWhen == [.checkInConfirmed])
  }
}

import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("The gate is a table of all states")
struct GateTableTests {
  @Test("every state, against the policy written out once more: 288,000 rows")
  func everyRow() throws {
    let rules = CaseRules(rulebook: try TestRulebook.load(""))
    var rows = 0
    var differences: [String] = []
    for past in GateCase.Past.allCases {
      var base = Assessor(interaction: "i", rules: rules, history: Self.history(past))
      _ = base.take(TurnRecord(interaction: "i", at: GateCase.end), matches: [])
      base.turns = 1
      for course in Self.courses(past) {
        let assessor = Self.lead(base, course)
        for kind in OfferKind.allCases {
          var row = course
          row.kind = kind
          rows += 1
          let reading = assessor.gate(for: kind)
          let expected = GateStatement.answer(to: row)
          if GateAnswer(reading) != expected || reading.because.isEmpty, differences.count < 5 {
            differences.append("\(row)\n  must be \(expected)\n  but is \(reading)")
          }
        }
      }
    }
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    #expect(rows == 288_000)
  }

  static func courses(_ past: GateCase.Past) -> [GateCase] {
    var rows: [GateCase] = []
    for level in StressLevel.allCases {
      for peak in StressLevel.allCases {
        for standing in GateCase.Standing.allCases {
          for purpose in GateCase.Purpose.allCases {
            for phase in GateCase.Phase.allCases {
              for isRoleUnknown in [false, true] {
                let row = GateCase(
                  level: level, peak: peak, standing: standing, purpose: purpose, past: past,
                  phase: phase, isRoleUnknown: isRoleUnknown, kind: .crossSell)
                if !row.isImpossible { rows.append(row) }
              }
            }
          }
        }
      }
    }
    return rows
  }

  @Test("between contacts, every past and kind: 80 rows", arguments: GateCase.Past.allCases)
  func fromHistoryAlone(past: GateCase.Past) {
    for kind in OfferKind.allCases {
      // Between contacts the past decides as after a contact that came to nothing, but for the unknown customer.
      let row = GateCase(
        level: .calm, peak: .calm, standing: .none, purpose: .routine, past: past, phase: .ended,
        isRoleUnknown: false, kind: kind)
      var expected = GateStatement.answer(to: row)
      if [.nothing, .brokenNow, .doNotContactNow, .vulnerableNow].contains(past) {
        // "an unknown customer is blocked, default, ["purpose_known"]".
        expected = GateAnswer(
          decision: .blocked, basis: .default, opensWhen: [.purposeKnown], opensAt: nil)
      } else if past == .unreadable {
        expected = GateAnswer(
          decision: .blocked, basis: .notEvaluated, opensWhen: [.ruleEvaluable], opensAt: nil)
      }
      let reading = Self.history(past).gate(at: GateCase.end, kind: kind)
      #expect(GateAnswer(reading) == expected, "\(past) \(kind)")
      #expect(!reading.because.isEmpty)
    }
  }

  /// A contact in the state that the row tells of; the end is reached as any contact reaches it.
  private static func lead(_ base: Assessor, _ row: GateCase) -> Assessor {
    var assessor = base
    assessor.gateFacts.isCheckIn = row.isCheckIn
    assessor.ladder.assume(row.peak)
    assessor.ladder.assume(row.level)
    state(row.standing, of: &assessor.machine)
    switch row.purpose {
    case .unknown: break
    case .routine: assessor.gateFacts.purpose = .routine(words)
    case .other: assessor.gateFacts.purpose = .other(words)
    case .cancel:
      assessor.gateFacts.purpose = .other(words)
      assessor.gateFacts.cancelAsked = words
    case .product:
      assessor.gateFacts.purpose = .routine(words)
      assessor.gateFacts.askedFor = words
    }
    if row.isRoleUnknown { assessor.gateFacts.notEvaluated = words }
    if row.past == .brokenNow { assessor.gateFacts.brokenPromises = [words] }
    if row.past == .doNotContactNow { assessor.gateFacts.doNotContact = words }
    if row.past == .vulnerableNow { assessor.gateFacts.vulnerability = [words] }
    assessor.updateReadings()
    var events: RecordEvents = []
    if !row.isRunning { _ = assessor.finish(&events) }
    return assessor
  }

  private static func state(_ standing: GateCase.Standing, of machine: inout ProblemMachine) {
    func customer(_ signs: CustomerSigns) { machine.take(signs, isRoutine: false) }
    switch standing {
    case .none: break
    case .stated: machine.assume(.stated)
    case .working: machine.assume(.working)
    case .claimed: machine.assume(.claimed)
    case .promised: machine.assume(.promised)
    case .escalated: machine.assume(.escalated)
    case .denied: machine.assume(.denied)
    case .abandoned:
      machine.assume(.stated)
      customer(CustomerSigns(gaveUp: [words]))
    case .confirmedByThanks:
      machine.assume(.claimed)
      customer(CustomerSigns(closing: [words]))
    case .confirmedExplicitly:
      machine.assume(.claimed)
      customer(CustomerSigns(confirmed: [words]))
    }
  }

  static let words = Evidence(rule: "purpose.test", turn: 1, start: 0, end: 4, quote: "test")

  /// The past as dated facts come to it.
  static func history(_ past: GateCase.Past) -> CaseHistory {
    if past == .unreadable { return .unreadable }
    let before = GateCase.end.adding(seconds: -86_400)
    func owes(_ hold: OwedFollowUp.Hold?, isJudged: Bool = true) -> HistoryFact.Event {
      .careEnded(interaction: "earlier", owed: hold, isConfirmed: false, isJudged: isJudged)
    }
    let isLate = before.adding(seconds: 3600)
    let unconfirmed = owes(.untilConfirmed(atMost: GateCase.pastHoldAtMost))
    let events: [HistoryFact.Event] =
      switch past {
      case .nothing, .unreadable, .brokenNow, .doNotContactNow, .vulnerableNow: []
      case .windowStillShut: [owes(.untilWindowOpens(GateCase.pastWindowOpens))]
      case .windowOpen: [owes(.untilWindowOpens(isLate))]
      case .notConfirmed: [unconfirmed]
      case .holdExpired: [owes(.untilConfirmed(atMost: isLate))]
      case .lapsed: [unconfirmed, .checkInLapsed]
      case .unhappy: [.checkIn(interaction: "earlier", outcome: .unhappy, heldUntil: nil)]
      case .personHold: [.held(until: nil), .held(until: isLate)]
      case .personHoldWithEnd: [.held(until: isLate), .held(until: GateCase.personHoldEnds)]
      case .personHoldEnded: [.held(until: isLate)]
      case .released:
        [
          unconfirmed, .vulnerability, .contactBarred, .commitmentBroken(id: "c"),
          .held(until: nil),
          owes(nil, isJudged: false),
          .checkIn(interaction: "earlier", outcome: .unhappy, heldUntil: nil), .released,
        ]
      case .brokenPromise: [.commitmentBroken(id: "c"), .commitmentKept(id: "other")]
      case .doNotContact: [.contactBarred]
      case .vulnerable: [.vulnerability]
      case .notJudged: [owes(nil, isJudged: false)]
      case .checkInConfirmed:
        [unconfirmed, .checkIn(interaction: "earlier", outcome: .confirmed, heldUntil: nil)]
      }
    return CaseHistory(facts: events.map { HistoryFact(at: before, $0) }, before: GateCase.end)
  }
}

extension GateAnswer {
  init(_ reading: GateReading) {
    self.init(
      decision: reading.decision, basis: reading.basis, opensWhen: reading.opensWhen,
      opensAt: reading.opensAt)
  }
}

import Rules
import TestSupport
import Testing
import Transcripts

@testable import Casework

@Suite("What a condition asks of the state, as a set of states")
struct StateSetTests {
  @Test("agrees with the judge on random conditions, in 300 random contacts (seeds 1 to 300)")
  func agreesWithJudge() throws {
    var bench = try ContactBench()
    var seen = (exact: 0, holding: 0, ruledOut: 0)
    for seed in 1...UInt64(300) {
      var random = SeededGenerator(seed: seed)
      _ = RandomContact(&random).lead(&bench) { assessor, _ in
        var assessor = assessor
        if Bool.random(using: &random) { Self.unsettle(&assessor, &random) }
        let condition = Self.condition(depth: 3, &random)
        let (states, isExact) = StateSet.states(leavingOpen: condition)
        let mayHold = assessor.stateSet.isSubset(of: states)
        let judge = FindingJudge(
          facts: assessor.findingFacts(nil, offersMade: [], asked: nil, events: []))
        let holds = judge.holds(condition)
        if holds { #expect(mayHold, "seed \(seed): \(condition)") }
        if isExact { #expect(mayHold == holds, "seed \(seed): \(condition)") }
        if isExact { seen.exact += 1 }
        if holds { seen.holding += 1 }
        if !mayHold { seen.ruledOut += 1 }
      }
    }
    #expect(seen.exact > 300 && seen.holding > 300 && seen.ruledOut > 300, "\(seen)")
  }

  @Test("a number beyond those that are told apart rules nothing out")
  func manyProblems() throws {
    var assessor = Assessor(interaction: "now", rules: try ContactBench().rules)
    for (count, asked) in [(14, 14), (15, 15), (16, 16), (40, 40), (40, 3), (3, 40)] {
      assessor.gateFacts.problem = ProblemReading(
        state: .stated, count: count, confirmation: nil, because: [])
      for comparison in Comparison.allCases {
        let (states, isExact) = StateSet.states(
          leavingOpen: .fact(.problemCount(comparison, asked)))
        let mayHold = assessor.stateSet.isSubset(of: states)
        let holds = comparison.holds(count, asked)
        #expect(isExact ? mayHold == holds : mayHold || !holds, "\(count) \(comparison) \(asked)")
      }
    }
  }

  /// A state that no contact of a few words comes to.
  private static func unsettle(_ assessor: inout Assessor, _ random: inout SeededGenerator) {
    assessor.gateFacts.stress = StressReading(
      level: level(&random), peak: level(&random), because: [])
    assessor.gateFacts.problem = ProblemReading(
      state: ProblemState.allCases.randomElement(using: &random) ?? .none,
      count: Int.random(in: 0...18, using: &random), confirmation: confirmation(&random),
      because: [])
    assessor.gateFacts.isCheckIn = Bool.random(using: &random)
  }

  private static func condition(depth: Int, _ random: inout SeededGenerator) -> Condition {
    func parts() -> [Condition] {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        condition(depth: depth - 1, &random)
      }
    }
    switch depth == 0 ? 3 : Int.random(in: 0...4, using: &random) {
    case 0: return .all(parts())
    case 1: return .any(parts())
    case 2: return .not(condition(depth: depth - 1, &random))
    default: return .fact(fact(&random))
    }
  }

  private static func fact(_ random: inout SeededGenerator) -> Fact {
    let comparison = Comparison.allCases.randomElement(using: &random) ?? .equal
    switch Int.random(in: 0...8, using: &random) {
    case 0: return .stress(comparison, level(&random))
    case 1: return .peak(comparison, level(&random))
    case 2, 3: return .problem(ProblemState.allCases.randomElement(using: &random) ?? .none)
    case 4: return .problemCount(comparison, Int.random(in: 0...17, using: &random))
    case 5: return .problemTold(comparison, Int.random(in: 0...3, using: &random))
    case 6: return .confirmation(confirmation(&random))
    case 7: return .checkIn
    default: return .gate(.blocked)
    }
  }

  private static func level(_ random: inout SeededGenerator) -> StressLevel {
    StressLevel.allCases.randomElement(using: &random) ?? .calm
  }

  private static func confirmation(_ random: inout SeededGenerator) -> Rules.Confirmation? {
    let all: [Rules.Confirmation?] = [nil, .explicit, .implicit]
    return all.randomElement(using: &random) ?? nil
  }
}

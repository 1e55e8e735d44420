import Rules
import TestSupport
import Testing
import Transcripts

@testable import Evaluation

@Suite("Verdicts are compared with labels, and nothing else is counted")
struct EvaluatorTests {
  private typealias Turn = Contacts.Turn

  private static let strong = ["stress": TurnLabel.Value.text("strong")]
  private static let mild = ["stress": TurnLabel.Value.text("mild")]
  private static let calm = ["stress": TurnLabel.Value.truth(false)]

  private static let contacts: [(name: String, turns: [Contacts.Turn])] = [
    (
      "a",
      [
        Turn(.customer, "this is bloop", strong),
        Turn(.agent, "a pitch", ["offer": .text("cross_sell"), "commitment": .null]),
        Turn(.customer, "quietly bad", strong),
        Turn(.agent, "we promise", ["offer": .null, "commitment": .truth(true)]),
        Turn(.customer, "blip but fine", calm),
      ]
    ),
    (
      "b",
      [
        Turn(.customer, "blip indeed", mild), Turn(.customer, "tribble it", mild),
        Turn(.customer, "nothing said", calm), Turn(.customer, "blop, not labelled"),
        Turn(.agent, "special price", ["offer": .text("up_sell")]),
      ]
    ),
  ]

  @Test("turn by turn")
  func turns() throws {
    let verdicts = try Contacts.verdicts(Self.contacts)
    #expect(verdicts.interactions == 2)
    #expect(verdicts.turns == 10)
    #expect(verdicts.tasks.map(\.task) == [.stress, .offer, .commitment])
    #expect(verdicts.finalState == nil)
    #expect(
      verdicts.tasks.map(\.counts) == [
        BinaryCounts(truePositives: 2, falsePositives: 1, falseNegatives: 2, trueNegatives: 1),
        BinaryCounts(truePositives: 1, falsePositives: 0, falseNegatives: 1, trueNegatives: 1),
        BinaryCounts(truePositives: 1, falsePositives: 0, falseNegatives: 0, trueNegatives: 1),
      ])
    #expect(
      verdicts.tasks[0].byDetail == [
        DetailRecall(detail: "mild", count: 2, found: 1),
        DetailRecall(detail: "strong", count: 2, found: 1),
      ])
  }

  @Test("a rule is worth what would be lost without it; one on trial what it would bring")
  func contributions() throws {
    let rules = try #require(try Contacts.verdicts(Self.contacts).tasks.first).rules
    #expect(rules.map(\.rule) == ["stress.blip", "stress.blop", "stress.tribble"])
    // Found by blip alone: one positive and one false alarm; by both: one positive.
    #expect(rules[0].hits == 3 && rules[0].right == 2)
    #expect(rules[0].rightAlone == 1 && rules[0].wrongAlone == 1)
    #expect(isClose(rules[0].f1Change, 4.0 / 7 - 2.0 / 5))
    #expect(isClose(rules[0].balancedAccuracyChange, (0.5 + 0.5) / 2 - (0.25 + 1) / 2))
    #expect(rules[1].hits == 1 && rules[1].rightAlone == 0 && rules[1].f1Change == 0)
    #expect(rules[2].isTrial && rules[2].rightAlone == 1)
    #expect(isClose(rules[2].f1Change, 6.0 / 8 - 4.0 / 7))
  }

  @Test("the worst errors come first, with what was heard")
  func errors() throws {
    let errors = try #require(try Contacts.verdicts(Self.contacts).tasks.first).errors
    #expect(errors.map(\.text) == ["quietly bad", "tribble it", "blip but fine"])
    #expect(errors.map(\.isMiss) == [true, true, false])
    #expect(errors[0].detail == "strong")
    #expect(errors[0].place == TurnPlace(source: "test.jsonl", line: 3, interaction: "a", turn: 3))
    #expect(errors[1].carriers.map(\.rule) == ["stress.tribble"])
    #expect(errors[1].carriers.map(\.isTrial) == [true])
    #expect(errors[2].carriers.map(\.quote) == ["blip"])
  }

  @Test("labels that can say nothing of their turn are told, not counted")
  func idle() throws {
    let verdicts = try Contacts.verdicts([
      (
        "a",
        [
          Turn(.agent, "blop", ["stress": .truth(true)]),
          Turn(.customer, "pitch", ["offer": .null, "mood": .text("grim")]),
          Turn(.note, "blop", ["complaint": .truth(true), "mood": .null]),
          Turn(.customer, "blop", Self.strong, isPartial: true),
        ]
      )
    ])
    #expect(verdicts.isEmpty)
    #expect(verdicts.idleLabels.map(\.name) == ["complaint", "offer", "stress"])
    #expect(verdicts.unknownLabels.map(\.name) == ["mood"])
    #expect(verdicts.unknownLabels.map(\.count) == [2])
  }

  @Test("a turn confirms when the problem becomes confirmed on it")
  func confirms() throws {
    let yes = ["confirms": TurnLabel.Value.truth(true)]
    let no = ["confirms": TurnLabel.Value.truth(false)]
    let verdicts = try Contacts.verdicts([
      (
        "a",
        [
          Turn(.customer, "it is broken", no), Turn(.agent, "done"),
          Turn(.customer, "it works", yes), Turn(.customer, "still works", no),
          Turn(.customer, "broken again", no), Turn(.customer, "i tried", yes),
        ]
      )
    ])
    let task = try #require(verdicts.tasks.first)
    #expect(
      task.counts
        == BinaryCounts(truePositives: 1, falsePositives: 0, falseNegatives: 1, trueNegatives: 3))
    #expect(task.rules.map(\.rule) == ["resolution.tried", "resolution.works"])
    #expect(task.rules.map(\.rightAlone) == [1, 1])
  }

  @Test("a complaint is stress or a problem")
  func complaints() throws {
    let verdicts = try Contacts.verdicts([
      ("a", [Turn(.customer, "broken", ["complaint": .truth(true)])]),
      ("b", [Turn(.customer, "blip", ["complaint": .truth(true)])]),
      ("c", [Turn(.customer, "works", ["complaint": .truth(false)])]),
    ])
    let counts = try #require(verdicts.tasks.first).counts
    #expect(counts.truePositives == 2 && counts.trueNegatives == 1 && counts.count == 3)
  }

  @Test("order of interactions changes no figure")
  func order() throws {
    let forth = try Contacts.verdicts(Self.contacts)
    let back = try Contacts.verdicts(Self.contacts.reversed())
    #expect(forth.tasks.map(\.counts) == back.tasks.map(\.counts))
    #expect(forth.tasks.map(\.kappa.value) == back.tasks.map(\.kappa.value))
    #expect(forth.tasks.map(\.rules) == back.tasks.map(\.rules))
  }
}

@Suite("The state at the end is compared with its label")
struct FinalStateTests {
  private typealias Turn = Contacts.Turn

  private static func ended(_ name: String, _ label: String, _ turns: [Contacts.Turn])
    -> (name: String, turns: [Contacts.Turn])
  {
    (name, turns + [Turn(.system, "end of chat", ["final_problem": .text(label)])])
  }

  private static let contacts = [
    ended("a", "confirmed", [Turn(.customer, "broken"), Turn(.customer, "works")]),
    ended("b", "unresolved", [Turn(.customer, "broken"), Turn(.customer, "works")]),
    ended("c", "claimed", [Turn(.customer, "broken"), Turn(.agent, "done")]),
    ended("d", "stated", [Turn(.customer, "broken")]),
    ended("e", "none", [Turn(.customer, "hello")]),
    ended("f", "confirmed", [Turn(.customer, "hello")]),
  ]

  @Test("by class, with what was called confirmed and is not")
  func table() throws {
    let figures = try #require(try Contacts.verdicts(Self.contacts).finalState)
    #expect(figures.table.count == 6)
    #expect(figures.table.agreeing == 4)
    #expect(figures.wronglyConfirmed == 1 && figures.notConfirmed == 3)
    #expect(figures.unsolvedConfirmed == 1 && figures.unsolved == 2)
    // A fulfilled request without a problem counts as confirmed; one labelled none is left out.
    #expect(isClose(figures.solvedMacroF1.value, (4.0 / 5 + 1 + 2.0 / 3) / 3))
  }

  @Test("with the rules that the state rests on, and the dangerous error first")
  func errors() throws {
    let figures = try #require(try Contacts.verdicts(Self.contacts).finalState)
    #expect(
      figures.rules == [
        FinalStateRule(rule: "resolution.works", hits: 2, right: 1),
        FinalStateRule(rule: "problem.broken", hits: 1, right: 1),
        FinalStateRule(rule: "resolution.done", hits: 1, right: 1),
      ])
    #expect(figures.errors.map(\.interaction) == ["b", "f"])
    #expect(figures.errors.first?.because.map(\.quote) == ["works"])
    #expect(figures.errors.first?.label == .unresolved)
  }
}

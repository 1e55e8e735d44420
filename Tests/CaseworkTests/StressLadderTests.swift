import Rules
import Testing

@testable import Casework

@Suite("Stress is a ladder climbed by evidence")
struct StressLadderTests {
  /// A row: customer turns as words such as `m1` (mild rule 1), `s2@5` (strong rule 2 on words at 5), `x1` (severe),
  /// `+` (soothed), and the level after each.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let turns: [String]
    let levels: [StressLevel]

    var testDescription: String { name }

    init(_ name: String, _ turns: [String], _ levels: [StressLevel]) {
      self.name = name
      self.turns = turns
      self.levels = levels
    }
  }

  static let rows: [Row] = [
    Row("nothing heard stays calm", ["", ""], [.calm, .calm]),
    Row("a mild marker makes uneasy", ["m1"], [.uneasy]),
    Row("the same mild rule again does not climb", ["m1", "m1"], [.uneasy, .uneasy]),
    Row("a second mild rule makes stressed", ["m1", "m2"], [.uneasy, .stressed]),
    Row("two mild rules in one turn make stressed", ["m1@0 m2@9"], [.stressed]),
    Row("two mild rules on the same words count once", ["m1@0 m2@2"], [.uneasy]),
    Row("a third mild rule goes no further", ["m1", "m2", "m3"], [.uneasy, .stressed, .stressed]),
    Row("a strong marker makes stressed", ["s1"], [.stressed]),
    Row("a second strong rule makes crisis", ["s1", "s2"], [.stressed, .crisis]),
    Row("the same strong rule again does not climb", ["s1", "s1"], [.stressed, .stressed]),
    Row("two strong rules in one turn make crisis", ["s1@0 s2@9"], [.crisis]),
    Row("mild and strong do not add up", ["s1", "m1"], [.stressed, .stressed]),
    Row("a severe marker makes crisis", ["x1"], [.crisis]),
    Row(
      "the fifth customer turn after is too late",
      ["m1", "", "", "", "", "m2"], [.uneasy, .uneasy, .uneasy, .calm, .calm, .uneasy]),
    Row(
      "within four customer turns it climbs",
      ["s1", "", "", "", "s2"], [.stressed, .stressed, .stressed, .uneasy, .crisis]),
    Row("relief goes down a rung", ["s1", "+"], [.stressed, .uneasy]),
    Row("climbs come before the fall", ["s1 +"], [.uneasy]),
    Row("one rung a turn at most", ["x1", "+", "+", "+"], [.crisis, .stressed, .uneasy, .calm]),
    Row(
      "three quiet turns go down a rung, and the count begins again",
      ["s1", "", "", "", "", "", ""],
      [.stressed, .stressed, .stressed, .uneasy, .uneasy, .uneasy, .calm]),
    Row(
      "a marker breaks the quiet",
      ["s1", "", "", "s1", "", ""],
      [.stressed, .stressed, .stressed, .stressed, .stressed, .stressed]),
    Row(
      "a crisis from a severe marker does not go by quiet",
      ["x1", "", "", "", ""], [.crisis, .crisis, .crisis, .crisis, .crisis]),
    Row(
      "a crisis from two strong markers goes by quiet",
      ["s1@0 s2@9", "", "", ""], [.crisis, .crisis, .crisis, .stressed]),
    Row(
      "once a severe crisis was eased, quiet counts", ["x1", "+", "", "", ""],
      [.crisis, .stressed, .stressed, .stressed, .uneasy]),
  ]

  @Test("row by row", arguments: rows)
  func climbs(_ row: Row) {
    var ladder = StressLadder()
    var levels: [StressLevel] = []
    for (index, turn) in row.turns.enumerated() {
      StressScript.take(turn, number: index + 1, by: &ladder)
      levels.append(ladder.level)
      #expect((ladder.level == .calm) == ladder.because.isEmpty, "a level is held by quotes")
    }
    #expect(levels == row.levels)
    #expect(ladder.peak >= levels.max() ?? .calm)
  }

  @Test("what holds the level is ordered by severity, then by turn")
  func becauseIsOrdered() {
    var ladder = StressLadder()
    for (index, turn) in ["m1", "s1", "s2", "m2"].enumerated() {
      StressScript.take(turn, number: index + 1, by: &ladder)
    }
    #expect(ladder.because.map(\.rule) == ["s1", "s2", "m2"])
  }
}

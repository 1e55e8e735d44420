import Rules
import TestSupport
import Testing

@testable import Casework

@Suite("Every step of the ladder, with its evidence")
struct StressTableTests {
  /// How each rung is reached: by quiet a crisis of two strong markers goes, one of a severe marker does not.
  static let paths: [(name: String, turns: [String])] = [
    ("calm", []), ("uneasy", ["m1"]), ("stressed by two", ["m1", "m2"]), ("stressed", ["s1"]),
    ("crisis by two", ["s1@0 s2@9"]), ("crisis", ["x1"]), ("crisis eased", ["x1", "+"]),
  ]

  struct Row: Sendable, CustomTestStringConvertible {
    let turns: [String]
    /// For each path: the level's letter (`c`, `u`, `s`, `x` for crisis) and the rules that hold it.
    let after: [String]

    init(_ turns: [String], _ after: String) {
      self.turns = turns
      self.after = after.split(separator: " ").map(String.init)
    }

    var testDescription: String { turns.map { $0.isEmpty ? "quiet" : $0 }.joined(separator: " | ") }
  }

  static let rows: [Row] = [
    //              calm   uneasy    stressed-by-two stressed crisis-by-two crisis  eased
    Row(["m1"], "   u:m1   u:m1      s:m2,m1     s:s1,m1     x:s1,s2,m1    x:x1,m1     s:x1,m1"),
    Row(["m3"], "   u:m3   s:m1,m3   s:m1,m2,m3  s:s1,m3     x:s1,s2,m3    x:x1,m3     s:x1,m3"),
    Row(["s1"], "   s:s1   s:s1      s:s1,m1,m2  s:s1        x:s2,s1       x:x1,s1     s:x1,s1"),
    Row(["s3"], "   s:s3   s:s3      s:s3,m1,m2  x:s1,s3     x:s1,s2,s3    x:x1,s3     s:x1,s3"),
    Row(["x2"], "   x:x2   x:x2      x:x2        x:x2        x:x2,s1,s2    x:x1,x2     x:x1,x2"),
    Row(
      ["m3@0 m4@2"],
      "u:m3,m4 s:m1,m3,m4 s:m1,m2,m3,m4 s:s1,m3,m4 x:s1,s2,m3,m4 x:x1,m3,m4 s:x1,m3,m4"),
    Row(
      ["m3@0 m4@9"],
      "s:m3,m4 s:m1,m3,m4 s:m1,m2,m3,m4 s:s1,m3,m4 x:s1,s2,m3,m4 x:x1,m3,m4 s:x1,m3,m4"),
    Row(["s3@0 s4@9"], "x:s3,s4 x:s3,s4 x:s3,s4 x:s1,s3,s4 x:s1,s2,s3,s4 x:x1,s3,s4 x:s3,s4"),
    Row([""], "     c:     u:m1      s:m1,m2     s:s1        x:s1,s2       x:x1        s:x1"),
    Row(["", ""], " c:     u:m1      s:m1,m2     s:s1        x:s1,s2       x:x1        s:x1"),
    Row(["", "", ""], "c: c:         u:m1,m2     u:s1        s:s1,s2       x:x1        u:x1"),
    Row(["+"], "    c:     c:        u:m1,m2     u:s1        s:s1,s2       s:x1        u:x1"),
    Row(["m3 +"], " c:     u:m1,m3   u:m1,m2,m3  u:s1,m3     s:s1,s2,m3    s:x1,m3     u:x1,m3"),
    Row(["s3 +"], " u:s3   u:s3      u:s3,m1,m2  s:s1,s3     s:s1,s2,s3    s:x1,s3     u:x1,s3"),
    Row(["x2 +"], " s:x2   s:x2      s:x2        s:x2        s:x2,s1,s2    s:x1,x2     s:x1,x2"),
    Row(["", "", "+"], "c: c:        u:m1,m2     u:s1        s:s1,s2       s:x1        u:x1"),
    Row(["+", "+", "+"], "c: c:     c:          c:          c:            c:          c:"),
  ]

  @Test("row by row: 17 events on 7 rungs", arguments: rows)
  func climbs(_ row: Row) throws {
    try #require(row.after.count == Self.paths.count)
    for (index, path) in Self.paths.enumerated() {
      let ladder = StressScript.ladder(after: path.turns + row.turns)
      let parts = row.after[index].split(separator: ":", omittingEmptySubsequences: false)
      let levels: [Substring: StressLevel] = [
        "c": .calm, "u": .uneasy, "s": .stressed, "x": .crisis,
      ]
      #expect(ladder.level == levels[parts[0]], "from \(path.name)")
      let rules = parts[1].split(separator: ",").map(String.init)
      #expect(ladder.because.map(\.rule) == rules, "from \(path.name)")
    }
  }

  @Test(
    "a second rule counts for four customer turns and no longer", arguments: 1...6, ["m", "s"])
  func reach(turnsLater: Int, weight: String) {
    let between = Array(repeating: "", count: turnsLater - 1)
    let ladder = StressScript.ladder(after: ["\(weight)1"] + between + ["\(weight)2"])
    let alone: StressLevel = weight == "m" ? .uneasy : .stressed
    let together: StressLevel = weight == "m" ? .stressed : .crisis
    #expect(ladder.level == (turnsLater <= 4 ? together : alone))
  }

  @Test(
    "a rule heard twice in a turn is another sign where any of its words are other words",
    arguments: [
      ("m1@0 m1@20 m2@1", StressLevel.stressed), ("m1@0 m1@20 m2@21", .stressed),
      ("m1@0 m1@2 m2@1", .uneasy), ("s1@0 s1@20 s2@1", .crisis), ("s1@0 s1@2 s2@1", .stressed),
    ])
  func otherWords(turn: String, level: StressLevel) {
    #expect(StressScript.ladder(after: [turn]).level == level)
  }

  @Test("a rule heard again counts from then on")
  func refreshes() {
    let ladder = StressScript.ladder(after: ["m1", "", "", "m1", "", "", "", "m2"])
    #expect(ladder.level == .stressed)
    #expect(ladder.because.map(\.turn) == [4, 8])
  }

  @Test("the figures are the policy's")
  func figures() {
    var policy = Policy()
    policy.climbTurns = 1
    policy.quietTurns = 2
    #expect(StressScript.ladder(after: ["m1", "", "m2"], policy: policy).level == .uneasy)
    #expect(StressScript.ladder(after: ["m1", "m2"], policy: policy).level == .stressed)
    #expect(StressScript.ladder(after: ["s1", "", ""], policy: policy).level == .uneasy)
  }

  @Test("a severe marker after two strong ones keeps the crisis through quiet")
  func severeStays() {
    let turns = ["s1@0 s2@9", "x1", "", "", "", ""]
    #expect(StressScript.ladder(after: turns).level == .crisis)
    #expect(StressScript.ladder(after: ["x1", "+", "s1@0 s2@9", "", "", ""]).level == .stressed)
  }

  @Test(
    "on any turns: one rung down at most, held by quotes, never under a marker's own rung (seeds 1 to 2,000)"
  )
  func anyTurns() {
    let words = ["m1", "m2", "m3", "s1", "s2", "x1", "+", "", "", ""]
    for seed in UInt64(1)...2000 {
      var random = SeededGenerator(seed: seed)
      var ladder = StressLadder()
      for number in 1...12 {
        let said = (0..<Int.random(in: 1...3, using: &random)).map { index in
          let word = words.randomElement(using: &random) ?? ""
          return word.isEmpty || word == "+" ? word : "\(word)@\(index * 9)"
        }.filter { !$0.isEmpty }
        let before = ladder
        StressScript.take(said.joined(separator: " "), number: number, by: &ladder)
        let floors = said.map { word -> StressLevel in
          switch word.first {
          case "m": .uneasy
          case "s": .stressed
          case "x": .crisis
          default: .calm
          }
        }
        let floor = max(floors.max() ?? .calm, before.level)
        let soothed = said.contains("+")
        #expect(ladder.level.rawValue >= floor.rawValue - 1, "seed \(seed)")
        if soothed { #expect(ladder.level < .crisis, "seed \(seed)") }
        #expect((ladder.level == .calm) == ladder.because.isEmpty, "seed \(seed)")
        #expect(ladder.peak >= max(ladder.level, before.peak), "seed \(seed)")
        if said.isEmpty { #expect(ladder.level <= before.level, "seed \(seed)") }
        if ladder.level < before.level, !soothed {
          #expect(said.isEmpty, "seed \(seed): it falls by relief or by quiet alone")
        }
      }
    }
  }
}

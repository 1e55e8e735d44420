import Testing

@testable import AftercareBench

@Suite("Figures are worked out as statistics say")
struct DistributionTests {
  @Test(
    "the median is the middle, of an even number the mean of the two in the middle",
    arguments: [([], 0), ([7], 7), ([3, 1, 2], 2), ([4, 1, 3, 2], 2.5)] as [([Double], Double)])
  func medians(_ values: [Double], _ median: Double) {
    #expect(Distribution(values).median == median)
  }

  @Test(
    "a percentile is a value that was measured, by nearest rank",
    arguments: [(50, 500), (99, 990), (99.9, 999), (99.95, 1000), (100, 1000), (0, 1)])
  func percentiles(_ percent: Double, _ value: Double) {
    let thousand = Distribution((1...1000).reversed().map(Double.init))
    #expect(thousand.percentile(percent) == value)
    #expect(thousand.maximum == 1000)
    #expect(Distribution([5]).percentile(percent) == 5)
    #expect(Distribution([]).percentile(percent) == 0)
  }

  @Test("the ratio of a paired run is the median of its rounds, not the ratio of the medians")
  func pairedRatio() {
    let run = PairedRun([(ours: 1, others: 2), (ours: 10, others: 40), (ours: 2, others: 2)])
    #expect(run.ratio == 2)
    #expect(run.ours.median == 2)
    #expect(run.others.median == 2)
  }

  @Test(
    "a goal is reached at its bound, and aimed at in its own direction",
    arguments: [
      (Goal.Direction.atLeast, 0.69, "short"), (.atLeast, 0.7, "reached"),
      (.atLeast, 1.2, "aim reached"), (.atMost, 0.69, "aim reached"), (.atMost, 1.0, "reached"),
      (.atMost, 1.2, "short"), (.atMost, nil, "not measured"),
    ] as [(Goal.Direction, Double?, String)])
  func verdicts(_ direction: Goal.Direction, _ measured: Double?, _ verdict: String) {
    let (reach, aim) = direction == .atLeast ? (0.7, 1.1) : (1.1, 0.7)
    let goal = Goal(
      name: "g", direction: direction, reach: reach, aim: aim, unit: "x", measured: measured)
    #expect(goal.verdict == verdict)
  }

  @Test(
    "sizes are read as they are told",
    arguments: [
      ("10MB", 10_000_000), ("1GB", 1_000_000_000), ("1.5mb", 1_500_000), ("200KB", 200_000),
      ("64", 64), ("7B", 7), ("", nil), ("MB", nil), ("-1MB", nil), ("10 apples", nil),
      ("nan", nil), ("9999GB", nil),
    ] as [(String, Int?)])
  func sizes(_ text: String, _ bytes: Int?) {
    #expect(ByteSize.parsed(text) == bytes)
  }

  @Test(
    "numbers are told with the digits that count",
    arguments: [
      (0.1234, "0.123"), (1.005, "1.00"), (9.876, "9.88"), (12.345, "12.3"), (1234.5, "1235"),
      (-0.5, "-0.500"), (.infinity, "-"),
    ])
  func numbers(_ value: Double, _ text: String) {
    #expect(Decimals.short(value) == text)
  }

  @Test(
    "what is not understood is refused with a word on what is",
    arguments: [
      (["--size"], "needs a value"), (["--size", "big"], "10MB"), (["--stage", "x"], "match"),
      (["--rounds", "0"], "1 to 1000"), (["--nonsense", "1"], "--help"), (["audit"], "--help"),
    ])
  func badOptions(_ words: [String], _ hint: String) {
    let error = #expect(throws: BenchError.self) { try BenchOptions(words) }
    #expect(error?.message.contains(hint) == true)
  }

  @Test("options are read in any order")
  func options() throws {
    let options = try BenchOptions([
      "--stage", "match", "--json", "--size", "1MB", "--stage", "fold", "--peers", "--seed", "9",
    ])
    #expect(options.mode == .peers)
    #expect(options.stages == [.match, .fold])
    #expect(options.isJSON)
    #expect(options.size == 1_000_000)
    #expect(options.seed == 9)
  }
}

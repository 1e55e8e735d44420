import TestSupport
import Testing

@testable import Evaluation

@Suite("Intervals come from whole interactions, drawn anew")
struct BootstrapTests {
  private static func parts(_ count: Int, seed: UInt64) -> [BinaryCounts] {
    var numbers = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      var counts = BinaryCounts()
      for _ in 0..<Int.random(in: 1...6, using: &numbers) {
        counts.count(
          found: Bool.random(using: &numbers), labelled: Bool.random(using: &numbers))
      }
      return counts
    }
  }

  @Test("the same seed gives the same interval, another seed another one")
  func seeded() {
    let parts = Self.parts(40, seed: 3)
    let figure = { (seed: UInt64) in
      Bootstrap(seed: seed, rounds: 200).figures(of: parts, from: BinaryCounts(), [\.f1])[0]
    }
    #expect(figure(7) == figure(7))
    #expect(figure(7).value == figure(8).value)
    #expect(figure(7).interval != figure(8).interval)
  }

  @Test("an interval holds the figure, and more interactions make it narrower")
  func narrows() throws {
    var widths: [Double] = []
    for count in [20, 200, 2000] {
      let parts = Self.parts(count, seed: 5)
      let figures = Bootstrap(rounds: 200).figures(
        of: parts, from: BinaryCounts(), [\.precision, \.balancedAccuracy])
      for figure in figures {
        let value = try #require(figure.value)
        let interval = try #require(figure.interval)
        #expect(interval.low <= value && value <= interval.high)
      }
      let first = try #require(figures[0].interval)
      widths.append(first.high - first.low)
    }
    #expect(widths[0] > widths[1] && widths[1] > widths[2])
  }

  @Test("a figure that can't move has no width, one that is mostly unknown no interval")
  func degenerate() {
    let sure = Array(
      repeating: BinaryCounts(
        truePositives: 1, falsePositives: 0, falseNegatives: 0, trueNegatives: 1), count: 10)
    let figure = Bootstrap(rounds: 100).figures(of: sure, from: BinaryCounts(), [\.f1])[0]
    #expect(figure == Figure(value: 1, interval: Interval(low: 1, high: 1)))
    // One positive among many interactions is drawn too seldom for its recall to be known.
    let silent = BinaryCounts(
      truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 1)
    let lone = Bootstrap(rounds: 100).figures(
      of: [sure[0]], from: BinaryCounts(), [\.f1])[0]
    #expect(lone == Figure(value: 1, interval: nil))
    let never = Bootstrap(rounds: 100).figures(
      of: [silent, silent, silent], from: BinaryCounts(), [\.recall])[0]
    #expect(never == Figure(value: nil, interval: nil))
  }

  @Test("the figure itself does not depend on the order of the interactions")
  func order() {
    var numbers = SeededGenerator(seed: 9)
    let parts = Self.parts(50, seed: 1)
    let figures = { (parts: [BinaryCounts]) in
      Bootstrap(rounds: 20).figures(of: parts, from: BinaryCounts(), [\.f1, \.kappa]).map(\.value)
    }
    for _ in 0..<10 { #expect(figures(parts.shuffled(using: &numbers)) == figures(parts)) }
  }

  @Test("draws are even")
  func even() {
    var draws = DrawGenerator(seed: 1)
    var counts = Array(repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[draws.next(below: 7)] += 1 }
    #expect(counts.allSatisfy { (9_500...10_500).contains($0) })
  }
}

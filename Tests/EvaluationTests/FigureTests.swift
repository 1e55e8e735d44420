import TestSupport
import Testing

@testable import Evaluation

/// Figures against values worked out by hand.
@Suite("Figures are those of the books")
struct FigureTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let counts: [Int]
    let precision: Double?
    let recall: Double?
    let f1: Double?
    let balancedAccuracy: Double?
    let kappa: Double?

    var testDescription: String { "TP FP FN TN \(counts)" }
    var binary: BinaryCounts {
      BinaryCounts(
        truePositives: counts[0], falsePositives: counts[1], falseNegatives: counts[2],
        trueNegatives: counts[3])
    }
  }

  static let rows = [
    Row(
      counts: [20, 5, 10, 15], precision: 20 / 25, recall: 20 / 30, f1: 40 / 55,
      balancedAccuracy: (2.0 / 3 + 3.0 / 4) / 2, kappa: 0.4),
    Row(
      counts: [10, 0, 0, 10], precision: 1, recall: 1, f1: 1, balancedAccuracy: 1, kappa: 1),
    Row(
      counts: [0, 10, 10, 0], precision: 0, recall: 0, f1: 0, balancedAccuracy: 0, kappa: -1),
    // A verdict that says yes always knows nothing, and neither balanced accuracy nor kappa is fooled.
    Row(
      counts: [9, 1, 0, 0], precision: 0.9, recall: 1, f1: 18 / 19, balancedAccuracy: 0.5,
      kappa: 0),
    Row(
      counts: [0, 0, 4, 6], precision: nil, recall: 0, f1: 0, balancedAccuracy: 0.5, kappa: 0),
    Row(
      counts: [0, 2, 0, 8], precision: 0, recall: nil, f1: 0, balancedAccuracy: nil, kappa: 0),
    Row(
      counts: [0, 0, 0, 8], precision: nil, recall: nil, f1: nil, balancedAccuracy: nil,
      kappa: nil),
    Row(
      counts: [0, 0, 0, 0], precision: nil, recall: nil, f1: nil, balancedAccuracy: nil,
      kappa: nil),
  ]

  @Test("of yes-or-no verdicts", arguments: rows)
  func binary(_ row: Row) {
    #expect(isClose(row.binary.precision, row.precision))
    #expect(isClose(row.binary.recall, row.recall))
    #expect(isClose(row.binary.f1, row.f1))
    #expect(isClose(row.binary.balancedAccuracy, row.balancedAccuracy))
    #expect(isClose(row.binary.kappa, row.kappa))
  }

  @Test("of classes")
  func classes() {
    let table = StateTable(rows: [[2, 0, 0], [0, 1, 1], [0, 1, 1]])
    #expect(table.count == 6)
    #expect(isClose(table.accuracy, 4 / 6))
    #expect(isClose(table.kappa, 0.5))
    #expect(isClose(table.macroF1, (1 + 0.5 + 0.5) / 3))
    #expect(
      table.counts(of: 1)
        == BinaryCounts(truePositives: 1, falsePositives: 1, falseNegatives: 1, trueNegatives: 3))
    #expect(StateTable(classes: 3).accuracy == nil)
    #expect(StateTable(rows: [[5, 0], [0, 0]]).kappa == nil)
  }

  @Test("of the log-odds ratio with a prior")
  func logOdds() {
    let odds = LogOdds(priorTotal: 50)
    // ln(13/137) - ln(5/145), over the root of 1/13 + 1/5.
    let score = odds.score(.init(count: 10, total: 100), .init(count: 2, total: 100), share: 0.06)
    #expect(isClose(score, 1.9235980580))
    let other = odds.score(.init(count: 2, total: 100), .init(count: 10, total: 100), share: 0.06)
    #expect(isClose(other, -1.9235980580))
    let even = odds.score(.init(count: 4, total: 90), .init(count: 4, total: 90), share: 0.04)
    #expect(isClose(even, 0))
    #expect(odds.score(.init(count: 0, total: 9), .init(count: 0, total: 9), share: 0) == nil)
  }

  @Test("stay within their bounds, and do not depend on which side is called positive")
  func bounds() {
    var numbers = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let four = (0..<4).map { _ in Int.random(in: 0...30, using: &numbers) }
      let row = Row(
        counts: four, precision: nil, recall: nil, f1: nil, balancedAccuracy: nil, kappa: nil)
      let mirrored = BinaryCounts(
        truePositives: four[3], falsePositives: four[2], falseNegatives: four[1],
        trueNegatives: four[0])
      for figure in [row.binary.precision, row.binary.recall, row.binary.f1] {
        #expect(figure.map { (0...1).contains($0) } ?? true)
      }
      #expect(row.binary.balancedAccuracy.map { (0...1).contains($0) } ?? true)
      #expect(row.binary.kappa.map { (-1...1.0000001).contains($0) } ?? true)
      #expect(isClose(row.binary.balancedAccuracy, mirrored.balancedAccuracy))
      #expect(isClose(row.binary.kappa, mirrored.kappa))
    }
  }
}

/// Whether two figures are the same but for rounding, or both not known.
func isClose(_ one: Double?, _ other: Double?) -> Bool {
  switch (one, other) {
  case (nil, nil): true
  case (let one?, let other?): abs(one - other) < 1e-6
  default: false
  }
}

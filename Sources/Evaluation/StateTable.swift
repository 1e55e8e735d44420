/// Labels against verdicts, class by class: rows are labels, columns verdicts.
package struct StateTable: Summable, Equatable {
  /// Counts by label, then by verdict; as many columns as rows.
  package private(set) var rows: [[Int]]

  /// Makes a table of nothing with so many classes.
  package init(classes: Int) {
    rows = Array(repeating: Array(repeating: 0, count: classes), count: classes)
  }

  /// Makes a table of counts, as many columns as rows.
  init(rows: [[Int]]) {
    self.rows = rows
  }

  /// Counts one verdict.
  package mutating func count(label: Int, verdict: Int) {
    rows[label][verdict] += 1
  }

  /// Takes what another part counted.
  package static func += (sum: inout StateTable, part: StateTable) {
    for row in sum.rows.indices {
      for column in sum.rows[row].indices { sum.rows[row][column] += part.rows[row][column] }
    }
  }
}

extension StateTable {
  /// Number of verdicts.
  package var count: Int { rows.reduce(0) { $0 + $1.reduce(0, +) } }
  /// Number of verdicts that are the label.
  package var agreeing: Int { rows.indices.reduce(0) { $0 + rows[$1][$1] } }
  /// Share of verdicts that are the label.
  package var accuracy: Double? { share(agreeing, of: count) }

  /// Agreement beyond chance (Cohen 1960); `nil` where chance alone would agree always.
  package var kappa: Double? {
    let total = count
    guard total > 0 else { return nil }
    let byChance = rows.indices.reduce(0.0) { sum, index in
      let labelled = rows[index].reduce(0, +)
      let found = rows.reduce(0) { $0 + $1[index] }
      return sum + Double(labelled) * Double(found)
    }
    let expected = byChance / (Double(total) * Double(total))
    guard expected < 1 else { return nil }
    return (Double(agreeing) / Double(total) - expected) / (1 - expected)
  }

  /// One class against all others.
  package func counts(of index: Int) -> BinaryCounts {
    let right = rows[index][index]
    let labelled = rows[index].reduce(0, +)
    let found = rows.reduce(0) { $0 + $1[index] }
    return BinaryCounts(
      truePositives: right, falsePositives: found - right, falseNegatives: labelled - right,
      trueNegatives: count - found - labelled + right)
  }

  /// Mean of the classes' F1; a class that is neither labelled nor found counts as 0.
  package var macroF1: Double? {
    guard count > 0 else { return nil }
    return rows.indices.reduce(0) { $0 + (counts(of: $1).f1 ?? 0) } / Double(rows.count)
  }
}

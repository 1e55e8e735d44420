/// Splitting of values at commas and at the equals sign.
extension Statement {
  /// The entries between commas, over all lines of the value; tells of entries with nothing in them.
  static func entries(of pieces: [Range<Int>], in file: RuleFile) -> [Range<Int>] {
    var entries: [Range<Int>] = []
    for (index, piece) in pieces.enumerated() {
      var start = piece.lowerBound
      while let comma = firstUnescaped(",", in: start..<piece.upperBound, of: file) {
        keep(start..<comma, before: comma, in: file, entries: &entries)
        start = comma + 1
      }
      // A comma at the end of a line only leads on to the next line.
      let rest = file.trimmed(start..<piece.upperBound)
      if !rest.isEmpty {
        entries.append(rest)
      } else if index == pieces.count - 1 {
        file.report(
          .missingValue, "nothing follows the comma", at: piece.upperBound - 1..<piece.upperBound)
      }
    }
    return entries
  }

  private static func keep(
    _ range: Range<Int>, before comma: Int, in file: RuleFile, entries: inout [Range<Int>]
  ) {
    let entry = file.trimmed(range)
    if entry.isEmpty {
      file.report(
        .emptyPhrase, "an entry is empty", at: comma..<comma + 1,
        label: "nothing stands before this")
    } else {
      entries.append(entry)
    }
  }

  /// What stands left and right of the first equals sign; tells when there is none, or nothing on a side.
  func sides() -> (left: [Range<Int>], right: [Range<Int>])? {
    for (index, piece) in pieces.enumerated() {
      guard let sign = Self.firstUnescaped("=", in: piece, of: file) else { continue }
      let before = file.trimmed(piece.lowerBound..<sign)
      let after = file.trimmed(sign + 1..<piece.upperBound)
      let left = pieces[..<index] + (before.isEmpty ? [] : [before])
      let right = (after.isEmpty ? [] : [after]) + pieces[(index + 1)...]
      if left.isEmpty || right.isEmpty {
        file.report(
          .missingValue, "nothing stands \(left.isEmpty ? "before" : "after") the equals sign",
          at: sign..<sign + 1)
        return nil
      }
      return (Array(left), Array(right))
    }
    guard hasValue(), let last = pieces.last else { return nil }
    file.report(
      .missingValue, "`\(name)` needs an equals sign", at: last.upperBound - 1..<last.upperBound,
      label: "expected `=` and what it is after this")
    return nil
  }

  private static func firstUnescaped(
    _ sign: Unicode.Scalar, in range: Range<Int>, of file: RuleFile
  ) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      if file.scalars[position] == "\\" {
        position += 2
      } else if file.scalars[position] == sign {
        return position
      } else {
        position += 1
      }
    }
    return nil
  }
}

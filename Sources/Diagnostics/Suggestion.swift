/// What a mistyped word was probably meant to be.
public enum Suggestion {
  /// Words longer than this get no suggestion, so that hostile input costs nothing.
  private static let longestWord = 64

  /// The candidate nearest to the word, or `nil` when none is near: at most a third of the letters may differ.
  ///
  /// Letters swapped, left out, added or replaced count one each; case counts nothing. Of equally near
  /// candidates the first stands.
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= longestWord else { return nil }
    let wanted = Array(word.lowercased().unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= longestWord {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let threshold = max(1, max(wanted.count, letters.count) / 3)
      guard abs(wanted.count - letters.count) <= threshold else { continue }
      let distance = distance(wanted, letters)
      if distance <= threshold, distance < best?.distance ?? Int.max {
        best = (candidate, distance)
      }
    }
    return best?.candidate
  }

  /// Damerau-Levenshtein distance in its restricted form: no letter takes part in two changes.
  private static func distance(_ lhs: [Unicode.Scalar], _ rhs: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: rhs.count + 1)
    var last = Array(0...rhs.count)
    for row in 0..<lhs.count {
      var current = [row + 1]
      current.reserveCapacity(rhs.count + 1)
      for column in 0..<rhs.count {
        let replaced = last[column] + (lhs[row] == rhs[column] ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, lhs[row] == rhs[column - 1], lhs[row - 1] == rhs[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[rhs.count]
  }
}

extension Redactor {
  /// Whether anything was found in a turn.
  public func hides(inTurn turn: Int) -> Bool {
    // Most quotes are of late turns, and the redactions stand in order of theirs.
    redactions.last.map { $0.turn >= turn } ?? false
      && redactions.contains { $0.turn == turn }
  }

  /// A turn's text with tokens in place of personal data.
  public func redacted(_ text: String, turn: Int) -> String {
    redacted(quote: text, turn: turn, start: 0)
  }

  /// A quote of a turn's text, which begins at this scalar of it, with tokens in place of personal data.
  ///
  /// Of data that only partly lies in the quote, the whole token is shown.
  public func redacted(quote: String, turn: Int, start: Int) -> String {
    // No scalar is shorter than a byte.
    let end = start + quote.utf8.count
    guard redactions.contains(where: { $0.turn == turn && $0.start < end && start < $0.end }) else {
      return quote
    }
    let hits = redactions.filter { $0.turn == turn }
    let scalars = Array(quote.unicodeScalars)
    var shown = String.UnicodeScalarView()
    var index = 0
    for hit in hits {
      let from = max(hit.start - start, 0)
      let to = min(hit.end - start, scalars.count)
      guard from < to, index <= from, hit.isIn(scalars, at: hit.start - start) else { continue }
      shown += scalars[index..<from]
      shown += hit.token.unicodeScalars
      index = to
    }
    shown += scalars[index...]
    return String(shown)
  }

  /// One line of anything with personal data hidden behind marks of the same width, for a line that is drawn with a
  /// caret below it.
  public static func masked(_ line: String) -> String {
    var redactor = Redactor()
    redactor.read(line, turn: 1, by: "")
    var scalars = Array(line.unicodeScalars)
    for hit in redactor.redactions {
      for index in hit.start..<hit.end where scalars[index] != " " { scalars[index] = "*" }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Redaction {
  /// Whether these words stand there, as far as the text reaches: an interim transcript has its turn's number and
  /// other words.
  fileprivate func isIn(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    words.indices.allSatisfy { index in
      let position = place + index
      return !scalars.indices.contains(position) || scalars[position] == words[index]
    }
  }
}

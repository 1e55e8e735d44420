/// A declaration: its first line and the keywords that follow it.
struct Declaration {
  let kind: DeclarationKind
  var head: Statement
  var body: [Statement] = []

  var file: RuleFile { head.file }
  var place: RulePlace { head.keyword.place }

  /// What a caret points at when something is missing: the name, or the keyword where there is none.
  var title: Range<Int> {
    guard let piece = head.pieces.first else { return head.keyword.range }
    let scalars = file.scalars[piece]
    return piece.lowerBound..<(scalars.firstIndex(where: \.isBlank) ?? piece.upperBound)
  }

  /// All statements of a keyword.
  func every(_ keyword: String) -> [Statement] { body.filter { $0.name == keyword } }

  /// The statement of a keyword that may stand once; tells of further ones.
  func single(_ keyword: String) -> Statement? {
    let found = every(keyword)
    for second in found.dropFirst() where !second.isGuessed {
      second.keyword.report(
        .keywordTwice, "`\(keyword)` is given twice", label: "only one is allowed here",
        note: "the first is on line \(found[0].keyword.place.line)")
    }
    return found.first
  }

  /// The statement of a keyword that must stand once and have a value; tells when it doesn't.
  func required(_ keyword: String) -> Statement? {
    guard let statement = single(keyword) else {
      reportMissing(keyword)
      return nil
    }
    return statement.hasValue() ? statement : nil
  }

  func reportMissing(_ keyword: String) {
    let swallowed = lineSwallowing(keyword).map {
      "`\(keyword)` on line \($0) continues the line above it, which ends in a comma"
    }
    file.report(
      .missingKeyword, "\(kind.noun) needs `\(keyword)`", at: title,
      label: "`\(keyword)` is missing", note: swallowed)
  }

  private func lineSwallowing(_ keyword: String) -> Int? {
    for piece in body.lazy.flatMap({ $0.pieces.dropFirst() }) {
      let end = file.scalars[piece].firstIndex(where: \.isBlank) ?? piece.upperBound
      if file.text(in: piece.lowerBound..<end) == keyword {
        return file.place(of: piece.lowerBound).line
      }
    }
    return nil
  }
}

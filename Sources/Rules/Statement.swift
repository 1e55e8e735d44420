/// A keyword and its value: one line, and those that continue it.
struct Statement {
  let keyword: Span
  /// The keyword that was meant; differs from what stands there after a recovered slip.
  var name: String
  /// Whether `name` is a guess, so that what follows from it is not told on top.
  var isGuessed = false
  /// The value, one range a line, without the blanks around it and never empty.
  var pieces: [Range<Int>]

  var file: RuleFile { keyword.file }

  /// The lines of the value joined by blanks: for values in plain words.
  var text: String {
    pieces.count == 1 ? file.text(in: pieces[0]) : pieces.map(file.text).joined(separator: " ")
  }

  /// Whether there is a value; tells when there is none.
  func hasValue() -> Bool {
    if pieces.isEmpty { keyword.report(.missingValue, "`\(name)` has no value") }
    return !pieces.isEmpty
  }
}

import Diagnostics

/// A rule file as decoded text, with the problems found in it.
///
/// Everything that reads the file speaks of ranges of scalars in it; a range becomes a line and a column
/// only where a place is kept or told, which costs a binary search.
final class RuleFile {
  /// A line with more scalars than this is told and skipped.
  static let longestLine = 50_000
  /// A file with more problems than this is not read on: the rest would be noise, and hostile input is cheap to make.
  static let mostProblems = 1_000

  let name: String
  let scalars: [Unicode.Scalar]
  /// Where each line starts.
  let lineStarts: [Int]
  private(set) var diagnostics: [Diagnostic] = []
  /// Where a place of this text stands in the file that it was told from; `nil` where it is that file itself.
  var origin: ((RulePlace) -> RulePlace)?
  private var lastLine: (number: Int, text: String)?

  init(_ source: RuleSource) {
    let decoded = DecodedText(source.bytes)
    name = source.name
    scalars = decoded.scalars
    lineStarts = decoded.lineStarts
    for position in decoded.invalid.prefix(Self.mostProblems) {
      report(
        .notUTF8, "this is not UTF-8", at: position..<position + 1,
        label: "a byte that no UTF-8 text has here", help: "save the file as UTF-8")
    }
    for position in decoded.hidden.prefix(Self.mostProblems) {
      let code = String(scalars[position].value, radix: 16, uppercase: true)
      report(
        .hiddenCharacter, "a hidden character, U+" + padded(code), at: position..<position + 1,
        help: "delete it: it can't be seen, and may make the line look other than it reads")
    }
  }

  /// Whether further problems would not be kept.
  var isFull: Bool { diagnostics.count >= Self.mostProblems }

  /// The folder part of the name, empty where there is none.
  var folder: String { RuleFile.folder(of: name) }

  /// What comes before the last slash.
  static func folder(of name: String) -> String {
    guard let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(name[..<slash])
  }

  /// The text of a range.
  func text(in range: Range<Int>) -> String {
    var isASCII = true
    let text = String(unsafeUninitializedCapacity: range.count) { buffer in
      scalars.withUnsafeBufferPointer { scalars in
        var highest: UInt32 = 0
        for offset in 0..<range.count {
          let value = scalars[range.lowerBound + offset].value
          highest |= value
          buffer[offset] = UInt8(truncatingIfNeeded: value)
        }
        isASCII = highest < 0x80
      }
      return isASCII ? range.count : 0
    }
    if isASCII { return text }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Line and column of a position, both from 1, in the file that the user wrote.
  func place(of position: Int) -> RulePlace {
    let own = ownPlace(of: position)
    return origin?(own) ?? own
  }

  /// Line and column of a position in this very text.
  private func ownPlace(of position: Int) -> RulePlace {
    let line = lineIndex(of: position)
    return RulePlace(file: name, line: line + 1, column: position - lineStarts[line] + 1)
  }

  /// The scalars of a line without its line break.
  func lineRange(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : scalars.count
    if end > start, scalars[end - 1] == "\r" { end -= 1 }
    return start..<end
  }

  /// Keeps a problem with its place; `nil` stands for the file as a whole.
  func report(
    _ problem: RuleProblem, _ message: String, at range: Range<Int>?, label: String? = nil,
    note: String? = nil, help: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    guard !isFull else { return }
    var diagnostic = Diagnostic(
      severity, code: problem.rawValue, message, file: name, label: label, note: note, help: help)
    if let range {
      let place = ownPlace(of: range.lowerBound)
      diagnostic.line = place.line
      diagnostic.column = place.column
      diagnostic.sourceLine = lineText(place.line - 1)
      diagnostic.length = max(1, range.count)
    }
    diagnostics.append(diagnostic)
    if isFull { tellTooMany() }
  }

  private func tellTooMany() {
    diagnostics.append(
      Diagnostic(
        .error, code: RuleProblem.tooManyProblems.rawValue,
        "more than \(Self.mostProblems) problems: the rest of this file is not read", file: name,
        help: "is it a rule file at all?"))
  }

  private func lineIndex(of position: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  // Problems come mostly in runs on one line; drawing each from scratch would be quadratic on a long line.
  private func lineText(_ index: Int) -> String? {
    if let lastLine, lastLine.number == index { return lastLine.text }
    let range = lineRange(index)
    guard range.count <= Self.longestLine else { return nil }
    let text = text(in: range)
    lastLine = (index, text)
    return text
  }

  private func padded(_ digits: String) -> String {
    String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

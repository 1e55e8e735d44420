import Diagnostics
import Rules

/// Lines of rule files, for diagnostics that know a place and not its text.
struct SourceLines {
  /// A longer line is no help to anybody.
  private static let longestLine = 50_000

  private let sources: [String: [UInt8]]
  /// Where the lines of a file start, of those files that were asked for.
  private var starts: [String: [Int]] = [:]

  /// Makes them of all files that were read.
  init(_ sources: [RuleSource]) {
    self.sources = Dictionary(
      sources.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The diagnostic with the line it is about, underlined from its column as far as it says, or to the line's end.
  mutating func completed(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.sourceLine == nil, let file = diagnostic.file, let line = diagnostic.line,
      let column = diagnostic.column, let text = text(of: line, in: file)
    else { return diagnostic }
    var completed = diagnostic
    completed.sourceLine = text
    let rest = max(1, text.unicodeScalars.count - column + 1)
    completed.length = diagnostic.length > 1 ? min(diagnostic.length, rest) : rest
    return completed
  }

  private mutating func text(of line: Int, in file: String) -> String? {
    guard let bytes = sources[file] else { return nil }
    let starts = lineStarts(of: file, bytes)
    guard starts.indices.contains(line - 1) else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    guard end - start <= Self.longestLine else { return nil }
    while end > start, [0x20, 0x09, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func lineStarts(of file: String, _ bytes: [UInt8]) -> [Int] {
    if let known = starts[file] { return known }
    // A byte order mark counts as no character, as it does where places are told.
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let first = bytes.starts(with: mark) ? mark.count : 0
    let found = [first] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    starts[file] = found
    return found
  }
}

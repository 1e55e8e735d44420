/// Where a JSON rule file has a text: the first character of the string, and how far in.
struct JSONOrigin {
  var start: Int
  var offset = 0
}

/// A part of a value that stays on one line.
struct TextChunk {
  var text: String
  /// Comments and blank lines, which are empty here, that stand before it.
  var before: [String] = []
  /// Where a JSON file has what stands in it from a character on.
  var origins: [(offset: Int, origin: JSONOrigin)] = []

  init(text: String, before trivia: [String] = [], origin: JSONOrigin? = nil) {
    self.text = text
    before = trivia
    if let origin { origins = [(0, origin)] }
  }

  /// Puts another before it, on the same line.
  mutating func prepend(_ other: TextChunk, joinedBy sign: String) {
    let prefix = other.text + sign
    let width = prefix.unicodeScalars.count
    origins = other.origins + origins.map { ($0.offset + width, $0.origin) }
    text = prefix + text
  }
}

/// A value cut into what stays on one line.
enum StatementValue {
  /// As many on a line as fit.
  case filled([TextChunk])
  /// Plain words, phrases in quotes, and plain words after them.
  case phrases(opening: TextChunk?, phrases: [TextChunk], closing: TextChunk?)
  /// One on a line.
  case listed([TextChunk])
}

/// Writes declarations as rule text, line by line.
struct RuleLayout {
  /// A line of rule text.
  struct Line {
    var text = ""
    /// Scalars in the text.
    var width = 0
    /// Where a JSON file has what stands from a column on; columns are counted from 1.
    var origins: [(column: Int, origin: JSONOrigin)] = []
    /// Whether it is a comment or blank.
    var isTrivia = false
    /// The place in a JSON file that the line stands for as a whole.
    var position = 0

    mutating func append(_ text: String) {
      self.text += text
      width += text.unicodeScalars.count
    }

    mutating func append(_ chunk: TextChunk) {
      origins += chunk.origins.map { (width + 1 + $0.offset, $0.origin) }
      append(chunk.text)
    }

    mutating func append(_ line: Line, after blanks: String) {
      append(blanks)
      origins += line.origins.map { ($0.column + width, $0.origin) }
      append(line.text)
    }

    mutating func pad(to column: Int) {
      if width < column { append(String(repeating: " ", count: column - width)) }
    }
  }

  /// The widest line, where a value can be broken at all.
  static let canonicalWidth = 120

  let width: Int
  /// Whether a phrase that stands alone shares the line of its keyword.
  let joinsSinglePhrase: Bool
  private(set) var lines: [Line] = []
  /// The place in the JSON file that the next line stands for, unless its text has one.
  var position = 0

  init(width: Int = canonicalWidth, joinsSinglePhrase: Bool = true) {
    self.width = width
    self.joinsSinglePhrase = joinsSinglePhrase
  }

  /// The text of all lines, each ended by a line feed.
  var text: String {
    var text = ""
    for line in lines {
      text += line.text
      text += "\n"
    }
    return text
  }

  /// Adds comments and blank lines; at most one blank line follows another line, and none begins the text.
  mutating func addTrivia(_ trivia: [String], indent: Int) {
    for comment in trivia {
      if comment.isEmpty, lines.last.map({ $0.width == 0 }) ?? true { continue }
      var line = Line(isTrivia: true, position: position)
      if !comment.isEmpty {
        line.pad(to: indent)
        line.append(comment)
      }
      lines.append(line)
    }
  }

  /// Removes blank lines at the end.
  mutating func trimEnd() {
    while lines.last?.width == 0 { lines.removeLast() }
  }

  /// Adds the first line of a declaration.
  mutating func addHead(_ label: String, _ value: StatementValue) {
    add(label, value, indent: 0, column: label.unicodeScalars.count + 1, continuation: 2)
  }

  /// Adds a keyword of a declaration.
  mutating func addStatement(_ label: String, _ value: StatementValue, in kind: DeclarationKind) {
    let column = 2 + (kind == .policy ? 20 : 8) + 1
    add(label, value, indent: 2, column: column, continuation: column)
  }

  private mutating func add(
    _ label: String, _ value: StatementValue, indent: Int, column: Int, continuation: Int
  ) {
    var line = Line(position: position)
    line.pad(to: indent)
    line.append(label)
    let first = lines.count
    switch value {
    case .filled(let chunks):
      place(chunks, after: line, column: column, continuation: continuation, isFilled: true)
    case .listed(let chunks):
      place(chunks, after: line, column: column, continuation: continuation, isFilled: false)
    case .phrases(let opening, let phrases, let closing):
      let rows = rows(opening, phrases, closing, room: width - column)
      place(rows, after: line, column: column, continuation: continuation)
    }
    mergeMistakable(from: first + 1)
  }

  // Chunks to rows: what shares a line.
  private func rows(
    _ opening: TextChunk?, _ phrases: [TextChunk], _ closing: TextChunk?, room: Int
  ) -> [[TextChunk]] {
    guard var last = phrases.last.map({ [$0] }) else {
      return [[opening, closing].compactMap(\.self)]
    }
    if let closing { last.append(closing) }
    var rows = phrases.dropLast().map { [$0] } + [last]
    guard let opening else { return rows }
    let all = [opening] + last
    let needed = all.reduce(all.count - 1) { $0 + $1.text.unicodeScalars.count }
    if joinsSinglePhrase, rows.count == 1, phrases[0].before.isEmpty, needed <= room {
      return [all]
    }
    rows.insert([opening], at: 0)
    return rows
  }

  private mutating func place(
    _ rows: [[TextChunk]], after label: Line, column: Int, continuation: Int
  ) {
    var line = label
    for (index, row) in rows.enumerated() {
      guard let first = row.first else { continue }
      if index > 0 || !first.before.isEmpty {
        lines.append(line)
        line = startLine(before: first, continuation)
      } else {
        startValue(&line, column)
      }
      line.append(first)
      for chunk in row.dropFirst() {
        line.append(" ")
        line.append(chunk)
      }
    }
    lines.append(line)
  }

  private mutating func place(
    _ chunks: [TextChunk], after label: Line, column: Int, continuation: Int, isFilled: Bool
  ) {
    var line = label
    for (index, chunk) in chunks.enumerated() {
      let fits = line.width + 1 + chunk.text.unicodeScalars.count <= width
      if !chunk.before.isEmpty || (index > 0 && !(isFilled && (fits || chunk.isUnfitToBegin))) {
        lines.append(line)
        line = startLine(before: chunk, continuation)
      } else if index > 0 {
        line.append(" ")
      } else {
        startValue(&line, column)
      }
      line.append(chunk)
    }
    lines.append(line)
  }

  private func startValue(_ line: inout Line, _ column: Int) {
    line.pad(to: column)
    if line.width > column { line.append(" ") }
  }

  private mutating func startLine(before chunk: TextChunk, _ column: Int) -> Line {
    addTrivia(chunk.before, indent: column)
    var line = Line(position: position)
    line.pad(to: column)
    return line
  }

  // A list may hold the word `policy`: alone on a line it would begin a declaration.
  private mutating func mergeMistakable(from first: Int) {
    var index = lines.count - 1
    while index >= first {
      if lines[index].isMistakable, let previous = lastText(before: index, from: first - 1) {
        let line = lines[index]
        lines.removeSubrange(previous + 1...index)
        lines[previous].append(line.withoutIndent, after: " ")
        index = previous
      } else {
        index -= 1
      }
    }
  }

  // A comment must stay where it is.
  private func lastText(before index: Int, from first: Int) -> Int? {
    let previous = index - 1
    return previous >= first && !lines[previous].isTrivia ? previous : nil
  }
}

extension RuleLayout.Line {
  /// Whether it would not continue the line above it.
  fileprivate var isMistakable: Bool {
    if isTrivia { return false }
    let content = text.unicodeScalars.drop(while: \.isBlank)
    if content.first == "#" { return true }
    let word = String(String.UnicodeScalarView(content.prefix { !$0.isBlank }))
    return DeclarationKind(rawValue: word) != nil
  }

  fileprivate var withoutIndent: Self {
    let content = text.unicodeScalars.drop(while: \.isBlank)
    let indent = text.unicodeScalars.count - content.count
    var line = self
    line.text = String(String.UnicodeScalarView(content))
    line.width -= indent
    line.origins = origins.map { ($0.column - indent, $0.origin) }
    return line
  }
}

extension TextChunk {
  /// Whether a line that begins so would be a comment.
  fileprivate var isUnfitToBegin: Bool { text.unicodeScalars.first == "#" }
}

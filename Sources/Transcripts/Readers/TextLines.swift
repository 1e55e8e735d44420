internal import Diagnostics

/// One line of a file that is read as a whole.
struct TextLine {
  /// Counted from 1.
  let number: Int
  let text: String

  var isBlank: Bool { text[...].utf8.trimmedFront.isEmpty }
}

/// A file as lines of text.
enum TextLines {
  /// Cuts a file into lines; what is odd about their bytes is told once.
  static func read(
    _ bytes: Bytes, _ context: ReadingContext, _ diagnostics: inout [Diagnostic]
  ) -> [TextLine] {
    var lines: [TextLine] = []
    var isBroken = false
    let read = { (line: LineSplitter.Line) in
      if line.isTooLong {
        diagnostics.append(
          context.problem(
            .error, .lineTooLong, "the line is too long and was skipped", line: line.number))
        return
      }
      if !isBroken, String(validating: line.bytes, as: UTF8.self) == nil {
        isBroken = true
        diagnostics.append(
          context.problem(
            .warning, .invalidUTF8,
            "the text is not valid UTF-8; what cannot be read became U+FFFD", line: line.number))
      }
      lines.append(
        TextLine(number: line.number, text: String(decoding: line.bytes, as: UTF8.self)))
    }
    var splitter = LineSplitter()
    splitter.push(bytes, read)
    splitter.finish(read)
    return lines
  }
}

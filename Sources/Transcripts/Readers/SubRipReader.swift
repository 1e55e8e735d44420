internal import Diagnostics

/// Reads SubRip captions: a number, a line of times, lines of text, a blank line.
///
/// It knows no speakers but those that a caption's text names before a colon.
package struct SubRipReader: Sendable {
  private let context: ReadingContext

  /// Makes a reader of one file, which is one interaction.
  package init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads a whole file.
  package func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ReadingFailure) -> Reading {
    var reading = Reading(.subRip)
    let lines = TextLines.read(bytes, context, &reading.diagnostics)
    var cues: [CaptionCue] = []
    for (index, line) in lines.enumerated() {
      if line.text.contains("-->") {
        let timing = CueTiming(line.text)
        if timing == nil { reading.diagnostics.append(context.brokenTiming(on: line.number)) }
        let id = index > 0 && Self.isNumber(lines[index - 1]) ? lines[index - 1].text.trimmed : nil
        cues.append(
          CaptionCue(start: timing?.start, end: timing?.end, line: line.number, id: id))
      } else if !cues.isEmpty, !line.isBlank, !Self.opensCue(lines, at: index) {
        // A blank line within a caption does not end it.
        cues[cues.count - 1].lines.append(line)
      }
    }
    var turns = CaptionTurns(context, reading)
    return try turns.read(cues)
  }

  /// Whether a line is the number of the next caption.
  private static func opensCue(_ lines: [TextLine], at index: Int) -> Bool {
    index + 1 < lines.count && lines[index + 1].text.contains("-->") && isNumber(lines[index])
  }

  private static func isNumber(_ line: TextLine) -> Bool {
    let text = line.text[...].utf8.trimmed
    return !text.isEmpty && text.allSatisfy { $0 &- UInt8(ascii: "0") < 10 }
  }
}

internal import Diagnostics

/// Reads WebVTT: captions of Teams (`<v Name>`), Zoom (`Name: text`), players and speech services.
///
/// Blocks of notes, styles and regions are no speech. A speaker is the one whom a voice tag or a prefix
/// names; captions of one speaker that follow at once are one turn.
package struct WebVTTReader: Sendable {
  private let context: ReadingContext

  /// Makes a reader of one file, which is one interaction.
  package init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads a whole file.
  package func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ReadingFailure) -> Reading {
    var reading = Reading(.webVTT)
    let lines = TextLines.read(bytes, context, &reading.diagnostics)
    guard lines.first?.text.hasPrefix("WEBVTT") == true else {
      throw ReadingFailure(
        context.problem(
          .error, .noCaptions, "the first line is not `WEBVTT`", line: 1,
          help: "if these are SubRip captions, say `--from srt`"))
    }
    var cues: [CaptionCue] = []
    var language: String?
    for block in Self.blocks(of: lines) {
      if let cue = cue(in: block, &reading.diagnostics) {
        cues.append(cue)
      } else if cues.isEmpty, block.first?.number == 1 {
        language = Self.value(of: "Language", in: block)
      }
    }
    var turns = CaptionTurns(context, reading)
    return try turns.read(cues, language: language)
  }

  /// Lines that stand together; a blank line ends a block.
  private static func blocks(of lines: [TextLine]) -> [[TextLine]] {
    lines.split { $0.isBlank }.map(Array.init)
  }

  private func cue(in block: [TextLine], _ diagnostics: inout [Diagnostic]) -> CaptionCue? {
    guard let first = block.first, !Self.isSilent(first.text),
      let index = block.prefix(2).firstIndex(where: { $0.text.contains("-->") })
    else { return nil }
    let head = block[index]
    let timing = CueTiming(head.text)
    if timing == nil { diagnostics.append(context.brokenTiming(on: head.number)) }
    // A missing blank line must not hide the captions below it.
    let payload = block[(index + 1)...].prefix { !$0.text.contains("-->") }
    let id = index > 0 ? block[0].text.trimmed : nil
    return CaptionCue(
      start: timing?.start, end: timing?.end, line: head.number, id: id, lines: Array(payload))
  }

  private static func isSilent(_ line: String) -> Bool {
    ["NOTE", "STYLE", "REGION"].contains { word in
      line.hasPrefix(word)
        && (line.utf8.count == word.utf8.count
          || line.dropFirst(word.count).first?.isWhitespace == true)
    }
  }

  private static func value(of key: String, in header: [TextLine]) -> String? {
    for line in header where line.text.lowercased().hasPrefix(key.lowercased() + ":") {
      let value = String(line.text.dropFirst(key.count + 1)).trimmed
      return value.isEmpty ? nil : value
    }
    return nil
  }
}

extension ReadingContext {
  /// Warns of a caption whose times can't be read.
  func brokenTiming(on line: Int) -> Diagnostic {
    problem(
      .warning, .brokenTiming, "the times of this caption can't be read; its words are kept",
      line: line, help: "write them as `00:00:01.000 --> 00:00:04.000`")
  }
}

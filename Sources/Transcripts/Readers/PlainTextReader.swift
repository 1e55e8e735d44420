internal import Diagnostics

/// Reads transcripts as people paste them: `Agent: …`, `[00:01:12] Customer: …`, `Priya (09:02): …`.
///
/// A line begins a turn when what stands before its colon is a speaker's label (`SpeakerRoster`);
/// all other lines go on with the turn above. Roles come from the label or from `--speaker`, never
/// from a guess. Times become offsets (`TurnClock`), for plain text has neither date nor zone.
package struct PlainTextReader: Sendable {
  private let context: ReadingContext

  /// Makes a reader of one file, which is one interaction.
  package init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads a whole file.
  package func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ReadingFailure) -> Reading {
    var reading = Reading(.plainText)
    let lines = split(bytes, &reading.diagnostics)
    let roster = SpeakerRoster(lines, context)
    // A subtitle file has its own readers, and its cues would pass for turns.
    let hasCues = lines.contains { $0.text.utf8.count < 80 && $0.text.contains(" --> ") }
    guard roster.isTranscript, !hasCues else { throw ReadingFailure(unaccepted) }
    let times = lines.compactMap { line in
      roster.speaker(of: line).flatMap { _ in line.speaker?.time }
    }
    var clock = TurnClock(times)
    for line in lines {
      if let speaker = roster.speaker(of: line), let start = line.speaker {
        begin(start, by: speaker, on: line.number, at: clock.offset(of: start.time), &reading)
      } else if !line.isBlank {
        resume(line, &reading)
      }
    }
    finish(&reading, roster)
    return reading
  }

  private var unaccepted: Diagnostic {
    context.problem(
      .error, .noSpeakers, "no line names a speaker, as in `Agent: …`",
      help: "put the speaker and a colon before each turn, or say the format with --from")
  }

  private func split(_ bytes: Bytes, _ diagnostics: inout [Diagnostic]) -> [PlainLine] {
    var lines: [PlainLine] = []
    var isBroken = false
    let read = { (line: LineSplitter.Line) in
      if line.isTooLong {
        diagnostics.append(
          problem(.error, .lineTooLong, "the line is too long and was skipped", line.number))
        return
      }
      let text = String(decoding: line.bytes, as: UTF8.self)
      if !isBroken, String(validating: line.bytes, as: UTF8.self) == nil {
        isBroken = true
        diagnostics.append(
          problem(
            .warning, .invalidUTF8,
            "the text is not valid UTF-8; what cannot be read became U+FFFD", line.number))
      }
      lines.append(PlainLine(number: line.number, text: text))
    }
    var splitter = LineSplitter()
    splitter.push(bytes, read)
    splitter.finish(read)
    return lines
  }

  private func begin(
    _ start: SpeakerLine, by speaker: SpeakerRoster.Speaker, on line: Int, at offset: Int64?,
    _ reading: inout Reading
  ) {
    let record = TurnRecord(
      interaction: context.interaction, speaker: speaker.role, name: speaker.name, text: start.text,
      offset: offset)
    reading.entries.append(Reading.Entry(record: record, line: line))
  }

  private func resume(_ line: PlainLine, _ reading: inout Reading) {
    guard let last = reading.entries.indices.last else {
      if reading.diagnostics.last?.code != TranscriptCode.textBeforeSpeaker.rawValue {
        reading.diagnostics.append(
          problem(
            .note, .textBeforeSpeaker, "what stands before the first speaker was skipped",
            line.number))
      }
      return
    }
    let text = reading.entries[last].record.text ?? ""
    reading.entries[last].record.text = text.isEmpty ? line.trimmed : text + "\n" + line.trimmed
  }

  private func finish(_ reading: inout Reading, _ roster: SpeakerRoster) {
    for stranger in roster.strangers {
      var warning = problem(
        .warning, .unknownSpeaker, "the role of `\(stranger.label)` is not known", stranger.line)
      warning.help =
        "name it with `--speaker \"\(stranger.label)=customer\"`, or the role that fits"
      reading.diagnostics.append(warning)
    }
    for passedOver in roster.passedOver {
      var note = problem(
        .note, .labelHeardOnce,
        "`\(passedOver.label):` occurs once and was read as part of the turn above",
        passedOver.line)
      note.help = "if that is a speaker, say `--speaker \"\(passedOver.label)=ROLE\"`"
      reading.diagnostics.append(note)
    }
    reading.diagnostics.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  private func problem(
    _ severity: Diagnostic.Severity, _ code: TranscriptCode, _ message: String, _ line: Int
  ) -> Diagnostic {
    context.problem(severity, code, message, line: line)
  }
}

/// One line of plain text and what it could be.
struct PlainLine {
  let number: Int
  let text: String
  /// The line taken apart, where it could begin a turn.
  let speaker: SpeakerLine?

  init(number: Int, text: String) {
    self.number = number
    self.text = text
    speaker = SpeakerLine(text)
  }

  var isBlank: Bool { text[...].utf8.trimmedFront.isEmpty }

  var trimmed: String { text.trimmed }
}

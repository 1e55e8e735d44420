internal import Diagnostics

/// Reads transcripts as people paste them: `Agent: …`, `[00:01:12] Customer: …`, `Priya (09:02): …`, and chats with the
/// name on a line of its own.
///
/// A line begins a turn when what stands before its colon is a speaker's label (`SpeakerRoster`), or when
/// it is a heading (`HeadingRoster`); all other lines go on with the turn above. Roles come from the label or from
/// `--speaker`, never from a guess. Times without a date become offsets (`TurnClock`).
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
    var draft = PlainTextDraft(context)
    let lines = TextLines.read(bytes, context, &draft.reading.diagnostics).map(PlainLine.init)
    let roster = SpeakerRoster(lines, context)
    let headings = HeadingRoster(lines, context)
    // A subtitle file has its own readers, and its cues would pass for turns.
    let hasCues = lines.contains { Self.isCue($0.text) }
    let spoken = roster.isTranscript ? lines.count { roster.speaker(of: $0) != nil } : 0
    if hasCues || spoken == 0 && headings.count == 0 { throw ReadingFailure(unaccepted) }
    if headings.count > spoken, headings.isTimed || spoken == 0 {
      draft.read(lines, headings)
    } else {
      draft.read(lines, roster)
    }
    return draft.finished()
  }

  /// Whether nothing but a time stands before an arrow.
  private static func isCue(_ line: String) -> Bool {
    guard line.utf8.count < 80, let arrow = line.firstRange(of: " --> ") else { return false }
    return line[..<arrow.lowerBound].utf8.allSatisfy { byte in
      byte &- UInt8(ascii: "0") < 10 || ":., ".utf8.contains(byte)
    }
  }

  private var unaccepted: Diagnostic {
    context.problem(
      .error, .noSpeakers, "no line names a speaker, as in `Agent: …`",
      help: "put the speaker and a colon before each turn, or say the format with --from")
  }
}

/// A reading of plain text under way.
private struct PlainTextDraft {
  private let context: ReadingContext
  var reading = Reading(.plainText)
  /// What is written beside each turn.
  private var stamps: [WrittenStamp?] = []
  private var isHeaded = false

  init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads turns that begin with a label and a colon.
  mutating func read(_ lines: [PlainLine], _ roster: SpeakerRoster) {
    for line in lines {
      if let speaker = roster.speaker(of: line), let start = line.speaker {
        let stamp = start.moment.map(WrittenStamp.moment) ?? start.time.map(WrittenStamp.clock)
        begin(speaker.role, speaker.name, start.text, on: line.number, stamp)
      } else if !line.isBlank {
        resume(line)
      }
    }
    for stranger in roster.strangers {
      reading.tell(stranger: stranger.label, line: stranger.line, context)
    }
    for passedOver in roster.passedOver { tell(passedOver) }
  }

  /// Reads turns below headings; a time may stand on a line of its own below the name.
  mutating func read(_ lines: [PlainLine], _ headings: HeadingRoster) {
    isHeaded = true
    var awaitsTime = false
    for line in lines where !line.isBlank {
      if let heading = headings.heading(on: line.number) {
        let known = context.toldRole(of: heading.label).map { ($0, Optional(heading.label)) }
        let (role, name) =
          known ?? SpeakerLabel.role(of: heading.label).map { ($0.role, $0.name) }
          ?? (.unknown, heading.label)
        begin(role, name, "", on: line.number, heading.stamp)
        awaitsTime = heading.stamp == nil
      } else if awaitsTime, let stamp = Self.stampAlone(line.text) {
        stamps[stamps.count - 1] = stamp
        awaitsTime = false
      } else {
        resume(line)
        awaitsTime = false
      }
    }
    for stranger in reading.strangers {
      reading.tell(stranger: stranger.label, line: stranger.line, context)
    }
  }

  private static func stampAlone(_ line: String) -> WrittenStamp? {
    var rest = line[...].utf8.trimmed
    guard let stamp = WrittenStamp(takingFrom: &rest), rest.trimmedFront.isEmpty else {
      return nil
    }
    return stamp
  }

  private mutating func begin(
    _ role: Role, _ name: String?, _ text: String, on line: Int, _ stamp: WrittenStamp?
  ) {
    let record = TurnRecord(
      interaction: context.interaction, speaker: role, name: name, text: text)
    reading.entries.append(Reading.Entry(record: record, line: line))
    stamps.append(stamp)
  }

  private mutating func resume(_ line: PlainLine) {
    guard let last = reading.entries.indices.last else {
      if reading.diagnostics.last?.code != TranscriptCode.textBeforeSpeaker.rawValue {
        reading.diagnostics.append(
          context.problem(
            .note, .textBeforeSpeaker, "what stands before the first speaker was skipped",
            line: line.number))
      }
      return
    }
    let text = reading.entries[last].record.text ?? ""
    reading.entries[last].record.text = text.isEmpty ? line.trimmed : text + "\n" + line.trimmed
  }

  private mutating func tell(_ passedOver: SpeakerRoster.Mention) {
    reading.diagnostics.append(
      context.problem(
        .note, .labelHeardOnce,
        "`\(passedOver.label):` occurs once and was read as part of the turn above",
        line: passedOver.line,
        help: "if that is a speaker, say `--speaker \"\(passedOver.label)=ROLE\"`"))
  }

  /// The reading with times and source.
  consuming func finished() -> Reading {
    var source = RecordSource(format: TranscriptFormat.plainText.rawValue)
    let moments = stamps.compactMap { $0?.moment }
    if moments.isEmpty {
      setOffsets()
    } else {
      setMoments(moments, &source)
    }
    if !stamps.contains(where: { $0 != nil }) {
      source.missing.append(
        RecordSource.Missing("times, so silence and delays are not judged", remedy: nil))
    }
    source.tell(strangers: reading.strangers.map(\.label))
    reading.diagnostics.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    reading.begin(source, context)
    return reading
  }

  private mutating func setOffsets() {
    var clock = TurnClock(stamps.compactMap { $0?.time })
    for (index, stamp) in stamps.enumerated() {
      reading.entries[index].record.offset = clock.offset(of: stamp?.time)
    }
  }

  private mutating func setMoments(_ moments: [WrittenMoment], _ source: inout RecordSource) {
    guard let order = context.dateOrder ?? DateOrders.order(of: moments, isChronological: true)
    else {
      reading.tellOpenOrder(&source, context)
      return
    }
    for (index, stamp) in stamps.enumerated() {
      reading.entries[index].record.at = stamp?.moment?.timestamp(
        order, zone: context.zone ?? .utc)
    }
    source.start = .field("time")
    if moments.allSatisfy({ $0.minutesEast != nil }) {
      source.zone = .field("time")
    } else if context.zone != nil {
      source.zone = .flag("--zone")
    } else {
      source.tellAssumedZone()
    }
  }
}

/// One line of plain text and what it could be.
struct PlainLine {
  let number: Int
  let text: String
  /// The line taken apart, where it could begin a turn.
  let speaker: SpeakerLine?

  init(_ line: TextLine) {
    number = line.number
    text = line.text
    speaker = SpeakerLine(text)
  }

  var isBlank: Bool { text[...].utf8.trimmedFront.isEmpty }

  var trimmed: String { text.trimmed }
}

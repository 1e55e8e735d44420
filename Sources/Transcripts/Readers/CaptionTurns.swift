internal import Diagnostics

/// Makes turns of captions, whichever format they came in.
struct CaptionTurns {
  private let context: ReadingContext
  private var reading: Reading
  private var isVoiced = false
  private var nameless = 0
  private var continued = 0
  private var strangers: [(label: String, line: Int)] = []

  init(_ context: ReadingContext, _ reading: Reading) {
    self.context = context
    self.reading = reading
  }

  /// The reading with one turn for each run of captions of one speaker.
  mutating func read(_ cues: [CaptionCue], language: String? = nil) throws(ReadingFailure)
    -> Reading
  {
    guard cues.contains(where: { !$0.lines.isEmpty }) else {
      throw ReadingFailure(
        context.problem(
          .error, .noCaptions, "there is no caption with words in it",
          help: "check that the file is whole; captions are a line of times and lines of text"))
    }
    let roster = SpeakerRoster(cues.flatMap(\.lines).map(PlainLine.init), context)
    // Lines that are shown again while the next one is spoken must be heard once.
    let isRolling = cues.contains { $0.lines.contains { Self.hasTimes($0.text) } }
    var shown: String?
    for cue in cues {
      var cue = cue
      if isRolling {
        cue.lines.removeAll { $0.isBlank || Self.plain($0.text) == shown }
        shown = cue.lines.last.map { Self.plain($0.text) } ?? shown
      }
      take(cue, roster)
    }
    reading.mergeSegments(within: context.mergeGap)
    finish(language)
    return reading
  }

  private static func hasTimes(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "<")) && CaptionText(text, end: nil).hasTimes
  }

  private static func plain(_ text: String) -> String {
    CaptionText(text, end: nil).spans.map(\.text).joined(separator: " ")
  }

  private mutating func take(_ cue: CaptionCue, _ roster: SpeakerRoster) {
    for part in parts(of: cue, roster) {
      for span in CaptionText(part.payload, end: cue.end).spans {
        var record = TurnRecord(
          interaction: context.interaction, speaker: .unknown, text: span.text,
          offset: cue.start)
        record.id = cue.id
        record.words = span.words
        if let start = cue.start, let end = cue.end { record.duration = max(0, end - start) }
        if let label = span.voice ?? part.speaker?.name ?? part.speaker?.role.rawValue {
          isVoiced = true
          let told = context.role(of: label)
          record.speaker = span.voice == nil ? part.speaker?.role : told
          record.name = span.voice == nil ? part.speaker?.name : label
          noteStranger(record, cue.line)
        } else {
          goOn(&record)
        }
        reading.entries.append(Reading.Entry(record: record, line: cue.line))
      }
    }
  }

  private mutating func noteStranger(_ record: TurnRecord, _ line: Int) {
    guard record.speaker == .unknown, let label = record.name,
      !strangers.contains(where: { $0.label.lowercased() == label.lowercased() })
    else { return }
    strangers.append((label, line))
  }

  /// A caption that names nobody goes on with the one it follows at once.
  private mutating func goOn(_ record: inout TurnRecord) {
    guard let last = reading.entries.last?.record, last.name != nil || last.speaker != .unknown,
      let start = record.offset, let before = last.offset, let lasts = last.duration,
      start >= before, start - (before + lasts) <= context.mergeGap
    else {
      nameless += 1
      return
    }
    record.speaker = last.speaker
    record.name = last.name
    continued += 1
  }

  private struct Part {
    var speaker: SpeakerRoster.Speaker?
    var payload: String
  }

  /// The parts of a cue: a new one where a line names its speaker, or where each line begins with a dash.
  private func parts(of cue: CaptionCue, _ roster: SpeakerRoster) -> [Part] {
    let isDialogue = cue.lines.count > 1 && cue.lines.allSatisfy { $0.text.hasPrefix("-") }
    var parts: [Part] = []
    for line in cue.lines {
      if roster.isTranscript, let speaker = roster.speaker(of: PlainLine(line)),
        let start = SpeakerLine(line.text)
      {
        parts.append(Part(speaker: speaker, payload: start.text))
      } else if isDialogue {
        parts.append(Part(payload: String(line.text.dropFirst())))
      } else if parts.isEmpty {
        parts.append(Part(payload: line.text))
      } else {
        parts[parts.count - 1].payload += " " + line.text
      }
    }
    return parts
  }

  private mutating func finish(_ language: String?) {
    reading.finishCaptions(
      CaptionFacts(
        language: language, isVoiced: isVoiced, nameless: nameless, continued: continued,
        strangers: strangers), context)
  }
}

/// What was noticed while captions were read.
struct CaptionFacts {
  let language: String?
  let isVoiced: Bool
  let nameless: Int
  let continued: Int
  let strangers: [(label: String, line: Int)]
}

extension Reading {
  fileprivate mutating func finishCaptions(_ found: CaptionFacts, _ context: ReadingContext) {
    var source = RecordSource(format: format.rawValue)
    if found.nameless > 0 {
      source.missing.append(
        RecordSource.Missing(
          found.isVoiced
            ? "\(found.nameless) captions name no speaker"
            : "no caption names a speaker, so no role is known",
          remedy: "export it with speaker names"))
    }
    for stranger in found.strangers { tell(stranger: stranger.label, line: stranger.line, context) }
    source.tell(strangers: found.strangers.map(\.label))
    if found.continued > 0 {
      diagnostics.append(
        context.problem(
          .note, .speakerCarriedOn,
          "captions without a name (\(found.continued)) go on with the speaker above",
          note: "they follow at once, within \(context.mergeGap / 1000) s"))
    }
    if let language = found.language, !entries.isEmpty {
      var facts = InteractionFacts()
      facts.language = language
      entries[0].record.facts = facts
    }
    begin(source, context)
  }
}

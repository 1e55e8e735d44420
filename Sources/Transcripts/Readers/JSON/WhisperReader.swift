/// Reads segments of Whisper and of what is built on it: WhisperX, and transcripts of podcasts in this shape.
///
/// Times are seconds. Whisper does not tell who speaks; WhisperX labels most segments, and of one without a
/// label the words may tell. A phrase that stands many times in a row may never have been said.
enum WhisperReader {
  static let signatures = [
    JSONSignature(
      .whisperX,
      [["segments", "[]", "speaker"], ["segments", "[]", "text"], ["segments", "[]", "start"]],
      read: read),
    JSONSignature(
      .whisperX, [["segments", "[]", "words", "[]", "speaker"], ["segments", "[]", "text"]],
      read: read),
    JSONSignature(
      .podcast, [["segments", "[]", "body"], ["segments", "[]", "startTime"]], read: read),
    JSONSignature(
      .whisper, [["segments", "[]", "text"], ["segments", "[]", "start"]], read: read),
    JSONSignature(
      .whisper, [["transcription", "[]", "text"], ["transcription", "[]", "offsets"]], read: read),
    JSONSignature(
      .whisper, [["chunks", "[]", "text"], ["chunks", "[]", "timestamp"]], read: read),
  ]

  private static func read(_ transcripts: [JSONValue], _ pass: inout JSONReadingPass) {
    for transcript in transcripts {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.facts.channel = "voice"
      draft.facts.language = (transcript["language"] ?? transcript["result"]?["language"])?.label
      let list = transcript["segments", "transcription", "chunks"]
      var repeats = RepeatCounter()
      for segment in list?.elements ?? .none {
        add(segment, &draft)
        if let text = segment["text", "body"]?.string, repeats.count(text) == 4 {
          pass.warn(
            .repeatedWords,
            "the same words stand four times in a row: speech recognition may have made them up",
            at: segment)
        }
      }
      pass.finish(draft, at: transcript)
    }
  }

  private static func add(_ segment: JSONValue, _ draft: inout InteractionDraft) {
    guard let text = segment["text", "body"]?.string?.trimmed, !text.isEmpty else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.id = segment["id"]?.label
    let times = segment["timestamp"]?.elements.map(\.self) ?? []
    let begins =
      segment["offsets"]?["from"].milliseconds(in: .milliseconds)
      ?? (segment["start", "startTime"] ?? times.first).milliseconds(in: .seconds)
    let ends =
      segment["offsets"]?["to"].milliseconds(in: .milliseconds)
      ?? (segment["end", "endTime"] ?? (times.count > 1 ? times[1] : nil)).milliseconds(
        in: .seconds)
    record.setSpan(begins, ends)
    let words = segment["words"]
    record.align(
      (words?.elements ?? .none).lazy.compactMap { word in
        guard let text = word["word", "text"]?.string,
          let begins = word["start"].milliseconds(in: .seconds),
          let ends = word["end"].milliseconds(in: .seconds)
        else { return nil }
        return (text, begins, ends)
      })
    let label = segment["speaker"]?.label ?? commonSpeaker(of: words)
    draft.setSpeaker(&record, nil, name: label, at: segment)
    draft.add(record, at: segment)
  }

  /// The label that all labelled words of a segment have.
  private static func commonSpeaker(of words: JSONValue?) -> String? {
    let labels = Set((words?.elements ?? .none).compactMap { $0["speaker"]?.label })
    return labels.count == 1 ? labels.first : nil
  }
}

/// Counts how often the same words come in a row.
private struct RepeatCounter {
  private var last = ""
  private var run = 0

  mutating func count(_ text: String) -> Int {
    let text = text.trimmed
    run = text == last ? run + 1 : 1
    last = text
    return text.isEmpty ? 0 : run
  }
}

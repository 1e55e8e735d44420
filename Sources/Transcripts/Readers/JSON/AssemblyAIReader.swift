/// Reads transcripts of AssemblyAI: utterances, else words; times are milliseconds.
enum AssemblyAIReader {
  static let signatures = [
    JSONSignature(
      .assemblyAI,
      [
        ["utterances", "[]", "speaker"], ["utterances", "[]", "text"],
        ["utterances", "[]", "start"],
      ],
      read: read),
    JSONSignature(.assemblyAI, [["audio_url"], ["words"], ["text"]], read: read),
    JSONSignature(.assemblyAI, [["audio_url"], ["status"], ["text"]], read: read),
  ]

  private static func read(_ transcripts: [JSONValue], _ pass: inout JSONReadingPass) {
    for transcript in transcripts {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.sortsTurns = true
      draft.id = transcript["id"]?.label
      draft.facts.language = transcript["language_code"]?.label
      draft.facts.channel = "voice"
      draft.addFileName(transcript["audio_url"], field: "audio_url")
      for utterance in transcript["utterances"]?.elements ?? .none { add(utterance, &draft) }
      if !draft.hasText { addWords(of: transcript, pass.context.mergeGap, &draft) }
      if !draft.hasText, let text = transcript["text"]?.string, !text.isEmpty {
        var record = TurnRecord(interaction: "", text: text)
        draft.setSpeaker(&record, nil, name: nil, at: transcript)
        draft.add(record, at: transcript)
      }
      let status = transcript["error"]?.string ?? transcript["status"]?.label
      pass.finish(draft, at: transcript, otherwise: status.map { "its status is `\($0)`" })
    }
  }

  private static func add(_ utterance: JSONValue, _ draft: inout InteractionDraft) {
    guard let text = utterance["text"]?.string else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.setSpan(
      utterance["start"].milliseconds(in: .milliseconds),
      utterance["end"].milliseconds(in: .milliseconds))
    record.align(
      (utterance["words"]?.elements ?? .none).lazy.compactMap { word in
        guard let text = word["text"]?.string,
          let begins = word["start"].milliseconds(in: .milliseconds),
          let ends = word["end"].milliseconds(in: .milliseconds)
        else { return nil }
        return (text, begins, ends)
      })
    draft.setSpeaker(&record, nil, name: label(of: utterance), at: utterance)
    draft.add(record, at: utterance)
  }

  private static func addWords(
    of transcript: JSONValue, _ gap: Int64, _ draft: inout InteractionDraft
  ) {
    var builder = WordTurnBuilder(gap: gap)
    for word in transcript["words"]?.elements ?? .none {
      guard let text = word["text"]?.string else { continue }
      builder.add(
        WordTurnBuilder.Word(
          text: text, speaker: label(of: word),
          begins: word["start"].milliseconds(in: .milliseconds),
          ends: word["end"].milliseconds(in: .milliseconds), isPunctuation: false, value: word))
    }
    builder.finish()
    draft.add(builder.turns)
  }

  private static func label(of value: JSONValue) -> String? {
    value["speaker"]?.label ?? value["channel"]?.label.map { "channel \($0)" }
  }
}

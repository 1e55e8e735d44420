/// Reads transcripts of Deepgram: utterances, else paragraphs, else words.
///
/// With several channels the channel is the speaker, else the number that diarisation gave. The time in the
/// metadata is that of the transcription, not of the call.
enum DeepgramReader {
  static let signatures = [
    JSONSignature(
      .deepgram, [["results", "channels", "[]", "alternatives"]], read: read),
    JSONSignature(
      .deepgram, [["results", "utterances", "[]", "transcript"]], read: read),
    // What is kept of it elsewhere is often the best alternative alone.
    JSONSignature(
      .deepgram, [["transcript"], ["words", "[]", "start"], ["confidence"]], read: readAlternatives),
    JSONSignature(
      .deepgram, [["transcript"], ["paragraphs", "paragraphs"]], read: readAlternatives),
  ]

  private static func readAlternatives(
    _ alternatives: [JSONValue], _ pass: inout JSONReadingPass
  ) {
    for alternative in alternatives {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.facts.channel = "voice"
      draft.facts.language = alternative["detected_language"]?.label
      add(best: alternative, label: nil, pass.context.mergeGap, &draft)
      pass.finish(draft, at: alternative)
    }
  }

  private static func read(_ transcripts: [JSONValue], _ pass: inout JSONReadingPass) {
    for transcript in transcripts {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.sortsTurns = true
      draft.id = transcript["metadata"]?["request_id"]?.label
      draft.facts.channel = "voice"
      guard let results = transcript["results"] else { continue }
      let channels = results["channels"]?.elements.map(\.self) ?? []
      let isMulti = channels.count > 1
      draft.facts.language = channels.lazy.compactMap { $0["detected_language"]?.label }.first
      for utterance in results["utterances"]?.elements ?? .none {
        let label =
          isMulti
          ? utterance["channel"]?.label.map { "channel \($0)" }
          : utterance["speaker"]?.label.map { "speaker \($0)" }
        add(
          utterance, text: utterance["transcript"]?.string, words: utterance["words"], label: label,
          &draft)
      }
      if !draft.hasText {
        for (number, channel) in channels.enumerated() {
          add(channel, label: isMulti ? "channel \(number)" : nil, pass.context.mergeGap, &draft)
        }
      }
      pass.finish(draft, at: transcript)
    }
  }

  private static func add(
    _ channel: JSONValue, label: String?, _ gap: Int64, _ draft: inout InteractionDraft
  ) {
    guard let best = channel["alternatives"]?.elements.first(where: { $0.isObject }) else { return }
    add(best: best, label: label, gap, &draft)
  }

  private static func add(
    best: JSONValue, label: String?, _ gap: Int64, _ draft: inout InteractionDraft
  ) {
    let words = best["words"]?.elements.map(\.self) ?? []
    if words.isEmpty { return addParagraphs(of: best, label: label, &draft) }
    var builder = WordTurnBuilder(gap: gap)
    for word in words {
      guard let text = word["punctuated_word", "word"]?.string else { continue }
      builder.add(
        WordTurnBuilder.Word(
          text: text, speaker: label ?? word["speaker"]?.label.map { "speaker \($0)" },
          begins: word["start"].milliseconds(in: .seconds),
          ends: word["end"].milliseconds(in: .seconds), isPunctuation: false, value: word))
    }
    builder.finish()
    draft.add(builder.turns)
  }

  /// What there is without words: paragraphs, or the text as a whole.
  private static func addParagraphs(
    of best: JSONValue, label: String?, _ draft: inout InteractionDraft
  ) {
    let paragraphs = best["paragraphs"]?["paragraphs"]?.elements.map(\.self) ?? []
    for paragraph in paragraphs {
      let sentences = (paragraph["sentences"]?.elements ?? .none).compactMap { $0["text"]?.string }
      let own = label ?? paragraph["speaker"]?.label.map { "speaker \($0)" }
      add(paragraph, text: sentences.joined(separator: " "), words: nil, label: own, &draft)
    }
    if paragraphs.isEmpty {
      add(best, text: best["transcript"]?.string, words: nil, label: label, &draft)
    }
  }

  private static func add(
    _ stretch: JSONValue, text: String?, words: JSONValue?, label: String?,
    _ draft: inout InteractionDraft
  ) {
    guard let text, !text.trimmed.isEmpty else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.id = stretch["id"]?.label
    record.setSpan(
      stretch["start"].milliseconds(in: .seconds), stretch["end"].milliseconds(in: .seconds))
    record.align(
      (words?.elements ?? .none).lazy.compactMap { word in
        guard let text = word["punctuated_word", "word"]?.string,
          let begins = word["start"].milliseconds(in: .seconds),
          let ends = word["end"].milliseconds(in: .seconds)
        else { return nil }
        return (text, begins, ends)
      })
    draft.setSpeaker(&record, nil, name: label, at: stretch)
    draft.add(record, at: stretch)
  }
}

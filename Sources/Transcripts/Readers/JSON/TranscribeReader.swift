/// Reads what Amazon Transcribe makes of a recording: words, and for each who says it.
///
/// Turns are built anew from the words, whose times are strings. Who speaks stands on the word, or in older
/// files only in a second list beside it, or each channel has words of its own. Nothing tells roles.
enum TranscribeReader {
  static let signatures = [
    JSONSignature(
      .transcribe, [["results", "items", "[]", "alternatives"], ["results", "transcripts"]],
      read: read),
    JSONSignature(.transcribe, [["results", "channel_labels", "channels"]], read: read),
    JSONSignature(
      .transcribe, [["results", "transcripts", "[]", "transcript"]], read: read),
  ]

  private static func read(_ jobs: [JSONValue], _ pass: inout JSONReadingPass) {
    for job in jobs {
      var draft = pass.draft()
      draft.id = job["jobName"]?.label
      draft.addFileName(job["jobName"], field: "jobName")
      draft.facts.channel = "voice"
      draft.joinsSegments = true
      draft.sortsTurns = true
      guard let results = job["results"] else { continue }
      draft.facts.language = results["language_code"]?.label
      let channels = results["channel_labels"]?["channels"]?.elements.map(\.self) ?? []
      if channels.count > 1 {
        for channel in channels { addWords(channel, pass.context.mergeGap, [:], &draft) }
      } else {
        let labels = labels(in: results["speaker_labels"])
        addWords(results, pass.context.mergeGap, labels, &draft)
      }
      if !draft.hasText { addWhole(results, &draft) }
      pass.finish(draft, at: job, otherwise: job["status"]?.label.map { "its status is `\($0)`" })
    }
  }

  /// Who says the word that begins at a time, where the words themselves don't tell.
  private static func labels(in list: JSONValue?) -> [String: String] {
    var labels: [String: String] = [:]
    for segment in list?["segments"]?.elements ?? .none {
      let own = segment["speaker_label"]?.label
      for item in segment["items"]?.elements ?? .none {
        guard let time = item["start_time"]?.label else { continue }
        labels[time] = item["speaker_label"]?.label ?? own
      }
    }
    return labels
  }

  private static func addWords(
    _ list: JSONValue, _ gap: Int64, _ labels: [String: String], _ draft: inout InteractionDraft
  ) {
    let channel = list["channel_label"]?.label
    var builder = WordTurnBuilder(gap: gap)
    for item in list["items"]?.elements ?? .none {
      guard let word = item["alternatives"]?.elements.first(where: { $0.isObject })?["content"],
        let text = word.string
      else { continue }
      let time = item["start_time"]?.label
      let speaker =
        channel ?? item["speaker_label"]?.label ?? time.flatMap { labels[$0] }
        ?? item["channel_label"]?.label
      builder.add(
        WordTurnBuilder.Word(
          text: text, speaker: speaker, begins: item["start_time"].milliseconds(in: .seconds),
          ends: item["end_time"].milliseconds(in: .seconds),
          isPunctuation: item["type"]?.equals("punctuation") == true, value: item))
    }
    builder.finish()
    draft.add(builder.turns)
  }

  /// A job without words has at least its text, of which nothing is known.
  private static func addWhole(_ results: JSONValue, _ draft: inout InteractionDraft) {
    for transcript in results["transcripts"]?.elements ?? .none {
      guard let text = transcript["transcript"]?.string, !text.isEmpty else { continue }
      var record = TurnRecord(interaction: "", text: text)
      draft.setSpeaker(&record, nil, name: nil, at: transcript)
      draft.add(record, at: transcript)
    }
  }
}

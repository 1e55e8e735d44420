/// Reads the events that Transcribe Call Analytics sends while a call runs.
///
/// An event with `IsPartial` comes again under the same id until it is final; the last one counts.
enum CallAnalyticsStreamReader {
  static let signatures = [
    JSONSignature(
      .transcribeCallAnalytics, [["CallAnalyticsTranscriptResultStream"]], gathers: true, read: read
    ),
    JSONSignature(.transcribeCallAnalytics, [["UtteranceEvent"]], gathers: true, read: read),
  ]

  private static func read(_ events: [JSONValue], _ pass: inout JSONReadingPass) {
    guard let first = events.first else { return }
    var draft = pass.draft()
    draft.joinsSegments = true
    draft.facts.channel = "voice"
    var utterances: [JSONValue] = []
    var places: [String: Int] = [:]
    for event in events {
      let event = event["CallAnalyticsTranscriptResultStream"] ?? event
      draft.source.categories +=
        event["CategoryEvent"]?["MatchedCategories"]?.elements.compactMap(\.label) ?? []
      guard let utterance = event["UtteranceEvent"] else { continue }
      if let id = utterance["UtteranceId"]?.label {
        if let place = places[id] {
          utterances[place] = utterance
          continue
        }
        places[id] = utterances.count
      }
      utterances.append(utterance)
    }
    let participants = ConnectParticipants(nil)
    for utterance in utterances {
      draft.addConnectSegment(
        utterance, participants, content: utterance["Transcript"]?.string)
    }
    pass.finish(draft, at: first)
  }
}

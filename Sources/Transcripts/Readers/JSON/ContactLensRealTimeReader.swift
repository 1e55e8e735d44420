/// Reads the segments that Contact Lens sends while a contact runs, in one event or many.
///
/// An `Utterance` is what was heard so far; the same words come again as a `Transcript` whose id it names.
/// A partial whose final is in the file is left out; one that was never finished counts as said.
enum ContactLensRealTimeReader {
  static let signatures = [
    JSONSignature(
      .contactLensRealTime, [["EventType"], ["ContactId"], ["Channel"]], gathers: true, read: read),
    JSONSignature(
      .contactLensRealTime, [["Segments", "[]", "Transcript"]], gathers: true, read: read),
    JSONSignature(
      .contactLensRealTime, [["Segments", "[]", "Utterance"]], gathers: true, read: read),
  ]

  private static func read(_ events: [JSONValue], _ pass: inout JSONReadingPass) {
    // Events of several contacts travel in one stream.
    var contacts: [String: Int] = [:]
    var groups: [[JSONValue]] = []
    for event in events {
      let id = event["ContactId"]?.label ?? ""
      if let group = contacts[id] {
        groups[group].append(event)
      } else {
        contacts[id] = groups.count
        groups.append([event])
      }
    }
    for group in groups { read(group, at: group[0], &pass) }
  }

  private static func read(
    _ events: [JSONValue], at first: JSONValue, _ pass: inout JSONReadingPass
  ) {
    var draft = pass.draft()
    draft.joinsSegments = true
    let segments = events.flatMap { $0["Segments"]?.elements.map(\.self) ?? [] }
    for event in events { takeFacts(of: event, &draft) }
    let finals = Set(segments.compactMap { $0["Transcript"]?["Id"]?.label })
    let times = Set(segments.compactMap { $0["Transcript"]?["BeginOffsetMillis"]?.integer })
    let lastPartials = lastPartials(of: segments)
    let participants = ConnectParticipants(nil)
    for (index, segment) in segments.enumerated() {
      if let transcript = segment["Transcript"] {
        add(transcript, participants, &draft)
      } else if let partial = segment["Utterance"],
        !isFinished(partial, finals, times), lastPartials.contains(index)
      {
        draft.addConnectSegment(
          partial, participants, content: partial["PartialContent", "Content"]?.string)
      }
      if let categories = segment["Categories"]?["MatchedCategories"] {
        draft.source.categories += categories.elements.compactMap(\.label)
      }
    }
    let why = events.compactMap { $0["EventType"]?.label }.first.map {
      "the event `\($0)` carries no segments; give it together with the `SEGMENTS` events of its contact"
    }
    pass.finish(draft, at: first, otherwise: why)
  }

  private static func takeFacts(of event: JSONValue, _ draft: inout InteractionDraft) {
    draft.id = draft.id ?? event["ContactId"]?.label
    draft.facts.language = draft.facts.language ?? event["LanguageCode"]?.label
    draft.facts.channel = draft.facts.channel ?? event["Channel"]?.label?.lowercased() ?? "voice"
  }

  private static func isFinished(
    _ partial: JSONValue, _ finals: Set<String>, _ times: Set<Int64>
  ) -> Bool {
    if let id = partial["TranscriptId"]?.label { return finals.contains(id) }
    return partial["BeginOffsetMillis"]?.integer.map(times.contains) ?? false
  }

  /// Of the partials of one utterance that was never finished, the last one has all of its words.
  private static func lastPartials(of segments: [JSONValue]) -> Set<Int> {
    var last: [String: Int] = [:]
    for (index, segment) in segments.enumerated() {
      guard let partial = segment["Utterance"] else { continue }
      let begins = partial["BeginOffsetMillis"]?.label ?? ""
      let id = partial["Id"]?.label ?? "\(index)"
      last[id + "@" + begins] = index
    }
    return Set(last.values)
  }

  private static func add(
    _ transcript: JSONValue, _ participants: ConnectParticipants, _ draft: inout InteractionDraft
  ) {
    // Chats come through the same stream; their times are absolute.
    if let time = PlatformTime(transcript["Time"]?["AbsoluteTime"] ?? transcript["AbsoluteTime"]) {
      draft.setStart(time, field: "Time.AbsoluteTime")
      guard let content = transcript["Content"]?.string else { return }
      var record = TurnRecord(interaction: "", text: content, at: time.timestamp)
      record.id = transcript["Id"]?.label
      draft.setSpeaker(
        &record, participants.role(of: transcript), name: transcript["DisplayName"]?.label,
        others: [transcript["ParticipantId"]?.label], at: transcript)
      draft.add(record, at: transcript)
    } else {
      draft.addConnectSegment(
        transcript, participants, content: transcript["Content"]?.string)
    }
  }
}

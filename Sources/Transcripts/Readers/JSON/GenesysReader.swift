/// Reads transcripts of Genesys Cloud.
///
/// A phrase is `external` or `internal`, and internal may be an agent, a flow or a queue: the participants'
/// times tell which. Phrases count from 1970, in files of other writers from the start. The punctuated form
/// of the words is used where there is one.
enum GenesysReader {
  static let signatures = [
    JSONSignature(
      .genesys, [["transcripts", "[]", "phrases"]], read: read),
    JSONSignature(.genesys, [["phrases", "[]", "participantPurpose"]], read: read),
  ]

  private static func read(_ conversations: [JSONValue], _ pass: inout JSONReadingPass) {
    for conversation in conversations {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.sortsTurns = true
      draft.id = conversation["conversationId"]?.label
      draft.setStart(
        PlatformTime(conversation["conversationStartTime"]), field: "conversationStartTime")
      draft.setStart(PlatformTime(conversation["startTime"]), field: "startTime")
      draft.facts.channel = channel(conversation["mediaType"]?.label)
      let participants = GenesysParticipants(conversation["participants"])
      draft.facts.agent = participants.agent
      draft.facts.customer = participants.customer
      draft.facts.queue = participants.queue
      let legs = conversation["transcripts"]?.elements.map(\.self) ?? [conversation]
      for leg in chosen(legs, &pass) {
        draft.facts.language = draft.facts.language ?? leg["language"]?.label
        draft.setStart(PlatformTime(leg["startTime"]), field: "transcripts[].startTime")
        draft.source.categories +=
          leg["analytics"]?["topics"]?.elements.compactMap { ($0["topicName", "name"] ?? $0).label }
          ?? []
        let legStart = PlatformTime(leg["startTime"])?.timestamp.milliseconds
        for phrase in leg["phrases"]?.elements ?? .none {
          add(phrase, participants, legStart, &draft)
        }
      }
      pass.finish(draft, at: conversation)
    }
  }

  private static func add(
    _ phrase: JSONValue, _ participants: GenesysParticipants, _ legStart: Int64?,
    _ draft: inout InteractionDraft
  ) {
    guard let text = phrase["decoratedText", "text"]?.string else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.id = phrase["phraseIndex"]?.label
    let begins = time(phrase["startTimeMs"], legStart, draft.start)
    let lasts = phrase["duration"]?["milliseconds"]?.integer ?? phrase["durationMs"]?.integer
    record.setSpan(begins.offset, begins.offset.flatMap { begin in lasts.map { begin + $0 } })
    record.at = begins.at
    let origin = draft.start
    record.align(
      (phrase["words"]?.elements ?? .none).lazy.compactMap { word in
        guard let text = word["word"]?.string,
          let start = time(word["startTimeMs"], legStart, origin).offset
        else { return nil }
        return (text, start, start + (word["duration"]?["milliseconds"]?.integer ?? 0))
      })
    let purpose = phrase["participantPurpose"]?.label
    let speaker = participants.speaker(
      of: purpose, from: begins.at?.milliseconds, lasting: lasts ?? 0)
    draft.setSpeaker(&record, speaker.role, name: speaker.name, others: [purpose], at: phrase)
    draft.add(record, at: phrase)
  }

  /// A time as an offset from the start, and as a moment where the start is known.
  private static func time(
    _ value: JSONValue?, _ legStart: Int64?, _ start: Timestamp?
  ) -> (offset: Int64?, at: Timestamp?) {
    guard let number = value?.number, let measured = MeasuredTime(number, in: .milliseconds) else {
      return (nil, nil)
    }
    switch measured {
    case .instant(let moment):
      return (start.map { moment - $0.milliseconds }, Timestamp(milliseconds: moment))
    case .offset(let offset):
      guard let start else { return (offset, nil) }
      // What is not counted from 1970 is counted from the start of the transcript.
      let moment = (legStart ?? start.milliseconds) + offset
      return (moment - start.milliseconds, Timestamp(milliseconds: moment))
    }
  }

  /// The transcripts to be read: each leg, but of two that run at the same time in two languages the longer.
  private static func chosen(
    _ legs: [JSONValue], _ pass: inout JSONReadingPass
  ) -> [JSONValue] {
    var chosen: [JSONValue] = []
    for leg in legs {
      guard
        let rival = chosen.firstIndex(where: {
          overlaps($0, leg) && $0["language"]?.label != leg["language"]?.label
        })
      else {
        chosen.append(leg)
        continue
      }
      let isLonger = (leg["phrases"]?.count ?? 0) > (chosen[rival]["phrases"]?.count ?? 0)
      let left = isLonger ? chosen[rival] : leg
      if isLonger { chosen[rival] = leg }
      pass.warn(
        .leftOut,
        "the transcript in `\(left["language"]?.label ?? "?")` was left out: a longer one has the same stretch in another language",
        at: left)
    }
    return chosen
  }

  private static func overlaps(_ one: JSONValue, _ other: JSONValue) -> Bool {
    guard let first = span(one), let second = span(other) else { return true }
    return first.lowerBound < second.upperBound && second.lowerBound < first.upperBound
  }

  private static func span(_ leg: JSONValue) -> Range<Int64>? {
    guard let begins = leg["startTime"]?.integer,
      let lasts = leg["duration"]?["milliseconds"]?.integer, lasts > 0
    else { return nil }
    return begins..<(begins + lasts)
  }

  private static func channel(_ media: String?) -> String? {
    switch media?.lowercased() {
    case "call", "voice", "callback": "voice"
    case "chat", "webchat", "webmessaging": "chat"
    case "email": "email"
    case "message", "sms": "message"
    default: nil
    }
  }
}

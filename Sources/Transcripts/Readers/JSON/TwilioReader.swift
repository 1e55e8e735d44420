/// Reads sentences of Twilio Conversational Intelligence and messages of Twilio Conversations.
///
/// A sentence names its media channel; who speaks on it, the transcript's participants tell, where they are in
/// the file. The author of a message is free text; the participants tell whether it is a customer.
enum TwilioReader {
  static let signatures = [
    JSONSignature(
      .twilioSentences,
      [["sentences", "[]", "media_channel"], ["sentences", "[]", "transcript"]],
      read: readSentences),
    JSONSignature(
      .twilioMessages, [["messages", "[]", "author"], ["messages", "[]", "conversation_sid"]],
      read: readMessages),
    JSONSignature(
      .twilioMessages, [["author"], ["conversation_sid"], ["body"]], gathers: true,
      read: { messages, pass in
        guard let first = messages.first else { return }
        read(messages, in: first, &pass)
      }),
  ]

  private static func readSentences(_ answers: [JSONValue], _ pass: inout JSONReadingPass) {
    for answer in answers {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.sortsTurns = true
      draft.facts.channel = "voice"
      let transcript = answer["transcript"] ?? answer
      draft.id = transcript["sid"]?.label
      draft.facts.language = transcript["language_code"]?.label
      draft.setStart(PlatformTime(transcript["media_start_time"]), field: "media_start_time")
      let participants = participants(in: transcript["channel"]?["participants"])
      for sentence in answer["sentences"]?.elements ?? .none {
        add(sentence, participants, &draft)
      }
      pass.finish(draft, at: answer)
    }
  }

  private static func participants(
    in list: JSONValue?
  ) -> [String: (role: Role?, name: String?)] {
    var participants: [String: (role: Role?, name: String?)] = [:]
    for participant in list?.elements ?? .none {
      guard let channel = participant["channel_participant"]?.label else { continue }
      participants[channel] = (
        participant["role"]?.label.flatMap { Role(word: $0) },
        participant["full_name", "user_id"]?.label
      )
    }
    return participants
  }

  private static func add(
    _ sentence: JSONValue, _ participants: [String: (role: Role?, name: String?)],
    _ draft: inout InteractionDraft
  ) {
    guard let text = sentence["transcript"]?.string else { return }
    var record = TurnRecord(interaction: "", text: text)
    record.id = sentence["sid"]?.label
    record.setSpan(
      sentence["start_time"].milliseconds(in: .seconds),
      sentence["end_time"].milliseconds(in: .seconds))
    record.align(
      (sentence["words"]?.elements ?? .none).lazy.compactMap { word in
        guard let text = word["word"]?.string,
          let begins = word["start_time"].milliseconds(in: .seconds),
          let ends = word["end_time"].milliseconds(in: .seconds)
        else { return nil }
        return (text, begins, ends)
      })
    let channel = sentence["media_channel"]?.label
    let who = channel.flatMap { participants[$0] }
    let label = channel.map { "channel \($0)" }
    draft.setSpeaker(
      &record, who?.role, name: who?.name ?? (who?.role == nil ? label : nil),
      others: [label, channel], at: sentence)
    draft.add(record, at: sentence)
  }

  private static func readMessages(_ answers: [JSONValue], _ pass: inout JSONReadingPass) {
    for answer in answers {
      read(answer["messages"]?.elements.map(\.self) ?? [], in: answer, &pass)
    }
  }

  private static func read(
    _ messages: [JSONValue], in answer: JSONValue, _ pass: inout JSONReadingPass
  ) {
    var draft = pass.draft()
    draft.facts.channel = "message"
    // Pages come in the order of the platform's choice; `index` is that of the conversation.
    let ordered = messages.enumerated().sorted {
      ($0.element["index"]?.integer ?? 0, $0.offset) < (
        $1.element["index"]?.integer ?? 0, $1.offset
      )
    }
    var roles: [String: Role] = [:]
    for participant in answer["participants"]?.elements ?? .none {
      let role: Role? =
        participant["messaging_binding"]?["address"] != nil
        ? .customer : participant["identity"] != nil ? .agent : nil
      for key in [participant["sid"]?.label, participant["identity"]?.label] {
        if let key { roles[key] = role }
      }
    }
    for (_, message) in ordered {
      draft.id = draft.id ?? message["conversation_sid"]?.label
      guard let text = message["body"]?.string, !text.isEmpty else { continue }
      let time = PlatformTime(message["date_created"])
      draft.setStart(time, field: "messages[].date_created")
      var record = TurnRecord(interaction: "", text: text, at: time?.timestamp)
      record.id = message["sid"]?.label
      let author = message["author"]?.label
      if author?.hasPrefix("whatsapp:") == true { draft.facts.channel = "message/whatsapp" }
      let role =
        message["participant_sid"]?.label.flatMap { roles[$0] } ?? author.flatMap { roles[$0] }
      draft.setSpeaker(&record, role, name: author, at: message)
      draft.add(record, at: message)
    }
    pass.finish(draft, at: answer)
  }
}

/// Reads lists of messages in the shapes that many tools write: `role` and `content`, a speaker and a text,
/// exports of Slack, entries of Salesforce conversations.
enum ChatMessagesReader {
  static let signatures =
    [
      JSONSignature(
        .salesforce, [["conversationEntries", "[]", "sender"]],
        read: { documents, pass in readLists(documents, "conversationEntries", &pass) }),
      JSONSignature(
        .salesforce, [["messageText"], ["sender", "role"]], gathers: true, read: readBare),
      JSONSignature(
        .slack, [["messages", "[]", "ts"], ["messages", "[]", "text"]],
        read: { documents, pass in readLists(documents, "messages", &pass) }),
      JSONSignature(.slack, [["ts"], ["text"], ["type"]], gathers: true, read: readBare),
    ]
    + lists.flatMap { list in
      shapes.map { shape in
        JSONSignature(
          .chatMessages, [[list, "[]", shape.speaker], [list, "[]", shape.text]],
          read: { documents, pass in readLists(documents, list, &pass) })
      }
    }
    + shapes.map { shape in
      JSONSignature(
        .chatMessages, [[shape.speaker], [shape.text]], gathers: true, read: readBare)
    }

  /// What the list of messages is called.
  private static let lists: [StaticString] = [
    "messages", "conversation", "transcript", "turns", "utterances", "dialog", "dialogue",
    "entries",
    "chat", "transcripts", "segments", "transcription", "history",
  ]

  /// What speaker and text of a message are called.
  private static let shapes: [(speaker: StaticString, text: StaticString)] = {
    let speakers: [StaticString] = [
      "role", "speaker", "from", "author", "sender", "participant", "user", "name", "speaker_label",
    ]
    let texts: [StaticString] = ["content", "text", "message", "body", "utterance", "transcript"]
    return speakers.flatMap { speaker in texts.map { (speaker, $0) } }
  }()

  private static func readLists(
    _ documents: [JSONValue], _ list: StaticString, _ pass: inout JSONReadingPass
  ) {
    for document in documents {
      read(document[list]?.elements.map(\.self) ?? [], in: document, &pass)
    }
  }

  private static func readBare(_ messages: [JSONValue], _ pass: inout JSONReadingPass) {
    guard let first = messages.first else { return }
    read(messages, in: first, isBare: true, &pass)
  }

  private static func read(
    _ messages: [JSONValue], in document: JSONValue, isBare: Bool = false,
    _ pass: inout JSONReadingPass
  ) {
    var draft = pass.draft()
    if !isBare {
      draft.id =
        document["interaction", "conversation_id", "conversationId", "chat_id", "id"]?.label
      draft.facts.customer = document["customer_id", "customerId", "customer"]?.label
      draft.facts.agent = document["agent_id", "agentId", "agent"]?.label
      draft.facts.language = document["language", "language_code"]?.label
      draft.facts.channel = document["channel"]?.label?.lowercased()
    }
    var isSpoken = false
    for message in messages {
      var reader = ChatMessage(message)
      isSpoken = reader.add(to: &draft) || isSpoken
    }
    draft.joinsSegments = isSpoken
    pass.finish(draft, at: document)
  }
}

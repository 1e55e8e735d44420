/// Reads chats of LiveChat: threads of the archive, and what its webhooks send.
///
/// Who an author is, the chat's users tell. What only agents may see is a note; what the system writes, and
/// the form before the chat, is nobody's speech.
enum LiveChatReader {
  static let signatures = [
    JSONSignature(.liveChat, [["thread", "events"]], read: read),
    JSONSignature(.liveChat, [["threads", "[]", "events"]], read: read),
    JSONSignature(.liveChat, [["payload", "chat", "thread"]], gathers: true, read: readWebhooks),
    JSONSignature(
      .liveChat, [["payload", "event", "author_id"]], gathers: true, read: readWebhooks),
    JSONSignature(
      .liveChat, [["webhook_id"], ["action"], ["payload"]], gathers: true, read: readWebhooks),
    JSONSignature(
      .liveChat, [["events", "[]", "author_id"], ["events", "[]", "type"]], read: read),
  ]

  private static func read(_ chats: [JSONValue], _ pass: inout JSONReadingPass) {
    for chat in chats {
      var users = LiveChatUsers()
      users.add(chat["users"])
      let threads = chat["threads"]?.elements.map(\.self) ?? [chat["thread"] ?? chat]
      for thread in threads {
        var draft = pass.draft()
        draft.id = thread["id"]?.label ?? chat["id"]?.label
        draft.source.categories = thread["tags"]?.elements.compactMap(\.label) ?? []
        for event in thread["events"]?.elements ?? .none { add(event, users, &draft) }
        users.putFacts(in: &draft)
        pass.finish(draft, at: thread)
      }
    }
  }

  /// The pushes of one chat come one a file or one a line.
  private static func readWebhooks(_ pushes: [JSONValue], _ pass: inout JSONReadingPass) {
    guard let first = pushes.first else { return }
    var users = LiveChatUsers()
    for push in pushes {
      users.add(push["payload"]?["chat"]?["users"])
      users.add(user: push["payload"]?["user"])
    }
    var draft = pass.draft()
    for push in pushes {
      let payload = push["payload"]
      let thread = payload?["chat"]?["thread"]
      draft.id = draft.id ?? (payload?["thread_id"] ?? thread?["id"])?.label
      for event in thread?["events"]?.elements ?? .none { add(event, users, &draft) }
      if let event = payload?["event"],
        push["action"]?.equals("event_updated") != true || pushes.count == 1
      {
        add(event, users, &draft)
      }
    }
    users.putFacts(in: &draft)
    let action = first["action"]?.label.map { "the push `\($0)` carries no message" }
    pass.finish(draft, at: first, otherwise: action)
  }

  private static func add(
    _ event: JSONValue, _ users: LiveChatUsers, _ draft: inout InteractionDraft
  ) {
    let type = event["type"]?.label ?? "message"
    guard let text = text(of: event, type) else { return }
    let time = PlatformTime(event["created_at", "timestamp"])
    draft.setStart(time, field: "thread.events[].created_at")
    var record = TurnRecord(interaction: "", text: text, at: time?.timestamp)
    record.id = event["id"]?.label
    let author = event["author_id"]?.label
    let user = author.flatMap { users.users[$0] }
    let isInternal = event["visibility", "recipients"]?.equals("agents") == true
    let isMachine = type != "message" && type != "rich_message"
    draft.setSpeaker(
      &record, isInternal ? .note : isMachine ? .system : user?.role, name: user?.name ?? author,
      others: [author], at: event)
    draft.add(record, at: event)
  }

  private static func text(of event: JSONValue, _ type: String) -> String? {
    switch type {
    case "message", "system_message": return event["text"]?.string
    case "form", "filled_form":
      let fields = (event["fields"]?.elements ?? .none).compactMap { field -> String? in
        guard let label = field["label", "name"]?.label else { return nil }
        let answer = (field["answer"]?["label"] ?? field["value", "answer"])?.label
        return answer.map { label.hasSuffix(":") ? "\(label) \($0)" : "\(label): \($0)" }
      }
      return fields.isEmpty ? nil : fields.joined(separator: "\n")
    case "rich_message":
      let texts = (event["elements"]?.elements ?? .none).flatMap {
        [$0["title"]?.string, $0["subtitle"]?.string].compactMap { $0 }
      }
      return texts.isEmpty ? nil : texts.joined(separator: "\n")
    default: return nil
    }
  }
}

/// The users of a chat.
private struct LiveChatUsers {
  private(set) var users: [String: (role: Role?, name: String?)] = [:]
  private var customer: String?
  private var agent: String?

  mutating func add(_ list: JSONValue?) {
    for user in list?.elements ?? .none { add(user: user) }
  }

  mutating func add(user: JSONValue?) {
    guard let user, let id = user["id"]?.label else { return }
    let role: Role? =
      switch user["type"]?.label {
      case "customer": .customer
      case "agent": .agent
      case "bot": .bot
      default: nil
      }
    users[id] = (role, user["name"]?.label)
    if role == .customer { customer = customer ?? id }
    if role == .agent { agent = agent ?? id }
  }

  func putFacts(in draft: inout InteractionDraft) {
    draft.facts.customer = customer
    draft.facts.agent = agent
    draft.facts.channel = "chat"
  }
}

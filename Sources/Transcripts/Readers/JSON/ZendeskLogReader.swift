/// Reads the conversation log of a Zendesk ticket, and conversations of its messaging.
enum ZendeskLogReader {
  static let signatures = [
    JSONSignature(
      .zendeskLog, [["events", "[]", "author", "type"], ["events", "[]", "content"]],
      read: { answers, pass in read(answers, list: "events", &pass) }),
    JSONSignature(
      .zendeskLog, [["messages", "[]", "author", "type"], ["messages", "[]", "content", "type"]],
      read: { answers, pass in read(answers, list: "messages", &pass) }),
    JSONSignature(
      .zendeskLog, [["author", "type"], ["content", "type"]], gathers: true,
      read: { events, pass in
        guard let first = events.first else { return }
        read(events, at: first, &pass)
      }),
  ]

  private static func read(
    _ answers: [JSONValue], list: StaticString, _ pass: inout JSONReadingPass
  ) {
    for answer in answers {
      read(answer[list]?.elements.map(\.self) ?? [], at: answer, &pass)
    }
  }

  private static func read(
    _ events: [JSONValue], at answer: JSONValue, _ pass: inout JSONReadingPass
  ) {
    var draft = pass.draft()
    draft.id = (answer["ticket_id", "conversationId"] ?? answer["conversation"]?["id"])?.label
    for event in events { add(event, &draft) }
    if answer["meta"]?["has_more"]?.bool == true || answer["meta"]?["hasMore"]?.bool == true {
      draft.miss("the events of later pages", remedy: "export all pages of the log into one file")
    }
    pass.finish(draft, at: answer)
  }

  private static func add(_ event: JSONValue, _ draft: inout InteractionDraft) {
    guard let text = text(of: event["content"]) else { return }
    let time = PlatformTime(event["created_at", "received"])
    draft.setStart(time, field: event["created_at"] == nil ? "received" : "created_at")
    var record = TurnRecord(interaction: "", text: text, at: time?.timestamp)
    record.id = event["id"]?.label
    let author = event["author"]
    let id =
      author?["zen:support:user_id"]?.label ?? author?["user_id", "userId", "id"]?.label
    let name = author?["display_name", "displayName", "name"]?.label
    let role = isPublic(event) ? role(author) : .note
    if role == .customer { draft.facts.customer = draft.facts.customer ?? id }
    if role == .agent { draft.facts.agent = draft.facts.agent ?? id ?? name }
    let isMessage = event["type"]?.label?.hasPrefix("Messaging") ?? true
    draft.facts.channel = draft.facts.channel ?? (isMessage ? "chat" : nil)
    draft.setSpeaker(&record, role, name: name ?? id, others: [id], at: event)
    draft.add(record, at: event)
  }

  private static func isPublic(_ event: JSONValue) -> Bool {
    let flag =
      event["public"] ?? event["metadata"]?["public", "is_public"] ?? event["content"]?["public"]
    return flag?.bool ?? true
  }

  private static func role(_ author: JSONValue?) -> Role? {
    let word = author?["type"]?.label?.lowercased()
    switch word {
    case "user", "end-user", "end_user": return .customer
    case "agent", "admin": return .agent
    case "bot": return .bot
    case "system", "trigger", "automation": return .system
    // The company's side of a messaging conversation; its bots are marked.
    case "business":
      let isBot = author?["subtypes"]?.elements.contains { $0.equals("AI") || $0.equals("BOT") }
      return isBot == true ? .bot : .agent
    default: return nil
    }
  }

  private static func text(of content: JSONValue?) -> String? {
    guard let content else { return nil }
    if let plain = content.string { return plain }
    if let html = (content["html_body", "htmlText"])?.string, !html.isEmpty {
      return HTMLText.plain(html)
    }
    if let text = content["text", "plain_body"]?.string { return text }
    // The body of a comment in the log is HTML.
    return content["body"]?.string.map(HTMLText.plain)
  }
}

/// Reads conversations of Intercom, one or a list.
///
/// The first message stands in `source`, the others in the parts. A part of type `note` is internal, one
/// without a body something that happened. Bodies are HTML, times seconds since 1970.
enum IntercomReader {
  static let signatures = [
    JSONSignature(.intercom, [["conversation_parts"], ["source"]], read: read),
    JSONSignature(.intercom, [["source", "author"], ["source", "body"]], read: read),
    JSONSignature(.intercom, [["conversation_parts"]], read: read),
  ]

  private static func read(_ conversations: [JSONValue], _ pass: inout JSONReadingPass) {
    for conversation in conversations {
      var draft = pass.draft()
      draft.id = conversation["id"]?.label
      takeFacts(of: conversation, &draft)
      if let source = conversation["source", "conversation_message"] {
        add(source, at: conversation["created_at"], field: "created_at", isNote: false, &draft)
      }
      let parts = conversation["conversation_parts"]
      let list = parts?["conversation_parts", "data"] ?? parts
      for part in list?.elements ?? .none {
        let type = part["part_type"]?.label ?? "comment"
        add(
          part, at: part["created_at"], field: "conversation_parts[].created_at",
          isNote: type.contains("note") || type == "assignment", &draft)
      }
      if parts == nil {
        draft.miss(
          "all but the conversation's first message", remedy: "export each conversation whole")
      }
      if let total = parts?["total_count"]?.integer, let count = list?.count, total > count {
        draft.miss("\(total - Int64(count)) of the conversation's parts")
      }
      pass.finish(
        draft, at: conversation,
        otherwise: list == nil
          ? "its parts are not in the file; export each conversation whole" : nil)
    }
  }

  private static func takeFacts(of conversation: JSONValue, _ draft: inout InteractionDraft) {
    let contacts = conversation["contacts"]
    let contact = (contacts?["contacts"] ?? contacts)?.elements.first { $0.isObject }
    draft.facts.customer =
      contact?["external_id"]?.label ?? contact?["id"]?.label
      ?? conversation["user"]?["id"]?.label
    draft.facts.agent =
      conversation["admin_assignee_id"]?.label ?? conversation["assignee"]?["id"]?.label
    draft.facts.channel = channel(conversation["source"]?["type"]?.label)
    draft.facts.queue = conversation["team_assignee_id"]?.label
    let tags = conversation["tags"]
    draft.source.categories =
      (tags?["tags"] ?? tags)?.elements.compactMap { $0["name"]?.label } ?? []
    draft.source.disposition = conversation["state"]?.label
  }

  private static func add(
    _ part: JSONValue, at time: JSONValue?, field: String, isNote: Bool,
    _ draft: inout InteractionDraft
  ) {
    let moment = PlatformTime(time)
    guard let body = part["body"]?.string else { return }
    let text = HTMLText.plain(body)
    guard !text.isEmpty else { return }
    draft.setStart(moment, field: field)
    var record = TurnRecord(interaction: "", text: text, at: moment?.timestamp)
    record.id = part["id"]?.label
    let author = part["author"]
    let id = author?["id"]?.label
    if author?["type"]?.equals("admin") == true { draft.facts.agent = draft.facts.agent ?? id }
    draft.setSpeaker(
      &record, isNote ? .note : role(author?["type"]?.label),
      name: author?["name"]?.label ?? id, others: [id, author?["email"]?.label], at: part)
    draft.add(record, at: part)
  }

  private static func role(_ word: String?) -> Role? {
    switch word?.lowercased() {
    case "user", "lead", "contact", "visitor": .customer
    case "admin", "teammate": .agent
    case "bot", "fin": .bot
    case "team": .system
    default: nil
    }
  }

  private static func channel(_ word: String?) -> String? {
    switch word?.lowercased() {
    case "conversation", "push", "custom_bot", "in_app": "chat"
    case "email": "email"
    case "facebook", "twitter", "instagram": "social"
    case "whatsapp": "message/whatsapp"
    case "sms": "message/sms"
    case "phone_call", "phone", "phone_switch": "voice"
    default: nil
    }
  }
}

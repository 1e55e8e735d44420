/// Reads ticket comments of Zendesk.
///
/// A comment names its author by a number; who that is, a side-load of users tells, or the ticket's requester.
/// A comment that is not `public` is an internal note, and never said to the customer.
enum ZendeskReader {
  static let signatures = [
    JSONSignature(
      .zendeskComments, [["comments", "[]", "author_id"], ["comments", "[]", "body"]],
      read: readTickets),
    JSONSignature(
      .zendeskComments, [["author_id"], ["body"], ["public"]], gathers: true, read: readComments),
    JSONSignature(
      .zendeskComments, [["audits", "[]", "events"], ["audits", "[]", "author_id"]],
      read: readAudits),
  ]

  private static func readTickets(_ answers: [JSONValue], _ pass: inout JSONReadingPass) {
    for answer in answers {
      let comments = answer["comments"]?.elements.map(\.self) ?? []
      read(comments, in: answer, &pass)
    }
  }

  private static func readComments(_ comments: [JSONValue], _ pass: inout JSONReadingPass) {
    guard let first = comments.first else { return }
    read(comments, in: first, &pass)
  }

  private static func readAudits(_ answers: [JSONValue], _ pass: inout JSONReadingPass) {
    for answer in answers {
      let comments = (answer["audits"]?.elements ?? .none).flatMap { audit in
        audit["events"]?.elements.filter { $0["type"]?.equals("Comment") == true } ?? []
      }
      read(comments, in: answer, &pass)
    }
  }

  private static func read(
    _ comments: [JSONValue], in answer: JSONValue, _ pass: inout JSONReadingPass
  ) {
    var draft = pass.draft()
    let users = ZendeskUsers(answer)
    draft.id = users.ticket
    draft.facts.customer = users.requester
    draft.facts.agent = users.assignee
    draft.source.categories = users.tags
    draft.source.disposition = users.status
    for comment in comments { add(comment, users, &draft) }
    if answer["users"] == nil, answer["ticket"] == nil {
      draft.miss("the users of the ticket", remedy: "export the comments with `include=users`")
    }
    if answer["meta"]?["has_more"]?.bool == true || answer["next_page"]?.string != nil {
      draft.miss(
        "the comments of later pages", remedy: "export the ticket with all of its comments")
    }
    pass.finish(draft, at: answer)
  }

  private static func add(
    _ comment: JSONValue, _ users: ZendeskUsers, _ draft: inout InteractionDraft
  ) {
    guard let text = text(of: comment) else { return }
    let via = comment["via"]?["channel"]?.label
    draft.facts.channel = draft.facts.channel ?? channel(via ?? users.via)
    let time = PlatformTime(comment["created_at"])
    draft.setStart(time, field: "comments[].created_at")
    var record = TurnRecord(interaction: "", text: text, at: time?.timestamp)
    record.id = comment["id"]?.label
    let author = comment["author_id"]?.label
    let user = author.flatMap(users.user)
    let role: Role? =
      comment["public"]?.bool == false
      ? .note : comment["type"]?.equals("VoiceComment") == true ? .system : user?.role
    if role == .agent { draft.facts.agent = draft.facts.agent ?? author }
    draft.setSpeaker(&record, role, name: user?.name ?? author, others: [author], at: comment)
    draft.add(record, at: comment)
  }

  /// What a comment says: as plain text where the platform made one, else from its HTML.
  private static func text(of comment: JSONValue) -> String? {
    if let plain = comment["plain_body"]?.string, !plain.trimmed.isEmpty {
      return plain.utf8.contains(UInt8(ascii: "&")) ? HTMLText.references(in: plain) : plain
    }
    if let html = comment["html_body"]?.string, !html.trimmed.isEmpty {
      return HTMLText.plain(html)
    }
    return comment["body"]?.string
  }

  /// The channel that a word of the platform stands for.
  static func channel(_ word: String?) -> String? {
    switch word?.lowercased() {
    case "email", "mail": "email"
    case "chat", "native_messaging", "messaging", "web_messaging": "chat"
    case "voice", "phone", "voicemail": "voice"
    case "sms": "message/sms"
    case "whatsapp": "message/whatsapp"
    case "twitter", "facebook", "instagram", "instagram_dm", "facebook_messenger": "social"
    default: nil
    }
  }
}

/// The users of a ticket: side-loaded, or told by what the ticket says of them.
private struct ZendeskUsers {
  struct User {
    let role: Role?
    let name: String?
  }

  private var users: [String: User] = [:]
  private(set) var ticket: String?
  private(set) var requester: String?
  private(set) var assignee: String?
  private(set) var tags: [String] = []
  private(set) var status: String?
  private(set) var via: String?

  init(_ answer: JSONValue) {
    let list = answer["tickets"]?.elements.first { _ in true }
    let ticket = answer["ticket"] ?? list ?? answer
    self.ticket =
      (ticket["requester_id"] == nil ? nil : ticket["id"]?.label) ?? answer["ticket_id"]?.label
    requester = ticket["requester_id"]?.label
    assignee = ticket["assignee_id"]?.label
    tags = ticket["tags"]?.elements.compactMap(\.label) ?? []
    status = ticket["status"]?.label
    via = ticket["via"]?["channel"]?.label
    for user in answer["users"]?.elements ?? .none {
      guard let id = user["id"]?.label else { continue }
      users[id] = User(role: Self.role(user["role"]?.label), name: user["name"]?.label)
    }
  }

  func user(_ id: String) -> User? {
    if let user = users[id], user.role != nil { return user }
    let name = users[id]?.name
    // The platform itself writes under this number.
    if id == "-1" { return User(role: .system, name: name) }
    if id == requester { return User(role: .customer, name: name) }
    if id == assignee { return User(role: .agent, name: name) }
    return users[id]
  }

  private static func role(_ word: String?) -> Role? {
    switch word {
    case "end-user": .customer
    case "agent", "admin": .agent
    default: nil
    }
  }
}

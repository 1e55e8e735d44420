/// Reads chats and e-mails of Amazon Connect, with what Contact Lens adds to them and without.
///
/// Roles stand on the item, and times are absolute. Announcements of the system are no agent's words, and
/// events have none at all; the one that ends the chat may have no role.
enum ContactLensChatReader {
  static let signatures = [
    signature(.contactLensChat, ["ConversationCharacteristics"]),
    signature(.contactLensChat, ["Categories"]),
    signature(.contactLensChat, ["ChatTranscriptVersion"]),
    JSONSignature(.connectChat, [time], read: read),
  ]

  private static let time: JSONKeyPath = ["Transcript", "[]", "AbsoluteTime"]

  private static func signature(_ format: TranscriptFormat, _ key: JSONKeyPath) -> JSONSignature {
    JSONSignature(format, [time, key], read: read)
  }

  private static func read(_ contacts: [JSONValue], _ pass: inout JSONReadingPass) {
    for contact in contacts {
      var draft = pass.draft()
      draft.takeConnectFacts(contact)
      draft.id = draft.id ?? contact["InitialContactId"]?.label
      let channel = contact["Channel"]?.label?.lowercased() ?? ""
      draft.facts.channel = ["voice", "email", "chat"].contains(channel) ? channel : "chat"
      let participants = ConnectParticipants(contact["Participants"])
      for item in contact["Transcript"]?.elements ?? .none {
        add(item, participants, &draft)
      }
      pass.finish(draft, at: contact)
    }
  }

  private static func add(
    _ item: JSONValue, _ participants: ConnectParticipants, _ draft: inout InteractionDraft
  ) {
    let time = PlatformTime(item["AbsoluteTime"])
    draft.setStart(time, field: "Transcript[].AbsoluteTime")
    let type = item["ContentType"]?.label ?? ""
    var record = TurnRecord(interaction: "", at: time?.timestamp)
    record.id = item["Id"]?.label
    let role = participants.role(of: item)
    if role == .agent { draft.facts.agent = draft.facts.agent ?? item["DisplayName"]?.label }
    if let content = item["Content"]?.string, item["Type"]?.equals("EVENT") != true {
      record.text = type.lowercased().hasPrefix("text/html") ? HTMLText.plain(content) : content
      draft.setSpeaker(
        &record, role, name: item["DisplayName"]?.label,
        others: [item["ParticipantId"]?.label], at: item)
    } else if let event = event(type) {
      record.event = event
    } else {
      return
    }
    draft.add(record, at: item)
  }

  /// What an event of the platform means for an interaction.
  private static func event(_ type: String) -> TurnRecord.Event? {
    if type.hasSuffix("event.chat.ended") { return .end }
    return type.hasSuffix("event.transfer.succeeded") ? .transfer : nil
  }
}

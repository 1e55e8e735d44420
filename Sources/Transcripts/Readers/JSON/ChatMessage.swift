/// One message of a list, whoever wrote the list.
struct ChatMessage {
  private let value: JSONValue

  init(_ value: JSONValue) {
    self.value = value
  }

  /// Adds the message; whether it has an end, so that it was spoken.
  mutating func add(to draft: inout InteractionDraft) -> Bool {
    guard let text, !text.trimmed.isEmpty else { return false }
    var record = TurnRecord(interaction: "", text: text)
    record.id = value["id", "identifier", "message_id", "client_msg_id"]?.label
    setTime(of: &record, &draft)
    let speaker = speaker
    let role: Role? =
      value["internal", "is_internal", "private"]?.bool == true
        || value["public"]?.bool == false ? .note : speaker.role
    draft.setSpeaker(&record, role, name: speaker.name, others: speaker.labels, at: value)
    draft.add(record, at: value)
    return record.duration != nil
  }

  private var text: String? {
    let body = value[
      "content", "text", "message", "body", "utterance", "transcript", "messageText", "msg"]
    guard let body else { return nil }
    if let string = body.string { return isSlack ? Self.slackText(string) : string }
    if let inner = body["text", "body", "content", "value"]?.string { return inner }
    // Content in parts: `[{"type": "text", "text": …}]`.
    let parts = body.elements.compactMap { $0.string ?? $0["text"]?.string }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  private var isSlack: Bool { value["ts"] != nil }

  /// `<@U123>` and `<https://…|label>` as they are shown, and the three references that Slack writes.
  private static func slackText(_ text: String) -> String {
    var shown = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      shown += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      shown += inside.split(separator: "|").last.map(String.init) ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return HTMLText.references(in: shown + rest)
  }

  private var speaker: (role: Role?, name: String?, labels: [String?]) {
    let word = value["role", "speaker", "from", "author", "sender", "participant", "speaker_label"]
    let profile = value["user_profile"]?["real_name", "display_name", "name"]?.label
    var labels: [String?] = [value["user", "user_id", "username"]?.label]
    var name = value["name", "display_name", "speaker_name", "username"]?.label ?? profile
    var role: Role?
    if let word, word.isObject {
      let inner = word["role", "type", "participantRole"]?.label
      name = name ?? word["name", "display_name", "displayName"]?.label
      labels.append(word["id", "subject", "userId"]?.label)
      labels.append(inner)
      role = inner.flatMap { Self.role($0) }
    } else if let label = word?.label {
      role = value["role"] != nil ? Self.role(label) : nil
      if role == nil { name = name ?? label }
      labels.append(label)
    }
    let own = labels.lazy.compactMap { $0 }.first
    if value["bot_id"] != nil { role = .bot }
    if isSlack, let subtype = value["subtype"]?.label { role = Self.role(subtype: subtype) ?? role }
    // An id or the word of a role is no name; it names only somebody of whom nothing else is known.
    return (role, name ?? (role == nil ? own : nil), labels)
  }

  /// Messages of Slack with most subtypes tell of somebody who joined, left, renamed.
  private static func role(subtype: String) -> Role? {
    switch subtype {
    case "bot_message": .bot
    case "thread_broadcast", "file_share", "me_message", "file_comment": nil
    default: .system
    }
  }

  /// The role that a word of `role` stands for.
  private static func role(_ word: String) -> Role? {
    switch word.lowercased() {
    case "assistant", "ai", "model", "chatbot", "bot", "automated_agent": .bot
    case "user", "human", "enduser", "end-user", "end_user", "contact", "prospect": .customer
    case "system", "developer", "tool", "function": .system
    case "human_agent", "admin", "staff", "support": .agent
    default: Role(word: word)
    }
  }

  private func setTime(of record: inout TurnRecord, _ draft: inout InteractionDraft) {
    let begins = first(of: Self.begins)
    let ends = first(of: ["end", "end_time", "endTime", "end_ms", "endMs"])?.value
    let moment = first(of: Self.moments)
    for (key, value) in [moment, begins].compactMap({ $0 }) {
      guard let time = PlatformTime(value) else { continue }
      draft.setStart(time, field: String(describing: key))
      record.at = time.timestamp
      if let end = PlatformTime(ends)?.timestamp, end >= time.timestamp {
        record.duration = end.milliseconds - time.timestamp.milliseconds
      }
      return
    }
    if let (key, value) = begins {
      let unit: MeasuredTime.Unit =
        String(describing: key).lowercased().hasSuffix("ms") ? .milliseconds : .seconds
      record.setSpan(
        (value as JSONValue?).milliseconds(in: unit), ends.milliseconds(in: unit))
    } else {
      record.offset = (moment?.value).milliseconds(in: .seconds)
    }
  }

  private func first(of keys: [StaticString]) -> (key: StaticString, value: JSONValue)? {
    for key in keys {
      if let value = value[key] { return (key, value) }
    }
    return nil
  }

  /// Keys that count from the start.
  private static let begins: [StaticString] = [
    "start", "start_time", "startTime", "offset", "begin", "start_ms", "startMs",
  ]

  /// Keys that name a moment.
  private static let moments: [StaticString] = [
    "at", "timestamp", "time", "created_at", "createdAt", "date", "ts", "sent_at", "datetime",
    "clientTimestamp", "serverReceivedTimestamp",
  ]
}

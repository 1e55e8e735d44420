/// What a column of separated text may hold; the names are those that `--map` takes.
enum ColumnUse: String, CaseIterable {
  case interaction
  case text
  case speaker
  case role
  case inbound
  case at
  case until
  case offset
  case duration
  case id
  case replyTo = "reply_to"
  case customer
  case agent
  case channel
  case queue
  case language
  case timezone
  case region
  case disposition

  /// What people call it in a note.
  var title: String {
    switch self {
    case .interaction: "the interaction"
    case .text: "the text"
    case .speaker: "the speaker"
    case .role: "the role"
    case .inbound: "who wrote it (inbound is the customer)"
    case .at: "the time"
    case .until: "the end"
    case .offset: "the offset in seconds"
    case .duration: "the duration in seconds"
    case .id: "the message's id"
    case .replyTo: "what it answers"
    default: "the \(rawValue)"
    }
  }

  /// The headings under which platforms keep it, in small letters without signs, the surest first.
  var headings: [String] {
    switch self {
    case .interaction:
      [
        "interaction", "interactionid", "conversationid", "conversation", "convid", "convoid",
        "chatid", "callid", "ticketid", "sessionid", "threadid", "contactid", "caseid",
        "dialogueid", "dialogid", "transcriptid", "casenumber", "ticket", "session", "thread",
        "dialogue", "dialog", "chat", "call",
      ]
    case .text:
      [
        "text", "body", "message", "content", "utterance", "messagetext", "messagebody",
        "plainbody", "transcript", "msg", "comment", "sentence", "snippet", "turn",
      ]
    case .speaker:
      [
        "speaker", "speakername", "name", "displayname", "author", "authorname", "sender",
        "sendername", "from", "fromname", "participant", "username", "authorid", "senderid",
        "speakerid", "user", "who",
      ]
    case .role:
      [
        "role", "speakerrole", "participantrole", "sendertype", "authortype", "senderrole",
        "authorrole", "speakertype", "participanttype", "actortype", "actor", "party",
        "usertype", "direction",
      ]
    case .inbound: ["inbound", "isinbound", "incoming", "iscustomer"]
    case .at:
      [
        "at", "timestamp", "createdat", "sentat", "datetime", "time", "date", "created",
        "messagetime", "starttime", "sendtime", "sent", "ts",
      ]
    case .until: ["until", "endtime", "endedat", "end"]
    case .offset: ["offset", "offsetseconds", "startseconds", "startsec", "elapsed", "start"]
    case .duration: ["duration", "durationseconds", "durationsec"]
    case .id: ["messageid", "turnid", "tweetid", "utteranceid", "commentid", "id"]
    case .replyTo: ["replyto", "inreplyto", "inresponsetotweetid"]
    case .customer: ["customer", "customerid", "requesterid", "clientid"]
    case .agent: ["agent", "agentid", "agentname", "assignee"]
    case .channel: ["channel", "medium"]
    case .queue: ["queue", "skill", "department"]
    case .language: ["language", "lang", "locale"]
    case .timezone: ["timezone", "tz"]
    case .region: ["region", "country"]
    case .disposition: ["disposition", "wrapup", "wrapupcode", "resolution"]
    }
  }

  /// What `--map` calls it, other names included.
  init?(told word: String) {
    switch word.lowercased() {
    case "conversation", "conversation_id": self = .interaction
    case "time", "timestamp": self = .at
    case let word: self.init(rawValue: word)
    }
  }

  /// A heading as it is compared.
  static func folded(_ heading: String) -> String {
    String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

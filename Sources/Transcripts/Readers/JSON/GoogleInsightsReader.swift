/// Reads conversations of Google's Conversational Insights: the files that go in, and what its interface gives.
///
/// Times are microseconds, from 1970 or from the start: their size tells which. A `user_id` numbers the
/// speakers of one file and is no customer's id.
enum GoogleInsightsReader {
  static let signatures = [
    JSONSignature(
      .googleInsights, [["entries", "[]", "role"], ["entries", "[]", "text"]], read: readEntries),
    JSONSignature(
      .googleInsights, [["entries", "[]", "start_timestamp_usec"]], read: readEntries),
    JSONSignature(
      .googleInsights, [["transcript", "transcriptSegments"]], read: readResources),
  ]

  private static func readEntries(_ conversations: [JSONValue], _ pass: inout JSONReadingPass) {
    for conversation in conversations {
      var draft = pass.draft()
      let information = conversation["conversation_info", "conversationInfo"]
      draft.source.categories =
        information?["categories"]?.elements.compactMap { $0["display_name", "displayName"]?.label }
        ?? []
      for entry in conversation["entries"]?.elements ?? .none {
        guard let text = entry["text"]?.string else { continue }
        var record = TurnRecord(interaction: "", text: text)
        let field = entry["start_timestamp_usec", "startTimestampUsec"]
        if let number = field?.number, let time = MeasuredTime(number, in: .microseconds) {
          switch time {
          case .offset(let offset): record.offset = offset
          case .instant(let moment):
            record.at = Timestamp(milliseconds: moment)
            draft.setStart(PlatformTime(field), field: "entries[].start_timestamp_usec")
          }
        }
        let user = entry["user_id", "userId"]?.label
        draft.setSpeaker(
          &record, role(entry["role"]?.label), name: nil,
          others: [user.map { "speaker \($0)" }, user],
          at: entry)
        draft.add(record, at: entry)
      }
      pass.finish(draft, at: conversation)
    }
  }

  private static func readResources(_ conversations: [JSONValue], _ pass: inout JSONReadingPass) {
    for conversation in conversations {
      var draft = pass.draft()
      draft.id = conversation["name"]?.label?.split(separator: "/").last.map(String.init)
      draft.facts.language = conversation["languageCode"]?.label
      draft.facts.agent = conversation["agentId"]?.label
      switch conversation["medium"]?.label {
      case "PHONE_CALL": draft.facts.channel = "voice"
      case "CHAT": draft.facts.channel = "chat"
      default: break
      }
      draft.joinsSegments = draft.facts.channel == "voice"
      draft.setStart(PlatformTime(conversation["startTime"]), field: "startTime")
      for segment in conversation["transcript"]?["transcriptSegments"]?.elements ?? .none {
        guard let text = segment["text"]?.string else { continue }
        var record = TurnRecord(interaction: "", text: text)
        record.at = PlatformTime(segment["messageTime"])?.timestamp
        let participant = segment["segmentParticipant"]
        draft.setSpeaker(
          &record, role(participant?["role"]?.label), name: nil,
          others: [
            participant?["userId"]?.label, segment["channelTag"]?.label.map { "channel \($0)" },
          ], at: segment)
        draft.add(record, at: segment)
      }
      pass.finish(draft, at: conversation)
    }
  }

  private static func role(_ word: String?) -> Role? {
    switch word?.uppercased() {
    case "CUSTOMER", "END_USER": .customer
    case "AGENT", "HUMAN_AGENT": .agent
    case "AUTOMATED_AGENT": .bot
    default: nil
    }
  }
}

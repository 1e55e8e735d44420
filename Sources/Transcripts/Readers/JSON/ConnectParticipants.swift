/// Who takes part in a contact of Amazon Connect, and what its words for roles mean.
///
/// A turn names its participant by an id, and the list of participants the role of each. Published files
/// also write the role itself where the id should be, so both are read.
struct ConnectParticipants {
  private var roles: [String: String] = [:]

  init(_ list: JSONValue?) {
    for participant in list?.elements ?? JSONElements.none {
      guard let id = participant["ParticipantId"]?.label,
        let role = participant["ParticipantRole"]?.label
      else { continue }
      roles[id] = role
    }
  }

  /// The role of who says a turn; `nil` where nothing tells.
  func role(of turn: JSONValue) -> Role? {
    if let word = turn["ParticipantRole"]?.label, let role = Self.role(word) { return role }
    guard let id = turn["ParticipantId"]?.label else { return nil }
    return Self.role(roles[id] ?? id)
  }

  /// The role that a word of the platform stands for.
  static func role(_ word: String) -> Role? {
    switch word.uppercased() {
    case "CUSTOMER": .customer
    case "AGENT": .agent
    case "SUPERVISOR": .supervisor
    case "SYSTEM": .system
    case "CUSTOM_BOT", "BOT": .bot
    default: nil
    }
  }
}

extension JSONElements {
  /// No elements, for a list that is not there.
  static var none: JSONElements { JSONElements(JSONDocument.empty, 0, 0) }
}

extension InteractionDraft {
  /// Takes what Contact Lens and Call Analytics tell of a contact beside what was said.
  mutating func takeConnectFacts(_ contact: JSONValue) {
    id = contact["CustomerMetadata"]?["ContactId"]?.label ?? contact["ContactId"]?.label
    facts.language = contact["LanguageCode"]?.label
    source.categories =
      contact["Categories"]?["MatchedCategories"]?.elements.compactMap(\.label) ?? []
    let characteristics = contact["ConversationCharacteristics"]
    source.interruptions = characteristics?["Interruptions"]?["TotalCount"]?.integer.map {
      Int(clamping: $0)
    }
    addFileName(
      contact["CustomerMetadata"]?["InputS3Uri"], field: "CustomerMetadata.InputS3Uri")
    addFileName(contact["Media"]?["MediaFileUri"], field: "Media.MediaFileUri")
    addFileName(contact["JobName"], field: "JobName")
  }

  /// Adds a segment of a call of Contact Lens or Call Analytics.
  mutating func addConnectSegment(
    _ turn: JSONValue, _ participants: ConnectParticipants, content: String?
  ) {
    guard let content else { return }
    var record = TurnRecord(interaction: "", text: content)
    record.id = turn["Id"]?.label
    setSpeaker(
      &record, participants.role(of: turn), name: turn["DisplayName"]?.label,
      others: [turn["ParticipantId"]?.label, turn["ParticipantRole"]?.label], at: turn)
    record.setSpan(
      turn["BeginOffsetMillis"]?.integer, turn["EndOffsetMillis"]?.integer)
    record.align(
      (turn["Items"]?.elements ?? .none).lazy.compactMap { item in
        guard let word = item["Content"]?.string, let begins = item["BeginOffsetMillis"]?.integer,
          let ends = item["EndOffsetMillis"]?.integer, item["Type"]?.equals("punctuation") != true
        else { return nil }
        return (word, begins, ends)
      })
    add(record, at: turn)
  }
}

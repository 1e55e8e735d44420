/// Reads what Amazon Connect Contact Lens leaves of a call, and Transcribe Call Analytics of a recording.
///
/// Both have one shape. Roles stand on the turn or are joined from the participants; no field tells when the
/// call began, only the name of the recording or of the file.
enum ContactLensVoiceReader {
  static let signatures = [
    JSONSignature(
      .contactLensVoice,
      [["Transcript", "[]", "ParticipantId"], ["Transcript", "[]", "BeginOffsetMillis"]],
      read: read),
    JSONSignature(
      .transcribeCallAnalytics,
      [["Transcript", "[]", "ParticipantRole"], ["Transcript", "[]", "BeginOffsetMillis"]],
      read: read),
  ]

  private static func read(_ contacts: [JSONValue], _ pass: inout JSONReadingPass) {
    for contact in contacts {
      var draft = pass.draft()
      draft.joinsSegments = true
      draft.takeConnectFacts(contact)
      draft.facts.channel = "voice"
      let participants = ConnectParticipants(contact["Participants"])
      for turn in contact["Transcript"]?.elements ?? .none {
        draft.addConnectSegment(turn, participants, content: turn["Content"]?.string)
      }
      pass.finish(draft, at: contact)
    }
  }
}

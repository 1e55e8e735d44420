/// The formats of JSON that are known, by their keys.
///
/// A file is taken for the first one of which all keys are there, so what is more particular stands first; the
/// name of the file says nothing.
enum JSONFormats {
  static let all: [JSONSignature] =
    VConReader.signatures
    + ContactLensRealTimeReader.signatures
    + ContactLensChatReader.signatures
    + ContactLensVoiceReader.signatures
    + CallAnalyticsStreamReader.signatures
    + TranscribeReader.signatures
    + GenesysReader.signatures
    + GoogleInsightsReader.signatures
    + ZendeskLogReader.signatures
    + ZendeskReader.signatures
    + IntercomReader.signatures
    + LiveChatReader.signatures
    + TwilioReader.signatures
    + DeepgramReader.signatures
    + AssemblyAIReader.signatures
    + RevAIReader.signatures
    + WhisperReader.signatures
    + ChatMessagesReader.signatures

  /// The signatures of one format.
  static func signatures(of format: TranscriptFormat) -> [JSONSignature] {
    all.filter { $0.format == format }
  }

  /// What the answers of interfaces wrap conversations in: a list under a name, or one object.
  static func unwrapped(_ units: [JSONValue]) -> [JSONValue]? {
    guard let only = units.first, units.count == 1, only.isObject else { return nil }
    let inner = only[
      "conversations", "vcons", "chats", "chats_summary", "contacts", "interactions", "calls",
      "tickets",
      "items", "data", "results", "result", "response", "records", "conversation", "transcript",
      "payload", "body", "detail", "vcon"]
    guard let inner, inner.isObject || inner.isArray else { return nil }
    return inner.isArray ? inner.elements.map(\.self) : [inner]
  }

  /// What is known of files that hold no conversation, though they come from a platform that has some.
  static func hint(for value: JSONValue) -> (what: String, help: String?)? {
    if value.has("operator_results") {
      return (
        "these are operator results of Twilio, without the words of the call",
        "give the answer that lists `sentences` of the same transcript"
      )
    }
    if value.has("requester_id"), value.has("description") {
      return (
        "this is a ticket of Zendesk, without its comments",
        "export the ticket's comments, with `include=users`"
      )
    }
    if value.has("$schema") || value.has("$defs") {
      return ("this is a JSON schema, and no conversation", nil)
    }
    return nil
  }
}

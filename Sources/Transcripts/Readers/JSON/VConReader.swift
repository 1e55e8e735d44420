internal import Diagnostics

/// Reads IETF vCon documents, those that follow the draft and those that are met.
///
/// Words stand in a dialog's text, or in an analysis of type `transcript` in the shape of whoever made it:
/// a list of messages, the body of a speech service, or plain text. Roles stand on the party, in its `meta`,
/// or nowhere. What is signed or encrypted is not opened.
enum VConReader {
  static let signatures = [
    JSONSignature(.vCon, [["signatures"], ["payload"]], read: refuseSigned),
    JSONSignature(.vCon, [["signatures"], ["payloads"]], read: refuseSigned),
    JSONSignature(.vCon, [["ciphertext"]], read: refuseEncrypted),
    JSONSignature(.vCon, [["dialog"], ["parties"]], read: read),
    JSONSignature(.vCon, [["analysis"], ["parties"]], read: read),
    JSONSignature(.vCon, [["vcon"], ["uuid"]], read: read),
    JSONSignature(.vCon, [["vcon"], ["parties"]], read: read),
  ]

  private static func refuseSigned(
    _ values: [JSONValue], _ pass: inout JSONReadingPass
  ) throws(ReadingFailure) {
    guard let first = values.first else { return }
    throw pass.refusal(
      .sealedDocument,
      "the vCon is signed (JWS); its signature is not checked here, so nothing in it is read",
      at: first, help: "verify it and give the vCon in its payload")
  }

  private static func refuseEncrypted(
    _ values: [JSONValue], _ pass: inout JSONReadingPass
  ) throws(ReadingFailure) {
    guard let first = values.first else { return }
    throw pass.refusal(
      .sealedDocument, "the vCon is encrypted (JWE) and can't be read", at: first,
      help: "decrypt it and give the vCon inside")
  }

  private static func read(_ documents: [JSONValue], _ pass: inout JSONReadingPass) {
    for document in documents {
      var reader = VConDocument(document, pass)
      reader.read(&pass)
    }
  }
}

/// One vCon as it is read.
private struct VConDocument {
  let document: JSONValue
  let parties: VConParties
  var draft: InteractionDraft
  private let dialogs: [JSONValue]
  /// The dialogs whose words were read from their own text.
  private var textDialogs: Set<Int> = []

  init(_ document: JSONValue, _ pass: JSONReadingPass) {
    self.document = document
    parties = VConParties(document["parties"])
    dialogs = document["dialog"]?.elements.map(\.self) ?? []
    draft = pass.draft()
  }

  mutating func read(_ pass: inout JSONReadingPass) {
    draft.id = document["uuid"]?.label
    draft.facts.customer = parties.customer
    draft.facts.agent = parties.agent
    for (index, dialog) in dialogs.enumerated() { read(dialog, index, &pass) }
    var isJoined = false
    for analysis in document["analysis"]?.elements ?? .none {
      isJoined = readTranscript(analysis, &pass) || isJoined
    }
    for attachment in document["attachments"]?.elements ?? .none {
      isJoined = readTranscript(attachment, &pass) || isJoined
      draft.source.categories += tags(attachment)
    }
    draft.joinsSegments = isJoined
    let meta = document["meta"]?["disposition"]?.label
    draft.source.disposition =
      dialogs.lazy.compactMap { $0["disposition"]?.label ?? $0["meta"]?["disposition"]?.label }
      .first ?? meta
    pass.finish(draft, at: document, otherwise: silence)
  }

  private var silence: String {
    let hasRecording = dialogs.contains { $0["type"]?.equals("recording") == true }
    return hasRecording
      ? "the vCon has a recording and no transcript of it; transcribe it, and add the transcript as an analysis"
      : "the vCon has no dialog with text and no transcript"
  }

  private mutating func read(_ dialog: JSONValue, _ index: Int, _ pass: inout JSONReadingPass) {
    draft.setStart(PlatformTime(dialog["start"]), field: "dialog[].start")
    let start = PlatformTime(dialog["start"])?.timestamp
    if let start, let seconds = dialog["duration"]?.number, seconds > 0, seconds < 1e7 {
      let end = start.adding(milliseconds: Int64((seconds * 1000).rounded()))
      draft.end = max(draft.end ?? end, end)
    }
    let type = dialog["type"]?.label?.lowercased()
    if type == "recording" || type == "video" {
      draft.facts.channel = draft.facts.channel ?? "voice"
    }
    if type == "transfer" {
      var record = TurnRecord(interaction: "", event: .transfer)
      record.at = start
      return draft.add(record, at: dialog)
    }
    guard type == "text", let body = VConBody.text(of: dialog), let value = dialog["body"] else {
      return
    }
    textDialogs.insert(index)
    let isMail = dialog["message_id"] != nil || parties.areMail
    draft.facts.channel = draft.facts.channel ?? channel(dialog, isMail: isMail)
    let said = isMail ? MailBody.withoutQuoted(body) : body
    if said != body {
      pass.warn(
        .leftOut, "earlier messages quoted below this one were left out: they stand for themselves",
        at: value, severity: .note)
    }
    var record = TurnRecord(interaction: "", text: said)
    record.at = start
    record.id = dialog["message_id", "id"]?.label
    let speaker = parties.speaker(of: dialog)
    draft.setSpeaker(
      &record, speaker?.role, name: speaker?.name, others: speaker?.labels ?? [], at: dialog)
    draft.add(record, at: dialog)
  }

  private func channel(_ dialog: JSONValue, isMail: Bool) -> String {
    let medium = dialog["application", "medium"]?.label?.lowercased() ?? ""
    if medium.contains("whatsapp") { return "message/whatsapp" }
    if medium.contains("sms") { return "message/sms" }
    return isMail ? "email" : "chat"
  }

  private func tags(_ attachment: JSONValue) -> [String] {
    guard attachment["type", "purpose"]?.equals("tags") == true else { return [] }
    return attachment["body"]?.elements.compactMap(\.label) ?? []
  }
}

extension VConDocument {
  /// Reads a transcript in the shape of whoever made it; `false` where it is none.
  private mutating func readTranscript(
    _ analysis: JSONValue, _ pass: inout JSONReadingPass
  ) -> Bool {
    let type = analysis["type", "purpose"]?.label?.lowercased() ?? ""
    guard type.contains("transcript"), let body = analysis["body"] else { return false }
    let covered = dialogIndices(of: analysis)
    // The words of a text dialog are there already.
    if !covered.isEmpty, covered.allSatisfy(textDialogs.contains) { return false }
    let start = covered.compactMap { dialogs.indices.contains($0) ? dialogs[$0] : nil }
      .compactMap { PlatformTime($0["start"])?.timestamp }.first
    guard let entries = VConBody.transcript(body, parties, pass.context) else {
      pass.warn(
        .leftOut, "the body of this transcript is in no shape that is known, and was left out",
        at: body)
      return false
    }
    for entry in entries { add(entry, from: start, at: body) }
    return !entries.isEmpty
  }

  private mutating func add(_ entry: Reading.Entry, from start: Timestamp?, at body: JSONValue) {
    var record = entry.record
    record.facts = nil
    record.source = nil
    record.until = nil
    if let start, let own = draft.start, record.at == nil, let offset = record.offset {
      // A transcript counts from its own dialog, an interaction from its first.
      let shift = start.milliseconds - own.milliseconds
      record.offset = offset + shift
      record.words = record.words.map {
        SpokenWord(
          start: $0.start, end: $0.end, at: $0.at + Double(shift) / 1000,
          until: $0.until + Double(shift) / 1000)
      }
    }
    let party = record.name.flatMap(parties.speaker(named:))
    let role = record.speaker == .unknown ? party?.role : record.speaker
    draft.setSpeaker(
      &record, role, name: record.name ?? party?.name, others: party?.labels ?? [], at: body)
    draft.add(record, at: body)
  }

  private func dialogIndices(of analysis: JSONValue) -> [Int] {
    guard let dialog = analysis["dialog"] else { return [] }
    let values = dialog.isArray ? dialog.elements.map(\.self) : [dialog]
    return values.compactMap { $0.integer.map { Int($0) } }
  }
}

/// The bodies of dialogs and analyses, which hold anything.
enum VConBody {
  /// What a text dialog says; `nil` where it is not in the document.
  static func text(of dialog: JSONValue) -> String? {
    guard let body = dialog["body"] else { return nil }
    let mediaType = dialog["mediatype", "mimetype"]?.label ?? ""
    let type = mediaType.lowercased()
    var text: String
    if let string = body.string {
      text = string
      if dialog["encoding"]?.equals("base64url") == true {
        guard let decoded = Base64URL.text(string) else { return nil }
        text = decoded
      }
    } else if let inner = body["text", "body", "content", "message"]?.string {
      text = inner
    } else {
      return nil
    }
    if type.hasPrefix("multipart/") {
      return MIMEBody.text(of: text, mediaType: mediaType)
    }
    return type.hasPrefix("text/html") ? HTMLText.plain(text) : text
  }

  /// The turns of a transcript's body; `nil` where its shape is not known.
  ///
  /// The parties' names are speakers even where each stands only once.
  static func transcript(
    _ body: JSONValue, _ parties: VConParties, _ context: ReadingContext
  ) -> [Reading.Entry]? {
    var inner = context
    inner.file = nil
    inner.speakers.merge(parties.roles) { told, _ in told }
    guard let text = body.string else {
      return try? JSONDocumentReader(inner).read([body]).entries
    }
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let first = bytes.first { $0 > 0x20 }
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
        let reading = try? JSONDocumentReader(inner).read(bytes, as: nil)
      {
        return reading.entries
      }
      if let reading = try? PlainTextReader(inner).read(bytes) { return reading.entries }
      // Words without any speaker are words all the same.
      guard first != nil else { return nil }
      return [
        Reading.Entry(
          record: TurnRecord(interaction: "", speaker: .unknown, text: text.trimmed), line: 1)
      ]
    }
  }
}

/// Text that is carried as base64url (RFC 4648 §5).
enum Base64URL {
  /// The text; `nil` where it is no base64url or no UTF-8.
  static func text(_ encoded: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.utf8.count * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in encoded.utf8 where byte != UInt8(ascii: "=") && byte > 0x20 {
      guard let value = value(byte) else { return nil }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) + 4
    case UInt8(ascii: "-"), UInt8(ascii: "+"): 62
    case UInt8(ascii: "_"), UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

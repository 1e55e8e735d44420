/// What a file holds, told by its first bytes.
package enum SniffedFormat: Sendable, Equatable {
  /// Turn records, one a line.
  case turnRecords
  /// A format that is read as a whole, and why it was taken for that.
  case whole(TranscriptFormat, reason: String)
  /// A JSON document; which one, its whole tells.
  case jsonDocument
  /// What this program wrote itself; it is never input.
  case ownOutput
  /// Nothing but white space.
  case empty
  /// None of these, and why.
  case unknown(reason: String)
}

/// Tells formats by what a file holds, never by its name.
package enum FormatSniffer {
  /// Tells the format from the first bytes of a file; 64 KiB are plenty.
  package static func sniff(_ head: UnsafeBufferPointer<UInt8>) -> SniffedFormat {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      return .unknown(reason: "the text is UTF-16; save it as UTF-8")
    }
    let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? UnsafeBufferPointer(rebasing: head[3...]) : head
    guard var scanner = JSONScanner(text), let first = scanner.peek() else { return .empty }
    if first == UInt8(ascii: "{") {
      if OwnOutput.begins(text) { return .ownOutput }
      if isTurnRecord(firstLine(of: text, from: scanner.offset)) { return .turnRecords }
    }
    if text.prefix(4096).contains(0) {
      return .unknown(reason: "the file is binary; text is read as UTF-8")
    }
    if first == UInt8(ascii: "{") || isArray(scanner) {
      return .jsonDocument
    }
    if hasSpeakerLine(text) {
      return .whole(.plainText, reason: "a line begins with a speaker and a colon")
    }
    return .unknown(reason: "no line names a speaker, as in `Agent: …`")
  }

  private static func firstLine(of text: Bytes, from start: Int) -> Bytes {
    let end = text.offset(of: UInt8(ascii: "\n"), from: start) ?? text.count
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// Whether a line begins as a turn record does; it may be cut, or broken further on.
  ///
  /// `text` alone is not enough where lists or objects stand beside it that no turn record has:
  /// whole transcripts of several speech services are such an object.
  private static func isTurnRecord(_ line: Bytes) -> Bool {
    guard var scanner = JSONScanner(line), scanner.accept(UInt8(ascii: "{")) else { return false }
    var hasText = false
    var hasForeignList = false
    while let name = try? scanner.key(), let kind = try? scanner.kind() {
      let key = TurnRecordKey(name.bytes)
      switch key {
      case .interaction, .speaker, .event: return true
      case .text: hasText = hasText || kind == .string
      case nil: hasForeignList = hasForeignList || kind == .array || kind == .object
      default: break
      }
      guard (try? scanner.skipValue()) != nil, (try? scanner.nextMember()) == true else { break }
    }
    return hasText && !hasForeignList
  }

  /// Whether a bracket opens a list rather than the time of a turn.
  private static func isArray(_ start: JSONScanner) -> Bool {
    var scanner = start
    guard scanner.accept(UInt8(ascii: "[")) else { return false }
    return (try? scanner.skipValue()) != nil
      ? scanner.peek() == UInt8(ascii: ",") || scanner.peek() == UInt8(ascii: "]")
      : scanner.peek() == nil
  }

  private static func hasSpeakerLine(_ text: Bytes) -> Bool {
    var splitter = LineSplitter()
    var found = false
    let read = { (line: LineSplitter.Line) in
      found = found || SpeakerLine(String(decoding: line.bytes, as: UTF8.self)) != nil
    }
    splitter.push(text, read)
    splitter.finish(read)
    return found
  }
}

/// How this program's own output is known: its first key is `schema`.
enum OwnOutput {
  /// Whether a file, or its first record, begins as our output does.
  static func begins(_ text: Bytes) -> Bool {
    guard var scanner = JSONScanner(text), scanner.accept(UInt8(ascii: "{")),
      let name = try? scanner.key(), name.bytes.equals("schema"),
      scanner.peek() == UInt8(ascii: "\""), let schema = try? scanner.string()
    else { return false }
    return schema.bytes.starts(with: "aftercare.")
  }
}

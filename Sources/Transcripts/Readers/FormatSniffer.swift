/// What a file holds, told by its first bytes.
package enum SniffedFormat: Sendable, Equatable {
  /// Turn records, one a line.
  case turnRecords
  /// A format that is read as a whole, and why it was taken for that.
  case whole(TranscriptFormat, reason: String)
  /// Rows of messages, which are read in chunks: which format, what stands between fields, and why.
  case separated(TranscriptFormat, separator: UInt8, reason: String)
  /// A JSON document; which one, its whole tells.
  case jsonDocument
  /// What this program wrote itself; it is never input.
  case ownOutput
  /// Nothing but white space.
  case empty
  /// Text in another encoding than UTF-8, by its byte order mark; it must be converted before it can be told.
  case encoded(TextEncoding)
  /// None of these: why, and what it is nearest to.
  case unknown(reason: String, nearest: String?)
}

/// Tells formats by what a file holds, never by its name.
package enum FormatSniffer {
  /// Tells the format from the first bytes of a file; 64 KiB are plenty.
  ///
  /// - Parameter columns: the columns that the user told, which make a table of what is none by itself.
  package static func sniff(
    _ head: UnsafeBufferPointer<UInt8>, columns: [String: String] = [:]
  ) -> SniffedFormat {
    if let encoding = TextEncoding(mark: head) { return .encoded(encoding) }
    let hasMark = head.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? UnsafeBufferPointer(rebasing: head[3...]) : head
    guard var scanner = JSONScanner(text), let first = scanner.peek() else { return .empty }
    if first == UInt8(ascii: "{") {
      if OwnOutput.begins(text) { return .ownOutput }
      if isTurnRecord(firstLine(of: text, from: scanner.offset)) { return .turnRecords }
    }
    if text.prefix(4096).contains(0) {
      return .unknown(reason: "the file is binary; text is read as UTF-8", nearest: nil)
    }
    if first == UInt8(ascii: "{") || isArray(scanner) { return .jsonDocument }
    if first == UInt8(ascii: "\""), isFragment(scanner) { return .jsonDocument }
    return sniffText(text, columns)
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
    var hasSpeaker = false
    var isForeign = false
    var isWhole = false
    while let name = try? scanner.key(), let kind = try? scanner.kind() {
      let key = TurnRecordKey(name.bytes)
      let isNested = kind == .array || kind == .object
      switch key {
      case .interaction, .event:
        if !isNested { return true }
        isForeign = true
      case .speaker:
        hasSpeaker = !isNested
        isForeign = isForeign || isNested
      case .text: hasText = hasText || kind == .string
      case .words: isForeign = isForeign || holdsObjects(scanner)
      case nil: isForeign = isForeign || isNested || isTextElsewhere(name.bytes)
      default: break
      }
      guard (try? scanner.skipValue()) != nil, let goesOn = try? scanner.nextMember() else { break }
      isWhole = !goesOn
      if isWhole { break }
    }
    if hasSpeaker { return hasText || !isForeign }
    // A document that is printed over many lines begins with a line that is not whole.
    return hasText && !isForeign && isWhole
  }

  /// Whether a list of words is that of a speech service, which has objects where turn records have lists.
  private static func holdsObjects(_ start: JSONScanner) -> Bool {
    var scanner = start
    guard scanner.accept(UInt8(ascii: "[")) else { return true }
    return scanner.peek() == UInt8(ascii: "{")
  }

  /// Whether a key is what others call the text of a message.
  private static func isTextElsewhere(_ key: Bytes) -> Bool {
    key.equals("message") || key.equals("content") || key.equals("body")
      || key.equals("utterance") || key.equals("transcript")
  }

  /// Whether a quote opens a key rather than a sentence: a piece that was cut out of a JSON document.
  private static func isFragment(_ start: JSONScanner) -> Bool {
    var scanner = start
    return (try? scanner.key()) != nil && (try? scanner.kind()) != nil
  }

  /// Whether a bracket opens a list rather than the time of a turn.
  private static func isArray(_ start: JSONScanner) -> Bool {
    var scanner = start
    guard scanner.accept(UInt8(ascii: "[")) else { return false }
    return (try? scanner.skipValue()) != nil
      ? scanner.peek() == UInt8(ascii: ",") || scanner.peek() == UInt8(ascii: "]")
      : scanner.peek() == nil
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

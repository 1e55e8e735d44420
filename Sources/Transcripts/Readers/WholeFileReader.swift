package import Diagnostics

/// Reads a file that must be seen as a whole, by the reader of its format.
package enum WholeFileReader {
  /// Reads a file in a format that is known, or as the JSON document that it turns out to be.
  ///
  /// Text in another encoding than UTF-8 is converted first, and that is told.
  ///
  /// - Parameters:
  ///   - format: what `--from` names, or what `FormatSniffer` told; `nil` for a JSON document whose format
  ///     only its keys tell.
  ///   - reason: why the format was chosen.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat?, reason: String,
    _ context: ReadingContext
  ) throws(ReadingFailure) -> Reading {
    guard let encoding = TextEncoding(mark: bytes) ?? TextEncoding(unmarked: bytes) else {
      return try readUTF8(bytes, as: format, reason: reason, context)
    }
    var reading = try encoding.decoded(bytes).withUnsafeBufferPointer {
      (bytes) throws(ReadingFailure) in
      try readUTF8(bytes, as: format, reason: reason, context)
    }
    reading.diagnostics.insert(context.converted(from: encoding), at: 0)
    return reading
  }

  private static func readUTF8(
    _ bytes: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat?, reason: String,
    _ context: ReadingContext
  ) throws(ReadingFailure) -> Reading {
    guard let format, !format.isJSONDocument else {
      return try JSONDocumentReader(context).read(bytes, as: format)
    }
    var reading =
      switch format {
      case .webVTT: try WebVTTReader(context).read(bytes)
      case .subRip: try SubRipReader(context).read(bytes)
      case .email: try MailReader(context).read(bytes)
      case .whatsApp: try WhatsAppReader(context).read(bytes)
      case .commaSeparated, .tabSeparated: try readSeparated(bytes, as: format, context)
      case .salesforceChat: try readSalesforceChat(bytes, context)
      default: try PlainTextReader(context).read(bytes)
      }
    if reading.reason.isEmpty { reading.reason = reason }
    return reading
  }

  private static func readSalesforceChat(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: ReadingContext
  ) throws(ReadingFailure) -> Reading {
    var reader = SalesforceChatReader(context)
    return try reader.read(bytes)
  }

  private static func readSeparated(
    _ bytes: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat, _ context: ReadingContext
  ) throws(ReadingFailure) -> Reading {
    var reader = SeparatedTextReader(
      context, as: format, separator: Separator.of(bytes, as: format), budget: .max)
    return try reader.read(bytes)
  }
}

extension ReadingContext {
  /// Tells that a file was not in UTF-8; only a byte order mark makes that sure.
  package func converted(from encoding: TextEncoding) -> Diagnostic {
    problem(
      encoding == .windows1252 ? .warning : .note, .otherEncoding,
      "the text is \(encoding.rawValue), not UTF-8, and was converted",
      help: encoding == .windows1252 ? "save it as UTF-8 if letters look wrong" : nil)
  }
}

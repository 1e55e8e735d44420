/// Reads a file that must be seen as a whole, by the reader of its format.
package enum WholeFileReader {
  /// Reads a file in a format that is known, or as the JSON document that it turns out to be.
  ///
  /// - Parameters:
  ///   - format: what `--from` names, or what `FormatSniffer` told; `nil` for a JSON document whose format
  ///     only its keys tell.
  ///   - reason: why the format was chosen.
  package static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat?, reason: String,
    _ context: ReadingContext
  ) throws(ReadingFailure) -> Reading {
    guard let format, !format.isJSONDocument else {
      return try JSONDocumentReader(context).read(bytes, as: format)
    }
    var reading = try PlainTextReader(context).read(bytes)
    reading.reason = reason
    return reading
  }
}

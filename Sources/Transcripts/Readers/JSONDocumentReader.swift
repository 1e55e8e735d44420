internal import Diagnostics

/// Reads a file that is one JSON document, by the reader of the format that its keys tell.
struct JSONDocumentReader {
  private let context: ReadingContext

  init(_ context: ReadingContext) {
    self.context = context
  }

  /// Reads the document; `nil` asks its keys for the format.
  func read(
    _ bytes: UnsafeBufferPointer<UInt8>, as format: TranscriptFormat?
  ) throws(ReadingFailure) -> Reading {
    throw ReadingFailure(
      context.problem(
        .error, .unreadJSON, "the file is JSON, but its first line is no turn record"))
  }
}

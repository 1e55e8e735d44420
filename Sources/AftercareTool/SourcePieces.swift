import Diagnostics
import Transcripts

/// A source in pieces; what goes wrong on the way ends it.
struct SourcePieces: ~Copyable {
  private let source: TranscriptSource
  private var input: InputDescriptor
  private let stamp: InputDescriptor.Stamp?
  private(set) var hasFailed = false
  private var bytesRead: Int64 = 0
  private var isAtEnd = false

  init(_ source: TranscriptSource) throws(InputDescriptor.Failure) {
    self.source = source
    input = if let path = source.path { try .file(path) } else { .standard() }
    stamp = source.path == nil ? nil : input.stamp
  }

  /// Whether the file was written to since its reading began.
  var hasChanged: Bool { stamp != nil && input.stamp != stamp }

  /// The next piece, lent until the one after it; `nil` at the end.
  mutating func next(
    reportingTo sink: inout some TranscriptSink
  ) -> UnsafeBufferPointer<UInt8>? {
    guard !hasFailed, !isAtEnd else { return nil }
    do throws(InputDescriptor.Failure) {
      let piece = try input.next()
      bytesRead += Int64(piece.count)
      // A file has no more than it had; what is written to it meanwhile is told. Some that the system makes up have no size.
      isAtEnd = piece.isEmpty || stamp.map { $0.size > 0 && bytesRead >= $0.size } ?? false
      return piece.isEmpty ? nil : piece
    } catch {
      hasFailed = true
      sink.report(Self.problem(error, source))
      return nil
    }
  }

  static func problem(
    _ failure: InputDescriptor.Failure, _ source: TranscriptSource
  ) -> Diagnostic {
    Diagnostic(
      .error, .unread, "it can't be read: \(failure.reason)", file: source.name,
      help: "check that it is there and that you may read it")
  }
}

/// What is to be said of sources as a whole.
enum SourceProblems {
  /// The most bytes of a file that must be seen as a whole: of text, which is one conversation, 64 MiB.
  static func sizeLimit(of format: TranscriptFormat?) -> Int {
    (format?.isJSONDocument ?? true) ? 256 << 20 : 64 << 20
  }

  /// Nothing stands in it.
  static func empty(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(.warning, .nothingInIt, "there is nothing in it", file: source.name)
  }

  /// What is piped in has no turn record in it, and no format that is known.
  static let noRecordPiped = Diagnostic(
    .note, .noRecordPiped, "no line is a turn record, and no other format was recognised",
    file: "stdin",
    help: "say what it is, as `--from text`; `aftercare help formats` lists the formats")

  /// The tool wrote it itself.
  static func ownOutput(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(
      .note, .ownReport, "it is a report of aftercare's own, not a conversation: skipped",
      file: source.name, help: "name the conversations that it was made from")
  }

  /// No format fits.
  static func unaccepted(
    _ source: TranscriptSource, _ reason: String, _ nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, .noFormat, "it is in no format that is known", file: source.name,
      note: [reason, nearest].compactMap { $0 }.joined(separator: "; "),
      help: "turn records are one JSON object a line; plain text names the speaker before a colon; "
        + "--from says what it is")
  }

  /// It is too large for what must be read as a whole.
  static func tooLarge(_ source: TranscriptSource, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, .tooLarge,
      "it is larger than the \(limit >> 20) MiB that one conversation may have",
      file: source.name, help: "cut it into conversations; jsonl and csv may be of any size")
  }

  /// Somebody wrote to it meanwhile.
  static func changed(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(
      .error, .changed, "it was written to while it was read", file: source.name,
      help: "read it again when it is complete")
  }
}

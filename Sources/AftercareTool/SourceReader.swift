import Diagnostics
import Transcripts

/// Reads a source in whatever format it is.
struct SourceReader {
  /// What came of a source.
  enum Outcome: Equatable {
    /// It was read to its end.
    case read
    /// The tool wrote it itself.
    case ownOutput
    /// There was nothing to read, or no way to; the sink knows why.
    case nothing
  }

  /// Bytes that are enough to tell a format.
  private static let headSize = 64 << 10

  private let speakers: [String: Role]
  private let readsLabels: Bool

  /// Makes a reader that knows the roles of some speakers by their names, and hands on labels where they are asked for.
  init(speakers: [String: Role], readsLabels: Bool = false) {
    self.speakers = speakers
    self.readsLabels = readsLabels
  }

  /// Reads a source from its beginning to its end.
  func read(
    _ source: TranscriptSource, into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var pieces: Pieces
    do throws(InputDescriptor.Failure) {
      pieces = try Pieces(source)
    } catch {
      sink.report(Pieces.problem(error, source))
      return .nothing
    }
    guard source.path != nil else { return try readRecords(source, [], &pieces, into: &sink) }
    var head: [UInt8] = []
    while head.count < Self.headSize, let piece = pieces.next(reportingTo: &sink) {
      head.append(contentsOf: piece)
    }
    if PageFile.isPage(head) { return .ownOutput }
    let format = head.withUnsafeBufferPointer { bytes in
      FormatSniffer.sniff(UnsafeBufferPointer(rebasing: bytes.prefix(Self.headSize)))
    }
    switch format {
    case .turnRecords: return try readRecords(source, head, &pieces, into: &sink)
    case .plainText: return try readPlainText(source, head, &pieces, into: &sink)
    case .ownOutput: return .ownOutput
    case .empty:
      // Of a file that fails at its first byte nothing more is to be said.
      if !pieces.hasFailed { sink.report(Self.empty(source)) }
    case .unknown(let reason): sink.report(Self.unaccepted(source, reason))
    }
    return .nothing
  }

  private func readRecords(
    _ source: TranscriptSource, _ head: [UInt8], _ pieces: inout Pieces,
    into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var reader = TurnRecordReader(
      file: source.name, defaultInteraction: source.interaction, readsLabels: readsLabels)
    var cast = Cast(speakers: speakers)
    sink.begin(source, format: "jsonl")
    try head.withUnsafeBufferPointer { (bytes) throws(ToolError) in
      try reader.push(bytes) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    }
    while let piece = pieces.next(reportingTo: &sink) {
      try reader.push(piece) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
      try sink.endPiece()
    }
    try reader.finish { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    cast.report(source, to: &sink)
    if reader.isOwnOutput { return .ownOutput }
    if cast.isEmpty, !pieces.hasFailed { sink.report(Self.empty(source)) }
    return .read
  }

  private func readPlainText(
    _ source: TranscriptSource, _ head: [UInt8], _ pieces: inout Pieces,
    into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var bytes = head
    while let piece = pieces.next(reportingTo: &sink) { bytes.append(contentsOf: piece) }
    let reader = PlainTextReader(
      interaction: source.interaction ?? source.name, speakers: speakers, file: source.name)
    guard let reading = bytes.withUnsafeBufferPointer({ reader.read($0) }) else {
      sink.report(Self.unaccepted(source, "no line names a speaker, as in `Agent: ...`"))
      return .nothing
    }
    sink.begin(source, format: "text")
    for diagnostic in reading.diagnostics { sink.report(diagnostic) }
    for entry in reading.entries { try sink.take(entry.record, line: entry.line) }
    return .read
  }

  private static func empty(_ source: TranscriptSource) -> Diagnostic {
    Diagnostic(.warning, code: "I004", "there is nothing in it", file: source.name)
  }

  private static func unaccepted(_ source: TranscriptSource, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, code: "I003", "it is in no format that is known", file: source.name, note: reason,
      help: "turn records are one JSON object a line; plain text names the speaker before a colon")
  }
}

/// A source in pieces; what goes wrong on the way ends it.
private struct Pieces: ~Copyable {
  private let source: TranscriptSource
  private var input: InputDescriptor
  private(set) var hasFailed = false

  init(_ source: TranscriptSource) throws(InputDescriptor.Failure) {
    self.source = source
    input = if let path = source.path { try .file(path) } else { .standard() }
  }

  /// The next piece, lent until the one after it; `nil` at the end.
  mutating func next(
    reportingTo sink: inout some TranscriptSink
  ) -> UnsafeBufferPointer<UInt8>? {
    guard !hasFailed else { return nil }
    do throws(InputDescriptor.Failure) {
      let piece = try input.next()
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
      .error, code: "I002", "it can't be read: \(failure.reason)", file: source.name,
      help: "check that it is there and that you may read it")
  }
}

/// The speakers of turn records: gives those their roles whose names the user told.
private struct Cast {
  private let roles: [String: Role]
  private var strangers: Set<String> = []
  private var nameless = 0
  private var firstStranger: String?
  private(set) var isEmpty = true

  init(speakers: [String: Role]) {
    roles = Dictionary(
      speakers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { _, last in last })
  }

  mutating func hand(
    _ item: TurnRecordReader.Item, to sink: inout some TranscriptSink
  ) throws(ToolError) {
    isEmpty = false
    switch item {
    case .problem(let problem): sink.report(problem)
    case .record(var record, let line):
      if record.speaker == .unknown { identify(&record) }
      try sink.take(record, line: line)
    }
  }

  private mutating func identify(_ record: inout TurnRecord) {
    for label in [record.name, record.unknownSpeaker] {
      if let role = label.flatMap({ roles[$0.lowercased()] }) {
        record.speaker = role
        return
      }
    }
    guard let label = record.unknownSpeaker ?? record.name else {
      nameless += 1
      return
    }
    if firstStranger == nil { firstStranger = label }
    strangers.insert(label)
  }

  /// Tells of the speakers whose roles stayed unknown.
  func report(_ source: TranscriptSource, to sink: inout some TranscriptSink) {
    if nameless > 0 {
      sink.report(
        Diagnostic(
          .warning, code: "I005", "\(Self.records(nameless)) no speaker", file: source.name,
          help: "give each turn a `speaker`: customer, agent, supervisor, bot, system or note"))
    }
    guard let firstStranger else { return }
    let others = strangers.count == 1 ? "" : ", nor those of \(strangers.count - 1) more speakers"
    sink.report(
      Diagnostic(
        .warning, code: "I005",
        "the role of `\(firstStranger)` is not known\(others)", file: source.name,
        note: "what depends on who speaks is not judged",
        help: "say it with `--speaker \"\(firstStranger)=customer\"`"))
  }

  private static func records(_ count: Int) -> String {
    count == 1 ? "1 record names" : "\(count) records name"
  }
}

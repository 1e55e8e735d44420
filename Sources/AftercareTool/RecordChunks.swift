import Diagnostics
import Transcripts

/// A part of a file of turn records that begins and ends between two interactions.
struct RecordChunk: Sendable {
  let source: TranscriptSource
  let bytes: [UInt8]
  /// Lines of the file that came before it.
  let linesBefore: Int
  let isFirst: Bool
  let isLast: Bool
  /// What went wrong while the file was read up to its end.
  let problems: [Diagnostic]

  /// Reads the records into a sink, and tells who spoke.
  func read(
    into sink: inout some TranscriptSink, _ options: ReadingOptions
  ) throws(ToolError) -> Strangers {
    var cast = RecordCast(speakers: options.roles, witness: nil)
    var reader = TurnRecordReader(
      file: source.name, defaultInteraction: source.interaction, skipsOwnOutput: isFirst,
      readsLabels: options.readsLabels, linesBefore: linesBefore)
    try bytes.withUnsafeBufferPointer { (bytes) throws(ToolError) in
      try reader.push(bytes) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    }
    try reader.finish { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    return cast.strangers
  }
}

/// Cuts a large file of turn records into chunks between its interactions.
///
/// Where one interaction goes on for very long, no chunk ends: what is left is read in place, and never held as a whole.
struct RecordChunks: ~Copyable {
  /// Bytes from which on a chunk ends with its interaction.
  static let chunkSize = 512 << 10
  /// The most bytes that are looked at for the end of an interaction.
  private static let searchLimit = 4 << 20

  let source: TranscriptSource
  private var pieces: SourcePieces
  private var held: [UInt8]
  private var linesBefore = 0
  private var isFirst = true
  /// Whether the last chunk has been cut.
  private(set) var isAtEnd = false
  private var problems = ProblemList()

  /// What a reader of pieces tells, kept for the chunk that it belongs to.
  private struct ProblemList: TranscriptSink {
    var problems: [Diagnostic] = []

    mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {}
    mutating func take(_ record: TurnRecord, line: Int) {}
    mutating func report(_ problem: Diagnostic) { problems.append(problem) }
    mutating func endPiece() {}
  }

  /// Opens a file; `nil` where it is no file of turn records, or can't be read.
  init?(_ source: TranscriptSource, _ options: ReadingOptions) {
    guard source.path != nil, options.format ?? .turnRecords == .turnRecords,
      var pieces = try? SourcePieces(source)
    else { return nil }
    var list = ProblemList()
    guard let head = pieces.next(reportingTo: &list), list.problems.isEmpty,
      FormatSniffer.sniff(
        UnsafeBufferPointer(rebasing: head.prefix(SourceReader.headSize)), columns: options.columns)
        == .turnRecords
    else { return nil }
    self.source = source
    held = Array(head)
    self.pieces = pieces
  }

  /// The next chunk; `nil` after the last one, and where no end of an interaction is found.
  mutating func next() -> RecordChunk? {
    if isAtEnd { return nil }
    while held.count < Self.searchLimit {
      if held.count >= Self.chunkSize, let end = boundary() { return chunk(upTo: end) }
      guard let piece = pieces.next(reportingTo: &problems) else {
        isAtEnd = true
        return chunk(upTo: held.count)
      }
      held.append(contentsOf: piece)
    }
    return nil
  }

  /// Reads what is left, after the last chunk, into a sink; tells who spoke in it, `nil` where nothing is left.
  mutating func readRest(
    into sink: inout some TranscriptSink, _ options: ReadingOptions
  ) throws(ToolError) -> Strangers? {
    if isAtEnd { return nil }
    isAtEnd = true
    var cast = RecordCast(speakers: options.roles, witness: nil)
    var reader = TurnRecordReader(
      file: source.name, defaultInteraction: source.interaction, skipsOwnOutput: false,
      readsLabels: options.readsLabels, linesBefore: linesBefore)
    try held.withUnsafeBufferPointer { (bytes) throws(ToolError) in
      try reader.push(bytes) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    }
    held = []
    while let piece = pieces.next(reportingTo: &sink) {
      try reader.push(piece) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
      try sink.endPiece()
    }
    try reader.finish { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    if pieces.hasChanged { sink.report(SourceProblems.changed(source)) }
    return cast.strangers
  }

  private mutating func chunk(upTo end: Int) -> RecordChunk {
    if isAtEnd, pieces.hasChanged { problems.report(SourceProblems.changed(source)) }
    let chunk = RecordChunk(
      source: source, bytes: end == held.count ? held : Array(held[..<end]),
      linesBefore: linesBefore, isFirst: isFirst, isLast: isAtEnd, problems: problems.problems)
    linesBefore += chunk.bytes.count { $0 == UInt8(ascii: "\n") }
    held.removeFirst(end)
    isFirst = false
    return chunk
  }

  /// Where the first interaction ends that lies beyond the size of a chunk, if that can be told already.
  private func boundary() -> Int? {
    held.withUnsafeBufferPointer { bytes in
      guard var start = Self.lineEnd(in: bytes, from: Self.chunkSize - 1) else { return nil }
      start += 1
      var last: String?
      while let end = Self.lineEnd(in: bytes, from: start) {
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if let id = TurnRecordReader.interaction(
          ofLine: line, defaultInteraction: source.interaction)
        {
          if let last, last != id { return start }
          last = id
        }
        start = end + 1
      }
      return nil
    }
  }

  private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  }
}

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
  static let headSize = 64 << 10

  private let options: ReadingOptions
  private let witness: NameWitness?
  private let remarks = Remarks()

  /// What is told when all is read, for among many bad lines it would not be seen.
  private final class Remarks {
    var hasPipedNoRecord = false
  }

  /// Makes a reader that does as the user told.
  init(_ options: ReadingOptions) {
    self.options = options
    witness = NameWitness(options.roles.keys)
  }

  /// What is to be said of all sources together, when they have been read.
  var diagnostics: [Diagnostic] {
    (remarks.hasPipedNoRecord ? [SourceProblems.noRecordPiped] : [])
      + (witness?.diagnostics ?? [])
  }

  /// Reads a source from its beginning to its end.
  func read(
    _ source: TranscriptSource, into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var pieces: SourcePieces
    do throws(InputDescriptor.Failure) {
      pieces = try SourcePieces(source)
    } catch {
      sink.report(SourcePieces.problem(error, source))
      return .nothing
    }
    let isLive = source.path == nil
    // Turn records that are piped in are answered as they come: no more is looked at than their first line.
    if isLive, options.format == .turnRecords {
      return try readRecords(source, [], &pieces, "--from says so", into: &sink)
    }
    var head: [UInt8] = []
    while head.count < Self.headSize, !(isLive && beginsWithRecord(head)),
      let piece = pieces.next(reportingTo: &sink)
    {
      head.append(contentsOf: piece)
    }
    if OwnReport.begins(head) { return .ownOutput }
    if let encoding = head.withUnsafeBufferPointer({ TextEncoding(mark: $0) }) {
      while let piece = pieces.next(reportingTo: &sink) { head.append(contentsOf: piece) }
      sink.report(options.context(of: source).converted(from: encoding))
      head = head.withUnsafeBufferPointer { encoding.decoded($0) }
    }
    var format = told(head)
    if isLive, options.format == nil { format = Self.piped(format, head) }
    let outcome = try read(source, consume head, &pieces, as: format, into: &sink)
    if pieces.hasChanged { sink.report(SourceProblems.changed(source)) }
    return outcome
  }

  /// Whether the first line is there, whole, and is a turn record.
  private func beginsWithRecord(_ head: [UInt8]) -> Bool {
    guard let start = head.firstIndex(where: { $0 > 0x20 }), head[start] == UInt8(ascii: "{"),
      head[start...].contains(UInt8(ascii: "\n"))
    else { return false }
    return told(head) == .turnRecords
  }

  /// What is piped in and no format fits counts as turn records, so that each line is told what is wrong with it; so does
  /// an object on a line of its own, for it is the start of a stream rather than of a document.
  private static func piped(_ format: SniffedFormat, _ head: [UInt8]) -> SniffedFormat {
    switch format {
    case .unknown: return .turnRecords
    case .jsonDocument:
      let lines = head.split(separator: UInt8(ascii: "\n"), maxSplits: 2)
      let isStream = lines.prefix(2).allSatisfy { line in
        line.first == UInt8(ascii: "{") && line.last { $0 > 0x20 } == UInt8(ascii: "}")
      }
      return lines.count > 1 && isStream ? .turnRecords : format
    default: return format
    }
  }

  /// What the user says that it is, else what its content tells.
  private func told(_ head: [UInt8]) -> SniffedFormat {
    let sniffed = head.withUnsafeBufferPointer { bytes in
      FormatSniffer.sniff(
        UnsafeBufferPointer(rebasing: bytes.prefix(Self.headSize)), columns: options.columns)
    }
    guard let format = options.format, sniffed != .ownOutput, sniffed != .empty else {
      return sniffed
    }
    let reason = "--from says so"
    switch format {
    case .turnRecords: return .turnRecords
    case .commaSeparated, .tabSeparated:
      let separator = head.withUnsafeBufferPointer { Separator.of($0, as: format) }
      return .separated(format, separator: separator, reason: reason)
    default: return .whole(format, reason: reason)
    }
  }

  private func read(
    _ source: TranscriptSource, _ head: consuming [UInt8], _ pieces: inout SourcePieces,
    as format: SniffedFormat, into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    switch format {
    case .turnRecords:
      let reason = source.path == nil ? "it is piped in" : "its first line is a turn record"
      return try readRecords(source, head, &pieces, reason, into: &sink)
    case .separated(let format, let separator, let reason):
      return try readRows(source, head, &pieces, as: format, separator, reason, into: &sink)
    case .whole(let format, let reason):
      return try readWhole(source, head, &pieces, as: format, reason: reason, into: &sink)
    case .jsonDocument:
      return try readWhole(source, head, &pieces, as: nil, reason: "", into: &sink)
    case .ownOutput: return .ownOutput
    case .empty:
      // Of a file that fails at its first byte nothing more is to be said.
      if !pieces.hasFailed { sink.report(SourceProblems.empty(source)) }
    case .encoded(let encoding):
      sink.report(SourceProblems.unaccepted(source, "its text is \(encoding.rawValue)", nil))
    case .unknown(let reason, let nearest):
      sink.report(SourceProblems.unaccepted(source, reason, nearest))
    }
    return .nothing
  }

  private func readRecords(
    _ source: TranscriptSource, _ head: consuming [UInt8], _ pieces: inout SourcePieces,
    _ reason: String, into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var reader = TurnRecordReader(
      file: source.name, defaultInteraction: source.interaction,
      readsLabels: options.readsLabels)
    var cast = RecordCast(speakers: options.roles, witness: witness)
    sink.begin(source, SourceReading(format: .turnRecords, reason: reason))
    try head.withUnsafeBufferPointer { (bytes) throws(ToolError) in
      try reader.push(bytes) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    }
    if source.path == nil, !head.isEmpty { try sink.endPiece() }
    // Read, it is no more than memory that is held to the end.
    head = []
    while let piece = pieces.next(reportingTo: &sink) {
      try reader.push(piece) { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
      try sink.endPiece()
    }
    try reader.finish { (item) throws(ToolError) in try cast.hand(item, to: &sink) }
    cast.strangers.report(source, to: &sink)
    if reader.isOwnOutput { return .ownOutput }
    if cast.isEmpty, !pieces.hasFailed { sink.report(SourceProblems.empty(source)) }
    if source.path == nil, !cast.isEmpty, !cast.hasRecords {
      remarks.hasPipedNoRecord = true
    }
    return .read
  }

  private func readRows(
    _ source: TranscriptSource, _ head: [UInt8], _ pieces: inout SourcePieces,
    as format: TranscriptFormat, _ separator: UInt8, _ reason: String,
    into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    var reader = SeparatedTextReader(
      options.context(of: source), as: format, separator: separator)
    var rows = RowHand(witness: witness)
    sink.begin(source, SourceReading(format: format, reason: reason))
    try head.withUnsafeBufferPointer { (bytes) throws(ToolError) in
      try reader.push(bytes) { (item) throws(ToolError) in try rows.hand(item, to: &sink) }
    }
    while let piece = pieces.next(reportingTo: &sink) {
      try reader.push(piece) { (item) throws(ToolError) in try rows.hand(item, to: &sink) }
      try sink.endPiece()
    }
    try reader.finish { (item) throws(ToolError) in try rows.hand(item, to: &sink) }
    if rows.isEmpty, !reader.hasFailed { sink.report(SourceProblems.empty(source)) }
    return reader.hasFailed ? .nothing : .read
  }

  private func readWhole(
    _ source: TranscriptSource, _ head: [UInt8], _ pieces: inout SourcePieces,
    as format: TranscriptFormat?, reason: String, into sink: inout some TranscriptSink
  ) throws(ToolError) -> Outcome {
    let limit = SourceProblems.sizeLimit(of: format)
    var bytes = head
    while bytes.count <= limit, let piece = pieces.next(reportingTo: &sink) {
      bytes.append(contentsOf: piece)
    }
    if pieces.hasFailed { return .nothing }
    guard bytes.count <= limit else {
      sink.report(SourceProblems.tooLarge(source, limit: limit))
      return .nothing
    }
    // Half of a conversation would get half a verdict.
    if pieces.hasChanged { return .nothing }
    let reading: Reading
    do throws(ReadingFailure) {
      reading = try bytes.withUnsafeBufferPointer { (bytes) throws(ReadingFailure) in
        try WholeFileReader.read(bytes, as: format, reason: reason, options.context(of: source))
      }
    } catch {
      sink.report(error.diagnostic)
      return .nothing
    }
    sink.begin(source, SourceReading(format: reading.format, reason: reading.reason))
    for diagnostic in reading.diagnostics { sink.report(diagnostic) }
    for entry in reading.entries {
      witness?.see(entry.record)
      try sink.take(entry.record, line: entry.line)
    }
    if reading.entries.isEmpty { sink.report(SourceProblems.empty(source)) }
    return .read
  }
}

/// Hands what rows gave to the sink.
private struct RowHand {
  let witness: NameWitness?
  private(set) var isEmpty = true

  init(witness: NameWitness?) {
    self.witness = witness
  }

  mutating func hand(
    _ item: TurnRecordReader.Item, to sink: inout some TranscriptSink
  ) throws(ToolError) {
    switch item {
    case .problem(let problem): sink.report(problem)
    case .record(let record, let line):
      isEmpty = false
      witness?.see(record)
      try sink.take(record, line: line)
    }
  }
}

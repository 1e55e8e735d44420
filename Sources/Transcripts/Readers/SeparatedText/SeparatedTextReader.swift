internal import Diagnostics

/// Reads CSV and its kin, in chunks cut anywhere: a row a message, a column that tells the interaction.
///
/// Which column is which the user tells (`--map`), else the headings, else the cells; what was taken for what
/// is always told. Rows of one interaction need not stand together: they are gathered until so
/// much is kept that memory must be freed, and then those are handed on that did not come last.
package struct SeparatedTextReader: Sendable {
  /// How many rows are looked at before the columns are told.
  private static let sampleSize = 40
  /// No message is longer; a quote that nothing closes is.
  private static let longestRow = 16 << 20

  private let context: ReadingContext
  private let format: TranscriptFormat
  private let budget: Int
  private var rows: SeparatedRows
  private var sample: [[String]] = []
  private var sampled: [SeparatedRow] = []
  private var gathering: RowGathering?
  /// Whether nothing can be read: no column tells the text or the speaker.
  package private(set) var hasFailed = false

  /// Makes a reader of one file; about `budget` bytes of text are kept at most, but for reply chains, which need all of it.
  package init(
    _ context: ReadingContext, as format: TranscriptFormat, separator: UInt8,
    budget: Int = 32 << 20
  ) {
    self.context = context
    self.format = format
    self.budget = budget
    rows = SeparatedRows(separator: separator)
  }

  /// Reads each row that ends in the chunk.
  package mutating func push<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>,
    _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard !hasFailed else { return }
    var rows = rows
    defer { self.rows = rows }
    try rows.push(chunk) { (row) throws(Failure) in try take(row, body) }
    if rows.pending > Self.longestRow {
      try fail(
        context.problem(
          .error, .brokenRow, "a row is longer than \(Self.longestRow >> 20) MiB",
          help: "look for a quote that is not closed"), body)
    }
  }

  /// Reads the last row, and hands on all that is still kept.
  package mutating func finish<Failure: Error>(
    _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard !hasFailed else { return }
    var rows = rows
    defer { self.rows = rows }
    try rows.finish { (row) throws(Failure) in try take(row, body) }
    if gathering == nil { try begin(body) }
    guard !hasFailed, var gathering else { return }
    self.gathering = nil
    for problem in gathering.finish() { try body(.problem(problem)) }
    try gathering.drain(keepingLast: false, body)
  }

  /// Reads a whole file.
  package mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(ReadingFailure) -> Reading {
    var reading = Reading(format)
    let take = { (item: TurnRecordReader.Item) throws(ReadingFailure) in
      switch item {
      case .record(let record, let line):
        reading.entries.append(Reading.Entry(record: record, line: line))
      case .problem(let problem):
        if problem.severity == .error, reading.entries.isEmpty { throw ReadingFailure(problem) }
        reading.diagnostics.append(problem)
      }
    }
    try push(bytes, take)
    try finish(take)
    return reading
  }

  private mutating func take<Failure: Error>(
    _ row: SeparatedRow, _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    guard !hasFailed, !row.isBlank else { return }
    if gathering == nil {
      sample.append(row.fields)
      sampled.append(row)
      if sample.count >= Self.sampleSize { try begin(body) }
      return
    }
    if let problem = gathering?.take(row) { try body(.problem(problem)) }
    if let kept = gathering?.kept, kept > budget, gathering?.needsAll == false {
      try gathering?.drain(keepingLast: true, body)
    }
  }

  /// Tells the columns, and takes the rows that waited for that.
  private mutating func begin<Failure: Error>(
    _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    let map: ColumnMap
    do throws(ColumnMap.Failure) {
      map = try ColumnMap(sample, told: context.columns)
    } catch {
      return try fail(problem(error), body)
    }
    try body(.problem(told(map)))
    var gathering = RowGathering(context, format, map, width: sample.first?.count ?? 0)
    for row in sampled.dropFirst(map.hasHeader ? 1 : 0) {
      if let problem = gathering.take(row) { try body(.problem(problem)) }
    }
    self.gathering = gathering
    sample = []
    sampled = []
  }

  private mutating func fail<Failure: Error>(
    _ problem: Diagnostic, _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    hasFailed = true
    gathering = nil
    try body(.problem(problem))
  }

  private func told(_ map: ColumnMap) -> Diagnostic {
    let uses = ColumnUse.allCases.compactMap { use in
      map[use].map { "`\(map.name(of: $0))` is \(use.title)" }
    }
    let unread = map.unread.map { "`\($0)`" }.joined(separator: ", ")
    return context.problem(
      .note, .columnsTaken, uses.joined(separator: ", "), line: 1,
      note: unread.isEmpty ? nil : "not read: \(unread)",
      help: "if that is not so, say `--map speaker=COLUMN,text=COLUMN,…`")
  }

  private func problem(_ failure: ColumnMap.Failure) -> Diagnostic {
    let first = sample.first ?? []
    let names = first.prefix(20).map { "`\($0.prefix(40))`" }.joined(separator: ", ")
    let uses = ColumnUse.allCases.map(\.rawValue).joined(separator: ", ")
    return switch failure {
    case .unknown(let name):
      context.problem(
        .error, .columnMissing, "there is no column `\(name)`", line: 1,
        note: "the first row has \(names)")
    case .unknownUse(let word):
      context.problem(
        .error, .columnMissing, "`\(word)` is nothing that a column is read for",
        note: "these are: \(uses)")
    case .noText:
      context.problem(
        .error, .columnMissing, "no column is known to hold the text", line: 1,
        note: "the first row has \(names)",
        help: "say which one with `--map text=COLUMN,speaker=COLUMN`")
    case .noSpeaker:
      context.problem(
        .error, .columnMissing, "no column is known to tell who speaks", line: 1,
        note: "the first row has \(names)", help: "say which one with `--map speaker=COLUMN`")
    }
  }
}

package import Diagnostics

/// Reads a file or stream of turn records, in chunks cut anywhere.
package struct TurnRecordReader: Sendable {
  /// What came of one line.
  package enum Item: Sendable, Equatable {
    /// A record and the line it stands on.
    case record(TurnRecord, line: Int)
    /// An error stands in place of a record; a warning comes just before its record.
    case problem(Diagnostic)
  }

  private var splitter: LineSplitter
  private var lines: TurnRecordLines

  /// Whether the first record says that this program wrote it; nothing is then read from it.
  package var isOwnOutput: Bool { lines.isOwnOutput }

  /// Makes a reader of one file or stream.
  ///
  /// A stream in which each line must be answered gives `skipsOwnOutput: false`; then nothing is
  /// taken for this program's own output. `labels` are read only where they are asked for. Of a file
  /// that several readers share, `linesBefore` came before.
  package init(
    file: String? = nil, defaultInteraction: String? = nil, skipsOwnOutput: Bool = true,
    readsLabels: Bool = false, lineLimit: Int = 64 << 20, linesBefore: Int = 0
  ) {
    splitter = LineSplitter(limit: lineLimit, linesBefore: linesBefore)
    lines = TurnRecordLines(
      file: file, defaultInteraction: defaultInteraction, awaitsFirst: skipsOwnOutput,
      readsLabels: readsLabels, lineLimit: lineLimit)
  }

  /// The interaction of the record on one line; `nil` where the line is no record.
  package static func interaction(
    ofLine line: UnsafeBufferPointer<UInt8>, defaultInteraction: String?
  ) -> String? {
    var parser = TurnRecordParser()
    guard case .record(let record, _) = parser.parse(line, defaultInteraction: defaultInteraction)
    else { return nil }
    return record.interaction
  }

  /// Reads each line that ends in the chunk.
  package mutating func push<Failure: Error>(
    _ chunk: UnsafeBufferPointer<UInt8>, _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    var lines = lines
    defer { self.lines = lines }
    try splitter.push(chunk) { (line) throws(Failure) in try lines.read(line, body) }
  }

  /// Reads the last line where nothing ends it.
  package mutating func finish<Failure: Error>(
    _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    var lines = lines
    defer { self.lines = lines }
    try splitter.finish { (line) throws(Failure) in try lines.read(line, body) }
  }
}

/// What is made of lines, apart from how they are cut.
private struct TurnRecordLines {
  let file: String?
  let defaultInteraction: String?
  /// Whether a record that could be this program's own may still come.
  var awaitsFirst: Bool
  let lineLimit: Int
  var isOwnOutput = false
  private var parser: TurnRecordParser

  init(
    file: String?, defaultInteraction: String?, awaitsFirst: Bool, readsLabels: Bool,
    lineLimit: Int
  ) {
    parser = TurnRecordParser(readsLabels: readsLabels)
    self.file = file
    self.defaultInteraction = defaultInteraction
    self.awaitsFirst = awaitsFirst
    self.lineLimit = lineLimit
  }

  mutating func read<Failure: Error>(
    _ line: LineSplitter.Line, _ body: (TurnRecordReader.Item) throws(Failure) -> Void
  ) throws(Failure) {
    if isOwnOutput { return }
    if line.isTooLong {
      awaitsFirst = false
      return try body(.problem(tooLong(line.number)))
    }
    if awaitsFirst {
      isOwnOutput = OwnOutput.begins(line.bytes)
      if isOwnOutput { return }
    }
    var record = TurnRecord(interaction: "")
    switch parser.read(line.bytes, into: &record, defaultInteraction: defaultInteraction) {
    case .blank: return
    case .record(let warnings):
      for warning in warnings {
        try body(
          .problem(
            problem(.warning, warning.code, warning.message, line.number, warning.column)))
      }
      try body(.record(consume record, line: line.number))
    case .invalid(let error):
      try body(.problem(problem(.error, error.code, error.message, line.number, error.column)))
    }
    awaitsFirst = false
  }

  private func tooLong(_ number: Int) -> Diagnostic {
    problem(
      .error, .lineTooLong,
      "the line is longer than \(lineLimit) bytes and was skipped; cut it into several records",
      number, 1)
  }

  // No source line is drawn: it would carry a customer's words into a log before they are redacted.
  private func problem(
    _ severity: Diagnostic.Severity, _ code: TranscriptCode, _ message: String, _ line: Int,
    _ column: Int
  ) -> Diagnostic {
    Diagnostic(
      severity, code: code.rawValue, message, file: file, line: line, column: column)
  }
}

import Diagnostics
import Transcripts

/// What can be told that a source has been read to its end.
protocol SourceEnding {
  /// Comes after the records of a source.
  mutating func endSource()
  /// Writes a note for people.
  mutating func note(_ text: String)
}

extension SourceReader {
  /// Reads all sources behind the paths, one after another, and tells what was passed over.
  ///
  /// A terminal sees how far it has come; Ctrl-C ends it between two records.
  func readAll<Sink: TranscriptSink & SourceEnding>(
    _ paths: [String], _ arguments: Arguments, into sink: inout Sink
  ) throws(ToolError) {
    let found = SourceFinder(paths: paths)
    for problem in found.problems { sink.report(problem) }
    var skipped = found.skipped
    var watched = WatchedSink(
      sink, arguments,
      progress: AuditProgress(arguments, sources: found.sources))
    Interrupt.catchFirst()
    defer { sink = watched.sink }
    for source in found.sources {
      if source.path == nil, Terminal.input.isPresent {
        watched.sink.note(
          "aftercare \(arguments.command.rawValue): waiting for turn records; Ctrl-D ends them")
      }
      if try read(source, into: &watched) == .ownOutput {
        skipped.ownOutput += 1
        if source.isNamed { watched.report(SourceProblems.ownOutput(source)) }
      }
      try watched.endSource()
    }
    watched.progress?.finish()
    for problem in diagnostics { watched.sink.report(problem) }
    if let text = skipped.text { watched.sink.note("Skipped: \(text).") }
  }
}

/// A sink that is looked at while it works: how far it has come, and whether it is to stop.
private struct WatchedSink<Sink: TranscriptSink & SourceEnding>: TranscriptSink {
  var sink: Sink
  var progress: AuditProgress?
  private let arguments: Arguments
  private var sources = 0

  init(_ sink: Sink, _ arguments: Arguments, progress: AuditProgress?) {
    self.sink = sink
    self.arguments = arguments
    self.progress = progress
  }

  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading) {
    sink.begin(source, reading)
  }

  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError) {
    try stopWhereAsked()
    progress?.countTurn()
    try sink.take(record, line: line)
  }

  mutating func report(_ problem: Diagnostic) {
    progress?.finish()
    sink.report(problem)
  }

  mutating func endPiece() throws(ToolError) {
    try stopWhereAsked()
    progress?.endPiece()
    try sink.endPiece()
  }

  mutating func endSource() throws(ToolError) {
    try stopWhereAsked()
    sink.endSource()
    sources += 1
    progress?.endSource()
  }

  private mutating func stopWhereAsked() throws(ToolError) {
    guard Interrupt.isPending else { return }
    progress?.finish()
    let noun = sources == 1 ? "file was" : "files were"
    let kept = arguments.value(of: .output).map { "; not written: \($0)" } ?? ""
    throw .interrupted(
      "aftercare \(arguments.command.rawValue): interrupted; \(sources) \(noun) read\(kept)")
  }
}

import Diagnostics
import Transcripts

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where records come from: a file, or what is piped in.
struct TranscriptSource: Sendable {
  /// The name that people see.
  let name: String
  /// The path to open, `nil` for what is piped in.
  let path: String?
  /// The interaction of records that name none, `nil` where they must name one.
  let interaction: String?
  /// Whether somebody named it, and not the folder that it lies in.
  let isNamed: Bool

  /// What is piped in.
  static let standardInput = TranscriptSource(
    name: "stdin", path: nil, interaction: nil, isNamed: true)

  /// One file named on its own.
  init(file: String) {
    let name = file.split(separator: "/").last.map(String.init)
    self.init(name: file, path: file, interaction: name ?? file, isNamed: true)
  }

  /// One file of a folder.
  init(found file: FoundFile) {
    self.init(
      name: file.path, path: file.path, interaction: file.relativePath, isNamed: false)
  }

  /// Bytes of the file; 0 where that can't be told.
  var size: Int64 {
    var status = stat()
    guard let path, stat(path, &status) == 0 else { return 0 }
    return Int64(status.st_size)
  }

  private init(name: String, path: String?, interaction: String?, isNamed: Bool) {
    self.isNamed = isNamed
    self.name = name
    self.path = path
    self.interaction = interaction
  }
}

/// How a source is read.
struct SourceReading {
  /// The format that it was taken for.
  let format: TranscriptFormat
  /// Why, in words.
  let reason: String
}

/// What takes the records of a source as they are read.
protocol TranscriptSink {
  /// Comes before the records of a source.
  mutating func begin(_ source: TranscriptSource, _ reading: SourceReading)
  /// Takes a record and the line it stands on.
  mutating func take(_ record: TurnRecord, line: Int) throws(ToolError)
  /// Takes what is wrong or odd.
  mutating func report(_ problem: Diagnostic)
  /// Comes before more input is waited for.
  mutating func endPiece() throws(ToolError)
}

package import Diagnostics

/// What a reader made of one file.
package struct Reading: Sendable, Equatable {
  /// A record and the line of the file that it begins on.
  package struct Entry: Sendable, Equatable {
    /// What was read.
    package var record: TurnRecord
    /// Its line, counted from 1.
    package var line: Int

    /// Makes an entry.
    package init(record: TurnRecord, line: Int) {
      self.record = record
      self.line = line
    }
  }

  /// The format that the file was read in.
  package var format: TranscriptFormat
  /// Why it was taken for that, in words: `it begins with WEBVTT`.
  package var reason: String
  /// The records in the order of the file.
  ///
  /// The first one of each interaction has its facts and its `source`, which says what the format did not have.
  package var entries: [Entry]
  /// What is odd about the file, in the order of its lines.
  package var diagnostics: [Diagnostic]

  /// The records alone.
  package var records: [TurnRecord] { entries.map(\.record) }

  /// Makes a reading.
  package init(
    _ format: TranscriptFormat, reason: String = "", entries: [Entry] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.format = format
    self.reason = reason
    self.entries = entries
    self.diagnostics = diagnostics
  }
}

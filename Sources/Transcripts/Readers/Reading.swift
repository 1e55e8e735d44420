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

  /// The records in the order of the file.
  package var entries: [Entry]
  /// What is odd about the file, in the order of its lines.
  package var diagnostics: [Diagnostic]

  /// The records alone.
  package var records: [TurnRecord] { entries.map(\.record) }

  /// Makes a reading.
  package init(entries: [Entry] = [], diagnostics: [Diagnostic] = []) {
    self.entries = entries
    self.diagnostics = diagnostics
  }
}

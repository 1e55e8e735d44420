package import Diagnostics

/// What a reader knows of a file beside its bytes: its name, and what the user told.
package struct ReadingContext: Sendable {
  /// The order in which a date names day, month and year.
  package enum DateOrder: String, Sendable, CaseIterable {
    case dayMonthYear = "DMY"
    case monthDayYear = "MDY"
    case yearMonthDay = "YMD"
  }

  /// The file, as the user named it.
  package var file: String?
  /// The id of an interaction that the file gives none.
  package var interaction: String
  /// The roles that the user gave to speakers, by their labels in small letters.
  package var speakers: [String: Role]
  /// The speakers whom the user named as agents, in small letters.
  package var agents: Set<String>
  /// The order of dates that the user told.
  package var dateOrder: DateOrder?
  /// The offset of times that tell none, as the user told.
  package var zone: Timestamp.Offset?
  /// The file's columns by what they hold, as the user told.
  package var columns: [String: String]
  /// How long a pause may be within one turn, in milliseconds (`Reading.mergeSegments`).
  package var mergeGap: Int64

  /// Makes a context; case does not count in the names of speakers and agents.
  ///
  /// The gap of two seconds is longer than the pauses at which speech services and captions cut, and
  /// shorter than any silence that a rule asks for.
  package init(
    interaction: String, file: String? = nil, speakers: [String: Role] = [:],
    agents: [String] = [], dateOrder: DateOrder? = nil,
    zone: Timestamp.Offset? = nil, columns: [String: String] = [:],
    mergeGap: Int64 = 2000
  ) {
    self.file = file
    self.interaction = interaction
    self.speakers = Dictionary(
      speakers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { _, last in last })
    self.agents = Set(agents.map { $0.lowercased() })
    self.dateOrder = dateOrder
    self.zone = zone
    self.columns = columns
    self.mergeGap = mergeGap
  }

  /// The role that the user gave to a speaker.
  package func toldRole(of label: String) -> Role? {
    let key = label.lowercased()
    return speakers[key] ?? (agents.contains(key) ? .agent : nil)
  }

  /// The role of a speaker: what the user told, else what the label's own words say, else `unknown`.
  package func role(of label: String) -> Role {
    toldRole(of: label) ?? SpeakerLabel.role(of: label)?.role ?? .unknown
  }

  /// The role that a label which tells none for certain most likely stands for, to propose it.
  package static func likelyRole(of label: String) -> Role { SpeakerLabel.likelyRole(of: label) }

  /// What a column may hold, by the names that `columns` knows.
  package static var columnUses: [String] { ColumnUse.allCases.map(\.rawValue) }

  /// Whether a word names what a column may hold, other names included.
  package static func isColumnUse(_ word: String) -> Bool { ColumnUse(told: word) != nil }

  /// A diagnostic about the file.
  func problem(
    _ severity: Diagnostic.Severity, _ code: TranscriptCode, _ message: String, line: Int? = nil,
    column: Int? = nil, note: String? = nil, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, code: code.rawValue, message, file: file, line: line,
      column: column ?? (line == nil ? nil : 1), note: note, help: help)
  }
}

/// Why a reader refuses a file: nothing of it is judged.
package struct ReadingFailure: Error, Sendable, Equatable {
  /// What is wrong, where, and what to do.
  package let diagnostic: Diagnostic

  /// Makes a failure of an error.
  package init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}

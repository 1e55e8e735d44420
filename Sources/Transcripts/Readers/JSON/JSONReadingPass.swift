internal import Diagnostics

/// What readers of JSON make of one file.
struct JSONReadingPass {
  /// What is known of the file beside its text.
  let context: ReadingContext
  /// The format that is read.
  let format: TranscriptFormat
  private(set) var entries: [Reading.Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Why interactions in the file have nothing that was said.
  private(set) var silences: [(line: Int, why: String)] = []

  /// How many interactions have no id of their own.
  private var nameless = 0

  init(_ format: TranscriptFormat, _ context: ReadingContext) {
    self.format = format
    self.context = context
  }

  /// Begins an interaction.
  func draft() -> InteractionDraft { InteractionDraft(format, context) }

  /// Ends an interaction that stands at a value of the file; `otherwise` says why it may have no turns.
  mutating func finish(
    _ draft: InteractionDraft, at value: JSONValue, otherwise why: String? = nil
  ) {
    guard draft.hasText else {
      silences.append((value.line, why ?? "nothing was said in it"))
      return
    }
    var draft = draft
    if draft.id == nil {
      nameless += 1
      // Several interactions without an id of their own must not become one.
      if nameless > 1 { draft.id = "\(context.interaction)#\(nameless)" }
    }
    entries += draft.entries(into: &diagnostics)
  }

  /// Tells something odd about the file.
  mutating func warn(
    _ code: TranscriptCode, _ message: String, at value: JSONValue, help: String? = nil,
    severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(context.problem(severity, code, message, line: value.line, help: help))
  }

  /// Refuses the file.
  func refusal(
    _ code: TranscriptCode, _ message: String, at value: JSONValue, note: String? = nil,
    help: String? = nil
  ) -> ReadingFailure {
    ReadingFailure(
      context.problem(
        .error, code, message, line: value.line,
        column: value.document.column(of: value.offset), note: note, help: help))
  }

  /// The reading, or the refusal of a file in which nobody says anything.
  func reading(reason: String) throws(ReadingFailure) -> Reading {
    guard !entries.isEmpty else {
      let silence = silences.first
      throw ReadingFailure(
        context.problem(
          .error, .noTurns,
          "the file has no turns: \(silence?.why ?? "nothing was said in it")",
          line: silence?.line ?? 1, note: "read as \(format.title)"))
    }
    var diagnostics = diagnostics
    for silence in silences {
      diagnostics.append(
        context.problem(
          .warning, .noTurns, "an interaction without turns was left out: \(silence.why)",
          line: silence.line))
    }
    diagnostics.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return Reading(format, reason: reason, entries: entries, diagnostics: diagnostics)
  }
}

/// What is wrong at a place in a text, and what to do about it.
public struct Diagnostic: Sendable, Equatable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    case note
    case warning
    case error
  }

  /// How bad it is.
  public var severity: Severity
  /// Stable code: a letter for the stage and three digits.
  public var code: String
  /// What is wrong, in one line.
  public var message: String
  /// The file it is in, as the user named it.
  public var file: String?
  /// Line, counted from 1.
  public var line: Int?
  /// Column in Unicode scalars, counted from 1.
  public var column: Int?
  /// The text of that line, for the drawing.
  public var sourceLine: String?
  /// How many scalars the caret underlines.
  public var length: Int
  /// A few words beside the caret.
  public var label: String?
  /// What else is worth knowing.
  public var note: String?
  /// What to do.
  public var help: String?

  /// Makes a diagnostic; what is not known may be left out.
  public init(
    _ severity: Severity, code: String, _ message: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil, sourceLine: String? = nil, length: Int = 1, label: String? = nil,
    note: String? = nil, help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.sourceLine = sourceLine
    self.length = length
    self.label = label
    self.note = note
    self.help = help
  }
}

/// Why a command ends before its work is done.
enum ToolError: Error {
  /// The command line could not be understood.
  case usage(String, command: CommandName?)
  /// It was not said what to do, so the help is due.
  case aimless(CommandName?)
  /// The rules can't be used; the log has said why.
  case invalidRules
  /// Nobody reads the output any more.
  case outputClosed
  /// The output could not be written.
  case outputFailed(String)
  /// A file can't be written at the place that was named; nothing has been done.
  case placeRefused(String, String)
  /// A file could not be written.
  case fileFailed(String, String)
  /// Ctrl-C was pressed; the note tells what was done until then.
  case interrupted(String)
}

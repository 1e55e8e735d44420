import Diagnostics

/// Diagnostics as they are found, written to stderr.
struct DiagnosticLog {
  /// How many of one source are shown unless all are asked for.
  private static let shownOfOneSource = 10

  private let renderer: DiagnosticRenderer
  private let isQuiet: Bool
  private let isVerbose: Bool
  /// Takes away the line of a progress that may stand where the next word is written.
  private let lineStart: String
  private var shown = 0
  private var hidden = 0
  private var hiddenFile: String?

  /// Number of errors among them.
  private(set) var errors = 0

  /// Makes a log that obeys `--color`, `--quiet` and `--verbose`.
  init(_ arguments: Arguments) {
    isQuiet = arguments.has(.quiet)
    isVerbose = arguments.has(.verbose)
    let terminal = Terminal.errors
    lineStart = terminal.movesCursor ? "\r\u{1B}[K" : ""
    renderer = DiagnosticRenderer(
      usesColor: arguments.usesColor(on: terminal), width: terminal.width ?? 120)
  }

  /// Takes a diagnostic; warnings and notes are not shown where quiet is asked for.
  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { errors += 1 }
    if isQuiet, diagnostic.severity != .error { return }
    if shown >= Self.shownOfOneSource, !isVerbose {
      hidden += 1
      hiddenFile = diagnostic.file
      return
    }
    shown += 1
    tell(renderer.render(diagnostic))
  }

  /// Takes all that is wrong with a thing, however much it is.
  mutating func reportAll(_ diagnostics: [Diagnostic]) {
    errors += diagnostics.count { $0.severity == .error }
    let told = diagnostics.filter { !isQuiet || $0.severity == .error }
    if !told.isEmpty { tell(renderer.render(told)) }
  }

  /// Tells how many diagnostics of the source were held back.
  mutating func endSource() {
    if hidden > 0 {
      tell(
        renderer.render(
          Diagnostic(
            .note, .heldBack, "\(hidden) more like these", file: hiddenFile,
            help: "--verbose shows all")))
    }
    shown = 0
    hidden = 0
  }

  /// Writes a note that says which command it is from, unless quiet is asked for.
  func tell(_ text: String, of command: CommandName) {
    note("aftercare \(command.rawValue): \(TerminalText.escaped(text))")
  }

  /// Writes a note for people, unless quiet is asked for.
  func note(_ text: String) {
    if !isQuiet { tell(text + "\n") }
  }

  private func tell(_ text: String) {
    // Nothing is left to do when even stderr can't be written.
    try? OutputDescriptor.errors.write(lineStart + text)
  }
}

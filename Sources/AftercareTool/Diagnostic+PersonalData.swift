import Diagnostics
import Redaction

extension Diagnostic {
  /// The same diagnostic with what it quotes of a transcript masked.
  var withoutPersonalData: Diagnostic {
    var shown = self
    shown.message = Redactor.masked(message)
    shown.sourceLine = sourceLine.map(Redactor.masked)
    shown.note = note.map(Redactor.masked)
    shown.help = help.map(Redactor.masked)
    return shown
  }
}

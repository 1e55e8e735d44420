import Diagnostics
import Redaction
import Transcripts

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

extension RecordSource {
  /// The same, without the numbers that a name or a status may hold.
  var withoutPersonalData: RecordSource {
    var hidden = self
    hidden.categories = categories.map { Redactor.masked($0) }
    hidden.disposition = disposition.map { Redactor.masked($0) }
    hidden.missing = missing.map { missing in
      Missing(
        Redactor.masked(missing.what), remedy: missing.remedy.map { Redactor.masked($0) })
    }
    return hidden
  }
}

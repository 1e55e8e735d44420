public import Diagnostics
import Matching
public import Rules

/// Finds what loads and is probably not meant, as far as trying the phrases can show it.
///
/// A warning is certain for every text, whatever its words; only a note leaves the judgement to the reader.
public enum RuleLinter {
  /// Lints a rulebook: warnings and notes in the order of its rules.
  ///
  /// - Parameter earlier: the rulebook without what is to be linted; what can be told of it too is left out, for
  ///   who writes a pack can't mend another's.
  public static func lint(_ rulebook: Rulebook, beside earlier: Rulebook? = nil) -> [Diagnostic] {
    let known = earlier.map { lint($0) } ?? []
    var phrases = PhraseLints(rulebook)
    var examples = ExampleLints(rulebook)
    return (phrases.report() + examples.report()).filter { !known.contains($0) }
  }
}

extension Rule {
  /// Whether it runs, or is to run.
  var isInUse: Bool { status != .retired }
}

extension Diagnostic {
  /// What is told of a phrase.
  static func of(
    _ phrase: Phrase, _ severity: Severity, _ problem: RuleProblem, _ message: String,
    note: String?, help: String
  ) -> Diagnostic {
    // A phrase with `near` brings its quotation marks.
    let quotes = phrase.text.hasPrefix("\"") ? 0 : 2
    return Diagnostic(
      severity, code: problem.rawValue, message, file: phrase.place.file, line: phrase.place.line,
      column: phrase.place.column, length: phrase.text.unicodeScalars.count + quotes, note: note,
      help: help)
  }
}

extension RulePlace {
  /// As it stands in a note.
  var shown: String { "\(file):\(line):\(column)" }
}

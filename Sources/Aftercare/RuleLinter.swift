public import Diagnostics
import Matching
public import Rules

/// Finds what loads and is probably not meant, as far as trying the phrases can show it.
///
/// A warning is certain for every text, whatever its words; only a note leaves the judgement to the reader.
public enum RuleLinter {
  /// Lints a rulebook: warnings and notes in the order of its rules.
  ///
  /// - Parameters:
  ///   - rulebook: the rules to lint.
  ///   - files: names of the files that are linted, all where there are none; who writes a pack can't mend another's,
  ///     so what is told is what these bring.
  public static func lint(_ rulebook: Rulebook, files: Set<String>? = nil) -> [Diagnostic] {
    let scope = LintScope(files: files)
    var phrases = PhraseLints(rulebook, scope)
    var examples = ExampleLints(rulebook, scope)
    return phrases.report() + examples.report()
  }
}

/// Which files are linted.
struct LintScope {
  /// Names of the files, `nil` for all.
  let files: Set<String>?

  /// Whether any of it stands in one of the files.
  func holds(_ phrases: Phrase...) -> Bool { phrases.contains { holds($0.place) } }

  /// Whether it stands in one of the files.
  func holds(_ place: RulePlace) -> Bool { files?.contains(place.file) ?? true }

  /// Whether any words of the rule stand in one of the files.
  func holds(_ rule: Rule) -> Bool {
    holds(rule.place) || rule.heard.flatMap(\.phrases).contains { holds($0.place) }
      || rule.vetoes.flatMap(\.phrases).contains { holds($0.place) }
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

import Diagnostics

/// A range of a rule file.
struct Span {
  let file: RuleFile
  let range: Range<Int>

  var text: String { file.text(in: range) }
  var place: RulePlace { file.place(of: range.lowerBound) }

  /// The text, short enough for a message.
  var shown: String {
    range.count > 40 ? file.text(in: range.lowerBound..<range.lowerBound + 40) + "…" : text
  }

  func report(
    _ problem: RuleProblem, _ message: String, label: String? = nil, note: String? = nil,
    help: String? = nil, severity: Diagnostic.Severity = .error
  ) {
    file.report(
      problem, message, at: range, label: label, note: note, help: help, severity: severity)
  }

  func report(_ refusal: Refusal) {
    file.report(
      refusal.problem, refusal.message, at: refusal.range, label: refusal.label, help: refusal.help)
  }
}

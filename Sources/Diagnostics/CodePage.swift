/// A page on a diagnostic's code: what it means, and what to do.
package struct CodePage: Sendable {
  /// The stable code.
  package let code: String
  /// What the code stands for, in a few words.
  package let title: String
  /// What it means, and what becomes of the rest.
  package let explanation: String
  /// What to do.
  package let mend: String

  /// Makes a page.
  package init(_ code: String, _ title: String, why explanation: String, mend: String) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.mend = mend
  }
}

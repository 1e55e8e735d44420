/// Draws a diagnostic for a terminal: what is wrong, where, the line with a caret under it, what to do.
///
/// ```
/// error[R012]: `costumer` is not a role
///  --> effort.rules:7:13
///   |
/// 7 |   heard     costumer
///   |             ^^^^^^^^ a role is customer, agent, bot or supervisor
///   = help: did you mean `customer`?
/// ```
public struct DiagnosticRenderer: Sendable {
  /// Whether ANSI colours are used.
  public var usesColor: Bool
  /// How many characters of a source line are drawn at most.
  public var width: Int

  /// Makes a renderer; lines longer than `width` are cut around the caret.
  public init(usesColor: Bool = false, width: Int = 120) {
    self.usesColor = usesColor
    self.width = max(20, width)
  }

  /// The drawing of one diagnostic, with a line break after each of its lines.
  public func render(_ diagnostic: Diagnostic) -> String {
    var lines = [title(of: diagnostic)]
    let number = diagnostic.line.map(String.init) ?? ""
    let gutter = String(repeating: " ", count: max(1, number.utf8.count))
    if let place = place(of: diagnostic) {
      lines.append(gutter + styled("-->", .frame) + " " + place)
    }
    lines += drawing(of: diagnostic, number: number, gutter: gutter)
    if let note = diagnostic.note {
      lines.append(gutter + styled(" =", .frame) + " note: " + TerminalText.escaped(note))
    }
    if let help = diagnostic.help {
      lines.append(gutter + styled(" =", .frame) + " help: " + TerminalText.escaped(help))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The drawings of all diagnostics, a blank line between them.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  private func title(of diagnostic: Diagnostic) -> String {
    let kind = styled(
      diagnostic.severity.rawValue + "[" + TerminalText.escaped(diagnostic.code) + "]",
      Style(diagnostic.severity))
    return kind + styled(": " + TerminalText.escaped(diagnostic.message), .strong)
  }

  private func place(of diagnostic: Diagnostic) -> String? {
    let parts =
      [diagnostic.file.map(TerminalText.escaped)]
      + [diagnostic.line, diagnostic.line == nil ? nil : diagnostic.column].map {
        $0.map(String.init)
      }
    let known = parts.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: ":")
  }

  private func drawing(of diagnostic: Diagnostic, number: String, gutter: String) -> [String] {
    guard diagnostic.line != nil, let sourceLine = diagnostic.sourceLine else {
      return diagnostic.label.map {
        [gutter + styled(" =", .frame) + " " + TerminalText.escaped($0)]
      } ?? []
    }
    let excerpt = SourceExcerpt(
      line: sourceLine, column: diagnostic.column ?? 1, length: diagnostic.length, width: width)
    let bar = gutter + styled(" |", .frame)
    var lines = [
      bar, styled(number + " |", .frame) + (excerpt.text.isEmpty ? "" : " ") + excerpt.text,
    ]
    if diagnostic.column != nil {
      let label = diagnostic.label.map { " " + TerminalText.escaped($0) } ?? ""
      let caret = String(repeating: "^", count: excerpt.underline) + label
      lines.append(
        bar + " " + String(repeating: " ", count: excerpt.indentation)
          + styled(caret, Style(diagnostic.severity)))
    }
    return lines
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColor ? "\u{1B}[" + style.rawValue + "m" + text + "\u{1B}[0m" : text
  }

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case frame = "1;34"
    case strong = "1"

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }
}

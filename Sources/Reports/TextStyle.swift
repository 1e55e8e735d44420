import Casework
import Diagnostics
import Rules

/// How text is laid out for a reader: with colour or plain, for a terminal of some width or for a file.
package struct TextStyle: Sendable {
  /// What a colour stands for.
  enum Tone: String {
    case bad = "1;31"
    case warning = "33"
    case good = "32"
    case faint = "2"
    case heading = "1"
  }

  private let isColoured: Bool
  /// Columns of the terminal, `nil` where lines may be as long as they are.
  let width: Int?

  /// Whether pictures may be made of block characters.
  let drawsBlocks: Bool

  /// Makes a style.
  package init(isColoured: Bool, width: Int?, drawsBlocks: Bool = false) {
    self.isColoured = isColoured
    self.width = width
    self.drawsBlocks = drawsBlocks
  }

  /// The text in a tone, which adds no columns.
  func paint(_ text: String, _ tone: Tone?) -> String {
    guard isColoured, let tone, !text.isEmpty else { return text }
    return "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m"
  }

  /// What is left of the text when it begins at a column of the terminal.
  func fit(_ text: String, from column: Int) -> String {
    guard let width else { return text }
    return TextWidth.cut(text, to: max(width - column, 20))
  }
}

extension TextStyle.Tone {
  init?(_ severity: Rules.Severity) {
    switch severity {
    case .critical: self = .bad
    case .major: self = .warning
    case .minor, .info: return nil
    }
  }

  init?(_ level: StressLevel) {
    switch level {
    case .crisis: self = .bad
    case .stressed, .uneasy: self = .warning
    case .calm: return nil
    }
  }

  init?(_ state: ProblemState) {
    switch state {
    case .confirmed: self = .good
    case .denied, .abandoned: self = .bad
    case .stated, .working, .claimed, .promised, .escalated: self = .warning
    case .none: return nil
    }
  }

  init?(_ decision: GateDecision) {
    switch decision {
    case .open: self = .good
    case .answerOnly: self = .warning
    case .blocked: return nil
    }
  }
}

/// Words that came from outside, made fit for a terminal.
enum Quoted {
  /// The words in quotation marks, nothing in them left to obey; empty where there are none.
  static func words(_ quote: String?) -> String {
    guard let quote else { return "" }
    return "\"\(oneLine(quote))\""
  }

  /// The text on one line: what broke it into lines becomes a blank.
  static func oneLine(_ text: String) -> String {
    TerminalText.escaped(text.split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  /// The lines of a text.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TerminalText.escaped(String($0)) }
  }
}

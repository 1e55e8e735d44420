import Diagnostics

/// Reads what happens between the turns of an example: `[hold 3m]`, `[silence 30s]`, `[state problem=claimed]`, `[unsettled]`.
enum BracketLineReader {
  private static let names = ["hold", "silence", "state", "unsettled"]

  /// Reads a line that begins with a bracket.
  static func read(_ line: Span) throws(Refusal) -> ExampleLine {
    let scalars = line.file.scalars
    guard scalars[line.range.upperBound - 1] == "]", line.range.count > 1 else {
      throw Refusal(
        .badBracketLine, "`[` is not closed", at: line.range.lowerBound..<line.range.lowerBound + 1,
        label: "expected `]` at the end of the line")
    }
    let content = line.range.lowerBound + 1..<line.range.upperBound - 1
    var tokens = TokenReader(file: line.file, pieces: [content], keyword: line.range)
    guard let name = tokens.next() else {
      throw Refusal(
        .badBracketLine, "there is nothing in these brackets", at: line.range, help: example)
    }
    guard names.contains(name.text) else { throw unknown(name) }
    let read = try value(of: name.text, &tokens)
    try tokens.expectEnd(.badBracketLine)
    return read
  }

  private static let example =
    "write one of `[hold 3m]`, `[silence 30s]`, `[state problem=claimed]`, `[unsettled]`"

  private static func unknown(_ name: Span) -> Refusal {
    let meant = Suggestion.nearest(to: name.text, in: names)
    return Refusal(
      .reservedExampleLine, "`\(name.shown)` is not known in brackets", at: name.range,
      label: "other words are reserved for a later version",
      help: meant.map { "did you mean `\($0)`?" } ?? example)
  }

  private static func value(of name: String, _ tokens: inout TokenReader) throws(Refusal)
    -> ExampleLine
  {
    switch name {
    case "hold": return .hold(seconds: try tokens.expectSeconds())
    case "silence": return .silence(seconds: try tokens.expectSeconds())
    case "unsettled": return .unsettled
    default: break
    }
    var stress: StressLevel?
    var problem: ProblemState?
    repeat {
      let setting = try Setting(&tokens)
      let isTwice = setting.key == "stress" ? stress != nil : problem != nil
      if isTwice {
        throw Refusal(
          .badBracketLine, "`\(setting.key)` is given twice", at: setting.range)
      }
      if setting.key == "stress" {
        stress = try setting.value(of: StressLevel.allCases, by: \.name)
      } else {
        problem = try setting.value(of: ProblemState.allCases, by: \.rawValue)
      }
    } while tokens.peek != nil
    return .state(stress: stress, problem: problem)
  }
}

/// `problem=claimed`.
private struct Setting {
  private static let keys = ["problem", "stress"]

  let key: String
  let range: Range<Int>
  private let text: String
  private let valueRange: Range<Int>

  init(_ tokens: inout TokenReader) throws(Refusal) {
    guard let token = tokens.peek,
      let sign = token.file.scalars[token.range].firstIndex(of: "="),
      sign + 1 < token.range.upperBound
    else {
      throw tokens.refusal(
        .badBracketLine, wanted: "a state such as `problem=claimed` or `stress=stressed`",
        candidates: [])
    }
    let name = Span(file: token.file, range: token.range.lowerBound..<sign)
    guard Self.keys.contains(name.text) else {
      let meant = Suggestion.nearest(to: name.text, in: Self.keys)
      throw Refusal(
        .badBracketLine, "`\(name.shown)` is no state", at: token.range,
        label: "expected \(Self.keys.listed)", help: meant.map { "did you mean `\($0)`?" })
    }
    _ = tokens.next()
    key = name.text
    range = token.range
    valueRange = sign + 1..<token.range.upperBound
    text = token.file.text(in: valueRange)
  }

  func value<Value>(of all: [Value], by name: (Value) -> String) throws(Refusal) -> Value {
    if let value = all.first(where: { name($0) == text }) { return value }
    let names = all.map(name)
    let meant = Suggestion.nearest(to: text, in: names)
    throw Refusal(
      .badBracketLine, "`\(text.prefix(40))` is no state of `\(key)`", at: valueRange,
      label: "expected \(names.listed)", help: meant.map { "did you mean `\($0)`?" })
  }
}

import Diagnostics
import Transcripts

/// Reading of `yes` and `no` lines.
extension Declaration {
  /// The examples, in order; tells when there are fewer than `least` of a kind.
  func readExamples(least: Int) -> [RuleExample] {
    var examples: [RuleExample] = []
    for statement in body where statement.name == "yes" || statement.name == "no" {
      if file.isFull { break }
      if let example = statement.readExample() { examples.append(example) }
    }
    for keyword in ["yes", "no"] {
      let count = every(keyword).count
      guard count < least else { continue }
      file.report(
        .tooFewExamples,
        "\(kind.noun) needs at least \(least) `\(keyword)` \(least == 1 ? "example" : "examples")",
        at: title, label: count == 0 ? "there is none" : "there is only \(count)")
    }
    return examples
  }
}

extension Statement {
  fileprivate func readExample() -> RuleExample? {
    guard hasValue() else { return nil }
    var lines: [ExampleLine] = []
    var hasProblem = false
    for piece in pieces {
      do {
        lines.append(try readLine(piece))
      } catch {
        hasProblem = true
        keyword.report(error)
      }
    }
    if !hasProblem, let last = pieces.last { refuseOpenEnd(lines, at: last) }
    return RuleExample(
      expectsMatch: name == "yes", lines: lines, place: file.place(of: pieces[0].lowerBound))
  }

  // It is the last turn that must match, so an example that ends in anything else shows nothing.
  private func refuseOpenEnd(_ lines: [ExampleLine], at last: Range<Int>) {
    if case .turn = lines.last { return }
    let hasTurn = lines.contains { if case .turn = $0 { true } else { false } }
    file.report(
      .badExample, hasTurn ? "an example ends in a turn" : "an example needs a turn", at: last,
      help: "add a line in which somebody speaks, as in `| customer: …`")
  }

  private func readLine(_ piece: Range<Int>) throws(Refusal) -> ExampleLine {
    let hasBar = file.scalars[piece.lowerBound] == "|"
    if !hasBar, pieces.count > 1 {
      throw Refusal(
        .badExample, "an example of several turns has a bar before each", at: piece,
        label: "no bar stands before this")
    }
    let line = file.trimmed(piece.lowerBound + (hasBar ? 1 : 0)..<piece.upperBound)
    if hasBar, !line.isEmpty, file.scalars[line.lowerBound] == "[" {
      return try BracketLineReader.read(Span(file: file, range: line))
    }
    return .turn(try readTurn(line, of: piece))
  }

  private func readTurn(_ turn: Range<Int>, of piece: Range<Int>) throws(Refusal) -> ExampleTurn {
    let colon = file.scalars[turn].firstIndex(of: ":") ?? turn.upperBound
    let speaker = Span(file: file, range: file.trimmed(turn.lowerBound..<colon))
    guard colon < turn.upperBound, !speaker.range.isEmpty,
      !file.scalars[speaker.range].contains(where: \.isBlank)
    else {
      throw Refusal(
        .badExample, "this example does not say who speaks", at: turn.isEmpty ? piece : turn,
        help: "write the role first, as in `customer: …`")
    }
    guard let role = Role(word: speaker.text) else { throw unknownRole(speaker) }
    let text = file.trimmed(colon + 1..<turn.upperBound)
    if text.isEmpty {
      throw Refusal(
        .badExample, "the \(role.rawValue) says nothing in this example", at: turn)
    }
    return ExampleTurn(role: role, text: file.text(in: text))
  }

  private func unknownRole(_ speaker: Span) -> Refusal {
    let roles = [Role.customer, .agent, .supervisor, .bot, .system, .note].map(\.rawValue)
    let meant = Suggestion.nearest(to: speaker.text, in: roles)
    return Refusal(
      .unknownRole, "`\(speaker.shown)` is not a role", at: speaker.range,
      label: "a role is \(roles.listed)", help: meant.map { "did you mean `\($0)`?" })
  }
}

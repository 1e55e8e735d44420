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
    var turns: [ExampleTurn] = []
    for piece in pieces {
      do {
        turns.append(try readTurn(piece))
      } catch {
        keyword.report(error)
      }
    }
    return RuleExample(
      expectsMatch: name == "yes", turns: turns, place: file.place(of: pieces[0].lowerBound))
  }

  private func readTurn(_ piece: Range<Int>) throws(Refusal) -> ExampleTurn {
    let hasBar = file.scalars[piece.lowerBound] == "|"
    if !hasBar, pieces.count > 1 {
      throw Refusal(
        .badExample, "an example of several turns has a bar before each", at: piece,
        label: "no bar stands before this")
    }
    let turn = file.trimmed(piece.lowerBound + (hasBar ? 1 : 0)..<piece.upperBound)
    if hasBar, !turn.isEmpty, file.scalars[turn.lowerBound] == "[" {
      throw Refusal(
        .reservedExampleLine, "lines in brackets are reserved for a later version", at: turn)
    }
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

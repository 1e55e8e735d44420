import Matching
import Rules

/// Finds the `off` without which an example would agree with its rule.
struct OffFinder {
  /// Rules that are switched on again to see; a run that tries more would take too long.
  private static let mostTried = 20

  private let rulebook: Rulebook
  private let offs: [RuleChange]
  /// Hears what is off too; made when it is first needed.
  private var matcher: Matcher?
  /// Runs in which one rule is not off, by its id.
  private var undone: [String: ExampleRun] = [:]

  init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    offs = rulebook.changes.filter { $0.kind == .off }
  }

  /// The `off` at fault.
  ///
  /// - Parameter play: whether the rule is heard, or the finding comes, in a run.
  mutating func atFault(
    for example: RuleExample, _ play: (ExampleRun) -> Bool
  ) -> RuleChange? {
    if offs.isEmpty { return nil }
    let heard = heard(in: example)
    return offs.first { change in
      guard heard.contains(change.id) else { return false }
      if undone[change.id] == nil {
        if undone.count >= Self.mostTried { return false }
        undone[change.id] = ExampleRun(rulebook.running([change.id]))
      }
      return undone[change.id].map { play($0) == example.expectsMatch } ?? false
    }
  }

  /// The rules that the example's words belong to, and those that need none.
  private mutating func heard(in example: RuleExample) -> Set<String> {
    let all = rulebook.running(Set(offs.map(\.id)))
    var matcher = matcher ?? Matcher(index: PhraseIndex(rulebook: all))
    defer { self.matcher = matcher }
    let matches = example.turns.flatMap { matcher.matches(in: $0.text, by: $0.role) }
    let wordless = all.rules.filter {
      $0.missing != nil || $0.heard.contains { $0.isBare }
    }
    return Set(matches.map { all.rules[$0.rule].id } + wordless.map(\.id))
  }
}

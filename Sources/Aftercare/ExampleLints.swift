import Diagnostics
import Matching
import Rules
import Transcripts

/// Finds examples that another rule claims, and phrases that `extend` adds and no example tries.
struct ExampleLints {
  private let rulebook: Rulebook
  private let scope: LintScope
  /// Hears drafts too.
  private var matcher: Matcher
  private var diagnostics: [Diagnostic] = []

  init(_ rulebook: Rulebook, _ scope: LintScope) {
    self.rulebook = rulebook
    self.scope = scope
    matcher = Matcher(index: PhraseIndex(rulebook: rulebook, includingDrafts: true))
  }

  mutating func report() -> [Diagnostic] {
    let changes = Dictionary(grouping: rulebook.changes.filter { $0.kind == .extended }, by: \.id)
    for (index, rule) in rulebook.rules.enumerated() where rule.isInUse {
      let extensions = changes[rule.id] ?? []
      var tried: Set<Int> = []
      for example in rule.examples where example.expectsMatch {
        guard let turn = example.turns.last else { continue }
        let matches = matcher.matches(in: turn.text, by: turn.role)
        for case .heard(let line) in matches.lazy.filter({ $0.rule == index }).map(\.part) {
          tried.insert(line)
        }
        if rule.status != .draft { reportClaims(on: example, of: index, matches) }
      }
      for change in extensions { reportUntried(change, extensions, of: rule, tried) }
    }
    return diagnostics
  }

  private mutating func reportClaims(
    on example: RuleExample, of index: Int, _ matches: [PhraseMatch]
  ) {
    let own = matches.filter { $0.rule == index && $0.part.isOwn }
    for match in matches where match.rule != index && match.part.isOwn {
      let rule = rulebook.rules[index]
      let other = rulebook.rules[match.rule]
      guard other.status == .stable || other.status == .trial, other.asksForWordsAlone,
        scope.holds(example.place) || isOfScope(match),
        let conflict = Self.conflict(of: rule, with: other),
        own.contains(where: { conflict.isCertain ? match.touches($0) : match.covers($0) })
      else { continue }
      diagnostics.append(
        Diagnostic(
          .note, code: RuleProblem.exampleOfAnotherRule.rawValue,
          "`\(other.id)` hears this example's words too, and says `\(conflict.other)`",
          file: example.place.file, line: example.place.line, column: example.place.column,
          note: "it hears \"\(match.quote)\"; `\(rule.id)` says `\(conflict.own)`",
          help: "narrow one of the two, or leave it so if both are meant"))
    }
  }

  /// Whether the `heard` line that matched is one of those that are linted.
  private func isOfScope(_ match: PhraseMatch) -> Bool {
    guard case .heard(let line) = match.part else { return false }
    return rulebook.rules[match.rule].heard[line].phrases.first.map { scope.holds($0) } ?? false
  }

  /// Meanings of two rules of which only one can be true of the same words.
  private static func conflict(
    of rule: Rule, with other: Rule
  ) -> (own: String, other: String, isCertain: Bool)? {
    for own in rule.meanings where !other.meanings.contains(own) {
      for meaning in other.meanings {
        if meaning.contradicts(own) { return (own.spelled, meaning.spelled, true) }
        if meaning.outweighs(own) { return (own.spelled, meaning.spelled, false) }
      }
    }
    return nil
  }

  private mutating func reportUntried(
    _ change: RuleChange, _ all: [RuleChange], of rule: Rule, _ tried: Set<Int>
  ) {
    let lines = rule.heard.enumerated().filter { _, heard in
      guard let place = heard.phrases.first?.place else { return false }
      return all.last { $0.isBefore(place) } == change
    }
    guard !lines.isEmpty, !lines.contains(where: { tried.contains($0.offset) }),
      let phrase = lines.first?.element.phrases.first
    else { return }
    diagnostics.append(
      .of(
        phrase, .warning, .untriedExtension,
        "no `yes` example of `\(rule.id)` is heard by what is added here",
        note: "an example that the rule hears already without it tries nothing",
        help: "add a `yes` line below that is heard by these words"))
  }
}

extension RuleChange {
  /// Whether the place is below it in the same file.
  fileprivate func isBefore(_ other: RulePlace) -> Bool {
    place.file == other.file && (place.line, place.column) < (other.line, other.column)
  }
}

extension PhraseMatch {
  fileprivate func touches(_ other: PhraseMatch) -> Bool { start < other.end && other.start < end }
  fileprivate func covers(_ other: PhraseMatch) -> Bool { start <= other.start && other.end <= end }
}

extension RulePart {
  /// Whether these words are what the rule is about.
  fileprivate var isOwn: Bool { if case .heard = self { true } else { false } }
}

extension Meaning {
  /// As it stands after `means`.
  fileprivate var spelled: String { [marker, detail].compactMap(\.self).joined(separator: " ") }

  /// Whether not both can be meant by the same words, which may well serve two purposes, but don't confirm what they deny.
  fileprivate func contradicts(_ other: Meaning) -> Bool {
    switch (self, other) {
    case (.consent(let one), .consent(let other)): one != other
    case (.commitment(let one), .commitment(let other)): one != other
    case (.resolution(let one), .resolution(let other)):
      one != other && [one, other].contains(.denied)
        && ([one, other].contains(.confirmed) || [one, other].contains(.claimed))
    default: false
    }
  }

  /// Whether beside it the other has no weight; a lighter sign in some of the words is told by the ladder itself.
  fileprivate func outweighs(_ other: Meaning) -> Bool {
    guard case .stress(let own) = self, case .stress(let other) = other else { return false }
    let weights = StressWeight.allCases
    return (weights.firstIndex(of: own) ?? 0) > (weights.firstIndex(of: other) ?? 0)
  }
}

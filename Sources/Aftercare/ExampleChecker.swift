import Casework
public import Diagnostics
import Matching
public import Rules
import Transcripts

/// What running every example of a rulebook showed.
public struct ExampleCheck: Sendable {
  /// Rules and findings that were checked.
  public let rules: Int
  /// Examples that were run.
  public let examples: Int
  /// One error an example that disagrees with its rule.
  public let diagnostics: [Diagnostic]
}

/// Runs the `yes` and `no` examples of rules and findings: they are the rulebook's tests.
public struct ExampleChecker: Sendable {
  private let rulebook: Rulebook
  private let rules: CaseRules
  private let matcher: Matcher
  /// Hears drafts too.
  private var drafts: Matcher
  private var offs: OffFinder
  private var diagnostics: [Diagnostic] = []
  private var examples = 0

  /// Runs every example of `rulebook`.
  public static func check(_ rulebook: Rulebook) -> ExampleCheck {
    var checker = ExampleChecker(rulebook)
    checker.checkZones()
    for (index, rule) in rulebook.rules.enumerated() where rule.status != .retired {
      for example in rule.examples { checker.check(example, of: rule, at: index) }
    }
    // A draft finding never runs, so its examples can't come true.
    for finding in rulebook.findings where finding.status == .stable || finding.status == .trial {
      for example in finding.examples { checker.check(example, of: finding) }
    }
    return ExampleCheck(
      rules: rulebook.rules.count + rulebook.findings.count, examples: checker.examples,
      diagnostics: checker.diagnostics)
  }

  private init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    offs = OffFinder(rulebook)
    rules = CaseRules(rulebook: rulebook)
    matcher = Matcher(index: PhraseIndex(rulebook: rulebook))
    drafts = Matcher(index: PhraseIndex(rulebook: rulebook, includingDrafts: true))
  }

  private mutating func checkZones() {
    for zone in Set(rulebook.policy.timezonesByScope.values).sorted()
    where !CaseRules.isKnownZone(zone) {
      diagnostics.append(
        Diagnostic(
          .error, code: RuleProblem.badTimezone.rawValue,
          "the policy's timezone `\(zone)` is not known",
          help: "write an IANA name such as `Europe/London`"))
    }
  }

  private mutating func check(_ example: RuleExample, of rule: Rule, at index: Int) {
    examples += 1
    guard let turn = example.turns.last else { return }
    let match = drafts.matches(in: turn.text, by: turn.role).first { $0.rule == index }
    var isHeard = match != nil
    if !rule.isPlain {
      // A draft does not run, so what it asks for beyond words can't be tried.
      if rule.status == .draft { return }
      isHeard = ExampleRun(rules: rules, matcher: matcher).hears(index, in: example)
    }
    if isHeard != example.expectsMatch {
      report(example, turn: turn, id: rule.id, quote: match?.quote) { run in
        run.hears(index, in: example)
      }
    }
  }

  private mutating func check(_ example: RuleExample, of finding: FindingRule) {
    examples += 1
    let isFound = ExampleRun(rules: rules, matcher: matcher).finds(finding, in: example)
    guard isFound != example.expectsMatch, let turn = example.turns.last else { return }
    report(example, turn: turn, id: finding.id, quote: nil) { run in
      run.finds(finding, in: example)
    }
  }

  private mutating func report(
    _ example: RuleExample, turn: ExampleTurn, id: String, quote: String?,
    play: (ExampleRun) -> Bool
  ) {
    let said = "\(turn.role.rawValue): \(turn.text)"
    let message =
      example.expectsMatch
      ? "`\(id)` does not hear a `yes` example" : "`\(id)` hears a `no` example"
    var note = quote.map { "heard as \"\($0)\" in: \(said)" } ?? "said: \(said)"
    var help = "mend the phrase, add an `unless`, or correct the example"
    if let off = offs.atFault(for: example, play) {
      note += "; it rests on `\(off.id)`, which \(off.place.shown) switches off"
      help =
        "switch `\(id)` off there too, or override it with examples that do without `\(off.id)`"
    }
    diagnostics.append(
      Diagnostic(
        .error, code: RuleProblem.exampleDisagrees.rawValue, message, file: example.place.file,
        line: example.place.line, column: example.place.column, sourceLine: nil, note: note,
        help: help))
  }
}

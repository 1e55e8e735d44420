import Casework
import Matching
import Rules
import Transcripts

/// Plays an example's lines as a contact: a turn takes two seconds, and the next begins a second later.
struct ExampleRun {
  private var matcher: Matcher
  private var interaction: OpenInteraction
  private var now: Int64 = 0
  /// Findings of the last record.
  private var findings: [Finding] = []

  private static let turnLength: Int64 = 2000
  private static let pause: Int64 = 1000

  /// Makes the contact of an example.
  init(rules: CaseRules, matcher: Matcher) {
    self.matcher = matcher
    interaction = OpenInteraction(interaction: "example", rules: rules)
  }

  /// Makes the contact of an example under a rulebook of its own.
  init(_ rulebook: Rulebook) {
    self.init(
      rules: CaseRules(rulebook: rulebook), matcher: Matcher(index: PhraseIndex(rulebook: rulebook))
    )
  }

  /// Whether the rule at `index` holds on the example's last turn, or when the contact ends there.
  func hears(_ index: Int, in example: RuleExample) -> Bool {
    var run = self
    run.play(example.lines)
    if run.interaction.held.contains(index) { return true }
    run.take(run.record(event: .end))
    return run.interaction.held.contains(index)
  }

  /// Whether the finding comes on the example's last turn, or at the end where it asks for that.
  func finds(_ finding: FindingRule, in example: RuleExample) -> Bool {
    var run = self
    run.play(example.lines)
    if finding.condition.asksForEnd { run.take(run.record(event: .end)) }
    return run.findings.contains { $0.id == finding.id }
  }

  private mutating func play(_ lines: [ExampleLine]) {
    for line in lines { play(line) }
  }

  private mutating func play(_ line: ExampleLine) {
    switch line {
    case .turn(let turn):
      var record = record()
      record.speaker = turn.role
      record.text = turn.text
      record.duration = Self.turnLength
      take(record)
      now += Self.turnLength + Self.pause
    case .hold(let seconds):
      take(record(event: .hold))
      now += Int64(seconds) * 1000
      take(record(event: .resume))
    case .silence(let seconds):
      now += Int64(seconds) * 1000
    case .state(let stress, let problem):
      interaction.assume(stress: stress, problem: problem)
    case .unsettled: interaction.assumeUnsettled()
    }
  }

  private func record(event: TurnRecord.Event? = nil) -> TurnRecord {
    TurnRecord(interaction: "example", offset: now, event: event)
  }

  private mutating func take(_ record: TurnRecord) {
    let matches = record.text.map { matcher.matches(in: $0, by: record.speaker ?? .unknown) } ?? []
    findings = interaction.take(record, matches: matches).findings
  }
}

extension Condition {
  /// Whether the condition can hold only on the record that ends the interaction.
  fileprivate var asksForEnd: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.asksForEnd)
    case .not: false
    case .fact(let fact): fact == .ended
    }
  }
}

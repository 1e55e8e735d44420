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
  private(set) var findings: [Finding] = []

  private static let turnLength: Int64 = 2000
  private static let pause: Int64 = 1000

  /// Makes the contact of an example.
  init(rules: CaseRules, matcher: Matcher) {
    self.matcher = matcher
    interaction = OpenInteraction(interaction: "example", rules: rules)
  }

  /// Rules that held on the last record, by index.
  var held: Set<Int> { interaction.held }

  /// Plays all lines.
  mutating func play(_ lines: [ExampleLine]) {
    for line in lines { play(line) }
  }

  /// Ends the contact.
  mutating func end() { take(record(event: .end)) }

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

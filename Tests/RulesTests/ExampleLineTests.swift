import Rules
import Testing
import Transcripts

@Suite("What happens between the turns of an example is read")
struct ExampleLineTests {
  private static func rule(_ lines: String...) -> String {
    Sample.rule().replacing(
      "yes      customer: still waiting here",
      with: "yes      " + lines.map { "| " + $0 }.joined(separator: "\n           "))
  }

  static let brackets: [(String, ExampleLine)] = [
    ("[hold 3m]", .hold(seconds: 180)), ("[hold 90 seconds]", .hold(seconds: 90)),
    ("[ silence 30s ]", .silence(seconds: 30)), ("[silence 1h]", .silence(seconds: 3600)),
    ("[state problem=claimed]", .state(stress: nil, problem: .claimed)),
    ("[unsettled]", .unsettled),
    ("[state stress=calm]", .state(stress: .calm, problem: nil)),
    (
      "[state problem=none stress=crisis]", .state(stress: .crisis, problem: ProblemState.none)
    ),
  ]

  @Test("each line in brackets is read", arguments: brackets)
  func eachBracketLineIsRead(text: String, line: ExampleLine) throws {
    let rule = try #require(
      Sample.load(Self.rule("agent: Wait.", text, "customer: still waiting")).rulebook?.rules.first)
    let example = rule.examples[1]
    #expect(example.lines.count == 3)
    #expect(example.lines[1] == line)
    #expect(example.turns.map(ExampleLine.turn) == [example.lines[0], example.lines[2]])
    #expect(example.turns.map(\.role) == [.agent, .customer])
    #expect(example.turns.map(\.text) == ["Wait.", "still waiting"])
  }

  static let refused: [(String, String)] = [
    ("[hold 3m", "R066"), ("[", "R066"), ("[]", "R066"), ("[hold]", "R042"),
    ("[hold long]", "R042"), ("[hold 0s]", "R042"), ("[silence 500ms]", "R042"),
    ("[hold 3m more]", "R066"), ("[state]", "R066"), ("[state calm]", "R066"),
    ("[state stress=]", "R066"), ("[state =calm]", "R066"), ("[state stress=angry]", "R066"),
    ("[state gate=open]", "R066"), ("[state problem=none problem=none]", "R066"),
    ("[hang up]", "R034"), ("[held 3m]", "R034"),
  ]

  @Test("what is no line in brackets is refused", arguments: refused)
  func badBracketLinesAreRefused(text: String, code: String) {
    #expect(Sample.codes(Self.rule(text, "customer: still waiting")) == [code])
  }

  @Test("an example ends in a turn")
  func anExampleEndsInATurn() {
    #expect(Sample.codes(Self.rule("customer: still waiting", "[hold 3m]")) == ["R033"])
    #expect(Sample.codes(Self.rule("[hold 3m]")) == ["R033"])
    #expect(Sample.codes(Self.rule("[hold 3m]", "customer: still waiting")) == [])
  }
}

import Rules
import Testing
import Transcripts

@testable import Casework
@testable import Reports

@Suite("An explanation as text")
struct ExplainTextTests {
  private func text(
    _ steps: [ExplainStep], _ closing: CaseRecord, verbose: Bool = false, width: Int? = nil
  ) -> String {
    ExplainText(isVerbose: verbose, style: TextStyle(isColoured: false, width: width))
      .rendered(steps, closing: closing, source: "in/c1.jsonl")
  }

  private func step(
    _ text: String?, _ advice: Advice, speaker: Role? = .customer, name: String? = nil,
    event: TurnRecord.Event? = nil
  ) -> ExplainStep {
    ExplainStep(
      record: TurnRecord(interaction: "c1", speaker: speaker, name: name, text: text, event: event),
      advice: advice)
  }

  @Test("each turn, what it changed, by which rule and words; at the end what is owed")
  func whole() {
    let start = Evidence(rule: "policy.purpose-unknown", turn: nil)
    let steps = [
      step(
        "Hello.",
        Samples.advice(turn: 3, level: .calm, state: .none, because: [start]), speaker: .agent),
      step(
        "The third time!\nIt is dead.",
        Samples.advice(turn: 4, findings: [Samples.finding(.major)])),
      step(nil, Samples.advice(turn: 4), speaker: nil, event: .hold),
    ]
    var facts = InteractionFacts()
    facts.channel = "voice"
    facts.customer = "cu-1"
    let closing = Samples.record(
      level: .stressed, state: .stated, followUp: Samples.followUp(), facts: facts)
    let expected = """
      c1  in/c1.jsonl
      Tue 2026-03-03 10:00 -05:00, voice, customer cu-1

      3  10:04:11  agent: Hello.
                   calm | none | blocked
                   gate    blocked                 policy.purpose-unknown

      4  10:04:11  customer: The third time!
                   It is dead.
                   stressed | stated | blocked
                   stress  calm -> stressed        stress.repeat-contact  "third time"
                   problem none -> stated          stress.repeat-contact  "third time"
                   finding major                   conduct.offer-while-held  An offer was made while the gate was closed

         10:04:11  [hold]
                   stressed | stated | blocked

      At the end
        stress    stressed (highest: stressed)
        problem   stated
        gate      blocked until Thu 2026-04-02 10:05 -05:00, or until a check-in is recorded as confirmed

      Follow-up
        window    Tue 2026-03-03 22:05 -05:00 to Wed 2026-03-04 10:05 -05:00
        check-in  Wed 2026-03-04 08:00 -05:00, agent-7 by voice
                  nearest to 18 h
        confirm   Is it solved?
        problem   turn 1  "dead"
        promised  turn 9  "I will call you" (open, due Wed 2026-03-04 17:00 -05:00)

      """
    #expect(text(steps, closing) == expected)
  }

  @Test("a follow-up without a minute says why, and what is nearest")
  func infeasible() {
    let text = text([], Samples.record(followUp: Samples.followUp(at: nil)))
    #expect(text.contains("  check-in  no minute: no minute fits, agent-7 by voice\n"))
    #expect(text.contains("  nearest   before: Tue 2026-03-03 20:00 -05:00\n"))
  }

  @Test("a follow-up that is not needed is told in a line")
  func notNeeded() {
    #expect(text([], Samples.record()).hasSuffix("\nNo follow-up is needed.\n"))
  }

  @Test("a reason of an earlier turn says which")
  func earlierReason() {
    let steps = [
      step("Hello", Samples.advice(turn: 1, level: .calm, state: .none, decision: .open)),
      step("Well", Samples.advice(turn: 2, level: .calm, state: .none)),
    ]
    #expect(
      text(steps, Samples.record()).contains(
        #"gate    open -> blocked         stress.repeat-contact  "third time" (turn 4)"#))
  }

  @Test("long turns are broken between words at the terminal's width")
  func wrapped() {
    let said = Array(repeating: "word", count: 40).joined(separator: " ")
    let text = text(
      [step(said, Samples.advice(level: .calm, state: .none))], Samples.record(), width: 60)
    let lines = text.split(separator: "\n").filter { $0.contains("word") }
    #expect(lines.count > 3)
    #expect(lines.allSatisfy { $0.count <= 60 })
  }

  @Test("verbose shows all that was heard, trial rules as such")
  func verbose() {
    let matches = [
      MarkerMatch(
        meaning: .purpose("cancel"), evidence: Samples.evidence, with: [], isTrial: true)
    ]
    let steps = [step("x", Samples.advice(matches: matches))]
    #expect(
      text(steps, Samples.record(), verbose: true).contains(
        #"heard   purpose cancel (trial)  stress.repeat-contact  "third time""#))
    #expect(!text(steps, Samples.record()).contains("heard"))
  }

  @Test("nothing of a transcript is obeyed by the terminal")
  func hostile() {
    let evil = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}abc\u{2028}\r\n\t"
    var facts = InteractionFacts()
    facts.customer = evil
    facts.agent = evil
    facts.queue = evil
    facts.channel = evil
    let evidence = Evidence(rule: evil, turn: 1, start: 0, end: 1, quote: evil)
    let steps = [
      step(evil, Samples.advice(because: [evidence]), speaker: .unknown, name: evil)
    ]
    let record = Samples.record(
      evil, level: .crisis, state: .stated, because: [evidence], followUp: Samples.followUp(),
      facts: facts)
    #expect(Unsafe.scalars(in: text(steps, record, verbose: true)) == [])
  }
}

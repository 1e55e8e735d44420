import Aftercare
import Casework
import Matching
import Reports
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("Why a rule was not heard")
struct RuleExplainerTests {
  /// A rule's lines, a contact, and what must stand in the explanation.
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let contact: [String]
    let told: [String]

    var testDescription: String {
      "\(rule.split(separator: "\n").joined(separator: " /")): \(contact)"
    }

    init(_ rule: String, _ contact: [String], _ told: String...) {
      self.rule = rule
      self.contact = contact
      self.told = told
    }
  }

  static let rows: [Row] = [
    Row(
      "heard customer \"so angry\"", ["c: I am so angry now"], "Heard:", "turn 1",
      "customer  \"so angry\""),
    Row(
      "heard customer \"cancel my account\"", ["c: hello", "c: cancel the account", "c: cancel"],
      "Not heard.", "\"cancel my account\"  (2 of 3 words)", "\"cancel\" \"account\"",
      "my: there was \"the\""),
    Row(
      "heard customer \"cancel account\"", ["c: cancel this account"],
      "between     \"this\", where the phrase has no room"),
    Row("heard customer \"cancel account\"", ["c: hello"], "No turn came near"),
    Row(
      "heard customer \"angry\"\n  unless within 2 words \"not\"", ["c: i am not really angry"],
      "by unless within 2 words \"not\", heard as \"not\""),
    Row(
      "heard customer \"angry\"\n  unless part of \"angry birds\"", ["c: we play angry birds"],
      "by unless part of \"angry birds\", heard as \"angry birds\""),
    Row("heard customer \"angry\"", ["a: you seem angry"], "the agent spoke, asked customer"),
    Row(
      "heard customer \"angry\"", ["?: so angry"],
      "heard customer: not evaluated, the role of the speaker is not known"),
    Row(
      "heard customer \"angry\"\n  when stress >= stressed", ["c: i am angry"],
      "stress was calm, asked >= stressed"),
    Row(
      "heard customer \"angry\"\n  when stress is calm and not (problem is none or peak >= crisis)",
      ["c: i am angry"], "problem was none, asked not none"),
    Row(
      "heard customer \"angry\"\n  when not channel is email", ["c: angry"],
      "not channel email: not evaluated, the channel is not known"),
    Row("heard agent\n  reply >= 60s", ["c 0: hi", "a 42: hi"], "reply took 42 s, asked >= 60 s"),
    Row(
      "heard agent\n  reply >= 60s", ["c: hi", "a: hi"],
      "reply >= 60 s: not evaluated, no end of the turn before"),
    Row(
      "heard customer\n  silence > 20s", ["a 0: hi", "c 12: yes"],
      "the silence was 12 s, asked > 20 s"),
    Row(
      "heard agent\n  hold >= 2m", ["c 0: hi", "hold 5", "a 60: back"],
      "the hold was 55 s, asked >= 120 s"),
    Row(
      "heard customer \"angry\"\n  shape exclamation >= 3", ["c: angry!"],
      "1 exclamation mark, asked shape exclamation >= 3"),
    Row(
      "heard customer\n  shape capitals >= 3 words", ["c: THIS IS bad"],
      "2 words in capitals, asked shape capitals >= 3 words"),
    Row(
      "heard customer in first 2 turns \"angry\"", ["a: hi", "a: so", "a: and", "c: angry"],
      "turn 4, asked in first 2 turns: 2 turns too late"),
    Row(
      "heard customer in first 10 seconds \"angry\"", ["a 0: hi", "c 14: angry"],
      "14 s from the start, asked in first 10 s: 4 s too late"),
    Row(
      "heard customer in first 10 seconds \"angry\"", ["c: angry"],
      "in first 10 s: not evaluated, no time"),
    Row(
      "heard customer in last 2 turns \"angry\"", ["c: angry", "a: oh", "a: so", "a: bye"],
      "turn 1 of 4, asked in last 2 turns: 2 turns too early"),
    Row(
      "heard customer in last 2 turns \"angry\"", ["a: oh", "c: angry"], "Heard:",
      "turn 2", "(told at the end)"),
    Row(
      "heard customer in last 10 seconds \"angry\"", ["c 0: angry", "a 60: bye"],
      "60 s before the end, asked in last 10 s: 50 s too early"),
    Row(
      "heard customer \"angry\"\n  at least 2 within 3 turns",
      ["c: angry", "a: oh", "a: oh", "c: angry"], "1 of 2 within 3 turns"),
    Row(
      "heard customer \"dead\"\n  then within 2 turns agent \"please reboot\"",
      ["c: dead", "a: please restart", "a: hm", "a: so", "c: dead"],
      "began       \"dead\" (turn 1)",
      "then within 2 turns agent \"please reboot\": not heard in time", "nearest     turn 2",
      "reboot: there was \"restart\""),
    Row(
      "heard customer \"dead\"\n  then within 1 turns agent \"reboot\"",
      ["c: dead", "a: hi", "a: reboot"], "too late    \"reboot\" (turn 3)"),
    Row(
      "heard customer \"dead\"\n  then within 2 turns agent \"reboot\"", ["c: dead", "a: reboot"],
      "Heard:", "agent  \"reboot\"  after \"dead\" (turn 1)"),
    Row(
      "heard agent \"offer\"\n  but not customer \"works\" before", ["c: works", "a: offer"],
      "but not customer \"works\" before, but it was: \"works\" (turn 1)"),
    Row(
      "missing agent \"my name\" by turn 3", ["a: my name is Al", "c: hi", "c: hi"],
      "it is not missing: \"my name\" (turn 1)"),
    Row(
      "missing agent \"my name\" by turn 3", ["a: hi"],
      "the contact had 1 turn, asked by turn 3"),
    Row(
      "missing agent \"my name\" by 30 seconds", ["a: hi"], "by 30 s: not evaluated, no time"),
    Row("missing agent \"my name\" by turn 1", ["a: hi"], "Heard:"),
  ]

  @Test("row by row, and each kind of reason", arguments: rows)
  func tellsWhy(_ row: Row) throws {
    let text = try Self.text("conduct.test", in: Self.rulebook(row.rule), row.contact)
    for part in row.told { #expect(text.contains(part), "\(part)\n\(text)") }
  }

  @Test(
    "that a rule never runs is said first",
    arguments: [
      ("draft", "its status is draft"), ("retired", "its status is retired"),
      ("trial", "It is on trial"),
    ])
  func tellsStatus(status: String, told: String) throws {
    let rulebook = try Self.rulebook("heard customer \"angry\"", status: status)
    let text = try Self.text("conduct.test", in: rulebook, ["c: angry"])
    let third = text.split(separator: "\n").dropFirst(2).first ?? ""
    #expect(third.contains(told))
    #expect(text.contains("Heard:") == (status != "retired"))
  }

  @Test("five turns are told at most, the nearest first")
  func tellsFewTurns() throws {
    let contact = ["c: cancel"] + Array(repeating: "c: cancel it", count: 7) + ["c: cancel my"]
    let explanation = try Self.explanation(
      "conduct.test", in: Self.rulebook("heard customer \"cancel my account\""), contact)
    guard case .rule(let diagnosis) = explanation.answer else { throw Unexpected() }
    #expect(diagnosis.nearest.map(\.turn) == [9, 1, 2, 3, 4])
  }

  @Test("a finding tells the conditions that did not hold")
  func tellsOfFinding() throws {
    let rulebook = try Self.rulebook("heard agent \"angry\"")
    let text = try Self.text("conduct.seen", in: rulebook, ["c: hi", "c: bye"])
    for part in [
      "Not found.", "stress was calm, asked >= stressed",
      "no conduct test was heard, asked for it",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    let both = ["c: i am furious", "a: angry"]
    #expect(try Self.text("conduct.seen", in: rulebook, both).contains("Found:"))
  }

  @Test("a gate's reason tells on which turns it held, and the facts that would open the gate")
  func tellsOfGate() throws {
    let rulebook = try Self.rulebook("heard agent \"angry\"")
    let contact = ["c: hi", "c: i am furious", "c: so"]
    let text = try Self.text("policy.stress-peaked", in: rulebook, contact)
    for part in [
      "Turns 2 to 3: blocked", "policy.stress-peaked \"furious\" (turn 2)",
      "opens when  it is known why the customer is in contact",
      "and         the customer is calm again",
      "and         the follow-up window opens, after the contact", "After the end: blocked",
    ] {
      #expect(text.contains(part), "\(part)\n\(text)")
    }
    #expect(
      try Self.text("policy.asked-for", in: rulebook, contact).contains("never the gate's reason"))
    #expect(try Self.text("gate", in: rulebook, contact).contains("Turn 1: blocked"))
  }

  @Test("nothing of the transcript reaches the terminal unescaped")
  func escapes() throws {
    let rulebook = try Self.rulebook(
      "heard customer \"cancel my account\"\n  when channel is email")
    for name in ["conduct.test", "conduct.seen", "gate"] {
      let text = try Self.text(name, in: rulebook, ["c: cancel \u{1B}[31m\u{202E}account, furious"])
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test("an unknown id has no explainer, but a suggestion")
  func suggests() throws {
    let rulebook = try Self.rulebook("heard customer \"angry\"")
    #expect(RuleExplainer(rulebook: rulebook, id: "conduct.tset") == nil)
    #expect(RuleExplainer.suggestion(for: "conduct.tset", in: rulebook) == "conduct.test")
  }
}

extension RuleExplainerTests {
  struct Unexpected: Error {}

  static func rulebook(_ lines: String, status: String = "stable") throws -> Rulebook {
    let text = """
      rule conduct.test
        title    Test
        status   \(status)
        \(lines)
        means    conduct test
        because  Test.
        source   house
        yes      customer: one
        yes      customer: two
        no       customer: three
        no       customer: four

      finding conduct.seen
        title    Seen
        status   stable
        when     heard conduct test and stress >= stressed
        severity info
        because  Seen.
        source   house
        yes      customer: one
        no       customer: two

      """
    let furious = TestRulebook.rule("stress.furious", ["furious"], means: "stress strong")
    return try TestRulebook.load(text + furious)
  }

  static func explanation(
    _ id: String, in rulebook: Rulebook, _ contact: [String]
  ) throws -> RuleExplanation {
    let explainer = try #require(RuleExplainer(rulebook: rulebook, id: id))
    var auditor = CaseAuditor(rulebook: rulebook)
    let records = contact.map(record)
    let advice = records.map { auditor.take($0).advice }
    let closing = try #require(auditor.finishSource().first).record
    return explainer.explanation(of: records, advice: advice, closing: closing)
  }

  static func text(
    _ id: String, in rulebook: Rulebook, _ contact: [String]
  ) throws -> String {
    let style = TextStyle(isColoured: false, width: nil)
    return RuleDiagnosisText(isVerbose: false, style: style).rendered(
      try explanation(id, in: rulebook, contact), source: "test.jsonl")
  }

  private static func record(_ line: String) -> TurnRecord {
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let head = parts[0].split(separator: " ").map(String.init)
    let times = head.dropFirst().compactMap { Int64($0) }
    let speakers: [String: Role] = ["c": .customer, "a": .agent, "?": .unknown]
    return TurnRecord(
      interaction: "i", speaker: speakers[head[0]],
      text: parts.count > 1 ? String(parts[1].dropFirst()) : nil,
      offset: times.first.map { $0 * 1000 }, event: TurnRecord.Event(rawValue: head[0]))
  }
}

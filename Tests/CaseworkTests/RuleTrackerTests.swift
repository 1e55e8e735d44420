import Aftercare
import Casework
import Rules
import TestSupport
import Testing
import Transcripts

@Suite("A rule may ask for more than words")
struct RuleTrackerTests {
  /// A rule's lines, a contact, and the turns in which the rule is heard.
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    /// `c: text`, `a: text`, `c 12: text` at second 12, `c 12-15: text` from second 12 to 15, or an event `hold 20`.
    let contact: [String]
    let heardIn: [Int]

    var testDescription: String {
      "\(rule.split(separator: "\n").joined(separator: " /")): \(contact)"
    }

    init(_ rule: String, _ contact: [String], _ heardIn: [Int]) {
      self.rule = rule
      self.contact = contact
      self.heardIn = heardIn
    }
  }

  static let rows: [Row] = [
    Row("heard customer \"angry\" near 2 \"bill\"", ["c: angry about my bill"], [1]),
    Row("heard customer \"angry\" near 2 \"bill\"", ["c: the bill makes me angry"], [1]),
    Row("heard customer \"angry\" near 1 \"bill\"", ["c: the bill makes me angry"], []),
    Row("heard customer in first 2 turns \"hello\"", ["c: hello", "a: hi", "c: hello"], [1]),
    Row("heard customer in first 10 seconds \"hello\"", ["c 3: hello", "c 12: hello"], [1]),
    Row("heard customer in first 10 seconds \"hello\"", ["c: hello"], []),
    Row(
      "heard customer \"angry\"\n  at least 2 within 3 turns",
      ["c: angry", "a: oh", "c: angry", "a: oh", "c: ok", "a: oh", "c: angry"], [3]),
    Row("heard customer \"angry\"\n  at least 2 within 1 turns", ["c: angry and so angry"], [1]),
    Row(
      "heard customer \"dead\"\n  then within 2 turns agent \"reboot\"",
      ["c: dead", "a: hi", "a: reboot", "a: reboot"], [3]),
    Row(
      "heard customer \"dead\"\n  then within 1 turns agent \"reboot\"",
      ["c: dead", "a: hi", "a: reboot"], []),
    Row(
      "heard customer \"dead\"\n  then within 2 turns agent \"reboot\"\n  then within 2 turns customer \"did that\"",
      ["c: dead", "a: reboot", "c: did that"], [3]),
    Row(
      "heard customer \"dead\"\n  then within 2 turns agent \"reboot\"\n  then within 2 turns customer \"did that\"",
      ["c: did that", "a: reboot", "c: dead"], []),
    Row("heard customer \"a\"\n  then within 1 turns customer \"b\"", ["c: a b"], [1]),
    Row("heard customer \"a\"\n  then within 1 turns customer \"b\"", ["c: b a"], []),
    Row(
      "heard agent \"offer\"\n  but not customer \"works\" before", ["c: works", "a: offer"], []),
    Row(
      "heard agent \"offer\"\n  but not customer \"works\" before",
      ["a: offer", "c: works", "a: offer"], [1]),
    Row("heard customer\n  silence >= 20s", ["a 0-5: hi", "c 24: yes", "c 50: so"], [3]),
    Row("heard customer\n  silence >= 20s", ["a: hi", "c: yes"], []),
    Row("heard agent\n  hold >= 2m", ["c 0: hi", "hold 5", "resume 130", "a 131: back"], [2]),
    Row("heard agent\n  hold >= 2m", ["c 0: hi", "hold 5", "a 60: back", "a 200: so"], []),
    Row("heard agent\n  reply >= 60s", ["c 0: hi", "a 59: hi", "c 70: so", "a 140: well"], [4]),
    Row("heard customer\n  shape capitals >= 3 words", ["c: THIS IS BAD", "c: OK SO what"], [1]),
    Row("heard customer\n  shape exclamation >= 3", ["c: hey!!!", "a: hey!!!"], [1]),
    Row("heard customer\n  shape elongation", ["c: sooo slow", "c: so slow", "c: 1000"], [1]),
    Row("heard customer \"angry\"\n  shape exclamation >= 1", ["c: angry", "c: angry!"], [2]),
    Row("heard customer \"so\"\n  when stress >= stressed", ["c: so", "c: furious", "c: so"], [3]),
    Row("heard customer \"so\"\n  when channel is voice", ["c: so"], []),
    Row("heard customer \"so\"\n  when not channel is voice", ["c: so"], []),
    Row("heard customer \"paid {money}\"", ["c: i paid $19.99", "c: i paid 19 times"], [1]),
    Row("heard customer \"by {date}\"", ["c: by 3/4/2026", "c: by friday", "c: by then"], [1, 2]),
    Row(
      "heard customer \"the {ordinal} time\"", ["c: the 2nd time", "c: the third time"], [1, 2]),
    Row(
      "heard customer \"{number} calls\"", ["c: 12 calls", "c: forty two calls", "c: no calls"],
      [1, 2]),
  ]

  private static let lists = """
    words tens = twenty, thirty, forty
    words unit = one, two, three
    words number = {unit}, {tens} [{unit}]
    words ordinal = first, second, third
    words ordinal-suffix = st, nd, rd, th
    words date = friday, next friday

    """

  @Test("row by row", arguments: rows)
  func isHeard(_ row: Row) throws {
    var adviser = Adviser(rulebook: try rulebook(row.rule))
    var heardIn: [Int] = []
    for line in row.contact {
      let advice = adviser.advise(Self.record(line))
      for match in advice.matches where match.evidence.rule == "conduct.test" {
        heardIn.append(advice.turn)
      }
      // A turn without words of its own is no match, but a finding may ask for it.
      if advice.findings.contains(where: { $0.id == "conduct.seen" }), heardIn.last != advice.turn {
        heardIn.append(advice.turn)
      }
    }
    #expect(heardIn == row.heardIn)
  }

  @Test(
    "what is missing is found in time, live",
    arguments: [
      ("by turn 2", ["c: hi", "c: still there", "a: thanks for waiting"], 2),
      ("by turn 3", ["c: hi", "a: thanks for waiting", "c: ok"], nil),
      ("by 10 seconds", ["c 0: hi", "c 9: so", "c 12: well"], 3),
      ("by end", ["c: hi", "c: so"], 3),
      ("by turn 2\n  when stress >= stressed", ["c: hi", "c: so"], nil),
      ("by turn 2\n  when stress >= stressed", ["c: furious", "c: so"], 2),
      ("by turn 2\n  unless within 1 words \"not\"", ["c: hi", "a: not thanks for waiting"], 2),
    ] as [(String, [String], Int?)])
  func findsMissing(deadline: String, contact: [String], foundAt: Int?) throws {
    let rulebook = try rulebook("missing agent \"thanks for waiting\" \(deadline)")
    var adviser = Adviser(rulebook: rulebook)
    var records = contact.map(Self.record)
    records.append(TurnRecord(interaction: "i", event: .end))
    let found = records.firstIndex { record in
      adviser.advise(record).findings.contains { $0.id == "conduct.seen" }
    }
    #expect(found.map { $0 + 1 } == foundAt)
  }

  @Test("words near the end are found at the end, and never among the matches")
  func lastTurns() throws {
    let rulebook = try rulebook("heard customer in last 2 turns \"angry\"")
    for (contact, isFound) in [
      (["c: angry", "a: oh"], true), (["c: angry", "a: oh", "a: so"], false),
    ] {
      var adviser = Adviser(rulebook: rulebook)
      let advice = contact.map { adviser.advise(Self.record($0)) }
      #expect(advice.allSatisfy { $0.matches.isEmpty && $0.findings.isEmpty })
      let end = adviser.advise(TurnRecord(interaction: "i", event: .end))
      #expect(end.matches.isEmpty)
      #expect(end.findings.contains { $0.id == "conduct.seen" } == isFound)
    }
  }

  @Test("a sequence shows the words that came before its last part")
  func sequenceShowsItsParts() throws {
    let rule = "heard customer \"dead\"\n  then within 2 turns agent \"reboot\""
    var adviser = Adviser(rulebook: try rulebook(rule))
    _ = adviser.advise(Self.record("c: it is dead"))
    let match = try #require(adviser.advise(Self.record("a: please reboot")).matches.first)
    #expect(match.evidence.quote == "reboot")
    #expect(match.with.map(\.quote) == ["dead"])
    #expect(match.with.map(\.turn) == [1])
  }

  private func rulebook(_ lines: String) throws -> Rulebook {
    let text = """
      rule conduct.test
        title    Test
        status   stable
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
        when     heard conduct test
        severity info
        because  Seen.
        source   house
        yes      customer: one
        no       customer: two

      """
    let furious = TestRulebook.rule("stress.furious", ["furious"], means: "stress strong")
    return try TestRulebook.load(Self.lists + text + furious)
  }

  private static func record(_ line: String) -> TurnRecord {
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    let head = parts[0].split(separator: " ").map(String.init)
    let times = head.count > 1 ? head[1].split(separator: "-").compactMap { Int64($0) } : []
    let speakers: [String: Role] = ["c": .customer, "a": .agent]
    var record = TurnRecord(
      interaction: "i", speaker: speakers[head[0]],
      text: parts.count > 1 ? String(parts[1].dropFirst()) : nil,
      offset: times.first.map { $0 * 1000 }, event: TurnRecord.Event(rawValue: head[0]))
    if times.count > 1 { record.duration = (times[1] - times[0]) * 1000 }
    return record
  }
}

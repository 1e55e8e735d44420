import Rules
import Testing

@Suite("What a rule hears is read as it is written")
struct HearingTests {
  private func read(_ text: String) -> Rule? { Sample.load(text).rulebook?.rules.first }

  static let positions: [(String, ContactPosition?)] = [
    ("", nil), ("in first 3 turns", .firstTurns(3)), ("in first 1 turn", .firstTurns(1)),
    ("in last 1000 turns", .lastTurns(1000)), ("in first 30 seconds", .firstSeconds(30)),
    ("in first 30s", .firstSeconds(30)), ("in last 2 minutes", .lastSeconds(120)),
    ("in last 1h", .lastSeconds(3600)), ("in first 1 minute", .firstSeconds(60)),
  ]

  @Test("where in the contact words are heard", arguments: positions)
  func positionsAreRead(text: String, position: ContactPosition?) throws {
    let heard = try #require(
      read(Sample.rule(heard: "agent \(text) \"hello\" \"hi\""))?.heard.first)
    #expect(heard.role == .agent)
    #expect(heard.position == position)
    #expect(heard.phrases.map(\.text) == ["hello", "hi"])
  }

  static let badPositions: [(String, String)] = [
    ("in 3 turns", "R054"), ("in first", "R042"), ("in first turns", "R042"),
    ("in first 0 turns", "R054"), ("in first 1001 turns", "R054"), ("in last 2 turn", "R054"),
    ("in first 3", "R042"), ("in first 500ms", "R042"), ("in first 31 days", "R042"),
    ("in first 3 turns please", "R007"), ("first 3 turns", "R007"),
  ]

  @Test("what is no place in the contact is refused", arguments: badPositions)
  func badPositionsAreRefused(text: String, code: String) {
    #expect(Sample.codes(Sample.rule(heard: "agent \(text) \"hello\"")) == [code])
  }

  @Test("the same phrase may be heard in two places of the contact, and not twice in one")
  func phrasesAreToldApartByPosition() {
    let apart = "agent in first 2 turns \"hello\"\n  heard agent in last 2 turns \"hello\""
    #expect(Sample.codes(Sample.rule(heard: apart)) == [])
    let same = "agent in first 2 turns \"hello\"\n  heard agent in first 2 turns \"hello\""
    #expect(Sample.codes(Sample.rule(heard: same)) == ["R031"])
  }

  @Test("near is both orders with a gap, and keeps its spelling and its place")
  func nearIsBothOrders() throws {
    let heard = "customer \"a b\"  near 4   \"c*\" \"d\""
    let phrases = try #require(read(Sample.rule(heard: heard))?.heard.first?.phrases)
    let first = PhraseNode.sequence([.word("a"), .word("b")])
    let second = PhraseNode.beginning("c")
    #expect(phrases.map(\.text) == ["\"a b\"  near 4   \"c*\"", "d"])
    #expect(
      phrases[0].root
        == .choice([
          .sequence([first, .gap(4), second]), .sequence([second, .gap(4), first]),
        ]))
    #expect(phrases[0].place == RulePlace(file: "shop/all.rules", line: 8, column: 21))
  }

  static let nearPlaces = [
    "unless within 2 words \"a\" near 3 \"b\"", "unless part of \"a\" near 3 \"b\"",
    "then within 2 turns agent \"a\" near 3 \"b\"", "but not agent \"a\" near 3 \"b\" before",
  ]

  @Test("near stands wherever phrases do", arguments: nearPlaces)
  func nearStandsEverywhere(line: String) {
    #expect(Sample.codes(Sample.rule(more: "  " + line)) == [])
  }

  static let badNear: [(String, String)] = [
    (#""a" near "b""#, "R055"), (#""a" near 0 "b""#, "R055"), (#""a" near 61 "b""#, "R055"),
    (#""a" near x "b""#, "R055"), (#""a" near 4"#, "R055"), (#""a" near 4 b"#, "R055"),
    (#""a" near 4 "b" near 4 "c""#, "R055"), (#""a" near"#, "R055"),
    (#""[a]" near 4 "b""#, "R030"), (#""a" near 4 "(b""#, "R017"), (#""a" near 4 "b"#, "R016"),
    (#""a" near 59 "b""#, "R029"), (#""a" neer 4 "b""#, "R007"), ("\"a\" near 4\n  \"b\"", "R055"),
  ]

  @Test("what is no near is refused", arguments: badNear)
  func badNearIsRefused(text: String, code: String) {
    #expect(Sample.codes(Sample.rule(heard: "customer " + text)) == [code])
  }

  @Test("counts, sequences and absences are kept in order")
  func sequencesAreKept() throws {
    let more = """
        at least 2 within 5 turns
        then within 6 turns agent "sorry" "apolog*"
        then within 1 turn customer
             "fine"
        but not customer "hello" before
        but not anyone "bye"
             "farewell" before
      """
    let rule = try #require(read(Sample.rule(more: more)))
    #expect(rule.count?.least == 2)
    #expect(rule.count?.turns == 5)
    #expect(rule.sequence.map(\.turns) == [6, 1])
    #expect(rule.sequence.map(\.heard.role) == [.agent, .customer])
    #expect(
      rule.sequence.map { $0.heard.phrases.map(\.text) } == [["sorry", "apolog*"], ["fine"]])
    #expect(rule.absences.map(\.heard.role) == [.customer, .anyone])
    #expect(
      rule.absences.map { $0.heard.phrases.map(\.text) } == [["hello"], ["bye", "farewell"]])
  }

  static let badLines: [(String, [String])] = [
    ("at least 2", ["R058"]), ("at least one within 2 turns", ["R058"]),
    ("at least 2 within 0 turns", ["R058"]), ("at least 2 within 5 turns now", ["R007"]),
    ("at least 2 within 5 turns\n  at least 3 within 9 turns", ["R008"]), ("at", ["R006"]),
    ("then agent \"a\"", ["R059"]), ("then within 2 turns agent", ["R006"]),
    ("then within 2 turns \"a\"", ["R006"]), ("then within 2 turns agnet \"a\"", ["R012"]),
    ("then within 2 turns agent in first 3 turns \"a\"", ["R007"]), ("then", ["R006"]),
    ("but not agent \"a\"", ["R060"]), ("but not agent \"a\" after", ["R060"]),
    ("but agent \"a\" before", ["R060"]), ("but not agent before", ["R006"]),
    ("but not agent \"a\" before lunch", ["R007"]), ("but not agent \"a\" before \"b\"", ["R007"]),
    ("but not agent \"(a\" before", ["R017"]), ("missing agent \"a\" by end", ["R062"]),
  ]

  @Test("each badly written line is told once", arguments: badLines)
  func badLinesAreTold(line: String, codes: [String]) {
    #expect(Sample.codes(Sample.rule(more: "  " + line)) == codes)
  }

  static let deadlines: [(String, Missing.Deadline)] = [
    ("turn 3", .turn(3)), ("end", .end), ("30 seconds", .seconds(30)), ("30s", .seconds(30)),
    ("2m", .seconds(120)), ("1 minute", .seconds(60)),
  ]

  @Test("what is missing has a deadline", arguments: deadlines)
  func deadlinesAreRead(text: String, deadline: Missing.Deadline) throws {
    let missing = try #require(read(Self.missing("agent \"my name is\" \"this is\" by \(text)")))
    #expect(missing.heard.isEmpty)
    #expect(missing.missing?.deadline == deadline)
    #expect(missing.missing?.heard.role == .agent)
    #expect(missing.missing?.heard.phrases.map(\.text) == ["my name is", "this is"])
  }

  static let badMissing: [(String, [String])] = [
    ("agent \"a\"", ["R061"]), ("agent \"a\" by", ["R061"]), ("agent \"a\" by turn", ["R061"]),
    ("agent \"a\" by turn 0", ["R061"]), ("agent \"a\" by noon", ["R061"]),
    ("agent \"a\" by 0s", ["R042"]), ("agent \"a\" until end", ["R061"]),
    ("agent by end", ["R006"]), ("\"a\" by end", ["R006"]), ("agnet \"a\" by end", ["R012"]),
    ("agent \"a\" by end\n  heard agent \"b\"", ["R062"]),
    ("agent \"a\" by end\n  silence >= 2s", ["R062"]),
    ("agent \"a\" by end\n  missing bot \"b\" by end", ["R008"]),
  ]

  @Test("what is badly missing is told", arguments: badMissing)
  func badMissingIsTold(text: String, codes: [String]) {
    #expect(Sample.codes(Self.missing(text)) == codes)
  }

  @Test("a missing phrase may have a state and vetoes beside it")
  func missingMayHaveStates() throws {
    let text = Self.missing(
      "agent \"my name\" by end\n  when problem is claimed\n  unless part of \"my name day\"")
    let rule = try #require(read(text))
    #expect(rule.turnConditions == [.when(.fact(.problem(.claimed)))])
    #expect(rule.vetoes.count == 1)
  }

  private static func missing(_ text: String) -> String {
    Sample.rule("conduct.greeting", means: "conduct greeting").replacing(
      "heard    customer \"still waiting\"", with: "missing  " + text)
  }
}

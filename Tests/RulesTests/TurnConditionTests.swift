import Diagnostics
import Rules
import Testing
import Transcripts

@Suite("Conditions on the turn are read")
struct TurnConditionTests {
  static let conditions: [(String, TurnCondition)] = [
    ("when stress >= stressed", .when(.fact(.stress(.atLeast, .stressed)))),
    (
      "when gate is blocked and not channel is email",
      .when(.all([.fact(.gate(.blocked)), .not(.fact(.channel("email")))]))
    ),
    ("when check-in", .when(.fact(.checkIn))),
    ("silence >= 20s", .silence(.atLeast, milliseconds: 20_000)),
    ("silence > 20 seconds", .silence(.above, milliseconds: 20_000)),
    ("silence >=500ms", .silence(.atLeast, milliseconds: 500)),
    ("silence >= 500 milliseconds", .silence(.atLeast, milliseconds: 500)),
    ("hold >= 2m", .hold(.atLeast, milliseconds: 120_000)),
    ("hold <= 1 hour", .hold(.atMost, milliseconds: 3_600_000)),
    ("reply < 60s", .reply(.below, milliseconds: 60_000)),
    ("shape capitals >= 3 words", .shape(.capitals(.atLeast, words: 3))),
    ("shape capitals > 1 word", .shape(.capitals(.above, words: 1))),
    ("shape exclamation >= 3", .shape(.exclamation(.atLeast, marks: 3))),
    ("shape elongation", .shape(.elongation)), ("shape emoji angry", .shape(.emoji("angry"))),
  ]

  @Test("each condition is read", arguments: conditions)
  func eachConditionIsRead(line: String, condition: TurnCondition) throws {
    let text = "words emoji-angry = 😡\n" + Sample.rule(more: "  " + line)
    let loaded = Sample.load(text)
    #expect(loaded.diagnostics == [])
    #expect(loaded.rulebook?.rules.first?.turnConditions == [condition])
  }

  @Test("all conditions of a rule are kept in order")
  func allConditionsAreKept() {
    let more = "  hold >= 2m\n  silence >= 2s\n  silence < 9s\n  when ended or check-in"
    let valid = more.replacing("ended or ", with: "")
    #expect(
      Sample.load(Sample.rule(more: valid)).rulebook?.rules.first?.turnConditions == [
        .hold(.atLeast, milliseconds: 120_000), .silence(.atLeast, milliseconds: 2000),
        .silence(.below, milliseconds: 9000), .when(.fact(.checkIn)),
      ])
    #expect(Sample.codes(Sample.rule(more: more)) == ["R057"])
  }

  static let events = [
    "offer made", "offer asked retention", "heard commitment", "ended", "role unknown",
    "customer changed", "zone unknown", "id repeated", "time reversed", "not ended",
    "check-in and (stress is calm or ended)",
  ]

  @Test("an event is no state of a turn", arguments: events)
  func eventsAreRefused(text: String) {
    #expect(Sample.codes(Sample.rule(more: "  when " + text)) == ["R057"])
  }

  static let refused: [(String, String)] = [
    ("silence 20s", "R063"), ("silence is 20s", "R063"), ("silence >= 20", "R042"),
    ("silence >= 31d", "R042"), ("hold >= -1s", "R042"), ("hold >= 9999h", "R042"),
    ("reply >= 99999999999999999999ms", "R042"), ("reply", "R006"), ("reply >= 2s or so", "R007"),
    ("shape", "R006"), ("shape loud", "R064"), ("shape capitals >= 0 words", "R064"),
    ("shape capitals >= 2 word", "R064"), ("shape exclamation", "R064"),
    ("shape elongation twice", "R007"), ("shape emoji", "R064"), ("shape emoji sad", "R025"),
    ("when stress is bad", "R035"), ("when", "R006"), ("when check-in check-in", "R035"),
    ("when check-in\n  when gate is open", "R008"),
  ]

  @Test("what is no condition is refused", arguments: refused)
  func refusedWithItsCode(line: String, code: String) {
    #expect(Sample.codes("words emoji-angry = 😡\n" + Sample.rule(more: "  " + line)) == [code])
  }

  static let bare: [(String, [String])] = [
    ("silence >= 20s", []), ("hold >= 2m", []), ("reply >= 60s", []), ("shape elongation", []),
    ("when stress >= stressed", ["R006"]), ("at least 2 within 3 turns", ["R006"]),
    ("unless part of \"a\"", ["R006"]),
  ]

  @Test("a role needs no phrases where time or looks are asked for", arguments: bare)
  func bareRolesAreHeard(line: String, codes: [String]) {
    let loaded = Sample.load(Sample.rule(heard: "customer", more: "  " + line))
    #expect(loaded.diagnostics.map(\.code) == codes)
    if codes.isEmpty {
      let heard = loaded.rulebook?.rules.first?.heard
      #expect(heard?.map(\.role) == [.customer])
      #expect(heard?.first?.phrases.isEmpty == true)
    }
  }

  @Test("emoji are written as they are, signs and all")
  func emojiAreWrittenAsTheyAre() throws {
    let text = #"words emoji-angry = 😡, :-(, >:(, :\, , 👎🏽, (╯°□°)╯, \\o, :["#
    let lists = try #require(Sample.load(text + "\n").rulebook?.wordLists)
    #expect(
      lists["emoji-angry"]?.entries == [
        .word("😡"), .word(":-("), .word(">:("), .word(":,"), .word("👎🏽"), .word("(╯°□°)╯"),
        .word("\\o"), .word(":["),
      ])
  }

  @Test("a word is no emoji", arguments: ["angry", "😡, LOL", "😡 😡"])
  func aWordIsNoEmoji(entries: String) {
    #expect(Sample.codes("words emoji-angry = \(entries)\n") == ["R065"])
  }
}

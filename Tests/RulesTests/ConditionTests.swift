import Diagnostics
import Rules
import Testing
import Transcripts

@Suite("Conditions and severities are parsed")
struct ConditionTests {
  static let facts: [(String, Fact)] = [
    ("offer made", .offerMade(nil)), ("offer made cross_sell", .offerMade(.crossSell)),
    ("offer made up-sell", .offerMade(.upSell)), ("offer asked", .offerAsked(nil)),
    ("offer asked advocacy", .offerAsked(.advocacy)),
    ("heard commitment", .heard(family: "commitment", meaning: nil)),
    ("heard conduct dismissal", .heard(family: "conduct", meaning: "dismissal")),
    ("heard problem returned", .heard(family: "problem", meaning: "returned")),
    ("heard purpose asked-for", .heard(family: "purpose", meaning: "asked-for")),
    ("heard offer cross-sell", .heard(family: "offer", meaning: "cross_sell")),
    ("heard relief", .heard(family: "relief", meaning: nil)),
    ("ever heard relief", .everHeard(family: "relief", meaning: nil)),
    ("ever heard conduct ownership", .everHeard(family: "conduct", meaning: "ownership")),
    ("problem told >= 2", .problemTold(.atLeast, 2)),
    ("gate is open", .gate(.open)), ("gate is answer_only", .gate(.answerOnly)),
    ("gate is blocked", .gate(.blocked)), ("stress >= stressed", .stress(.atLeast, .stressed)),
    ("stress is calm", .stress(.equal, .calm)), ("stress<crisis", .stress(.below, .crisis)),
    ("peak > uneasy", .peak(.above, .uneasy)), ("peak <= stressed", .peak(.atMost, .stressed)),
    ("problem is none", .problem(.none)), ("problem is abandoned", .problem(.abandoned)),
    ("problem count >= 2", .problemCount(.atLeast, 2)),
    ("confirmation is explicit", .confirmation(.explicit)),
    ("confirmation is none", .confirmation(nil)), ("channel is message", .channel("message")),
    ("channel is message/whatsapp", .channel("message/whatsapp")),
    ("queue is Tier-2", .queue("Tier-2")),
    ("ended", .ended), ("check-in", .checkIn), ("role unknown", .roleUnknown),
    ("customer changed", .customerChanged), ("customer unknown", .customerUnknown),
    ("zone unknown", .zoneUnknown),
    ("id repeated", .idRepeated), ("time reversed", .timeReversed),
    ("hold expired", .holdExpired), ("repeat contact", .repeatContact),
  ]

  @Test("each fact is read", arguments: facts)
  func eachFactIsRead(text: String, fact: Fact) {
    #expect(condition(text) == .fact(fact))
  }

  static let joined: [(String, Condition)] = [
    (
      "ended or check-in and role unknown",
      .any([.fact(.ended), .all([.fact(.checkIn), .fact(.roleUnknown)])])
    ),
    (
      "(ended or check-in) and role unknown",
      .all([.any([.fact(.ended), .fact(.checkIn)]), .fact(.roleUnknown)])
    ),
    ("not ended and check-in", .all([.not(.fact(.ended)), .fact(.checkIn)])),
    ("not (ended and check-in)", .not(.all([.fact(.ended), .fact(.checkIn)]))),
    ("not not ended", .not(.not(.fact(.ended)))),
    (
      "ended and check-in and role unknown",
      .all([.fact(.ended), .fact(.checkIn), .fact(.roleUnknown)])
    ),
    ("((ended))", .fact(.ended)),
    (
      "offer made or offer asked retention",
      .any([.fact(.offerMade(nil)), .fact(.offerAsked(.retention))])
    ),
  ]

  @Test("not binds tighter than and, and than or", arguments: joined)
  func bindingIsKept(text: String, expected: Condition) {
    #expect(condition(text) == expected)
  }

  @Test("severities keep their order and end with one that always holds")
  func severitiesKeepTheirOrder() throws {
    let text = Sample.finding(
      when: "ended",
      severity: "critical when stress is crisis,\n    major when ended or check-in, else minor")
    let severities = try #require(Sample.load(text).rulebook?.findings.first?.severities)
    #expect(severities.map(\.severity) == [.critical, .major, .minor])
    #expect(
      severities.map(\.condition) == [
        .fact(.stress(.equal, .crisis)), .any([.fact(.ended), .fact(.checkIn)]), nil,
      ])
  }

  static let examplesNeeded: [(String, Bool)] = [
    ("offer made and gate is blocked", true), ("stress >= stressed", true),
    ("id repeated", false), ("customer changed or time reversed", false),
    ("zone unknown and role unknown", false), ("ended and problem is claimed", false),
    ("offer made and check-in", false), ("offer made or check-in", true), ("not ended", true),
    ("offer made and not check-in", true), ("queue is sales and stress >= stressed", false),
  ]

  @Test("examples are needed where turns can show the finding", arguments: examplesNeeded)
  func examplesAreNeededWhereTurnsShow(text: String, needed: Bool) {
    let loaded = Sample.load(Sample.finding(when: text, examples: false))
    #expect(loaded.diagnostics.map(\.code) == (needed ? ["R032", "R032"] : []))
  }

  private func condition(_ text: String) -> Condition? {
    Sample.load(Sample.finding(when: text)).rulebook?.findings.first?.condition
  }
}

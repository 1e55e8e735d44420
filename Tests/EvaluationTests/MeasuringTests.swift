import Aftercare
import Casework
import Foundation
import Matching
import Rules
import TestSupport
import Testing
import Transcripts

@testable import Evaluation

@Suite("Frequencies tell where rules are heard")
struct FrequencyTests {
  private typealias Turn = Contacts.Turn

  private func list(_ byClass: [(String, [(name: String, turns: [Contacts.Turn])])]) throws
    -> FrequencyList
  {
    var frequencies = RuleFrequencies(rulebook: try TestRulebook.load(rules))
    for (name, contacts) in byClass {
      frequencies.begin(class: name)
      try Contacts.judge(contacts, rules: rules) { record, _, held in
        frequencies.take(record, held: held)
      } end: {
        frequencies.close($0.record, heldAtEnd: $0.heldAtEnd)
      }
    }
    return frequencies.listed
  }

  private let rules =
    Contacts.rules + """
      rule conduct.no-name
        title    The agent never said a name
        status   stable
        missing  agent "my name" by end
        means    conduct no-name
        because  Say who you are.
        source   house
        yes      agent: hello
        yes      agent: good day
        no       agent: my name is Kim
        no       agent: hello, my name is Kim

      """

  @Test("by turn, interaction, file and class")
  func counts() throws {
    let list = try list([
      ("calm", [("a", [Turn(.customer, "blip"), Turn(.customer, "blip blip again")])]),
      ("loud", [("b", [Turn(.customer, "bloop")]), ("c", [Turn(.customer, "hello")])]),
      ("loud", [("d", [Turn(.customer, "tribble"), Turn(.customer, "blop", isPartial: true)])]),
    ])
    #expect(list.interactions == 4 && list.turns == 5 && list.sources == 3)
    #expect(
      list.classes == [
        ClassCount(name: "calm", interactions: 1), ClassCount(name: "loud", interactions: 3),
      ])
    let blip = try #require(list.rules.first { $0.rule == "stress.blip" })
    #expect(blip.turns == 3 && blip.interactions == 2 && blip.sources == 2)
    #expect(isClose(list.perThousand(blip), 600))
    #expect(isClose(list.share(blip), 0.5))
    #expect(
      blip.byClass == [
        ClassCount(name: "calm", interactions: 1), ClassCount(name: "loud", interactions: 1),
      ])
    let blop = try #require(list.rules.first { $0.rule == "stress.blop" })
    // The interim transcript still stands at the end; it is told by the verdict, not by a turn of its own.
    #expect(blop.turns == 1)
    #expect(list.dead.contains { $0.rule == "stress.silent" })
    #expect(!list.dead.contains { $0.rule == "stress.tribble" })
  }

  @Test("rules heard together are told, the rarer one first")
  func overlaps() throws {
    let list = try list([
      (
        "x",
        [("a", (0..<4).map { _ in Turn(.customer, "bloop") } + [Turn(.customer, "blip")])]
      )
    ])
    #expect(
      list.overlaps == [
        RuleOverlap(rule: "stress.blop", other: "stress.blip", turns: 4, ofTurns: 4)
      ])
    #expect(list.notableOverlaps == list.overlaps)
  }

  @Test("a rule that holds only when the contact ends is counted")
  func atTheEnd() throws {
    let list = try list([("x", [("a", [Turn(.agent, "hello")]), ("b", [Turn(.agent, "my name")])])])
    let missing = try #require(list.rules.first { $0.rule == "conduct.no-name" })
    #expect(missing.turns == 1 && missing.interactions == 1)
  }

  @Test("a rule heard on every turn is noisy, one heard seldom is not")
  func noisy() throws {
    let turns = (0..<40).map { Turn(.customer, $0 < 30 ? "blip" : "blop") }
    let list = try list([("x", [("a", turns)])])
    #expect(list.noisy.map(\.rule) == ["stress.blip"])
  }
}

@Suite("A difference tells which verdicts a change of rules changes")
struct DifferenceTests {
  private typealias Turn = Contacts.Turn

  private static let contacts: [(name: String, turns: [Contacts.Turn])] = [
    ("a", [Turn(.customer, "broken and blop"), Turn(.agent, "i promise a pitch")]),
    ("b", [Turn(.customer, "hello")]),
    ("c", [Turn(.customer, "broken")]),
  ]

  private func difference(_ old: String, _ new: String) throws -> RulebookDifference {
    var difference = RulebookDifference()
    var advice: [Advice] = []
    var closed: [CaseRecord] = []
    try Contacts.judge(Self.contacts, rules: old) { _, answer, _ in
      advice.append(answer)
    } end: {
      closed.append($0.record)
    }
    var place = 0
    try Contacts.judge(Self.contacts, rules: new) { _, answer, _ in
      difference.take(old: advice[place], new: answer)
      place += 1
    } end: {
      difference.take(old: [closed.removeFirst()], new: [$0.record], source: "test.jsonl")
    }
    difference.endSource()
    return difference
  }

  @Test("the same rules change nothing")
  func same() throws {
    let difference = try difference(Contacts.rules, Contacts.rules)
    #expect(difference.interactions == 3)
    #expect(difference.changed.isEmpty && difference.counts.isEmpty && difference.unpaired == 0)
  }

  @Test("what is gained and lost is told, with the words that it rests on")
  func changes() throws {
    let without = Contacts.rules.replacingOccurrences(of: "blop|", with: "plop|")
      .replacingOccurrences(of: "pitch", with: "witch")
    let difference = try difference(Contacts.rules, without)
    #expect(difference.changed.map(\.interaction) == ["a"])
    let changes = try #require(difference.changed.first).changes
    let peak = try #require(changes.first { $0.aspect == .peak })
    #expect(peak.before == "stressed" && peak.after == "calm")
    #expect(peak.because?.quote == "blop")
    let offer = try #require(changes.first { $0.aspect == .offer })
    #expect(offer.before == "cross_sell, blocked" && offer.after == nil)
    #expect(offer.because?.turn == 2)
    #expect(difference.counts.map(\.kind.aspect) == [.peak, .offer])
  }

  @Test("there and back is the same, with before and after changed over")
  func mirrored() throws {
    let other = Contacts.rules.replacingOccurrences(of: "\"broken\"", with: "\"hello\"")
    let there = try difference(Contacts.rules, other)
    let back = try difference(other, Contacts.rules)
    #expect(there.changed.map(\.interaction) == ["a", "b", "c"])
    #expect(back.changed.map(\.interaction) == there.changed.map(\.interaction))
    let mirrored = Set(
      back.counts.map {
        ChangeKind(aspect: $0.kind.aspect, before: $0.kind.after, after: $0.kind.before)
      })
    #expect(Set(there.counts.map(\.kind)) == mirrored)
    #expect(there.counts.contains { $0.kind.aspect == .checkIn })
  }

  @Test("an interaction that one rulebook cut in two has no counterpart")
  func unpaired() throws {
    var difference = RulebookDifference()
    var closed: [CaseRecord] = []
    try Contacts.judge(Self.contacts) { _, _, _ in
    } end: {
      closed.append($0.record)
    }
    difference.take(old: [closed[0]], new: [closed[0], closed[0]], source: "test.jsonl")
    difference.endSource()
    #expect(difference.interactions == 1 && difference.unpaired == 1)
  }
}

@Suite("Suggestions are phrases that separate what the rules do not tell apart")
struct SuggestionTests {
  private typealias Turn = Contacts.Turn

  private static let missed = ["stress": TurnLabel.Value.text("mild")]
  private static let calm = ["stress": TurnLabel.Value.null]

  private func phrases(_ contacts: [(name: String, turns: [Contacts.Turn])]) throws
    -> [PhraseSuggestion]
  {
    let index = PhraseIndex(rulebook: try TestRulebook.load(Contacts.rules))
    var suggester = PhraseSuggester(index: index, tasks: [.stress])
    try Contacts.judge(contacts) { record, advice, _ in
      _ = suggester.take(record, advice: advice, source: "test.jsonl", line: 1)
    } end: {
      suggester.close($0.record.interaction)
    }
    return suggester.suggestions.flatMap(\.phrases)
  }

  private static let contacts: [(name: String, turns: [Contacts.Turn])] = (0..<6).map { number in
    (
      "c\(number)",
      [
        Turn(.customer, "Mister Zebedee can't cope any more with broken things", missed),
        Turn(.customer, "blip can't cope, but the rules hear that", missed),
        Turn(.customer, "my order number is \(number), with broken seals", calm),
        Turn(.agent, "can't cope is what agents say", [:]),
      ]
    )
  }

  @Test("the phrase that is missed is found, in the words of rules")
  func found() throws {
    let phrases = try phrases(Self.contacts)
    let cope = try #require(phrases.first { $0.phrase.contains("can not cope") })
    #expect(cope.missed == 6 && cope.interactions == 6 && cope.quiet == 0)
    #expect(cope.score > PhraseSuggester.leastScore)
    #expect(!phrases.contains { $0.phrase == "with broken" })
    #expect(!phrases.contains { $0.phrase.contains("blip") })
  }

  @Test("a name beside the phrase does not stand in its context")
  func redacted() throws {
    let phrases = try phrases(Self.contacts)
    let alone = try #require(phrases.first { !$0.phrase.contains("zebedee") })
    #expect(!alone.context.lowercased().contains("zebedee"))
    #expect(alone.context.contains("…"))
  }

  @Test("what one interaction says is no phrase")
  func lonely() throws {
    let turns = (0..<9).map { _ in Turn(.customer, "grumble grumble", Self.missed) }
    #expect(try phrases([("a", turns), ("b", [Turn(.customer, "hello", Self.calm)])]).isEmpty)
  }

  @Test("order of interactions changes nothing but the example")
  func order() throws {
    let forth = try phrases(Self.contacts)
    let back = try phrases(Self.contacts.reversed())
    #expect(forth.map(\.phrase) == back.map(\.phrase))
    #expect(forth.map(\.score) == back.map(\.score))
  }
}
